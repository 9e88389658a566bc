"""The pages: valid, complete in every language, alone on the web, and safe whatever was typed."""

from __future__ import annotations

import base64
import hashlib
import posixpath
import re
import shutil
import subprocess
from types import MappingProxyType
from urllib.parse import unquote

import html5lib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk import assets, sealing
from kiosk.campaign.model import Asks, Founding, LocalText, NextAction, Support
from kiosk.errors import BadInput

LANGUAGES = sorted(assets.site_languages())
HOSTILE = (
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style><b>", "{{ 7*7 }}",
    "&amp; &lt;", "\u202egnp.exe", "\u2066isolated", "שלום", "دلال", "李示例", "Z" * 100,
    "é" + "\u0301" * 60, "a\x00b\x0bc", "no\ufffecharacter", "O’Neill & Sons", "-->", "]]>",
    "javascript:alert(1)", "two\nlines",
)  # fmt: skip
UNKNOWN_TO_TIDY = 'proprietary attribute "aria-current"'


def parse(page: bytes):
    """The page's root; raises where its HTML is not well formed."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(page.decode())


def text_of(element) -> str:
    """What a reader sees of it, in one line."""
    left_out = {"style", "title"}

    def pieces(one):
        if one.tag not in left_out:
            yield one.text or ""
            for inner in one:
                yield from pieces(inner)
                yield inner.tail or ""

    return " ".join("".join(pieces(element)).split())


def validate(page: bytes) -> None:
    tidy = shutil.which("tidy")
    assert tidy, "packaging/system-libraries all installs it"
    argv = [tidy, "-errors", "-quiet", "-utf8"]
    done = subprocess.run(argv, input=page, capture_output=True, check=False)
    said = [one for one in done.stderr.decode().splitlines() if UNKNOWN_TO_TIDY not in one]
    assert said == []


def links_of(root):
    for one in root.iter():
        for name in ("href", "src", "action", "srcset", "data", "poster"):
            if (value := one.get(name)) is not None:
                yield one.tag, name, value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_valid_pages_with_everything_in_them(make, campaign_of, language):
    campaign = campaign_of(language)._replace(contact="letter@example.org", organiser="Us")
    site = make(campaign, ["Ana Beispiel", "دلال"])
    for page in site.files.values():
        validate(page)
        root = parse(page)
        assert root.get("lang") == language
        assert root.get("dir") == ("rtl" if language == "ar" else "ltr")
    letter = text_of(parse(site.files["index.html"]))
    assert campaign.title in letter
    for block in campaign.letter(language).blocks:
        assert " ".join(block.text.split()) in letter
    assert campaign.ask.best(language) in letter
    assert campaign.notice.best(language) in letter
    assert campaign.event.name in letter
    assert "letter@example.org" in letter
    for consent in campaign.consents:
        assert consent.text.best(language) in letter
    for one in campaign.founding:
        assert one.line in letter
    assert "{" not in letter
    lists = text_of(parse(site.files["signatories/index.html"]))
    assert "Ana Beispiel" in lists


def test_a_language_without_a_letter_reads_the_first_one_and_says_its_language(make, campaign):
    site = make(campaign)
    root = parse(site.files["es/index.html"])
    [letter] = [one for one in root.iter("div") if one.get("class") == "letter"]
    assert (root.get("lang"), letter.get("lang"), letter.get("dir")) == ("es", "en", "ltr")
    alternates = [one.get("hreflang") for one in root.iter("link") if one.get("rel") == "alternate"]
    assert alternates == ["en", "es"]


def test_nothing_runs_and_nothing_comes_from_elsewhere(make, campaign):
    site = make(campaign, ["Ana Beispiel"])
    for page in site.files.values():
        root = parse(page)
        tags = {one.tag for one in root.iter() if isinstance(one.tag, str)}
        assert not tags & {"script", "img", "iframe", "form", "object", "embed", "video", "base"}
        assert b"url(" not in page
        assert b"@import" not in page
        for tag, name, value in links_of(root):
            assert (tag, name) in {("a", "href"), ("link", "href")}, value
        rels = {one.get("rel") for one in root.iter("link")}
        assert rels <= {"canonical", "alternate"}
        assert not any(name.startswith("on") for one in root.iter() for name in one.attrib)


def test_the_policy_lets_a_browser_take_the_page_s_own_style_alone(make, campaign):
    for page in make(campaign).files.values():
        root = parse(page)
        [policy] = [one for one in root.iter("meta") if one.get("http-equiv")]
        style = re.search(rb"<style>(.*?)</style>", page, re.DOTALL)
        assert style is not None
        digest = base64.b64encode(hashlib.sha256(style[1]).digest()).decode()
        assert policy.get("content") == (
            f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        )
        assert b"{day." not in style[1]
        assert b"{night." not in style[1]


def test_every_link_between_the_pages_leads_to_one(make, campaign):
    capitals = campaign._replace(
        address="https://site.example/letter/", place_address="", takes_capitals=True
    )
    for one in (campaign, capitals):
        site = make(one, ["Ana Beispiel"], sheets=("F/000001", "B/7K3QF012R"))
        for path, page in site.files.items():
            for _, _, value in links_of(parse(page)):
                if re.match(r"[a-z]+:|#", value):
                    continue
                # a page for what is not there may stand for any address
                file = f"{value}index.html" if path.endswith("404.html") else value
                target = posixpath.normpath(posixpath.join("/", posixpath.dirname(path), file))
                assert unquote(target[1:]) in site.files, (path, value)


def hostile(campaign, text):
    said = LocalText(MappingProxyType({"en": text, "es": text}))
    support = Support(text, "1-800-HELP", "https://help.example/", said)
    return campaign._replace(
        title=text, titles=said, summary=said, ask=said, notice=said,
        hashtag="#x", organiser=text, contact="https://site.example/?a=1&b=<2>",
        event=campaign.event._replace(name=text, names=said, venue=text),
        places=tuple(one._replace(name=text) for one in campaign.places),
        founding=(Founding(text, text),), support=(support,),
        next_action=NextAction(said, "https://askmoreofhim.example.org/act/"),
        consents=tuple(one._replace(text=said) for one in campaign.consents),
    )  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_was_typed_is_text(make, campaign, text):
    site = make(hostile(campaign, text), HOSTILE)
    calm = make(hostile(campaign, "calm"), ["calm"] * len(HOSTILE))
    for path in ("index.html", "signatories/index.html"):
        validate(site.files[path])
    for path, page in site.files.items():
        root = parse(page)
        assert b"\x00" not in page

        def shape(of):
            return [(one.tag, sorted(one.attrib)) for one in of.iter() if isinstance(one.tag, str)]

        assert shape(root) == shape(parse(calm.files[path]))
    items = list(parse(site.files["signatories/index.html"]).iter("li"))
    listed = ["".join(one.itertext()) for one in items if one.get("data-number")]
    assert len(listed) == len(HOSTILE)
    assert listed[0] == HOSTILE[0]
    for one in items:
        if one.get("data-number"):
            assert [inner.tag for inner in one] == ["bdi"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=60), max_size=8))
def test_any_line_stays_one_item_of_a_valid_page(make, campaign, lines):
    page = make(campaign, lines).files["signatories/index.html"]
    numbers = [one.get("data-number") for one in parse(page).iter("li")]
    assert [one for one in numbers if one] == [str(at) for at in range(1, len(lines) + 1)]


def test_without_a_list_there_is_no_trace_of_one(make, campaign):
    site = make(campaign, None)
    assert not any("signatories" in path for path in site.files)
    for page in site.files.values():
        assert b"signatories/" not in page
        assert b"Who has signed" not in page
    assert b"David Arquette" in site.files["index.html"]  # who comes with the letter


def test_the_count_is_shown_only_where_the_campaign_shows_it(make, campaign):
    assert b"Signed by 2 people" in make(campaign, ["A", "B"]).files["index.html"]
    silent = campaign._replace(show_count=False)
    assert b"Signed by" not in make(silent, ["A", "B"]).files["index.html"]


def test_each_choice_has_its_words_only_where_it_is_offered(make, campaign):
    key = sealing.PrivateKey.new().public
    plain = text_of(parse(make(campaign).files["index.html"]))
    assert "I sign without being named" not in plain
    assert "may write to me" not in plain
    if key is not None:
        full = campaign._replace(key=key, asks=Asks(email=True))
        told = text_of(parse(make(full).files["index.html"]))
        assert "I sign without being named" in told
        assert "may write to me" in told
        assert "sealed so that only they can read it" in told


def test_a_telephone_dials_the_letters_of_a_number(make, campaign):
    support = Support("Help", "1-800-FLOWERS (free)".upper())
    page = make(campaign._replace(support=(support,))).files["index.html"]
    assert b'href="tel:180035693773733"' in page


# --- where the codes lead -------------------------------------------------------------------------


def test_a_page_for_each_place_where_the_address_has_it_in_its_path(make, campaign):
    there = campaign._replace(place_address="https://askmoreofhim.example.org/p/{place}")
    site = make(there)
    for place in campaign.places:
        page = site.files[f"p/{place.code}/index.html"]
        assert place.name in text_of(parse(page))
        assert b'rel="canonical" href="https://askmoreofhim.example.org/"' in page
    assert site.elsewhere == ()


def test_capitals_and_small_letters_have_the_same_bytes(make, campaign):
    site = make(
        campaign._replace(
            address="https://site.example/letter/", place_address="", takes_capitals=True
        ),
        sheets=("F/000001", "B/7K3QF012R"),
    )
    for small in ("letter/s/index.html", "letter/s/t1/index.html"):
        folder, name = posixpath.split(small)
        assert site.files[f"{folder.upper()}/{name}"] == site.files[small]
    assert b"This is the code of a sheet" in site.files["LETTER/F/000001/index.html"]
    assert site.files["LETTER/B/7K3QF012R/index.html"]


def test_codes_that_lead_to_other_web_spaces_are_named(make, campaign):
    action = NextAction(campaign.next_action.text, "https://act.example/now")
    there = campaign._replace(
        place_address="https://actions.example/x?source={place}", next_action=action
    )
    assert make(there).elsewhere == (
        *(f"https://actions.example/x?source={one.code}" for one in campaign.places),
        "https://act.example/now",
    )


def test_the_next_action_has_a_page_on_the_campaign_s_own_web_space(make, campaign):
    action = NextAction(campaign.next_action.text, "https://askmoreofhim.example.org/act")
    page = make(campaign._replace(next_action=action)).files["act/index.html"]
    assert "Ask one man you work with" in text_of(parse(page))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"address": "https://site.example/letter.php"}, "No plain file can answer"),
        ({"address": "https://site.example/../"}, "No plain file can answer"),
        ({"address": "https://site.example/l.html", "takes_capitals": True}, "is a file"),
        (
            {"address": "https://x.example/l.html", "place_address": "https://x.example/l.html/{place}"},
            "one cannot be in the other",
        ),
    ],
)  # fmt: skip
def test_addresses_that_cannot_be_served_are_refused(make, campaign, fields, said):
    with pytest.raises(BadInput, match=said):
        make(campaign._replace(**{"place_address": "", **fields}))
