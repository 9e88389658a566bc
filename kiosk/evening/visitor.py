"""What one person does at the window, step by step, and the pictures of it."""

from __future__ import annotations

from pathlib import Path

from kiosk.evening.clock import EveningClock
from kiosk.evening.driver import UiDriver
from kiosk.evening.people import Act, Person, Typing
from kiosk.settings import Settings
from kiosk.signing.flow.steps import Step

_PICTURED = {Act.SIGNS_BY_HAND: "by-hand", Act.HOLDS_NAME: "held"}
"""Acts for which thanks gets a picture of its own."""

EMAIL = "somebody@example.org"

LOOKS_SECONDS = 2.0  # seconds people look at thanks before they press a button


class Album:
    """The pictures of an evening, each taken once in landscape and portrait; `files` has them."""

    def __init__(self, driver: UiDriver, folder: Path, size: tuple[int, int]) -> None:
        self._driver = driver
        self._folder = folder
        self._size = size
        self.files: list[str] = []

    def take(self, name: str) -> None:
        """Takes the pictures `name` of the current page; does nothing the second time."""
        wide, tall = self._size
        if self._path(name, self._size).name in (Path(file).name for file in self.files):
            return
        for size in ((tall, wide), (wide, tall)):
            self._driver.resize(*size)
            path = self._path(name, size)
            self._driver.picture(path)
            self.files.append(f"{self._folder.name}/{path.name}")

    def _path(self, name: str, size: tuple[int, int]) -> Path:
        return self._folder / f"{name}-{size[0]}x{size[1]}.png"


class Visitor:
    """Plays one person after the other; the window must be at attract."""

    def __init__(
        self, driver: UiDriver, clock: EveningClock, settings: Settings, album: Album, language: str
    ) -> None:
        self._driver = driver
        self._clock = clock
        self._settings = settings
        self._album = album
        self._language = language

    def visit(self, person: Person) -> bool:
        """Plays one person until attract is back. Returns whether thanks was shown."""
        driver = self._driver
        driver.wait_step(Step.ATTRACT)
        if person.language != self._language:
            name = f"language_{person.language}"
            if not driver.has(name):
                driver.tap("languagesButton")  # there are too many for the head of the page
                driver.wait_for(lambda: driver.has(name), "the languages")
            driver.tap(name)
        self._album.take(f"attract-{person.language}")
        if person.act is Act.READS_FIRST:
            self._read()
        elif person.act is Act.SEEKS_SUPPORT and driver.has("supportLink"):
            self._seek_support()
        driver.tap("signButton")
        driver.wait_step(Step.LINE)
        self._album.take(f"sign-{person.language}")
        if person.act is Act.WALKS_AWAY:
            self._type(person.name[:6], person.typing)
            self._walk_away()
            return False
        self._fill_in(person)
        driver.to_review()
        self._album.take(f"sign-review-{person.language}")
        if person.ink and driver.has("inkButton"):
            self._sign_by_hand(person)
        self._choose(person)
        driver.sign()
        driver.wait_step(Step.THANKS)
        self._album.take(f"thanks-{person.language}")
        if person.act in _PICTURED:
            self._album.take(f"thanks-{_PICTURED[person.act]}")
        if person.act is Act.CORRECTS:
            driver.withdrawal_code(lambda: self._album.take("code"))
        self._hand_over(person)
        return True

    def _read(self) -> None:
        driver = self._driver
        driver.tap("readButton")
        driver.wait_step(Step.LETTER)
        self._album.take("letter")
        for _ in range(20):
            if not driver.has("moreButton"):
                break
            driver.tap("moreButton")
            driver.settle()
        self._album.take("letter-end")

    def _seek_support(self) -> None:
        self._driver.tap("supportLink")
        self._driver.wait_step(Step.SUPPORT)
        self._album.take("support")
        self._driver.tap("backButton")
        self._driver.wait_step(Step.ATTRACT)

    def _fill_in(self, person: Person) -> None:
        driver = self._driver
        if person.act is Act.CORRECTS:
            self._type(person.name + "zz", person.typing)
            for _ in "zz":
                driver.press_key("Backspace")
        else:
            self._type(person.name, person.typing)
        for field, text in (("roleField", person.role), ("organisationField", person.organisation)):
            if text and driver.has(field):  # not every campaign asks for it
                driver.tap(field)
                self._type(text, person.typing)
        if person.act is Act.SIGNS and len(person.name) > 60:
            self._album.take("sign-longest")
        else:
            self._album.take(f"sign-filled-{person.language}")

    def _sign_by_hand(self, person: Person) -> None:
        driver = self._driver
        driver.tap("inkButton")
        driver.draw(person.ink)
        self._album.take("ink")
        driver.tap("inkDone")

    def _choose(self, person: Person) -> None:
        """Makes the choices of the review, if this campaign offers them."""
        driver = self._driver
        if person.act is Act.HOLDS_NAME and driver.has("countedChoice"):
            driver.tap("countedChoice")
            self._album.take("sign-held")
        elif person.act is Act.GIVES_EMAIL and driver.has("emailTick"):
            driver.tap("emailTick")
            self._type(EMAIL, person.typing)
            self._album.take("sign-email")
            driver.to_review()

    def _type(self, text: str, typing: Typing) -> None:
        if typing is Typing.KEYBOARD:
            self._driver.type_keys(text)
        else:
            self._driver.type_screen(text)

    def _walk_away(self) -> None:
        self._clock.pass_time(self._settings.idle_seconds + 1)
        self._driver.wait_for(lambda: self._driver.has("stillHere"), "the idle warning")
        self._album.take("still-there")
        self._clock.pass_time(self._settings.still_there_seconds + 1)
        self._driver.wait_step(Step.ATTRACT)

    def _hand_over(self, person: Person) -> None:
        """Presses "Next person"; readers wait instead until the page returns by itself."""
        if person.act is Act.READS_FIRST:
            self._clock.pass_time(self._settings.thanks_seconds + 1)
        else:
            # "Next person" is where "Sign" was: wait until a tap is not a double tap any more.
            self._clock.pass_time(LOOKS_SECONDS)
            self._driver.hand_over()
        self._driver.wait_step(Step.ATTRACT)
