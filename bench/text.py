"""A name set on HarfBuzz against reportlab's own stringWidth and drawString, in the same run.

Latin names are new every time, as in a list of signatures: `new` is the first time a text is
shaped, `known` the next. reportlab kerns nothing and joins nothing; for scripts that need it
there is no peer here, and only the time is told.

    python bench/text.py --names 5000
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import time
from collections.abc import Callable, Sequence
from io import BytesIO

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from kiosk import assets
from kiosk.sheets.drawing.faces import Face, chain
from kiosk.sheets.text import shaped
from kiosk.sheets.text.use import FontUse

SYLLABLES = "al ma ber ta cla ra do rin in ven ted quill fea ther mar row by san é ø".split()
SHAPED = {
    "Arabic": "مثال خيالي",
    "Devanagari": "श्री कल्पित",
    "Han": "見本太郎",
    "mixed": "Dr. مثال (Cairo) 2026",
}
ROUNDS = 5


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--names", type=int, default=5000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = measure(options.names)
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name}: {value}")
    return 0


def measure(count: int) -> dict[str, float | int]:
    """Microseconds a string, medians of rounds."""
    chance = random.Random(7)  # noqa: S311 # names, not secrets
    pdfmetrics.registerFont(TTFont("peer", assets.font("SourceSerif4-Semibold.ttf")))
    canvas = Canvas(BytesIO())
    own = chain(Face.SERIF_BOLD)
    shaped(own, "the first text opens the font")
    use = FontUse()
    code: list[str] = []

    def draw(text: str) -> None:
        line = shaped(own, text)
        use.add(line)
        code.append(f"BT 1 0 0 1 50 {700:.2f} Tm {line.operators(11)} ET")

    def peer(text: str) -> None:
        pdfmetrics.stringWidth(text, "peer", 11)
        canvas.setFont("peer", 11)
        canvas.drawString(50, 700, text)

    new, known, peers = [], [], []
    for _ in range(ROUNDS):
        names = [name(chance) for _ in range(count)]
        few = names[:1000]
        new.append(each(draw, names))
        each(draw, few)
        known.append(each(draw, few))
        peers.append(each(peer, names))
    figures: dict[str, float | int] = {
        "names": count,
        "letters of a name": round(statistics.mean(map(len, names)), 1),
        "new, µs": median(new),
        "known, µs": median(known),
        "reportlab stringWidth and drawString, µs": median(peers),
    }
    figures["ratio of new to reportlab"] = round(
        figures["new, µs"] / figures["reportlab stringWidth and drawString, µs"], 2
    )
    for script, text in SHAPED.items():
        times = []
        for at in range(200):
            began = time.perf_counter()
            shaped(own, f"{text} {at}")
            times.append((time.perf_counter() - began) * 1e6)
        figures[f"{script}, new, µs"] = median(times)
    return figures


def each(work: Callable[[str], None], texts: Sequence[str]) -> float:
    """Microseconds a text."""
    began = time.perf_counter()
    for text in texts:
        work(text)
    return (time.perf_counter() - began) / len(texts) * 1e6


def name(chance: random.Random) -> str:
    words = ("".join(chance.choices(SYLLABLES, k=3)).capitalize() for _ in range(2))
    return " ".join(words)


def median(times: Sequence[float]) -> float:
    return round(statistics.median(times), 1)


if __name__ == "__main__":
    raise SystemExit(main())
