"""The public line, as it is previewed, printed and listed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.signing.names.cleaning import clean
from kiosk.signing.names.public_line import affiliation, public_line


@pytest.mark.parametrize(
    ("fields", "line"),
    [
        (("Jordan Lee", "editor", "Acme Films"), "Jordan Lee, editor, Acme Films"),
        (("Jordan Lee", "", "Acme Films"), "Jordan Lee, Acme Films"),
        (("Jordan Lee", "editor", ""), "Jordan Lee, editor"),
        (("Jordan Lee", "", ""), "Jordan Lee"),
        ((" Jordan  Lee ", "\teditor", "  "), "Jordan Lee, editor"),
        (("", "", ""), ""),
        (("Birch, Jr.", '"Man Up" and Open', ""), 'Birch, Jr., "Man Up" and Open'),
        (("ليلى المثال", "محررة", "دار المثال"), "ليلى المثال، محررة، دار المثال"),
        (("ليلى المثال", "editor", "دار المثال"), "ليلى المثال, editor, دار المثال"),
        (("見本 太郎", "编剧", "架空公司（样本）"), "見本 太郎，编剧，架空公司（样本）"),
        (("見本 太郎", "ディレクター", "Sample Films"), "見本 太郎、ディレクター, Sample Films"),
        (("보기 이름", "편집자", ""), "보기 이름, 편집자"),
        (("שם לדוגמה", "עורכת", ""), "שם לדוגמה, עורכת"),
    ],
)
def test_public_line(fields: tuple[str, str, str], line: str) -> None:
    assert public_line(*fields) == line


@given(st.text(max_size=10), st.text(max_size=10), st.text(max_size=10))
def test_preview_and_published_line_are_the_same(name: str, role: str, organisation: str) -> None:
    kept = (clean(name), clean(role), clean(organisation))
    assert public_line(name, role, organisation) == public_line(*kept)
    assert public_line("", role, organisation) == affiliation(role, organisation)
