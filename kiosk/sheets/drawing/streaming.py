"""A canvas whose pages are compressed and written as soon as they are shown, in flat memory.

What it adds to reportlab's canvas: `showPage` writes the contents of the page to the file; `place`
takes pages that were drawn elsewhere; the page tree has two levels, because old readers cannot take
more than 8,191 pages in a flat one (ISO 32000-1, annex C); the cross-reference table is compressed.
Equal drawings give equal bytes.
"""

from __future__ import annotations

import hashlib
from array import array
from typing import IO, Any

import deflate
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

TIGHT, FAST = 9, 2
"""Levels of libdeflate: for a few pages, and for thousands of them (a third of the time, 5 %
more bytes)."""

NODE = 128  # pages in one node of the tree


def packed(content: bytes, level: int = TIGHT) -> bytes:
    """Content as a PDF's FlateDecode takes it."""
    return bytes(deflate.zlib_compress(content, level))


def form_name(name: str) -> str:
    """The name by which pages show the form `name`."""
    return str(pdfdoc.xObjectName(name))


class _Output:
    """The file as far as it is written.

    `at` is how many bytes that is, `digest` of all of them, `places` where each object begins, by
    its number.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.at = 0
        self.digest = hashlib.blake2b(digest_size=16)
        self.places = array("Q", [0])

    def write(self, data: bytes) -> None:
        self._file.write(data)
        self.digest.update(data)
        self.at += len(data)

    def add(self, number: int, body: bytes) -> None:
        """One whole object: `body` is what stands between `obj` and `endobj`."""
        self.note(number, self.at)
        self.write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def stream(self, number: int, attributes: bytes, content: bytes) -> None:
        """A stream of content that is compressed."""
        self.add(
            number,
            b"<<%b/Filter/FlateDecode/Length %d>>stream\n%b\nendstream"
            % (attributes, len(content), content),
        )

    def note(self, number: int, place: int) -> None:
        """Remembers where the object `number` begins."""
        self.places.extend([0] * (number + 1 - len(self.places)))
        self.places[number] = place


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

    _doc: Any  # reportlab's document; it has no public name
    _code: list[str]

    def __init__(self, file: IO[bytes], size: tuple[float, float], *, language: str) -> None:
        super().__init__(file, pagesize=size, pageCompression=1, invariant=1, lang=language)
        self._output = _Output(file)
        self._ready_size = size
        self._tree = _Tree()
        self._doc.Pages = self._doc.Catalog.Pages = self._tree
        # 1.7 for the compressed table and for OpenType faces; the bytes say it is binary
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
        self._write_tree()
        self._write_named()
        root = b"/Root %b/Info %b" % (catalog.format(document), info.format(document))
        self._write_cross_references(root)

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

    def _write_tree(self) -> None:
        """Gives each page its node, and writes the nodes and the dictionaries of ready pages."""
        document, tree = self._doc, self._tree
        root = document.Reference(tree).format(document)
        for start in range(0, len(tree.kids), NODE):
            node = self._number()
            tree.nodes.append(node)
            numbers = []
            for kid in tree.kids[start : start + NODE]:
                if isinstance(kid, int):
                    number = self._number()
                    body = b"<</Type/Page/Parent %d 0 R/Contents %d 0 R>>" % (node, kid)
                    self._output.add(number, body)
                else:
                    kid.Parent = f"{node} 0 R"
                    number, _ = document.idToObjectNumberAndVersion[kid.__InternalName__]
                numbers.append(number)
            kids = b" ".join(b"%d 0 R" % number for number in numbers)
            body = b"<</Type/Pages/Parent %b/Count %d/Kids[%b]>>" % (root, len(numbers), kids)
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

    def _write_cross_references(self, root: bytes) -> None:
        """The compressed cross-reference table, which is also the trailer (ISO 32000-1, 7.5.8)."""
        output = self._output
        number = self._number()
        start = output.at
        output.note(number, start)
        rows = bytearray(9)  # the first of the free objects: none follows
        for place in output.places[1:]:
            rows += b"\1" + place.to_bytes(8)
        digest = output.digest.hexdigest().encode()
        about = b"/Type/XRef/W[1 8 0]/Size %d%b/ID[<%b><%b>]" % (number + 1, root, digest, digest)
        output.stream(number, about, packed(bytes(rows)))
        output.write(b"startxref\n%d\n%%%%EOF\n" % start)
