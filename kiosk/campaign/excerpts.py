"""Sentences of a letter that can stand alone, and how long the letter takes to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.campaign.blocks import Block
from kiosk.campaign.model import Letter

SHORTEST, BEST, LONGEST = 24, 90, 120
"""Characters of a sentence on the first page: the fewest, what is read best, the most."""

ENOUGH = 3  # lines that take turns; with fewer, those that lean on their neighbours are taken, too
WORDS_A_MINUTE = 238
"""Of prose, read silently by adults (Brysbaert, "How many words do we read per minute?", 2019)."""

WORDS_A_SIGN = 0.6  # what one sign of Chinese or Japanese counts in words: about 360 signs a minute
_LEANING = {
    "ar": "لكن ولكن هذا هذه هؤلاء ذلك وهم هم هي هو لذلك ومع",
    "de": "Sie Diese Dieser Dies Das Er Aber Und Doch Deshalb Darum Trotzdem Einige",
    "en": "They These This That Those He She But And Or Therefore Nonetheless Some So After",
    "es": "Ellos Ellas Esto Esta Este Estas Estos Eso Pero Y O Por Sin Algunos Así También",
    "fr": "Ils Elles Ces Ce Cela Cette Cet Mais Et Ou Donc Pourtant Certains Ainsi",
    "hi": "वे ये यह वह लेकिन पर और इसलिए कुछ",
    "pt": "Eles Elas Isto Isso Este Esta Estes Estas Mas E Ou Portanto Alguns Assim",
    "zh": "他们 她们 这 这些 那 但 但是 而 所以 因此",
}
"""First words that point to the sentence before."""

# No sets of characters that lie far apart, which Python takes long to compile; see `blocks`.
_GAP = re.compile(r"(?<=。)|(?<=！)|(?<=？)|\s+")
_ENDS = tuple(".!?…؟।")
_CLOSING = "”’»)"
_OPENING = "#“«„‘¿¡"
_NO_END = re.compile(r"(?:\b[^\W\d_]|\b(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Sra|vs|No|Nr|bzw))\.$")
_QUOTED = frozenset('"“”„«»「」')
_FIRST_SIGN, _LAST_SIGN = "\u3040", "\ud7ff"  # of scripts without spaces in East Asia


def sentences(paragraph: str) -> Iterator[str]:
    """The sentences of a paragraph, as they stand."""
    start = 0
    for gap in _GAP.finditer(paragraph):
        one = paragraph[start : gap.start()]
        if gap[0] and not (_is_ended(one) and _can_begin(paragraph[gap.end() : gap.end() + 1])):
            continue
        if one.strip() and not _NO_END.search(one):
            yield one.strip()
            start = gap.end()
    if rest := paragraph[start:].strip():
        yield rest


def _is_ended(one: str) -> bool:
    return one.rstrip(_CLOSING).endswith(_ENDS)


def _can_begin(first: str) -> bool:
    """Whether a sentence can begin with that character: not with a small letter of Latin-1."""
    is_small = "a" <= first <= "z" or "ß" <= first <= "ÿ"
    return first != "" and (first in _OPENING or (first.isalnum() and not is_small))


def lines(letter: Letter) -> tuple[str, ...]:
    """Sentences for the first page in the order of the letter, begun with the one to see first.

    Only whole ones of a fitting length without quotation marks of their own; () where the letter
    has none.
    """
    all_ = [one for block in letter.blocks for one in _prose(block)]
    fitting = [one for one in all_ if SHORTEST <= _length(one) <= LONGEST and not _QUOTED & {*one}]
    leaning = tuple(_LEANING.get(letter.language.partition("-")[0], "").split())
    alone = [one for one in fitting if one.split()[0].rstrip(",") not in leaning]
    chosen = alone if len(alone) >= ENOUGH else fitting
    if not chosen:
        return ()
    first = min(range(len(chosen)), key=lambda at: abs(_length(chosen[at]) - BEST))
    return (*chosen[first:], *chosen[:first])


def _prose(block: Block) -> Iterator[str]:
    """The sentences of a block; none of an address, a greeting, an item that is no sentence."""
    if not block.is_apart and not (block.is_item and not block.is_sentence):
        yield from sentences(block.text.replace("\n", " "))


def minutes_to_read(letter: Letter) -> int:
    """Whole minutes, at least one."""
    text = " ".join(block.text for block in letter.blocks)
    if signs := _signs(text):
        text = "".join(" " if _is_sign(one) else one for one in text)
    return max(1, round((len(text.split()) + WORDS_A_SIGN * signs) / WORDS_A_MINUTE))


def _length(text: str) -> int:
    """In letters of a Latin script: a sign of Chinese is as wide as two."""
    return len(text) + _signs(text)


def _signs(text: str) -> int:
    # Most letters have none, which one look at the greatest character tells.
    return sum(map(_is_sign, text)) if max(text, default="") >= _FIRST_SIGN else 0


def _is_sign(one: str) -> bool:
    return _FIRST_SIGN <= one <= _LAST_SIGN
