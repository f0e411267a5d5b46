"""Term matching: a terminology's terms in a text, whole words, longest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from aikit_fakes.engines.translation import Part

_IDEOGRAPHS = "\u2e80"
"""From here on, scripts whose words no space parts."""


class Found(NamedTuple):
    """A term at `text[begin:end]`."""

    begin: int
    end: int
    target: str


class Terms:
    """The terms of one direction.

    Args:
        targets: source term -> target term.
    """

    def __init__(self, targets: Mapping[str, str]) -> None:
        self._targets = targets
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for term in targets:
            lengths[term[0]].add(len(term))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def find(self, text: str) -> Iterator[Found]:
        """The terms in a text, from left to right, none inside another."""
        done = 0
        for begin, first in enumerate(text):
            if begin < done or first not in self._lengths or not _parts(text, begin):
                continue
            for length in self._lengths[first]:
                target = self._targets.get(text[begin : begin + length])
                if target is not None and _parts(text, begin + length):
                    yield Found(begin, begin + length, target)
                    done = begin + length
                    break

    def keep(self, parts: Sequence[Part]) -> tuple[list[Part], list[tuple[str, str]]]:
        """The text with its terms as kept words, and the pairs of terms that it holds.

        A term may run over several styles; it then has the style it begins in. Kept words are never part of one.
        """
        # a kept word stands as a character that no term holds
        text = "".join("\0" if part.kept else part.text.replace("\0", " ") for part in parts)
        owners = [part for part in parts for _ in range(1 if part.kept else len(part.text))]
        kept: list[Part] = []
        pairs: list[tuple[str, str]] = []
        done = 0
        for found in [*self.find(text), Found(len(text), len(text), "")]:
            for place in range(done, found.begin):
                owner = owners[place]
                kept.append(owner if owner.kept else Part(text[place], owner.style))
            if found.begin < len(text):
                kept.append(Part(found.target, owners[found.begin].style, kept=True))
                pairs.append((text[found.begin : found.end], found.target))
            done = found.end
        return kept, pairs


def _parts(text: str, place: int) -> bool:
    """Whether a word can end before, and another begin at, a place of a text."""
    if not 0 < place < len(text):
        return True
    before, after = text[place - 1], text[place]
    return not (before.isalnum() and after.isalnum()) or max(before, after) >= _IDEOGRAPHS
