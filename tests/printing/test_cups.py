"""Real jobs through CUPS to a printer that is a program: what arrives, what is said meanwhile."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pypdfium2
import pytest
from reportlab.lib.pagesizes import LETTER

import print_desk
from kiosk import printing
from kiosk.errors import Cancelled, JobFailed, StillWaiting
from kiosk.printing import Condition, JobState, PaperSize, Wish, cups
from kiosk.printing.cups import Cups, read_server
from print_desk import NAME, PrintDesk


def ignore(done: int, total: int) -> None:
    """Nobody looks."""


def sizes(path: Path) -> list[tuple[int, int]]:
    document = pypdfium2.PdfDocument(path)
    found = [
        tuple(round(side) for side in document.get_page_size(at)) for at in range(len(document))
    ]
    document.close()
    return found  # type: ignore[return-value]


def until_over(desk: PrintDesk, job: printing.Job) -> printing.Job:
    desk.wait_for(lambda: desk.cups.job(job).state.is_over, "the end of the job")
    return desk.cups.job(job)


def until(desk: PrintDesk, condition: Condition) -> None:
    desk.wait_for(lambda: desk.cups.printer(NAME).condition is condition, condition)


def test_the_printer_is_found_with_its_papers(desk):
    (found,) = desk.cups.printers()
    assert (found.name, found.label, found.condition) == (NAME, "Desk printer", Condition.IDLE)
    assert set(found.papers) == set(PaperSize)
    assert found.can_duplex
    assert desk.cups.printer(NAME).condition is Condition.IDLE
    with pytest.raises(JobFailed, match="no printer"):
        desk.cups.printer("Nowhere")


def test_what_arrives_is_what_was_sent(desk, make):
    document = make(pages=3)
    told = []
    wish = Wish(NAME, copies=2, paper=PaperSize.A4, is_two_sided=True)
    job = desk.cups.send(document, wish, lambda done, total: told.append((done, total)))
    assert told[-1] == (document.path.stat().st_size,) * 2
    assert until_over(desk, job).state is JobState.DONE
    (arrived,) = desk.arrived()
    assert sizes(arrived) == sizes(document.path)
    assert len(sizes(arrived)) == document.pages == 3
    asked = desk.asked(arrived)
    assert asked["IPP_COPIES"] == "2"
    assert asked["IPP_SIDES"] == "two-sided-long-edge"
    assert "x-dimension=21000 y-dimension=29700" in asked["IPP_MEDIA_COL"]


def test_on_its_own_paper_a_sheet_keeps_its_size(desk, make):
    """The black rectangle is where it was drawn: codes and squares are not shrunk."""
    document = make()
    until_over(desk, desk.cups.send(document, Wish(NAME, paper=PaperSize.A4), ignore))
    sent, came = (
        printing.draw_page(path, 0, 1000, 1000) for path in (document.path, desk.arrived()[0])
    )
    assert (sent.width, sent.height) == (came.width, came.height)
    differing = sum(one != other for one, other in zip(sent.data, came.data, strict=True))
    assert differing < len(sent.data) / 1000


def test_on_other_paper_it_is_fitted(desk, make):
    document = make(size=LETTER)
    assert document.paper is PaperSize.LETTER
    until_over(desk, desk.cups.send(document, Wish(NAME, paper=PaperSize.A4), ignore))
    assert sizes(desk.arrived()[0]) == [(595, 842)]


@pytest.mark.parametrize(
    ("reason", "condition"),
    [
        ("media-empty", Condition.OUT_OF_PAPER),
        ("cover-open", Condition.DOOR_OPEN),
        ("media-jam", Condition.JAMMED),
        ("toner-empty", Condition.OUT_OF_INK),
    ],
)
def test_a_printer_says_what_it_wants_and_goes_on_when_it_has_it(desk, make, reason, condition):
    desk.trouble(reason)
    job = desk.cups.send(make(), Wish(NAME), ignore)
    until(desk, condition)
    assert desk.cups.job(job).state is JobState.PRINTING
    assert desk.arrived() == []
    desk.mend()
    assert until_over(desk, job).state is JobState.DONE
    assert len(desk.arrived()) == 1


def test_a_printer_that_is_switched_off_is_offline_before_anything_is_sent(desk, make):
    desk.vanish()
    assert desk.cups.printer(NAME).condition is Condition.OFFLINE
    job = desk.cups.send(make(), Wish(NAME), ignore)
    assert not desk.cups.job(job).state.is_over
    assert desk.cups.printer(NAME).condition is Condition.OFFLINE
    desk.cups.cancel(job)
    assert desk.cups.job(job).state is JobState.CANCELLED
    assert desk.cups.jobs() == ()


def test_no_queue_of_repeats(desk, make):
    """A second tap is told, also for another document while nothing can come out."""
    desk.stop_queue()
    document = make()
    job = printing.send(desk.cups, document, Wish(NAME), ignore)
    assert desk.cups.printer(NAME).condition is Condition.STOPPED
    for repeat in (document, make()):
        with pytest.raises(StillWaiting, match=f"Job {job.id} still waits"):
            printing.send(desk.cups, repeat, Wish(NAME), ignore)
    assert [one.id for one in desk.cups.jobs()] == [job.id]
    second = printing.send(desk.cups, document, Wish(NAME), ignore, again=True)
    assert [one.id for one in desk.cups.jobs()] == [job.id, second.id]
    for one in desk.cups.jobs():
        assert one.digest == document.digest
        desk.cups.cancel(one)
    assert desk.cups.jobs() == ()


def test_a_stopped_queue_is_said_whatever_a_job_before_complained_of(desk, make):
    """It would be called idle by the word of a printer that has its paper again."""
    desk.trouble("media-empty")
    printing.send(desk.cups, make(), Wish(NAME), ignore)
    until(desk, Condition.OUT_OF_PAPER)
    desk.stop_queue()
    desk.mend()
    assert {desk.cups.printer(NAME).condition for _ in range(20)} == {Condition.STOPPED}


def test_another_document_may_follow_one_that_is_being_printed(desk, make):
    desk.trouble("none")  # the printer takes its time
    first = printing.send(desk.cups, make(), Wish(NAME), ignore)
    second = printing.send(desk.cups, make(), Wish(NAME), ignore)
    desk.mend()
    assert until_over(desk, first).state is JobState.DONE
    assert until_over(desk, second).state is JobState.DONE
    assert len(desk.arrived()) == 2


def test_jobs_of_other_programs_are_not_ours(desk, make):
    desk.stop_queue()
    subprocess.run(["lp", "-d", NAME, str(make.path())], check=True, capture_output=True)
    assert desk.cups.jobs() == ()


def test_a_queue_that_takes_nothing_is_said(desk, make):
    desk.refuse()
    assert desk.cups.printer(NAME).condition is Condition.STOPPED
    with pytest.raises(JobFailed, match="not accepting jobs"):
        desk.cups.send(make(), Wish(NAME), ignore)


def test_a_job_can_be_stopped_while_it_is_sent(desk, make):
    def stop(done: int, total: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        desk.cups.send(make(), Wish(NAME), stop)
    desk.wait_for(lambda: desk.cups.jobs() == (), "nothing in the queue")
    assert desk.arrived() == []


def test_without_a_print_system_there_is_one_sentence(tmp_path, make, monkeypatch):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    system = printing.find()
    assert isinstance(system, Cups)
    with pytest.raises(JobFailed, match="does not answer"):
        system.printers()
    with pytest.raises(JobFailed, match="does not answer"):
        Cups("localhost:9").send(make(), Wish(NAME), ignore)


# --- names and servers as systems have them -------------------------------------------------------


@pytest.mark.parametrize("name", ["Büro", "100%", "%2e%2e", "Ñandú_вход", "打印机"])
def test_a_queue_of_any_name_prints_waits_and_is_cancelled(desk, make, name):
    with desk.queue(name):
        assert name in [each.name for each in desk.cups.printers()]
        job = desk.cups.send(make(), Wish(name), ignore)
        assert until_over(desk, job).state is JobState.DONE
        assert len(desk.arrived()) == 1
        desk.trouble("media-empty")
        waiting = desk.cups.send(make(), Wish(name), ignore)
        assert [(each.id, each.printer) for each in desk.cups.jobs()] == [(waiting.id, name)]
        desk.wait_for(lambda: desk.cups.printer(name).condition.needs_hands, "an empty tray")
        with pytest.raises(StillWaiting):
            printing.send(desk.cups, make(), Wish(name), ignore)
        desk.cups.cancel(waiting)
        desk.mend()
        desk.wait_for(lambda: not desk.cups.jobs(), "an empty queue")


@pytest.mark.parametrize("name", ["é" * 120 + ".pdf", "caf\udce9.pdf"])
def test_a_file_of_any_name_is_printed(desk, make, tmp_path, name):
    """With the words before it, the first name has more bytes than a job's name may have."""
    document = printing.read_pdf(make.path().rename(tmp_path / name))
    job = desk.cups.send(document, Wish(NAME), ignore)
    assert until_over(desk, job).state is JobState.DONE


@pytest.mark.parametrize(
    "server",
    [
        "{socket}", " {socket} ", "127.0.0.1:{port}", "localhost:{port}/version=1.1",
        "127.0.0.1:{port}/version=2.0", "ipp://127.0.0.1:{port}", "http://LOCALHOST:{port}/",
        "[::1]:{port}", "[::1]:{port}/version=1.1", "ipp://[::1]:{port}/",
    ],
)  # fmt: skip
def test_every_way_to_name_the_server_is_understood(desk, monkeypatch, server):
    if "::" in server and not print_desk.has_six():
        pytest.skip("this machine has no IPv6")
    monkeypatch.setenv("CUPS_SERVER", server.format(socket=desk.server, port=desk.port))
    found = cups.find()
    assert found is not None
    assert [each.name for each in found.printers()] == [NAME]


@pytest.mark.parametrize(
    ("server", "meant"),
    [
        ("::1", ("::1", 631)),
        ("fe80::1%eth0", ("fe80::1%eth0", 631)),
        ("[fe80::1]", ("fe80::1", 631)),
        ("printers.example", ("printers.example", 631)),
        ("printers.example:", ("printers.example", 631)),
    ],
)
def test_a_server_without_a_port_has_the_usual_one(server, meant):
    assert read_server(server) == meant


@pytest.mark.parametrize(
    "server",
    [
        "localhost:99999", "localhost:１", "nowhere.invalid", "a..b", "x" * 70 + ".invalid",
        "[::1", "host name", "\u00fc" * 80, ":", "[]", "/nowhere/cups.sock", "/" + "x" * 200,
        "/etc/passwd",
    ],
)  # fmt: skip
def test_a_server_that_cannot_be_is_said_in_one_sentence(monkeypatch, server):
    monkeypatch.setenv("CUPS_SERVER", server)
    found = cups.find()
    assert found is not None
    with pytest.raises(JobFailed, match="print system does not answer"):
        found.printers()


@pytest.mark.parametrize(
    "device",
    ["ipp://[", "ipp://host:port/", "ipp://a..b/", "ipp://127.0.0.1:1/Büro 1", "ipp:", ""],
)
def test_a_printer_with_an_odd_address_is_not_reached(device):
    assert cups._ask_printer(device) in (None, Condition.OFFLINE)
