"""The words printed on sheets, and how numbers and dates are written, per language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.signing.signature import How


@dataclass(frozen=True, slots=True)
class Words:
    """One language. `{}` places take what the name says."""

    kicker: str
    founding: str
    founding_more: dict[bool, str]
    name_column: str
    signature_column: str
    signed_column: str
    how_column: str
    typed: str
    by_mark: str
    how: dict[How, str]
    withdrawn: str
    held: str
    struck: str
    duplicate: str
    held_count: dict[bool, str]
    counted_only: str
    sealed: str
    unnamed_count: dict[bool, str]
    sealed_count: dict[bool, str]
    none_yet: str
    none_listed: str
    other_script: str
    other_script_custody: str
    confidential: str
    range: str
    page: str
    letter_version: str
    made: str
    tally: str
    given: dict[How, str]
    given_sum: str
    minus_held: str
    minus_struck: str
    minus_duplicates: str
    minus_withdrawn: str
    published: str
    of_these_unnamed: str
    organiser: str
    date: str
    name: str
    signature: str
    event: str
    place: str
    pen_name: str
    pen_affiliation: str
    list_me: tuple[str, str]
    witness: str
    witness_says: str
    lines_filled: str
    lines_struck: str
    online: str
    sheet: str
    scan_sheet: str
    consent_version: str
    reverse: str
    reverse_begun: str
    goes_on: str
    signing_means: str
    poster_ask: str
    poster_scan: tuple[str, str]
    poster_how: tuple[str, ...]
    poster_type: str
    poster_foot: str
    months: tuple[str, ...]
    thousands: str


ENGLISH = Words(
    kicker="OPEN LETTER",
    founding="Founding signatories",
    founding_more={True: "and 1 more", False: "and {} more"},
    name_column="Name and affiliation",
    signature_column="Signature",
    signed_column="Signed",
    how_column="How",
    typed="typed",
    by_mark="by mark, with a helper",
    how={
        How.KIOSK: "at the kiosk",
        How.PAPER: "on paper",
        How.PHONE: "by phone",
        How.IMPORT: "imported",
    },
    withdrawn="withdrawn",
    held="held for review",
    struck="struck",
    duplicate="duplicate",
    held_count={True: "and 1 held for review", False: "and {} held for review"},
    counted_only="counted only",
    sealed="sealed",
    unnamed_count={
        True: "and 1 who asked not to be named",
        False: "and {} who asked not to be named",
    },
    sealed_count={True: "and 1 whose name is sealed", False: "and {} whose names are sealed"},
    none_yet="No signatures yet.",
    none_listed="No signature is listed yet.",
    other_script="In another script: see the custody file",
    other_script_custody="In another script: see the list exported with this file",
    confidential="Confidential: custody edition, not for publication",
    range="Signatures {}–{} of {}",
    page="Page {} of {}",
    letter_version="Letter {}",
    made="made {}",
    tally="The night in figures",
    given={
        How.KIOSK: "Signed at the kiosk",
        How.PAPER: "Lines on pen sheets",
        How.PHONE: "Signed by phone",
        How.IMPORT: "Imported",
    },
    given_sum="Given",
    minus_held="Held for review",
    minus_struck="Struck",
    minus_duplicates="Duplicates",
    minus_withdrawn="Withdrawn",
    published="Published",
    of_these_unnamed="of these, not named",
    organiser="Organiser",
    date="Date",
    name="Name",
    signature="Signature",
    event="Event",
    place="Place",
    pen_name="Name, in capitals",
    pen_affiliation="Role and organisation",
    list_me=("List my", "name"),
    witness="Witness",
    witness_says="I saw each person above sign this sheet.",
    lines_filled="Lines filled",
    lines_struck="Lines struck",
    online="Or sign on your phone",
    sheet="Sheet {}",
    scan_sheet="Sheet no.",
    consent_version="consent {}",
    reverse="The whole letter stands on the other side.",
    reverse_begun="The letter begins on the other side, which says where to read all of it.",
    goes_on="The letter goes on. All of it: {}",
    signing_means="By signing I say",
    poster_ask="Read it here, and sign it in half a minute.",
    poster_scan=("Scan,", "read, sign."),
    poster_how=("Point your camera at the code and open the link.", "No app, no account."),
    poster_type="or type",
    poster_foot="Pen and paper are at the table.",
    months=tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()),
    thousands=",",
)

SPANISH = Words(
    kicker="CARTA ABIERTA",
    founding="Primeras personas firmantes",
    founding_more={True: "y 1 más", False: "y {} más"},
    name_column="Nombre y filiación",
    signature_column="Firma",
    signed_column="Firmado",
    how_column="Cómo",
    typed="con teclado",
    by_mark="con una marca y ayuda",
    how={
        How.KIOSK: "en el quiosco",
        How.PAPER: "en papel",
        How.PHONE: "por teléfono",
        How.IMPORT: "importada",
    },
    withdrawn="retirada",
    held="en revisión",
    struck="tachada",
    duplicate="duplicada",
    held_count={True: "y 1 en revisión", False: "y {} en revisión"},
    counted_only="sin nombre",
    sealed="nombre sellado",
    unnamed_count={
        True: "y 1 que pidió no figurar por su nombre",
        False: "y {} que pidieron no figurar por su nombre",
    },
    sealed_count={True: "y 1 con el nombre sellado", False: "y {} con el nombre sellado"},
    none_yet="Aún no hay firmas.",
    none_listed="Aún no se publica ninguna firma.",
    other_script="En otra escritura: véase el archivo de custodia",
    other_script_custody="En otra escritura: véase la lista exportada con este archivo",
    confidential="Confidencial: edición de custodia, no se publica",
    range="Firmas {}–{} de {}",
    page="Página {} de {}",
    letter_version="Carta {}",
    made="hecho el {}",
    tally="La noche en cifras",
    given={
        How.KIOSK: "Firmadas en el quiosco",
        How.PAPER: "Líneas en hojas de papel",
        How.PHONE: "Firmadas por teléfono",
        How.IMPORT: "Importadas",
    },
    given_sum="Recibidas",
    minus_held="En revisión",
    minus_struck="Tachadas",
    minus_duplicates="Duplicadas",
    minus_withdrawn="Retiradas",
    published="Publicadas",
    of_these_unnamed="de ellas, sin nombre",
    organiser="Organización",
    date="Fecha",
    name="Nombre",
    signature="Firma",
    event="Acto",
    place="Lugar",
    pen_name="Nombre, en mayúsculas",
    pen_affiliation="Cargo y organización",
    list_me=("Publicar", "mi nombre"),
    witness="Testigo",
    witness_says="Vi firmar esta hoja a cada una de las personas de arriba.",
    lines_filled="Líneas usadas",
    lines_struck="Líneas tachadas",
    online="O firme en su teléfono",
    sheet="Hoja {}",
    scan_sheet="Hoja n.º",
    consent_version="consentimiento {}",
    reverse="La carta completa está al dorso.",
    reverse_begun="La carta empieza al dorso, donde se dice cómo leerla entera.",
    goes_on="La carta continúa. Completa: {}",
    signing_means="Al firmar digo",
    poster_ask="Léala aquí y fírmela en medio minuto.",
    poster_scan=("Escanee,", "lea, firme."),
    poster_how=("Apunte la cámara al código y abra el enlace.", "Sin aplicación, sin cuenta."),
    poster_type="o escriba",
    poster_foot="En la mesa hay papel y bolígrafo.",
    months=tuple("ene feb mar abr may jun jul ago sept oct nov dic".split()),
    thousands=".",
)

_WORDS = {"en": ENGLISH, "es": SPANISH}


def words(language: str) -> Words:
    """The words in `language`, in its base language, else in English."""
    return _WORDS.get(language) or _WORDS.get(language.partition("-")[0], ENGLISH)


def number(value: int, of: Words) -> str:
    """A whole number grouped by thousands from five digits on, as both languages print it."""
    return str(value) if value < 10_000 else f"{value:,}".replace(",", of.thousands)


def day_of(day: date, of: Words) -> str:
    """`14 Mar 2026`."""
    return f"{day.day} {of.months[day.month - 1]} {day.year}"


def day_and_time(moment: datetime, of: Words) -> str:
    """`14 Mar 2026, 19:30` in the moment's own zone."""
    return f"{day_of(moment, of)}, {moment:%H:%M}"
