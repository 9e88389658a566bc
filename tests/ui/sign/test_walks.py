"""Random walks of many people through one window: nothing of one ever reaches the next.

40 walks in `make test`; in `make proofs` 1,000, in batches that several processes share, each with
a window and a seed of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

from kiosk import assets
from kiosk.app import Options
from kiosk.campaign.load import load
from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import DrivenKiosk
from kiosk.evening.play import with_key
from kiosk.sealing import PrivateKey
from kiosk.settings import Settings
from kiosk.ui.access.languages import Languages
from kiosk.ui.keys.keyboard import Keyboard
from kiosk.ui.sign.form_field import FormField
from kiosk.ui.sign.ink_pad import InkPad
from kiosk.ui.sign.session import Pending, SigningSession
from kiosk.ui.sign.thanks import Thanks
from walking import LOOPS, Walk

STEPS = 20
BATCHES = 8
MANY = 125
"""Walks of a batch in `make proofs`. In fewer walks chance decides how many write and sign."""

PATIENT = Settings(thanks_seconds=60, idle_seconds=300)
"""Nothing ends by itself in a walk, on however slow a machine."""


@pytest.fixture
def walked(qapp: QGuiApplication, tmp_path: Path) -> Iterator[type[Walk]]:
    """A window that asks for everything a campaign can ask for."""
    clock = EveningClock(datetime(2026, 3, 15, 20, 0, tzinfo=UTC))
    campaign = with_key(load(assets.default_campaign()), PrivateKey.new())
    app = DrivenKiosk.open(
        Options(
            data=tmp_path, campaign=campaign, settings=PATIENT, fullscreen=False,
            size=(1280, 800), language=None, theme="night", clock=clock,
            reduced_motion=True,
        )
    )  # fmt: skip
    app.show()
    Walk.app, Walk.clock, Walk.picture, Walk.first = app, clock, (-1, QImage()), None
    Walk.steps = []
    app.kiosk.stepChanged.connect(lambda: Walk.steps.append(app.kiosk.flow.step))
    Walk.people = Walk.writers = Walk.signers = 0
    try:
        yield Walk
    finally:
        app.close()


@pytest.mark.parametrize(
    "batch", [0, *(pytest.param(at, marks=pytest.mark.proof) for at in range(1, BATCHES))]
)
def test_nothing_of_one_person_reaches_the_next(
    walked: type[Walk],
    batch: int,
    pytestconfig: pytest.Config,
    how_many: Callable[[int, int], int],
    tell: Callable[[str], None],
) -> None:
    walks = how_many(40, MANY)
    # Every test begins with the same chance: without a seed of its own each batch were the same.
    chance = int(pytestconfig.getoption("randomly_seed", 0)) + batch
    try:
        run_state_machine_as_test(
            seed(chance)(walked),
            settings=settings(
                max_examples=walks,
                stateful_step_count=STEPS,
                deadline=None,
                database=None,
                phases=[Phase.generate],
                suppress_health_check=list(HealthCheck),
            ),
        )
    finally:
        # All walks go through one window: a failing one cannot be walked again, so hypothesis
        # would only tell that its second try was another.
        if walked.first is not None:
            raise walked.first
    told = f"{walks} walks: {walked.people} people, {walked.writers} wrote, {walked.signers} signed"
    tell(told)
    assert walked.people > walks, told
    if walks >= MANY:
        assert walked.writers > walks / 3, told
        assert walked.signers > walks / 20, told


def nothing(*_args: object, **_names: object) -> None:
    """Leaves what was there where it was."""


LEAKS: dict[str, Callable[[pytest.MonkeyPatch], None]] = {
    "a field is not cleared": lambda patch: patch.setattr(FormField, "clear", nothing),
    "thanks stay": lambda patch: patch.setattr(Thanks, "clear", nothing),
    "the ink stays": lambda patch: patch.setattr(InkPad, "clear", nothing),
    "the keyboard remembers": lambda patch: patch.setattr(Keyboard, "reset", nothing),
    "the clipboard stays": lambda patch: patch.setattr(QClipboard, "clear", nothing),
    "a draft is kept": lambda patch: patch.setattr(SigningSession, "show_thanks", keep_draft),
    "the language stays": lambda patch: patch.setattr(Languages, "reset", nothing),
}


def keep_draft(
    self: SigningSession, pending: Pending, place: int, show: Any = SigningSession.show_thanks
) -> None:
    """Shows thanks, and keeps what was written."""
    show(self, pending, place)
    self.__dict__["kept"] = pending.draft


@pytest.mark.parametrize("leak", LEAKS)
def test_a_window_that_leaks_is_found_out(
    walked: type[Walk], monkeypatch: pytest.MonkeyPatch, leak: str
) -> None:
    LEAKS[leak](monkeypatch)
    person = walked()
    person.go_to_sign("tap")
    person.write("nameField", by_screen=False)
    person.write("roleField", by_screen=True)
    person.copy("nameField", "C")
    person.look_over("tap")
    person.draw(LOOPS, by_mark=True, done=True)
    person.speak_spanish()
    if leak in {"thanks stay", "a draft is kept"}:
        person.submit("tap", is_named=True)
    else:
        person.change("tap")
        person.seek_help("tap")
    person.hand_over("tap")
    with pytest.raises(AssertionError):
        person.the_next_finds_nothing()
