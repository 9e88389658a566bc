"""Paper sheets on a terminal: reads their numbers, asks for counts, prints them."""

from __future__ import annotations

from kiosk.cli import terminal
from kiosk.errors import BadInput
from kiosk.plurals import counted
from kiosk.signing import codes
from kiosk.signing.paper.pen_account import Account
from kiosk.signing.paper.pen_sheet import Stage


def parse_number(typed: str) -> str:
    """The number of one sheet, as kept. Raises BadInput."""
    try:
        return codes.read_pen_sheet(typed)
    except codes.CodeUnreadable as error:
        raise BadInput(
            f"{typed} is not the number of a paper sheet: {error}.",
            "Type it as it is printed, such as 7K3QF-012-RM, or scan the code beside it.",
        ) from error


def ask_used(account: Account) -> int:
    """How many lines are used on a sheet, asked on the terminal."""
    return ask_count(f"Lines with writing on sheet {account.sheet.label}, removed ones too?")


def ask_count(question: str) -> int:
    """A count of lines, asked on the terminal. Raises BadInput where there is none."""
    answer = terminal.ask(f"{question} ").strip()
    if not answer.isascii() or not answer.isdigit() or len(answer) > 2:
        raise BadInput("This is not a count of lines.", "Nothing was changed; start again.")
    return int(answer)


def format_line(account: Account) -> str:
    """A sheet in a list."""
    sheet = account.sheet
    parts = [f"{sheet.label}  {sheet.stage}"]
    if sheet.place:
        parts.append(sheet.place)
    if sheet.is_back:
        parts.append(
            f"{sheet.used} of {counted(sheet.printed.rows, 'line')} used, "
            f"{len(account.typed)} typed, {len(sheet.struck_lines)} removed"
        )
    if account.alarm is not None:
        parts.append(f"! {account.alarm}")
    return "  ".join(parts)


def as_data(account: Account) -> dict[str, object]:
    """A sheet in a summary."""
    sheet = account.sheet
    return {
        "sheet": sheet.label,
        "stage": sheet.stage.value,
        "place": sheet.place,
        "rows": sheet.printed.rows,
        "used": sheet.used,
        "removed": len(sheet.struck_lines),
        "typed": len(account.typed),
        "empty": account.empty if sheet.is_back else None,
        "witnessed": sheet.is_witnessed,
        "adds_up": account.adds_up if sheet.stage is not Stage.LOST else None,
        "alarm": account.alarm.value if account.alarm is not None else None,
    }
