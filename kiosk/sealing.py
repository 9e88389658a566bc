"""Sealed boxes, which a kiosk can close and only the organiser can open; and signed entries.

All cryptography is libsodium's, through PyNaCl: sealed boxes (X25519, XSalsa20-Poly1305) for
private fields, secret boxes for what a kiosk may read again itself, Argon2id for passphrases,
Ed25519 for what a kiosk wrote. The callers decide what is sealed and what is signed.
"""

from __future__ import annotations

import binascii
import json
import re
import unicodedata
from base64 import b64decode, b64encode
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property

from mnemonic import Mnemonic
from nacl import pwhash, secret, utils
from nacl.encoding import RawEncoder
from nacl.exceptions import BadSignatureError, CryptoError
from nacl.hash import blake2b
from nacl.public import PrivateKey as _PrivateKey
from nacl.public import PublicKey as _PublicKey
from nacl.public import SealedBox
from nacl.signing import SigningKey, VerifyKey

from kiosk.errors import BadInput
from kiosk.parsing import parse_json, whole_number
from kiosk.plain_text import BYTE_ORDER_MARK, decode, simplify, simplify_code

KEY_BYTES = 32
SIGNED_BYTES = 64
FINGERPRINT_WORDS = 6
SHORTEST_PASSPHRASE = 10

OPS_LIMIT = pwhash.argon2id.OPSLIMIT_MODERATE
MEMORY_LIMIT = pwhash.argon2id.MEMLIMIT_MODERATE
"""libsodium's middle setting: 3 passes over 256 MB, about 0.6 s on a small machine."""

_MOST_PASSES, _MOST_MEMORY = pwhash.argon2id.OPSLIMIT_SENSITIVE, pwhash.argon2id.MEMLIMIT_MODERATE
"""A key file that asks for more was not written by this program: it would cost minutes, or more
memory than the machine has."""

_SIMPLE = "NFKC"
"""Says in a key file that its passphrase counts as `simplify` makes it."""


@dataclass(frozen=True)
class PublicKey:
    """The organiser's public key: closes boxes, opens none. `raw` is 32 bytes."""

    raw: bytes

    @staticmethod
    def read(text: str) -> PublicKey:
        """The key a campaign names.

        Raises BadInput for anything but 32 bytes in Base64, and for weak ones such as 32 zeros,
        with which everybody could open what is sealed.
        """
        try:
            raw = b64decode(text.strip(), validate=True)
        except (binascii.Error, ValueError):
            raw = b""
        if len(raw) != KEY_BYTES or not _can_seal(raw):
            raise BadInput(
                "This is not an organiser's public key.",
                "Copy the whole line that `pledge-kiosk keys show` prints.",
            )
        return PublicKey(raw)

    @property
    def text(self) -> str:
        """As it stands in a campaign: 44 characters of Base64."""
        return b64encode(self.raw).decode()

    @cached_property
    def words(self) -> str:
        """The fingerprint in six words, so that two people can compare it aloud."""
        return _fingerprint(self.raw, b"")

    def seal(self, data: bytes) -> bytes:
        """A box only the private key opens; 48 bytes longer, different each time."""
        return SealedBox(_PublicKey(self.raw)).encrypt(data)


class PrivateKey:
    """The organiser's private key, for the length of one job; never written as it is."""

    def __init__(self, raw: bytes) -> None:
        self._key = _PrivateKey(raw)
        self.public = PublicKey(bytes(self._key.public_key))

    @staticmethod
    def new() -> PrivateKey:
        return PrivateKey(utils.random(KEY_BYTES))

    @staticmethod
    def from_words(phrase: str) -> PrivateKey:
        """The key of a paper copy. Raises BadInput where the words are not a whole copy."""
        return PrivateKey(_from_words(phrase))

    @property
    def words(self) -> str:
        """The whole key as 24 words (BIP 39, English list): whoever reads them has the key."""
        phrase: str = _words().to_mnemonic(bytes(self._key))
        return phrase

    def open(self, box: bytes) -> bytes:
        """What is in a sealed box. Raises BadInput for a box of another key, or a changed one."""
        try:
            return SealedBox(self._key).decrypt(box)
        except CryptoError as error:
            raise BadInput(
                "This cannot be opened with this key.", "Use the key named by the campaign."
            ) from error

    def lock(self, passphrase: str) -> bytes:
        """The key as a file under `passphrase`. Raises BadInput for a passphrase too short.

        The passphrase counts as `simplify` makes it, so that it opens the file from every system.
        """
        passphrase = simplify(passphrase)
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise BadInput(
                f"The passphrase has fewer than {SHORTEST_PASSPHRASE} characters.",
                "Four unrelated words are easy to keep and hard to guess.",
            )
        salt = utils.random(pwhash.argon2id.SALTBYTES)
        box = secret.SecretBox(_derive_key(passphrase, salt, OPS_LIMIT, MEMORY_LIMIT))
        fields = {
            "kiosk private key": 1,
            "public": self.public.text,
            "salt": b64encode(salt).decode(),
            "passes": OPS_LIMIT,
            "memory": MEMORY_LIMIT,
            "passphrase": _SIMPLE,
            "box": b64encode(box.encrypt(bytes(self._key))).decode(),
        }
        return json.dumps(fields, indent=2).encode() + b"\n"

    @staticmethod
    def unlock(file: bytes, passphrase: str) -> PrivateKey:
        """The inverse of `lock`. Raises BadInput for another file or a wrong passphrase.

        A file of an earlier version was locked under the passphrase as it was typed or read: every
        form that can have had is tried, which takes a wrong one a few seconds.
        """
        salt, passes, memory, locked = _read_locked(file)
        is_simple = parse_json(decode(file)).get("passphrase") == _SIMPLE
        for tried in (simplify(passphrase),) if is_simple else _earlier_forms(passphrase):
            box = secret.SecretBox(_derive_key(tried, salt, passes, memory))
            with suppress(CryptoError):
                return PrivateKey(box.decrypt(locked))
        raise BadInput("The passphrase is wrong.", "Try again, or use the paper copy.")


def read_public_key(file: bytes) -> PublicKey:
    """The public key written beside a locked private one. Raises BadInput for another file."""
    _read_locked(file)
    return PublicKey.read(str(parse_json(decode(file))["public"]))


@dataclass(frozen=True)
class SecretKey:
    """A symmetric key of 32 bytes: the kiosk's own, for what it may read again."""

    raw: bytes

    @staticmethod
    def new() -> SecretKey:
        return SecretKey(utils.random(KEY_BYTES))

    @staticmethod
    def from_words(phrase: str) -> SecretKey:
        """The key of a paper copy. Raises BadInput where the words are not a whole copy."""
        return SecretKey(_from_words(phrase))

    @property
    def words(self) -> str:
        """The whole key as 24 words (BIP 39, English list): whoever reads them has the key."""
        phrase: str = _words().to_mnemonic(self.raw)
        return phrase

    @property
    def fingerprint(self) -> str:
        """Six words that tell this key from another, and give nothing of it away."""
        return _fingerprint(self.raw, b"kiosk secret key")

    def seal(self, data: bytes) -> bytes:
        return bytes(secret.SecretBox(self.raw).encrypt(data))

    def open(self, box: bytes) -> bytes:
        """Raises BadInput for a box of another key, or a changed one."""
        try:
            return secret.SecretBox(self.raw).decrypt(box)
        except CryptoError as error:
            raise BadInput(
                "This was sealed by another kiosk, or changed since.",
                "Use the key of the kiosk it came from.",
            ) from error


@dataclass(frozen=True)
class Author:
    """The public half of an entry key: it tells what the kiosk with that key wrote. 32 bytes."""

    raw: bytes

    @staticmethod
    def read(text: str) -> Author:
        """The inverse of `text`. Raises ValueError for anything but 32 bytes in Base64."""
        raw = b64decode(text, validate=True)
        if len(raw) != KEY_BYTES:
            raise ValueError("an author is 32 bytes")
        return Author(raw)

    @property
    def text(self) -> str:
        """44 characters of Base64."""
        return b64encode(self.raw).decode()

    @cached_property
    def words(self) -> str:
        """The six words of the kiosk, as they stand on its readiness and closing sheets."""
        return _fingerprint(self.raw, b"kiosk entry key")

    def has_signed(self, data: bytes, signed: bytes | None) -> bool:
        """Whether `signed` is this author's signature of `data`."""
        if signed is None or len(signed) != SIGNED_BYTES:
            return False
        try:
            VerifyKey(self.raw).verify(data, signed)
        except (BadSignatureError, ValueError):
            return False
        return True


class EntryKey:
    """The key with which a kiosk signs each of its entries (Ed25519)."""

    def __init__(self, secret: SecretKey) -> None:
        self.secret = secret
        """What is kept: the seed, from which the pair is made."""
        self._key = SigningKey(secret.raw)
        self.author = Author(bytes(self._key.verify_key))

    def sign(self, data: bytes) -> bytes:
        """The signature of `data`: 64 bytes."""
        return self._key.sign(data).signature


def read_six_words(text: str) -> tuple[str, ...]:
    """The fingerprints in `text`, each as in `Author.words`: six words, or several times six.

    Case, commas, hyphens, quotation marks and line breaks between words make no difference. Raises
    BadInput for other words, and for another number of them.
    """
    words = find_words(text)
    wrong = next((word for word in words if not is_word(word)), None)
    if wrong is not None or not words or len(words) % FINGERPRINT_WORDS:
        raise BadInput(
            "These are not the six words of a kiosk.",
            "Type them as they stand on its readiness or closing sheet.",
        )
    each = range(0, len(words), FINGERPRINT_WORDS)
    return tuple(" ".join(words[at : at + FINGERPRINT_WORDS]) for at in each)


def _can_seal(raw: bytes) -> bool:
    """Whether libsodium seals to this public key; it refuses points of small order."""
    try:
        SealedBox(_PublicKey(raw)).encrypt(b"")
    except CryptoError:
        return False
    return True


def _derive_key(passphrase: str, salt: bytes, passes: int, memory: int) -> bytes:
    try:
        typed = passphrase.encode()
    except UnicodeEncodeError as error:  # the system's text for bytes that are no UTF-8
        raise BadInput(
            "The passphrase is not UTF-8.", "Set the terminal to UTF-8, or put it into a file."
        ) from error
    return pwhash.argon2id.kdf(KEY_BYTES, typed, salt, opslimit=passes, memlimit=memory)


def _earlier_forms(passphrase: str) -> tuple[str, ...]:
    """The forms a passphrase can have had when the file was made, the likely ones first.

    It was typed as it is now, or came from a file with a byte order mark or a space at its end,
    and a Mac took the accents off the letters.
    """
    meant = passphrase.strip(f"{BYTE_ORDER_MARK} \t\r\n")
    forms = [passphrase, simplify(passphrase)]
    for start, end in (("", ""), ("", " "), (BYTE_ORDER_MARK, ""), (BYTE_ORDER_MARK, " ")):
        forms += [f"{start}{unicodedata.normalize(form, meant)}{end}" for form in ("NFC", "NFD")]
    return tuple(dict.fromkeys(forms))


def _read_locked(file: bytes) -> tuple[bytes, int, int, bytes]:
    try:
        fields = parse_json(decode(file))
        if fields["kiosk private key"] != 1:
            raise KeyError("version")
        passes, memory = whole_number(fields["passes"]), whole_number(fields["memory"])
        if not 1 <= passes <= _MOST_PASSES or not 8192 <= memory <= _MOST_MEMORY:
            raise ValueError("limits")
        salt, box = b64decode(fields["salt"]), b64decode(fields["box"])
        if len(salt) != pwhash.argon2id.SALTBYTES:
            raise ValueError("salt")
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(
            "This file is not an organiser's key.", "Name the file `pledge-kiosk keys new` made."
        ) from error
    return salt, passes, memory, box


WORD_COUNT = 24


def is_word(word: str) -> bool:
    """Whether it can be one of a paper copy's words."""
    return word in _words().wordlist


def find_words(text: str) -> list[str]:
    """The words in what was typed or copied from a paper copy, in small letters.

    Numbers, commas and the like between them are left out. Where each word has its number before
    it, the numbers give the order: text that is copied from columns may come in rows.
    """
    plain = simplify_code(text).lower()
    numbered = {int(number): word for number, word in re.findall(r"(\d{1,2})\W*([a-z]+)", plain)}
    if sorted(numbered) == list(range(1, WORD_COUNT + 1)):
        return [numbered[number] for number in sorted(numbered)]
    return re.findall(r"[a-z]+", plain)


def _from_words(phrase: str) -> bytes:
    words = find_words(phrase)
    plain = " ".join(words)
    if len(words) != WORD_COUNT or not _words().check(plain):
        raise BadInput(
            "These are not the 24 words of a paper copy.",
            "Check each word, and that they are in order.",
        )
    return bytes(_words().to_entropy(plain))


def _fingerprint(raw: bytes, use: bytes) -> str:
    digest = blake2b(raw, digest_size=16, person=use, encoder=RawEncoder)
    phrase: str = _words().to_mnemonic(digest)
    return " ".join(phrase.split()[:FINGERPRINT_WORDS])


def _words() -> Mnemonic:
    return Mnemonic("english")
