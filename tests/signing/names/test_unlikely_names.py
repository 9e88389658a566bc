"""What waits for review by itself: insults in eight languages, and what is hardly a name."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from kiosk import assets
from kiosk.campaign.model import STOCK_WORDS, Campaign
from kiosk.sealing import PrivateKey
from kiosk.signing import codes
from kiosk.signing.entries import private
from kiosk.signing.flow.sign import problems, sign
from kiosk.signing.names import public_line
from kiosk.signing.names.stock_words import has_stock_word
from kiosk.signing.signature import Draft, Listing, Reason, Review, Signature

NOW = datetime(2027, 2, 28, 20, 15, tzinfo=UTC)


@pytest.fixture
def bare(campaign: Campaign) -> Campaign:
    """Without lists of its own: the program alone decides."""
    return campaign._replace(watch_list=(), flagged_words=())


def signed(draft: Draft, campaign: Campaign) -> Signature:
    assert problems(draft, campaign) == ()
    code = codes.new_withdrawal_code()
    return sign(draft, campaign, id=UUID(int=7), code=code, source="T1", now=NOW)


INSULTS = {
    "ar": ["شرموطة", "يا شرموطة", "ابن الكلب", "كُس"],
    "de": ["Arschloch", "du Hurensohn!", "SCHEISSE", "Scheiße", "wichser"],
    "en": ["Fuck You", "f\u200buck off", "ASSHOLE", "Piece of Shit", "motherfucker", "Idiot"],
    "es": ["Hijo de Puta", "gilipollas", "cabron", "Pendejo", "COÑO"],
    "fr": ["Connard", "fils de pute", "Encule", "merde alors", "nique ta mère"],
    "hi": ["चूतिया", "madarchod", "Behen Chod", "हरामी आदमी", "रंडी"],
    "pt": ["filho da puta", "Caralho", "vai-te foder", "otario"],
    "zh": ["操你妈", "他妈的", "我操你妈啊", "王八蛋", "傻逼"],
}


def test_every_language_has_a_list_and_examples() -> None:
    files = {file.stem for file in assets.words().glob("*.txt")} - {"CC-BY-4.0"}
    assert files == set(STOCK_WORDS) == set(INSULTS)


@pytest.mark.parametrize("field", ["name", "role", "organisation"])
@pytest.mark.parametrize("language", INSULTS)
def test_insults_and_obscenities_wait(bare: Campaign, language: str, field: str) -> None:
    for text in INSULTS[language]:
        given = {"name": "Ada Sample", field: text}
        signature = signed(Draft(**given), bare)
        assert (text, signature.review, signature.reason) == (text, Review.HELD, Reason.STOCK_WORD)


@pytest.mark.parametrize("language", INSULTS)
def test_the_lists_can_be_switched_off_and_chosen(bare: Campaign, language: str) -> None:
    text = INSULTS[language][0]
    assert signed(Draft("Ada", text), bare._replace(stock_words=())).reason is Reason.NONE
    only = bare._replace(stock_words=(language,))
    assert signed(Draft("Ada", text), only).reason is Reason.STOCK_WORD


DISGUISED = [
    "f*ck", "F**k", "f***", "f__k", "f#ck", "f•ck", "f.ck", "f-ck", "f'ck", "fu*k", "sh*t head",
    "sh1t", "5h1t", "sh!t", "$hit", "Mr. Sh1t", "(sh1t)", "b!tch", "@sshole", "a55hole", "A$$HOLE!",
    "a$$", "p0rn", "pu$$y", "wh0re", "f.u.c.k", "f u c k", "F. U. C. K.", "f-u-c-k", "s-h-i-t",
    "fu-ck", "f u c k you", "fuuuck", "fuuck", "shiiit", "FuckYou", "fuckface123", "fuсk", "fцck",
    "ѕһіт", "cυnt", "fսck", "ｆｕｃｋ", "ƒuck", "ꜰᴜᴄᴋ", "𝓯𝓾𝓬𝓴",
    "Arschl0ch", "Schei$$e", "Sche!ße", "W1chser", "H*rensohn", "p*ta", "put@", "p.u.t.a", "mi3rda",
    "gilip0llas", "c@brón", "c0nnard", "encul3", "sal0pe", "caralh0", "p0rra", "madarch0d",
]  # fmt: skip
"""Letters replaced, hidden, repeated, parted, or of another alphabet."""


@pytest.mark.parametrize("text", DISGUISED)
def test_disguised_obscenities_wait_in_every_field(bare: Campaign, text: str) -> None:
    for field in ("name", "role", "organisation"):
        signature = signed(Draft(**{"name": "Ada Sample", field: text}), bare)
        assert (field, signature.reason) == (field, Reason.STOCK_WORD)


SIGNS_IN_NAMES = [
    "Ke$ha", "P!nk", "A$AP", "J.Lo", "will.i.am", "deadmau5", "O'Neill", "D'Conner", "d'Arc",
    "Jean-Luc", "Ad-Anna", "S. M. Oak", "A. S. S. Oak", "A.S.S. Oak", "Ana L", "Anu S.",
    "Ada Sample*", "Ada Sample**", "Louis III", "Ada Sample Ph.D.", "Ada (she/her)", "St.John",
    "Dickinson", "Cockburn", "Scunthorpe", "Fanny", "Assange", "Hancock", "Titus", "Penistone",
    "Essex", "Ishita", "Akshit", "Yoshitaka", "Lipshitz", "Coon", "Cumming", "Poon", "Gerber",
    "Depp", "Bonner", "Тит Образцов", "Соня", "Сок", "Νίκος", "Włodzimierz", "見本 幹",
]  # fmt: skip
"""Names and parts of names that people have, with the signs and letters in them that they have."""


@pytest.mark.parametrize("name", SIGNS_IN_NAMES)
def test_signs_and_syllables_in_names_do_not_wait(bare: Campaign, name: str) -> None:
    assert signed(Draft(name), bare).reason is Reason.NONE


@pytest.mark.parametrize(
    "text",
    [
        *("A24", "4AD", "S4C", "7UP", "M*A*S*H", "AC/DC", "KoЯn", "TOYS Я US", "AAAS", "N.A.S.A."),
        *("Sum 41", "blink-182", "3OH!3", "M.I.A.", "R&B Sample", "C++ developer", "1st AD", "F/X"),
    ],
)
def test_signs_in_roles_and_organisations_do_not_wait(bare: Campaign, text: str) -> None:
    assert signed(Draft("Ada Sample", text, text), bare).reason is Reason.NONE


NAMES = [
    "Dick Placeholder", "Péter Minta", "Peter Sample", "Randi Lund", "Quim Pinto",
    "Concha Amador", "Semen Obrazets", "Pau Exemple", "S. M. Oak", "Scunthorpe Sample",
    "Cassandra Assam", "فرج مثال",
    "李娜", "王小明", "Aa", "Bo Li", "Wertz", "Zach Ertz", "Louis III", "Lili", "J. Lo", "Ng", "O",
    "Dr.Dev", "अनीता", "김", "한", "あ", "王\U00031350", "\U00031350", "Hawa'a", "Nguyễn Thị Đèn",
    "Ŵ̂illow", "Schifffahrt",
]  # fmt: skip
"""Invented; of words that stand in a list of some language, or look like what waits."""


@pytest.mark.parametrize("name", [name for name in NAMES if name != "O"])
def test_names_do_not_wait(bare: Campaign, name: str) -> None:
    assert signed(Draft(name), bare).reason is Reason.NONE


@pytest.mark.parametrize(
    "text",
    [
        "Rape Crisis Sample Line", "Men against Sexual Violence", "Mujeres con Voz", "妈妈的厨房",
        "男性交流小组", "CU Sample Campus", "GOV.UK", "350.org", "AAA", "Power", "Property",
    ],
)  # fmt: skip
def test_organisations_do_not_wait(bare: Campaign, text: str) -> None:
    assert signed(Draft("Ada Sample", "", text), bare).reason is Reason.NONE


UNLIKELY = [
    "X", "é", "Q.", "ж", "Δ", "א", "ك", "ㄱ", "अ",
    "aaa", "AaA", "A A A", "哈哈哈", "ааа", "Jooooohn",
    "asdf", "ASDF", "qwerty", "Qwertz", "azerty", "йцукен", "фыва", "ασδφ", "شسيب", "שדגכ",
    "ㅁㄴㅇㄹ", "poiuy", "asdfghjkl", "asdasd", "asdf jkl", "qweqwe", "zxcvbnm Sample",
    "Z\u0301\u0300\u0302\u0303\u0304oe", "a\u0323\u0324\u0325\u0326\u0327",
]  # fmt: skip


@pytest.mark.parametrize("name", UNLIKELY)
def test_what_is_hardly_a_name_waits(bare: Campaign, name: str) -> None:
    signature = signed(Draft(name), bare)
    assert (signature.review, signature.reason) == (Review.HELD, Reason.UNLIKELY)


def test_mashed_keys_wait_in_every_field(bare: Campaign) -> None:
    assert signed(Draft("Ada Sample", "asdf"), bare).reason is Reason.UNLIKELY
    assert signed(Draft("Ada Sample", "", "йцукен"), bare).reason is Reason.UNLIKELY


def test_four_marks_on_a_letter_do_not_wait() -> None:
    assert not public_line.has_stacked_marks("e\u0301\u0300\u0302\u0303")
    assert not public_line.has_stacked_marks("ế\u0302\u0303b\u0301\u0301\u0301\u0301")
    assert public_line.has_stacked_marks("ế\u0302\u0303\u0304")


def test_of_more_marks_the_first_are_drawn() -> None:
    four = "e\u0301\u0300\u0302\u0303"
    drawn = unicodedata.normalize("NFC", f"Z{four} b")
    assert public_line.without_stacked_marks(f"Z{four}\u0304\u0306 b") == drawn
    for whole in ("Ada Sample", four, "Nguyễn", "བསྒྲུབས", "ก็ได้", "שַׁבָּת"):
        assert public_line.without_stacked_marks(whole) is whole


def test_an_empty_text_has_no_words() -> None:
    assert not has_stock_word("", STOCK_WORDS)
    assert not has_stock_word("fuck", ())


# --- a sealed name is not told by its reason ------------------------------------------------


DOUBTFUL = [
    (Draft("Mickey Mouse"), Reason.WATCH_LIST),
    (Draft("Test Test"), Reason.FLAGGED_WORD),
    (Draft("Wanker"), Reason.STOCK_WORD),
    (Draft("X"), Reason.UNLIKELY),
]


@pytest.mark.parametrize("is_sensitive", [True, False])
@pytest.mark.parametrize(("draft", "reason"), DOUBTFUL)
def test_the_reason_of_a_sealed_name_is_sealed(
    campaign: Campaign, draft: Draft, reason: Reason, *, is_sensitive: bool
) -> None:
    key = PrivateKey.new()
    campaign = campaign._replace(key=key.public, sensitive=is_sensitive)
    listing = Listing.PUBLIC if is_sensitive else Listing.COUNTED
    signature = signed(replace(draft, listing=listing), campaign)
    assert (signature.name, signature.review, signature.reason) == ("", Review.HELD, Reason.UNSAID)
    whole, _ = private.opened(signature, key)
    assert (whole.name, whole.reason) == (draft.name, reason)


def test_what_staff_decided_later_stays_when_it_is_opened(campaign: Campaign) -> None:
    key = PrivateKey.new()
    campaign = campaign._replace(key=key.public, sensitive=True)
    signature = signed(Draft("Mickey Mouse"), campaign)
    released = replace(signature, review=Review.CLEAR, reason=Reason.NONE)
    assert private.opened(released, key)[0].reason is Reason.NONE


def test_a_clear_name_has_no_reason_in_its_box(campaign: Campaign) -> None:
    key = PrivateKey.new()
    campaign = campaign._replace(key=key.public, sensitive=True)
    signature = signed(Draft("Ada Sample"), campaign)
    assert signature.reason is Reason.NONE
    assert signature.sealed is not None
    assert b"reason" not in key.open(signature.sealed)
