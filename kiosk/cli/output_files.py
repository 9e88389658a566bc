"""The files that a command writes, and where they may go."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.cli import inputs
from kiosk.jobs import output_paths


def choose_file(options: argparse.Namespace, default: str) -> Path:
    """`--out`, else `default` in the working folder. Raises what `check_file` raises."""
    return check_file(options, options.out or Path(default))


def check_file(options: argparse.Namespace, path: Path) -> Path:
    """`path` made absolute. Raises BadInput where no file may be written there."""
    replace = getattr(options, "replace", False)
    return output_paths.check_file(path, replace=replace, keep_out=own_folders(options))


def own_folders(options: argparse.Namespace) -> tuple[Path, ...]:
    """The folders of the program's own files, in which no list or sheet may be written.

    A user without a home may have none of them.
    """
    data = inputs.find_data_folder_if_any(options)
    return () if data is None else output_paths.own_folders(data, inputs.load_settings(options))
