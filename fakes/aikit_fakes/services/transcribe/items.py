"""Transcript items: words and punctuation, in the layout of a job's output."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from aikit_fakes.engines.speech_to_text import Word

_MARKS = frozenset(".,?!;:¿¡。，、？！；：؟،।")
"""Marks that are items of their own; other signs at the edges of a word, quotes and dashes, are not spoken."""
_OPENING = frozenset("¿¡")
_ABBREVIATION = re.compile(r"(?:[^\W\d]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Jr|Sr)\.")
_KEPT = frozenset("%&+#°'*")
UNSPACED = frozenset({"zh", "ja", "th", "lo", "my", "km"})
"""Languages, without their countries, whose words no space parts."""


@dataclass(frozen=True, slots=True)
class Item:
    """A word or a mark.

    Attributes:
        content: as it is written.
        start, end: seconds; a mark has those of the word it stands at.
        confidence: 0 to 1; None for a mark.
        segment: the number of the segment that it is part of.
        channel: the number of its channel.
        speaker: the number of who says it; None where nobody was told apart.
        filtered: whether a vocabulary filter knows the word; None where none was asked.
    """

    content: str
    start: float
    end: float
    confidence: float | None
    segment: int = 0
    channel: int = 0
    speaker: int | None = None
    filtered: bool | None = None

    @property
    def is_word(self) -> bool:
        """Whether it is spoken, not a mark."""
        return self.confidence is not None

    def to_aws(self, number: int | None = None, *, flat: bool = False) -> dict[str, Any]:
        """AWS's form, numbers in words as there; in alternatives it is `flat` and knows no speaker."""
        content: dict[str, Any] = {"confidence": _decimal(self.confidence or 0.0, 4), "content": self.content}
        found: dict[str, Any] = {} if number is None else {"id": number}
        found["type"] = "pronunciation" if self.is_word else "punctuation"
        found |= content if flat else {"alternatives": [content]}
        if self.is_word:
            found |= times(self)
        if self.filtered is not None and self.is_word:
            found["vocabularyFilterMatch"] = self.filtered
        return found


def items_of(words: Iterable[Word], segment: int = 0, channel: int = 0) -> list[Item]:
    """The items of what was heard."""
    return [replace(item, segment=segment, channel=channel) for word in words for item in _split(word)]


def text_of(items: Sequence[Item], language: str) -> str:
    """Items as a text; `language` is AWS's code."""
    spaced = language.partition("-")[0] not in UNSPACED
    parts: list[str] = []
    glued = True
    for item in items:
        if not (glued or (not item.is_word and item.content not in _OPENING)) and spaced:
            parts.append(" ")
        parts.append(item.content)
        glued = item.content in _OPENING
    return "".join(parts)


def times(item: Any) -> dict[str, str]:
    """When something begins and ends, in AWS's form."""
    return {"start_time": _decimal(item.start, 3), "end_time": _decimal(item.end, 3)}


def _split(word: Word) -> Iterator[Item]:
    """A word and the marks that touch it."""
    text = word.text
    begin, end = 0, len(text)
    while begin < end and _is_sign(text[begin]):
        begin += 1
    while end > begin and _is_sign(text[end - 1]):
        end -= 1
    if found := _ABBREVIATION.match(text, begin):
        end = max(end, found.end())
    yield from (_mark(sign, word.start) for sign in text[:begin] if sign in _OPENING and begin < len(text))
    if begin < end:
        yield Item(text[begin:end], word.start, word.end, word.probability)
    after = "".join(sign for sign in (text[end:] if begin < end else text) if sign in _MARKS - _OPENING)
    yield from (_mark(sign, word.end) for sign in re.sub(r"(.)\1+", r"\1", after))


def _mark(sign: str, at: float) -> Item:
    return Item(sign, at, at, None)


def _is_sign(letter: str) -> bool:
    return letter not in _KEPT and unicodedata.category(letter) in ("Po", "Pd", "Ps", "Pe", "Pi", "Pf", "So")


def _decimal(value: float, places: int) -> str:
    return str(round(float(value), places))
