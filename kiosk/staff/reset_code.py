"""The code with which forgotten PINs are chosen again, sealed to the organiser's key.

The kiosk shows only the sealed code. Whoever has the private key opens it, on any machine, and
tells the digits to the volunteer. What is sealed begins with `_PURPOSE`, and nothing else is opened
here: or somebody could show the organiser a sealed name as if it were a code, and be told what it
says.
"""

from __future__ import annotations

import secrets
from base64 import b32decode, b32encode

from kiosk.errors import BadInput
from kiosk.plain_text import simplify_code
from kiosk.sealing import PrivateKey, PublicKey

DIGITS = 18
"""59 random bits, in digits alone: they are told by telephone and typed on the PIN pad."""

_PURPOSE = b"PIN reset"
_NUMBER_BYTES = 8
SEALED_LENGTH = 104
"""Letters and digits of a sealed code in Base32: 65 bytes, which need no padding."""

_GROUP = 4


def new_code() -> str:
    """A random code, of `DIGITS` digits."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"


def group(code: str) -> str:
    """The digits in threes, as they are read aloud: `123 456 789 …`."""
    return " ".join(code[at : at + 3] for at in range(0, len(code), 3))


def seal(code: str, key: PublicKey) -> str:
    """The sealed code in capitals and digits (Base32), as a QR code holds it best."""
    number = int(code).to_bytes(_NUMBER_BYTES)
    return b32encode(key.seal(_PURPOSE + number)).decode()


def in_groups(sealed: str) -> str:
    """A sealed code for people who copy it: `ABCD-EFGH-…`, one word for a command line."""
    return "-".join(sealed[at : at + _GROUP] for at in range(0, len(sealed), _GROUP))


def is_sealed_code(text: str) -> bool:
    """Whether the text has the length and the characters of a sealed code."""
    return _sealed_bytes(text) is not None


def open_code(text: str, key: PrivateKey) -> str:
    """The code in a sealed one, however it was copied: case, hyphens and white space do not count.

    Raises BadInput for another text, for a code sealed to another key, and for anything else that
    was sealed to this key.
    """
    box = _sealed_bytes(text)
    if box is None:
        raise BadInput(
            "This is not a sealed reset code.", "Copy all of it from the page “PIN forgotten?”."
        )
    found = key.open(box)
    number = int.from_bytes(found.removeprefix(_PURPOSE))
    if not found.startswith(_PURPOSE) or number >= 10**DIGITS:
        raise BadInput(
            "This was sealed to the key, but it is not a reset code.",
            "Copy the code from the page “PIN forgotten?”.",
        )
    return f"{number:0{DIGITS}}"


def _sealed_bytes(text: str) -> bytes | None:
    plain = "".join(one for one in simplify_code(text).upper() if one not in "- ")
    if len(plain) != SEALED_LENGTH or not plain.isascii():
        return None
    try:
        return b32decode(plain)
    except ValueError:
        return None
