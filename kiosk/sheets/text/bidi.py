"""Levels of the Unicode Bidirectional Algorithm (UAX #9) for one line or paragraph of text.

No library with wheels tells levels: python-bidi gives back a reordered text only, and its
older half knows neither isolates nor brackets. Rules are named as the annex names them.
Paragraphs are split by whoever calls, so that P1 has nothing to do.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypeVar

_Item = TypeVar("_Item")

_DEPTH = 125
_BRACKETS = 63
_STRONG = frozenset(("L", "R", "AL"))
_EMBEDDINGS = {"RLE": (1, ""), "LRE": (0, ""), "RLO": (1, "R"), "LRO": (0, "L")}
_INITIATORS = frozenset(("LRI", "RLI", "FSI"))
_ISOLATES = _INITIATORS | {"PDI"}
_REMOVED = frozenset((*_EMBEDDINGS, "PDF", "BN"))
_NEUTRAL = frozenset(("B", "S", "WS", "ON")) | _ISOLATES
_WITHIN_NUMBERS = frozenset((("ES", "EN"), ("CS", "EN"), ("CS", "AN")))
_TURNING = frozenset(("R", "AL", "AN", *_EMBEDDINGS, *_ISOLATES))
_PAIRS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧"
    "⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥"
    "⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］"
    "｛｝｟｠｢｣"
)
_CLOSING = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_OPENING = {shut: opened for opened, shut in _CLOSING.items()}
_SAME = {"\u2329": "\u3008", "\u232a": "\u3009"}


def is_plain(text: str) -> bool:
    """Whether every level of `text` is 0 in a line that runs from left to right."""
    return text.isascii() or not any(unicodedata.bidirectional(one) in _TURNING for one in text)


def base_level(text: str) -> int:
    """P2 and P3: 1 when the first strong letter outside isolates runs from right to left."""
    depth = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in _INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in _STRONG:
            return 0 if kind == "L" else 1
    return 0


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """The level of the line and of each character; where `base` is None the text decides."""
    given = [unicodedata.bidirectional(one) or "ON" for one in text]
    if base is None:
        base = base_level(text)
    pairs = _isolate_pairs(given)
    kinds, found = _explicit(text, given, pairs, base)
    for sequence, level, before, after in _sequences(given, found, pairs, base):
        _resolve(text, given, kinds, sequence, level, before, after)
        for at in sequence:  # I1, I2
            kind = kinds[at]
            if found[at] % 2:
                found[at] += kind != "R"
            elif kind != "L":
                found[at] += 1 if kind == "R" else 2
    previous = base
    for at, kind in enumerate(given):
        if kind in _REMOVED:
            found[at] = previous
        previous = found[at]
    is_end = True
    for at in range(len(text) - 1, -1, -1):  # L1
        kind = given[at]
        is_end = kind in ("S", "B") or (is_end and (kind == "WS" or kind in _ISOLATES | _REMOVED))
        if is_end:
            found[at] = base
    return base, found


def reordered(items: Sequence[_Item], levels: Sequence[int]) -> list[_Item]:
    """L2: items, each of one level, from left to right."""
    order = list(range(len(items)))
    for level in range(max(levels, default=0), 0, -1):
        for start, end in _runs([levels[at] >= level for at in order]):
            order[start:end] = order[start:end][::-1]
    return [items[at] for at in order]


def _runs(is_in: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where each run of true values begins and ends."""
    start = 0
    for is_run, group in groupby(is_in):
        end = start + sum(1 for _ in group)
        if is_run:
            yield start, end
        start = end


def _isolate_pairs(kinds: Sequence[str]) -> dict[int, int]:
    """BD9: each isolate's start and its end, both ways."""
    pairs = {}
    opened = []
    for at, kind in enumerate(kinds):
        if kind in _INITIATORS:
            opened.append(at)
        elif kind == "PDI" and opened:
            start = opened.pop()
            pairs[start] = at
            pairs[at] = start
    return pairs


def _explicit(
    text: str, given: Sequence[str], pairs: dict[int, int], base: int
) -> tuple[list[str], list[int]]:
    """X1 to X8: kinds after overrides, and levels."""
    kinds = list(given)
    found = [base] * len(kinds)
    stack = [(base, "", False)]
    lost_isolates = lost_embeddings = isolates = 0
    for at, kind in enumerate(given):
        if kind == "PDI":
            if lost_isolates:
                lost_isolates -= 1
            elif isolates:
                lost_embeddings = 0
                while not stack[-1][2]:
                    stack.pop()
                stack.pop()
                isolates -= 1
        level, override, is_isolate = stack[-1]
        found[at] = base if kind == "B" else level
        if override and kind not in _REMOVED and kind != "B":
            kinds[at] = override
        if kind in _EMBEDDINGS or kind in _INITIATORS:
            turn, forced = _EMBEDDINGS.get(kind, (int(kind == "RLI"), ""))
            if kind == "FSI":
                turn = base_level(text[at + 1 : pairs.get(at, len(text))])
            deeper = level + 1 if (level + 1) % 2 == turn else level + 2
            is_start = kind in _INITIATORS
            if deeper <= _DEPTH and not lost_isolates and not lost_embeddings:
                isolates += is_start
                stack.append((deeper, forced, is_start))
            elif is_start:
                lost_isolates += 1
            elif not lost_isolates:
                lost_embeddings += 1
        elif kind == "PDF" and not lost_isolates:
            if lost_embeddings:
                lost_embeddings -= 1
            elif not is_isolate and len(stack) > 1:
                stack.pop()
    return kinds, found


def _sequences(
    given: Sequence[str], found: Sequence[int], pairs: dict[int, int], base: int
) -> Iterator[tuple[list[int], int, str, str]]:
    """X10: isolating run sequences as places, with their level, sos and eos."""
    kept = [at for at, kind in enumerate(given) if kind not in _REMOVED]
    runs = [list(group) for _, group in groupby(kept, lambda at: found[at])]
    starting = {run[0]: run for run in runs}
    place = {at: number for number, at in enumerate(kept)}
    original = list(found)
    for run in runs:
        if given[run[0]] == "PDI" and run[0] in pairs:
            continue
        sequence = list(run)
        while given[sequence[-1]] in _INITIATORS and sequence[-1] in pairs:
            sequence += starting[pairs[sequence[-1]]]
        level = original[sequence[0]]
        first, last = place[sequence[0]], place[sequence[-1]] + 1
        before = original[kept[first - 1]] if first else base
        is_open = given[sequence[-1]] in _INITIATORS
        after = base if is_open or last == len(kept) else original[kept[last]]
        yield sequence, level, "LR"[max(level, before) % 2], "LR"[max(level, after) % 2]


def _resolve(
    text: str,
    given: Sequence[str],
    kinds: list[str],
    sequence: Sequence[int],
    level: int,
    before: str,
    after: str,
) -> None:
    """W1 to W7, N0 to N2 on one sequence."""
    own = [kinds[at] for at in sequence]
    _resolve_weak(own, before)
    _resolve_brackets(
        [text[at] for at in sequence], [given[at] for at in sequence], own, level, before
    )
    direction = "LR"[level % 2]
    for start, end in _runs([kind in _NEUTRAL for kind in own]):  # N1, N2
        left = _side(own[start - 1]) if start else before
        right = _side(own[end]) if end < len(own) else after
        own[start:end] = [left if left == right else direction] * (end - start)
    for at, kind in zip(sequence, own, strict=True):
        kinds[at] = kind


def _side(kind: str) -> str:
    return "L" if kind == "L" else "R"


def _resolve_weak(own: list[str], before: str) -> None:
    previous = strong = before
    for at, kind in enumerate(own):
        if kind == "NSM":  # W1
            kind = "ON" if previous in _ISOLATES else previous  # noqa: PLW2901
        previous = kind
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "AL":  # W2
            kind = "AN"  # noqa: PLW2901
        own[at] = kind
    own[:] = ["R" if kind == "AL" else kind for kind in own]  # W3
    for at in range(1, len(own) - 1):  # W4
        left, kind, right = own[at - 1 : at + 2]
        if left == right and (kind, left) in _WITHIN_NUMBERS:
            own[at] = left
    for start, end in _runs([kind == "ET" for kind in own]):  # W5
        if "EN" in (own[start - 1 : start] + own[end : end + 1]):
            own[start:end] = ["EN"] * (end - start)
    strong = before
    for at, kind in enumerate(own):
        if kind in ("ES", "ET", "CS"):  # W6
            own[at] = "ON"
        elif kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":  # W7
            own[at] = "L"


def _resolve_brackets(
    text: Sequence[str], given: Sequence[str], own: list[str], level: int, before: str
) -> None:
    """N0: brackets take the direction of what they hold."""
    direction = "LR"[level % 2]
    for start, end in _bracket_pairs(text, own):
        inside = {_side(kind) for kind in own[start + 1 : end] if kind in ("L", "R", "EN", "AN")}
        if not inside:
            continue
        taken = direction
        if direction not in inside:
            context = (_side(kind) for kind in own[:start][::-1] if kind in ("L", "R", "EN", "AN"))
            taken = next(context, before)
        for at in (start, end):
            own[at] = taken
            mark = at + 1
            while mark < len(own) and given[mark] == "NSM":
                own[mark] = taken
                mark += 1


def _bracket_pairs(text: Sequence[str], own: Sequence[str]) -> list[tuple[int, int]]:
    """BD16: pairs in the order they open."""
    pairs = []
    opened: list[tuple[str, int]] = []
    for at, kind in enumerate(own):
        character = _SAME.get(text[at], text[at])
        if kind != "ON":
            continue
        if character in _CLOSING:
            if len(opened) == _BRACKETS:
                return []
            opened.append((_CLOSING[character], at))
        elif character in _OPENING:
            for depth in range(len(opened) - 1, -1, -1):
                if opened[depth][0] == character:
                    pairs.append((opened[depth][1], at))
                    del opened[depth:]
                    break
    return sorted(pairs)
