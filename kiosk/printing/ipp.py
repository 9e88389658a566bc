"""Encodes and decodes messages of the Internet Printing Protocol (RFC 8010).

Only the encoding; `cups.py` knows what the attributes mean.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

VERSION = (2, 0)
PORT = 631


class Operation(IntEnum):
    """Operations (RFC 8011, 5.4.15; the CUPS-… ones are the print system's own)."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B
    CUPS_GET_DEFAULT = 0x4001
    CUPS_GET_PRINTERS = 0x4002


class Tag(IntEnum):
    """The kind of a value, or the beginning of a group (RFC 8010, 3.5)."""

    OPERATION_GROUP = 0x01
    JOB_GROUP = 0x02
    END = 0x03
    PRINTER_GROUP = 0x04
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    BEGIN_COLLECTION = 0x34
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49
    MEMBER_NAME = 0x4A


_GROUPS_BEFORE = 0x10  # smaller tags begin a group, others a value
_WITH_LANGUAGE = (0x35, 0x36)
_WORDS = range(0x40, 0x60)

Value = str | int | bool
Group = Mapping[str, tuple[Value, ...]]


class NotIpp(ValueError):
    """The bytes are not a message of the protocol."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute of a request, with one value or several of the same kind."""

    tag: Tag
    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """`status` below 0x100 is a success; the groups by kind, in their order."""

    status: int
    operation: Group
    jobs: tuple[Group, ...]
    printers: tuple[Group, ...]

    @property
    def is_success(self) -> bool:
        return self.status < 0x100


def encode(
    operation: Operation, asked: Sequence[Attribute], job: Sequence[Attribute] = ()
) -> bytes:
    """Encodes a request with operation and job attributes; a document may follow it."""
    out = bytearray(struct.pack(">BBHI", *VERSION, operation, 1))
    out.append(Tag.OPERATION_GROUP)
    head = (
        Attribute(Tag.CHARSET, "attributes-charset", ("utf-8",)),
        Attribute(Tag.LANGUAGE, "attributes-natural-language", ("en",)),
    )
    for attribute in (*head, *asked):
        _write(out, attribute)
    if job:
        out.append(Tag.JOB_GROUP)
        for attribute in job:
            _write(out, attribute)
    out.append(Tag.END)
    return bytes(out)


def _write(out: bytearray, attribute: Attribute) -> None:
    name = attribute.name.encode()
    for value in attribute.values:
        data = _value_bytes(attribute.tag, value)
        out += struct.pack(">BH", attribute.tag, len(name)) + name
        out += struct.pack(">H", len(data)) + data
        name = b""  # further values of the same attribute have none


def _value_bytes(tag: Tag, value: Value) -> bytes:
    if tag is Tag.BOOLEAN:
        return bytes([bool(value)])
    if tag in (Tag.INTEGER, Tag.ENUM):
        return struct.pack(">i", value)
    return str(value).encode(errors="replace")  # a file's name may hold bytes that are no letters


def decode(data: bytes) -> Answer:
    """Decodes an answer. Raises NotIpp if it is not complete and valid."""
    try:
        return _Reader(data).answer()
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise NotIpp("the answer is cut off or garbled") from error


class _Reader:
    """Reads from front to back; skips collections, which nothing here needs."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 8

    def answer(self) -> Answer:
        major, _, status, _ = struct.unpack_from(">BBHI", self._data)
        if major not in (1, 2):
            raise NotIpp("the answer is of another protocol")
        groups: list[tuple[int, dict[str, tuple[Value, ...]]]] = []
        name = ""
        depth = 0
        while (tag := self._data[self._at]) != Tag.END:
            self._at += 1
            if tag < _GROUPS_BEFORE:
                groups.append((tag, {}))
                continue
            name_, data = self._field(), self._field()
            depth += (tag == Tag.BEGIN_COLLECTION) - (tag == Tag.END_COLLECTION)
            name = name_.decode() or name
            if not groups:
                raise NotIpp("a value stands outside every group")
            value = None if depth else _value_of(tag, data)
            if value is not None:
                groups[-1][1][name] = (*groups[-1][1].get(name, ()), value)
        return Answer(
            status,
            next((group for tag, group in groups if tag == Tag.OPERATION_GROUP), {}),
            tuple(group for tag, group in groups if tag == Tag.JOB_GROUP),
            tuple(group for tag, group in groups if tag == Tag.PRINTER_GROUP),
        )

    def _field(self) -> bytes:
        (length,) = struct.unpack_from(">H", self._data, self._at)
        self._at += 2
        field = self._data[self._at : self._at + length]
        if len(field) < length:
            raise NotIpp("the answer is cut off")
        self._at += length
        return field


def _value_of(tag: int, data: bytes) -> Value | None:
    if tag in (Tag.INTEGER, Tag.ENUM):
        number: int = struct.unpack(">i", data)[0]
        return number
    if tag == Tag.BOOLEAN:
        return data != b"\0"
    if tag in _WITH_LANGUAGE:
        (skipped,) = struct.unpack_from(">H", data)
        (length,) = struct.unpack_from(">H", data, 2 + skipped)
        return data[4 + skipped : 4 + skipped + length].decode()
    if tag in _WORDS:
        return data.decode("utf-8", "replace")
    return None  # no-value, dates, ranges, resolutions, collections
