"""The choices of type there are beyond a plain text."""

from __future__ import annotations

from enum import Flag


class Features(Flag):
    """Can be joined by `|`."""

    NONE = 0
    CODE = 1
    """Codes and addresses: letter by letter, as they are typed."""

    TABULAR = 2
    """Figures of one width and height, for columns."""

    OLD_STYLE = 4
    """Figures with the rhythm of small letters, for running text."""


CHOICES = {
    Features.CODE: {"liga": False, "calt": False, "clig": False},
    Features.TABULAR: {"tnum": True, "lnum": True},
    Features.OLD_STYLE: {"onum": True, "pnum": True},
}
"""OpenType features by choice."""
