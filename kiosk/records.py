"""Frozen dataclasses that are made fast, for what the window needs before its first frame.

`dataclasses` writes and compiles the methods of every class anew. That takes 0.6 ms a class, and
for the 26 classes before the first frame a seventh of its processor time
(`bench/first_frame.py`). The classes made here share methods that go through the fields.

To a type checker they are dataclasses; at run time `dataclasses.replace`, `fields` and `asdict`
take them too. Import `dataclass` from `dataclasses` wherever no first frame waits for the class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["dataclass", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:

    def dataclass(*, frozen):
        """Makes a frozen dataclass with `==`, hash and repr; a default is any immutable value."""
        if not frozen:
            raise TypeError("only frozen dataclasses can be made here")
        return _make

    def replace(record, /, **changes):
        """The record with other values in some fields; raises TypeError for an unknown one."""
        return type(record)(**{**record.__dict__, **changes})

    def _make(made):
        own = made.__dict__
        made.__match_args__ = names = tuple(own.get("__annotations__", ()))
        made.__field_defaults__ = {name: own[name] for name in names if name in own}
        made.__dataclass_fields__ = _Fields()
        made.__init__ = _init
        made.__eq__ = _is_equal
        made.__hash__ = _hash
        made.__setattr__ = made.__delattr__ = _refuse
        made.__repr__ = _repr
        return made

    def _init(self, /, *given, **named):
        names = self.__match_args__
        values = self.__dict__
        values.update(self.__field_defaults__)
        values.update(zip(names, given, strict=False))
        values.update(named)
        are_too_many = len(given) > len(names) or not named.keys().isdisjoint(names[: len(given)])
        if are_too_many or len(values) != len(names) or not values.keys() <= {*names}:
            raise TypeError(
                f"{type(self).__name__} takes {', '.join(names)};"
                f" given were {len(given)} in order and {', '.join(named) or 'none'} by name"
            )

    def _values(self):
        return tuple(self.__dict__[name] for name in self.__match_args__)

    def _is_equal(self, other):
        return _values(self) == _values(other) if type(other) is type(self) else NotImplemented

    def _hash(self):
        return hash(_values(self))

    def _repr(self):
        pairs = zip(self.__match_args__, _values(self), strict=True)
        return f"{type(self).__qualname__}({', '.join(f'{name}={one!r}' for name, one in pairs)})"

    def _refuse(self, name, *_value):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"{type(self).__name__}.{name} cannot be changed")

    class _Fields:
        """What `dataclasses` asks a class for; made when it does."""

        def __get__(self, _record, made):
            from dataclasses import field, make_dataclass
            from functools import partial

            fields = []
            for name, kind in made.__annotations__.items():
                its_own = {}
                if name in made.__field_defaults__:
                    its_own["default_factory"] = partial(made.__field_defaults__.get, name)
                fields.append((name, kind, field(**its_own)))
            usual = make_dataclass(made.__name__, fields)
            made.__dataclass_fields__ = usual.__dataclass_fields__
            return made.__dataclass_fields__
