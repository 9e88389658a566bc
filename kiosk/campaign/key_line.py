"""Adds the organiser's key to the text of a campaign.toml and leaves everything else unchanged.

The only change that the program makes to a campaign's file, and only on request. `kiosk.sealing`
defines keys; `schema` reads the file.
"""

from __future__ import annotations

import re

from kiosk.errors import BadInput
from kiosk.parsing import parse_toml
from kiosk.plain_text import BYTE_ORDER_MARK

_READY = re.compile(
    r"^#[ \t]*\[organiser\][ \t]*(\r?\n)#[ \t]*key[ \t]*=[^\r\n]*(?=\r?$)", re.MULTILINE
)
"""The place kept for it, as remarks, in the campaign that comes with the program."""

_TABLE = re.compile(r"^[ \t]*\[organiser\][ \t]*(?:#[^\r\n]*)?(?=\r?$)", re.MULTILINE)


def with_key(text: str, key: str) -> str:
    """The file's `text` with `key` (in Base64) under [organiser], remarks and all.

    Raises BadInput for a file that has a key already, and for one that cannot be read.
    """
    plain = text.removeprefix(BYTE_ORDER_MARK)
    try:
        before = parse_toml(plain)
    except ValueError as error:
        raise BadInput(
            "campaign.toml is not valid TOML.", "Run `pledge-kiosk check` and correct it first."
        ) from error
    organiser = before.get("organiser", {})
    if not isinstance(organiser, dict) or "key" in organiser:
        raise BadInput(
            "This campaign has an organiser's key already.",
            "What was sealed with it needs it; take its line out of campaign.toml yourself if "
            "nothing was.",
        )
    after = _placed(plain, f'key = "{key}"')
    if not _holds(after, {**before, "organiser": {**organiser, "key": key}}):
        raise BadInput(
            "The key cannot be put into this campaign.toml.",
            "Make it without --write, and put the line that is printed there yourself.",
        )
    return f"{text[: len(text) - len(plain)]}{after}"


def _placed(text: str, line: str) -> str:
    end = "\r\n" if "\r\n" in text else "\n"
    if (table := _TABLE.search(text)) is not None:
        return f"{text[: table.end()]}{end}{line}{text[table.end() :]}"
    if (ready := _READY.search(text)) is not None:
        return f"{text[: ready.start()]}[organiser]{end}{line}{text[ready.end() :]}"
    gap = "" if text.endswith("\n") else end
    return f"{text}{gap}{end}[organiser]{end}{line}{end}"


def _holds(text: str, wanted: dict[str, object]) -> bool:
    try:
        return parse_toml(text) == wanted
    except ValueError:
        return False
