"""What the core says in enums, worded for the person at the table, in their language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.signing.names.cleaning import Field, Refusal


def refused(refusal: Refusal, field: Field) -> str:
    """Why a field is stopped, and what to do about it."""
    if refusal is Refusal.EMPTY:
        return QCoreApplication.translate("messages", "Please type your name.")
    if refusal is Refusal.TOO_LONG:
        return QCoreApplication.translate("messages", "This is too long to be printed.")
    if refusal is Refusal.NOT_EMAIL:
        return QCoreApplication.translate("messages", "This is not an e-mail address.")
    if refusal is Refusal.NO_LETTER:
        return QCoreApplication.translate("messages", "A name needs at least one letter.")
    if field is Field.NAME:
        return QCoreApplication.translate(
            "messages", "Web and e-mail addresses are not printed. Please type your name."
        )
    return QCoreApplication.translate(
        "messages", "Web and e-mail addresses are not printed. Please use words."
    )


def counted_only() -> str:
    """In place of the public line of somebody who asked not to be named."""
    return QCoreApplication.translate("messages", "You are counted, and not named.")


def name_is_sealed() -> str:
    """In place of a name that only the organiser's key opens."""
    return QCoreApplication.translate("messages", "Sealed name")


def not_drawn(characters: str, *, can_write: bool) -> str:
    """That no shipped face has these characters."""
    if can_write:
        return QCoreApplication.translate(
            "messages", "We cannot print “%1” yet. You can also sign by hand."
        ).replace("%1", characters)
    return QCoreApplication.translate("messages", "We cannot print “%1” yet.").replace(
        "%1", characters
    )


def too_many_marks() -> str:
    """That one letter has more marks than a line of print has room for."""
    return QCoreApplication.translate(
        "messages",
        "This letter has more marks than we can print one above the other. "
        "A volunteer will look at it first.",
    )


def not_saved() -> str:
    """That the disk refused."""
    return QCoreApplication.translate(
        "messages",
        "Your signature is not saved yet. What you typed is still here. "
        "Please try again, or ask the person beside the table.",
    )


def went_wrong() -> str:
    """That the program itself failed."""
    return QCoreApplication.translate(
        "messages", "Something went wrong on our side. Please try again."
    )


def to_withdraw(title: str, code: str, contact: str, address: str) -> str:
    """What a phone's camera takes home: letter, withdrawal code, and whom to write to.

    `contact` is "" where the campaign names nobody; then there is no line of it.
    """
    lines = [
        title,
        QCoreApplication.translate("messages", "Withdrawal code: %1").replace("%1", code),
    ]
    if contact:
        lines.append(
            QCoreApplication.translate("messages", "To withdraw, write to: %1").replace(
                "%1", contact
            )
        )
    return "\n".join([*lines, address])
