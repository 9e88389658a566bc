"""`pledge-kiosk keys`: the organiser's key pair: made, shown, and copied to paper.

The kiosk's own key is shown and copied too, and a reset code for forgotten PINs is opened. A key
that opens anything leaves this module only locked under a passphrase, or as a page for a safe.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.campaign.check import FILE_NAME
from kiosk.campaign.folder import LARGEST_FILE
from kiosk.campaign.key_line import with_key
from kiosk.cli import answers, inputs, key_files, output_files, pdf_sheets, terminal
from kiosk.cli.shared_arguments import add, flag, path_of
from kiosk.errors import BadInput, DataFolderFault, WorldFault
from kiosk.file_system import read_bounded
from kiosk.files import read_small_file, write_atomically
from kiosk.jobs import organiser_key
from kiosk.sealing import PrivateKey, PublicKey, SecretKey, read_public_key
from kiosk.user_folders import absolute

DESCRIPTION = """\
The organiser's key pair. The public key goes into the campaign and seals what is private; the
private key opens it, and is kept away from the kiosk.

  new         makes a pair: the private key goes to --out, locked under a passphrase
  show        prints the public key and its fingerprint: of FILE, else of the campaign
  paper       makes a page with the whole private key in FILE as words and as a QR code
  reset-code  opens the reset code that the page “PIN forgotten?” of a kiosk shows, with --key, and
              prints its digits. FILE is the text of that page, or a file with it

The kiosk has a key of its own as well, which its ledger, its backups and the journal on the
stick are encrypted with. Without an organiser's key nothing else opens them on another machine:
`paper --this-machine` makes a page with it, `show --this-machine` says its fingerprint, and the
six words by which the entries of this kiosk are known.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("act", choices=tuple(_ACTS), help="what to do")
    help_ = "show, paper: the private key's file; reset-code: the sealed code, or a file with it"
    parser.add_argument("file", nargs="?", **path_of("FILE", help_))
    parser.add_argument("--write", **flag("new: put the public key into the --campaign folder"))
    help_ = "show, paper: the kiosk's own key, of the ledger in --data"
    parser.add_argument("--this-machine", **flag(help_))
    add(parser, "--key", "--key-words-file", "--passphrase-file", "--paper", "--language")
    parser.add_argument("--out", **path_of("FILE", "new, paper: the file to make"))


def run(options: argparse.Namespace) -> int:
    if options.this_machine and (options.act in ("new", "reset-code") or options.file is not None):
        raise BadInput(
            "The key of this machine is made with its ledger, and has no file to name.",
            "Use `keys show --this-machine` or `keys paper --this-machine`.",
        )
    return _ACTS[options.act](options)


def _new(options: argparse.Namespace) -> int:
    if options.file is not None:
        raise BadInput("`keys new` makes a new file.", "Name it with --out.")
    out = _out(options)
    campaign: Path | None = options.campaign
    if options.write and campaign is None:
        raise BadInput("There is no campaign to write the key into.", "Name it with --campaign.")
    key = PrivateKey.new()
    toml = campaign / FILE_NAME if options.write and campaign is not None else None
    text = with_key(_text(toml), key.public.text) if toml is not None else ""
    locked = key.lock(terminal.find_passphrase(options, is_new=True))
    with write_atomically(out) as file:
        file.write(locked)
    said = [f"{out}: the private key, locked. Keep it, its passphrase and a paper copy apart."]
    if toml is not None:
        with write_atomically(toml, mode=toml.stat().st_mode & 0o777) as file:
            file.write(text.encode())
        said.append(f"{toml}: the public key is in it.")
    else:
        said.append(f"Put this line into {FILE_NAME}, under [organiser]:")
    _tell(options, key.public, said, {"file": out, "campaign": toml})
    return 0


def _show(options: argparse.Namespace) -> int:
    if options.this_machine:
        words, author = _own_key(options).fingerprint, _author(options)
        said = f"Fingerprint of this kiosk's key: {words}"
        if author:
            said += f"\nSix words of this kiosk, whose entries are signed: {author}"
        answers.print_answer(options, said, {"fingerprint": words, "words": author})
        return 0
    if options.file is not None:
        _tell(
            options,
            read_public_key(organiser_key.read_key_file(options.file)),
            [],
            {"file": options.file},
        )
        return 0
    campaign = inputs.load_campaign(options)
    if campaign.key is None:
        raise BadInput(
            f"The campaign {campaign.title} has no organiser's key.",
            "Make one with `pledge-kiosk keys new`, or name a key file.",
        )
    _tell(options, campaign.key, [], {})
    return 0


def _paper(options: argparse.Namespace) -> int:
    from kiosk.sheets.documents.paper_key import PaperKey, write_paper_key

    if options.file is None and not options.this_machine:
        raise BadInput(
            "There is no key to copy.",
            "Name the file `pledge-kiosk keys new` made, or give --this-machine.",
        )
    out = _out(options)
    if out.suffix.lower() != ".pdf":
        raise BadInput(f"{out.name} is no name for a page.", "Let the name end in .pdf.")
    campaign = inputs.load_campaign(options)
    language = inputs.choose_language(options, campaign)
    if options.this_machine:
        own = _own_key(options)
        kind, words, fingerprint = PaperKey.KIOSK, own.words, own.fingerprint
    else:
        asked = terminal.find_passphrase(options)
        key = PrivateKey.unlock(organiser_key.read_key_file(options.file), asked)
        kind, words, fingerprint = PaperKey.ORGANISER, key.words, key.public.words
    report = write_paper_key(
        out,
        campaign,
        kind,
        words=words,
        fingerprint=fingerprint,
        paper=pdf_sheets.choose_paper(options),
        language=language,
        made_at=inputs.now(),
    )
    answers.print_answer(
        options,
        f"{report.path}: 1 page with the whole key. Print it, then delete the file.",
        {"file": report.path, "pages": report.pages, "fingerprint": fingerprint},
    )
    return 0


def _reset_code(options: argparse.Namespace) -> int:
    from kiosk.staff import reset_code

    if options.file is None:
        raise BadInput(
            "There is no sealed reset code.", "Give the text of the page “PIN forgotten?”."
        )
    if not key_files.is_key_named(options):
        raise BadInput("There is no key to open the reset code with.", "Name it with --key.")
    sealed = str(options.file)
    if not reset_code.is_sealed_code(sealed):
        remedy = "Give the text of the page “PIN forgotten?”, or a file with it."
        data = read_small_file(options.file, organiser_key.LARGEST, remedy)
        sealed = terminal.decode(data, options.file)
    code = reset_code.open_code(sealed, key_files.load_private_key(options))
    said = (
        f"{reset_code.group(code)}\nThis code chooses the PINs of the kiosk again. Tell it only to "
        "somebody you know to stand there."
    )
    return answers.print_answer(options, said, {"code": code})


def _author(options: argparse.Namespace) -> str:
    """The six words of the key that signs the entries; "" where there is none yet."""
    from kiosk.store import Store

    campaign, data = inputs.load_campaign(options), inputs.find_data_folder(options)
    with suppress(WorldFault), Store.read(data, campaign.id) as store:
        return store.six_words()
    return ""


def _own_key(options: argparse.Namespace) -> SecretKey:
    """The page key of the ledger in the data folder. Raises DataFolderFault."""
    from kiosk.store.db import data_folder
    from kiosk.store.keys import page_key

    campaign, data = inputs.load_campaign(options), inputs.find_data_folder(options)
    folder = data_folder.ledger_path(data, campaign.id).parent
    if not (folder / page_key.FILE).exists():
        raise DataFolderFault(
            f"There is no ledger for {campaign.id} in {data} yet, and so no key.",
            "Open the kiosk once, or name its data folder with --data.",
        )
    return page_key.find(folder).secret


def _out(options: argparse.Namespace) -> Path:
    """The file to make, which must not be there yet: nobody's only key is written over."""
    if options.out is None:
        raise BadInput("There is no name for the new file.", "Give it with --out FILE.")
    out: Path = absolute(options.out)
    if out.exists():
        raise BadInput(f"{out} is there already.", "Name a new file.")
    return output_files.check_file(options, out)


def _text(toml: Path) -> str:
    try:
        return read_bounded(toml, LARGEST_FILE).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(
            f"{toml} cannot be read.", "Name the folder of a campaign with --campaign."
        ) from error


def _tell(
    options: argparse.Namespace, key: PublicKey, said: list[str], summary: dict[str, object]
) -> None:
    lines = [*said, f'key = "{key.text}"', f"Fingerprint: {key.words}"]
    answers.print_answer(
        options, "\n".join(lines), {**summary, "key": key.text, "fingerprint": key.words}
    )


_ACTS: dict[str, Callable[[argparse.Namespace], int]] = {
    "new": _new,
    "show": _show,
    "paper": _paper,
    "reset-code": _reset_code,
}
