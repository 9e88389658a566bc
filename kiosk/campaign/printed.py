"""A campaign's texts as the window and the sheets show them: with true quotation marks.

Signatures, exports and counts use the campaign as it was loaded, never this one.
"""

from __future__ import annotations

from types import MappingProxyType

from kiosk.campaign.model import Campaign, Letter, LocalText
from kiosk.campaign.quotes import set_quotes


def as_printed(campaign: Campaign, language: str) -> Campaign:
    """The same campaign with its texts set, each in the way of its own language.

    Title, event and places are called as `language` calls them.

    A letter keeps its `text`, and with it its version: only its blocks are set. Names of
    people, addresses, and what is offered or looked for while somebody types stay as they are.
    Do not ask it for `event.label`: that name is one signatures are found by.
    """

    def own(text: str) -> str:
        return set_quotes(text, campaign.default_language)

    action = campaign.next_action
    event = campaign.event
    printed = campaign._replace(
        title=own(campaign.title),
        titles=_each(campaign.titles),
        organiser=own(campaign.organiser),
        summary=_each(campaign.summary),
        ask=_each(campaign.ask),
        notice=_each(campaign.notice),
        letters=MappingProxyType({tag: _letter(one) for tag, one in campaign.letters.items()}),
        event=event._replace(
            name=own(event.name),
            venue=own(event.venue),
            names=_each(event.names),
            venues=_each(event.venues),
        ),
        places=tuple(
            one._replace(name=own(one.name), names=_each(one.names)) for one in campaign.places
        ),
        consents=tuple(one._replace(text=_each(one.text)) for one in campaign.consents),
        founding=tuple(one._replace(affiliation=own(one.affiliation)) for one in campaign.founding),
        next_action=action and action._replace(text=_each(action.text)),
        support=tuple(
            one._replace(name=own(one.name), note=_each(one.note)) for one in campaign.support
        ),
    )
    return printed.in_language(language)


def _each(text: LocalText) -> LocalText:
    return LocalText(
        MappingProxyType({tag: set_quotes(one, tag) for tag, one in text.by_language.items()})
    )


def _letter(letter: Letter) -> Letter:
    blocks = (one._replace(text=set_quotes(one.text, letter.language)) for one in letter.blocks)
    return letter._replace(blocks=tuple(blocks))
