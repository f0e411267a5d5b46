"""Matching of custom vocabularies and vocabulary filters against the items of a transcript."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from aikit_fakes.services.transcribe.items import Item

Method = Literal["remove", "mask", "tag"]
MASK = "***"
_MOST = 12
"""Words that one entry of a vocabulary may be spoken as."""


def apply_vocabulary(items: Sequence[Item], entries: Mapping[str, str]) -> list[Item]:
    """Items with each entry of a vocabulary written as its `DisplayAs`.

    Args:
        items: of one transcript.
        entries: the letters of an entry, without case, spaces, hyphens and dots -> how it shall look.
    """
    longest = max(map(len, entries), default=0)
    found: list[Item] = []
    place = 0
    while place < len(items):
        best = place
        for end, letters in _runs(items, place, longest):
            if letters in entries:
                best, shown = end, entries[letters]
        if best == place:
            found.append(items[place])
            place += 1
        else:
            run = items[place:best]
            sure = min(item.confidence or 0.0 for item in run)
            found.append(replace(run[0], content=shown, end=run[-1].end, confidence=sure))
            place = best
    return found


def apply_filter(items: Iterable[Item], words: frozenset[str], method: Method) -> list[Item]:
    """Items with the words of a filter removed, masked or tagged; whole words, whatever their case."""
    found: list[Item] = []
    for item in items:
        matches = item.is_word and item.content.lower() in words
        if method == "tag":
            found.append(replace(item, filtered=matches))
        elif not matches:
            found.append(item)
        elif method == "mask":
            found.append(replace(item, content=MASK))
    return found


def comparison_key(text: str) -> str:
    """What of a word is compared: neither case nor spaces, hyphens, dots and other signs."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _runs(items: Sequence[Item], start: int, longest: int) -> Iterator[tuple[int, str]]:
    """Where the runs of words end that begin at `start` and no mark parts, and their letters."""
    letters = ""
    for end in range(start, min(start + _MOST, len(items))):
        letters += comparison_key(items[end].content)
        if not items[end].is_word or len(letters) > longest:
            return
        yield end + 1, letters
