"""Do-not-translate spans: links, paths, code and placeholders, which come out of a translation as they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import regex

from aikit_fakes.package_data import read_toml

_KINDS: Mapping[str, str] = read_toml(__package__, "untranslatable.toml")
_SPAN = regex.compile("|".join(f"(?:{pattern})" for pattern in _KINDS.values()))
_ICU = regex.compile(_KINDS["icu"])
_AFTER = ".,;:!?"
"""Marks that end the sentence around a link or a path, and are no part of it."""


def split(text: str) -> Iterator[tuple[str, bool]]:
    """The pieces of a text, which together are the text, each with whether it must stay as it is; none is empty."""
    done = place = 0
    closes: dict[int, int] | None = None
    while span := _SPAN.search(text, place):
        begin, end = span.span()
        if _ICU.fullmatch(text, begin, end):
            closes = _closing_braces(text) if closes is None else closes
            if begin not in closes:
                place = end
                continue
            end = closes[begin] + 1
        elif text[begin] not in "`{%<&":
            end = max(begin + len(text[begin:end].rstrip(_AFTER)), begin + 1)
        if begin > done:
            yield text[done:begin], False
        yield text[begin:end], True
        done = place = end
    if done < len(text):
        yield text[done:], False


def _closing_braces(text: str) -> dict[int, int]:
    """The place of each opening brace that is closed -> that of its closing one."""
    found: dict[int, int] = {}
    open_now: list[int] = []
    for place, character in enumerate(text):
        if character == "{":
            open_now.append(place)
        elif character == "}" and open_now:
            found[open_now.pop()] = place
    return found
