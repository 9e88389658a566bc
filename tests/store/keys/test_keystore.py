"""The key of the pages in a real Secret Service: gnome-keyring on a message bus of its own."""

from __future__ import annotations

import gc
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.errors import DataFolderFault
from kiosk.sealing import PrivateKey
from kiosk.store import Store
from kiosk.store.copies.restore import restore
from kiosk.store.copies.sources import Keys
from kiosk.store.keys import page_key
from kiosk.store.keys.page_key import Protection

# The library leaves its socket open where the keystore refuses; the collector closes it.
pytestmark = pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")

PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")
PASSWORD = b"rehearsal"

# Without any service to be started on demand: a keystore that is gone stays gone.
BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Session:
    """A session of somebody who is logged in: their bus, and their unlocked keystore."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._home = home
        # A bus takes no address of more than 99 bytes, which a folder of a test may have.
        self._runtime = tempfile.TemporaryDirectory(prefix="bus-")
        runtime = self._runtime.name
        config = home / "bus.conf"
        config.write_text(BUS.format(folder=runtime), encoding="utf-8")
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._bus.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", self._bus.stdout.readline().strip())
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        monkeypatch.setenv("XDG_DATA_HOME", str(home))
        monkeypatch.delenv("KIOSK_KEYSTORE")
        self._keystore: subprocess.Popen[bytes] | None = None
        self.unlock()

    def unlock(self) -> None:
        """The keystore starts as at a login, with the password."""
        self._keystore = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._keystore.stdin is not None
        self._keystore.stdin.write(PASSWORD)
        self._keystore.stdin.close()
        self._wait_for_it()

    def lock(self) -> None:
        """As when the screen is locked."""
        import secretstorage

        connection = secretstorage.dbus_init()
        secretstorage.get_default_collection(connection).lock()
        connection.close()

    def vanish(self) -> None:
        """The keystore dies."""
        if self._keystore is not None:
            self._keystore.kill()
            self._keystore.wait()
            self._keystore = None

    def end(self) -> None:
        """The bus too."""
        self.vanish()
        self._bus.kill()
        self._bus.wait()
        assert self._bus.stdout is not None
        self._bus.stdout.close()
        self._runtime.cleanup()

    def _wait_for_it(self) -> None:
        import secretstorage
        from secretstorage.exceptions import SecretStorageException

        end = time.monotonic() + 10
        while True:
            connection = secretstorage.dbus_init()
            try:
                is_locked = secretstorage.get_default_collection(connection).is_locked()
            except SecretStorageException:
                assert time.monotonic() < end, "the keystore does not answer"
            else:
                assert not is_locked
                return
            finally:
                connection.close()


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    if not sys.platform.startswith("linux") or not all(map(shutil.which, PROGRAMS)):
        pytest.skip("needs Linux, dbus and gnome-keyring (packaging/system-libraries all)")
    home = tmp_path / "home"
    home.mkdir()
    made = Session(home, monkeypatch)
    yield made
    made.end()
    gc.collect()


def test_it_is_kept_and_read_back(session, tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        assert store.safety.protection is Protection.KEYSTORE
    raw = page_key.find(tmp_path / "sample").raw
    for path in tmp_path.rglob("*"):
        if path.is_file() and not path.is_relative_to(tmp_path / "home"):
            assert raw not in path.read_bytes()
            assert raw.hex().encode() not in path.read_bytes()
    assert all(raw.hex().encode() not in p.read_bytes() for p in (tmp_path / "home").rglob("*.k*"))
    with Store.open(tmp_path, "sample", clock=clock) as store:
        assert store.count() == 1


def test_it_is_there_after_the_next_login(session, tmp_path, clock, sample):
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
    session.vanish()
    session.unlock()
    with Store.open(tmp_path, "sample", clock=clock) as store:
        assert store.count() == 1


def locked(session: Session) -> None:
    session.lock()


def vanished(session: Session) -> None:
    session.vanish()


def ended(session: Session) -> None:
    session.end()


@pytest.mark.parametrize("away", [locked, vanished, ended])
def test_a_keystore_that_is_away_is_said_and_nothing_is_touched(
    session, tmp_path, clock, sample, monkeypatch, away: Callable[[Session], None]
):
    monkeypatch.setattr(page_key, "ASK_SECONDS", 2.0)
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
    ledger = tmp_path / "sample" / "ledger.db"
    was = ledger.read_bytes()
    away(session)
    began = time.monotonic()
    for open_ in (
        lambda: Store.open(tmp_path, "sample", clock=clock),
        lambda: Store.read(tmp_path, "sample"),
    ):
        with pytest.raises(DataFolderFault, match="keystore"):
            open_()
    assert time.monotonic() - began < 2 * 2.0 + 2
    assert ledger.read_bytes() == was
    assert not list(ledger.parent.glob("ledger.damaged-*"))


@pytest.mark.parametrize("away", [locked, vanished, ended])
def test_a_new_ledger_does_without_a_keystore_that_is_away(
    session, tmp_path, clock, sample, monkeypatch, away: Callable[[Session], None]
):
    monkeypatch.setattr(page_key, "PROBE_SECONDS", 1.0)
    away(session)
    with Store.open(tmp_path, "sample", clock=clock) as store:
        store.record(sample())
        assert store.safety.protection is Protection.FILE


def test_people_go_on_signing_while_the_keystore_is_away(session, tmp_path, clock, sample):
    stick = tmp_path / "stick"
    stick.mkdir()
    with Store.open(tmp_path, "sample", clock=clock, second_copy=stick) as store:
        session.vanish()
        store.record(sample())
        store.maintain()
        store._database.drop()  # as after any fault of the disk
        assert store.record(sample()).number == 2


def test_a_lost_keystore_is_no_lost_ledger(session, tmp_path, clock, sample):
    organiser = PrivateKey.new()
    with Store.open(tmp_path, "sample", clock=clock, key=organiser.public) as store:
        store.record(sample())
    session.vanish()
    ledger, to = tmp_path / "sample" / "ledger.db", tmp_path / "another"
    done = restore(ledger, to, Keys(organiser=organiser), clock.now())
    assert done.signatures == 1


def test_a_lost_laptop_and_keystore_come_back_from_the_paper(session, tmp_path, clock, sample):
    stick, typed = tmp_path / "stick", tmp_path / "words.txt"
    stick.mkdir()
    with Store.open(tmp_path / "a", "sample", clock=clock, second_copy=stick) as store:
        store.record(sample())
    typed.write_text(page_key.find(tmp_path / "a" / "sample").secret.words, encoding="utf-8")
    session.end()
    shutil.rmtree(tmp_path / "a")
    argv = ["restore", "--from", str(stick), "--to", str(tmp_path / "b")]
    assert main([*argv, "--key-words-file", str(typed)]) == 0
    with Store.read(tmp_path / "b", "sample") as store:
        assert store.count() == 1
