"""Text on HarfBuzz, as operators of a PDF: the same for every size, kept once for all.

`plain` does common Latin text several times faster, with the same result.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby, pairwise
from typing import NamedTuple

from kiosk.sheets.text.chain import Chain
from kiosk.sheets.text.font import Features
from kiosk.sheets.text.items import Item, Items, itemise
from kiosk.sheets.text.marks import within_line
from kiosk.sheets.text.plain import plain_run
from kiosk.sheets.text.run import Cluster, Run, write_run

_WHOLE_WORDS = frozenset(
    ("Arab", "Syrc", "Mong", "Nkoo", "Mand", "Adlm", "Rohg", "Phag", "Deva", "Beng", "Guru", "Tibt")
)
"""Scripts whose letters join: letter spacing would tear them."""


class Shaped(NamedTuple):
    """A line of text, shaped; `width` in thousandths of the size.

    `missing` are the characters no font of the chain has: each is drawn as U+FFFD.
    """

    text: str
    width: float
    missing: str
    is_rtl: bool
    runs: tuple[Run, ...]

    def operators(self, size: float) -> str:
        """What stands between BT and ET after a Tm at the left end of the line's baseline."""
        return " ".join(run.operators(size) for run in self.runs)


@lru_cache(maxsize=2_048)
def shaped(
    chain: Chain,
    text: str,
    *,
    language: str = "",
    features: Features = Features.NONE,
    track: float = 0,
    is_rtl: bool | None = None,
) -> Shaped:
    """Shapes one line of text.

    `language` is a BCP 47 tag. `track` is letter spacing in thousandths of the size; scripts
    whose letters join are left as they are. `is_rtl` is the direction of the paragraph the
    line belongs to; where it is None the line decides by its first strong letter.
    """
    if not track and not is_rtl:
        run = plain_run(chain.first, text, language, features)
        if run is not None:
            return Shaped(text, run.width, missing="", is_rtl=False, runs=(run,))
    items = itemise(chain, text, language, is_rtl)
    runs = [_run(items, item, language, features, track) for item in items.items]
    width = sum(run.width for run in runs)
    if track and runs and _is_spaced(items.items[-1]):
        width -= track
    return Shaped(text, width, items.missing, bool(items.base), tuple(runs))


def _is_spaced(item: Item) -> bool:
    return item.script not in _WHOLE_WORDS


def _run(items: Items, item: Item, language: str, features: Features, track: float) -> Run:
    font = item.font
    spacing = track / font.scale if _is_spaced(item) else 0
    is_rtl = bool(item.level % 2)
    drawn = font.shape(
        items.drawn,
        item.script,
        font.features(features, is_tracked=bool(spacing)),
        is_rtl=is_rtl,
        language=language,
        part=(item.start, item.end - item.start),
    )
    # what the shaper left out before its first cluster is read with it
    begins = sorted({info.cluster for info, _ in drawn})
    spans = dict(zip(begins, pairwise([item.start, *begins[1:], item.end]), strict=False))
    clusters = []
    for start, group in groupby(drawn, key=lambda one: one[0].cluster):
        infos, positions = zip(*group, strict=True)
        glyphs = tuple(info.codepoint for info in infos)
        text = items.copied[slice(*spans[start])]
        clusters.append(Cluster(text, glyphs, within_line(font, text, glyphs, positions)))
    return write_run(
        font,
        clusters,
        start=item.start,
        text=items.copied[item.start : item.end],
        spacing=spacing,
        is_rtl=is_rtl,
    )
