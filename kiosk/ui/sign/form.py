"""The fields of the sign page: what is typed, what is wrong with it, how it will be printed.

`kiosk.signing` has the rules. `clear` removes everything.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.campaign.model import Campaign
from kiosk.signing.flow.sign import Problem
from kiosk.signing.names import cleaning, spelling
from kiosk.signing.names.cleaning import Field
from kiosk.signing.names.folding import fold
from kiosk.signing.names.public_line import public_line
from kiosk.signing.signature import Draft
from kiosk.ui.qml_types import member, qml_type
from kiosk.ui.rows import Rows
from kiosk.ui.sign.choices import Choices
from kiosk.ui.sign.form_field import CanDraw, FormField
from kiosk.ui.sign.ink_pad import InkPad
from kiosk.ui.sign.sheet_cell import Cell, SheetCell

SUGGESTIONS = 3


@qml_type
class Form(QObject):
    """The three fields and the choices of the review."""

    changed = Signal()
    suggestionsChanged = Signal()

    name = member(FormField, "_name")
    role = member(FormField, "_role")
    organisation = member(FormField, "_organisation")
    choices = member(Choices, "_choices")
    asksRole = member(bool, "_asks.role")
    asksOrganisation = member(bool, "_asks.organisation")
    asksInk = member(bool, "_asks.ink")
    nameWidth = member(float, "_cell.name_width", notify=changed)
    """Width of the widest line of the name, in ems; 0 if there is none."""
    restWidth = member(float, "_cell.rest_width", notify=changed)
    hasSuggestions = member(bool, "_has_suggestions", notify=suggestionsChanged)
    """Whether there are suggestions for the field that is edited."""
    suggestions = member(Rows, "_suggestions")
    """What the typed text may have meant; for the organisation also those that the campaign and
    the event know and that begin like the text.
    """

    def __init__(self, campaign: Campaign, can_draw: CanDraw, sheet: SheetCell) -> None:
        super().__init__()
        self._sheet = sheet
        self._cell = Cell()
        self._asks = campaign.asks
        ink = campaign.asks.ink
        self._name = FormField(Field.NAME, can_draw, can_write=ink)
        self._role = FormField(Field.ROLE, can_draw, can_write=ink)
        self._organisation = FormField(Field.ORGANISATION, can_draw, can_write=ink)
        self._fields = (self._name, self._role, self._organisation)
        self._choices = Choices(campaign)
        self._known = tuple(dict.fromkeys((*campaign.organisations, *campaign.event.organisations)))
        self._suggestions = Rows("organisation")
        self._suggesting_for = self._name
        self._has_suggestions = False
        self._language = campaign.default_language
        for field in self._fields:
            field.changed.connect(self._on_text_changed)
        self._suggest()

    def typed(self) -> tuple[str, str, str]:
        """Name, role and organisation as typed."""
        return self._name.text, self._role.text, self._organisation.text

    @property
    def holds_text(self) -> bool:
        return any((*self.typed(), self._choices.email.text))

    def draft(self, ink: InkPad, language: str) -> Draft:
        """Everything as typed, chosen and drawn, to be signed in `language`."""
        name, role, organisation = self.typed()
        return Draft(
            name=name,
            role=role,
            organisation=organisation,
            ink=ink.ink(),
            by_mark=ink.isByMark,
            language=language,
            email=self._choices.address,
            listing=self._choices.listing,
        )

    def show_problems(self, problems: Sequence[Problem]) -> bool:
        """Has each field say what is wrong with it. Returns whether nothing is wrong."""
        by_field = {field.field: field for field in (*self._fields, self._choices.email)}
        for problem in problems:
            by_field[problem.field].refuse(problem.refusal)
        return not problems

    def clear(self) -> None:
        for field in self._fields:
            field.clear()
        self._choices.clear()
        self._sheet.forget()
        self._suggesting_for = self._name
        self._suggestions.show([])
        self._suggest()

    def set_language(self, language: str) -> None:
        """Words everything in another language."""
        self._language = language
        for field in self._fields:
            field.changed.emit()
        self._choices.set_language(language)

    @Slot(FormField)
    def suggestFor(self, field: FormField) -> None:
        """Makes suggestions for this field from now on."""
        self._suggesting_for = field
        self._suggest()

    @Property(str, notify=changed)
    def line(self) -> str:
        """The public line of what is typed now."""
        return public_line(*self.typed())

    @Property("QStringList", notify=changed)
    def printedName(self) -> list[str]:
        """The name, broken into the lines it will have on a sheet."""
        return list(self._cell.name)

    @Property("QStringList", notify=changed)
    def printedRest(self) -> list[str]:
        """Role and organisation, broken into lines."""
        return list(self._cell.rest)

    @Property(bool, notify=changed)
    def isRefused(self) -> bool:
        """Whether a field says why it cannot be signed."""
        return any(field.refusal for field in self._fields)

    def _on_text_changed(self) -> None:
        self._cell = self._sheet.set(*self.typed())
        self._suggest()
        self.changed.emit()

    def _suggest(self) -> None:
        spelt = spelling.suggestion(
            self._suggesting_for.text, self._suggesting_for.field, self._language
        )
        offered = [spelt] if spelt else []
        if self._suggesting_for is self._organisation:
            offered += self._known_like(cleaning.clean(self._organisation.text))
        offered = list(dict.fromkeys(offered))[:SUGGESTIONS]
        # If there are none, the last ones stay in the list, hidden: a button that has the focus
        # must not be destroyed.
        if offered:
            self._suggestions.show([(one,) for one in offered])
        if self._has_suggestions != bool(offered):
            self._has_suggestions = bool(offered)
            self.suggestionsChanged.emit()

    def _known_like(self, typed: str) -> list[str]:
        like = fold(typed)
        return [
            known
            for known in self._known
            if known != typed
            and (like or not typed)
            and any(part.startswith(like) for part in _beginnings(fold(known)))
        ]


def _beginnings(text: str) -> list[str]:
    """The text starting at each of its words, so that "male" finds "Voice Male Magazine"."""
    words = text.split()
    return [" ".join(words[at:]) for at in range(len(words))]
