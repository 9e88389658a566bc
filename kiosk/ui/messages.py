"""Texts for the enums of the core, for the person at the table and in their language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.signing.names.cleaning import Field, Refusal

translate = QCoreApplication.translate


def refused(refusal: Refusal, field: Field) -> str:
    """Why a text is refused, and what to do about it."""
    texts = {
        Refusal.EMPTY: translate("messages", "Please type your name."),
        Refusal.TOO_LONG: translate("messages", "This is too long to be printed."),
        Refusal.NOT_EMAIL: translate("messages", "This is not an e-mail address."),
        Refusal.NO_LETTER: translate("messages", "A name needs at least one letter."),
    }
    if refusal in texts:
        return texts[refusal]
    if field is Field.NAME:
        return translate(
            "messages", "Web and e-mail addresses are not printed. Please type your name."
        )
    return translate("messages", "Web and e-mail addresses are not printed. Please use words.")


def counted_only() -> str:
    """Shown instead of the public line if somebody asked to be counted only."""
    return translate("messages", "You are counted, and not named.")


def name_is_sealed() -> str:
    """Shown instead of a name that only the organiser's key opens."""
    return translate("messages", "Sealed name")


def not_drawn(characters: str, *, can_write: bool) -> str:
    """No shipped font has these characters."""
    if can_write:
        return translate(
            "messages", "We cannot print “%1” yet. You can also sign by hand."
        ).replace("%1", characters)
    return translate("messages", "We cannot print “%1” yet.").replace("%1", characters)


def too_many_marks() -> str:
    """One letter has more marks than fit on a printed line."""
    return translate(
        "messages",
        "This letter has more marks than we can print one above the other. "
        "A volunteer will look at it first.",
    )


def to_withdraw(title: str, code: str, contact: str, address: str) -> str:
    """The text in the private QR code: letter, withdrawal code, and whom to write to.

    `contact` is "" if the campaign names nobody; then that line is left out.
    """
    lines = [
        title,
        translate("messages", "Withdrawal code: %1").replace("%1", code),
    ]
    if contact:
        lines.append(translate("messages", "To withdraw, write to: %1").replace("%1", contact))
    return "\n".join([*lines, address])
