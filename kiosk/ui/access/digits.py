"""Digits and days, as the locale of the page's language writes them.

Texts get their digits through `%Ln` and `%L1`, from the same locale. Staff pages, sheets and
exports have Western digits in every language, because people compare them with each other.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from PySide6.QtCore import QDate, QLocale

WESTERN = "0123456789"
_LONG = QLocale.FormatType.LongFormat
_WEEKDAY = re.compile(r"^dddd[,،]?\s*|\s*[,،]?\s*dddd$")


def own(language: str) -> str:
    """The ten digits of a BCP 47 tag, from zero on: ٠١٢٣٤٥٦٧٨٩ for `ar`, Western for `ar-MA`."""
    zero = ord(QLocale(language).zeroDigit())
    return "".join(chr(zero + value) for value in range(10))


def western(text: str) -> str:
    """The same text with Western digits."""
    return "".join(
        WESTERN[unicodedata.decimal(each)] if each.isdecimal() else each for each in text
    )


def day(of: date, language: str) -> str:
    """A day without its weekday, as `language` (BCP 47) and its region write it: 4 March 2026."""
    locale = QLocale(language)
    pattern = _WEEKDAY.sub("", locale.dateFormat(_LONG))
    return locale.toString(QDate(of.year, of.month, of.day), pattern)


def staff_day(of: date, language: str) -> str:
    """A day with its weekday as `language` writes it, in Western digits like all staff pages."""
    written = QLocale(language).toString(QDate(of.year, of.month, of.day), _LONG)
    return western(written)
