"""Shape-driven (de)serialization of decoded JSON or CBOR: each shape is compiled into a function once.

Functions are cached by the shape's name and traits: of a recursive shape botocore makes a new object at every depth.
A wire format adds its `ScalarFormat`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, ClassVar, NamedTuple

from aikit.contract.type_hints import is_json
from aikit.wire.request_errors import type_mismatch

Converter = Callable[[Any], Any]


class ScalarFormat(NamedTuple):
    """How a wire format represents scalars.

    Attributes:
        read: by type name, a factory of the function that reads values of a shape.
        write: likewise for writing; scalars of other types are written as they are.
    """

    read: Mapping[str, Callable[[Any], Converter]]
    write: Mapping[str, Callable[[Any], Converter]]


def identity(value: Any) -> Any:
    """The value itself."""
    return value


def no_members(_: Any) -> dict[str, Any]:
    """An empty structure, for an operation without input or output shape."""
    return {}


REQUEST_BINDINGS = ("uri", "querystring", "header", "headers")
RESPONSE_BINDINGS = ("statusCode", "header", "headers")
"""The HTTP bindings outside the body; a location of the other direction is ignored."""


def _wire_names(shape: Any, beside: tuple[str, ...]) -> dict[str, tuple[str, Any]]:
    """The members of a structure by wire name: AWS's name and shape; without those bound outside the body."""
    return {
        target.serialization.get("name", name): (name, target)
        for name, target in shape.members.items()
        if target.serialization.get("location") not in beside
    }


class _Compiler:
    """The cache of a function per shape, compiled on first use."""

    _beside: ClassVar[tuple[str, ...]]

    def __init__(self, scalars: Mapping[str, Callable[[Any], Converter]]) -> None:
        self._kinds = {"structure": self._structure, "list": self._list, "map": self._map, **scalars}
        self._known: dict[tuple[Any, ...], Converter] = {}

    def of(self, shape: Any) -> Converter:
        """The converter of a shape's values."""
        key = shape.name, shape.serialization.get("timestampFormat"), is_json(shape)
        found = self._known.get(key)
        if found is None:
            make = None if is_json(shape) else self._kinds.get(shape.type_name)
            found = self._known[key] = identity if make is None else make(shape)
        return found

    def unbound(self, shape: Any) -> Converter:
        """The converter of a structure's unbound members, those in the body."""
        key = shape.name, "unbound"
        if key not in self._known:
            self._known[key] = self._structure(shape, self._beside)
        return self._known[key]

    def _structure(self, shape: Any, beside: tuple[str, ...] = ()) -> Converter:
        raise NotImplementedError

    def _list(self, shape: Any) -> Converter:
        raise NotImplementedError

    def _map(self, shape: Any) -> Converter:
        raise NotImplementedError


class ShapeDeserializer(_Compiler):
    """Decoded values as AWS's dict: types are checked, null and unknown members dropped.

    Raises `RequestError` for a type mismatch, in AWS's words; constraints and required members are not checked here.
    """

    _beside = REQUEST_BINDINGS

    def _structure(self, shape: Any, beside: tuple[str, ...] = ()) -> Converter:
        members: dict[str, tuple[str, Converter]] = {}
        names = _wire_names(shape, beside)

        def read(value: Any) -> dict[str, Any]:
            if type(value) is not dict:
                raise type_mismatch(value, "structure or map")
            found = {}
            for key, item in value.items():
                if item is None:
                    continue
                member = members.get(key)
                if member is None:
                    if key not in names:
                        continue
                    name, target = names[key]
                    member = members[key] = name, self.of(target)
                found[member[0]] = member[1](item)
            return found

        return read

    def _list(self, shape: Any) -> Converter:
        one: Converter | None = None

        def read(value: Any) -> list[Any]:
            nonlocal one
            if type(value) is not list:
                raise type_mismatch(value, "list")
            if one is None:  # not sooner: a shape may hold itself
                one = self.of(shape.member)
            return [None if item is None else one(item) for item in value]

        return read

    def _map(self, shape: Any) -> Converter:
        key = self.of(shape.key)
        one: Converter | None = None

        def read(value: Any) -> dict[str, Any]:
            nonlocal one
            if type(value) is not dict:
                raise type_mismatch(value, "structure or map")
            if one is None:
                one = self.of(shape.value)
            return {key(name): None if item is None else one(item) for name, item in value.items()}

        return read


class ShapeSerializer(_Compiler):
    """AWS's dict as values to encode: only modeled members that are not None."""

    _beside = RESPONSE_BINDINGS

    def _structure(self, shape: Any, beside: tuple[str, ...] = ()) -> Converter:
        members: dict[str, tuple[str, Converter]] = {}
        names = {name: (wire, target) for wire, (name, target) in _wire_names(shape, beside).items()}

        def write(value: Any) -> dict[str, Any]:
            found = {}
            for key, item in value.items():
                if item is None:
                    continue
                member = members.get(key)
                if member is None:
                    if key not in names:
                        continue
                    name, target = names[key]
                    member = members[key] = name, self.of(target)
                convert = member[1]
                found[member[0]] = item if convert is identity else convert(item)
            return found

        return write

    def _list(self, shape: Any) -> Converter:
        one: Converter | None = None

        def write(value: Any) -> Any:
            nonlocal one
            if one is None:
                one = self.of(shape.member)
            return value if one is identity else [None if item is None else one(item) for item in value]

        return write

    def _map(self, shape: Any) -> Converter:
        one: Converter | None = None

        def write(value: Any) -> Any:
            nonlocal one
            if one is None:
                one = self.of(shape.value)
            if one is identity:
                return value
            return {key: None if item is None else one(item) for key, item in value.items()}

        return write
