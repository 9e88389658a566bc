"""A document that says what its texts are: headings, paragraphs, lists, in reading order.

Structure tree, marked content, document language and title as ISO 32000-1, 14.7 and 14.8, ask
for them, the outline, and an sRGB output intent as PDF/A-2 (ISO 19005-2, 6.2.3) does. Screen
readers and converters read the tree, not the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import IO, Any
from xml.sax.saxutils import escape

from PIL import ImageCms
from reportlab.pdfbase import pdfdoc

from kiosk.campaign.model import Campaign
from kiosk.sheets.drawing.pdf_canvas import PdfCanvas
from kiosk.sheets.text.embed import RawObject

for _dictionary, _entry in (
    (pdfdoc.PDFPage, "StructParents"),
    (pdfdoc.PDFPage, "Tabs"),
    (pdfdoc.PDFCatalog, "OutputIntents"),
):
    # reportlab writes only the entries it knows
    if _entry not in _dictionary.__NoDefault__:
        _dictionary.__NoDefault__ = [*_dictionary.__NoDefault__, _entry]


class Kind(StrEnum):
    """Standard structure types (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    TITLE = "H1"
    HEADING = "H2"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"


class Element(pdfdoc.PDFObject):
    """One node of the tree: `kids` are elements, or marked content as (page, number)."""

    __RefOnly__ = 1

    def __init__(self, kind: Kind, parent: Element | None) -> None:
        self.kind = kind
        self.parent = parent
        self.kids: list[Element | tuple[Any, int]] = []
        if parent is not None:
            parent.kids.append(self)

    def format(self, document: Any) -> bytes:
        """As reportlab writes its objects."""
        parts = [b"<</Type/StructElem/S/%b" % self.kind.encode()]
        parent = self.parent if self.parent is not None else document.Catalog.StructTreeRoot
        parts.append(b"/P %b/K[" % document.Reference(parent).format(document))
        for kid in self.kids:
            if isinstance(kid, Element):
                parts.append(b"%b " % document.Reference(kid).format(document))
            else:
                page, number = kid
                parts.append(b"<</Type/MCR/Pg %b/MCID %d>>" % (page.format(document), number))
        parts.append(b"]>>")
        return b"".join(parts)


class _Root(pdfdoc.PDFObject):
    """The structure tree's root; `pages` holds, by page, whose each marked content is."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.top = Element(Kind.DOCUMENT, None)
        self.pages: list[list[Element]] = []

    def format(self, document: Any) -> bytes:
        """As reportlab writes its objects."""
        numbers = [
            b"%d[%b]"
            % (at, b" ".join(document.Reference(one).format(document) for one in elements))
            for at, elements in enumerate(self.pages)
        ]
        return b"<</Type/StructTreeRoot/K %b/ParentTree<</Nums[%b]>>/ParentTreeNextKey %d>>" % (
            document.Reference(self.top).format(document),
            b"".join(numbers),
            len(self.pages),
        )


class TaggedPdfCanvas(PdfCanvas):
    """A canvas whose texts are drawn in an `element`, and everything else in an `artifact`."""

    def __init__(
        self, file: IO[bytes], size: tuple[float, float], campaign: Campaign, language: str
    ) -> None:
        super().__init__(file, size, campaign, language)
        self._root = _Root()
        self._marked: list[Element] = []
        self._is_marking = False
        canvas = self._canvas
        canvas.setCatalogEntry("StructTreeRoot", self._root)
        canvas.setCatalogEntry("MarkInfo", pdfdoc.PDFDictionary({"Marked": "true"}))
        canvas.setViewerPreference("DisplayDocTitle", "true")
        canvas.setCatalogEntry("OutputIntents", _output_intents(canvas.document))
        canvas.setCatalogEntry("Metadata", _metadata(campaign.title, language))

    def within(self, kind: Kind, parent: Element | None = None) -> Element:
        """A new element without text of its own, last in `parent` or in the document."""
        return Element(kind, parent if parent is not None else self._root.top)

    @contextmanager
    def element(self, kind: Kind, parent: Element | None = None) -> Iterator[Element]:
        """What is drawn inside is one element."""
        element = self.within(kind, parent)
        with self.more(element):
            yield element

    @contextmanager
    def more(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to an element that was begun before, on any page."""
        number = len(self._marked)
        self._marked.append(element)
        element.kids.append((self._canvas.document.thisPageRef(), number))
        with self._mark(f"/{element.kind} <</MCID {number}>> BDC"):
            yield

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """What is drawn inside is no part of the text: rules, page numbers."""
        with self._mark("/Artifact BMC"):
            yield

    def outline(self, text: str) -> None:
        """Adds an entry for this place on this page to the document's outline."""
        key = f"outline-{self.pages}-{text}"
        self._canvas.bookmarkPage(key)
        self._canvas.addOutlineEntry(text, key, 0)

    def end_page(self) -> None:
        super().end_page()
        page = self._canvas.document.Pages.pages[-1]
        page.StructParents = len(self._root.pages)
        page.Tabs = pdfdoc.PDFName("S")
        self._root.pages.append(self._marked)
        self._marked = []

    @contextmanager
    def _mark(self, begin: str) -> Iterator[None]:
        if self._is_marking:
            raise AssertionError("Marked content cannot contain marked content.")
        self._is_marking = True
        self._canvas.addLiteral(begin)
        yield
        self._canvas.addLiteral("EMC")
        self._is_marking = False


def _output_intents(document: Any) -> RawObject:
    """What the colours mean: sRGB."""
    profile = pdfdoc.PDFStream()
    profile.content = _srgb()
    profile.dictionary["N"] = 3
    profile.filters = [pdfdoc.PDFZCompress]
    return RawObject(
        b"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
        b"/Info(sRGB IEC61966-2.1)/DestOutputProfile %b>>]"
        % document.Reference(profile).format(document)
    )


def _srgb() -> bytes:
    """The profile with the time it was made taken out, so that equal drawings give equal bytes.

    ICC.1:2022, 7.2: the time at 24, the id at 84, which may be empty.
    """
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = (2000).to_bytes(2) + b"\0\1\0\1" + bytes(6)
    profile[84:100] = bytes(16)
    return bytes(profile)


def _metadata(title: str, language: str) -> RawObject:
    """Title, which is the author's name as well, and language for programs that sort documents.

    Not a PDFStream of reportlab, which writes a Filter key: PDF/A forbids it here.
    """
    text = f"""\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{escape(title)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>
<dc:format>application/pdf</dc:format>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>""".encode()
    return RawObject(
        b"<</Type/Metadata/Subtype/XML/Length %d>>stream\n%b\nendstream" % (len(text), text)
    )
