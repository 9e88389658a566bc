"""The interface of all voices."""

from __future__ import annotations

from typing import Protocol


class Speaker(Protocol):
    """Speaks texts. Methods may wait up to half a second for another program. If the voice is
    lost, none of them raises, and nothing is said.
    """

    @property
    def languages(self) -> frozenset[str]:
        """Base language tags (`en`, `es`) for which it has a voice."""
        ...

    def say(self, text: str, language: str, volume: int) -> None:
        """Stops what is being said, and says `text` in `language` at a `volume` of 0 to 100."""
        ...

    def stop(self) -> None:
        """Stops speaking at once."""
        ...

    def is_speaking(self) -> bool:
        """Whether the last text is still being said."""
        ...

    def close(self) -> None:
        """Stops speaking, and releases all resources."""
        ...


_ALSO = {"cmn": "zh", "nb": "no"}
"""Codes of synthesisers that differ from those in campaigns."""


def base(language: str) -> str:
    """The base language of a tag: `pt` for `pt-BR` and `pt_BR`."""
    plain = language.replace("_", "-").partition("-")[0].lower()
    return _ALSO.get(plain, plain)
