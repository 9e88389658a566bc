"""A print system of its own with a printer that is a program, and a hand on its paper tray.

CUPS and `ippeveprinter`, the IPP printer that comes with it, run as processes of the test with
configuration, sockets and spool in one temporary folder; a private message bus stands in for the
system's, which that printer insists on. Nothing is announced on any network.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import IO

from kiosk.printing.cups import Cups
from kiosk.printing.states import Condition

PROGRAMS = ("cupsd", "ippeveprinter", "lpadmin", "cancel", "flock", "dbus-daemon")
IPP_BACKEND = Path("/usr/lib/cups/backend/ipp")
NAME = "Desk"
PATIENCE = 20.0
LOOKS_EVERY = 0.02

# A printer in trouble waits for the lock that the test holds until somebody sees to it.
PRINTER = """\
#!/bin/sh
place={place}
reason=$(cat $place/trouble 2>/dev/null)
if [ -n "$reason" ]; then
    echo "STATE: +$reason" >&2
    flock --shared $place/lock true
    echo "STATE: -$reason" >&2
fi
number=$(ls $place/arrived | wc -l)
cp "$1" $place/arrived/$number.pdf.part
env | grep ^IPP_ > $place/arrived/$number.env
mv $place/arrived/$number.pdf.part $place/arrived/$number.pdf
"""
BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={place}/bus</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""
# As Debian ships it: everybody prints, only the owner of a job cancels it.
CUPSD = """\
LogLevel warn
Listen {place}/cups.sock
Listen 127.0.0.1:{port}
{six}Browsing Off
DefaultAuthType Basic
WebInterface No
MaxLogSize 0
<Location />
  Order allow,deny
</Location>
<Policy default>
  <Limit Create-Job Print-Job Print-URI Validate-Job>
    Order deny,allow
  </Limit>
  <Limit Send-Document Send-URI Hold-Job Release-Job Cancel-Job Cancel-My-Jobs>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
FILES = """\
ServerRoot {place}/etc
StateDir {place}/state
CacheDir {place}/cache
RequestRoot {place}/spool
TempDir {place}/spool/tmp
AccessLog {place}/log/access
ErrorLog {place}/log/error
PageLog {place}/log/page
"""


def missing() -> str:
    """Why it cannot run here; "" where it can."""
    if not sys.platform.startswith("linux"):
        return "CUPS with ippeveprinter is tried on Linux"
    gone = [name for name in PROGRAMS if _program(name) is None]
    if gone:
        return f"not installed: {', '.join(gone)}"
    if not os.access(IPP_BACKEND, os.X_OK):
        return "only root may run the backend that talks to network printers"
    return ""


class PrintDesk:
    """One print system with one printer; `close` it in every case."""

    def __init__(self) -> None:
        self._place = Path(tempfile.mkdtemp(prefix="print-desk-"))
        self._place.chmod(0o755)  # filters run as a user of their own
        for name in ("etc", "state", "cache", "spool/tmp", "log", "arrived", "spooled"):
            (self._place / name).mkdir(parents=True)
        self._lock: IO[bytes] | None = None
        self._write("bus.conf", BUS)
        self.port = _free_port()
        six = f"Listen [::1]:{self.port}\n" if has_six() else ""
        conf = CUPSD.replace("{port}", str(self.port)).replace("{six}", six)
        self._write("etc/cupsd.conf", conf)
        self._write("etc/cups-files.conf", FILES)
        self._write("print", PRINTER).chmod(0o755)
        self._port = _free_port()
        self._log: IO[bytes] = (self._place / "log" / "processes").open("wb")
        self.server = str(self._place / "cups.sock")
        self._bus = self._start(
            "dbus-daemon", "--config-file", self._place / "bus.conf", "--nofork", "--nopidfile"
        )
        self.wait_for((self._place / "bus").exists, "the bus")
        self._printer = self._start_printer()
        files, conf = self._place / "etc/cups-files.conf", self._place / "etc/cupsd.conf"
        self._cupsd = self._start("cupsd", "-f", "-c", conf, "-s", files)
        self.wait_for(Path(self.server).exists, "the print system")
        self._run("lpadmin", "-p", NAME, "-E", "-v", self._uri, "-m", "everywhere",
                  "-D", "Desk printer")  # fmt: skip
        self.cups = Cups(self.server)
        self.wait_for(lambda: bool(self.cups.printer(NAME).papers), "the printer's papers")

    def close(self) -> None:
        self.mend()
        for process in (self._cupsd, self._printer, self._bus):
            self._stop(process)
        self._log.close()
        shutil.rmtree(self._place)

    def reset(self) -> None:
        """Paper in the tray, nothing in the queue, nothing in the output."""
        if self._printer.poll() is not None:
            self.come_back()
        self._run("cancel", "-a", "-x")
        self.mend()
        self._run("cupsenable", NAME)
        self._run("cupsaccept", NAME)
        self.wait_for(self._is_idle, "an idle printer")
        for file in (self._place / "arrived").iterdir():
            file.unlink()

    # --- what happens to printers -----------------------------------------------------------

    def trouble(self, reason: str) -> None:
        """The next job finds the printer with this reason: `media-empty`, say."""
        self._lock = (self._place / "lock").open("wb")
        fcntl.flock(self._lock, fcntl.LOCK_EX)
        (self._place / "trouble").write_text(reason)

    def mend(self) -> None:
        """Somebody sees to it; a job that waits for that goes on."""
        (self._place / "trouble").unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def vanish(self) -> None:
        """The printer is switched off."""
        self._stop(self._printer)

    def come_back(self) -> None:
        self._printer = self._start_printer()

    def stop_queue(self) -> None:
        """What `cupsdisable` does: jobs are taken and stay."""
        self._run("cupsdisable", NAME)

    def refuse(self) -> None:
        """The queue takes no jobs."""
        self._run("cupsreject", NAME)

    @contextmanager
    def queue(self, name: str) -> Iterator[None]:
        """Another queue of the same printer."""
        self._run("lpadmin", "-p", name, "-E", "-v", self._uri, "-m", "everywhere")
        self.wait_for(lambda: bool(self.cups.printer(name).papers), "the queue's papers")
        try:
            yield
        finally:
            self.mend()
            self._run("lpadmin", "-x", name)

    # --- what came out ----------------------------------------------------------------------

    def arrived(self) -> list[Path]:
        """What the printer was given, in that order."""
        return sorted((self._place / "arrived").glob("*.pdf"), key=lambda file: int(file.stem))

    def asked(self, file: Path) -> dict[str, str]:
        """What the printer was asked for with it: `IPP_COPIES`, `IPP_MEDIA` …"""
        lines = file.with_suffix(".env").read_text().splitlines()
        return dict(line.split("=", 1) for line in lines if "=" in line)

    def wait_for(self, is_so: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + PATIENCE
        while not is_so():
            if time.monotonic() > until:
                raise TimeoutError(f"{what} did not come; see {self.log()}")
            Event().wait(LOOKS_EVERY)

    def log(self) -> str:
        """What the processes said last, for a test that fails."""
        logs = (self._place / "log" / name for name in ("processes", "error"))
        return "\n".join(log.read_text("utf-8", "replace")[-1500:] for log in logs if log.exists())

    # --- processes --------------------------------------------------------------------------

    def _is_idle(self) -> bool:
        return not self.cups.jobs() and self.cups.printer(NAME).condition is Condition.IDLE

    @property
    def _uri(self) -> str:
        return f"ipp://localhost:{self._port}/ipp/print"

    def _start_printer(self) -> subprocess.Popen[bytes]:
        place = self._place
        printer = self._start(
            "ippeveprinter", "-r", "off", "-n", "localhost", "-p", str(self._port), "-2",
            "-d", place / "spooled", "-c", place / "print",
            "-f", "application/pdf,image/urf,image/pwg-raster", NAME,
        )  # fmt: skip
        self.wait_for(lambda: _answers(self._port), "the printer")
        return printer

    def _start(self, name: str, *arguments: str | Path) -> subprocess.Popen[bytes]:
        program = _program(name)
        assert program is not None
        return subprocess.Popen(
            [program, *map(str, arguments)],
            stdout=self._log,
            stderr=self._log,
            env=self._environment,
        )

    def _run(self, name: str, *arguments: str) -> None:
        program = _program(name)
        assert program is not None
        subprocess.run(
            [program, *arguments], check=True, capture_output=True, env=self._environment
        )

    @staticmethod
    def _stop(process: subprocess.Popen[bytes]) -> None:
        if process.poll() is None:
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)

    @property
    def _environment(self) -> dict[str, str]:
        return os.environ | {
            "CUPS_SERVER": self.server,
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self._place}/bus",
        }

    def _write(self, name: str, text: str) -> Path:
        path = self._place / name
        path.write_text(text.format(place=self._place) if "{place}" in text else text)
        return path


def _program(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin:/sbin")


def has_six() -> bool:
    """Whether this machine speaks IPv6 with itself."""
    try:
        with socket.socket(socket.AF_INET6) as tried:
            tried.bind(("::1", 0))
    except OSError:
        return False
    return True


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("localhost", 0))
        return int(found.getsockname()[1])


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("localhost", port), 1).close()
    except OSError:
        return False
    return True
