"""A campaign's texts as the window and the sheets show them: with true quotation marks.

What is kept, sent and counted uses the campaign as it was loaded, never this one.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from kiosk.campaign.model import Campaign, Letter, LocalText
from kiosk.campaign.quotes import set_quotes


def as_printed(campaign: Campaign) -> Campaign:
    """The same campaign with its texts set, each in the way of its own language.

    A letter keeps its `text`, and with it its version: only its paragraphs are set. Names of
    people, addresses, and what is offered or looked for while somebody types stay as they are.
    Do not ask it for `event.label`: that name is one signatures are found by.
    """

    def own(text: str) -> str:
        return set_quotes(text, campaign.default_language)

    action = campaign.next_action
    event = campaign.event
    return replace(
        campaign,
        title=own(campaign.title),
        organiser=own(campaign.organiser),
        summary=_each(campaign.summary),
        ask=_each(campaign.ask),
        notice=_each(campaign.notice),
        letters=MappingProxyType({tag: _letter(one) for tag, one in campaign.letters.items()}),
        event=replace(event, name=own(event.name), venue=own(event.venue)),
        places=tuple(replace(one, name=own(one.name)) for one in campaign.places),
        consents=tuple(replace(one, text=_each(one.text)) for one in campaign.consents),
        founding=tuple(replace(one, affiliation=own(one.affiliation)) for one in campaign.founding),
        next_action=action and replace(action, text=_each(action.text)),
        support=tuple(
            replace(one, name=own(one.name), note=_each(one.note)) for one in campaign.support
        ),
    )


def _each(text: LocalText) -> LocalText:
    return LocalText(
        MappingProxyType({tag: set_quotes(one, tag) for tag, one in text.by_language.items()})
    )


def _letter(letter: Letter) -> Letter:
    paragraphs = tuple(set_quotes(one, letter.language) for one in letter.paragraphs)
    return replace(letter, paragraphs=paragraphs)
