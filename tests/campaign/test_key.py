"""The organiser's key in a campaign: read, checked, and put into a file that else stays."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.campaign.conftest import SOUND, assert_says_all

from kiosk import assets
from kiosk.campaign.check import CheckReport, check
from kiosk.campaign.key_line import with_key
from kiosk.campaign.load import load
from kiosk.errors import BadInput
from kiosk.sealing import PrivateKey

Make = Callable[..., Path]

KEY = PrivateKey(bytes(range(32))).public
"""Always the same one: it stands in the names of tests, which every process has to find alike."""

TABLE = f'\n[organiser]\nkey = "{KEY.text}"\n'
CONTACT = (
    '\n[[consents]]\nid = "contact"\nversion = "1"\ntext = { en = "Write.", es = "Escriba." }\n'
)
HOLD = '\n[[consents]]\nid = "hold"\nversion = "1"\ntext = { en = "Hold.", es = "Guarde." }\n'


def said(folder: Path) -> CheckReport:
    report = check(folder)
    for one in (*report.faults, *report.notes):
        assert_says_all(one)
    return report


# --- reading --------------------------------------------------------------------------------


def test_a_key_lets_people_be_counted_only(make: Make) -> None:
    campaign = load(make(SOUND + TABLE + HOLD))
    assert campaign.key == KEY
    assert campaign.offers_counted_only
    assert not campaign.offers_email
    assert not campaign.sensitive


def test_with_a_key_an_email_address_can_be_asked_for(make: Make) -> None:
    campaign = load(make(SOUND + TABLE + HOLD + CONTACT + "\n[asks]\nemail = true\n"))
    assert campaign.asks.email
    assert campaign.offers_email


def test_a_sensitive_campaign(make: Make) -> None:
    assert load(make("sensitive = true\n" + SOUND + TABLE + HOLD)).sensitive


@pytest.mark.parametrize("key", ["", " ", KEY.text[:-2], KEY.text + "A", "?" * 44, "x" * 300])
def test_what_is_no_key(make: Make, key: str) -> None:
    report = said(make(SOUND + HOLD + f'\n[organiser]\nkey = "{key}"\n'))
    if key.strip():
        assert report.campaign is None
        assert {one.place.key for one in report.faults} == {"organiser.key"}
    else:
        assert report.campaign is not None
        assert report.campaign.key is None


def test_sensitive_without_a_key_is_a_fault(make: Make) -> None:
    report = said(make("sensitive = true\n" + SOUND))
    assert [(one.place.line, one.place.key) for one in report.faults] == [(1, "sensitive")]


def test_email_without_a_key_is_a_note_and_not_offered(make: Make) -> None:
    report = said(make(SOUND + "\n[asks]\nemail = true\n"))
    assert "asks.email" in {one.place.key for one in report.notes}
    assert report.campaign is not None
    assert not report.campaign.offers_email


def test_email_without_its_consent_is_a_fault(make: Make) -> None:
    report = said(make(SOUND + TABLE + HOLD + "\n[asks]\nemail = true\n"))
    assert ["`contact`" in one.what for one in report.faults] == [True]


def test_holding_without_its_consent_is_a_fault(make: Make) -> None:
    without, with_ = said(make(SOUND + TABLE)), said(make(SOUND + TABLE + HOLD))
    assert ["`hold`" in one.what for one in without.faults] == [True]
    assert with_.campaign is not None


def test_a_campaign_without_a_key_loads_no_cipher() -> None:
    code = (
        "import sys\n"
        "from kiosk import assets\n"
        "from kiosk.campaign.load import load\n"
        "import kiosk.signing.flow.sign\n"
        "load(assets.default_campaign())\n"
        "sys.exit(', '.join({'nacl', 'mnemonic', 'kiosk.sealing'} & set(sys.modules)) or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


# --- writing --------------------------------------------------------------------------------


def lines_but_for_the_key(text: str) -> list[str]:
    wanted = ("[organiser]", "key =", "# [organiser]", "# key =")
    return [line for line in text.split("\n") if not line.startswith(wanted) and line.strip()]


def test_the_default_campaign_keeps_every_remark() -> None:
    text = (assets.default_campaign() / "campaign.toml").read_text("utf-8")
    after = with_key(text, KEY.text)
    assert tomllib.loads(after)["organiser"] == {"key": KEY.text}
    assert lines_but_for_the_key(after) == lines_but_for_the_key(text)
    assert after.count("\n") == text.count("\n")


TABLES = ("", "[organiser]\n", "[organiser] # mine\n# to come\n", "  [organiser]\n\n")


@given(
    st.sampled_from(TABLES),
    st.booleans(),
    st.booleans(),
    st.sampled_from(("", "\n[event]\nname = 'x'\n# the end", '\n# [organiser]\n# key = "x"\n')),
)
def test_everything_else_stays_as_it_is(
    table: str, ends_at_once: bool, is_windows: bool, last: str
) -> None:
    text = 'id = "a" # short\n\n[asks]\nink = true\n' + table + last
    text = text.rstrip("\n") if ends_at_once else text
    text = text.replace("\n", "\r\n") if is_windows else text
    after = with_key(text, KEY.text)
    expected = {**tomllib.loads(text), "organiser": {"key": KEY.text}}
    assert tomllib.loads(after) == expected
    assert lines_but_for_the_key(after.replace("\r\n", "\n")) == lines_but_for_the_key(
        text.replace("\r\n", "\n")
    )
    assert ("\n" in after.replace("\r\n", "")) is not is_windows


@pytest.mark.parametrize(
    "text",
    [
        f'organiser = {{ key = "{KEY.text}" }}\n',
        f'organiser.key = "{KEY.text}"\n',
        f'[organiser]\nkey = "{KEY.text}"\n',
        "[organiser]\nkey = ''\n",
        "organiser = 3\n",
        "organiser = {}\n",
        'note = """\n[organiser]\n"""\n',
        "not toml",
    ],
)
def test_a_file_that_cannot_take_it_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        with_key(text, PrivateKey.new().public.text)
