"""Fills in the templates of `resources/site/`; whatever a person typed is escaped."""

from __future__ import annotations

import base64
import hashlib
import unicodedata
from functools import cache

import jinja2

from kiosk import assets
from kiosk.campaign.model import Campaign


def render(template: str, campaign: Campaign, **values: object) -> str:
    """A page from the template of that name, with the campaign's colours in its style."""
    style = _style(campaign)
    page = _templates().get_template(template)
    return page.render(campaign=campaign, style=style, policy=_policy(style), **values)


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(assets.site()),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=_without_controls,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _without_controls(value: object) -> object:
    """A text without what HTML may not hold: controls, surrogates, noncharacters."""
    if not isinstance(value, str) or hasattr(value, "__html__"):  # escaped already
        return value
    if value.isascii() and value.isprintable():
        return value
    return "".join(one for one in value if one in "\t\n" or not _is_forbidden(one))


def _is_forbidden(sign: str) -> bool:
    code = ord(sign)
    is_no_character = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return is_no_character or unicodedata.category(sign) in {"Cc", "Cs"}


def _style(campaign: Campaign) -> str:
    """The style of all pages; the campaign gives it colours alone, each `#RRGGBB`."""
    templates = _templates()
    text = jinja2.FileSystemLoader(assets.site()).get_source(templates, "style.css")[0]
    for light, palette in (("day", campaign.colours.day), ("night", campaign.colours.night)):
        for name, colour in palette._asdict().items():
            text = text.replace(f"{{{light}.{name}}}", colour)
    return f"\n{text}"


def _policy(style: str) -> str:
    """What a browser may do for the page: its own style, and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
