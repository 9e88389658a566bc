"""A record behaves as a frozen dataclass does; only how it is made differs."""

from __future__ import annotations

import copy
import dataclasses
from collections.abc import Callable
from dataclasses import FrozenInstanceError

import pytest

from kiosk import records
from kiosk.records import dataclass


@dataclasses.dataclass(frozen=True)
class Usual:
    code: str
    name: str = ""
    sizes: tuple[int, ...] = (1, 2)

    def __bool__(self) -> bool:
        return self.code != ""


@dataclass(frozen=True)
class Fast:
    code: str
    name: str = ""
    sizes: tuple[int, ...] = (1, 2)

    def __bool__(self) -> bool:
        return self.code != ""


@dataclass(frozen=True)
class Empty:
    """No field at all."""


@dataclass(frozen=True)
class OtherEmpty:
    """Nor here."""


BOTH = pytest.mark.parametrize("made", [Usual, Fast])
Made = Callable[..., Usual]


@BOTH
def test_values_come_in_order_by_name_or_from_the_defaults(made: Made) -> None:
    one = made("T1", sizes=(3,))
    assert (one.code, one.name, one.sizes) == ("T1", "", (3,))
    assert vars(one) == {"code": "T1", "name": "", "sizes": (3,)}
    assert repr(one) == f"{type(one).__name__}(code='T1', name='', sizes=(3,))"
    assert one
    assert not made("")


@BOTH
@pytest.mark.parametrize(
    ("given", "named"),
    [
        ((), {}),
        ((), {"name": "Door"}),
        (("T1", "Door", (), "more"), {}),
        (("T1",), {"code": "T2"}),
        (("T1",), {"place": "Door"}),
        ((), {"place": "Door"}),
    ],
)
def test_missing_unknown_and_doubled_values_are_refused(
    made: Made, given: tuple[object, ...], named: dict[str, object]
) -> None:
    with pytest.raises(TypeError):
        made(*given, **named)


@BOTH
def test_equal_values_are_equal_and_hash_alike(made: Made) -> None:
    assert made("T1") == made("T1", "")
    assert hash(made("T1")) == hash(made("T1", ""))
    assert made("T1") != made("T1", "Door")
    assert made("T1") != ("T1", "", (1, 2))


def test_records_of_two_classes_are_never_equal() -> None:
    assert Empty() == Empty()
    assert Empty() != OtherEmpty()
    assert Fast("T1") != Usual("T1")


@BOTH
def test_nothing_can_be_changed(made: Made) -> None:
    one = made("T1")
    for name in ("code", "place"):
        with pytest.raises(FrozenInstanceError):
            setattr(one, name, "T2")
        with pytest.raises(FrozenInstanceError):
            delattr(one, name)
    assert one.code == "T1"


@BOTH
def test_the_functions_of_dataclasses_take_it(made: Made) -> None:
    one = made("T1")
    assert dataclasses.replace(one, name="Door") == made("T1", "Door")
    assert dataclasses.asdict(one) == {"code": "T1", "name": "", "sizes": (1, 2)}
    assert [field.name for field in dataclasses.fields(made)] == ["code", "name", "sizes"]  # type: ignore[arg-type]
    assert dataclasses.is_dataclass(made)
    assert copy.copy(one) == copy.deepcopy(one) == one
    with pytest.raises(TypeError):
        dataclasses.replace(one, place="Door")  # type: ignore[call-arg]


@BOTH
def test_a_pattern_finds_its_values_in_order(made: Made) -> None:
    match made("T1", "Door"):
        case Usual(code, name) | Fast(code, name):
            assert (code, name) == ("T1", "Door")
        case _:
            pytest.fail("no such pattern")


def test_replace_needs_no_dataclasses() -> None:
    assert records.replace(Fast("T1"), name="Door") == Fast("T1", "Door")
    with pytest.raises(TypeError):
        records.replace(Fast("T1"), place="Door")  # type: ignore[call-arg]
