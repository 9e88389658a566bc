"""Addresses of places and sheets, and the one link of a place."""

from kiosk import assets, links
from kiosk.campaign.load import load
from kiosk.campaign.model import Place

CAMPAIGN = load(assets.default_campaign())


SITE = CAMPAIGN._replace(address="https://letters.example.org/ask/", place_address="")


def test_addresses_where_the_site_takes_short_paths_in_capitals():
    one = SITE._replace(takes_capitals=True)
    assert links.place_address(one, "T1") == "HTTPS://LETTERS.EXAMPLE.ORG/ASK/S/T1"
    assert links.typed_address(one, "T1") == "letters.example.org/ask/s/t1"
    assert links.place_address(one, "") == "HTTPS://LETTERS.EXAMPLE.ORG/ASK/S"
    assert links.public_address(one) == "letters.example.org/ask"
    assert links.sheet_text(one, "F", 42) == "HTTPS://LETTERS.EXAMPLE.ORG/ASK/F/000042"
    assert links.make_sheet_code(one, "F", 42).text == links.sheet_text(one, "F", 42)


def test_addresses_of_a_template_are_the_ones_the_site_serves():
    one = SITE._replace(place_address="https://actions.example/petitions/x?source={place}")
    assert links.place_address(one, "T1") == "https://actions.example/petitions/x?source=T1"
    assert links.place_address(one, "") == "https://letters.example.org/ask/"
    assert links.typed_address(one, "T1") == "letters.example.org/ask"
    assert links.sheet_text(one, "F", 42) == "F/000042"
    assert links.make_sheet_code(one, "B", "7K3QF012R").text == "B/7K3QF012R"


def test_without_a_template_each_code_leads_to_the_page_as_it_is():
    assert {links.place_address(SITE, code) for code in ("T1", "P1", "")} == {SITE.address}


def test_every_place_has_an_address_of_its_own_and_keeps_it():
    found = links.all_links(CAMPAIGN)
    assert [link.place for link in found] == list(CAMPAIGN.places)
    assert len({link.address for link in found}) == len(found)
    fewer = CAMPAIGN._replace(places=tuple(reversed(CAMPAIGN.places[1:])))
    kept = {link.place.code: link.address for link in links.all_links(fewer)}
    assert kept.items() <= {link.place.code: link.address for link in found}.items()


def test_a_place_handled_roughly_has_the_stronger_code():
    levels = {link.place.code: link.level for link in links.all_links(CAMPAIGN)}
    assert levels["B1"] is links.Level.Q
    assert levels["T1"] is links.Level.M
    assert links.place_link(CAMPAIGN, "B1", links.Level.M).level is links.Level.M


def test_a_table_may_have_a_place_the_campaign_does_not_name():
    link = links.place_link(CAMPAIGN, "X9")
    assert link.place == Place("X9", "")
    assert link.address.endswith("?place=X9")
    assert links.place_link(CAMPAIGN, "").address == CAMPAIGN.address


def test_capitals_make_a_code_smaller():
    short = CAMPAIGN._replace(place_address="", takes_capitals=True)
    assert links.place_link(short, "T1").code.version == 2
    assert links.place_link(CAMPAIGN, "T1").code.version == 3
