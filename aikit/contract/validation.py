"""Validation of values against shapes.

One walk over value and shape serves the facade (what botocore validates before it sends: `CLIENT`), a fake (what AWS
validates when a request arrives: `SERVICE`) and answers (`ANSWER`). It reports every fault, each with its path.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from difflib import get_close_matches
from enum import Enum
from typing import Any, NamedTuple

from botocore.model import Shape

from aikit.contract.message import Message, as_datetime, snake
from aikit.contract.type_hints import SCALARS, is_json


class Rule(Enum):
    """The constraint that a value violates."""

    MISSING = "missing"
    UNKNOWN = "unknown"
    TYPE = "type"
    MINIMUM = "minimum"
    FEWEST = "fewest"
    """The least entries of a map or bytes of a blob, which botocore leaves to the service."""
    MAXIMUM = "maximum"
    PATTERN = "pattern"
    ENUM = "enum"


CLIENT = frozenset({Rule.MISSING, Rule.UNKNOWN, Rule.TYPE, Rule.MINIMUM})
"""What botocore validates before it sends a request."""
SERVICE = frozenset(Rule) - {Rule.UNKNOWN}
"""What AWS validates when a request arrives; unknown members are ignored."""
ANSWER = frozenset({Rule.MISSING, Rule.UNKNOWN, Rule.TYPE, Rule.ENUM})
"""What is validated of an answer: types and names; AWS itself breaks constraints such as minima."""


Path = tuple[str | int, ...]
"""Member names, list indices (int) and map keys from the top."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One violation of a shape.

    Attributes:
        path: member names, list indices (int) and map keys from the top, as the caller wrote them.
        rule: which rule it breaks.
        expected: what the shape wants there, in words.
        shape: the shape that was broken.
        value: the offending value; None when it is missing.
        limit: the bound, pattern or names that were broken, when the rule has one.
    """

    path: Path
    rule: Rule
    expected: str
    shape: Shape
    value: Any = None
    limit: Any = None

    def __str__(self) -> str:
        return f"{dotted(self.path) or '(request)'}: {self.expected}"


def dotted(path: Iterable[str | int]) -> str:
    """`("tags", 0, "key")` -> `"tags[0].key"`."""
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


Matcher = Callable[[str, str], bool]


class ShapeValidator:
    """Validates values against shapes under a set of rules.

    Args:
        rules: the rules that are reported.
        name: makes a member's name in the values of AWS's: `snake` for Python's names, `str` for AWS's.
        matches: `(pattern, text) -> bool`; patterns are not validated when None: AWS's are Java's, not Python's.
    """

    def __init__(
        self, rules: frozenset[Rule], name: Callable[[str], str] = snake, matches: Matcher | None = None
    ) -> None:
        self._rules = rules
        self._bounded = bool(rules - ANSWER)
        self._name = name
        self._matches = matches

    def faults(self, shape: Shape | None, value: Any) -> list[Fault]:
        """Every fault of `value`, in the order of the shape's members; [] for a valid one."""
        if shape is None:
            return [
                Fault((key,), Rule.UNKNOWN, "unknown; this operation takes no members", _NOTHING, value[key])
                for key in value
            ]
        found: list[Fault] = []
        _walker(shape)(self, shape, value, (), found)
        return [fault for fault in found if fault.rule in self._rules] if found else found

    def _events(self, shape: Shape, value: Any, path: Path, found: list[Fault]) -> None:
        """Event streams are validated event by event, not here."""

    def _json(self, shape: Shape, value: Any, path: Path, found: list[Fault]) -> None:
        try:
            json.dumps(value)
        except (TypeError, ValueError):
            found.append(_wrong_type(shape, value, path, "a value that JSON can hold"))

    def _structure(self, shape: Any, value: Any, path: Path, found: list[Fault]) -> None:
        # most are dicts, and asking pydantic's metaclass whether they are messages takes longer than the rest
        given = value if type(value) is dict or not isinstance(value, Message) else value.given(self._name)
        if type(given) is not dict and not isinstance(given, Mapping):
            found.append(_wrong_type(shape, value, path, f"a {shape.name} or a dict of its members"))
            return
        names = _members(shape, self._name, self._bounded)
        for key, (target, walk, required, free, values) in names.items():
            item = given.get(key)
            if item is None:
                if required:
                    found.append(Fault((*path, key), Rule.MISSING, f"required ({kind(target)})", shape))
            elif type(item) is not free or (values is not None and item not in values):
                walk(self, target, item, (*path, key), found)
        for key in () if given.keys() <= names.keys() else given:
            if key not in names:
                near = get_close_matches(str(key), names, n=1)
                hint = f"; did you mean {near[0]!r}?" if near else f"; known here: {', '.join(names) or 'nothing'}"
                found.append(Fault((*path, str(key)), Rule.UNKNOWN, f"unknown{hint}", shape, given[key]))
        present = sum(item is not None for item in given.values()) if shape.metadata.get("union") else 1
        if present != 1:
            expected = f"exactly one of {', '.join(names)}, got {', '.join(map(str, given)) or 'none'}"
            found.append(Fault(path, Rule.TYPE, expected, shape, value))

    def _list(self, shape: Any, value: Any, path: Path, found: list[Fault]) -> None:
        if not isinstance(value, (list, tuple)):
            found.append(_wrong_type(shape, value, path))
            return
        self._length(shape, value, len(value), path, found, "items")
        member, walk = shape.member, _walker(shape.member)
        for index, item in enumerate(value):
            walk(self, member, item, (*path, index), found)

    def _map(self, shape: Any, value: Any, path: Path, found: list[Fault]) -> None:
        if not isinstance(value, Mapping):
            found.append(_wrong_type(shape, value, path))
            return
        self._length(shape, value, len(value), path, found, "entries", Rule.FEWEST)
        for key, item in value.items():
            _walker(shape.key)(self, shape.key, key, (*path, str(key)), found)
            _walker(shape.value)(self, shape.value, item, (*path, str(key)), found)

    def _string(self, shape: Any, value: Any, path: Path, found: list[Fault]) -> None:
        if not isinstance(value, str):
            found.append(_wrong_type(shape, value, path))
            return
        self._length(shape, value, len(value), path, found, "characters")
        if shape.enum and Rule.ENUM in self._rules and value not in shape.enum:
            found.append(
                Fault(path, Rule.ENUM, f"one of {', '.join(shape.enum)}, got {value!r}", shape, value, shape.enum)
            )
        pattern = shape.metadata.get("pattern")
        if pattern and self._matches is not None and not self._matches(pattern, value):
            found.append(Fault(path, Rule.PATTERN, f"text that matches {pattern}", shape, value, pattern))

    def _number(self, shape: Any, value: Any, path: Path, found: list[Fault]) -> None:
        whole = shape.type_name in ("integer", "long")
        if isinstance(value, bool) or not isinstance(value, int if whole else _NUMBERS):
            found.append(_wrong_type(shape, value, path))
            return
        low, high = shape.metadata.get("min"), shape.metadata.get("max")
        if low is not None and value < low:
            found.append(Fault(path, Rule.MINIMUM, f"at least {low}, got {value}", shape, value, low))
        if high is not None and value > high:
            found.append(Fault(path, Rule.MAXIMUM, f"at most {high}, got {value}", shape, value, high))

    def _boolean(self, shape: Any, value: Any, path: Path, found: list[Fault]) -> None:
        if not isinstance(value, bool):
            found.append(_wrong_type(shape, value, path))

    def _timestamp(self, shape: Any, value: Any, path: Path, found: list[Fault]) -> None:
        if isinstance(value, str):
            try:
                as_datetime(value)
            except ValueError:
                found.append(_wrong_type(shape, value, path))
        elif isinstance(value, bool) or not isinstance(value, (datetime, int, float)):
            found.append(_wrong_type(shape, value, path))

    def _blob(self, shape: Any, value: Any, path: Path, found: list[Fault]) -> None:
        if isinstance(value, str):
            expected = "bytes, a path or a binary file, got str; for a file's name pass pathlib.Path(name)"
            found.append(Fault(path, Rule.TYPE, expected, shape, value))
        elif isinstance(value, (bytes, bytearray, memoryview)):
            self._length(shape, value, len(value), path, found, "bytes", Rule.FEWEST)
        elif not isinstance(value, os.PathLike) and not hasattr(value, "read"):
            found.append(_wrong_type(shape, value, path))

    def _length(
        self,
        shape: Shape,
        value: Any,
        length: int,
        path: Path,
        found: list[Fault],
        unit: str,
        least: Rule = Rule.MINIMUM,
    ) -> None:
        low, high = shape.metadata.get("min"), shape.metadata.get("max")
        if low is not None and length < low:
            found.append(Fault(path, least, f"at least {low} {unit}, got {length}", shape, value, low))
        if high is not None and length > high:
            found.append(Fault(path, Rule.MAXIMUM, f"at most {high} {unit}, got {length}", shape, value, high))


_NUMBERS = (int, float, Decimal)
_TYPES = {"string": str, "integer": int, "long": int, "float": float, "double": float, "boolean": bool}

_Walk = Callable[[ShapeValidator, Any, Any, Path, list[Fault]], None]

_WALKS: dict[str, _Walk] = {
    "structure": ShapeValidator._structure,
    "list": ShapeValidator._list,
    "map": ShapeValidator._map,
    "string": ShapeValidator._string,
    "character": ShapeValidator._string,
    "integer": ShapeValidator._number,
    "long": ShapeValidator._number,
    "float": ShapeValidator._number,
    "double": ShapeValidator._number,
    "boolean": ShapeValidator._boolean,
    "timestamp": ShapeValidator._timestamp,
    "blob": ShapeValidator._blob,
}

_KINDS = SCALARS | {
    "list": "list",
    "map": "dict",
    "timestamp": "datetime, ISO 8601 text or seconds since 1970",
    "blob": "bytes, a path or a binary file",
}


def _walker(shape: Any) -> _Walk:
    """The method that validates values of a shape."""
    if shape.serialization.get("eventstream"):
        return ShapeValidator._events
    return ShapeValidator._json if is_json(shape) else _WALKS[shape.type_name]


class _Member(NamedTuple):
    """How one member of a structure is validated.

    Attributes:
        shape, walk: its shape, and the method that validates its values.
        required: whether it is required.
        free: the type whose every value, or every one in `values`, is valid, so that the walk is skipped.
    """

    shape: Any
    walk: _Walk
    required: bool
    free: type | None
    values: frozenset[str] | None


_structures: dict[tuple[Any, str, Callable[[str], str], bool], dict[str, _Member]] = {}


def _members(shape: Any, name: Callable[[str], str], bounded: bool) -> dict[str, _Member]:
    """The members of a structure by `name`; `bounded` says whether length, range and pattern are checked."""
    # by name: a recursive shape is another object at each depth, and a client chooses how deep
    key = (shape._shape_resolver, shape.name, name, bounded)
    found = _structures.get(key)
    if found is None:
        found = _structures.setdefault(key, _members_of(shape, name, bounded))
    return found


def _members_of(shape: Any, name: Callable[[str], str], bounded: bool) -> dict[str, _Member]:
    required = set(shape.required_members)
    found = {}
    for member, target in shape.members.items():
        values = frozenset(getattr(target, "enum", ())) or None
        limits = bounded and {"min", "max", "pattern"} & target.metadata.keys()
        free = None if limits or is_json(target) else _TYPES.get(target.type_name)
        found[name(member)] = _Member(target, _walker(target), member in required, free, values)
    return found


_NOTHING = Shape("Nothing", {"type": "structure"})


def kind(shape: Shape) -> str:
    """The Python type of a shape in words: `"str"`, `"list"`, `"a SentimentScore or a dict"`."""
    return _KINDS.get(shape.type_name, str(shape.name))


def _wrong_type(shape: Shape, value: Any, path: Path, expected: str = "") -> Fault:
    return Fault(path, Rule.TYPE, f"expected {expected or kind(shape)}, got {type(value).__name__}", shape, value)


def raise_for(error: Callable[[str, Sequence[Fault]], Exception], operation: str, faults: Sequence[Fault]) -> None:
    """Raise `error(operation, faults)` when there are any."""
    if faults:
        raise error(operation, faults)
