"""Folders on the network and synchronised ones are known by their path, their drive and their environment."""

from pathlib import Path

import pytest

from omi_desktop.store.places import NETWORK, SYNCHRONISED, shared_as, warning


@pytest.mark.parametrize(
    "path",
    [
        "/data/a/OneDrive/w.omi", "/data/a/OneDrive - Ministry of Justice/x/w.omi", "/data/a/Dropbox/w.omi",
        "/data/a/Dropbox (Work)/w.omi", "/data/b/Google Drive/w.omi", "/data/a/Nextcloud/w.omi",
        "/data/b/Library/Mobile Documents/com~apple~CloudDocs/w.omi",
    ],
)  # fmt: skip
def test_a_synchronised_folder_is_known_by_its_name(path, tmp_path):
    assert shared_as(Path(path), mounts=tmp_path / "none", environment={}) == SYNCHRONISED


@pytest.mark.parametrize("path", ["/data/a/w.omi", "/data/a/Boxes/w.omi", "/data/a/OneDriveless.omi"])
def test_an_ordinary_folder_is_not(path, tmp_path):
    assert shared_as(Path(path), mounts=tmp_path / "none", environment={}) == ""


def test_the_environment_names_one_whatever_it_is_called(tmp_path):
    given = {"OneDriveCommercial": "/data/my files", "OneDrive": ""}
    for path, found in (("/data/my files/x/w.omi", SYNCHRONISED), ("/data/my files 2/w.omi", "")):
        assert shared_as(Path(path), mounts=tmp_path / "none", environment=given) == found


@pytest.mark.parametrize("path", ["//server/share/w.omi", r"\\server\share\w.omi"])
def test_a_path_to_a_server_is_the_network(path, tmp_path):
    assert shared_as(Path(path), mounts=tmp_path / "none", environment={}) == NETWORK


def test_a_mounted_share_is_the_network_and_what_is_mounted_inside_it_is_not(tmp_path):
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nsrv:/x /mnt/team\\040share nfs4 rw 0 0\n"
        "/dev/sdb /mnt/team\\040share/usb vfat rw 0 0\n"
    )
    found = [
        shared_as(Path(path), mounts=mounts, environment={})
        for path in ("/mnt/team share/w.omi", "/mnt/team share/usb/w.omi", "/mnt/w.omi")
    ]
    assert found == [NETWORK, "", ""]


def test_the_type_that_the_desktop_tells_counts_first(tmp_path):
    assert shared_as(tmp_path / "w.omi", "cifs", {}) == NETWORK
    assert shared_as(tmp_path / "w.omi", "ext4", {}) == ""


def test_what_is_said_names_the_file_and_the_mend():
    assert "on the network: work on a copy" in warning(Path("w.omi"), NETWORK)
    assert "w.omi is in a folder that is synchronised" in warning(Path("w.omi"), SYNCHRONISED)
