"""A real browser without a screen, driven by the WebDriver protocol."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

MISSING = "no chromium and chromedriver here: packaging/system-libraries all installs them"


def is_there() -> bool:
    return bool(shutil.which("chromium") and shutil.which("chromedriver"))


class Browser:
    """One window. `size` is that of the page in CSS pixels."""

    def __init__(self, port: int, size: tuple[int, int], *, is_dark: bool) -> None:
        self._port = port
        self._session = ""
        arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
        ]  # fmt: skip
        if is_dark:
            arguments.append("--blink-settings=preferredColorScheme=0")
        options = {"args": arguments}
        asked = {"goog:chromeOptions": options, "goog:loggingPrefs": {"browser": "ALL"}}
        made = self._ask("POST", "", {"capabilities": {"alwaysMatch": asked}})
        self._session = f"/{made['sessionId']}"
        self.resize(size)

    def open(self, page: Path) -> None:
        self._ask("POST", "/url", {"url": page.as_uri()})

    def resize(self, size: tuple[int, int]) -> None:
        """Gives the page another size; a browser takes seconds to start."""
        width, height = size
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True}
        asked = {"cmd": "Emulation.setDeviceMetricsOverride", "params": metrics}
        self._ask("POST", "/goog/cdp/execute", asked)

    def run(self, script: str) -> Any:
        """What a script of the test's own returns; the page's policy does not bind it."""
        return self._ask("POST", "/execute/sync", {"script": script, "args": []})

    def run_waiting(self, script: str) -> Any:
        """The same for a script that calls its last argument."""
        return self._ask("POST", "/execute/async", {"script": script, "args": []})

    def complaints(self) -> list[str]:
        """What the browser wrote on its console since it was asked last."""
        told = self._ask("POST", "/se/log", {"type": "browser"})
        return [one["message"] for one in told]

    def picture(self, path: Path) -> None:
        path.write_bytes(base64.b64decode(self._ask("GET", "/screenshot")))

    def pdf(self) -> bytes:
        return base64.b64decode(self._ask("POST", "/print", {"background": True}))

    def close(self) -> None:
        self._ask("DELETE", "")

    def _ask(self, method: str, path: str, body: object = None) -> Any:
        data = json.dumps(body) if method == "POST" else None
        with closing(HTTPConnection("127.0.0.1", self._port, timeout=120)) as connection:
            connection.request(method, f"/session{self._session}{path}", data)
            value = json.loads(connection.getresponse().read())["value"]
        if isinstance(value, dict) and "error" in value:
            raise RuntimeError(f"{value['error']}: {value['message']}")
        return value


@contextmanager
def driver() -> Iterator[int]:
    """A chromedriver of one's own; gives its port."""
    found = subprocess.Popen(
        ["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert found.stdout is not None
    try:
        for line in found.stdout:
            port = re.search(r"started successfully on port (\d+)", line)
            if port:
                yield int(port[1])
                break
    finally:
        found.terminate()
        found.wait()
        found.stdout.close()


@contextmanager
def browser(port: int, size: tuple[int, int], *, is_dark: bool = False) -> Iterator[Browser]:
    one = Browser(port, size, is_dark=is_dark)
    try:
        yield one
    finally:
        one.close()
