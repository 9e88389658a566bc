"""Finds the files that come with the program (`resources/`).

In a checkout they are beside the package, in a wheel inside it, in a bundle beside the modules of
the executable. No other module builds such a path.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

OWN_FONT_FILES = (
    "SourceSerif4-Regular.ttf",
    "SourceSerif4-It.ttf",
    "SourceSerif4-Semibold.ttf",
    "SourceSerif4Display-Regular.ttf",
    "SourceSerif4Display-Semibold.ttf",
    "SourceSans3-Regular.ttf",
    "SourceSans3-Semibold.ttf",
)
"""The faces of the letter, names and labels: Latin, Greek, Cyrillic."""


class Fallback(NamedTuple):
    """A font for characters that the fonts of the letter do not have.

    `family` is its name in the window, `regular` and `heavy` are files (one file where there is
    one weight), `face` is its place in a collection. `scale` sets its letters as large as
    those beside it. In a text of one of `languages` it is asked before the others.
    """

    family: str
    regular: str
    heavy: str
    scale: float = 1.0
    face: int = 0
    languages: tuple[str, ...] = ()


def _noto(
    script: str, heavy: str = "SemiBold", *, scale: float = 0.92, style: str = "Sans"
) -> Fallback:
    stem = f"Noto{style}{script.replace(' ', '')}"
    regular = f"{stem}-Regular.ttf"
    return Fallback(
        family=f"Noto {style} {script}".strip(),
        regular=regular,
        heavy=f"{stem}-{heavy}.ttf" if heavy else regular,
        scale=scale,
    )


def _cjk(region: str, face: int, *languages: str) -> Fallback:
    return Fallback(
        family=f"Kiosk SansCJK {region}",
        regular="NotoSansCJK-Regular.ttc",
        heavy="NotoSansCJK-Bold.ttc",
        face=face,
        languages=languages,
    )


FALLBACKS = (
    _noto("", scale=0.9, style="Serif"),
    _noto("", scale=0.9),
    _noto("Arabic", scale=1.0),
    _noto("Hebrew"),
    _noto("Devanagari"),
    _noto("Bengali"),
    _noto("Tamil"),
    _noto("Thai"),
    _noto("Georgian"),
    _noto("Armenian"),
    _noto("Gujarati"),
    _noto("Gurmukhi"),
    _noto("Telugu"),
    _noto("Kannada"),
    _noto("Malayalam"),
    _noto("Sinhala"),
    _noto("Oriya", "Bold"),
    _noto("Ethiopic"),
    _noto("Khmer"),
    _noto("Lao"),
    _noto("Myanmar"),
    _noto("Tibetan", "Bold", style="Serif"),
    _noto("Cherokee", ""),
    _noto("Canadian Aboriginal", ""),
    _noto("Tifinagh", ""),
    _noto("NKo", ""),
    _noto("Adlam", ""),
    _noto("Syriac", ""),
    _cjk("SC", 2, "zh", "zh-Hans", "zh-CN", "zh-SG"),
    _cjk("JP", 0, "ja"),
    _cjk("KR", 1, "ko"),
    _cjk("TC", 3, "zh-Hant", "zh-TW"),
    _cjk("HK", 4, "zh-HK", "zh-MO", "yue"),
    # It has full stops and brackets of CJK too, turned for its own columns.
    _noto("Mongolian", ""),
    Fallback(
        family="Noto Nastaliq Urdu",
        regular="NotoNastaliqUrdu-Regular.ttf",
        heavy="NotoNastaliqUrdu-Bold.ttf",
        scale=0.85,
        languages=("ur",),
    ),
    Fallback("Noto Emoji", "NotoEmoji-Regular.ttf", "NotoEmoji-Regular.ttf", scale=0.9),
)
"""In the order in which they are tried; the same for the window and the sheets."""


def fallbacks(language: str) -> tuple[Fallback, ...]:
    """`FALLBACKS` in the order for a text in `language` (BCP 47)."""
    tag = language
    wanted: list[Fallback] = []
    while tag and not wanted:
        wanted = [one for one in FALLBACKS if tag in one.languages]
        tag = tag.rpartition("-")[0]
    return (*wanted, *(one for one in FALLBACKS if one not in wanted))


FONT_FILES = tuple(
    dict.fromkeys(
        (*OWN_FONT_FILES, *(file for one in FALLBACKS for file in (one.regular, one.heavy)))
    )
)
"""The shipped faces: the same files serve the window and the sheets."""


@cache
def root() -> Path:
    """The folder `resources/`.

    Raises FileNotFoundError where the program was installed without it.
    """
    package = Path(__file__).resolve().parent
    bundled = getattr(sys, "_MEIPASS", None)
    places = [package / "resources", package.parent / "resources"]
    if bundled is not None:
        places.insert(0, Path(bundled) / "resources")
    for place in places:
        if (place / "fonts").is_dir():
            return place
    raise FileNotFoundError("The program's resources folder is missing; install it again.")


def font(name: str) -> Path:
    """Path of one shipped font file, e.g. `SourceSerif4-Regular.ttf`."""
    return root() / "fonts" / name


def default_campaign() -> Path:
    """Folder of the campaign that comes with the program."""
    return root() / "campaigns" / "askmoreofhim"


def stock_texts() -> Path:
    """Folder of the texts that a new campaign begins with: `campaign.toml`, `<language>.toml`."""
    return root() / "stock_texts"


@cache
def stock_text_languages() -> frozenset[str]:
    """The languages that a new campaign's consents and notices are written in."""
    return frozenset(path.stem for path in stock_texts().glob("??.toml"))


def keyboards() -> Path:
    """Folder of the on-screen keyboard's layouts (`<layout>.toml`, and `shared/`)."""
    return root() / "keyboards"


def words() -> Path:
    """Folder of the stock lists of obscenities and insults (`<language>.txt`, and `ours.toml`)."""
    return root() / "words"


def nicknames() -> Path:
    """The list of English nicknames by formal name."""
    return root() / "names" / "nicknames-en.txt"


def translations() -> Path:
    """Folder of the compiled translations (`kiosk_<language>.qm`)."""
    return root() / "i18n"


@cache
def window_languages() -> frozenset[str]:
    """The languages that the window has texts in."""
    return frozenset(path.stem.removeprefix("kiosk_") for path in translations().glob("*.qm"))


def sheet_texts(language: str) -> Path:
    """The words printed on sheets in one language (`resources/sheets/<language>.toml`)."""
    return root() / "sheets" / f"{language}.toml"


@cache
def sheet_languages() -> frozenset[str]:
    """The languages that sheets have words in."""
    return frozenset(path.stem for path in (root() / "sheets").glob("*.toml"))


def site() -> Path:
    """Folder of the templates, the style and the words of the pages for codes."""
    return root() / "site"


@cache
def site_languages() -> frozenset[str]:
    """The languages that the pages for codes have words in."""
    return frozenset(path.stem for path in site().glob("*.toml"))
