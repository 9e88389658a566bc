"""A bundle comes back as it was written, and a forged one is refused before an entry is given."""

from __future__ import annotations

import hashlib
import secrets
import struct
import zipfile
from base64 import b64encode
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.errors import BadInput, Cancelled, LedgerDamaged
from kiosk.exchange.bundles import archive, manifest, read_bundle
from kiosk.exchange.bundles.manifest import Manifest, Member
from kiosk.exchange.bundles.read_bundle import open_bundle
from kiosk.exchange.bundles.write_bundle import Maker, write_bundle
from kiosk.parsing import parse_json
from kiosk.sealing import EntryKey, PrivateKey, SecretKey
from kiosk.signing.entries import ledger_entry
from kiosk.signing.entries.authorship import announcing_fields
from kiosk.signing.entries.entry_codec import encode_entry
from kiosk.signing.entries.ledger_entry import GENESIS, Entry, EntryType, encode

KIOSK = UUID(int=0x7F3A)
KEY = EntryKey(SecretKey.new())
ORGANISER = PrivateKey.new()


def chain(count: int, kiosk: UUID = KIOSK, key: EntryKey = KEY) -> list[Entry]:
    """The first entries of a kiosk: one that names its key, then signatures."""
    found: list[Entry] = []
    for number in range(1, count + 1):
        is_first = number == 1
        fields = announcing_fields(key, kiosk) if is_first else {"name": f"Sample {number}"}
        found.append(
            ledger_entry.make(
                id=UUID(int=kiosk.int * 1000 + number),
                kiosk=kiosk,
                sequence=number,
                kind=EntryType.OPENED if is_first else EntryType.SIGNED,
                signature=None if is_first else UUID(int=number),
                at=number,
                payload=encode(fields),
                salt=secrets.token_bytes(16),
                previous=found[-1].hash if found else GENESIS,
                key=key,
            )
        )
    return found


@pytest.fixture
def made_at():
    return datetime(2030, 3, 1, 23, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "table.zip"


@pytest.fixture
def write(path: Path, campaign, made_at) -> Callable[..., Manifest]:
    def go(entries: list[Entry] | None = None, key: EntryKey = KEY, **fields: object) -> Manifest:
        entries = chain(4) if entries is None else entries
        of = campaign._replace(**fields)
        return write_bundle(path, entries, len(entries), of, Maker(KIOSK, key, made_at))

    return go


def read(path: Path, organiser: PrivateKey | None = None) -> list[Entry]:
    with open_bundle(path, "invented", organiser) as bundle:
        bundle.check()
        return list(bundle.entries())


def refused(path: Path, match: str, organiser: PrivateKey | None = None) -> None:
    with pytest.raises(BadInput, match=match) as fault:
        read(path, organiser)
    assert fault.value.remedy


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as parts:
        return {one.filename: parts.read(one) for one in parts.infolist()}


def pack(path: Path, parts: dict[str, bytes], how: int = zipfile.ZIP_STORED) -> None:
    with zipfile.ZipFile(path, "w", how) as file:
        for name, content in parts.items():
            file.writestr(name, content)


def forge(path: Path, key: EntryKey = KEY, lines: bytes | None = None, **fields: object) -> None:
    """Packs the bundle again, with a manifest that is changed and signed anew."""
    parts = members(path)
    if lines is not None:
        parts["entries.jsonl"] = lines
    told = manifest.read(parts[manifest.NAME], "x")
    digests = {
        name: Member(len(content), hashlib.sha256(content).hexdigest())
        for name, content in parts.items()
        if name != manifest.NAME
    }
    told = told._replace(**{"members": digests, "author": key.author, **fields})
    parts[manifest.NAME] = manifest.pack(told, key)
    pack(path, parts)


# --- as it was written ------------------------------------------------------------------------


def test_what_is_written_comes_back(path, write):
    entries = chain(4)
    made = write(entries)
    assert read(path) == entries
    assert (made.entries, made.signed, made.kiosk) == (4, 3, KIOSK)
    assert made.kiosks[KIOSK].ranges == [(1, 4)]
    assert made.kiosks[KIOSK].head == entries[-1].hash
    assert made.author.words == KEY.author.words
    assert path.stat().st_mode & 0o777 == 0o600
    assert members(path)["letters/en.txt"] == b"We ask for more."
    assert parse_json(members(path)[manifest.NAME])["words"] == KEY.author.words


def test_a_sealed_one_opens_with_the_organisers_key_and_no_other(path, campaign, made_at):
    entries = chain(3)
    of = campaign._replace(key=ORGANISER.public)
    write_bundle(path, entries, 3, of, Maker(KIOSK, KEY, made_at))
    assert set(members(path)) == {
        "entries.sealed",
        "consents.json",
        "letters/en.txt",
        manifest.NAME,
    }
    assert b64encode(entries[1].payload)[:12] not in path.read_bytes()
    assert read(path, ORGANISER) == entries
    refused(path, f"sealed to the organiser's key “{ORGANISER.public.words}”")
    refused(path, "was named", PrivateKey.new())


def test_missing_entries_are_counted_and_a_changed_ledger_makes_no_bundle(path, write):
    entries = chain(5)
    made = write([*entries[:2], *entries[3:]])
    assert made.kiosks[KIOSK].ranges == [(1, 2), (4, 5)]
    assert len(read(path)) == 4
    path.unlink()
    with pytest.raises(LedgerDamaged, match=r"Entry 2 of kiosk .* is not what was written"):
        write([entries[0], replace(entries[1], at=9), *entries[2:]])
    assert not path.exists()


def test_a_cancelled_bundle_leaves_nothing(path, campaign, made_at):
    def cancel(_: int, __: int) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        write_bundle(path, chain(3), 3, campaign, Maker(KIOSK, KEY, made_at), cancel)
    assert list(path.parent.iterdir()) == []


# --- forged -----------------------------------------------------------------------------------


def test_another_key_than_that_of_the_entries(path, write):
    write()
    forge(path, EntryKey(SecretKey.new()))
    refused(path, "was not signed by the kiosk that it names")


def test_a_changed_manifest(path, write):
    write()
    parts = members(path)
    parts[manifest.NAME] = parts[manifest.NAME].replace(b'"entries":4', b'"entries":5')
    pack(path, parts)
    refused(path, "was changed after the kiosk signed it")


@pytest.mark.parametrize("name", ["entries.jsonl", "consents.json", "letters/en.txt"])
def test_a_changed_member(path, write, name):
    write()
    parts = members(path)
    parts[name] = parts[name][:-2] + b"!" + parts[name][-1:]
    pack(path, parts)
    refused(path, f"{name} was changed")


@pytest.mark.parametrize("name", ["extra.txt", "../evil.txt", "/etc/evil", "letters/../en.txt"])
def test_a_member_that_the_manifest_does_not_name(path, write, name):
    write()
    pack(path, {**members(path), name: b"x"})
    refused(path, "does not hold the files that it names")


@pytest.mark.parametrize("name", ["extra.txt", "../evil.txt", "letters/../../evil.txt"])
def test_a_member_that_no_bundle_has_although_it_is_signed(path, write, name):
    write()
    pack(path, {**members(path), name: b"x"})
    forge(path)
    refused(path, "manifest of table.zip cannot be read")


def test_a_letter_that_would_be_written_elsewhere(path, write):
    write()
    parts = members(path)
    parts["letters/../../evil.txt"] = parts["letters/en.txt"]
    pack(path, parts)
    version = hashlib.sha256(parts["letters/en.txt"]).hexdigest()
    forge(path, letters={"en": version, "../../evil": version})
    refused(path, "manifest of table.zip cannot be read")


def test_a_missing_member_and_a_missing_manifest(path, write):
    write()
    parts = members(path)
    pack(path, {name: one for name, one in parts.items() if name != "consents.json"})
    refused(path, "does not hold the files that it names")
    pack(path, {name: one for name, one in parts.items() if name != manifest.NAME})
    refused(path, "is not a bundle")


def test_a_name_twice(path, write):
    write()
    parts = members(path)
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(path, "a") as file:
        file.writestr("consents.json", parts["consents.json"])
    refused(path, "is not a bundle as the program writes it")


def test_a_zip_bomb_is_not_unpacked(path, write):
    write()
    parts = members(path)
    pack(path, {**parts, "consents.json": bytes(200_000_000)}, zipfile.ZIP_DEFLATED)
    refused(path, "was packed again")


def test_a_directory_without_end_is_not_read(path, write):
    write()
    data = bytearray(path.read_bytes())
    struct.pack_into("<2H", data, len(data) - 14, 60_000, 60_000)
    path.write_bytes(data)
    refused(path, "is not a bundle as the program writes it")
    path.write_bytes(b"PK\x03\x04")
    refused(path, "is not a bundle as the program writes it")


def test_too_large(path, write, monkeypatch):
    write()
    monkeypatch.setattr(archive, "MOST_BYTES", 100)
    refused(path, "too large to be a bundle")


def test_a_text_or_a_manifest_that_is_too_large(path, write):
    write()
    pack(path, {**members(path), "consents.json": bytes(manifest.LARGEST + 1)})
    forge(path)
    refused(path, "consents.json is too large")
    pack(path, {**members(path), manifest.NAME: bytes(manifest.LARGEST + 1)})
    refused(path, "manifest.json is too large")


def test_an_unknown_version_and_something_else(path, write):
    write()
    parts = members(path)
    later = parts[manifest.NAME].replace(b'"pledge-kiosk bundle":1', b'"pledge-kiosk bundle":2')
    pack(path, {**parts, manifest.NAME: later})
    refused(path, "version 2, and this program reads version 1")
    for other in (b"[]", b"{}", b"[" * 4000, b'{"pledge-kiosk bundle":1}', b"\xff"):
        pack(path, {**parts, manifest.NAME: other})
        refused(path, r"is not a bundle|cannot be read")


def test_another_campaign(path, write):
    write(id="another")
    refused(path, "is of the campaign another, not of invented")


@pytest.mark.parametrize("what", ["changed", "left out", "twice", "no entry", "cut", "long"])
def test_lines_that_are_not_what_was_written(path, write, what, monkeypatch):
    entries = chain(4)
    write(entries)
    lines = [encode_entry(one) + b"\n" for one in entries]
    if what == "changed":
        lines[2] = encode_entry(replace(entries[2], at=9)) + b"\n"
    elif what == "left out":
        del lines[2]
    elif what == "twice":
        lines.append(lines[3])
    elif what == "no entry":
        lines[2] = b"{}\n"
    elif what == "cut":
        lines[3] = lines[3][:-1]
    else:
        monkeypatch.setattr(read_bundle, "MOST_LINE", 100)
    forge(path, lines=b"".join(lines))
    refused(path, r"not what was written|is there twice|is not an entry|entries that it names")


def test_entries_that_another_key_signed(path, write):
    entries = chain(4)
    write(entries)
    other = EntryKey(SecretKey.new())
    late = ledger_entry.make(
        id=UUID(int=99), kiosk=KIOSK, sequence=5, kind=EntryType.SIGNED, signature=UUID(int=99),
        at=5, payload=b"{}", salt=bytes(16), previous=entries[-1].hash, key=other,
    )  # fmt: skip
    lines = b"".join(encode_entry(one) + b"\n" for one in [*entries, late])
    kiosks = {KIOSK: replace(manifest_of(path).kiosks[KIOSK], ranges=[(1, 5)], head=late.hash)}
    forge(path, lines=lines, entries=5, signed=4, kiosks=kiosks)
    refused(path, "is not signed by")


def manifest_of(path: Path) -> Manifest:
    return manifest.read(members(path)[manifest.NAME], path.name)


def test_a_flipped_bit_changes_nothing_or_is_found(path, write):
    write()
    whole = path.read_bytes()
    entries = read(path)
    for at in range(0, len(whole), 41):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
        try:
            assert read(path) == entries  # times and rights in the directory mean nothing
        except BadInput:
            continue
