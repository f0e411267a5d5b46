"""Request matchers: equality, nested conditions, `contains`, `matches`, or a predicate.

    kit.pin("comprehend.detect_sentiment", answer, when={"text": contains("refund"), "language_code": "en"})

Any function that takes the member's value and says whether it fits is a matcher too; its name appears in messages.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from botocore.model import Shape

from aikit.contract.message import Message, snake
from aikit.contract.type_hints import is_json
from aikit.errors import ConfigurationError

When = Mapping[str, Any] | Callable[[Any], Any]
"""Conditions by member (`{"input.text": "Hi"}` and `{"input": {"text": "Hi"}}` are one), or one predicate on all."""


class Matcher:
    """A predicate on one value with a readable repr."""

    def __init__(self, wanted: str, fits: Callable[[Any], bool]) -> None:
        self._wanted = wanted
        self._fits = fits

    def __call__(self, value: Any) -> bool:
        return value is not None and self._fits(value)

    def __repr__(self) -> str:
        return self._wanted


def contains(part: Any) -> Matcher:
    """Text that holds `part`, a list that has it as an item, or a map that has it as a key."""

    def fits(value: Any) -> bool:
        try:
            return part in value
        except TypeError:  # a number in a text, anything in a number
            return False

    return Matcher(f"contains({part!r})", fits)


def matches(pattern: str | re.Pattern[str]) -> Matcher:
    """Text in which the regular expression is found, as `re.search` has it; anchor it with `^` and `$`.

    Raises:
        ConfigurationError: it is not a regular expression.
    """
    if not isinstance(getattr(pattern, "pattern", pattern), str):
        raise ConfigurationError(f"matches() takes a regular expression as text, not {pattern!r}")
    try:
        compiled = re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise ConfigurationError(f"matches({pattern!r}) is no regular expression: {error}") from error
    return Matcher(
        f"matches({compiled.pattern!r})", lambda value: isinstance(value, str) and compiled.search(value) is not None
    )


def check(when: When | None, shape: Any, operation: str) -> None:
    """Validate conditions against a request's shape.

    Raises:
        ConfigurationError: names the member, and the one that was probably meant.
    """
    if when is None or callable(when):
        return
    if not isinstance(when, Mapping):
        raise ConfigurationError(f"when= of {operation} takes a dict of members or a function, not {when!r}")
    for path, wanted in when.items():
        if not isinstance(path, str):
            raise ConfigurationError(f"when= of {operation}: members are named by text, not {path!r}")
        found = shape
        for name in path.split("."):
            found = _member(found, name, f"when= of {operation}: {path!r}")
        if isinstance(wanted, Mapping) and found is not None and found.type_name in ("structure", "map"):
            check(wanted, found, f"{operation}, {path}")


def _member(shape: Shape | None, name: str, where: str) -> Any:
    """The shape of a member or of a map's value; None for free JSON."""
    if shape is not None and is_json(shape):
        return None
    if shape is not None and shape.type_name == "map":
        return shape.value
    members = {snake(member): target for member, target in getattr(shape, "members", {}).items()}
    if name not in members:
        near = get_close_matches(name, members, n=1) or get_close_matches(snake(name), members, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"known here: {', '.join(members) or 'nothing'}"
        raise ConfigurationError(f"{where} names no member of the request: {name!r}; {hint}")
    return members[name]


def differences(wanted: Any, value: Any, path: str = "") -> Iterator[str]:
    """The differences between a value and a condition; none where it matches. Dicts are nested conditions."""
    if callable(wanted):
        if not wanted(value):
            yield f"{path or 'request'}: {_predicate_name(wanted)} does not hold for {_truncated_repr(value)}"
    elif isinstance(wanted, Mapping):
        if not isinstance(value, (Message, Mapping)):
            yield f"{path}: expected {_truncated_repr(wanted)}, got {_truncated_repr(value)}"
            return
        for name, part in wanted.items():
            yield from differences(part, _value_at(value, name), f"{path}.{name}" if path else name)
    elif isinstance(wanted, (list, tuple)) and isinstance(value, list) and len(wanted) == len(value):
        for index, (one, other) in enumerate(zip(wanted, value, strict=True)):
            yield from differences(one, other, f"{path}[{index}]")
    elif wanted != value:
        yield f"{path}: expected {_truncated_repr(wanted)}, got {_truncated_repr(value)}"


def _value_at(value: Any, path: str) -> Any:
    """The value at a dotted path; None where the path ends early."""
    if isinstance(value, Mapping) and path in value:
        return value[path]
    for name in path.split("."):
        if isinstance(value, Mapping):
            value = value.get(name)
        else:
            value = getattr(value, name, None) if isinstance(value, Message) else None
    return value


def _predicate_name(predicate: Callable[..., Any]) -> str:
    if isinstance(predicate, Matcher):
        return repr(predicate)
    return str(getattr(predicate, "__qualname__", repr(predicate))).replace("<locals>.", "")


def _truncated_repr(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else f"{text[:60]}… ({len(text):,} characters)"
