"""Which file answers for an address, on any web space."""

import pytest

from kiosk.site import paths

SITE = "https://site.example/letter/"


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("https://site.example", "index.html"),
        ("https://site.example/", "index.html"),
        ("https://site.example/letter", "letter/index.html"),
        ("https://site.example/letter/", "letter/index.html"),
        ("https://site.example/letter/?place=T1", "letter/index.html"),
        ("https://site.example/letter/#T1", "letter/index.html"),
        ("https://site.example/p/T1.html", "p/T1.html"),
        ("HTTPS://SITE.EXAMPLE/LETTER/S/T1", "LETTER/S/T1/index.html"),
        ("https://site.example//a//b/", "a/b/index.html"),
        ("https://site.example/caf%C3%A9/", "café/index.html"),
        ("https://site.example/.well-known/", ".well-known/index.html"),
        # no plain file, or not within the web space
        ("https://site.example/sign.php?place=T1", None),
        ("https://other.example/letter/", None),
        ("https://site.example:8443/letter/", None),
        ("https://site.example/../etc/", None),
        ("https://site.example/%2e%2e/etc/", None),
        ("https://site.example/a%2Fb/", None),
        ("https://site.example/a%5Cb/", None),
        ("https://site.example/c:/", None),
        ("https://site.example/%00/", None),
        ("https://site.example/%FF/", None),
        ("https://site.example/" + "a" * 300, None),
    ],
)
def test_an_address_has_one_file_or_none(address, file):
    assert paths.find_file(address, SITE) == file


def test_links_go_by_way_of_the_top():
    assert paths.way("index.html", "es/index.html") == "es/index.html"
    assert paths.way("a/s/t1/index.html", "a/index.html") == "../../../a/index.html"


def test_a_file_cannot_be_a_folder_as_well():
    assert paths.find_clash(["a/index.html", "b.html"]) is None
    assert paths.find_clash(["a.html", "a.html/b/index.html"]) == ("a.html", "a.html/b/index.html")
