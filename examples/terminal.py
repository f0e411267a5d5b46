"""What the examples need of a terminal: columns that count wide characters, and marks that also read without colour."""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterable

COLOURS = {
    "PERSON": 45,
    "NAME": 45,
    "LOCATION": 44,
    "ADDRESS": 44,
    "ORGANIZATION": 42,
    "DATE": 43,
    "DATE_TIME": 43,
    "QUANTITY": 46,
    "OTHER": 100,
}


def width(text: str) -> int:
    """Columns of a terminal: wide characters take two, combining ones none."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def fitted(text: str, columns: int) -> str:
    """The text, filled with spaces to a number of columns."""
    return text + " " * (columns - width(text))


def clipped(text: str, columns: int) -> str:
    """The text, cut with an ellipsis where it is wider than a number of columns."""
    while width(text) > columns:
        text = text[:-2].rstrip() + "…"
    return text


def marked(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    """The text with each span (begin, end, kind) on a coloured ground, or in brackets where there is no terminal."""
    parts, done = [], 0
    for begin, end, kind in sorted(spans):
        inside = text[begin:end]
        if sys.stdout.isatty():
            shown = f"\033[{COLOURS.get(kind, 41)};97m{inside}\033[0m\033[2m {kind}\033[0m"
        else:
            shown = f"[{inside} {kind}]"
        parts += [text[done:begin], shown]
        done = end
    return "".join([*parts, text[done:]])


def wrapped(text: str, columns: int, indent: str = "") -> str:
    """The text in lines of a number of columns; colours take none."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".lstrip(" ")
        if width(re.sub("\033\\[[0-9;]*m", "", longer)) <= columns:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(indent + line for line in lines)


def side_by_side(left: Iterable[str], right: Iterable[str], columns: int) -> str:
    """Two columns of lines."""
    return "\n".join(f"  {fitted(a, columns)} │ {b}" for a, b in zip(left, right, strict=True))
