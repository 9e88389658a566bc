"""The papers for the table, made by the program from a real ledger."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from tests.sheets.conftest import text_of

from kiosk import assets
from kiosk.campaign.load import load
from kiosk.cli import main
from kiosk.signing import codes
from kiosk.signing.clock import SystemClock
from kiosk.signing.flow.sign import sign
from kiosk.signing.signature import Draft
from kiosk.store import Store, new_id


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    campaign = load(assets.default_campaign())
    clock = SystemClock()
    with Store.open(folder, campaign.id, clock=clock, event=campaign.event.name) as store:
        for at, source in enumerate(("T1", "T1", "P1")):
            draft = Draft(name=f"Sample Person {'ZYX'[at]}")
            store.record(
                sign(
                    draft,
                    campaign,
                    id=new_id(),
                    code=codes.new_withdrawal_code(),
                    source=source,
                    now=clock.now(),
                )
            )
    return folder


def made(capsys, kind: str, out: Path, *argv: object) -> dict[str, object]:
    words = ["sheet", kind, "--out", out, "--replace", "--json", *argv]
    assert main([str(word) for word in words]) == 0
    told: dict[str, object] = json.loads(capsys.readouterr().out)
    return told


def test_the_letter_is_in_the_order_asked_for(capsys, data, tmp_path):
    out = tmp_path / "letter.pdf"
    told = made(capsys, "letter", out, "--data", data)
    assert told["signatures"] == 3
    text = text_of(out)
    assert text.index("Person Z") < text.index("Person Y") < text.index("Person X")
    made(capsys, "letter", out, "--data", data, "--order", "name")
    text = text_of(out)
    assert text.index("Person X") < text.index("Person Y") < text.index("Person Z")


def test_the_closing_report_counts_by_place_and_names_files(capsys, data, tmp_path):
    given = tmp_path / "list.csv"
    given.write_bytes(b"sample")
    out = tmp_path / "closing.pdf"
    made(capsys, "closing", out, "--data", data, "--with-file", given)
    text = text_of(out, order="-layout")
    assert "Signing table (T1) 2" in text
    assert "Poster (P1) 1" in text
    assert hashlib.sha256(b"sample").hexdigest() in text


def test_a_file_that_is_not_there_is_bad_input(capsys, data, tmp_path):
    out = tmp_path / "closing.pdf"
    argv = ["sheet", "closing", "--data", data, "--with-file", tmp_path / "gone", "--out", out]
    assert main(list(map(str, argv))) == 2
    assert "gone cannot be read" in capsys.readouterr().err
    assert not out.exists()


def test_readiness_looks_at_the_real_ledger_and_medium(capsys, data, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    out = tmp_path / "ready.pdf"
    made(capsys, "readiness", out, "--data", data, "--second-copy", stick)
    text = text_of(out)
    assert "3 entries, all of them sound." in text or "4 entries, all of them sound." in text
    assert f"{stick} takes what is written" in text.replace("\n", " ")
    assert "Still the placeholder" in text
    assert "None yet: the first start asks for it." in text


def test_readiness_is_there_before_anybody_signs(capsys, tmp_path):
    made(capsys, "readiness", tmp_path / "ready.pdf", "--data", tmp_path / "data")
    assert "0 entries, all of them sound." in text_of(tmp_path / "ready.pdf")


@pytest.mark.parametrize("kind", ["tent", "stickers", "card"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_papers_that_need_no_ledger(capsys, tmp_path, kind, language):
    out = tmp_path / f"{kind}.pdf"
    told = made(capsys, kind, out, "--language", language, "--paper", "letter")
    assert told["pages"] == 1


@pytest.mark.parametrize(("paper", "count"), [("a4", 24), ("letter", 10)])
def test_the_stickers_of_a_page_are_counted(capsys, tmp_path, paper, count):
    out = tmp_path / "stickers.pdf"
    assert main(["sheet", "stickers", "--paper", paper, "--out", str(out)]) == 0
    assert f": {count} stickers on 1 page" in capsys.readouterr().out


def test_a_trial_print_says_that_a_long_letter_takes_two_leaves(capsys, data, tmp_path):
    campaign = Path(shutil.copytree(assets.default_campaign(), tmp_path / "campaign"))
    letter = campaign / "letter.en.md"
    letter.write_text("\n\n".join([letter.read_text("utf-8").strip()] * 3), "utf-8")
    out = tmp_path / "trial.pdf"
    words = ["sheet", "blank", "--trial", "--out", out, "--campaign", campaign, "--data", data]
    assert main([str(word) for word in words]) == 0
    told = capsys.readouterr().out
    assert "1 trial sheet of 2 leaves (the letter is longer than one reverse)" in told
    assert "4 pages" in told


def test_a_trial_print_is_in_no_ledger_and_never_out(capsys, data, tmp_path):
    out = tmp_path / "trial.pdf"
    told = made(capsys, "blank", out, "--trial", "--data", data)
    assert told["pages"] == 2
    assert text_of(out, 1).count("Trial print: not for signing") == 2
    assert main(["paper", "missing", "--json", "--data", str(data)]) == 0
    assert json.loads(capsys.readouterr().out)["sheets"] == []
    nowhere = tmp_path / "nowhere"
    made(capsys, "blank", out, "--trial", "--data", nowhere)
    assert not nowhere.exists(), "no ledger is begun for it"


def test_every_report_counts_by_place(capsys, data, tmp_path):
    filled = tmp_path / "filled.pdf"
    made(capsys, "signatures", filled, "--data", data)
    assert "Signing table (T1) 2" in text_of(filled)
    assert "Poster (P1) 1" in text_of(filled)
    for format_ in ("csv", "md", "json"):
        out = tmp_path / f"list.{format_}"
        argv = ["export", "--format", format_, "--json", "--data", data, "--out", out]
        assert main(list(map(str, argv))) == 0
        assert json.loads(capsys.readouterr().out)["places"] == {"T1": 2, "P1": 1}
    assert "Given at Signing table (T1) 2, Poster (P1) 1." in (tmp_path / "list.md").read_text()
    read = json.loads((tmp_path / "list.json").read_text("utf-8"))
    assert read["places"] == [
        {"code": "T1", "place": "Signing table", "names": {}, "given": 2},
        {"code": "P1", "place": "Poster", "names": {}, "given": 1},
    ]
