"""Makes this kiosk another table of an event: its campaign, its settings, its name and place.

They come from the file of another table, or from a campaign folder, on a stick or anywhere else.
The campaign is copied into the data folder, where no stick can take it away.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kiosk import settings
from kiosk.campaign.check import FILE_NAME, check
from kiosk.campaign.load import load
from kiosk.campaign.model import Campaign
from kiosk.campaign.writing import pending
from kiosk.campaign.writing.toml_text import TomlText
from kiosk.errors import BadInput, CampaignFault, DataFolderFault
from kiosk.file_system import make_private_folder
from kiosk.files import read_small_file, write_atomically
from kiosk.jobs import which_campaign
from kiosk.jobs.set_up.campaign_folder import refuse_under_signatures
from kiosk.jobs.set_up.table_file import ENDING, TableFile, campaign_files, read_table_file
from kiosk.plain_text import decode
from kiosk.signing.texts import SignedUnder

CAMPAIGNS = "joined_campaigns"
"""The folder in the data folder; no campaign's id can be called so."""

_LARGEST_SETTINGS = 100_000
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")

FindSigned = Callable[[Path], Iterable[SignedUnder]]
"""The texts that signatures in the ledger of a campaign's folder were given under."""


class Joined(NamedTuple):
    """The table as it is now: its campaign, in its folder, and the place it stands at."""

    campaign: Campaign
    place: str


def find_source(path: Path) -> TableFile:
    """What a table can be made from at `path`: a table's file, a stick with one, or a campaign.

    Raises BadInput where there is none of them, or where a stick holds several.
    """
    if not path.is_dir():
        return read_table_file(path)
    if (path / FILE_NAME).is_file():
        return TableFile(campaign_files(path), {})
    try:
        found = sorted(one for one in path.iterdir() if one.suffix == ENDING and one.is_file())
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.", "Name the file.") from error
    if len(found) == 1:
        return read_table_file(found[0])
    if found:
        names = ", ".join(one.name for one in found)
        raise BadInput(f"{path} holds files of several tables: {names}.", "Name one of them.")
    raise BadInput(
        f"{path} holds no file of a table and no campaign.",
        f"Write one on the first table: `pledge-kiosk table-file --out NAME{ENDING}`.",
    )


def join_table(
    source: TableFile,
    data: Path,
    *,
    place: str,
    place_name: str,
    find_signed: FindSigned,
    accepts_new_version: bool = False,
) -> Joined:
    """Copies the campaign into the data folder `data` and writes its settings there.

    `place` is a code of the campaign, "" for its first one; with `place_name` it is called so, and
    a code that the campaign lacks is added. What the settings say of this machine stays.

    Raises CampaignFault, BadInput for a place that is not there or a data folder with signatures of
    another campaign, SignedTexts where people have signed other texts at this table, SettingsFault,
    DataFolderFault, JobFailed or DiskFull.
    """
    toml = _toml(source)
    id_ = toml.get(("id",))
    if not isinstance(id_, str) or not _ID.fullmatch(id_):
        raise BadInput("The campaign has no id that a folder can have.", "Write the file again.")
    code = _put_place(toml, place, place_name)
    written = {**source.campaign, FILE_NAME: str(toml)}
    folder = data / CAMPAIGNS / id_
    said = _settings(data, {**source.settings, "campaign": f"{CAMPAIGNS}/{id_}", "place": code})
    try:
        make_private_folder(data, parents=True)
        make_private_folder(folder.parent)
    except OSError as error:
        raise DataFolderFault(
            f"{data} cannot be written: {error.strerror}.", "Name another data folder with --data."
        ) from error
    with suppress(BadInput):
        pending.finish(folder)
    old = check(folder, takes_notes=False).campaign if folder.is_dir() else None
    begun = pending.begin(folder, written)
    try:
        found = check(begun, takes_notes=False)
        if found.campaign is None:
            raise CampaignFault(found.faults)
        which_campaign.find_folder(begun, data, None, data)  # the ledger there is of this campaign
        if old is not None and not accepts_new_version:
            refuse_under_signatures(old, found.campaign, find_signed(folder))
    except BaseException:
        with suppress(OSError):
            pending.drop(folder)
            if old is None:
                folder.rmdir()
        raise
    pending.commit(folder)
    _drop_letters(folder, written)
    with write_atomically(data / settings.FILE_NAME) as file:
        file.write(said.encode())
    return Joined(load(folder), code)


def _toml(source: TableFile) -> TomlText:
    try:
        return TomlText(source.campaign[FILE_NAME])
    except ValueError as error:
        raise BadInput(
            "The campaign's file is not valid TOML.", "Check it on the first table."
        ) from error


def _put_place(toml: TomlText, code: str, name: str) -> str:
    """The code of the table's place, which is in the campaign afterwards."""
    places = toml.get(("places",))
    places = [one for one in places if isinstance(one, dict)] if isinstance(places, list) else []
    codes = [str(one.get("code", "")) for one in places]
    code = code.upper() or (codes[0] if codes else "")
    if code in codes and name:
        toml.put(("places", codes.index(code), "name"), name)
    elif code not in codes and name:
        toml.put_tables("places", [*places, {"code": code, "name": name}])
    elif code not in codes:
        raise BadInput(
            f"The campaign has no place {code!r}.",
            f"It has {', '.join(codes) or 'none'}; --name NAME adds one.",
        )
    return code


def _settings(data: Path, given: Mapping[str, object]) -> str:
    """The text of settings.toml with the given values. Raises SettingsFault for a value it refuses.

    What else it says, and its remarks, stay.
    """
    path = data / settings.FILE_NAME
    settings.load_settings(data)
    text = ""
    if path.exists():
        text = decode(read_small_file(path, _LARGEST_SETTINGS, "Check its permissions."))
    toml = TomlText(text)
    for key, value in given.items():
        settings.check_value(path, key, value)
        toml.put((key,), value)
    return str(toml)


def _drop_letters(folder: Path, written: Mapping[str, str]) -> None:
    """Takes letters out that the first table has no more."""
    for name in campaign_files(folder):
        if name not in written:
            with suppress(OSError):
                (folder / name).unlink()
