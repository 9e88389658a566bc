"""The way through the pages, walked without a window."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import ProgramFault
from kiosk.signing.flow.steps import (
    ASKS_FIRST,
    ENDS_SESSION,
    READING_FROM,
    STAYS_WHILE_IDLE,
    SUPPORT_FROM,
    TRANSITIONS,
    Flow,
    Move,
    Step,
)

SIGNING = {Step.LINE, Step.REVIEW, Step.ADDRESS, Step.PAD}
SIGNED = {Step.THANKS, Step.CODE}
PUBLIC = {Step.LETTER, *SIGNING, *SIGNED, Step.SUPPORT, Step.READING}
ASIDE = {Step.SUPPORT, Step.READING}
RESTING = {Step.ATTRACT, Step.PAUSED}


SIGN = (Move.SIGN, Move.CONTINUE, Move.SUBMIT, Move.SAVED)
"""The shortest way to thanks."""


def walk(*moves: Move, draft: bool = False) -> Flow:
    """`draft`: something stands typed from the first step on."""
    flow = Flow()
    for move in moves:
        flow.holds_draft = draft and flow.step not in RESTING
        flow.move(move)
    flow.holds_draft = draft and flow.step not in RESTING
    return flow


def reachable(*, draft: bool) -> dict[tuple[Step, bool], tuple[Move, ...]]:
    """Every state (step, paused) the moves lead to from the start, with a shortest way there."""
    ways: dict[tuple[Step, bool], tuple[Move, ...]] = {(Step.ATTRACT, False): ()}
    queue: list[tuple[Move, ...]] = [()]
    for way in queue:
        for move in Move:
            if walk(*way, draft=draft).can(move):
                flow = walk(*way, move, draft=draft)
                if (flow.step, flow.is_paused) not in ways:
                    ways[flow.step, flow.is_paused] = (*way, move)
                    queue.append((*way, move))
    return ways


WAYS = reachable(draft=False)
TYPED = reachable(draft=True)


def test_every_step_is_reachable() -> None:
    assert {step for step, _ in TYPED} == set(Step) - {Step.PINS}
    assert {step for step, _ in WAYS} == set(Step) - {Step.ASKED, Step.PINS}


def test_before_the_pins_are_chosen_there_is_no_other_way() -> None:
    flow = Flow(Step.PINS)
    assert [move for move in Move if flow.can(move)] == [Move.PINS_CHOSEN]
    assert flow.move(Move.PINS_CHOSEN) is Step.ATTRACT


def test_every_move_is_used() -> None:
    assert {move for _, move in TRANSITIONS} | {Move.SUPPORT, Move.KEEP} == set(Move)


def test_the_way_of_a_signatory() -> None:
    flow = Flow()
    steps = [flow.move(m) for m in (Move.READ, *SIGN)]
    assert steps == [Step.LETTER, Step.LINE, Step.REVIEW, Step.SAVING, Step.THANKS]
    assert flow.move(Move.NEXT_PERSON) is Step.ATTRACT
    assert flow.session == 2


def test_a_failed_save_returns_to_the_review_in_the_same_session() -> None:
    flow = walk(Move.SIGN, Move.CONTINUE, Move.SUBMIT)
    session = flow.session
    assert flow.move(Move.NOT_SAVED) is Step.REVIEW
    assert flow.session == session


def test_nothing_is_signed_but_from_the_review() -> None:
    assert {step for step, move in TRANSITIONS if move is Move.SUBMIT} == {Step.REVIEW}
    assert {step for (step, _), to in TRANSITIONS.items() if to is Step.SAVING} == {Step.REVIEW}


@pytest.mark.parametrize(
    ("to", "from_there"), [(Move.ADDRESS, Step.ADDRESS), (Move.DRAW, Step.PAD)]
)
@pytest.mark.parametrize("back", [Move.BACK, Move.CONTINUE])
def test_address_and_pad_lie_beside_the_review(to: Move, from_there: Step, back: Move) -> None:
    flow = walk(Move.SIGN, Move.CONTINUE)
    assert flow.move(to) is from_there
    assert not flow.can(Move.SUBMIT)
    assert flow.move(back) is Step.REVIEW


def test_back_leads_from_review_to_line_to_letter() -> None:
    flow = walk(Move.SIGN, Move.CONTINUE, draft=True)
    assert [flow.move(Move.BACK) for _ in range(2)] == [Step.LINE, Step.LETTER]
    assert flow.session == 1


def test_changing_what_was_signed_goes_through_line_and_review_again() -> None:
    flow = walk(*SIGN)
    steps = [flow.move(m) for m in (Move.CHANGE, Move.CONTINUE, Move.SUBMIT, Move.SAVED)]
    assert steps == [Step.LINE, Step.REVIEW, Step.SAVING, Step.THANKS]
    assert flow.is_correcting
    assert flow.session == 1
    flow.move(Move.NEXT_PERSON)
    assert not flow.is_correcting


def test_back_from_a_correction_leads_to_thanks() -> None:
    assert walk(*SIGN, Move.CHANGE).move(Move.BACK) is Step.THANKS
    assert walk(*SIGN, Move.CHANGE, Move.CONTINUE, Move.CHANGE).move(Move.BACK) is Step.THANKS


def test_the_code_is_a_step_of_its_own_that_only_thanks_leads_to() -> None:
    into_code = {(step, move) for (step, move), to in TRANSITIONS.items() if to is Step.CODE}
    assert into_code == {(Step.THANKS, Move.SHOW_CODE)}
    flow = walk(*SIGN, Move.SHOW_CODE)
    assert flow.step is Step.CODE
    assert not any(flow.can(move) for move in (Move.CHANGE, Move.SIGN, Move.SUBMIT, Move.DRAW))
    assert flow.move(Move.BACK) is Step.THANKS
    assert flow.session == 1


def test_the_code_is_shown_after_a_correction_too() -> None:
    changed = walk(*SIGN, Move.CHANGE, Move.CONTINUE, Move.SUBMIT, Move.SAVED)
    assert changed.move(Move.SHOW_CODE) is Step.CODE
    assert changed.move(Move.BACK) is Step.THANKS


# --- what is typed is not lost by one move ------------------------------------------------------


@pytest.mark.parametrize("way", TYPED.values(), ids=str)
@pytest.mark.parametrize("move", Move)
def test_no_single_move_of_a_person_loses_what_is_typed(way: tuple[Move, ...], move: Move) -> None:
    flow = walk(*way, draft=True)
    step = flow.step
    if not flow.can(move) or step in RESTING or step in {Step.PIN, Step.RESET, Step.STAFF}:
        return
    flow.move(move)
    if flow.session > walk(*way, draft=True).session:
        assert move in {Move.CLEAR, Move.WALKED_AWAY}
    elif move in ASKS_FIRST and flow.step is Step.ASKED:
        assert flow.behind is step
        flow.holds_draft = True
        assert flow.move(Move.KEEP) is step


@pytest.mark.parametrize("answer", [Move.CLEAR, Move.WALKED_AWAY])
@pytest.mark.parametrize("step", sorted(PUBLIC))
def test_the_question_ends_in_a_clean_session(step: Step, answer: Move) -> None:
    flow = walk(*TYPED[step, False], draft=True)
    assert flow.move(Move.NEXT_PERSON) is Step.ASKED
    assert flow.move(answer) is Step.ATTRACT
    assert (flow.session, flow.holds_draft) == (2, False)


def test_back_from_the_letter_asks_where_something_is_typed() -> None:
    assert walk(Move.READ).move(Move.BACK) is Step.ATTRACT
    assert walk(Move.READ, draft=True).move(Move.BACK) is Step.ASKED


def test_the_question_on_the_support_page_leads_back_to_where_support_was_sought() -> None:
    flow = walk(Move.SIGN, Move.SUPPORT, Move.NEXT_PERSON, draft=True)
    assert flow.step is Step.ASKED
    assert flow.behind is Step.SUPPORT
    assert flow.move(Move.KEEP) is Step.SUPPORT
    assert flow.move(Move.BACK) is Step.LINE


@pytest.mark.parametrize("way", WAYS.values(), ids=str)
def test_from_everywhere_attract_or_pause_is_near(way: tuple[Move, ...]) -> None:
    """No page is a trap: within three moves the kiosk rests again."""
    assert any(
        rests(way, more) for number in range(4) for more in itertools.product(Move, repeat=number)
    )


def rests(way: tuple[Move, ...], more: tuple[Move, ...]) -> bool:
    flow = walk(*way)
    for move in more:
        if not flow.can(move):
            return False
        flow.move(move)
    return flow.step in RESTING


@pytest.mark.parametrize("way", WAYS.values(), ids=str)
@pytest.mark.parametrize("move", sorted(ENDS_SESSION))
def test_what_ends_a_session_starts_a_clean_one(way: tuple[Move, ...], move: Move) -> None:
    flow = walk(*way)
    if flow.can(move):
        session, is_paused = flow.session, flow.is_paused
        assert flow.move(move) is (Step.PAUSED if is_paused else Step.ATTRACT)
        assert flow.session == session + 1


def test_public_pages_can_always_be_handed_over_and_left() -> None:
    for (step, _), way in WAYS.items():
        if step in PUBLIC:
            assert walk(*way).can(Move.NEXT_PERSON)
            assert walk(*way).can(Move.WALKED_AWAY)


def test_every_page_that_does_not_stay_can_be_walked_away_from() -> None:
    for (step, _), way in WAYS.items():
        assert walk(*way).can(Move.WALKED_AWAY) is (step not in STAYS_WHILE_IDLE)


PAUSED = (Move.KNOCK, Move.ENTER, Move.PAUSE)

TO_SUPPORT = {
    Step.ATTRACT: (),
    Step.LETTER: (Move.READ,),
    Step.LINE: (Move.SIGN,),
    Step.REVIEW: (Move.SIGN, Move.CONTINUE),
    Step.ADDRESS: (Move.SIGN, Move.CONTINUE, Move.ADDRESS),
    Step.PAD: (Move.SIGN, Move.CONTINUE, Move.DRAW),
    Step.THANKS: SIGN,
    Step.CODE: (*SIGN, Move.SHOW_CODE),
    Step.READING: (Move.SIGN, Move.READ),
    Step.PAUSED: PAUSED,
}


def test_support_is_reachable_from_the_whole_public_way() -> None:
    assert set(TO_SUPPORT) == SUPPORT_FROM


@pytest.mark.parametrize("step", TO_SUPPORT)
def test_support_returns_where_it_came_from(step: Step) -> None:
    flow = walk(*TO_SUPPORT[step], Move.SUPPORT)
    session = flow.session
    assert flow.step is Step.SUPPORT
    assert not flow.can(Move.SUPPORT)
    assert flow.move(Move.BACK) is step
    assert flow.session == session + (step in RESTING)
    assert flow.can(Move.SUPPORT)


@pytest.mark.parametrize("step", TO_SUPPORT)
def test_signing_from_support_but_not_after_thanks(step: Step) -> None:
    flow = walk(*TO_SUPPORT[step], Move.SUPPORT)
    assert flow.can(Move.SIGN) is (step not in {*SIGNED, Step.PAUSED})


@pytest.mark.parametrize("step", sorted(READING_FROM - {Step.SUPPORT}))
def test_the_letter_is_read_from_everywhere_and_one_comes_back_with_the_draft(step: Step) -> None:
    flow = walk(*TO_SUPPORT[step], Move.READ, draft=step is not Step.PAUSED)
    assert flow.step is Step.READING
    session = flow.session
    assert flow.move(Move.BACK) is step
    assert flow.session == session + (step is Step.PAUSED)


@pytest.mark.parametrize("step", sorted(SUPPORT_FROM))
def test_help_and_the_letter_lead_to_each_other_and_back(step: Step) -> None:
    """However often somebody goes to and fro, one Back from each is enough."""
    flow = walk(*TO_SUPPORT[step])
    for _ in range(3):
        flow.move(Move.SUPPORT)
        flow.move(Move.READ)
        assert flow.step in {Step.READING, Step.LETTER}
    if step in {Step.ATTRACT, Step.LETTER}:
        assert flow.step is Step.LETTER
        return
    assert flow.step is Step.READING
    if step is not Step.READING:
        assert flow.move(Move.BACK) is Step.SUPPORT
        assert flow.move(Move.BACK) is step


def test_the_question_over_the_letter_leads_back_to_it() -> None:
    flow = walk(Move.SIGN, Move.READ, Move.NEXT_PERSON, draft=True)
    assert (flow.step, flow.behind) == (Step.ASKED, Step.READING)
    assert flow.move(Move.KEEP) is Step.READING
    assert flow.move(Move.BACK) is Step.LINE


def test_while_paused_nobody_signs() -> None:
    flow = walk(*PAUSED)
    assert flow.step is Step.PAUSED
    assert flow.is_paused
    assert not any(flow.can(move) for move in (Move.SIGN, Move.NEXT_PERSON, Move.SUBMIT))
    for aside in (Move.SUPPORT, Move.READ):
        flow.move(aside)
        assert not any(flow.can(move) for move in (Move.SIGN, Move.CONTINUE, Move.SUBMIT))
    assert flow.move(Move.NEXT_PERSON) is Step.PAUSED


def test_whoever_walks_away_from_help_while_paused_leaves_it_paused() -> None:
    for aside in (Move.SUPPORT, Move.READ):
        assert walk(*PAUSED, aside, Move.WALKED_AWAY).step is Step.PAUSED


@pytest.mark.parametrize("leave", [(Move.LEAVE,), (Move.WALKED_AWAY,), (Move.PAUSE,)])
def test_a_look_at_the_staff_page_does_not_end_a_pause(leave: tuple[Move, ...]) -> None:
    assert walk(*PAUSED, Move.KNOCK, Move.ENTER, *leave).step is Step.PAUSED


def test_a_wrong_pin_does_not_end_a_pause() -> None:
    assert walk(*PAUSED, Move.KNOCK, Move.BACK).step is Step.PAUSED
    assert walk(*PAUSED, Move.KNOCK, Move.WALKED_AWAY).step is Step.PAUSED


@pytest.mark.parametrize("way", [(), (Move.KNOCK, Move.ENTER)])
def test_resuming(way: tuple[Move, ...]) -> None:
    flow = walk(*PAUSED, *way)
    assert flow.move(Move.RESUME) is Step.ATTRACT
    assert not flow.is_paused
    assert flow.can(Move.SIGN)


def test_only_a_pause_can_be_resumed() -> None:
    assert not walk(Move.KNOCK, Move.ENTER).can(Move.RESUME)
    assert not Flow().can(Move.RESUME)


def test_staff_only_behind_the_pin_or_new_pins() -> None:
    into_staff = {(step, move) for (step, move), to in TRANSITIONS.items() if to is Step.STAFF}
    assert into_staff == {(Step.PIN, Move.ENTER), (Step.RESET, Move.PINS_CHOSEN)}


def test_thanks_only_after_saving() -> None:
    into_thanks = {(step, move) for (step, move), to in TRANSITIONS.items() if to is Step.THANKS}
    assert into_thanks == {(Step.SAVING, Move.SAVED), (Step.CODE, Move.BACK)}


@given(st.lists(st.tuples(st.sampled_from(Move), st.booleans()), max_size=40))
def test_any_walk_keeps_the_laws(moves: list[tuple[Move, bool]]) -> None:
    flow = Flow()
    for move, is_typed in moves:
        flow.holds_draft = is_typed and flow.step in PUBLIC
        before = (flow.step, flow.session, flow.is_paused)
        if not flow.can(move):
            with pytest.raises(ProgramFault):
                flow.move(move)
            assert (flow.step, flow.session, flow.is_paused) == before
            continue
        assert flow.move(move) is flow.step
        assert flow.session - before[1] == (flow.step in RESTING)
        assert not (flow.step in RESTING and (flow.holds_draft or flow.is_correcting))
        assert not (flow.is_paused and flow.step in (PUBLIC - ASIDE) | {Step.ATTRACT, Step.SAVING})
