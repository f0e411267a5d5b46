"""The JSON format of AWS's protocols: strict decoding, encoding, and the formats of scalars."""

from __future__ import annotations

import json
from binascii import Error, a2b_base64, b2a_base64
from math import inf, isfinite
from typing import Any

from pydantic_core import PydanticSerializationError, from_json, to_json

from aikit.wire.request_errors import serialization_error, type_mismatch
from aikit.wire.scalar_formats import (
    NON_FINITE,
    datetime_from_epoch,
    epoch_seconds,
    format_timestamp,
    non_finite_name,
    parse_timestamp,
)
from aikit.wire.shape_serializers import Converter, ScalarFormat

INTEGER_BOUNDS = {"integer": (-(2**31), 2**31 - 1), "long": (-(2**63), 2**63 - 1)}
"""The least and the greatest number of a type."""

MAX_DEPTH = 100
"""How deep a body's structures may nest; no shape of AWS's needs more, and recursion has an end."""


def may_exceed_max_depth(body: bytes) -> bool:
    """Whether a body has so many brackets that its nesting depth must be checked."""
    return body.count(b"{") + body.count(b"[") > MAX_DEPTH


def _check_depth(value: Any) -> None:
    """Raise for a value that nests deeper than `MAX_DEPTH`; iterative, one level at a time."""
    level = [value]
    for _ in range(MAX_DEPTH):
        inner: list[Any] = []
        for holder in level:
            if type(holder) is dict:
                inner.extend(item for item in holder.values() if type(item) is dict or type(item) is list)
            elif type(holder) is list:
                inner.extend(item for item in holder if type(item) is dict or type(item) is list)
        if not inner:
            return
        level = inner
    raise serialization_error("The request nests too deeply")


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


_DECODE = json.JSONDecoder(parse_constant=_refuse_constant).decode


def decode(body: bytes) -> Any:
    """The value of JSON bytes; raises `RequestError` for invalid JSON and for too deep nesting."""
    try:
        value = from_json(body, allow_inf_nan=False)
    except ValueError:  # it may still be JSON with half a character, or nest deeper than pydantic goes
        value = _decode(body)
    if may_exceed_max_depth(body):
        _check_depth(value)
    return value


def _decode(body: bytes) -> Any:
    try:
        return _DECODE(body.decode())
    except (ValueError, RecursionError):  # UnicodeDecodeError and JSONDecodeError are ValueErrors
        raise serialization_error("Unable to parse the request body as JSON") from None


def encode(value: Any) -> bytes:
    """The JSON bytes of plain values; NaN and infinities are written by AWS's names."""
    try:
        return to_json(value, inf_nan_mode="strings")
    except PydanticSerializationError:  # half a character, which only an escape can carry
        return json.dumps(_non_finite_as_text(value), allow_nan=False).encode()


def _non_finite_as_text(value: Any) -> Any:
    if isinstance(value, float):
        return value if isfinite(value) else non_finite_name(value)
    if isinstance(value, dict):
        return {key: _non_finite_as_text(item) for key, item in value.items()}
    return [_non_finite_as_text(item) for item in value] if isinstance(value, list) else value


def read_string(value: Any) -> str:
    """A string, type-checked."""
    if type(value) is not str:
        raise type_mismatch(value, "String")
    return value


def read_boolean(value: Any) -> bool:
    """A boolean, type-checked."""
    if type(value) is not bool:
        raise type_mismatch(value, "Boolean")
    return value


def integer(shape: Any) -> Converter:
    """The reader of an integer shape, with the bounds of its type."""
    (low, high), name = INTEGER_BOUNDS[shape.type_name], shape.type_name.capitalize()

    def read(value: Any) -> int:
        if type(value) is float and value.is_integer():
            value = int(value)
        if type(value) is not int:
            raise type_mismatch(value, name)
        if not low <= value <= high:
            raise serialization_error(f"NUMBER_VALUE can not be converted to {name}: out of range")
        return value

    return read


def read_float(value: Any) -> float:
    """A number, or AWS's name of NaN or an infinity."""
    if type(value) is float or type(value) is int:
        try:
            number = float(value)
        except OverflowError:
            number = inf
        if isfinite(number):
            return number
        raise serialization_error("NUMBER_VALUE can not be converted to Double: out of range")
    if type(value) is str and value in NON_FINITE:
        return NON_FINITE[value]
    raise type_mismatch(value, "Double")


def read_blob(value: Any) -> bytes:
    """The bytes of base64 text."""
    if type(value) is not str:
        raise type_mismatch(value, "Blob")
    try:
        return a2b_base64(value, strict_mode=True)
    except (Error, ValueError):
        raise serialization_error("STRING_VALUE can not be converted to Blob: it is not valid base64") from None


def write_blob(value: bytes) -> str:
    """The base64 text of bytes."""
    return b2a_base64(value, newline=False).decode("ascii")


def _read_timestamp(shape: Any) -> Converter:
    form = shape.serialization.get("timestampFormat", "unixTimestamp")
    if form.lower() != "unixtimestamp":
        return lambda value: parse_timestamp(read_string(value), form)

    def read(value: Any) -> Any:
        if type(value) is not int and type(value) is not float:
            raise type_mismatch(value, "milliseconds since epoch")
        return datetime_from_epoch(value)

    return read


def _write_timestamp(shape: Any) -> Converter:
    form = shape.serialization.get("timestampFormat", "unixTimestamp")
    return epoch_seconds if form.lower() == "unixtimestamp" else lambda value: format_timestamp(value, form)


JSON = ScalarFormat(
    read={
        "string": lambda _: read_string,
        "character": lambda _: read_string,
        "boolean": lambda _: read_boolean,
        "integer": integer,
        "long": integer,
        "float": lambda _: read_float,
        "double": lambda _: read_float,
        "blob": lambda _: read_blob,
        "timestamp": _read_timestamp,
    },
    write={
        "blob": lambda _: write_blob,
        "timestamp": _write_timestamp,
    },
)
