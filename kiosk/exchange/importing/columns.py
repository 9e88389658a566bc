"""Decides which column holds what: guessed from the header, or said by somebody.

The header is looked for among the first lines, because titles and blank lines stand above many. A
file without one is read as well: its columns are called by their letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from enum import StrEnum

from kiosk.errors import BadInput
from kiosk.exchange.importing.table import Grid, Line, Table, column_number, name_columns
from kiosk.signing.names.cleaning import is_email
from kiosk.signing.names.folding import fold


class Field(StrEnum):
    """What a column may hold. `id` tells lines apart; `anonymous` is the opposite of `listed`."""

    NAME = "name"
    PREFIX = "prefix"
    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"
    SUFFIX = "suffix"
    ROLE = "role"
    ORGANISATION = "organisation"
    EMAIL = "email"
    LISTED = "listed"
    ANONYMOUS = "anonymous"
    CONTACT = "contact"
    DATE = "date"
    ID = "id"


Columns = Mapping[Field, int]

NONE = "-"
"""Says that no column holds a field, where one was guessed."""

_LOOKED_AT = 30
"""The header is among so many lines."""

_SAMPLE = 200

_MAY_BE_LAST = frozenset("name nom naam navn namn nimi".split())
"""Names of columns that hold the whole name, or beside a first name the last one."""

_WORDS: Mapping[Field, str] = {
    Field.NAME: "name|full name|fullname|your name|your full name|display name|signatory|signatory"
    " name|signer|signer name|name of signatory|signature name|person|participant|supporter"
    "|nombre completo|nombre y apellidos|nombre y apellido|apellidos y nombre|vollstandiger name"
    "|voller name|ganzer name|vor und nachname|vor und zuname|name vorname|unterzeichner"
    "|unterzeichnerin|nom|nom complet|nom et prenom|prenom et nom|nom prenom|signataire"
    "|nome completo|nome e sobrenome|nome e cognome|cognome e nome|naam|volledige naam|navn"
    "|namn|nimi|imie i nazwisko|jmeno a prijmeni|имя|фио|ф и о|имя и фамилия|полное имя"
    "|الاسم|الاسم الكامل|नाम|पूरा नाम|姓名|名字|名前|氏名|お名前|이름|성명|שם|שם מלא",
    Field.PREFIX: "prefix|salutation|honorific|honorific prefix|title prefix|anrede|civilite"
    "|tratamiento|tratamento",
    Field.FIRST: "first|first name|firstname|given name|given names|givenname|forename|forenames"
    "|nombre|nombres|vorname|vornamen|rufname|prenom|prenoms|nome proprio|primeiro nome"
    "|voornaam|fornavn|fornamn|etunimi|imie|jmeno|الاسم الأول|पहला नाम|名|이름 given",
    Field.MIDDLE: "middle|middle name|middlename|middle names|additional name|segundo nombre"
    "|zweiter vorname|deuxieme prenom|nome do meio|отчество",
    Field.LAST: "last|last name|lastname|surname|family name|familyname|apellido|apellidos"
    "|primer apellido|nachname|familienname|zuname|nom de famille|sobrenome|apelido|cognome"
    "|achternaam|efternavn|etternavn|efternamn|sukunimi|nazwisko|prijmeni|фамилия|اسم العائلة"
    "|اللقب|उपनाम|कुलनाम|姓|성",
    Field.SUFFIX: "suffix|name suffix|honorific suffix|namenszusatz|suffixe|sufijo|sufixo",
    Field.ROLE: "role|job|job title|jobtitle|title|position|occupation|profession|work title"
    "|function|job role|cargo|puesto|ocupacion|profesion|funktion|beruf|rolle|tatigkeit"
    "|berufsbezeichnung|fonction|metier|poste|funcao|profissao|ruolo|professione|functie|beroep"
    "|должность|профессия|الوظيفة|المسمى الوظيفي|المهنة|पद|पेशा|व्यवसाय"
    "|职位|职业|职务|職業|役職|직업|직책",
    Field.ORGANISATION: "organisation|organization|org|affiliation|company|employer|institution"
    "|organisation name|organization name|company name|name of organisation"
    "|name of organization|institution affiliation|current employer|workplace|organizacion"
    "|empresa|institucion|entidad|afiliacion|firma|unternehmen|arbeitgeber|einrichtung"
    "|institution organisation|zugehorigkeit|verein|verband|organisme|entreprise|societe"
    "|etablissement|employeur|organizacao|instituicao|organizzazione|azienda|ente|organisatie"
    "|bedrijf|организация|компания|учреждение|المنظمة|المؤسسة|الشركة|جهة العمل|संगठन|संस्था|कंपनी"
    "|组织|机构|单位|公司|組織|所属|会社|단체|소속|회사",
    Field.EMAIL: "email|e mail|email address|e mail address|mail|your email|emailaddress"
    "|correo|correo electronico|e mail adresse|emailadresse|mailadresse|courriel"
    "|adresse e mail|adresse email|adresse mail|endereco de e mail|indirizzo email|почта"
    "|электронная почта|البريد الإلكتروني|بريد إلكتروني|ईमेल|邮箱|电子邮件|电子邮箱|メール"
    "|メールアドレス|이메일",
    Field.LISTED: "listed|list my name|public|publish|publish my name|show my name|may be listed"
    "|may publish|consent to publish|display publicly|show publicly|name public|publicar"
    "|publico|mostrar nombre|veroffentlichen|offentlich|name veroffentlichen|publier|publique"
    "|publicar nome|afficher|pubblico|openbaar|نشر الاسم|प्रकाशित|公开|公開|공개",
    Field.ANONYMOUS: "anonymous|anonymously|is anonymous|hide my name|hide name|hidden|private"
    "|keep private|not public|anonimo|anonym|name verbergen|nicht offentlich|anonyme|masquer"
    "|anoniem|مجهول|गुमनाम|匿名|익명",
    Field.CONTACT: "contact|may contact|keep me informed|keep me updated|opt in|optin|email opt in"
    "|subscribe|subscribed|newsletter|updates|can2 subscription status|contactar|suscribir"
    "|boletin|kontakt|kontakt erlaubt|informieren|newsletter anmeldung|infolettre"
    "|me tenir informe|contato|receber novidades|تواصل|संपर्क|订阅|联系|購読|구독",
    Field.DATE: "date|signed at|signed on|date signed|signed|created at|created|timestamp"
    "|submitted|submitted at|submission date|date submitted|time|datetime|date time|entry date"
    "|start time|completion time|action date|fecha|marca temporal|fecha de firma|datum"
    "|zeitstempel|unterzeichnet am|datum uhrzeit|horodateur|date de signature|date heure|data"
    "|carimbo de data hora|data da assinatura|дата|отметка времени|التاريخ|طابع زمني|तारीख"
    "|दिनांक|日期|时间戳记|时间|日時|タイムスタンプ|날짜|타임스탬프",
    Field.ID: "id|uuid|external id|external identifier|externalid|identifier|entry id"
    "|submission id|response id|respondent id|record id|signature id|contact id|person id"
    "|supporter id|nationbuilder id|civicrm id|kennung",
}
"""Names of columns, folded, as forms and spreadsheets in eight languages and more write them."""

_FIELD_OF: Mapping[str, Field] = {
    fold(word): field
    for field, words in reversed(list(_WORDS.items()))
    for word in words.split("|")
}
_WITHIN: Mapping[Field, re.Pattern[str]] = {
    Field.NAME: re.compile(r"\b(full name|your name|name as|nombre completo|nom complet"
                           r"|nome completo|vor und (?:nach|zu)name)\b"),
    Field.FIRST: re.compile(r"\b(first name|given names?|vorname|prenom|primeiro nome)\b"),
    Field.LAST: re.compile(r"\b(last name|surname|family name|nachname|apellidos?|sobrenome)\b"),
    Field.ROLE: re.compile(r"\b(job title|your role|occupation|profession|berufsbezeichnung)\b"),
    Field.ORGANISATION: re.compile(r"\b(organi[sz]ation|affiliation|employer|company|institution"
                                   r"|organizacion|arbeitgeber|unternehmen|entreprise)\b"),
    Field.EMAIL: re.compile(r"\b(e ?mail)\b"),
    Field.LISTED: re.compile(r"\b((?:publish|show|list|display) my name|may (?:we )?publish"
                             r"|name (?:may|can) be (?:published|listed|shown))\b"),
    Field.ANONYMOUS: re.compile(r"\b(hide my name|anonymous(?:ly)?|not (?:be )?published)\b"),
    Field.CONTACT: re.compile(r"\b(keep me (?:informed|updated|posted)|opt in|contact me"
                              r"|send me|newsletter)\b"),
}  # fmt: skip
"""What a question of a form says somewhere: "What is your full name, as it should appear?"."""


def field_of(header: str) -> tuple[Field | None, bool]:
    """What a column of this name holds, and whether the whole name says so."""
    folded = fold(header.replace("_", " "))
    if not folded:
        return None, False
    whole = _FIELD_OF.get(folded) or _FIELD_OF.get(fold(_spaced(header)))
    if whole is not None:
        return whole, True
    if len(header) > 20 or " " in folded:
        for field, pattern in _WITHIN.items():
            if pattern.search(folded):
                return field, False
    return None, False


def _spaced(header: str) -> str:
    """camelCase in two words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header)


def guess(names: Sequence[str], lines: Sequence[Line] = ()) -> dict[Field, int]:
    """Which column holds which field; of several the fuller one, then the first.

    Raises nothing: a field that no column seems to hold is missing.
    """
    sample = lines[:_SAMPLE]
    found: dict[Field, tuple[bool, bool, int]] = {}
    for at, name in enumerate(names):
        field, is_whole = field_of(re.sub(r" \(\d+\)$", "", name))
        if field is None:
            continue
        is_filled = not sample or any(line.cell(at).strip() for line in sample)
        rank = (is_filled, is_whole, -at)
        if field not in found or rank > found[field]:
            found[field] = rank
    columns = {field: -rank[2] for field, rank in found.items()}
    if Field.FIRST in columns and Field.LAST not in columns and Field.NAME in columns:
        # "Name" beside "Vorname" or "Prénom" is the family name, "Full name" is not
        if fold(names[columns[Field.NAME]]) in _MAY_BE_LAST:
            columns[Field.LAST] = columns.pop(Field.NAME)
        else:
            del columns[Field.FIRST]
    if Field.FIRST in columns and Field.LAST not in columns and Field.NAME not in columns:
        columns[Field.NAME] = columns.pop(Field.FIRST)
    if Field.NAME not in columns and Field.LAST not in columns and sample:
        column = _column_of_names(sample, set(columns.values()))
        if column is not None:
            columns[Field.NAME] = column
    return columns


def names_a_person(lines: Sequence[Line]) -> bool:
    """Whether some line near the top is a header with a column of names."""
    return _header_at(lines) is not None


def make_table(grid: Grid, asked: Iterable[str] = (), header_line: int | None = None) -> Table:
    """The table in a grid. `asked` are names of columns that somebody gave; the header has them.

    `header_line` says where the header is, 0 that there is none; a grid that tells it itself is
    right. Raises BadInput for a line that is not there.
    """
    lines = grid.lines
    if grid.header_line is not None:
        header_line = grid.header_line
    at = _find_header(grid, list(asked), header_line)
    header = lines[at].cells if at is not None else ()
    body = lines[at + 1 :] if at is not None else lines
    width = len(header) if any(header) else 0
    widest = max((len(line.cells) for line in body[:_SAMPLE]), default=0)
    while width < widest and _is_column(body[:_SAMPLE], width, has_header=at is not None):
        width += 1
    return Table(
        name=grid.name,
        columns=name_columns(header, width),
        lines=body,
        reading=grid.reading,
        header_place=lines[at].place if at is not None else 0,
        header=header,
    )


def _is_column(sample: Sequence[Line], at: int, *, has_header: bool) -> bool:
    """Whether cells beyond the header are a column without a name, and no slip of a few lines."""
    filled = sum(bool(line.cell(at).strip()) for line in sample)
    return not has_header or 2 * filled > len(sample)


def _find_header(grid: Grid, asked: Sequence[str], header_line: int | None) -> int | None:
    lines = grid.lines
    if header_line == 0:
        return None
    if header_line is not None:
        for at, line in enumerate(lines):
            if line.place == header_line:
                return at
        raise BadInput(
            f"{grid.name} has nothing in line {header_line}.",
            "Name the line of the header; 0 is for a file without one.",
        )
    wanted = [name for name in asked if name != NONE]
    for at, line in enumerate(lines[:_LOOKED_AT]):
        cells = {fold(cell) for cell in line.cells}
        named = [fold(re.sub(r" \(\d+\)$", "", name)) in cells for name in wanted]
        is_all = all(
            is_named or column_number(name) is not None
            for name, is_named in zip(wanted, named, strict=True)
        )
        if any(named) and is_all:
            return at
    return _header_at(lines)


def _header_at(lines: Sequence[Line]) -> int | None:
    """The line that names the most fields, one of them a name; None where none does.

    Cells of a header are not repeated word for word below as names are.
    """
    best, found = 0, None
    for at, line in enumerate(lines[:_LOOKED_AT]):
        fields = {
            field
            for cell in line.cells
            if len(cell) <= 200
            for field, is_whole in [field_of(cell)]
            if field is not None and (is_whole or len(line.cells) > 1)
        }
        has_name = not fields.isdisjoint({Field.NAME, Field.LAST, Field.FIRST})
        if has_name and len(fields) > best:
            best, found = len(fields), at
    return found


def _column_of_names(sample: Sequence[Line], taken: set[int]) -> int | None:
    """The first column whose cells look like names of people, each another one."""
    width = max(len(line.cells) for line in sample)
    for at in range(width):
        if at in taken:
            continue
        cells = [cell for line in sample if (cell := line.cell(at).strip())]
        alike = sum(_looks_like_a_name(cell) for cell in cells)
        if cells and alike >= 0.7 * len(cells) and len(cells) >= 0.5 * len(sample):
            return at
    return None


def _looks_like_a_name(cell: str) -> bool:
    if any(character.isdigit() for character in cell) or is_email(cell) or len(cell) > 60:
        return False
    words = cell.split()
    if cell.isascii():
        return 2 <= len(words) <= 6 and words[0][0].isupper()
    return 1 <= len(words) <= 6


def parse_map(given: Iterable[str]) -> dict[Field, str]:
    """What `--map` says: the field before the sign of equality, behind it the column's name.

    Raises BadInput for anything else, and for a field that is named twice.
    """
    said: dict[Field, str] = {}
    for one in given:
        word, sign, column = one.partition("=")
        field = _field_named(word)
        if not sign or field is None or not column.strip():
            raise BadInput(
                f"{one!r} does not say which column holds what.",
                f'Write it as name="Full name"; known are {", ".join(Field)}.',
            )
        if field in said:
            raise BadInput(f"{field} is given two columns.", "Name one for each.")
        said[field] = column.strip()
    return said


def _field_named(word: str) -> Field | None:
    bare = word.strip().lower().replace("organization", "organisation").replace("_", " ")
    if bare in set(Field):
        return Field(bare)
    return _FIELD_OF.get(fold(bare))


def choose(table: Table, said: Mapping[Field, str]) -> dict[Field, int]:
    """The columns of a table: guessed, but for those that somebody `said`.

    Raises BadInput where a column is not there, and where none holds a name.
    """
    columns = guess(table.columns, table.lines)
    named = {field: find_column(table, name) for field, name in said.items() if name != NONE}
    if Field.NAME in named:
        for part in (Field.FIRST, Field.MIDDLE, Field.LAST, Field.PREFIX, Field.SUFFIX):
            columns.pop(part, None)
    elif {Field.FIRST, Field.LAST} & set(named):
        columns.pop(Field.NAME, None)
    taken = set(named.values())
    columns = {f: at for f, at in columns.items() if f not in said and at not in taken} | named
    if not {Field.NAME, Field.FIRST, Field.LAST} & set(columns):
        raise BadInput(
            f"It is not clear which column of {table.name} holds the names.",
            f'Say it with --map name="…"; it has {list_columns(table)}.',
        )
    return columns


def find_column(table: Table, name: str) -> int:
    """The column that somebody calls `name`: by its name, or by its letters.

    Raises BadInput where there is none.
    """
    exact = [at for at, own in enumerate(table.columns) if own.casefold() == name.casefold()]
    alike = [at for at, own in enumerate(table.columns) if fold(own) == fold(name) != ""]
    number = column_number(name)
    if found := exact or alike:
        return found[0]
    if number is not None and number < len(table.columns):
        return number
    near = get_close_matches(name, table.columns, 1)
    meant = f"Did you mean {near[0]!r}? " if near else ""
    raise BadInput(f"{table.name} has no column {name!r}.", f"{meant}It has {list_columns(table)}.")


def list_columns(table: Table) -> str:
    """The names of the columns, for messages; of many the first."""
    shown = ", ".join(table.columns[:12])
    more = len(table.columns) - 12
    return f"{shown} and {more} more" if more > 0 else shown
