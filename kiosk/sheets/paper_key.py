"""The paper copy of a key, the organiser's or the kiosk's own: 24 words and their QR code.

Whoever holds the page has the key. Where the key comes from, and that the file is thrown
away once it is printed, is for others to see to.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from reportlab.lib.colors import Color

from kiosk import links
from kiosk.campaign.model import Campaign
from kiosk.sheets import column
from kiosk.sheets.column import Block
from kiosk.sheets.paper import MARGIN, MM, Paper
from kiosk.sheets.press import BLACK, GREY, RULE, Align, Press, press
from kiosk.sheets.report import SheetReport
from kiosk.sheets.type import Face, headline
from kiosk.sheets.words import day_of
from kiosk.sheets.words import words as printed_words

TITLE_SIZE, WORD_SIZE, TEXT_SIZE = 26.0, 14.0, 10.5
COLUMNS, ROW = 3, 9.4
"""Columns of words, and mm from one to the next below it."""

QR = 62.0


@dataclass(frozen=True, slots=True)
class _Words:
    """One language of the page; `{}` places take what the name says."""

    kicker: str
    title: str
    of_campaign: str
    what: str
    words: str
    fingerprint: str
    fingerprint_says: str
    keep: str
    keep_says: tuple[str, ...]
    scan: str
    confidential: str


_ENGLISH = _Words(
    kicker="ORGANISER’S KEY",
    title="Paper copy of the private key",
    of_campaign="{}, made {}",
    what="These 24 words are the whole private key. Nothing but this key opens the names that "
    "were held and the e-mail addresses that were given, and with these words it needs no "
    "passphrase. Once the key’s file or its passphrase is lost, nobody can make this page again.",
    words="The words, in this order",
    fingerprint="Fingerprint: {}",
    fingerprint_says="May be shown and read aloud. `keys show` says the same six words of the "
    "campaign and of the key’s file.",
    keep="Where to keep it",
    keep_says=(
        "In a safe or a sealed envelope, not beside the kiosk, not with the file of the key.",
        "Not in a photo, not in an e-mail, not in a shared folder.",
        (
            "On the day the names are to be erased, destroy this page and the file: what is sealed "
            "then stays sealed for ever, wherever a copy of it may be."
        ),
    ),
    scan="The same words as a code. Type or scan them into a text file and name it with "
    "--key-words-file.",
    confidential="Confidential: whoever has this page has the key",
)

_ENGLISH_KIOSK = _Words(
    kicker="THIS KIOSK’S KEY",
    title="Paper copy of the kiosk’s own key",
    of_campaign=_ENGLISH.of_campaign,
    what="These 24 words are the key of the ledger on this kiosk. They open its file of "
    "signatures, every backup of it and the journal on the stick. What was sealed for an "
    "organiser they do not open. Where there is no organiser’s key, nothing but this page brings "
    "the evening back when the laptop is lost.",
    words=_ENGLISH.words,
    fingerprint=_ENGLISH.fingerprint,
    fingerprint_says="May be shown and read aloud. `keys show --this-machine` says the same six "
    "words on the kiosk.",
    keep=_ENGLISH.keep,
    keep_says=(
        "In a safe or a sealed envelope, not beside the kiosk and not with the stick.",
        "Not in a photo, not in an e-mail, not in a shared folder.",
        (
            "A restored ledger has a new key: print this page again then, and destroy this one "
            "once the old stick and backups are erased."
        ),
    ),
    scan="To bring the evening back on another machine, `pledge-kiosk restore --from STICK "
    "--key-words-file -` asks for the words. Or scan them into a text file and name that.",
    confidential="Confidential: whoever has this page can read every signature of this kiosk",
)

_SPANISH = _Words(
    kicker="CLAVE DE LA ORGANIZACIÓN",
    title="Copia en papel de la clave privada",
    of_campaign="{}, hecha el {}",
    what="Estas 24 palabras, que se escriben en inglés tal como están, son la clave privada "
    "entera. Nada más que esta clave abre los nombres reservados y los correos electrónicos, y "
    "con estas palabras no hace falta contraseña. Si se pierde el archivo de la clave o su "
    "contraseña, nadie puede volver a hacer esta página.",
    words="Las palabras, en este orden",
    fingerprint="Huella: {}",
    fingerprint_says="Puede mostrarse y leerse en voz alta. `keys show` dice las mismas seis "
    "palabras de la campaña y del archivo de la clave.",
    keep="Dónde guardarla",
    keep_says=(
        "En una caja fuerte o un sobre cerrado, no junto al quiosco ni con el archivo de la clave.",
        "Ni en una foto, ni en un correo, ni en una carpeta compartida.",
        (
            "El día en que deban borrarse los nombres, destruya esta página y el archivo: lo "
            "sellado queda sellado para siempre, dondequiera que haya una copia."
        ),
    ),
    scan="Las mismas palabras en un código. Escríbalas o escanéelas en un archivo de texto y "
    "nómbrelo con --key-words-file.",
    confidential="Confidencial: quien tiene esta página tiene la clave",
)

_SPANISH_KIOSK = _Words(
    kicker="CLAVE DE ESTE QUIOSCO",
    title="Copia en papel de la clave propia del quiosco",
    of_campaign=_SPANISH.of_campaign,
    what="Estas 24 palabras, que se escriben en inglés tal como están, son la clave del registro "
    "de este quiosco. Abren su archivo de firmas, cada copia de seguridad y el diario del "
    "lápiz USB. Lo sellado para una organización no lo abren. Si no hay clave de la "
    "organización, solo esta página recupera la velada cuando se pierde el portátil.",
    words=_SPANISH.words,
    fingerprint=_SPANISH.fingerprint,
    fingerprint_says="Puede mostrarse y leerse en voz alta. `keys show --this-machine` dice las "
    "mismas seis palabras en el quiosco.",
    keep=_SPANISH.keep,
    keep_says=(
        "En una caja fuerte o un sobre cerrado, no junto al quiosco ni con el lápiz USB.",
        "Ni en una foto, ni en un correo, ni en una carpeta compartida.",
        (
            "Un registro recuperado tiene otra clave: imprima entonces esta página de nuevo, y "
            "destruya esta cuando el lápiz y las copias antiguas estén borrados."
        ),
    ),
    scan="Para recuperar la velada en otro equipo, `pledge-kiosk restore --from LÁPIZ "
    "--key-words-file -` pide las palabras. O escanéelas en un archivo de texto y nómbrelo.",
    confidential="Confidencial: quien tiene esta página puede leer cada firma de este quiosco",
)


class PaperKey(Enum):
    """Whose key a page is a copy of: its words in English and in Spanish."""

    ORGANISER = (_ENGLISH, _SPANISH)
    KIOSK = (_ENGLISH_KIOSK, _SPANISH_KIOSK)


def write_paper_key(
    path: Path,
    campaign: Campaign,
    kind: PaperKey,
    *,
    words: str,
    fingerprint: str,
    paper: Paper = Paper.A4,
    language: str,
    made_at: datetime,
) -> SheetReport:
    """Writes the page to `path`, which only its owner may read.

    `words` are the key's 24, `fingerprint` the six that tell it from another.
    """
    english, spanish = kind.value
    of = spanish if language.partition("-")[0] == "es" else english
    made = day_of(made_at, printed_words(language))
    size = (paper.width, paper.height)
    with press(path, size, campaign, title=of.title, language=language, mode=0o600) as to:
        _draw(to, of, campaign, words, fingerprint, made)
        to.end_page()
    return SheetReport(path, 1)


def _draw(
    to: Press, of: _Words, campaign: Campaign, words: str, fingerprint: str, made: str
) -> None:
    left, right = MARGIN, to.width - MARGIN
    room = right - left
    to.text(Face.SANS_BOLD, 8.5, left, 22, of.kicker, colour=to.accent, track=120)
    title = headline(Face.DISPLAY_BOLD, TITLE_SIZE, of.title, room * MM)
    y = to.lines(title, left, 33) - 2
    to.text(Face.SERIF, 11, left, y, of.of_campaign.format(campaign.title, made), colour=GREY)
    y = column.draw(to, [_text(of.what, room)], left, y + 9)
    y = _draw_words(to, of, words, left, right, y + 6)
    to.text(Face.SANS_BOLD, 11, left, y, of.fingerprint.format(fingerprint))
    y = column.draw(to, [_text(of.fingerprint_says, room)], left, y + 5.5)
    _draw_below(to, of, words, left, right, y + 7)
    foot = to.height - 14
    middle = to.width / 2
    to.text(Face.SANS_BOLD, 8, middle, foot, of.confidential, align=Align.CENTRE, colour=to.accent)


def _draw_words(to: Press, of: _Words, words: str, left: float, right: float, y: float) -> float:
    """The numbered words down the columns; returns the y below them."""
    to.text(Face.SANS_BOLD, 8, left, y, of.words, colour=GREY)
    to.rule(left, right, y + 2.5, RULE, BLACK)
    split = words.split()
    rows = -(-len(split) // COLUMNS)
    wide = (right - left) / COLUMNS
    top = y + 10.5
    for at, word in enumerate(split):
        x = left + at // rows * wide
        line = top + at % rows * ROW
        to.text(Face.SANS, 9, x + 7, line, str(at + 1), align=Align.RIGHT, colour=GREY)
        to.text(Face.SANS_BOLD, WORD_SIZE, x + 10, line, word)
    end = top + (rows - 1) * ROW + 5
    to.rule(left, right, end, RULE, BLACK)
    return end + 9


def _draw_below(to: Press, of: _Words, words: str, left: float, right: float, y: float) -> None:
    """The code, and beside it where to keep the page."""
    code = links.qr(words)
    quiet = links.QUIET_ZONE * code.module_mm(QR)
    to.qr(code, left, y, QR)
    x = left + QR + quiet + 2
    to.text(Face.SANS_BOLD, 11, x, y + 3.5, of.keep)
    blocks = [_text(sentence, right - x, after=2.2) for sentence in of.keep_says]
    beside = column.draw(to, blocks, x, y + 10)
    column.draw(to, [_text(of.scan, right - x, colour=GREY)], x, beside + 3)


def _text(text: str, room: float, *, after: float = 0.0, colour: Color = BLACK) -> Block:
    return Block(column.paragraph(Face.SERIF, TEXT_SIZE, 1.35, text, room), after, colour)
