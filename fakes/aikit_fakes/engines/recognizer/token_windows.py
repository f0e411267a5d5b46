"""Tokenization into overlapping windows, and word shape features."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

WINDOW = 64
"""Words that are read together at most: few enough for MiniLM's 256 pieces."""
_WORD = re.compile(r"\d+|[^\W\d_]+|[^\w\s]|_+")
_LONGEST = 40
"""Characters of a word; the rest of a longer run is further words."""
_END = re.compile(r"[.!?;:]|[。！？]")
_LOOKS = 16
_HASHED = 64
"""Places that the beginnings and ends of words are counted in."""


class Window(NamedTuple):
    """Some words of a text that are read together.

    Attributes:
        begin, end: where it lies in the text, in code points.
        words: where each word begins and ends, in the text.
    """

    begin: int
    end: int
    words: list[tuple[int, int]]


def windows(text: str) -> Iterator[Window]:
    """The words of a text, cut at sentence ends where that is possible."""
    words: list[tuple[int, int]] = []
    for begin, end in _words(text):
        if words and (len(words) == WINDOW or "\n" in text[words[-1][1] : begin]):
            yield Window(words[0][0], words[-1][1], words)
            words = []
        words.append((begin, end))
        after_end = len(words) > WINDOW // 2 and _END.fullmatch(text[begin:end])
        if after_end and (end == len(text) or text[end].isspace()):
            yield Window(words[0][0], words[-1][1], words)
            words = []
    if words:
        yield Window(words[0][0], words[-1][1], words)


def _words(text: str) -> Iterator[tuple[int, int]]:
    for match in _WORD.finditer(text):
        for begin in range(match.start(), match.end(), _LONGEST):
            yield begin, min(begin + _LONGEST, match.end())


def word_shape(text: str, window: Window) -> NDArray[np.float32]:
    """What each word and its neighbours look like, shape (words, 4 * 16 + 64): case, digits, length, place, ends."""
    own = np.zeros((len(window.words) + 4, _LOOKS), np.float32)
    hashed = np.zeros((len(window.words), _HASHED), np.float32)
    for place, (begin, end) in enumerate(window.words):
        word = text[begin:end]
        own[place + 2] = (
            1,
            word[0].isupper(),
            word.isupper(),
            word.islower(),
            word.isdigit(),
            word.isalpha(),
            not word.isalnum(),
            len(word) == 1,
            2 <= len(word) <= 3,
            4 <= len(word) <= 6,
            len(word) > 6,
            place == 0,
            begin > 0 and not text[begin - 1].isspace(),
            end < len(text) and not text[end].isspace(),
            word in "-/_.#",
            word in ",;:!?()",
        )
        for key in (f"<{word[:2]}", f"{word[-3:]}>", f"={word}"):
            hashed[place, _place(key)] += 0.5
    neighbours = [own[shift : shift + len(window.words)] for shift in (2, 1, 3, 0)]
    return np.concatenate([*neighbours, hashed], axis=1)


def _place(key: str) -> int:
    """The same place for a key in every process: Python's own hash is salted."""
    number = 2166136261  # FNV-1a
    for byte in key.encode("utf-8", "surrogatepass"):
        number = (number ^ byte) * 16777619 % 2**32
    return number % _HASHED
