"""Columns of tables: their types, and the conversion of text, JSON and Parquet values."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any, Literal

Type = Literal["string", "integer", "float", "boolean", "timestamp", "any"]
Convert = Callable[[Any], Any]
"""From a value as the file holds it to that of the column's type; raises ValueError with the reason."""

EPOCH = "epoch"
"""The format of timestamps in seconds since 1970."""
_ISO = {"%Y-%m-%d": (10, ""), "%Y-%m-%d %H:%M:%S": (19, " "), "%Y-%m-%dT%H:%M:%S": (19, "T")}
"""Formats that `fromisoformat` reads twenty times as fast as `strptime`: length, and what stands before the hour."""
_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}
_INTEGER = re.compile(r"[+-]?[0-9]{1,19}")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_LEAST, _MOST = -(2**63), 2**63 - 1
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        name: as the header, the keys of JSON or the Parquet schema name it.
        type: `string`, `integer` (64 bits), `float` (finite), `boolean`, `timestamp`, or `any`: as the file holds it.
        nullable: whether a value may be missing: an empty cell, null in JSON and Parquet; it reads None.
        required: whether every file must have the column.
        formats: of timestamps, as `strptime` takes them, or `"epoch"`; the first that fits counts.
    """

    name: str
    type: Type = "string"
    nullable: bool = False
    required: bool = True
    formats: tuple[str, ...] = ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d")

    def converter(self) -> Convert:
        """What converts the values of this column; None and "" are missing values."""
        convert = _converter(self)
        return (lambda value: None if value is None or value == "" else convert(value)) if self.nullable else convert


def _converter(column: Column) -> Convert:
    match column.type:
        case "string":
            return _string
        case "integer":
            return _integer
        case "float":
            return _float
        case "boolean":
            return _boolean
        case "timestamp":
            return _timestamp(column.formats)
    return lambda value: value


def _string(value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise _not("a string", value)
    if "\0" in value:
        raise ValueError("the text holds a NUL character")
    return value


def _integer(value: Any) -> int:
    if type(value) is str and _INTEGER.fullmatch(value):
        value = int(value)
    if type(value) is not int or not _LEAST <= value <= _MOST:
        raise _not("an integer of 64 bits", value)
    return value


def _float(value: Any) -> float:
    if type(value) is float or (type(value) is str and _NUMBER.fullmatch(value)) or type(value) in (int, Decimal):
        try:
            number = float(value)
        except OverflowError:
            number = math.inf
        if -math.inf < number < math.inf:
            return number
    raise _not("a finite number", value)


def _boolean(value: Any) -> bool:
    found = _BOOLEANS.get(value.lower()) if type(value) is str else value
    if type(found) is not bool:
        raise _not("true or false", value)
    return found


def _timestamp(formats: tuple[str, ...]) -> Convert:
    def convert(value: Any) -> datetime:
        if isinstance(value, datetime):
            return value
        if isinstance(value, date):
            return datetime.combine(value, time())
        for form in formats:
            try:
                if form == EPOCH:
                    return datetime.fromtimestamp(_integer(value), UTC)
                if isinstance(value, str):
                    return _parsed(value, form)
            except (ValueError, OverflowError, OSError):
                continue
        raise _not(f"a timestamp in the format {' or '.join(formats)}", value)

    return convert


def _parsed(text: str, form: str) -> datetime:
    if form in _ISO:
        length, separator = _ISO[form]
        if len(text) != length or text[10:11] != separator or text[4] != "-" or not text.isascii():
            raise ValueError(form)
        return datetime.fromisoformat(text)
    return datetime.strptime(text, form)


def _not(what: str, value: Any) -> ValueError:
    if value is None or value == "":
        return ValueError("there is no value")
    return ValueError(f"not {what}: {_shown(value)}")


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return repr(value[:_SHOWN])
    return repr(value)[:_SHOWN] if isinstance(value, int | float | Decimal) else type(value).__name__
