"""What the volunteer does on the staff page at the end of a played evening."""

from __future__ import annotations

from kiosk.evening.driver import UiDriver
from kiosk.evening.visitor import Album
from kiosk.signing.flow.steps import Step

HOLD_MS = 3_300

NEW_ROLE = "storyteller"  # what the last signatory's role is corrected to


class Volunteer:
    """Someone who knows the organiser's PIN."""

    def __init__(self, driver: UiDriver, album: Album, pin: str) -> None:
        self._driver = driver
        self._album = album
        self._pin = pin

    def work(self, thanked: int) -> None:
        """Opens the staff page, takes pictures of it and its dialogs, corrects and finds a line,
        pauses and resumes.

        `thanked` is how many have signed, which is the number of the newest line.
        """
        self._enter()
        if thanked:
            newest = f"staffRow_{thanked}"
            self._driver.wait_for(lambda: self._driver.has(newest), "tonight's signatures")
            self._album.take("staff")
            self._correct_newest(thanked)
            self._look_at("staffDuplicatesButton", "staff-duplicates", "staffPairBack")
            self._look_at("staffWithdraw", "staff-withdraw", "staffQuestionNo")
            self._look_at("staffEraseButton", "staff-erase", "staffEraseBack")
            self._look_at("staffOrganiserButton", "staff-organiser", "staffOrganiserBack")
        self._driver.tap("staffPause")
        self._driver.tap("staffQuestionYes")
        self._driver.wait_step(Step.PAUSED)
        self._album.take("paused")
        self._enter()
        self._driver.tap("staffPause")
        self._driver.wait_step(Step.ATTRACT)

    def _enter(self) -> None:
        driver = self._driver
        driver.hold("cornerHold", HOLD_MS)
        driver.wait_step(Step.PIN)
        self._album.take("pin")
        for digit in self._pin:
            driver.tap(f"pinDigit_{digit}")
        driver.tap("pinEnter")
        driver.wait_step(Step.STAFF)

    def _correct_newest(self, thanked: int) -> None:
        """Corrects the newest line whose name is not sealed, and finds it again.

        In a sensitive campaign all names are sealed.
        """
        for number in range(thanked, 0, -1):
            row = f"staffRow_{number}"
            if not self._driver.has(row):
                return
            self._driver.tap(row)
            if self._driver.item("staffCorrect").isEnabled():
                self._correct()
                self._find(row)
                return

    def _correct(self) -> None:
        """Gives the last signatory another role."""
        driver = self._driver
        driver.tap("staffCorrect")
        driver.settle()
        driver.tap("correctRole")
        driver.select_all()
        driver.type_keys(NEW_ROLE)
        self._album.take("staff-correct")
        driver.tap("correctSave")
        driver.wait_for(lambda: not driver.has("correctSave"), "the list")
        self._album.take("staff-corrected")

    def _find(self, row: str) -> None:
        """Finds the corrected line by the beginning of its role, and chooses it."""
        driver = self._driver
        driver.tap("staffSearchInput")
        driver.type_screen(NEW_ROLE[:6])
        driver.wait_for(lambda: driver.has("staffSearchClear") and driver.has(row), "who was found")
        self._album.take("staff-find")
        driver.tap(row)
        driver.tap("staffSearchClear")
        driver.tap("key_next")

    def _look_at(self, button: str, picture: str, back: str) -> None:
        """Opens a dialog, takes its picture, and goes back."""
        self._driver.tap(button)
        self._album.take(picture)
        self._driver.tap(back)
