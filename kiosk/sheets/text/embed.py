"""A font's subset as objects of a PDF: Type0, Identity-H, with its text for whoever copies.

Glyphs keep their numbers, so that pages can be written before it is known which glyphs the
whole document uses.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc as pdf
from reportlab.pdfgen.canvas import Canvas

from kiosk.sheets.text.font import Font
from kiosk.sheets.text.use import FontUse

_LEFT_OUT = (
    "GSUB GPOS GDEF BASE JSTF MATH name post OS/2 cmap DSIG STAT kern meta vhea vmtx VORG gasp"
    " HVAR VVAR MVAR hdmx VDMX LTSH PCLT FFTM Silf Feat Glat Gloc Sill"
).split()
_SYMBOLIC = 4
_DEFAULT_WIDTH = 1000
_LATIN_HEIGHT = 700
_STEM = 80
_TO_UNICODE = """\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
{}endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_AT_MOST = 100  # lines in one section of a CMap (PDF 32000-1, 9.7.5)


def embed(canvas: Canvas, use: FontUse, fonts: Iterable[Font]) -> None:
    """Has `canvas` embed, when it is saved, what `use` will hold by then of `fonts`.

    Call it once, at any time before the canvas is saved.
    """
    document: Any = canvas._doc  # type: ignore[attr-defined] # noqa: SLF001 # there is no other door
    # OpenType outlines as they are came with PDF 1.6, and readers know 1.7 best
    document._pdfVersion = max(document._pdfVersion, (1, 7))  # noqa: SLF001
    document.delayedFonts += [
        _EmbeddedFont(font, use) for font in sorted(fonts, key=lambda font: font.name)
    ]


class RawObject(pdf.PDFObject):
    """An object of a PDF that is written as it stands."""

    __RefOnly__ = 1

    def __init__(self, data: str | bytes) -> None:
        self._data = data.encode("ascii") if isinstance(data, str) else data

    def format(self, document: Any) -> bytes:  # noqa: ARG002 # reportlab's signature
        return self._data


class _EmbeddedFont:
    """One font of a document, as reportlab asks for it when it saves.

    `glyphs` are those in use by then, `glyph_texts` the texts of those without one of their own.
    """

    def __init__(self, font: Font, use: FontUse) -> None:
        self.font = font
        self._use = use

    def addObjects(self, document: Any) -> None:  # noqa: N802 # reportlab's name
        if self.glyphs:
            document.idToObject["BasicFonts"].dict[self.font.name] = self.add_to(document)

    @property
    def glyphs(self) -> set[int]:
        return self._use.glyphs.get(self.font.name, set())

    @property
    def glyph_texts(self) -> Mapping[int, str]:
        return self._use.glyph_texts.get(self.font.name, {})

    @property
    def tagged_name(self) -> str:
        """The PostScript name with six letters that tell this subset from others."""
        digest = hashlib.sha256(repr(sorted(self.glyphs)).encode()).digest()
        tag = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
        own = self.font.face.get_name(6) or self.font.path.stem
        return f"{tag}+{own}"

    def subset(self) -> bytes:
        """The font file with the outlines of `glyphs` alone."""
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(self.glyphs)
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(tag.ljust(4).encode(), "big") for tag in _LEFT_OUT
        )
        wanted.flags = (
            hb.SubsetFlags.RETAIN_GIDS
            | hb.SubsetFlags.NO_HINTING
            | hb.SubsetFlags.NO_LAYOUT_CLOSURE
            | hb.SubsetFlags.CFF_IDENTITY_CHARSET
        )
        return bytes(hb.subset(self.font.face, wanted).blob.data)

    def add_to(self, document: Any) -> Any:
        """Adds all objects; returns a reference to the font."""

        def add(thing: Any) -> str:
            return str(document.Reference(thing).format(document), "ascii")

        name = self.tagged_name
        data = self.subset()
        if self.font.is_cff:
            file = _stream_of_triples(data)
            file.dictionary["Subtype"] = pdf.PDFName("OpenType")
            type_, map_ = "CIDFontType0", ""
        else:
            file = pdf.PDFStream(content=data, filters=[pdf.PDFZCompress])
            file.dictionary["Length1"] = len(data)
            type_, map_ = "CIDFontType2", "/CIDToGIDMap/Identity"
        descriptor = add(RawObject(self._descriptor(name, add(file))))
        to_unicode = pdf.PDFStream(content=self._to_unicode(), filters=[pdf.PDFZCompress])
        descendant = RawObject(
            f"<</Type/Font/Subtype/{type_}/BaseFont/{name}{map_}/FontDescriptor {descriptor}"
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/DW {_DEFAULT_WIDTH}/W[{''.join(self._widths())}]>>"
        )
        font = (
            f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            f"/DescendantFonts[{add(descendant)}]/ToUnicode {add(to_unicode)}>>"
        )
        return document.Reference(RawObject(font))

    def _descriptor(self, name: str, file: str) -> str:
        unit = self.font.unit
        extents = self.font.shaper.get_font_extents("ltr")
        ascent, descent = round(extents.ascender * unit), round(extents.descender * unit)
        return (
            f"<</Type/FontDescriptor/FontName/{name}/Flags {_SYMBOLIC}/ItalicAngle 0"
            f"/FontBBox[{' '.join(map(str, self._box()))}]/Ascent {ascent}/Descent {descent}"
            f"/CapHeight {min(ascent, _LATIN_HEIGHT)}/StemV {_STEM}"
            f"/{'FontFile3' if self.font.is_cff else 'FontFile2'} {file}>>"
        )

    def _box(self) -> list[int]:
        head = bytes(self.font.face.reference_table("head").data)
        sides = (int.from_bytes(head[at : at + 2], "big", signed=True) for at in range(36, 44, 2))
        return [round(side * self.font.unit) for side in sides]

    def _widths(self) -> Iterator[str]:
        """First glyph and widths of each stretch of neighbours."""
        wide = [
            (glyph, self.font.advance(glyph))
            for glyph in sorted(self.glyphs)
            if self.font.advance(glyph) != _DEFAULT_WIDTH
        ]
        for _, group in groupby(enumerate(wide), lambda one: one[1][0] - one[0]):
            stretch = [entry for _, entry in group]
            yield f"{stretch[0][0]}[{' '.join(str(width) for _, width in stretch)}]"

    def _to_unicode(self) -> str:
        texts = self.font.texts
        lines = []
        for glyph in sorted(self.glyphs):
            text = texts.get(glyph) or self.glyph_texts.get(glyph)
            if text:
                lines.append(f"<{glyph:04x}> <{text.encode('utf-16-be').hex()}>\n")
        sections = [lines[at : at + _AT_MOST] for at in range(0, len(lines), _AT_MOST)]
        return _TO_UNICODE.format(
            "".join(
                f"{len(section)} beginbfchar\n{''.join(section)}endbfchar\n" for section in sections
            )
        )


def _stream_of_triples(data: bytes) -> Any:
    """A stream of bytes that are mostly rising numbers of three bytes.

    Glyphs that are left out of a CFF font still have a place in its table of offsets, in a
    collection of ideographs some 60,000: less the number before, they take next to nothing
    (PNG's filter Up; ISO 32000-1, 7.4.4.4).
    """
    padded = data + bytes(-len(data) % 3)
    steps = bytes(
        [(one - above) & 0xFF for one, above in zip(padded, bytes(3) + padded, strict=False)]
    )
    rows = bytearray(b"\2" * (len(padded) // 3 * 4))
    for column in range(3):
        rows[column + 1 :: 4] = steps[column::3]
    stream = pdf.PDFStream(content=zlib.compress(rows))
    stream.dictionary["Filter"] = pdf.PDFName("FlateDecode")
    stream.dictionary["DecodeParms"] = pdf.PDFDictionary({"Predictor": 12, "Columns": 3})
    return stream
