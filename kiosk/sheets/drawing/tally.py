"""The tally that adds up, and the line the organiser signs on."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.campaign.model import GoalPlace
from kiosk.sheets.drawing.faces import Face
from kiosk.sheets.drawing.paper import MM
from kiosk.sheets.drawing.pdf_canvas import BLACK, GREY, HAIRLINE, RULE, PdfCanvas
from kiosk.sheets.drawing.typesetting import fit, shrink
from kiosk.sheets.sheet_texts import format_number
from kiosk.signing.signature import How
from kiosk.signing.tally import Tally

TALLY_ABOVE = 13.0  # mm from the table's end to the heading
LINE = 5.0
FIGURES = 52.0  # mm of one column: labels and the right edge of its figures
GAP = 12.0
PLACES_LEADING = 3.4

NO_PLACES: Mapping[str, int] = MappingProxyType({})
NO_EVENINGS: Mapping[str, Tally] = MappingProxyType({})


def tally_height(tally: Tally, *, has_places: bool = False) -> float:
    """mm it takes from the table's end."""
    more = (LINE if tally.older else 0.0) + (LINE if tally.unnamed else 0.0)
    return TALLY_ABOVE + 34.0 + more + (LINE if has_places else 0.0)


def draw_tally(
    canvas: PdfCanvas,
    tally: Tally,
    left: float,
    right: float,
    y: float,
    *,
    is_signed: bool = True,
    evenings: Mapping[str, Tally] = NO_EVENINGS,
    places: Mapping[str, int] = NO_PLACES,
    goal_of: str | None = None,
) -> None:
    """Draws the equation, its heading at `y`: what came in by each way, what is taken off it.

    `is_signed` puts the organiser's lines beside it. Where `evenings` are several, the tallies of
    all events by label, "" where it is not known any more, `tally` is of all of them, and what
    is published of each stands beside the heading. `places` counts what was given by the name of
    its place, "" where it is not known any more: one small line below. `goal_of` is the label of
    the event whose goal stands beside what is published of it; None for no goal.
    """
    texts = canvas.texts
    goal = canvas.campaign.event.goal_on(GoalPlace.SHEETS) if goal_of is not None else 0

    def of_goal(published: int) -> str:
        now = format_number(published, texts)
        return texts.goal.format(now, format_number(goal, texts)) if goal else now

    heading = texts.evenings if len(evenings) > 1 else texts.tally
    canvas.text(Face.SERIF_BOLD, 11, left, y, heading)
    if len(evenings) > 1:
        apart = "   ·   ".join(
            f"{event or texts.place_not_known}: "
            f"{of_goal(one.published) if event == goal_of else format_number(one.published, texts)}"
            for event, one in evenings.items()
        )
        room = right - left - FIGURES
        line = fit(Face.SANS, 7.5, apart, room * MM, most=1).lines[0]
        canvas.text_to(Face.SANS, 7.5, right, y, line, colour=GREY)
    y += 7.0
    # most events have none of these, and a row that is always 0 says nothing
    seldom = (
        (texts.given[How.PHONE], tally.phone),
        (texts.given[How.IMPORT], tally.imported),
        (texts.given_tables, tally.tables),
    )
    given = (
        (texts.given[How.KIOSK], tally.kiosk),
        (texts.given[How.PAPER], tally.paper),
        *((label, count) for label, count in seldom if count),
    )
    taken = [
        (texts.minus_held, tally.held),
        (texts.minus_struck, tally.struck),
        (texts.minus_duplicates, tally.duplicates),
        (texts.minus_withdrawn, tally.withdrawn),
    ]
    if tally.older:
        taken.append((texts.minus_older, tally.older))
    for row, (label, value) in enumerate(given):
        _line(canvas, left, y + row * LINE, label, value, "")
    second = left + FIGURES + GAP
    for row, (label, value) in enumerate(taken):
        _line(canvas, second, y + row * LINE, label, value, "−")
    end = y + max(len(given), len(taken)) * LINE + 1.2
    canvas.rule(left, left + FIGURES, end - 4.4, HAIRLINE, BLACK)
    _line(canvas, left, end, texts.given_sum, tally.total, "", is_sum=True)
    canvas.rule(second, second + FIGURES, end - 4.4, RULE, BLACK)
    published = of_goal(tally.published) if len(evenings) <= 1 else ""
    _line(canvas, second, end, texts.published, tally.published, "", is_sum=True, figure=published)
    if tally.unnamed:
        _line(canvas, second, end + LINE, texts.by_name, tally.named, "")
        _line(canvas, second, end + 2 * LINE, texts.of_these_unnamed, tally.unnamed, "")
    if places:
        below = end + (3 if tally.unnamed else 1) * LINE
        counted = sorted(places.items(), key=lambda one: (-one[1], one[0]))
        said = "   ·   ".join(
            f"{place or texts.place_not_known} {format_number(count, texts)}"
            for place, count in counted
        )
        lines = fit(Face.SANS, 7.5, f"{texts.by_place}   ·   {said}", (right - left) * MM, most=1)
        for line in lines.lines:
            canvas.text(Face.SANS, lines.size, left, below, line, colour=GREY)
            below += PLACES_LEADING
    if not is_signed:
        return
    third = second + FIGURES + GAP
    for label, at in ((texts.organiser, y + 6.5), (texts.date, end)):
        canvas.rule(third, right, at, 0.5, BLACK)
        canvas.text(Face.SANS, 7.5, third, at + 3.5, label, colour=GREY)


def _line(
    canvas: PdfCanvas,
    left: float,
    y: float,
    label: str,
    value: int,
    sign: str,
    *,
    is_sum: bool = False,
    figure: str = "",
) -> None:
    face = Face.SANS_BOLD if is_sum else Face.SANS
    colour = BLACK if value or is_sum else GREY
    figure = figure or (sign + format_number(value, canvas.texts) if value else "0")
    wide = canvas.text_to(face, 8.5, left + FIGURES, y, figure, colour=colour)
    size = shrink(face, 8.5, label, (FIGURES - wide - 2) * MM)
    canvas.text(face, size, left, y, label, colour=colour)
