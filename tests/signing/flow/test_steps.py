"""The way through the pages, walked without a window."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import ProgramFault
from kiosk.signing.flow.steps import (
    ENDS_SESSION,
    STAYS_WHILE_IDLE,
    SUPPORT_FROM,
    TRANSITIONS,
    Flow,
    Move,
    Step,
)

PUBLIC = {Step.LETTER, Step.SIGN, Step.THANKS, Step.SUPPORT}
RESTING = {Step.ATTRACT, Step.PAUSED}


def walk(*moves: Move) -> Flow:
    flow = Flow()
    for move in moves:
        flow.move(move)
    return flow


def reachable() -> dict[tuple[Step, bool], tuple[Move, ...]]:
    """Every state (step, paused) the moves lead to from the start, with a shortest way there."""
    ways: dict[tuple[Step, bool], tuple[Move, ...]] = {(Step.ATTRACT, False): ()}
    queue: list[tuple[Move, ...]] = [()]
    for way in queue:
        for move in Move:
            if walk(*way).can(move):
                flow = walk(*way, move)
                if (flow.step, flow.is_paused) not in ways:
                    ways[flow.step, flow.is_paused] = (*way, move)
                    queue.append((*way, move))
    return ways


WAYS = reachable()


def test_every_step_is_reachable() -> None:
    assert {step for step, _ in WAYS} == set(Step) - {Step.PINS}


def test_before_the_pins_are_chosen_there_is_no_other_way() -> None:
    flow = Flow(Step.PINS)
    assert [move for move in Move if flow.can(move)] == [Move.PINS_CHOSEN]
    assert flow.move(Move.PINS_CHOSEN) is Step.ATTRACT


def test_every_move_is_used() -> None:
    assert {move for _, move in TRANSITIONS} | {Move.SUPPORT} == set(Move)


def test_the_way_of_a_signatory() -> None:
    flow = Flow()
    steps = [flow.move(m) for m in (Move.READ, Move.SIGN, Move.SUBMIT, Move.SAVED)]
    assert steps == [Step.LETTER, Step.SIGN, Step.SAVING, Step.THANKS]
    assert flow.move(Move.NEXT_PERSON) is Step.ATTRACT
    assert flow.session == 2


def test_a_failed_save_returns_to_what_was_typed_in_the_same_session() -> None:
    flow = walk(Move.SIGN, Move.SUBMIT)
    session = flow.session
    assert flow.move(Move.NOT_SAVED) is Step.SIGN
    assert flow.session == session


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


TO_SUPPORT = {
    Step.ATTRACT: (),
    Step.LETTER: (Move.READ,),
    Step.SIGN: (Move.SIGN,),
    Step.THANKS: (Move.SIGN, Move.SUBMIT, Move.SAVED),
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
    assert flow.session == session + (step is Step.ATTRACT)
    assert flow.can(Move.SUPPORT)


@pytest.mark.parametrize("step", TO_SUPPORT)
def test_signing_from_support_but_not_after_thanks(step: Step) -> None:
    flow = walk(*TO_SUPPORT[step], Move.SUPPORT)
    assert flow.can(Move.SIGN) is (step is not Step.THANKS)


PAUSED = (Move.KNOCK, Move.ENTER, Move.PAUSE)


def test_while_paused_nobody_signs() -> None:
    flow = walk(*PAUSED)
    assert flow.step is Step.PAUSED
    assert flow.is_paused
    public = (Move.READ, Move.SIGN, Move.SUPPORT, Move.NEXT_PERSON, Move.SUBMIT)
    assert not any(flow.can(move) for move in public)


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


def test_staff_only_behind_the_pin() -> None:
    into_staff = {(step, move) for (step, move), to in TRANSITIONS.items() if to is Step.STAFF}
    assert into_staff == {(Step.PIN, Move.ENTER)}


def test_thanks_only_after_saving() -> None:
    into_thanks = {(step, move) for (step, move), to in TRANSITIONS.items() if to is Step.THANKS}
    assert into_thanks == {(Step.SAVING, Move.SAVED)}


@given(st.lists(st.sampled_from(Move), max_size=40))
def test_any_walk_keeps_the_laws(moves: list[Move]) -> None:
    flow = Flow()
    for move in moves:
        before = (flow.step, flow.session, flow.is_paused)
        if not flow.can(move):
            with pytest.raises(ProgramFault):
                flow.move(move)
            assert (flow.step, flow.session, flow.is_paused) == before
            continue
        assert flow.move(move) is flow.step
        assert flow.session - before[1] == (flow.step in RESTING)
        assert not (flow.is_paused and flow.step in PUBLIC | {Step.ATTRACT, Step.SAVING})
