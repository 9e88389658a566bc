"""What any voice can do, whatever system it comes from."""

from __future__ import annotations

from typing import Protocol


class Speaker(Protocol):
    """One way to speak. Its methods may wait for another program, half a second at most;
    none of them raises because a voice has gone: then nothing is heard."""

    @property
    def languages(self) -> frozenset[str]:
        """Base language tags (`en`, `es`) it has a voice for."""
        ...

    def say(self, text: str, language: str, volume: int) -> None:
        """Stops what is being said and says `text` in the tag `language`.

        `volume` goes from 0 to 100.
        """
        ...

    def stop(self) -> None:
        """Silence, at once."""
        ...

    def is_speaking(self) -> bool:
        """Whether the last text is still being said."""
        ...

    def close(self) -> None:
        """Silence, and gives back what it held."""
        ...


_ALSO = {"cmn": "zh", "nb": "no"}
"""What synthesisers call a language by another code than campaigns do."""


def base(language: str) -> str:
    """The language of a tag, without its region: `pt-BR` and `pt_BR` are `pt`."""
    plain = language.replace("_", "-").partition("-")[0].lower()
    return _ALSO.get(plain, plain)
