"""Puts the Noto faces of `resources/fonts` together from the distributions' packages.

    python packaging/fonts/make_fonts.py UNPACKED resources/fonts

UNPACKED is a folder that holds, anywhere below it, the fonts of Debian's packages
fonts-noto-core, fonts-noto-extra and fonts-noto-cjk (`apt-get download`, `dpkg-deb -x`) and of
the npm package @expo-google-fonts/noto-emoji (`npm pack`). Most files are taken as they are. The
Chinese, Japanese and Korean collection loses its monospaced faces, vertical forms and hints,
which neither the window nor the sheets use; its five regional faces keep sharing one set of
outlines. Cut down so, it has a family name of its own: a system's Noto Sans CJK would be taken
in its place, and its letters have other numbers. Thaana is not among the scripts: Qt finds no
script of that name in the face and draws boxes.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

import uharfbuzz as hb

BOTH = (
    "Serif Sans SansArabic SansHebrew SansDevanagari SansBengali SansTamil SansThai "
    "SansGeorgian SansArmenian SansGujarati SansGurmukhi SansTelugu SansKannada SansMalayalam "
    "SansEthiopic SansKhmer SansLao SansMyanmar SansSinhala"
).split()
REGULAR = (
    "SansOriya SansCherokee SansCanadianAboriginal SansTifinagh SansNKo SansAdlam SansSyriac "
    "SansMongolian SerifTibetan NastaliqUrdu"
).split()
BOLD = "SansOriya SerifTibetan NastaliqUrdu".split()
EMOJI = "NotoEmoji_400Regular.ttf", "NotoEmoji-Regular.ttf"
CJK = "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc"
REGIONS = 5
"""Japanese, Korean, simplified and traditional Chinese, Hong Kong; then come monospaced faces."""

RENAMED = (("Noto Sans CJK", "Kiosk SansCJK"), ("NotoSansCJK", "KioskSanCJK"))
"""In its names; of equal length, so that no offset moves."""

FEATURES = "ccmp locl mark mkmk kern liga ljmo vjmo tjmo"
UNUSED = "vhea vmtx VORG BASE DSIG"


def main() -> None:
    """The command."""
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, target = map(Path, sys.argv[1:])
    wanted = [f"Noto{name}-Regular.ttf" for name in BOTH + REGULAR]
    wanted += [f"Noto{name}-SemiBold.ttf" for name in BOTH]
    wanted += [f"Noto{name}-Bold.ttf" for name in BOLD]
    for name in wanted:
        (target / name).write_bytes(_only(source, name).read_bytes())
    (target / EMOJI[1]).write_bytes(_only(source, EMOJI[0]).read_bytes())
    for name in CJK:
        (target / name).write_bytes(collection(_only(source, name)))


def _only(source: Path, name: str) -> Path:
    found = sorted(source.rglob(name))
    if not found:
        sys.exit(f"{name} is missing below {source}.")
    return found[0]


def collection(path: Path) -> bytes:
    """The regional faces of a collection, without what is never drawn."""
    blob = hb.Blob.from_file_path(str(path))
    faces = [hb.Face(blob, index) for index in range(REGIONS)]
    glyphs: set[int] = set()
    for face in faces:
        plan = hb.SubsetPlan(face, _wanted(set(face.unicodes), set()))
        glyphs.update(plan.old_to_new_glyph_mapping.keys())
    return _joined(
        [
            _tables(bytes(hb.subset(face, _wanted(set(face.unicodes), glyphs)).blob.data))
            for face in faces
        ]
    )


def _wanted(characters: set[int], glyphs: set[int]) -> hb.SubsetInput:
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.UNICODE).update(characters)
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    features = wanted.sets(hb.SubsetInputSets.LAYOUT_FEATURE_TAG)
    features.clear()
    features.update(int.from_bytes(tag.encode(), "big") for tag in FEATURES.split())
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
        int.from_bytes(tag.encode(), "big") for tag in UNUSED.split()
    )
    names = wanted.sets(hb.SubsetInputSets.NAME_ID)
    names.update(range(26))
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    return wanted


def _tables(font: bytes) -> tuple[bytes, dict[bytes, bytes]]:
    """The kind of a font file and its tables by tag."""
    count = struct.unpack_from(">H", font, 4)[0]
    entries = [struct.unpack_from(">4sLLL", font, 12 + 16 * at) for at in range(count)]
    tables = {tag: font[start : start + size] for tag, _, start, size in entries}
    for old, new in RENAMED:
        for form in ("ascii", "utf-16-be"):
            tables[b"name"] = tables[b"name"].replace(old.encode(form), new.encode(form))
    return font[:4], tables


def _joined(fonts: list[tuple[bytes, dict[bytes, bytes]]]) -> bytes:
    """A collection (OpenType 1.9, "Font Collections") in which equal tables are kept once."""
    start = 12 + 4 * len(fonts)
    places = []
    for _, tables in fonts:
        places.append(start)
        start += 12 + 16 * len(tables)
    kept: dict[bytes, int] = {}
    body = bytearray()
    head = bytearray(b"ttcf" + struct.pack(f">HHL{len(fonts)}L", 1, 0, len(fonts), *places))
    for kind, tables in fonts:
        power = 1 << (len(tables).bit_length() - 1)
        head += kind + struct.pack(
            ">HHHH", len(tables), 16 * power, power.bit_length() - 1, 16 * (len(tables) - power)
        )
        for tag, data in sorted(tables.items()):
            if data not in kept:
                kept[data] = start + len(body)
                body += data + bytes(-len(data) % 4)
            head += struct.pack(">4sLLL", tag, _checksum(data), kept[data], len(data))
    return bytes(head + body)


def _checksum(data: bytes) -> int:
    padded = data + bytes(-len(data) % 4)
    total: int = sum(struct.unpack(f">{len(padded) // 4}L", padded))
    return total & 0xFFFFFFFF


if __name__ == "__main__":
    main()
