"""CUPS, the print system of Linux and macOS, through its own protocol (IPP).

Not through `lp` and `lpstat`, because these answer in sentences of the user's language. Every
request ends within `ANSWER_SECONDS`; nothing here is for the window's thread.
"""

from __future__ import annotations

import getpass
import os
import re
import socket
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from http.client import HTTPConnection, HTTPException, HTTPResponse
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

from kiosk.errors import JobFailed
from kiosk.file_system import open_plain
from kiosk.files import Progress
from kiosk.printing import ipp
from kiosk.printing.document import Document
from kiosk.printing.ipp import Answer, Attribute, Group, Operation, Tag
from kiosk.printing.states import Condition, Job, JobState, PaperSize, Printer, Wish

ANSWER_SECONDS = 8.0  # time limit for an answer of the print system
STATUS_SECONDS = 2.0
"""Time limit for an answer of the printer itself, which is only asked for its state."""

SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")
OURS = "Pledge Kiosk"
CHUNK = 64 * 1024

_STATES = {
    3: JobState.WAITING,
    4: JobState.HELD,
    5: JobState.PRINTING,
    6: JobState.HELD,
    7: JobState.CANCELLED,
    8: JobState.FAILED,
    9: JobState.DONE,
}
"""`job-state` of RFC 8011, 5.3.7; a stopped job counts as held."""

_PRINTING, _STOPPED = 4, 5

_REASONS = (
    (("media-empty", "media-needed"), Condition.OUT_OF_PAPER),
    (("media-jam",), Condition.JAMMED),
    (("door-open", "cover-open", "interlock-open"), Condition.DOOR_OPEN),
    (("marker-supply-empty", "toner-empty"), Condition.OUT_OF_INK),
    (("offline", "shutdown", "timed-out"), Condition.OFFLINE),
    (("paused", "stopped", "moving-to-paused"), Condition.STOPPED),
)
"""Words of `printer-state-reasons` (RFC 8011, 5.4.12), the most urgent first."""

_WANTED_OF_PRINTERS = (
    "printer-name", "printer-info", "printer-state", "printer-state-reasons", "media-supported",
    "media-ready", "sides-supported", "device-uri", "printer-is-accepting-jobs",
)  # fmt: skip
_WANTED_OF_JOBS = ("job-id", "job-name", "job-state", "job-printer-uri")


class Cups:
    """The print system at `place`: the path of its socket, or a host with its port."""

    def __init__(self, place: str) -> None:
        self._place = place
        self._user = _user_name()

    def printers(self) -> tuple[Printer, ...]:
        """Every printer that is set up, the default one first."""
        answer = self._ask(
            Operation.CUPS_GET_PRINTERS, _keywords("requested-attributes", _WANTED_OF_PRINTERS)
        )
        default = _text(_first(self._ask(Operation.CUPS_GET_DEFAULT).printers), "printer-name")
        default = os.environ.get("LPDEST") or os.environ.get("PRINTER") or default
        found = (_printer(group, default) for group in answer.printers)
        return tuple(sorted(found, key=lambda one: (not one.is_default, one.name.casefold())))

    def printer(self, name: str) -> Printer:
        """One printer as it is now. A network printer is asked itself, to know before printing
        whether it is switched off or out of paper.

        Raises JobFailed if there is none of that name.
        """
        answer = self._ask(
            Operation.GET_PRINTER_ATTRIBUTES,
            Attribute(Tag.URI, "printer-uri", (_uri("printers", name),)),
            _keywords("requested-attributes", _WANTED_OF_PRINTERS),
        )
        if not answer.is_success or not answer.printers:
            raise JobFailed(
                f"There is no printer “{name}”.", "`pledge-kiosk print --list` names those there."
            )
        group = answer.printers[0]
        found = _printer(group, "")
        if found.condition is Condition.STOPPED:  # somebody stopped the queue, not the printer
            return found
        seen = _ask_printer(_text(group, "device-uri"))
        if seen in (None, Condition.UNKNOWN, Condition.IDLE) and not found.condition.needs_hands:
            return found
        return replace(found, condition=seen or found.condition)

    def send(self, document: Document, wish: Wish, progress: Progress) -> Job:
        """Sends a document to a printer; printing goes on in the background.

        `progress` counts bytes. Raises JobFailed if the printer does not accept it.
        """
        title = f"{OURS} {document.digest} {document.path.name}"
        head = ipp.encode(
            Operation.PRINT_JOB,
            (
                Attribute(Tag.URI, "printer-uri", (_uri("printers", wish.printer),)),
                self._name(),
                Attribute(Tag.NAME, "job-name", (_cut(title),)),
                Attribute(Tag.MIME_TYPE, "document-format", ("application/pdf",)),
            ),
            _wishes(document, wish),
        )
        answer = self._exchange(_body(head, document.path, progress))
        job = _first(answer.jobs)
        if not answer.is_success or "job-id" not in job:
            raise JobFailed(
                f"The printer “{wish.printer}” did not take {document.path.name}: "
                f"{_reason(answer)}.",
                "Look at the printer and try again, or save the file to a stick.",
            )
        return Job(_number(job, "job-id"), wish.printer, title, _state(job), document.digest)

    def job(self, job: Job) -> Job:
        """The same job as it is now."""
        answer = self._ask(
            Operation.GET_JOB_ATTRIBUTES,
            Attribute(Tag.URI, "job-uri", (_uri("jobs", str(job.id)),)),
            self._name(),
            _keywords("requested-attributes", _WANTED_OF_JOBS),
        )
        if not answer.is_success:  # finished jobs are only kept for a while
            return replace(job, state=JobState.UNKNOWN)
        return replace(job, state=_state(_first(answer.jobs)))

    def jobs(self) -> tuple[Job, ...]:
        """Unfinished jobs of this program and this user, the oldest first."""
        answer = self._ask(
            Operation.GET_JOBS,
            Attribute(Tag.URI, "printer-uri", ("ipp://localhost/",)),
            self._name(),
            Attribute(Tag.KEYWORD, "which-jobs", ("not-completed",)),
            Attribute(Tag.BOOLEAN, "my-jobs", (True,)),
            _keywords("requested-attributes", _WANTED_OF_JOBS),
        )
        found = (_job(group) for group in answer.jobs)
        return tuple(sorted((job for job in found if job is not None), key=lambda job: job.id))

    def cancel(self, job: Job) -> None:
        """Cancels a job, unless it is finished. Raises JobFailed."""
        answer = self._ask(
            Operation.CANCEL_JOB,
            Attribute(Tag.URI, "job-uri", (_uri("jobs", str(job.id)),)),
            self._name(),
        )
        if not answer.is_success and not self.job(job).state.is_over:
            raise JobFailed(
                f"Job {job.id} at “{job.printer}” could not be cancelled: {_reason(answer)}.",
                "Cancel it at the printer.",
            )

    def _name(self) -> Attribute:
        return Attribute(Tag.NAME, "requesting-user-name", (self._user,))

    def _ask(self, operation: Operation, *asked: Attribute) -> Answer:
        return self._exchange((ipp.encode(operation, asked),))

    def _exchange(self, body: Iterable[bytes]) -> Answer:
        # over a local socket CUPS knows the user from the system and needs no password
        peer = f"PeerCred {self._user}".encode()
        headers = {"Authorization": peer} if self._place.startswith("/") else {}
        try:
            with closing(_connection(self._place, ANSWER_SECONDS)) as connection:
                return _post(connection, "/", body, headers)
        except _NO_ANSWER as error:
            raise JobFailed(
                "The print system does not answer.",
                "Restart the computer's printing, or save the file to a stick.",
            ) from error


def find() -> Cups | None:
    """The print system of this machine, or the one that CUPS_SERVER names; None without one."""
    if sys.platform == "win32":
        return None
    named = os.environ.get("CUPS_SERVER", "").strip()
    if named:
        return Cups(named)
    return next((Cups(place) for place in SOCKETS if Path(place).is_socket()), None)


def _user_name() -> str:
    """Who prints: the user's name, or its number where the system knows no name for it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())


# --- the wire ---------------------------------------------------------------------------------


class _SocketConnection(HTTPConnection):
    """HTTP through a Unix socket."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def _connection(place: str, timeout: float) -> HTTPConnection:
    if place.startswith("/"):
        return _SocketConnection(place, timeout)
    return HTTPConnection(*read_server(place), timeout=timeout)


def read_server(place: str) -> tuple[str, int]:
    """The host and the port that `CUPS_SERVER` names: `host`, `host:8631`, `[::1]:631`, `::1`.

    What CUPS allows behind them (`/version=1.1`), and what people write before them (`ipp://`), is
    left out.
    """
    plain = re.sub(r"^[a-z]+://", "", place.strip().lower()).partition("/")[0]
    bracketed = re.fullmatch(r"\[(.*)\](?::(.*))?", plain)
    if bracketed is not None:
        host, port = bracketed[1], bracketed[2] or ""
    elif plain.count(":") > 1:
        host, port = plain, ""
    else:
        host, _, port = plain.partition(":")
    return host, int(port) if re.fullmatch("[0-9]{1,5}", port) else ipp.PORT


_NO_ANSWER = (OSError, HTTPException, ipp.NotIpp, ValueError, OverflowError)
"""What asking a server raises: also for names and ports that no server can have."""


def _post(
    connection: HTTPConnection,
    path: str,
    body: Iterable[bytes],
    headers: Mapping[str, str | bytes],
) -> Answer:
    connection.request(
        "POST",
        path,
        body=body,
        headers={"Content-Type": "application/ipp", **headers},
        encode_chunked=True,
    )
    response: HTTPResponse = connection.getresponse()
    data = response.read()
    if response.status != 200:
        raise HTTPException(f"HTTP status {response.status}")
    return ipp.decode(data)


def _body(head: bytes, path: Path, progress: Progress) -> Iterator[bytes]:
    yield head
    total = path.stat().st_size
    done = 0
    with open_plain(path) as file:
        while chunk := file.read(CHUNK):
            yield chunk
            done += len(chunk)
            progress(done, total)


def _ask_printer(device: str) -> Condition | None:
    """The state a network printer reports; None if it cannot be asked (USB, encrypted)."""
    try:
        parts = urlsplit(device)
        host, port = parts.hostname, parts.port or ipp.PORT
    except ValueError:
        return None
    if parts.scheme != "ipp" or host is None:
        return None
    asked = (
        Attribute(Tag.URI, "printer-uri", (device,)),
        _keywords("requested-attributes", ("printer-state", "printer-state-reasons")),
    )
    question = ipp.encode(Operation.GET_PRINTER_ATTRIBUTES, asked)
    try:
        with closing(HTTPConnection(host, port, timeout=STATUS_SECONDS)) as connection:
            answer = _post(connection, quote(parts.path or "/", safe="/%"), (question,), {})
    except _NO_ANSWER:
        return Condition.OFFLINE
    return _condition(_first(answer.printers))


# --- what answers mean ------------------------------------------------------------------------


def _printer(group: Group, default: str) -> Printer:
    name = _text(group, "printer-name")
    supported = _texts(group, "media-supported")
    ready = _texts(group, "media-ready")
    papers = [size for size in PaperSize if size.media in supported]
    papers.sort(key=lambda size: size.media not in ready)
    is_stopped = _number(group, "printer-state") == _STOPPED
    takes_nothing = group.get("printer-is-accepting-jobs") == (False,)
    # A stopped queue keeps the reasons of an earlier job even after they are resolved.
    condition = Condition.STOPPED if is_stopped or takes_nothing else _condition(group)
    return Printer(
        name,
        _text(group, "printer-info"),
        condition,
        tuple(papers),
        can_duplex="two-sided-long-edge" in _texts(group, "sides-supported"),
        is_default=name == default,
    )


def _condition(group: Group) -> Condition:
    if "printer-state" not in group:
        return Condition.UNKNOWN
    state = _number(group, "printer-state")
    # An idle printer may warn about a tray it does not need; a printing one waits for it.
    mild = {_STOPPED: (), _PRINTING: ("-report",)}.get(state, ("-report", "-warning"))
    reasons = [one for one in _texts(group, "printer-state-reasons") if not one.endswith(mild)]
    for words, condition in _REASONS:
        if any(reason.startswith(words) for reason in reasons):
            return condition
    if state == _STOPPED:
        return Condition.STOPPED
    return Condition.PRINTING if state == _PRINTING else Condition.IDLE


def _job(group: Group) -> Job | None:
    """A job of ours; None for one that another program of the same user sent."""
    title = _text(group, "job-name")
    if not title.startswith(f"{OURS} "):
        return None
    words = title.split(" ", 3)
    printer = unquote(_text(group, "job-printer-uri").rpartition("/")[2])
    digest = words[2] if len(words) > 2 else ""
    return Job(_number(group, "job-id"), printer, title, _state(group), digest)


def _state(group: Group) -> JobState:
    return _STATES.get(_number(group, "job-state"), JobState.UNKNOWN)


def _wishes(document: Document, wish: Wish) -> tuple[Attribute, ...]:
    wishes = [Attribute(Tag.INTEGER, "copies", (wish.copies,))]
    if wish.paper is not None:
        wishes.append(Attribute(Tag.KEYWORD, "media", (wish.paper.media,)))
        # a sheet on paper of its own size must not be scaled, or its codes would shrink
        scaling = "none" if document.fits(wish.paper) else "fit"
        wishes.append(Attribute(Tag.KEYWORD, "print-scaling", (scaling,)))
    sides = "two-sided-long-edge" if wish.is_two_sided else "one-sided"
    wishes.append(Attribute(Tag.KEYWORD, "sides", (sides,)))
    return tuple(wishes)


def _uri(kind: str, name: str) -> str:
    """An address at CUPS; in a queue's name every letter but the plainest is written as its bytes.

    A queue may be called Büro or 100%.
    """
    return f"ipp://localhost/{kind}/{quote(name, safe='', errors='surrogateescape')}"


def _cut(text: str) -> str:
    """`text` in at most 255 bytes, which is what a name may have (RFC 8011, 5.1.3)."""
    return text.encode(errors="replace")[:255].decode(errors="ignore")


def _keywords(name: str, values: tuple[str, ...]) -> Attribute:
    return Attribute(Tag.KEYWORD, name, values)


def _first(groups: tuple[Group, ...]) -> Group:
    return groups[0] if groups else {}


def _texts(group: Group, name: str) -> tuple[str, ...]:
    return tuple(value for value in group.get(name, ()) if isinstance(value, str))


def _text(group: Group, name: str) -> str:
    return next(iter(_texts(group, name)), "")


def _number(group: Group, name: str) -> int:
    value = next(iter(group.get(name, ())), 0)
    return value if isinstance(value, int) else 0


def _reason(answer: Answer) -> str:
    said = _text(answer.operation, "status-message").rstrip(".")
    return said or f"status {answer.status:#06x}"
