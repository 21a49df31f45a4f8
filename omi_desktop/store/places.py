"""Folders that are not this computer's alone: on the network, or copied elsewhere by synchronising."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path, PurePath, PureWindowsPath

NETWORK, SYNCHRONISED = "network", "synchronised"
FILE_SYSTEMS = {
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "afpfs", "ncpfs", "webdav", "davfs",
    "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.glusterfs", "glusterfs", "ceph",
}  # fmt: skip
VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer", "DROPBOX_PATH")
FOLDERS = re.compile(
    r"(onedrive( - .+)?|sharepoint|dropbox( \(.+\))?|google ?drive|my drive|googledrive-.+|nextcloud|owncloud"
    r"|icloud ?drive|com~apple~clouddocs|box( sync)?|box-box|synologydrive|seafile|pcloud ?drive)",
    re.IGNORECASE,
)
MOUNTS = Path("/proc/self/mounts")
REMOTE_DRIVE = 4


def shared_as(
    path: Path, file_system: str = "", environment: Mapping[str, str] = os.environ, mounts: Path = MOUNTS
) -> str:
    """NETWORK or SYNCHRONISED where a file's folder is that, "" where it is this computer's alone.

    `file_system` is the type that the window is told by the desktop; without it Linux and Windows are asked.
    """
    place = path.absolute().parent
    if _is_unc(path) or (file_system or _type_of(place, mounts)).casefold() in FILE_SYSTEMS:
        return NETWORK
    if _is_remote_drive(place):
        return NETWORK
    return SYNCHRONISED if _is_synchronised(place, environment) else ""


def warning(path: Path, kind: str) -> str:
    """What to know about such a folder, in a sentence."""
    where = "on the network" if kind == NETWORK else "in a folder that is synchronised"
    return f"{path} is {where}: work on a copy on this computer, and put it back when you are done."


def _is_unc(path: PurePath) -> bool:
    return str(path).startswith(("\\\\", "//")) and PureWindowsPath(str(path)).drive.startswith("\\\\")


def _is_synchronised(place: Path, environment: Mapping[str, str]) -> bool:
    roots = [Path(environment[name]) for name in VARIABLES if environment.get(name)]
    if any(place == root or root in place.parents for root in roots):
        return True
    return any(FOLDERS.fullmatch(part) for part in place.parts)


def _type_of(place: Path, mounts: Path) -> str:
    """The type of the file system that a folder is on, as Linux lists them; "" where nobody tells."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    found, kind = Path(), ""
    for line in lines:
        fields = line.split(" ")
        root = Path(fields[1].replace("\\040", " ")) if len(fields) > 2 else Path()
        if (place == root or root in place.parents) and len(root.parts) >= len(found.parts):
            found, kind = root, fields[2]
    return kind


def _is_remote_drive(place: Path) -> bool:
    if os.name != "nt" or not place.drive:
        return False
    import ctypes

    system = getattr(ctypes, "windll").kernel32  # noqa: B009, there on Windows only
    return bool(system.GetDriveTypeW(f"{place.drive}\\") == REMOTE_DRIVE)
