"""The documents: their commands are ones the program and the Makefile know, their links lead
somewhere, the files and modules they name exist. The program's own messages: so are their commands.

Commands are read from blocks of code, fenced or indented, and from words set as code that start
with `pledge-kiosk` or `make`. Files are words set as code that begin with a folder of the source
tree, such as `kiosk/app.py`, or that end in `.py` and may leave out the folders above; modules
are those that begin with `kiosk.`. A name in capitals stands for any. What the documents say
beside that is for people to read.
"""

from __future__ import annotations

import ast
import contextlib
import io
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from project import ROOT, files, name_of

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs", ".github")
HISTORY = ROOT / "CHANGELOG.md"
"""It tells of files that are gone."""

RECORDS = ROOT / "docs" / "decisions"
PARTS = ("Context", "Decision", "What it costs", "When to look again")
"""The headings of a decision record, in this order."""

PROGRAMS = ("pledge-kiosk", "make")

_FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"^ {4,}(.+)$", re.MULTILINE)
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_FILE = re.compile(
    r"(kiosk|resources|tests|packaging|bench|docs|\.ci|\.github)/[\w./-]*|Makefile|pyproject\.toml"
)
_MODULE = re.compile(r"kiosk(\.\w+)+")
_PYTHON = re.compile(r"[\w/]+\.py")
_NO_MODULES = {"kiosk.lock"}
"""Files of the data folder whose names look like a module's."""

_ANY = re.compile(r"(?<![a-z])[A-Z]{2,}(?![a-z])")


@dataclass(frozen=True, slots=True)
class Command:
    """A command as a document gives it; `is_whole` in a block, to be typed as it stands."""

    document: Path
    line: int
    words: tuple[str, ...]
    is_whole: bool

    def __str__(self) -> str:
        return f"{name_of(self.document)}:{self.line}: {shlex.join(self.words)}"


def commands(document: Path, text: str) -> Iterator[Command]:
    """Every command of a document."""
    for block in _FENCED.finditer(text):
        for number, row in enumerate(block[2].splitlines()):
            words = _words(row.removeprefix("$ "))
            if words and words[0] in PROGRAMS:
                line = text.count("\n", 0, block.start(2)) + 1 + number
                yield Command(document, line, words, is_whole=True)
    prose = _FENCED.sub(lambda block: re.sub(r"[^\n]", " ", block[0]), text)
    for row in _INDENTED.finditer(prose):
        words = _words(row[1].removeprefix("$ "))
        if words and words[0] in PROGRAMS:
            line = text.count("\n", 0, row.start()) + 1
            yield Command(document, line, words, is_whole=True)
    for span in _CODE.finditer(prose):
        words = _words(span[1])
        if words and words[0] in PROGRAMS:
            line = text.count("\n", 0, span.start()) + 1
            yield Command(document, line, words, is_whole=False)


def documented() -> list[Command]:
    """The commands of all documents."""
    found: list[Command] = []
    for document in files(".md", within=DOCUMENTS):
        found += commands(document, document.read_text("utf-8"))
    return found


def in_messages(source: Path, text: str) -> Iterator[Command]:
    """Every command that a text of a Python file names: a remedy has to exist."""
    tree = ast.parse(text)
    # the pieces of a text with values in it come once more, each by itself
    pieces = {
        id(piece)
        for each in ast.walk(tree)
        if isinstance(each, ast.JoinedStr)
        for piece in each.values
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            said = "".join(
                str(piece.value) if isinstance(piece, ast.Constant) else "VALUE"
                for piece in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            said = "" if id(node) in pieces else node.value
        else:
            continue
        for span in _CODE.finditer(said):
            words = _words(span[1])
            if words and words[0] in PROGRAMS:
                yield Command(source, node.lineno, words, is_whole=False)


def of_the_program() -> list[Command]:
    """The commands that the program's own texts name."""
    found: list[Command] = []
    for source in files(".py", within=("kiosk",)):
        found += in_messages(source, source.read_text("utf-8"))
    return found


def faults() -> list[str]:
    """One line for every command that would not run as written, and every dead link."""
    named = [*documented(), *of_the_program()]
    found = [f"{command}: {wrong}" for command in named if (wrong := wrong_with(command))]
    for document in files(".md", within=DOCUMENTS):
        text = document.read_text("utf-8")
        for link in _LINK.finditer(text):
            target = link[1].partition("#")[0]
            if target and ":" not in target and not (document.parent / target).exists():
                line = text.count("\n", 0, link.start()) + 1
                found.append(f"{name_of(document)}:{line}: {link[1]} leads nowhere")
        if document != HISTORY:
            found += [f"{name_of(document)}:{line}: {what}" for line, what in gone(text)]
    for record in sorted(RECORDS.glob("[0-9]*.md")):
        found += wrong_record(record.name, record.read_text("utf-8"))
    return found


def gone(text: str) -> Iterator[tuple[int, str]]:
    """Line and sentence for every file and module that a document names and that is not there."""
    prose = _FENCED.sub(lambda block: re.sub(r"[^\n]", " ", block[0]), text)
    for span in _CODE.finditer(prose):
        named = span[1]
        if _FILE.fullmatch(named) and not _ANY.search(named.removesuffix(".md")):
            is_there = (ROOT / named).exists()
        elif _PYTHON.fullmatch(named):
            is_there = any(f"/{file}".endswith(f"/{named}") for file in _python_files())
        elif _MODULE.fullmatch(named) and named not in _NO_MODULES:
            is_there = _is_in_the_program(named)
        else:
            continue
        if not is_there:
            yield text.count("\n", 0, span.start()) + 1, f"there is no `{named}`"


def wrong_record(name: str, text: str, index: str | None = None) -> Iterator[str]:
    """One line for each rule of a decision record that the file `name` breaks.

    `index` is the text that has to name it; by default the one in the folder of the records.
    """
    headings = tuple(re.findall(r"^## (.+)$", text, re.MULTILINE))
    if headings != PARTS:
        yield f"docs/decisions/{name}: its headings are {headings}, not {PARTS}"
    if not re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", name):
        yield f"docs/decisions/{name}: name it by four digits and its title, with hyphens"
    listed = (RECORDS / "README.md").read_text("utf-8") if index is None else index
    if f"]({name})" not in listed:
        yield f"docs/decisions/{name}: docs/decisions/README.md does not list it"


def wrong_with(command: Command) -> str | None:
    """What is wrong with a command, in one sentence."""
    program, *arguments = command.words
    if program == "make":
        return _wrong_with_make(arguments)
    if command.is_whole:
        return _wrong_with_arguments(arguments)
    return _unknown_word(arguments)


def targets() -> set[str]:
    """The targets the Makefile lists in its help."""
    return set(
        re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    )


@cache
def _python_files() -> tuple[str, ...]:
    return tuple(name_of(file) for file in files(".py"))


def _is_in_the_program(named: str) -> bool:
    """Whether a dotted name is a module, or something that stands in one by that name."""
    module, inside = named.split("."), list[str]()
    while module:
        path = ROOT.joinpath(*module)
        if path.is_dir():
            path /= "__init__.py"
        else:
            path = path.with_suffix(".py")
        if path.is_file():
            text = path.read_text("utf-8")
            return all(re.search(rf"\b{name}\b", text) for name in inside)
        inside.append(module.pop())
    return False


def _words(row: str) -> tuple[str, ...]:
    try:
        words = shlex.split(row, comments=True)
    except ValueError:
        return ()
    while words and re.fullmatch(r"[A-Z_]+=\S*", words[0]):
        del words[0]
    return tuple(words)


def _wrong_with_make(arguments: list[str]) -> str | None:
    given = dict(word.split("=", 1) for word in arguments if "=" in word)
    named = [word for word in arguments if "=" not in word]
    unknown = [word for word in named if word not in targets()]
    if unknown:
        return f"the Makefile lists no target `{unknown[0]}`"
    odd = [name for name in given if name not in {"ARGS", "PYTHON"}]
    if odd:
        return f"the Makefile takes no `{odd[0]}`"
    words = shlex.split(given.get("ARGS", ""))
    if named == ["run"] and words:
        return _wrong_with_arguments(["run", *words])
    for word in words:
        path = word.partition("::")[0]
        if path.startswith("tests/") and not _ANY.search(path) and not (ROOT / path).exists():
            return f"there is no `{path}`"
    return None


def _unknown_word(arguments: list[str]) -> str | None:
    """What a command named in a sentence, perhaps without its values, says that does not exist."""
    named = [word for word in arguments[:1] if not word.startswith("-")]
    wrong, told = _try([*named, "--help"])
    if wrong:
        return f"no command `{named[0]}`"
    if named and len(arguments) > 1 and not arguments[1].startswith("-"):
        # a few commands have acts, such as `paper print`
        is_none, of_act = _try([*arguments[:2], "--help"])
        told = told if is_none else of_act
    known = set(re.findall(r"--?[\w-]+", told))
    odd = [word for word in arguments if word.startswith("-") and word.split("=")[0] not in known]
    return f"no option `{odd[0]}`" if odd else None


def _wrong_with_arguments(arguments: list[str]) -> str | None:
    return _try(arguments)[0]


def _try(arguments: list[str]) -> tuple[str | None, str]:
    """What the program's parser complains of, and what it prints."""
    # imported here: a program that cannot be imported must not keep the other checks from running
    from kiosk import cli
    from kiosk.errors import BadInput

    told = io.StringIO()
    try:
        with contextlib.redirect_stdout(told), contextlib.redirect_stderr(io.StringIO()):
            cli.build_parser().parse_args(arguments)
    except BadInput as fault:
        return str(fault), ""
    except SystemExit as end:  # --help and --version print and leave
        return ("the program refuses it" if end.code else None), told.getvalue()
    return None, told.getvalue()
