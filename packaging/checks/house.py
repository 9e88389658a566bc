"""Rules of the house that no ready-made lint knows; each names the better form.

Words and lengths are looked for in text; QML is read just far enough to tell one object's own
lines from its children's.
"""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import qml_modules
from project import ROOT, files, name_of

MOST_LINES = 600
MOST_FILES = 20
"""Python files in one folder of the program; a folder with more holds more than one subject."""

COUNTED = re.compile(
    r"(?: (?:new|more|such|other|older|removed|signed|typed|empty))*"
    r" (?:signatures|entries|sheets|lines|names|faults|notes|pages|days|files|copies|languages"
    r"|places|tables|pairs|stickers|journals|backups|cells|people|leaves|seconds|minutes|hours)\b"
)
"""How a text goes on behind a number whose plural is right for two and wrong for one."""

COUNTED_VERB = re.compile(r" (?:of (?:[a-z]+ )+?)?(?:are|were|have)\b")
"""The same where a verb is what follows, behind a length: `{len(lines)} of them are empty`."""

NAMELESS = {"utils", "common", "helpers", "misc", "models", "controller", "manager"}
"""Names of modules that say nothing about what is in them."""


@dataclass(frozen=True, slots=True)
class Word:
    """A pattern that must not stand in files with one of these suffixes, and why."""

    pattern: str
    better: str
    suffixes: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
    """Files in which it may stand."""


OWN_READERS = (
    "kiosk/signing/names/matching.py",
    "kiosk/signing/names/stock_words.py",
    "kiosk/sheets/sheet_texts.py",
    "kiosk/site/words.py",
    "kiosk/store/db/migrate.py",
    "kiosk/ui/keys/layouts.py",
    # a file that was just written, and one of the system
    "kiosk/staff/health.py",
    "kiosk/staff/uptime.py",
)
"""Files that read what comes with the program, which nobody else has written."""

WORDS = (
    Word(r"shell\s*=\s*True", "give subprocess.run a list of arguments", (".py",)),
    Word(
        r"\bprocessEvents\(", "wait for a signal; long work goes through kiosk.ui.tasks", (".py",)
    ),
    Word(
        r"\.astimezone\((?!UTC\))",
        "times are told by the event's clocks: Event.local, or kiosk.campaign.local_time",
        (".py",),
        ("kiosk",),
        ("kiosk/campaign/local_time.py",),
    ),
    Word(
        r"\bos\.(?:f?l?chmod|fsync|fdatasync|sync|replace|mkdir|makedirs|link)\b|\.l?chmod\("
        r"|\.mkdir\(|\.replace\(\s*[\w.]+\s*\)|F_FULLFSYNC|\b(?:EDQUOT|ENOSPC)\b",
        "kiosk.file_system knows what systems refuse: set_mode, make_private_folder, sync, rename",
        (".py",),
        ("kiosk",),
        ("kiosk/file_system.py", "kiosk/cli/commands/before/qr.py"),
    ),
    Word(
        r"(?<!\bfiles)\.read_(?:text|bytes)\(|\bopen\(\s*[\"']rb?[\"']",
        "read with kiosk.file_system.read_bounded or open_plain: a name may be of a pipe, or of"
        " something without an end",
        (".py",),
        ("kiosk",),
        OWN_READERS,
    ),
    Word(
        r"\b(?:json|tomllib)\.loads?\(",
        "parse with kiosk.parsing, which has limits",
        (".py",),
        ("kiosk",),
        ("kiosk/parsing.py", *OWN_READERS),
    ),
    Word(r"setContextProperty\(", "give Main a typed required property", (".py",)),
    Word(r"\bQmlSingleton\b", "Python makes the objects and passes them on", (".py",)),
    Word(r"[\"']QVariant", "cross to QML with typed properties only", (".py",), ("kiosk/ui",)),
    Word(r"\b(TO[D]O|FIX[M]E|XX[X])\b", "do it, or give it an owner in docs"),
    Word(r"(?<![\w.])/(work|root|home/\w+|Users/\w+)/", "no path of one machine"),
    Word(
        r"\b(pypi|pythonhosted|npmjs|crates)\.(org|com|io)\b|\bdeb\.debian\.org\b",
        "name packages, not the hosts they come from",
    ),
    Word(
        r"pyside6[-]project",
        "it deletes hand-written QML; packaging/checks/qml.py calls the tools one by one",
        within=("kiosk", "tests", "packaging", ".ci", "Makefile", "bench"),
    ),
    Word(r"\bConnections\s*\{", "bind to a property that Python publishes", (".qml",)),
    Word(r"\bconsole\.", "QML says nothing; the core logs", (".qml",)),
    Word(r"createQmlObject|\beval\(", "write the component down", (".qml",)),
    Word(
        r"(?m)^import\s+[\"']",
        "import a module by its name, which packaging/checks/qml_modules.py reads",
        (".qml",),
    ),
)

OWN_LINES = (
    # TextInput and TextEdit have no menu of their own; the Controls built on them do
    (("TextField", "TextArea", "SearchField", "SpinBox"), "ContextMenu.menu: null",
     "or a long press offers what the last person copied"),
    (("Text", "Label"), "textFormat:",
     "or tags in a name turn into rich text; Text.PlainText is nearly always meant"),
)  # fmt: skip
"""Types of QML objects, the line each must have as its own, and why."""


def faults() -> list[str]:
    """One line for every rule broken, with the place and the better form."""
    found: list[str] = []
    for file in files():
        try:
            text = file.read_text("utf-8")
        except UnicodeDecodeError:
            continue  # a picture
        found += [f"{name_of(file)}:{line} {what}" for line, what in in_text(file, text)]
    found += qml_modules.faults()
    found += full_folders(ROOT / "kiosk")
    found += circles(ROOT / "kiosk")
    return found


def in_text(file: Path, text: str) -> Iterator[tuple[int, str]]:
    """Line and sentence of every rule that one file breaks."""
    for word in WORDS:
        if _concerns(word, file):
            for hit in re.finditer(word.pattern, text):
                yield _line(text, hit.start()), f"`{hit[0].strip()}`: {word.better}"
    if file.suffix in {".py", ".qml"}:
        lines = text.count("\n")
        if lines > MOST_LINES:
            yield lines, f"{lines} lines; {MOST_LINES} is enough for one subject"
    if file.suffix == ".py":
        yield from _in_python(file, text)
    if file.suffix == ".qml":
        yield from _in_qml(text)


def _concerns(word: Word, file: Path) -> bool:
    if word.suffixes and file.suffix not in word.suffixes:
        return False
    name = name_of(file)
    if name in word.but:
        return False
    return not word.within or any(
        name == place or name.startswith(f"{place}/") for place in word.within
    )


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _in_python(file: Path, text: str) -> Iterator[tuple[int, str]]:
    if file.stem in NAMELESS:
        yield 1, f"`{file.stem}` says nothing; name the module after its subject"
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return  # ruff says it better
    if tree.body and ast.get_docstring(tree) is None:
        yield 1, "no docstring that says what the file is for"
    if name_of(file).startswith("kiosk/"):
        yield from _uncounted(tree)


def _uncounted(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Numbers in messages with a plural behind them that nothing chose: "1 signatures"."""
    for number, text in _numbers(tree):
        said = ast.unparse(number)
        if "counted(" in said or said.isupper():  # in capitals: a constant, such as a limit
            continue
        is_length = said.startswith("len(")
        if COUNTED.match(text) or (is_length and COUNTED_VERB.match(text)):
            better = "say it with kiosk.plurals.counted: 1 signature, 2 signatures"
            yield number.lineno, f"`{{{said}}}{text}`: {better}"


def _numbers(tree: ast.AST) -> Iterator[tuple[ast.expr, str]]:
    """What messages are filled with, and the text behind it: `f"{number} text"`, `str(…) + …`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            for value, after in itertools.pairwise(node.values):
                if isinstance(value, ast.FormattedValue) and isinstance(after, ast.Constant):
                    yield value.value, str(after.value)
        if isinstance(node, ast.BinOp) and isinstance(node.right, ast.Constant):
            number = ast.unparse(node.left)
            if "str(" in number and number.endswith(")"):
                yield node.left, str(node.right.value)


def _in_qml(text: str) -> Iterator[tuple[int, str]]:
    bare = blank_out(text)
    if not re.search(r"^pragma (ComponentBehavior: Bound|Singleton)$", bare, re.MULTILINE):
        yield 1, "no `pragma ComponentBehavior: Bound`"
    for kind, start, own in objects(bare):
        for kinds, wanted, reason in OWN_LINES:
            if kind in kinds and wanted not in own:
                yield _line(bare, start), f"{kind} without `{wanted}`: {reason}"


def blank_out(text: str) -> str:
    """The same QML with the insides of comments and strings as spaces; lines stay lines."""
    pattern = r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`"
    return re.sub(
        pattern, lambda hit: re.sub(r"[^\n]", " ", hit[0]), text, flags=re.DOTALL
    )  # fmt: skip


def objects(bare: str) -> Iterator[tuple[str, int, str]]:
    """Type, position and own text (children left out) of every object of a blanked-out file."""
    for head in re.finditer(r"\b(?:\w+\.)*([A-Z]\w*)\s*(?:on\s+[\w.]+\s*)?\{", bare):
        depth = 1
        own = []
        for position in range(head.end(), len(bare)):
            character = bare[position]
            depth += (character == "{") - (character == "}")
            if depth == 0:
                break
            if depth == 1:
                own.append(character)
        yield head[1], head.start(), "".join(own)


def full_folders(package: Path) -> list[str]:
    """Folders of a package with more Python files than `MOST_FILES`."""
    found = []
    for folder in sorted({file.parent for file in package.rglob("*.py")}):
        number = len(list(folder.glob("*.py")))
        if number > MOST_FILES:
            found.append(
                f"{name_of(folder)}: {number} Python files; make two folders, each with a subject"
            )
    return found


def circles(package: Path) -> list[str]:
    """One circle of files that import each other, if there is any; one line.

    Imports inside functions and those for types alone count too: a file that needs another one
    only to name its types still cannot be read without it.
    """
    modules = {_module(file, package): file for file in sorted(package.rglob("*.py"))}
    imports = {name: set(_imports(name, file, modules)) for name, file in modules.items()}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        way = " -> ".join(reversed(error.args[1]))
        return [f"{way}: a circle of imports; move what both need to a file of its own"]
    return []


def _module(file: Path, package: Path) -> str:
    parts = file.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(name: str, file: Path, modules: dict[str, Path]) -> Iterator[str]:
    """Modules of the package that a file imports; of a package, what is taken from it."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            named = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            named = [each if each in modules else node.module for each in whole]
        else:
            continue
        yield from (each for each in named if each in modules and each != name)
