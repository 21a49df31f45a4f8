"""The program finds what it ships, and keeps settings where it is told."""

import sys
from pathlib import Path

import pytest

from omi_desktop import paths


def test_a_checkout_has_its_resources_beside_the_package():
    assert paths.resources() == Path(paths.__file__).parents[1] / "resources"


def test_every_instrument_shipped_is_found():
    assert {file.suffix for file in paths.instruments().iterdir()} == {".toml"}


def test_the_icon_is_found():
    assert (paths.resources() / "icons" / "omi-desktop.svg").is_file()


def test_an_installed_package_has_its_resources_inside(tmp_path, monkeypatch):
    package = tmp_path / "site-packages" / "omi_desktop"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(paths, "__file__", str(package / "paths.py"))
    assert paths.resources() == package / "resources"


def test_a_frozen_program_has_its_resources_where_it_was_unpacked(tmp_path, monkeypatch):
    (tmp_path / "omi_desktop" / "resources").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "omi_desktop" / "resources"


def test_a_link_to_the_checkout_finds_the_same_resources(tmp_path, monkeypatch):
    link = tmp_path / "link"
    link.symlink_to(Path(paths.__file__).parent, target_is_directory=True)
    monkeypatch.setattr(paths, "__file__", str(link / "paths.py"))
    assert paths.instruments().is_dir()


def test_settings_and_log_are_where_the_environment_says(settings_folder):
    assert (paths.settings_dir(), paths.log_dir()) == (settings_folder, settings_folder / "log")


@pytest.mark.parametrize("folder", [paths.settings_dir, paths.log_dir])
def test_without_a_word_from_the_environment_the_platform_decides(folder, monkeypatch, tmp_path):
    monkeypatch.delenv("OMI_DESKTOP_SETTINGS")
    assert "omi-desktop" in folder().parts
    assert not folder().is_relative_to(tmp_path)


def test_asking_where_settings_are_makes_no_folder(settings_folder):
    paths.settings_dir()
    paths.log_dir()
    assert not settings_folder.exists()
