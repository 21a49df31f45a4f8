"""What a user has chosen is there at the next start, whatever happened to the file."""

import tomllib
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from omi_desktop import settings as module
from omi_desktop.errors import OmiError
from omi_desktop.settings import RECENT_KEPT, Settings, load_settings, save_settings

CHOSEN = Settings(
    text_size=150,
    theme="dark",
    advance_after_answer=False,
    hidden_questions="grey",
    recent=(Path("/inspections/west.omi"), Path("/inspections/östlich.omi")),
    assessor="A. N. Assessor",
    language="cy",
    idle_lock_minutes=5,
    inspections_folder=Path("/inspections"),
    exports_folder=Path("/week's end"),
    packs_folder=Path("/packs"),
    tour_seen=True,
)


@pytest.fixture
def file(settings_folder):
    """A settings file that a test can spoil."""
    settings_folder.mkdir()
    return SimpleNamespace(
        path=settings_folder / "settings.toml", write=(settings_folder / "settings.toml").write_text
    )


def test_the_first_start_has_the_defaults_and_writes_nothing(settings_folder):
    assert load_settings() == Settings()
    assert not settings_folder.exists()


def test_what_is_saved_is_read_again():
    save_settings(CHOSEN)
    assert load_settings() == CHOSEN


def test_a_folder_that_was_not_chosen_is_not_written(settings_folder):
    save_settings(replace(CHOSEN, exports_folder=None))
    assert "exports_folder" not in tomllib.loads((settings_folder / "settings.toml").read_text())
    assert load_settings() == replace(CHOSEN, exports_folder=None)


def test_a_later_versions_keys_are_kept(file):
    file.write('text_size = 120\ncolumn_widths = [1, 2]\n[future]\nmode = "x"\n')
    save_settings(replace(load_settings(), text_size=130))
    kept = tomllib.loads(file.path.read_text())
    assert (kept["text_size"], kept["column_widths"], kept["future"]) == (130, [1, 2], {"mode": "x"})


@pytest.mark.parametrize("damage", [b"text_size = ", b"\xff\xfe\x00", b"\x00" * 4096, b"a = [" * 5000])
def test_a_damaged_file_is_set_aside_and_the_defaults_hold(file, damage):
    file.path.write_bytes(damage)
    settings = load_settings()
    assert settings.set_aside is not None
    assert settings.set_aside.read_bytes() == damage
    assert replace(settings, set_aside=None) == Settings()
    assert not file.path.exists()


def test_after_damage_the_next_start_is_quiet(file):
    file.write("text_size = ")
    save_settings(replace(load_settings(), text_size=140))
    assert load_settings() == Settings(text_size=140)


@pytest.mark.parametrize(
    "line",
    [
        "text_size = true",
        'text_size = "large"',
        'theme = "pink"',
        "theme = 3",
        "advance_after_answer = 1",
        'hidden_questions = "show"',
        'recent = "west.omi"',
        "assessor = 7",
        "idle_lock_minutes = 2.5",
        'inspections_folder = "beside/me"',
        "exports_folder = true",
        'packs_folder = "/a\\u0000b"',
        "tour_seen = 1",
    ],
)
def test_a_value_that_cannot_be_used_is_the_default_and_the_others_hold(file, line):
    file.write(f'language = "cy"\n{line}\n')
    assert load_settings() == Settings(language="cy")


@pytest.mark.parametrize(("written", "used"), [(50, 100), (100, 100), (200, 200), (900, 200)])
def test_the_text_size_stays_between_its_limits(file, written, used):
    file.write(f"text_size = {written}\n")
    assert load_settings().text_size == used


def test_a_folder_in_the_files_place_is_no_reason_not_to_start(file):
    file.path.mkdir()
    assert load_settings() == Settings()


def test_settings_that_cannot_be_kept_say_where_and_what_to_do(settings_folder):
    settings_folder.write_text("a file where the folder should be")
    with pytest.raises(OmiError, match=r"could not be kept in .*settings.*hold until the program ends"):
        save_settings(CHOSEN)


def test_a_failed_save_keeps_the_earlier_settings(monkeypatch):
    save_settings(CHOSEN)
    monkeypatch.setattr(module, "tomli_w", SimpleNamespace(dumps=lambda table: 1 / 0))
    with pytest.raises(ZeroDivisionError):
        save_settings(Settings())
    assert load_settings() == CHOSEN


def test_the_latest_inspection_stands_first_and_once(tmp_path):
    first, second = tmp_path / "first.omi", tmp_path / "second.omi"
    settings = Settings().with_recent(first).with_recent(second).with_recent(first)
    assert settings.recent == (first, second)


def test_the_recent_inspections_do_not_grow_without_end(tmp_path):
    settings = Settings()
    for number in range(RECENT_KEPT + 5):
        settings = settings.with_recent(tmp_path / f"{number}.omi")
    assert len(settings.recent) == RECENT_KEPT
    assert settings.recent[0] == tmp_path / f"{RECENT_KEPT + 4}.omi"


def test_an_inspection_that_has_gone_can_be_forgotten(tmp_path):
    settings = Settings().with_recent(tmp_path / "here.omi").with_recent(tmp_path / "gone.omi")
    assert settings.without_recent(tmp_path / "gone.omi").recent == (tmp_path / "here.omi",)


texts = st.text(st.characters(exclude_categories=["Cs"]))


@given(
    st.builds(
        Settings,
        text_size=st.integers(100, 200),
        theme=st.sampled_from(["system", "light", "dark"]),
        advance_after_answer=st.booleans(),
        hidden_questions=st.sampled_from(["hide", "grey"]),
        assessor=texts,
        language=texts,
        idle_lock_minutes=st.integers(1, 60),
    )
)
def test_any_settings_survive_the_file(settings):
    save_settings(settings)
    assert load_settings() == settings
