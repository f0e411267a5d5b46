"""Apertium's stream format: formatting carried on word blanks, wherever the rules move the words.

Apertium calls that word-bound blanks: `the [[t:s:1]]red[[/]] car` becomes `el coche [[t:s:1]]rojo[[/]]`. A kept word
goes in as one that no dictionary knows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from aikit_fakes.engines.translation import Part
from aikit_fakes.engines.translation.pipeline_process import escaped, unescaped
from aikit_fakes.engines.translation.sentence_segmentation import restore_case
from aikit_fakes.engines.unicode_text import well_formed

_WORD = re.compile(r"\S+")
_MARK = re.compile(r"\[\[(t:[^\]]*)\]\](.*?)\[\[/\]\]", re.DOTALL)
_NUMBER = re.compile(r"t:([sk]):(\d+)")
_UNKNOWN = "Qzxkv"
"""A word of no language."""


def serialize(parts: Sequence[Part]) -> str:
    """A text as a stream, its styles and kept words marked."""
    return "".join(_serialize_part(place, part) for place, part in enumerate(parts)).strip()


def parse(parts: Sequence[Part], stream: str) -> list[Part] | None:
    """The parts that an answer stands for; None unless each kept word is there once, and each style somewhere."""
    found: list[Part] = []
    done = 0
    for mark in _MARK.finditer(stream):
        found.append(Part(unescaped(stream[done : mark.start()])))
        done = mark.end()
        numbers = _NUMBER.findall(mark[1])
        kept = {int(number) for kind, number in numbers if kind == "k"}
        style = next((int(number) for kind, number in numbers if kind == "s"), 0)
        if not kept:
            found.append(Part(unescaped(mark[2]), style))
        elif len(kept) == 1 and mark[2].count(_UNKNOWN) == 1:
            before, _, after = unescaped(mark[2]).partition(_UNKNOWN)
            found += [Part(before, style), parts[kept.pop()], Part(after, style)]
        else:
            return None
    found.append(Part(unescaped(stream[done:])))
    whole = _bridged(found)
    complete = sorted(part for part in parts if part.kept) == sorted(part for part in whole if part.kept)
    styles = {part.style for part in parts if part.text.strip()}
    return _fitted(parts, whole) if complete and styles <= {part.style for part in whole} else None


def _serialize_part(place: int, part: Part) -> str:
    if part.kept:
        return f"[[t:k:{place}]]{_UNKNOWN}[[/]]"
    text = escaped(well_formed(part.text).replace("\0", " "))
    return _WORD.sub(lambda word: f"[[t:s:{part.style}]]{word[0]}[[/]]", text) if part.style else text


def _bridged(parts: Sequence[Part]) -> list[Part]:
    """White space between two words of one style belongs to it too."""
    found = [part for part in parts if part.text]
    for place in range(1, len(found) - 1):
        before, here, after = found[place - 1 : place + 2]
        if not here.text.strip() and before.style == after.style and not (before.kept or after.kept):
            found[place] = here._replace(style=before.style)
    return found


def _fitted(parts: Sequence[Part], answer: list[Part]) -> list[Part]:
    """The answer, begun as the original begins, with the original's white space around it."""
    text = "".join(part.text for part in parts)
    core = text.strip()
    start = text[: len(text) - len(text.lstrip())]
    while answer and not answer[0].kept and not answer[0].text.strip():
        answer.pop(0)
    if answer and not answer[0].kept:
        answer[0] = answer[0]._replace(text=restore_case(core, answer[0].text.lstrip()))
    return [Part(start), *answer, Part(text[len(start) + len(core) :])]
