"""The pictures of an evening: every page in landscape and in portrait."""

from __future__ import annotations

from pathlib import Path

from kiosk.evening.driver import UiDriver


class Album:
    """Takes each named picture once, in both orientations; `files` has them in order."""

    def __init__(self, driver: UiDriver, folder: Path, size: tuple[int, int]) -> None:
        self._driver = driver
        self._folder = folder
        self._size = size
        self.files: list[str] = []

    def take(self, name: str) -> None:
        """Takes the pictures `name` of the current page; does nothing the second time."""
        wide, tall = self._size
        if self._path(name, self._size).name in (Path(file).name for file in self.files):
            return
        for size in ((tall, wide), (wide, tall)):
            self._driver.resize(*size)
            path = self._path(name, size)
            self._driver.picture(path)
            self.files.append(f"{self._folder.name}/{path.name}")

    def _path(self, name: str, size: tuple[int, int]) -> Path:
        return self._folder / f"{name}-{size[0]}x{size[1]}.png"
