"""HTTP bindings: members that travel as text in headers, query strings and URI labels."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from re import compile as pattern
from typing import Any

from aikit.contract.type_hints import is_json
from aikit.wire import json_format, scalar_formats
from aikit.wire.request_errors import serialization_error

_DEFAULT_TIMES = {"header": "rfc822", "querystring": "iso8601", "uri": "iso8601"}


_NUMBER = pattern(r"-?[0-9]{1,400}(\.[0-9]+)?([eE][+-]?[0-9]{1,4})?")  # what Python reads is more than AWS does


def _number(value: str, kind: Callable[[str], Any]) -> Any:
    try:
        if _NUMBER.fullmatch(value):
            return kind(value)
    except ValueError:
        pass
    raise serialization_error(f"STRING_VALUE can not be converted to {'Integer' if kind is int else 'Double'}")


def parse_value(shape: Any, value: str, location: str) -> Any:
    """The value of a bound member.

    Args:
        shape: the member's shape, or that of an item of a list.
        value: the text, percent-encoding undone.
        location: `"header"`, `"querystring"` or `"uri"`.
    """
    if is_json(shape):
        try:
            return json_format.decode(json_format.read_blob(value))
        except UnicodeEncodeError:
            raise serialization_error("STRING_VALUE can not be converted to JSON") from None
    match shape.type_name:
        case "integer" | "long":
            return json_format.integer(shape)(_number(value, int))
        case "float" | "double":
            return scalar_formats.NON_FINITE[value] if value in scalar_formats.NON_FINITE else _number(value, float)
        case "boolean":
            if value not in ("true", "false"):
                raise serialization_error("STRING_VALUE can not be converted to Boolean")
            return value == "true"
        case "timestamp":
            return scalar_formats.parse_timestamp(
                value, shape.serialization.get("timestampFormat", _DEFAULT_TIMES[location])
            )
        case "blob":
            return json_format.read_blob(value)
        case "list":
            items = _items(shape.member, value, location) if value else []
            return [parse_value(shape.member, item, location) for item in items]
    return value


def format_value(shape: Any, value: Any, location: str = "header") -> str:
    """The text of a member bound to a header."""
    if is_json(shape):
        return json_format.write_blob(json.dumps(value, separators=(",", ":")).encode())
    match shape.type_name:
        case "boolean":
            return "true" if value else "false"
        case "float" | "double":
            return scalar_formats.format_number(value)
        case "timestamp":
            return scalar_formats.format_timestamp(
                value, shape.serialization.get("timestampFormat", _DEFAULT_TIMES[location])
            )
        case "blob":
            return json_format.write_blob(value)
        case "list":
            plain = shape.member.type_name != "string"
            items = (format_value(shape.member, item, location) for item in value)
            return ", ".join(item if plain else _quoted(item) for item in items)
    return header_safe(str(value))


_CONTROLS = dict.fromkeys([*range(9), *range(10, 32), 127], " ")


@lru_cache(maxsize=256)  # most are names of backends and engines
def header_safe(value: str) -> str:
    """Text as a header value: control characters replaced (header injection), beyond Latin-1 as UTF-8 bytes."""
    value = value.translate(_CONTROLS)
    try:
        value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode("utf-8", "replace").decode("latin-1")
    return value


def decode_header(value: str) -> str:
    """A header value sent as UTF-8, which servers decode as Latin-1."""
    if value.isascii():
        return value
    try:
        return value.encode("latin-1").decode()
    except UnicodeError:
        return value


def _quoted(item: str) -> str:
    if '"' not in item and "," not in item:
        return item
    escaped = item.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _items(member: Any, value: str, location: str) -> list[str]:
    """The items of a list in one header: comma-separated, quoted where they contain commas; dates contain one."""
    is_date = member.type_name == "timestamp" and member.serialization.get("timestampFormat", "rfc822") == "rfc822"
    if is_date and location == "header":
        parts = [part.strip() for part in value.split(",")]
        return [", ".join(pair) for pair in zip(parts[::2], parts[1::2], strict=False)]
    items: list[str] = []
    item, quoted, started = "", False, False
    characters = iter(value)
    for character in characters:
        if quoted and character == "\\":
            item += next(characters, "")
        elif character == '"' and (quoted or not item.strip()):
            quoted = not quoted
            if quoted:
                item, started = "", True
        elif character == "," and not quoted:
            items.append(item if started else item.strip())
            item, started = "", False
        elif quoted or not started:
            item += character
    items.append(item if started else item.strip())
    return items
