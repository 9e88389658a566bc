"""Looks for a person everywhere in a running kiosk: what is shown, said, offered, or still held.

A person is a marker, a string no program contains, and a withdrawal code. `traces` names every
place where one of them is found; after a hand-over there is none.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from types import FunctionType, ModuleType
from typing import Any

import shiboken6
from PySide6.QtCore import QMetaProperty, QMetaType, QObject, Qt
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.app import KioskApp
from kiosk.ui.rows import Rows

_STRINGS = (QMetaType.Type.QString.value, QMetaType.Type.QUrl.value)
_SAID = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)


def traces(app: KioskApp, *markers: str, keeps_choices: bool = False) -> list[str]:
    """Where any of `markers` is to be found, whatever its capitals, and what else was left.

    `keeps_choices`: whoever went back to the first page may go on in their language.
    """
    wanted = [marker.casefold() for marker in markers if marker]

    def tell(*texts: str) -> bool:
        folded = _BETWEEN.join(texts).casefold()  # at once: there are thousands
        return any(marker in folded for marker in wanted)

    scene = [(item, item.children()) for item in items(app.window.contentItem())]
    found = [f"title {app.window.title()}"] if tell(app.window.title()) else []
    for kind, texts in (
        ("item", list(shown(scene))),
        ("said", list(said(item for item, _ in scene))),
        ("clipboard", [(text, text) for text in clipboard()]),
        ("input method", [(text, text) for text in input_method()]),
    ):
        if tell(*(text for _, text in texts)):
            found += [f"{kind} {where}" for where, text in texts if tell(text)]
    if tell(*strings(app)):
        found += ["memory"]
        found += [f"memory {where}" for where, text in held(app) if tell(text)]
    left = unclean(app, [item for item, _ in scene])
    found += [each for each in left if not (keeps_choices and each == "choices")]
    _let_go(scene)
    return found


Owned = tuple[QQuickItem, list[QObject]]
"""An item, and every object it owns."""

_BETWEEN = "\0"
"""Stands between texts that are searched together: no marker has it."""


def _let_go(scene: list[Owned]) -> None:
    """Forgets the wrappers of everything below the window.

    `children` ties them to their parent's, so they would outlive the page: more with every look,
    and what comes to their addresses would be taken for them.
    """
    root = scene[0][0]
    for thing in [*(item for item, _ in scene), *(each for _, owned in scene for each in owned)]:
        if thing is not root:
            shiboken6.invalidate(thing)


def unclean(app: KioskApp, scene: list[QQuickItem] | None = None) -> list[str]:
    """What a session leaves even where it holds no word of the person."""
    kiosk, found = app.kiosk, []
    for item in scene or items(app.window.contentItem()):
        undo = item.property("canUndo") or item.property("canRedo")
        if undo:
            found.append(f"undo {item.objectName()}")
        if item.property("selectedText"):
            found.append(f"selection {item.objectName()}")
    if kiosk.ink.path or kiosk.ink.live or kiosk.ink.ink() is not None or kiosk.ink.isByMark:
        found.append("ink")
    if kiosk.thanks.code or kiosk.thanks.codePath or kiosk.thanks.line:
        found.append("thanks")
    if kiosk.keyboard.alternates.count or kiosk.keyboard.isLocked:
        found.append("keyboard")
    if not kiosk.readingAids.is_default or not kiosk.languages.is_default:
        found.append("choices")
    if QGuiApplication.clipboard().text():
        found.append("clipboard")
    return found


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Every item of the scene, also those that are not to be seen."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        # now and then shiboken answers with what stood at that address before
        if isinstance(item, QQuickItem):
            yield item
            waiting.extend(item.childItems())


def shown(scene: list[Owned]) -> Iterator[tuple[str, str]]:
    """Every string any item, and anything an item owns, has as a property."""
    for item, owned in scene:
        for thing in (
            item,
            *(
                each
                for each in owned
                if isinstance(each, QObject) and not isinstance(each, QQuickItem)
            ),
        ):
            name = _class_of(thing)
            for property_ in _properties(thing, name):
                value = thing.property(property_)
                yield f"{name} {item.objectName()}.{property_}", str(value)


_known: dict[str, tuple[str, ...]] = {}


def _properties(thing: QObject, name: str) -> tuple[str, ...]:
    """Names of the properties of an object of the class `name` that are strings."""
    if name not in _known:
        meta = thing.metaObject()
        properties: list[QMetaProperty] = [meta.property(at) for at in range(meta.propertyCount())]
        _known[name] = tuple(each.name() for each in properties if each.metaType().id() in _STRINGS)
        shiboken6.invalidate(meta)
    return _known[name]


def _class_of(thing: QObject) -> str:
    """Its class. A wrapper that was left behind would be taken for what comes to its address."""
    meta = thing.metaObject()
    name = str(meta.className())
    shiboken6.invalidate(meta)
    return name


def said(scene: Iterable[QQuickItem]) -> Iterator[tuple[str, str]]:
    """What assistive technology is told of every item."""
    for item in scene:
        told = QAccessible.queryAccessibleInterface(item)
        if told is not None and told.isValid():
            for kind in _SAID:
                yield f"{item.objectName()} {kind.name}", told.text(kind)


def clipboard() -> Iterator[str]:
    board = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer):
        yield board.text(mode)


def input_method() -> Iterator[str]:
    """What a system's input method could ask of the focused field."""
    for query in (
        Qt.InputMethodQuery.ImSurroundingText,
        Qt.InputMethodQuery.ImCurrentSelection,
        Qt.InputMethodQuery.ImTextBeforeCursor,
        Qt.InputMethodQuery.ImTextAfterCursor,
    ):
        yield str(QGuiApplication.inputMethod().queryFocusObject(query, None) or "")


_TEXTS = (str, bytes, bytearray)
_NOT_OURS = (type, ModuleType)
_NOTHING_INSIDE = (*_TEXTS, *_NOT_OURS)
_EMPTY = frozenset({int, float, bool, type(None)})


def held(app: KioskApp) -> Iterator[tuple[str, str]]:
    """Every live string that Python can reach from the kiosk, and the way to it."""
    seen = {id(None)}
    waiting = [(type(each).__name__, each) for each in _roots(app)]
    while waiting:
        path, thing = waiting.pop()
        if id(thing) in seen or isinstance(thing, _NOT_OURS):
            continue
        seen.add(id(thing))
        if isinstance(thing, _TEXTS):
            yield path, _text(thing)
        else:
            if isinstance(thing, Rows):
                path = f"{path} rows"
            name = path if len(path) > 120 else f"{path}.{type(thing).__name__}"
            waiting.extend((name, each) for each in _referents([thing]))


def strings(app: KioskApp) -> list[str]:
    """The same strings, found level by level: many times quicker, without the ways.

    Questions are asked of classes, which are few, and not of things.
    """
    seen: dict[int, Any] = {}
    found: list[str] = []
    level = _roots(app)
    while level:
        new = dict(zip(map(id, level), level, strict=True))
        for known in new.keys() & seen.keys():
            del new[known]
        seen.update(new)
        classes = {thing.__class__ for thing in new.values()}
        texts = {each for each in classes if issubclass(each, _TEXTS)}
        bare = {each for each in classes if each in _EMPTY or issubclass(each, _NOTHING_INSIDE)}
        found += [_text(thing) for thing in new.values() if thing.__class__ in texts]
        level = _referents([thing for thing in new.values() if thing.__class__ not in bare])
    return found


def _roots(app: KioskApp) -> list[Any]:
    """The kiosk, its tasks, its touches and what holds them all."""
    return [app.kiosk, app.event_filter, app.tasks, app]


def _referents(things: list[Any]) -> list[Any]:
    """What these refer to. Of a function only what it closes over: its globals are the program."""
    functions = [thing for thing in things if thing.__class__ is FunctionType]
    others = [thing for thing in things if thing.__class__ is not FunctionType]
    return gc.get_referents(*others) + [thing.__closure__ for thing in functions]


def _text(thing: str | bytes | bytearray) -> str:
    return thing if isinstance(thing, str) else bytes(thing).decode("utf-8", "replace")
