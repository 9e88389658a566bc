"""From right to left, names and digits begin where the page does, whatever their own direction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtQml import QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.ui.printing import words

Open = Callable[..., Any]
RIGHT = int(Qt.AlignmentFlag.AlignRight.value)


def in_arabic() -> dict[str, Any]:
    own = load(assets.default_campaign())
    return {"language": "ar", "campaign": own._replace(languages=("ar", "en"))}


@pytest.mark.parametrize(
    ("dialog", "names"),
    [
        ("", ("staffChosenLine",)),
        ("withdraw", ("staffQuestionLine",)),
        ("erase", ("staffQuestionLine", "staffEraseField")),
        ("pin", ("pinField",)),
    ],
)
def test_names_and_digits_begin_at_the_right(
    open_table: Open, dialog: str, names: tuple[str, ...]
) -> None:
    table = open_table(**in_arabic())
    table.enter()
    table.staff.choose(1)
    if dialog:
        table.staff.openDialog(dialog)
    table.driver.settle()
    for name in names:
        assert begins(table, table.driver.item(name)) == RIGHT, name


def test_a_name_in_the_list_stands_beside_its_number(open_table: Open) -> None:
    table = open_table(**in_arabic())
    table.enter()
    row = table.driver.item("staffRow_5")
    said = next(item for item in texts(row) if "Odalys" in str(item.property("text")))
    assert begins(table, said) == RIGHT


def begins(table: Any, item: QQuickItem) -> int:
    """The side at which a text begins, as Qt.AlignmentFlag has it."""
    asked = QQmlExpression(
        table.app.engine.rootContext(), item, "Number(effectiveHorizontalAlignment)"
    ).evaluate()
    return int(asked[0] if isinstance(asked, tuple) else asked)


def texts(item: QQuickItem) -> list[QQuickItem]:
    found = [item] if item.metaObject().className().startswith("QQuickText") else []
    return found + [each for child in item.childItems() for each in texts(child)]


def test_the_chosen_line_stays_in_sight_on_a_lower_window(open_table: Open) -> None:
    """As when the screen is turned, or when a message leaves the list less room."""
    table = open_table()
    table.enter()
    table.staff.choose(4)
    for size in ((1280, 800), (1024, 600), (800, 1280), (1024, 600)):
        table.driver.resize(*size)
        shown, row = table.driver.item("staffList"), table.driver.item("staffRow_1")
        top = row.mapToItem(shown, QPointF(0, 0)).y()
        assert -1 <= top <= shown.height() - row.height() + 1, size


def test_a_path_keeps_its_order(open_table: Open) -> None:
    """In a sentence of Arabic, a path that is not set apart has its first slash at its end."""
    table = open_table(**in_arabic())
    table.enter()
    table.driver.touch("staffSaveSheet")
    table.driver.wait_for(lambda: table.staff.sheet.ended == "saved", "the sheet")
    apart = f"\u2066{table.staff.sheet.path}\u2069"
    table.driver.wait_for(lambda: any(apart in said for said in table.driver.texts()), "its path")
    assert apart in words.saved(table.staff.sheet.path)
    assert apart in words.no_printer_no_stick(table.staff.sheet.path)
