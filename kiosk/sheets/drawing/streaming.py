"""A canvas whose pages are compressed and written as soon as they are shown, in flat memory.

What it adds to reportlab's canvas: page contents leave memory at `showPage`; pages that were
drawn elsewhere come in ready (`place`); the page tree has two levels, because reportlab's flat
one is at the limit of old readers above 8,191 pages (ISO 32000-1, annex C); page dictionaries
and the table of places are compressed where there are ready pages. Equal drawings give equal
bytes. What stands on a page is not its business.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Sequence
from typing import IO, Any

import deflate
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

TIGHT, FAST = 9, 2
"""Levels of libdeflate: for a few pages, and for thousands of them (a third of the time, 5 %
more bytes)."""

NODE = 128
"""Pages in one node of the tree."""

_IN_STREAM = 1 << 63
"""Marks the place of an object that is in a compressed stream."""


def packed(content: bytes, level: int = TIGHT) -> bytes:
    """Content as a PDF's FlateDecode takes it."""
    return bytes(deflate.zlib_compress(content, level))


def form_name(name: str) -> str:
    """The name by which pages show the form `name`."""
    return str(pdfdoc.xObjectName(name))


class _Output:
    """The file: objects by number, where each one is, and a digest of all that was written."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._at = 0
        self._digest = hashlib.blake2b(digest_size=16)
        self._places = array("Q", [0])

    @property
    def at(self) -> int:
        return self._at

    @property
    def digest(self) -> str:
        """Of all that was written so far, in hexadecimal."""
        return self._digest.hexdigest()

    @property
    def places(self) -> array[int]:
        """By object number: where it is, or `_IN_STREAM | stream << 16 | index`."""
        return self._places

    def write(self, data: bytes) -> None:
        self._file.write(data)
        self._digest.update(data)
        self._at += len(data)

    def add(self, number: int, body: bytes) -> None:
        """One whole object: `body` is what stands between `obj` and `endobj`."""
        self.note(number, self._at)
        self.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def stream(self, number: int, attributes: bytes, content: bytes) -> None:
        """A stream of content that is compressed."""
        self.add(
            number,
            b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream"
            % (attributes, len(content), content),
        )

    def note(self, number: int, place: int) -> None:
        """Where the object `number` is."""
        places = self._places
        if number >= len(places):
            places.extend([0] * (number + 1 - len(places)))
        places[number] = place


class _Tree(pdfdoc.PDFPages):
    """The root of the page tree; `ready` is what all ready pages share."""

    def __init__(self) -> None:
        super().__init__()
        self.kids: list[Any] = []
        self.nodes: list[int] = []
        self.ready = b""

    def addPage(self, page: Any) -> None:  # noqa: N802 # reportlab's name
        super().addPage(page)
        self.kids.append(page)

    def format(self, document: Any) -> bytes:  # noqa: ARG002 # reportlab's signature
        kids = b" ".join(b"%d 0 R" % node for node in self.nodes)
        return b"<</Type/Pages/Count %d/Kids[%b]%b>>" % (len(self.kids), kids, self.ready)


class StreamCanvas(Canvas):
    """A canvas for one file that is open for writing. Lengths are pt, as reportlab's."""

    _doc: Any  # reportlab's document, which has no other door
    _code: list[str]

    def __init__(self, file: IO[bytes], size: tuple[float, float], *, language: str) -> None:
        super().__init__(file, pagesize=size, pageCompression=1, invariant=1, lang=language)
        self._output = _Output(file)
        self._ready_size = size
        self._tree = _Tree()
        self._doc.Pages = self._doc.Catalog.Pages = self._tree
        # 1.7 for compressed dictionaries and for OpenType faces; the bytes say it is binary
        self._output.write(b"%PDF-1.7\n%\x93\x8c\x8b\x9e\n")

    def _make_preamble(self) -> None:
        """Pages begin with nothing: no font is named that nobody draws with."""
        self._preamble = ""

    def endForm(self, **extra: Any) -> None:  # noqa: N802 # reportlab's name
        """Ends the form. An empty one stays empty: reportlab would draw a coloured box instead."""
        if not self._code:
            self._code.append("q Q")
        super().endForm(**extra)

    def showPage(self) -> None:  # noqa: N802 # reportlab's name
        """Ends the page. Its dictionary is written at the end, and may get entries until then."""
        super().showPage()
        page = self._tree.pages[-1]
        content = pdfdoc.pdfdocEnc(page.stream)
        page.stream = None
        page.Contents = f"{self._write_content(packed(content))} 0 R"

    def place(self, content: bytes) -> None:
        """Adds a page that was drawn elsewhere and `packed`, in the size of the document.

        It finds all fonts and all forms of the document under their names.
        """
        self._tree.kids.append(self._write_content(content))

    def save(self) -> None:
        """Writes what is left: fonts, forms, pages' dictionaries, tree, and where all that is."""
        if self._code:
            self.showPage()
        document = self._doc
        for font in document.delayedFonts:
            font.addObjects(document)
        document.info.invariant = 1
        catalog = document.Reference(document.Catalog)
        info = document.Reference(document.info)
        document.Outlines.prepare(document, self)
        if document.Outlines.ready < 0:
            document.Catalog.Outlines = None
        self._plant()
        self._write_named()
        root = b"/Root %b/Info %b" % (catalog.format(document), info.format(document))
        self._write_places(root)

    @property
    def document(self) -> Any:
        """reportlab's own record of the file, for the few sheets that add to it."""
        return self._doc

    # --- within -----------------------------------------------------------------------------

    def _number(self) -> int:
        """A number for an object that reportlab does not know."""
        self._doc.objectcounter += 1
        return int(self._doc.objectcounter)

    def _write_content(self, content: bytes) -> int:
        number = self._number()
        self._output.stream(number, b"", content)
        return number

    def _plant(self) -> None:
        """Gives each page its node, and writes the nodes and the dictionaries of ready pages."""
        document, tree = self._doc, self._tree
        root = document.Reference(tree).format(document)
        for start in range(0, len(tree.kids), NODE):
            node = self._number()
            tree.nodes.append(node)
            numbers = []
            ready = []
            for kid in tree.kids[start : start + NODE]:
                if isinstance(kid, int):
                    number = self._number()
                    body = b"<</Type/Page/Parent %d 0 R/Contents %d 0 R>>" % (node, kid)
                    ready.append((number, body))
                else:
                    kid.Parent = f"{node} 0 R"
                    number, _ = document.idToObjectNumberAndVersion[kid.__InternalName__]
                numbers.append(number)
            kids = b" ".join(b"%d 0 R" % number for number in numbers)
            body = b"<</Type/Pages/Parent %b/Count %d/Kids[%b]>>" % (root, len(numbers), kids)
            if ready:
                self._write_packed([*ready, (node, body)])
            else:
                self._output.add(node, body)
        if any(isinstance(kid, int) for kid in tree.kids):
            wide, high = (b"%.6g" % side for side in self._ready_size)
            resources = self._all_resources()
            tree.ready = b"/MediaBox[0 0 %b %b]/Resources %b" % (wide, high, resources)

    def _all_resources(self) -> bytes:
        """All fonts and forms of the document by name."""
        document = self._doc
        prefix = pdfdoc.xObjectName("")
        resources: Any = pdfdoc.PDFResourceDictionary()
        resources.basicFonts()
        resources.XObject = {
            name: pdfdoc.PDFObjectReference(name)
            for name in document.idToObject
            if name.startswith(prefix)
        }
        return bytes(resources.format(document))

    def _write_named(self) -> None:
        """All objects that reportlab numbered, those too that appear while others are written."""
        document = self._doc
        names = document.numberToId
        number = 0
        while number < document.objectcounter:
            number += 1
            name = names.get(number)
            if name is not None:
                body = pdfdoc.format(document.idToObject[name], document, toplevel=1)
                self._output.add(number, body.rstrip(b"\n"))

    def _write_packed(self, objects: Sequence[tuple[int, bytes]]) -> None:
        """Dictionaries by number in a compressed stream (ISO 32000-1, 7.5.7)."""
        stream = self._number()
        places = []
        at = 0
        for index, (number, body) in enumerate(objects):
            self._output.note(number, _IN_STREAM | stream << 16 | index)
            places.append(b"%d %d" % (number, at))
            at += len(body) + 1
        head = b" ".join(places) + b"\n"
        content = packed(head + b"\n".join(body for _, body in objects))
        about = b"/Type/ObjStm/N %d/First %d" % (len(objects), len(head))
        self._output.stream(stream, about, content)

    def _write_places(self, root: bytes) -> None:
        """The compressed table of places, which is the trailer, too (ISO 32000-1, 7.5.8)."""
        output = self._output
        number = self._number()
        start = output.at
        output.note(number, start)
        rows = bytearray(9)  # the first of the free objects: none follows
        for place in output.places[1:]:
            if place & _IN_STREAM:
                rows += b"\2" + (place ^ _IN_STREAM).to_bytes(8)
            else:
                rows += b"\1" + (place << 16).to_bytes(8)
        content = packed(_above(bytes(rows), 9))
        digest = output.digest.encode()
        output.stream(
            number,
            b"/Type/XRef/W[1 6 2]/Size %d%b/ID[<%b><%b>]"
            b"/DecodeParms<</Predictor 12/Columns 9>>" % (number + 1, root, digest, digest),
            content,
        )
        output.write(b"startxref\n%d\n%%%%EOF\n" % start)


def _above(rows: bytes, wide: int) -> bytes:
    """Each byte less the one above it (PNG's filter Up), a mark in front of each row."""
    out = bytearray()
    above = bytes(wide)
    for start in range(0, len(rows), wide):
        row = rows[start : start + wide]
        out.append(2)
        out += bytes((one - over) & 0xFF for one, over in zip(row, above, strict=True))
        above = row
    return bytes(out)
