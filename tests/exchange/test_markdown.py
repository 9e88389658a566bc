"""No name turns into Markdown or HTML: read back by a CommonMark parser that is not ours."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from kiosk.exchange.markdown import escape_markdown

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
PLAIN = {"text", "text_special", "softbreak"}

NASTY = st.text("ab1 \\`*_{}[]()<>#+-.!|~&$^=:;@/\"'\n\t", min_size=1, max_size=30)


def text_of_the_only_item(markdown: str) -> str:
    tokens = PARSER.parse(markdown)
    kinds = [token.type for token in tokens]
    assert kinds == [
        "ordered_list_open",
        "list_item_open",
        "paragraph_open",
        "inline",
        "paragraph_close",
        "list_item_close",
        "ordered_list_close",
    ]
    children = tokens[3].children or []
    assert {child.type for child in children} <= PLAIN
    return "".join(child.content for child in children)


@given(NASTY | st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30))
@example("<script>alert(1)</script>")
@example("![x](https://letter.example/x.png)")
@example("[x]: https://letter.example")
@example("1. 2) - + # Heading")
@example("&lt;b&gt; &#60; &copy;")
@example("<https://letter.example>")
@example("a | b\n--- | ---")
@example("~~~ ``` === ***")
@example("\\")
def test_a_name_reads_back_as_its_own_text(name: str) -> None:
    expected = " ".join(name.split())
    if not expected:
        return
    assert text_of_the_only_item(f"1. {escape_markdown(name)}\n") == expected


@pytest.mark.parametrize(
    "name", ["Ana Beispiel", "R. J. O'Muster, Jr.", "Anne-Marie (stand-in)", "李示例"]
)
def test_ordinary_names_stay_readable(name: str) -> None:
    assert escape_markdown(name) == name
