"""What every test stands on: settings of its own, no screen, hypothesis without a stopwatch."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings

# before anything imports Qt; a run on a real screen sets the variable itself
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# a slow or shared machine is no fault of the code
hypothesis_settings.register_profile("house", deadline=None, print_blob=True)
# HYPOTHESIS_PROFILE=ci looks further for rare sequences than fits between two edits
hypothesis_settings.register_profile("ci", deadline=None, print_blob=True, max_examples=300)
hypothesis_settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "house"))


@pytest.fixture(autouse=True)
def settings_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A settings folder of this test's own, so that no test reads or changes the user's."""
    folder = tmp_path / "settings"
    monkeypatch.setenv("OMI_DESKTOP_SETTINGS", str(folder))
    return folder


@pytest.fixture
def disk_full() -> Iterator[Callable[[bool], None]]:
    """Let this process write nothing to any file, and let it again."""
    import resource
    import signal

    before, most = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    def full(on: bool) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0 if on else before, most))

    yield full
    full(False)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.fixture(scope="session")
def disk_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What puts a disk with faults under a program; see tests/store/faults."""
    from tests.store.faults import disk

    return disk.build(tmp_path_factory.mktemp("faults"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-expected",
        action="store_true",
        help="rewrite the files in tests/expected; git shows what changed",
    )
    parser.addoption(
        "--full",
        action="store_true",
        help="run the destructive tests at their full counts: every kill, every damaged page",
    )
