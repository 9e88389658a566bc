"""Which file answers for which address, on a web space that serves plain files.

The files lie as they are to lie at the top of the web space: `https://site.example/letter/` is
`letter/index.html`. An address without an ending is a folder with an `index.html`; `.html` and
`.htm` are files. Nothing else can be served by every web space.
"""

from __future__ import annotations

import posixpath
from urllib.parse import unquote, urlsplit

INDEX = "index.html"

_ENDINGS = (".html", ".htm")


def find_file(address: str, site: str) -> str | None:
    """The file that answers for `address` on the web space of the address `site`.

    None where it is on another web space, or no plain file can answer: an address of another kind
    (`sign.php`), or one that leads out of its folder.
    """
    parts, own = urlsplit(address), urlsplit(site)
    if (parts.scheme.lower(), parts.netloc.lower()) != (own.scheme.lower(), own.netloc.lower()):
        return None
    try:
        names = [unquote(one, errors="strict") for one in parts.path.split("/") if one]
    except UnicodeDecodeError:
        return None
    if not all(map(is_plain_name, names)):
        return None
    last = names[-1] if names and not parts.path.endswith("/") else ""
    if last.lower().endswith(_ENDINGS):
        return "/".join(names)
    if "." in last.lstrip("."):
        return None
    return "/".join((*names, INDEX))


def is_plain_name(name: str) -> bool:
    """Whether every system takes it for a name within a folder, and for nothing more."""
    is_bare = name not in {"", ".", ".."} and len(name.encode()) <= 200
    return is_bare and name.isprintable() and not set(name) & set('/\\:*?"<>|')


def is_plain_path(path: str) -> bool:
    """Whether it is a path of plain names, from the top of the web space on."""
    return all(map(is_plain_name, path.split("/")))


def folder_of(file: str) -> str:
    """The folder that a file is in, with a slash behind it; "" for the top."""
    folder = posixpath.dirname(file)
    return f"{folder}/" if folder else ""


def way(start: str, end: str) -> str:
    """The link from the file `start` to the file `end`, by way of the top of the web space.

    It is the same from everywhere at the same depth, so that a page in capitals and one in small
    letters have the same bytes: some disks take both for one file.
    """
    return "../" * start.count("/") + end


def find_clash(files: list[str]) -> tuple[str, str] | None:
    """A file and another one that would need it to be a folder; None where there are none."""
    known = set(files)
    for file in files:
        folder = posixpath.dirname(file)
        while folder:
            if folder in known:
                return folder, file
            folder = posixpath.dirname(folder)
    return None
