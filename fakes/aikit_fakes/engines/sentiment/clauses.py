"""Clause segmentation of English sentences for mixed sentiment."""

from __future__ import annotations

import re

MAX_WORDS = 60  # a longer piece is cut: the head was trained on sentences
_SENTENCE = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+|\s*\n\s*")
_CONTRAST = r"but|however|although|though|yet|despite|while|whereas|except|until|unfortunately|sadly"
_CLAUSE = re.compile(rf"\s*[;:–—]\s+|\s*,\s+|\s+(?=(?:and|luckily|thankfully|{_CONTRAST})\b)", re.IGNORECASE)
_CONTRASTS = re.compile(rf"\b(?:{_CONTRAST})\b", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")


def sentences(text: str) -> list[str]:
    """The sentences in reading order; at least one, and none without a letter unless the text has none."""
    found: list[str] = []
    for piece in _SENTENCE.split(text):
        if found and not (_LETTER.search(piece) and _LETTER.search(found[-1])):
            found[-1] += f" {piece}"  # an emoji or a number belongs to the words beside it
        else:
            found.append(piece)
    return [short for sentence in found for short in _cut(sentence)]


def clauses(sentence: str) -> list[str]:
    """The sentence's parts at commas, contrasts and conjunctions: each of two words or more; at least one."""
    found: list[str] = []
    for piece in _CLAUSE.split(sentence):
        if found and (len(piece.split()) < 2 or len(found[-1].split()) < 2):
            found[-1] += f" {piece}"
        else:
            found.append(piece)
    return found


def has_contrast(text: str) -> bool:
    """Whether a word sets one part of the text against another."""
    return _CONTRASTS.search(text) is not None


def _cut(sentence: str) -> list[str]:
    words = sentence.split()
    if len(words) <= MAX_WORDS:
        return [sentence.strip()]
    return [" ".join(words[i : i + MAX_WORDS]) for i in range(0, len(words), MAX_WORDS)]
