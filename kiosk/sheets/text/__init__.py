"""Text of any script in reportlab documents: HarfBuzz shapes it, the document can be copied.

    serif = Font("S", path_of_serif)
    arabic = Font("A", path_of_arabic, scale=1.1)
    chain = Chain([serif, arabic])              # asked in this order, grapheme by grapheme
    line = shaped(chain, "Dr. محمد علي")        # kept once; serves every size
    line.width * 11 / 1000                      # pt
    line.missing                                # characters no font has; "" when all is well

    use = FontUse()                             # one for a document
    embed(canvas, use, chain.fonts)             # once, before the canvas is saved
    use.add(line)
    canvas.addLiteral(f"BT 1 0 0 1 {x} {y} Tm {line.operators(11)} ET")

Pages may be made by several processes: each sends its operators and its `FontUse`, and whoever
writes the document merges them. Glyphs keep the numbers of the font file, so that the result
is the same, byte by byte, as that of one process.

Shaping is cached, Latin names are set from learned pairs. Knows nothing of pages or sheets,
and imports nothing from them.
"""

from kiosk.sheets.text.breaks import words
from kiosk.sheets.text.chain import Chain
from kiosk.sheets.text.font import Features, Font
from kiosk.sheets.text.items import direction_of, graphemes
from kiosk.sheets.text.shape import shaped

__all__ = [
    "Chain",
    "Features",
    "Font",
    "direction_of",
    "graphemes",
    "shaped",
    "words",
]
