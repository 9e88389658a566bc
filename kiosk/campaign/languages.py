"""Language tags a campaign may use: BCP 47 in its usual spelling, with a known language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kiosk import assets

_TAG = re.compile(r"([a-z]{2,3})(-[A-Z][a-z]{3})?(-(?:[A-Z]{2}|[0-9]{3}))?")

_KNOWN = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cv cy da
    de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu
    hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la
    lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc
    oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st
    su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za
    zh zu
    ase ast bal ber ceb chr ckb cop din dsb fil fon frr fur gsw haw hak hil hmn hsb ilo kab
    kha kok lad lkt luo mai mni mos nan nap nds nqo pap prs quc rhg sat scn shi smn sma smj
    sms srn syl syr szl tet tig tpi tzm umb vec war wuu yue zgh
    """.split()
)
"""ISO 639-1 whole, and of ISO 639-3 the languages people are likely to bring a letter in."""

_RIGHT_TO_LEFT = frozenset("ar arc ckb dv fa he nqo prs ps sd syr ug ur yi".split())
_RIGHT_TO_LEFT_SCRIPTS = ("Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg")


def is_right_to_left(tag: str) -> bool:
    """Whether a language, in the script its tag names or else its usual one, runs leftward."""
    language, _, rest = tag.partition("-")
    script = rest.split("-")[0]
    if len(script) == 4:
        return script in _RIGHT_TO_LEFT_SCRIPTS
    return language in _RIGHT_TO_LEFT


def is_known(tag: str) -> bool:
    """Whether `tag` is spelled as BCP 47 has it (`en`, `pt-BR`, `zh-Hant`) and known."""
    found = _TAG.fullmatch(tag)
    return found is not None and found.group(1) in _KNOWN


def without_translation(tags: Iterable[str]) -> tuple[str, ...]:
    """Those of `tags` that the window or the sheets have no words in."""
    there = assets.window_languages() & assets.sheet_languages()
    return tuple(tag for tag in tags if tag.partition("-")[0] not in there)
