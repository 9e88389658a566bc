"""The key of the pages: kept where it is safest, never in the clear where that is not said."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from kiosk.errors import BadInput, DataFolderFault
from kiosk.sealing import PrivateKey
from kiosk.store import Store
from kiosk.store.keys import entry_key, page_key
from kiosk.store.keys.page_key import Protection


class Keystore(KeyringBackend):
    """A keystore in memory; the system's own is not to be had where tests run."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class Broken(Keystore):
    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringError("locked")


class Forgetful(Keystore):
    def get_password(self, service: str, username: str) -> str | None:
        return None


class Hanging(Keystore):
    def set_password(self, service: str, username: str, password: str) -> None:
        threading.Event().wait(20)


@pytest.fixture
def keystore(monkeypatch: pytest.MonkeyPatch):
    def use(made: Keystore) -> Keystore:
        monkeypatch.delenv("KIOSK_KEYSTORE")
        monkeypatch.setattr(page_key, "_keystore", lambda: made)
        monkeypatch.setattr(page_key, "PROBE_SECONDS", 0.2)
        return made

    return use


def test_a_working_keystore_keeps_it(tmp_path: Path, keystore, clock, sample) -> None:
    kept = keystore(Keystore())
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        assert store.safety is not None
        assert store.safety.protection is Protection.KEYSTORE
    raw = page_key.find(tmp_path / "sample").raw
    signs = entry_key.find(tmp_path / "sample")
    assert signs is not None
    assert list(kept.kept.values()) == [raw.hex(), signs.secret.raw.hex()]
    assert raw.hex() not in (tmp_path / "sample" / "ledger.key").read_text()
    with Store.open(tmp_path, "sample", clock=clock) as store:
        assert store.count() == 1


@pytest.mark.parametrize("kind", [Broken, Forgetful, Hanging])
def test_a_keystore_that_does_not_work_is_passed_over(tmp_path, keystore, kind) -> None:
    keystore(kind())
    assert page_key.find_or_make(tmp_path).protection is Protection.FILE
    assert page_key.find(tmp_path).protection is Protection.FILE


def test_where_there_is_no_keystore_it_is_a_file(tmp_path, monkeypatch) -> None:
    monkeypatch.delenv("KIOSK_KEYSTORE")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if os.name != "nt" and os.uname().sysname == "Linux":
        assert page_key.make(tmp_path).protection is Protection.FILE


@pytest.mark.skipif(os.name == "nt", reason="no permission bits")
def test_the_file_is_for_its_owner_alone(tmp_path) -> None:
    made = page_key.find_or_make(tmp_path)
    path = tmp_path / "ledger.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert page_key.find_or_make(tmp_path).raw == made.raw


def test_a_key_that_vanished_from_the_keystore_is_said(tmp_path, keystore, clock) -> None:
    kept = keystore(Keystore())
    Store.open(tmp_path, "sample", clock=clock).close()
    kept.kept.clear()
    with pytest.raises(DataFolderFault, match="keystore"):
        Store.open(tmp_path, "sample", clock=clock)
    with pytest.raises(DataFolderFault, match="keystore"):
        Store.read(tmp_path, "sample")


def test_a_key_that_an_editor_saved_in_another_form_is_whole(tmp_path) -> None:
    made = page_key.find_or_make(tmp_path)
    path = tmp_path / "ledger.key"
    path.write_bytes(path.read_text().encode("utf-16"))
    assert page_key.find(tmp_path) == made
    assert page_key.is_whole(path), "or it would be put aside at the next start"


def test_a_sealed_copy_of_anything_but_32_bytes_is_refused(tmp_path) -> None:
    organiser = PrivateKey.new()
    sealed = tmp_path / "ledger.key.sealed"
    sealed.write_bytes(b"label\ncheck\n" + organiser.public.seal(b"short"))
    with pytest.raises(BadInput, match="not a sealed key"):
        page_key.unseal(sealed, organiser)


def test_the_sealed_copy_opens_for_the_organiser_alone(tmp_path, clock, sample) -> None:
    organiser = PrivateKey.new()
    with Store.open(tmp_path, "sample", clock=clock, key=organiser.public):
        pass
    sealed = tmp_path / "sample" / "ledger.key.sealed"
    raw = page_key.find(tmp_path / "sample").raw
    assert page_key.unseal(sealed, organiser).raw == raw
    with pytest.raises(BadInput):
        page_key.unseal(sealed, PrivateKey.new())
    assert raw not in sealed.read_bytes()
    was = sealed.read_bytes()
    Store.open(tmp_path, "sample", clock=clock, key=organiser.public).close()
    assert sealed.read_bytes() == was
    another = PrivateKey.new()
    Store.open(tmp_path, "sample", clock=clock, key=another.public).close()
    assert page_key.unseal(sealed, another).raw == raw


def test_no_name_is_readable_in_the_ledger_its_log_or_its_backups(tmp_path, clock, sample) -> None:
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        while_open = b"".join(p.read_bytes() for p in (tmp_path / "sample").iterdir())
    after = b"".join(p.read_bytes() for p in (tmp_path / "sample").rglob("*") if p.is_file())
    for content in (while_open, after):
        assert b"Sample Person" not in content
        assert b"SQLite format" not in content
