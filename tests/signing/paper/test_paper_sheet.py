"""Pen sheets: numbers that do not clash, steps that fit, a fold that any order leaves the same."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput, LedgerDamaged
from kiosk.signing import codes
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.ledger_entry import GENESIS, SHEET_KINDS, Entry, EntryType
from kiosk.signing.flow.sign import consents
from kiosk.signing.paper import paper_account, paper_line, paper_sheet
from kiosk.signing.paper.paper_account import Account, Alarm
from kiosk.signing.paper.paper_line import PaperLine
from kiosk.signing.paper.paper_sheet import PaperSheet, Print, Stage
from kiosk.signing.signature import Consent, How, Listing

NOW = datetime(2027, 2, 28, 22, tzinfo=UTC)
NUMBER = "7K3QF012RM"
PRINT = Print(10, "a4", "en", "ab" * 32, (Consent("pledge", "1", "en", "I sign."),), "Evening")


def sheet(**fields) -> PaperSheet:
    return replace(PaperSheet(NUMBER, PRINT, NOW), **fields)


def test_numbers_of_a_print_job():
    numbers = codes.new_paper_sheets(1200)
    assert len(set(numbers)) == 1200
    assert [one[5:8] for one in numbers[:3]] == ["001", "002", "003"]
    assert len({one[:5] for one in numbers}) == 2, "a job has 999 places"
    for number in numbers:
        assert set(number) <= set(codes.ALPHABET), "no symbol, for keyboards and shells"
        label = codes.paper_sheet_label(number)
        assert codes.read_paper_sheet(label) == number
        assert codes.read_paper_sheet(label.lower().replace("0", "o").replace("1", "l")) == number
        assert codes.read_paper_sheet(f"HTTPS://HOST/B/{number[:-1]}") == number
        assert codes.read_paper_sheet(f"B/{number[:-1]}") == number


@given(st.integers(0, 9), st.sampled_from(codes.ALPHABET))
def test_a_digit_typed_wrong_is_noticed(at, digit):
    wrong = NUMBER[:at] + digit + NUMBER[at + 1 :]
    if wrong != NUMBER:
        with pytest.raises(codes.CodeUnreadable):
            codes.read_paper_sheet(wrong)


@pytest.mark.parametrize(
    "text", ["", "7K3QF", "https://host/s/T1", "https://host/b/7k3qf", "https://host/f/7k3qf012r"]
)
def test_what_is_no_number(text):
    with pytest.raises(codes.CodeUnreadable):
        codes.read_paper_sheet(text)


@given(st.text())
def test_any_text_is_a_number_or_none(text):
    try:
        number = codes.read_paper_sheet(text)
    except codes.CodeUnreadable:
        return
    assert len(number) == 10
    assert codes.check_character(number[:-1]) == number[-1]


# --- steps ------------------------------------------------------------------------------------

FITS = {
    Stage.PRINTED: {EntryType.SHEET_OUT, EntryType.SHEET_BACK, EntryType.SHEET_LOST},
    Stage.OUT: {EntryType.SHEET_OUT, EntryType.SHEET_BACK, EntryType.SHEET_LOST},
    Stage.BACK: {EntryType.SHEET_BACK, EntryType.SHEET_LINE_STRUCK, EntryType.SHEET_TYPED},
    Stage.TYPED: {EntryType.SHEET_CHECKED},
    Stage.CHECKED: set(),
    Stage.LOST: {EntryType.SHEET_BACK},
}
ACTS = sorted(SHEET_KINDS - {EntryType.SHEETS_PRINTED, EntryType.SHEET_UNDONE})
GIVEN = {
    EntryType.SHEET_OUT: {"place": "Table 3"},
    EntryType.SHEET_BACK: {"used": 7, "struck": 1, "witnessed": True},
    EntryType.SHEET_LINE_STRUCK: {"line": 3},
}


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("kind", ACTS)
def test_which_step_fits_where(stage, kind):
    fields = {"turn": 5, **GIVEN.get(kind, {})}
    was = sheet(stage=stage, version=2)
    then = paper_sheet.after(was, kind, fields, NOW, UUID(int=9))
    if kind in FITS[stage]:
        paper_sheet.refuse(was, kind)
        assert then.last == UUID(int=9)
    else:
        with pytest.raises(BadInput, match=codes.paper_sheet_label(NUMBER)):
            paper_sheet.refuse(was, kind)
        assert replace(then, version=2) == was, "passed over"
    assert then.version == 5


def test_an_act_that_cannot_be_read_is_damage():
    with pytest.raises(LedgerDamaged):
        paper_sheet.after(sheet(), EntryType.SHEET_BACK, {"turn": "x"}, NOW, UUID(int=1))
    with pytest.raises(LedgerDamaged):
        paper_sheet.read_print({"rows": 10})


@pytest.mark.parametrize(("used", "struck"), [(11, 0), (3, 4), (-1, -1), (2, -1)])
def test_a_count_that_does_not_fit(used, struck):
    with pytest.raises(BadInput):
        paper_sheet.refuse_count(sheet(), used, struck)


def entry(at: int, kind: EntryType, payload: bytes) -> Entry:
    return ledger_entry.make(
        id=UUID(int=at), kiosk=UUID(int=1), sequence=at, kind=kind, signature=None,
        at=1_000_000 * at, payload=payload, salt=bytes(16), previous=GENESIS,
    )  # fmt: skip


PRINTED = entry(1, EntryType.SHEETS_PRINTED, paper_sheet.printed_payload([NUMBER], PRINT))


@given(
    st.lists(
        st.tuples(st.sampled_from([*ACTS, EntryType.SHEET_UNDONE]), st.integers(1, 6)), max_size=8
    ),
    st.randoms(use_true_random=False),
)
def test_the_order_entries_come_in_does_not_matter(acts, shuffling: random.Random):
    made = [PRINTED]
    for at, (kind, turn) in enumerate(acts, 2):
        said: dict[str, object] = dict(GIVEN.get(kind, {}))
        if kind is EntryType.SHEET_UNDONE:
            said["undoes"] = str(UUID(int=turn + 1))
        payload = ledger_entry.encode({"sheet": NUMBER, "turn": turn, **said})
        made.append(entry(at, kind, payload))
    folded = paper_sheet.resolve(made)
    shuffling.shuffle(made)
    assert paper_sheet.resolve(made) == folded
    assert paper_sheet.resolve([*made, *made[:1]])[NUMBER].stage == folded[NUMBER].stage


def test_a_sheet_in_the_hand_beats_one_declared_lost():
    for back, lost in ((2, 3), (3, 2)):
        said = {"sheet": NUMBER, "turn": 1}
        acts = [
            entry(
                back, EntryType.SHEET_BACK, ledger_entry.encode(said | GIVEN[EntryType.SHEET_BACK])
            ),
            entry(lost, EntryType.SHEET_LOST, ledger_entry.encode(said)),
        ]
        assert paper_sheet.resolve([PRINTED, *acts])[NUMBER].stage is Stage.BACK


def test_two_print_jobs_with_one_number_raise_the_alarm():
    other = entry(2, EntryType.SHEETS_PRINTED, paper_sheet.printed_payload([NUMBER], PRINT))
    [one] = paper_sheet.resolve([other, PRINTED]).values()
    assert one.is_twice
    assert Account(one).alarm is Alarm.TWICE_PRINTED
    told = replace(PRINT, is_added=True, rows=8)
    added = entry(3, EntryType.SHEETS_PRINTED, paper_sheet.printed_payload([NUMBER], told))
    [one] = paper_sheet.resolve([added, PRINTED]).values()
    assert (one.is_twice, one.printed.rows) == (False, 10), "who printed it knows best"


# --- figures ----------------------------------------------------------------------------------


@given(st.integers(0, 10), st.integers(0, 10), st.sets(st.integers(1, 10)), st.data())
def test_lines_are_typed_struck_or_empty(used, struck, lines, data):
    typed = data.draw(st.sets(st.sampled_from(sorted(lines)))) if lines else set()
    back = sheet(
        stage=Stage.TYPED, used=used, struck=min(struck, used),
        struck_lines=tuple(sorted(lines - typed)),
    )  # fmt: skip
    account = Account(back, tuple(sorted(typed)))
    figures = paper_account.add_up([account, Account(sheet(stage=Stage.OUT))])
    assert figures.lines == figures.typed + figures.struck + figures.empty + figures.waiting
    assert figures.adds_up is (len(lines) == used)
    if account.adds_up:
        assert account.alarm is Alarm.NOT_CHECKED
    else:
        assert account.alarm is Alarm.UNEVEN


def test_what_is_open_about_a_sheet():
    def alarm(stage: Stage, **fields) -> Alarm | None:
        return Account(sheet(stage=stage, **fields)).alarm

    assert alarm(Stage.PRINTED) is Alarm.UNACCOUNTED
    assert alarm(Stage.OUT) is Alarm.NOT_BACK
    assert alarm(Stage.BACK, used=2) is Alarm.NOT_TYPED
    assert alarm(Stage.BACK) is None, "nobody wrote on it"
    assert alarm(Stage.LOST) is None
    assert alarm(Stage.CHECKED) is None
    assert Account(sheet(stage=Stage.CHECKED, used=1), (1,), (1,)).alarm is Alarm.TWICE_TYPED


# --- lines ------------------------------------------------------------------------------------


def test_a_line_is_signed_with_what_stood_on_its_sheet(campaign):
    old = tuple(replace(one, version="0", text="Old words.") for one in consents(campaign, "es"))
    printed = replace(PRINT, letter_language="es", consents=old, event="Earlier evening")
    on = sheet(stage=Stage.BACK, used=2, printed=printed)
    line = PaperLine(4, " Alma  Quillfeather", "editor", "Invented Pictures", is_listed=True)
    made = paper_line.sign_line(line, on, campaign, id=UUID(int=5), source="T1", now=NOW)
    assert (made.name, made.how, made.ink) == ("Alma Quillfeather", How.PAPER, None)
    assert (made.sheet, made.line, made.withdrawal) == (NUMBER, 4, b"")
    assert made.consents == old
    assert (made.letter_language, made.event) == ("es", "Earlier evening")
    hidden = replace(line, is_listed=False)
    made = paper_line.sign_line(hidden, on, campaign, id=UUID(int=6), source="", now=NOW)
    assert not paper_line.keeps_name(hidden, campaign)
    assert (made.name, made.organisation, made.sealed) == ("", "", None)
    assert made.listing is Listing.COUNTED
    assert {one.id for one in made.consents} == {one.id for one in old} - {"publish"}


def test_a_name_that_is_not_listed_is_sealed_where_there_is_a_key(campaign):
    from kiosk.sealing import PrivateKey
    from kiosk.signing.entries.private import opened

    key = PrivateKey.new()
    made = paper_line.sign_line(
        PaperLine(1, "Alma Quillfeather"), sheet(stage=Stage.BACK),
        campaign._replace(key=key.public),
        id=UUID(int=5), source="", now=NOW,
    )  # fmt: skip
    assert made.is_sealed_name
    assert opened(made, key)[0].name == "Alma Quillfeather"
