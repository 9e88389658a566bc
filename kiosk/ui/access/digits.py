"""The shape of digits: one for each language of the interface, as its locale has it.

Texts get theirs through `%Ln` and `%L1`, from the same locale. The staff's pages, the sheets and
what is exported have Western digits in every language, because they are compared with each other.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QLocale

WESTERN = "0123456789"


def own(language: str) -> str:
    """The ten digits of a BCP 47 tag, from zero on: ٠١٢٣٤٥٦٧٨٩ for `ar`, Western for `ar-MA`."""
    zero = ord(QLocale(language).zeroDigit())
    return "".join(chr(zero + value) for value in range(10))


def western(text: str) -> str:
    """The same text with Western digits."""
    return "".join(
        WESTERN[unicodedata.decimal(each)] if each.isdecimal() else each for each in text
    )
