"""`pledge-kiosk evening`: plays a whole evening and says what came of it."""

from __future__ import annotations

import argparse
import os
import shutil
from pathlib import Path

from kiosk import log
from kiosk.cli import answers, inputs, system_libraries
from kiosk.cli.shared_arguments import WINDOW, add, add_count, flag, path_of
from kiosk.errors import BadInput
from kiosk.file_system import make_private_folder
from kiosk.files import write_atomically
from kiosk.jobs import output_paths
from kiosk.user_folders import absolute

MADE = ("pictures", "sheets", "lists", "data", "journals", "organiser.key", "evening.json")

DESCRIPTION = """\
Plays a whole evening: opens the real window (offscreen where there is no screen), taps and
types through the real pages as people would, then makes the sheets, the poster and the
lists, and takes a picture of every page. No network. The same seed gives the same evening;
only ids and withdrawal codes, which nobody may guess, are new each time.

FOLDER then holds pictures/, sheets/, lists/, data/ and evening.json.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    add_count(parser, "--people", usual=40, help_="how many come to the table")
    parser.add_argument("--out", required=True, **path_of("FOLDER", "folder for all that is made"))
    parser.add_argument("--seed", type=int, default=1, help="seed of the evening (default: 1)")
    parser.add_argument("--show", **flag("on this screen, not offscreen"))
    add(parser, "--replace", *WINDOW)


def run(options: argparse.Namespace) -> int:
    return play_evening(
        options, options.out, people=options.people, seed=options.seed, replace=options.replace
    )


def play_evening(
    options: argparse.Namespace, out: Path, *, people: int, seed: int, replace: bool
) -> int:
    """Plays the evening into `out`; returns the exit status.

    `replace` deletes an earlier evening in `out`. Raises BadInput where `out` or the data folder
    holds anything else.
    """
    campaign = inputs.load_campaign(options, may_use_shipped=True)
    language = inputs.choose_language(options, campaign)
    out = output_paths.check_folder(
        out, keep_out=[inputs.find_data_folder(options)] if options.data else []
    )
    data = absolute(options.data or out / "data")
    if options.data is not None and data.exists() and (not data.is_dir() or any(data.iterdir())):
        raise BadInput(f"{data} is not empty.", "An evening is played into a new data folder.")
    if not getattr(options, "show", False):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # keeps the key of a played evening out of the user's keystore
    os.environ.setdefault("KIOSK_KEYSTORE", "file")
    system_libraries.check_window()
    clear_earlier_evening(out, replace=replace)
    log.start_log(data)
    from kiosk.evening.play import Plan, play

    plan = Plan(
        campaign=campaign,
        people=people,
        seed=seed,
        out=out,
        data=data,
        size=options.size or (1280, 800),
        language=language,
        look=options.look or "night",
    )
    with answers.Bar("Playing the evening") as progress:
        report = play(plan, progress)
    return answers.print_answer(options, report.sentence(), report.as_data())


def clear_earlier_evening(out: Path, *, replace: bool) -> None:
    """Deletes an earlier evening in `out`, where `replace` allows it, and nothing else.

    Raises BadInput where `out` holds other files, or an evening and `replace` is not given.
    """
    is_used = out.is_dir() and any(out.iterdir())
    if is_used and not (out / "evening.json").is_file():
        raise BadInput(f"{out} holds other files.", "Name an empty or a new folder.")
    if is_used and not replace:
        raise BadInput(
            f"{out} holds an evening already.", "Name another folder, or give --replace."
        )
    try:
        for name in MADE:
            path = out / name
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        make_private_folder(out)
    except OSError as error:
        raise BadInput(f"{out} cannot be made: {error.strerror}.", "Name another place.") from error
    # marks the folder from the start, so that an evening that was stopped can be replaced
    with write_atomically(out / "evening.json") as file:
        file.write(b'{"is_finished": false}\n')
