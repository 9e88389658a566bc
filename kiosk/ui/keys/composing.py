"""Composing characters from several keys: marks on letters, jamo into Hangul syllables.

Pure functions of the text before the cursor and the key that is pressed. Hangul follows The Unicode
Standard, chapter 3.12.
"""

from __future__ import annotations

import unicodedata

Jamo = tuple[str, ...]
"""The jamo of the syllable that is being typed, in their order."""

_LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_TAILS = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
_PAIRS = {
    "ㅗㅏ": "ㅘ", "ㅗㅐ": "ㅙ", "ㅗㅣ": "ㅚ", "ㅘㅣ": "ㅙ", "ㅜㅓ": "ㅝ", "ㅜㅔ": "ㅞ",
    "ㅜㅣ": "ㅟ", "ㅝㅣ": "ㅞ", "ㅡㅣ": "ㅢ", "ㄱㅅ": "ㄳ", "ㄴㅈ": "ㄵ", "ㄴㅎ": "ㄶ",
    "ㄹㄱ": "ㄺ", "ㄹㅁ": "ㄻ", "ㄹㅂ": "ㄼ", "ㄹㅅ": "ㄽ", "ㄹㅌ": "ㄾ", "ㄹㅍ": "ㄿ",
    "ㄹㅎ": "ㅀ", "ㅂㅅ": "ㅄ",
}  # fmt: skip
"""Two keys that together make one vowel or one final consonant."""

_PARTS = {made: tuple(pair) for pair, made in _PAIRS.items() if pair[0] not in "ㅘㅝ"}
_SYLLABLES = 0xAC00
_LAST = 0xD7A3

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_TONED = frozenset("aăâeêioôơuưy")
"""Vietnamese: vowels that can have a tone, written without it."""


def add_jamo(typed: Jamo, key: str) -> tuple[str, Jamo]:
    """Returns the text that `key` completes, and the jamo of the syllable that goes on."""
    lead, vowel, tail = _split(typed)
    if key in _VOWELS:
        if tail:
            return join(typed[:-1]), (typed[-1], key)
        if vowel:
            return ("", (*typed, key)) if vowel + key in _PAIRS else (join(typed), (key,))
        return "", (*typed, key)
    fits = bool(lead and vowel) and (tail + key in _PAIRS if tail else key in _TAILS)
    return ("", (*typed, key)) if fits else (join(typed), (key,))


def join(typed: Jamo) -> str:
    """The syllable made of `typed`, or its only jamo."""
    lead, vowel, tail = _split(typed)
    vowel, tail = _PAIRS.get(vowel, vowel), _PAIRS.get(tail, tail)
    if not (lead and vowel):
        return lead or vowel
    at = _LEADS.index(lead) * len(_VOWELS) + _VOWELS.index(vowel)
    return chr(_SYLLABLES + at * (len(_TAILS) + 1) + (_TAILS.index(tail) + 1 if tail else 0))


def keys_of(syllable: str) -> Jamo:
    """The keys that write a Hangul syllable; any other character is its own key."""
    if not _SYLLABLES <= ord(syllable) <= _LAST:
        return (syllable,)
    at, tail = divmod(ord(syllable) - _SYLLABLES, len(_TAILS) + 1)
    lead, vowel = divmod(at, len(_VOWELS))
    parts = (_LEADS[lead], _VOWELS[vowel], *(_TAILS[tail - 1 : tail] if tail else ""))
    return tuple(key for part in parts for key in _PARTS.get(part, (part,)))


def is_jamo(key: str) -> bool:
    return key in _LEADS or key in _VOWELS


def is_mark(key: str) -> bool:
    """Whether a key is a mark that goes over or under the character before it."""
    return len(key) == 1 and unicodedata.category(key) == "Mn"


def put_mark(before: str, mark: str) -> tuple[int, str]:
    """Returns how many characters before the cursor `mark` replaces, and by what text (NFC).

    A tone goes to the last vowel of the word and replaces the tone it has. It may be typed up to
    two letters later (`Nguyên` + tilde).
    """
    if mark in _TONES:
        for back in range(1, min(3, len(before)) + 1):
            letter = before[-back]
            if not letter.isalpha():
                break
            bare = _without_tone(letter)
            if bare.lower() in _TONED:
                return back, _composed(bare + mark) + before[len(before) - back + 1 :]
    if before and before[-1].isalpha():
        made = _composed(before[-1] + mark)
        if len(made) == 1:
            return 1, made
    return 0, mark


def wants_vowel(before: str) -> bool:
    """Whether the next vowel in Devanagari is an independent letter, not a vowel sign."""
    if not before:
        return True
    last = before[-1]
    return not ("\u0915" <= last <= "\u0939" or last == "\u093c" or "\u0958" <= last <= "\u095f")


def _split(typed: Jamo) -> tuple[str, str, str]:
    """Initial, vowel and final, each as the keys that were pressed."""
    vowels = [at for at, key in enumerate(typed) if key in _VOWELS]
    if not vowels:
        return "".join(typed), "", ""
    start, end = vowels[0], vowels[-1] + 1
    return "".join(typed[:start]), "".join(typed[start:end]), "".join(typed[end:])


def _without_tone(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    return _composed("".join(part for part in parts if part not in _TONES))


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)
