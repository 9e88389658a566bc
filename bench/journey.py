"""Taps and seconds for a signature with name and affiliation, by a keystroke-level model.

The taps are counted on the real window, where somebody who has never seen it reads, signs and
hands over; each is really made. The seconds are those of the keystroke-level model (S. K. Card,
T. P. Moran, A. Newell: The Keystroke-Level Model for User Performance Time with Interactive
Systems, Communications of the ACM 23(7), 396-410, 1980), whose operators they are: a key K is
0.28 s for an average typist of 40 words a minute, which a practised thumb is too, 0.60 s for a
newcomer who types 20 words a minute on these keys, and 1.20 s for the slowest, who does not know
the keyboard; to point P is 1.10 s; to make up one's mind M is 1.35 s, before each tap that is no
letter. A tap is M P K, a letter K, the hands stay at the screen, and the window's answers are too
quick to count. The model tells of people who make no mistake: reading the letter is not in it.

The peer is the least any form with two lines can take: a tap into each of its fields, one to send
it, and the same letters.

    python bench/journey.py --json
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from answers import kiosk

if TYPE_CHECKING:
    from kiosk.evening.driver import DrivenKiosk

K, NEWCOMER_K, SLOWEST_K, P, M = 0.28, 0.60, 1.20, 1.10, 1.35
NAME, AFFILIATION = "Alma Quillfeather", "Invented Pictures"
MOST_TAPS, MOST_SECONDS = 8, 27.0


@dataclass
class Journey:
    """What one person did: keys for letters, and every tap beyond them."""

    letters: int = 0
    keys: int = 0
    taps: tuple[str, ...] = ()

    def seconds(self, key: float = K) -> float:
        """By the model, at `key` seconds a key."""
        return round((self.letters + self.keys) * key + len(self.taps) * (M + P + key), 1)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    options = parser.parse_args()
    with kiosk() as app:
        walked = walk(app)
    least = Journey(letters=walked.letters, taps=("name", "affiliation", "send"))
    figures = {
        "letters": walked.letters,
        "shift_keys": walked.keys,
        "taps_beyond_letters": len(walked.taps) + walked.keys,
        "taps_limit": MOST_TAPS,
        "model_s": walked.seconds(),
        "model_limit_s": MOST_SECONDS,
        "model_of_a_newcomer_s": walked.seconds(NEWCOMER_K),
        "model_of_the_slowest_s": walked.seconds(SLOWEST_K),
        "least_form_taps": len(least.taps),
        "least_form_s": least.seconds(),
        "model_ratio": round(walked.seconds() / least.seconds(), 2),
    }
    if options.json:
        print(json.dumps(figures, indent=2))
    else:
        print(*(f"{name.replace('_', ' ')}: {value}" for name, value in figures.items()), sep="\n")
        print("taps:", ", ".join(walked.taps))
    return 0


def walk(app: DrivenKiosk) -> Journey:
    """Signs at the window, which stands at attract, tap by tap; leaves it there."""
    from kiosk.signing.flow.steps import Step

    driver, keyboard = app.driver, app.kiosk.keyboard
    done = Journey()

    def tap(name: str) -> None:
        driver.tap(name)
        done.taps += (name,)

    def write(text: str) -> None:
        for character in text:
            if character.isalpha() and keyboard.isShifted != character.isupper():
                driver.tap("key_shift")
                done.keys += 1
            driver.tap("key_space" if character == " " else f"key_{character.lower()}")
            done.letters += 1

    tap("readButton")
    driver.wait_step(Step.LETTER)
    tap("signButton")
    driver.wait_step(Step.LINE)
    write(NAME)
    tap("organisationField")
    write(AFFILIATION)
    tap("continueButton")
    driver.wait_step(Step.REVIEW)
    while driver.has("readOn"):
        tap("readOn")
    tap("submitButton")
    driver.wait_step(Step.THANKS)
    assert app.kiosk.thanks.line.replace("\u00a0", " ") == f"{NAME}, {AFFILIATION}"
    tap("nextPerson")
    driver.wait_step(Step.ATTRACT)
    return done


if __name__ == "__main__":
    sys.exit(main())
