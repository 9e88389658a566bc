"""A window may import every job before its first frame."""

import subprocess
import sys
from pathlib import Path

from kiosk import jobs

HEAVY = {
    "PySide6",
    "sqlalchemy",
    "reportlab",
    "qrcode",
    "psutil",
    "argon2",
    "pypdfium2",
    "xlsxwriter",
}


def test_no_job_brings_in_what_draws_or_reads_a_ledger():
    folder = Path(jobs.__file__).parent
    names = sorted(f"kiosk.jobs.{path.stem}" for path in folder.glob("[!_]*.py"))
    assert len(names) > 5
    code = (
        f"import sys, {', '.join(names)}\n"
        f"sys.exit(', '.join(sorted({HEAVY} & set(sys.modules))) or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
