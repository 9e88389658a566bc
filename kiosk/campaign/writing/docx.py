"""Reads the words of a .docx file: paragraphs, lists and line ends, and nothing else of it.

The file is a ZIP archive of XML (ECMA-376, part 1). It may come from anybody: nothing of it is
unpacked to the disk, only three of its parts are read, each within a limit, and XML that declares
entities is refused.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Mapping
from xml.parsers import expat

from kiosk.campaign.writing.plain_letter import LeftOut
from kiosk.errors import BadInput

LARGEST = 30_000_000
"""Bytes of a file with its pictures."""

_LARGEST_PART = 10_000_000
"""Bytes of one part as XML; a letter of 50 pages has some 1,000,000."""

_LARGEST_DIRECTORY = 1_000_000  # bytes; some 70 a file, and a document has some 30 files
_END = b"PK\x05\x06"  # of the archive's directory, at most 65,557 bytes before the file's end

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_DRAWN = frozenset({"drawing", "pict", "object"})
_NOTED = frozenset({"footnoteReference", "endnoteReference"})

_REMEDY = "Open it in the program it was written with, and save it as .docx or as plain text."


def read_docx(data: bytes, name: str) -> tuple[str, Mapping[LeftOut, int]]:
    """The text of a letter in the file's bytes, and how many of each kind were left out.

    `name` is the file's, for messages. Raises BadInput for what is no such document, or too large.
    """
    try:
        with _archive(data, name) as archive:
            parts = archive.namelist()
            lists, styles = _Lists(), _Styles()
            for part, reader in (("word/numbering.xml", lists), ("word/styles.xml", styles)):
                if part in parts:
                    reader.read(_part(archive, part, name), name)
            document = _Document(lists, styles)
            document.read(_part(archive, "word/document.xml", name), name)
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, RuntimeError, NotImplementedError,
            ValueError, OSError) as error:  # fmt: skip
        raise BadInput(f"{name} is no document of Word that can be read.", _REMEDY) from error
    gone = document.left_out
    gone[LeftOut.MACROS] += sum(part.lower().endswith("vbaproject.bin") for part in parts)
    gone[LeftOut.HEADERS] += sum(
        re.fullmatch(r"word/(header|footer)\d*\.xml", part) is not None for part in parts
    )
    return document.text, +gone


def _archive(data: bytes, name: str) -> zipfile.ZipFile:
    at = data.rfind(_END, max(0, len(data) - 65_557))
    size = int.from_bytes(data[at + 12 : at + 16], "little") if at >= 0 else 0
    if size > _LARGEST_DIRECTORY:
        raise BadInput(f"{name} holds too many files for a letter.", _REMEDY)
    return zipfile.ZipFile(io.BytesIO(data))


def _part(archive: zipfile.ZipFile, part: str, name: str) -> bytes:
    with archive.open(part) as file:
        xml = file.read(_LARGEST_PART + 1)
    if len(xml) > _LARGEST_PART:
        raise BadInput(f"{name} is too large for a letter.", "Save only the letter's text.")
    return xml


class _Reader:
    """Walks through one part; `start` and `end` get the names of Word's own elements."""

    def read(self, xml: bytes, name: str) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self.say
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            parser.Parse(xml, True)  # noqa: FBT003 # expat's own
        except expat.ExpatError as error:
            raise BadInput(f"{name} is damaged.", _REMEDY) from error

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        plain = {_own(key): value for key, value in attributes.items()}
        self.start(_own(name), plain)

    def _end(self, name: str) -> None:
        self.end(_own(name))

    @staticmethod
    def _refuse(*_: object) -> None:
        raise ValueError("a document type, which Word never writes")

    def start(self, name: str, attributes: Mapping[str, str]) -> None: ...

    def end(self, name: str) -> None: ...

    def say(self, words: str) -> None: ...


def _own(name: str) -> str:
    return name.removeprefix(_WORD).removeprefix(_STRICT)


class _Lists(_Reader):
    """Which lists have numbers (word/numbering.xml)."""

    def __init__(self) -> None:
        self._numbered: set[str] = set()  # abstract lists whose first level counts
        self._abstract_of: dict[str, str] = {}
        self._in = self._level = self._list = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "abstractNum":
            self._in = attributes.get("abstractNumId", "")
        elif name == "lvl":
            self._level = attributes.get("ilvl", "")
        elif name == "numFmt" and self._level == "0":
            if attributes.get("val") not in ("bullet", "none"):
                self._numbered.add(self._in)
        elif name == "num":
            self._list = attributes.get("numId", "")
        elif name == "abstractNumId":
            self._abstract_of[self._list] = attributes.get("val", "")

    def is_numbered(self, number: str) -> bool:
        return self._abstract_of.get(number) in self._numbered


class _Styles(_Reader):
    """Which styles make items of a list, such as “List Bullet” (word/styles.xml)."""

    def __init__(self) -> None:
        self.list_of: dict[str, str] = {}
        self._style = ""

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "style":
            self._style = attributes.get("styleId", "")
        elif name == "numId":
            self.list_of[self._style] = attributes.get("val", "")


class _Document(_Reader):
    """The paragraphs of word/document.xml."""

    def __init__(self, lists: _Lists, styles: _Styles) -> None:
        self._styles = styles
        self.left_out: Counter[LeftOut] = Counter()
        self._lists = lists
        self._counted: Counter[str] = Counter()
        self._paragraphs: list[tuple[str, bool]] = []  # text, and whether it is an item
        self._words: list[str] = []
        self._list = ""
        self._is_text = False
        self._silent = 0  # elements around whose words are not taken

    @property
    def text(self) -> str:
        said: list[str] = []
        was_item = False
        for words, is_item in self._paragraphs:
            said += ["" if is_item and was_item else "\n", words, "\n"]
            was_item = is_item
        return "".join(said)

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name in _DRAWN or name in ("tbl", "del", "moveFrom", "Fallback") or self._silent:
            if not self._silent:
                self._tell(name)
            elif name == "txbxContent":
                self.left_out[LeftOut.TEXT_BOXES] += 1
            self._silent += 1
        elif name == "p":
            self._words, self._list = [], ""
        elif name == "pStyle":
            self._list = self._styles.list_of.get(attributes.get("val", ""), "")
        elif name == "numId":
            self._list = attributes.get("val", "")
        elif name == "t":
            self._is_text = True
        elif name == "tab":
            self._words.append(" ")
        elif name in ("br", "cr"):
            self._words.append("  \n")
        elif name == "noBreakHyphen":
            self._words.append("\u2011")
        elif name in _NOTED:
            self.left_out[LeftOut.NOTES] += 1
        elif name == "commentReference":
            self.left_out[LeftOut.COMMENTS] += 1

    def end(self, name: str) -> None:
        if self._silent:
            self._silent -= 1
        elif name == "t":
            self._is_text = False
        elif name == "p":
            self._finish()

    def say(self, words: str) -> None:
        if self._is_text and not self._silent:
            self._words.append(words)

    def _tell(self, name: str) -> None:
        if name == "tbl":
            self.left_out[LeftOut.TABLES] += 1
        elif name in ("del", "moveFrom"):
            self.left_out[LeftOut.DELETED] += 1
        elif name in _DRAWN:
            self.left_out[LeftOut.PICTURES] += 1

    def _finish(self) -> None:
        words = re.sub(r"[ \t]+(?=[^ \n])", " ", "".join(self._words)).strip()
        if not words:
            return
        is_item = self._list not in ("", "0")
        if is_item and self._lists.is_numbered(self._list):
            self._counted[self._list] += 1
            words = f"{self._counted[self._list]}. {words}"
        elif is_item:
            words = f"- {words}"
        self._paragraphs.append((words, is_item))
