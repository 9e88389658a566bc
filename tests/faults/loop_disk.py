"""A real file system whose power can be cut. Needs root."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SHUT_DOWN, WITHOUT_FLUSH = 0x8004587D, 2
"""EXT4_IOC_SHUTDOWN and EXT4_GOING_FLAGS_NOLOGFLUSH."""


class Ext4:
    """An ext4 of 64 MB in a file, mounted at `folder`."""

    def __init__(self, place: Path) -> None:
        self.folder = place / "disk"
        self._image = place / "image"

    def make(self) -> None:
        self.folder.mkdir()
        with self._image.open("wb") as file:
            file.truncate(64 << 20)
        subprocess.run(["mkfs.ext4", "-q", "-F", str(self._image)], check=True)

    def mount(self) -> None:
        subprocess.run(["mount", "-o", "loop", str(self._image), str(self.folder)], check=True)

    def cut(self) -> None:
        import fcntl

        handle = os.open(self.folder, os.O_RDONLY)
        try:
            fcntl.ioctl(handle, SHUT_DOWN, WITHOUT_FLUSH.to_bytes(4, sys.byteorder))
        finally:
            os.close(handle)

    def unmount(self) -> None:
        subprocess.run(["umount", str(self.folder)], check=True)

    def pull(self) -> None:
        """Cut off and gone from its folder, whoever still has a file of it open."""
        self.cut()
        subprocess.run(["umount", "--lazy", str(self.folder)], check=True)
