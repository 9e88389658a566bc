"""The public line: a signature as it is published, in one place for window, sheet and list."""

from __future__ import annotations

from kiosk.campaign.joining import join_parts
from kiosk.signing.names.cleaning import clean
from kiosk.signing.names.stacked_marks import without_stacked_marks


def affiliation(role: str, organisation: str) -> str:
    """What follows the name: "editor, Acme Films", one of the two, or ""."""
    return join_parts((clean(role), clean(organisation)))


def public_line(name: str, role: str, organisation: str) -> str:
    """ "Jordan Lee, editor, Acme Films". Fields may be as typed: they are cleaned, so the
    preview on the page and the published line are the same.
    """
    return join_parts((clean(name), clean(role), clean(organisation)))


def drawn_line(name: str, role: str, organisation: str) -> str:
    """The public line as a window draws it, with no more marks on a letter than paper has."""
    return without_stacked_marks(public_line(name, role, organisation))
