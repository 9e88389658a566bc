"""PySide6's type stubs with two decorators mended, in `build/stubs`, where mypy looks first.

In the wheel's stubs `Property` has no type of its own, so every property of a class in
kiosk.ui would be untyped, and `QmlUncreatable` cannot be called, though it can.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import PySide6

from project import BUILD

FOLDER = BUILD / "stubs" / "PySide6"

PROPERTY = """
_R = typing.TypeVar("_R")
_F = typing.TypeVar("_F")

class Property(typing.Generic[_R]):
    @typing.overload
    def __init__(self, type: type[_R], fget: collections.abc.Callable[[typing.Any], _R], /,
                 *, notify: Signal = ..., constant: bool = ...) -> None: ...
    @typing.overload
    def __init__(self, type: type[_R] | str, /, *, notify: Signal = ..., constant: bool = ...,
                 final: bool = ..., designable: bool = ..., doc: str = ...) -> None: ...
    def __call__(self, func: collections.abc.Callable[[typing.Any], _F], /) -> Property[_F]: ...
    @typing.overload
    def __get__(self, instance: None, owner: type, /) -> Property[_R]: ...
    @typing.overload
    def __get__(self, instance: object, owner: type, /) -> _R: ...
    def __set__(self, instance: object, value: _R, /) -> None: ...
    def setter(self, fset: collections.abc.Callable[[typing.Any, _R], None], /) -> Property[_R]: ...
    def write(self, fset: collections.abc.Callable[[typing.Any, _R], None], /) -> Property[_R]: ...

"""  # fmt: skip

CALL = "    def __call__(self, arg__1: _QmlType, /) -> _QmlType: ...\n"


def write() -> None:
    """Copies the installed stubs and mends the two; raises ValueError where they have changed."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    (FOLDER / "__init__.pyi").touch()
    for stub in Path(PySide6.__file__).parent.glob("*.pyi"):
        shutil.copyfile(stub, FOLDER / stub.name)
    _mend("QtCore", r"\nclass Property:\n.*?(?=\n\n\nclass )", PROPERTY)
    _mend("QtQml", r"(?<=class QmlUncreatable:\n)(?=    def __init__)", CALL)


def _mend(name: str, pattern: str, better: str) -> None:
    stub = FOLDER / f"{name}.pyi"
    text, count = re.subn(pattern, lambda _: better, stub.read_text("utf-8"), flags=re.DOTALL)
    if count != 1:
        raise ValueError(f"PySide6/{name}.pyi is not as packaging/checks/qt_stubs.py knows it")
    stub.write_text(text, "utf-8")
