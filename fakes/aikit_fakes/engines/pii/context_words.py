"""Context words: the labels around a candidate that raise or lower its score."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

import regex

from aikit_fakes.package_data import read_toml

BEFORE = 90  # code points back that a label may begin
AFTER = 25  # code points on
_WORD = regex.compile(r"\p{Lu}{2,}s?(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+|[\p{L}\p{M}]+|\p{N}+")  # cardNumber is two
_GAP = regex.compile(r"\p{L}[\p{L}\p{M}]*|\p{N}[\p{N}./-]*|[.!;](?=\s)|[?]|\n")
_INTRODUCES = regex.compile(r"[ \t]{0,2}(?:[:=#]|is\b|es\b|\S{0,3}\d)")  # its value follows it
_COSTS = {".": 1.0, "!": 1.0, ";": 0.5, "?": 0.5, "\n": 0.5}
_WEAK = frozenset(
    {"ADDRESS", "DATE_TIME", "IP_ADDRESS", "NOTHING", "PHONE"}
)  # groups of everyday words: they take nothing from others
_VALUE_COST = 1.5  # another value in between
_CAPTURE_COST = 2.0  # another label in between
_NUMBERED_COST = 4.0  # the label of a number that is no personal data, right beside it


class ContextWord(NamedTuple):
    """One phrase and the groups it stands for."""

    begin: int
    end: int
    groups: frozenset[str]


class ContextWords:
    """The labels of one text.

    Args:
        text: the folded text.
        words: which phrases there are.
    """

    def __init__(self, text: str, words: Vocabulary) -> None:
        self._text = text
        self._fillers = words.fillers
        self._all = list(words.find(text))
        self._begins = [label.begin for label in self._all]
        self._ends = [label.end for label in self._all]

    def distance(self, begin: int, end: int, groups: Sequence[str]) -> float | None:
        """How far the nearest label of one of the groups is from a span: 0 beside it, 1 a word more; None: too far."""
        wanted = set(groups)
        before, own = None, 0.0
        for label in self._preceding(begin):
            if wanted & label.groups:
                before = self._cost(label.end, begin) + own
                break
            if "NOT_PII" in label.groups and not own and self._cost(label.end, begin) == 0:
                own = _NUMBERED_COST
            elif not label.groups <= _WEAK:
                own += _CAPTURE_COST
        after = self._after(end, wanted)
        return min((cost for cost in (before, after) if cost is not None), default=None)

    def denied(self, begin: int, end: int, groups: Collection[str]) -> bool:
        """Whether the nearest label before a span, of one of the groups, says that a number there is no personal data.

        It stands a word off at most from digits and letters alone, and right beside what has a form of its own.
        """
        nearest = next((label for label in self._preceding(begin) if not label.groups <= _WEAK), None)
        if nearest is None or nearest.groups.isdisjoint(groups):
            return False
        after = nearest.end + self._text.startswith(".", nearest.end)  # "no. 4"
        return self._cost(after, begin) <= (1 if self._text[begin:end].isalnum() else 0)

    def _preceding(self, begin: int) -> Iterator[ContextWord]:
        """Nearest first."""
        for place in range(bisect_right(self._ends, begin) - 1, -1, -1):
            if self._all[place].begin < begin - BEFORE:
                return
            yield self._all[place]

    def _after(self, end: int, wanted: set[str]) -> float | None:
        for label in self._all[bisect_left(self._begins, end) :][:2]:
            if label.begin > end + AFTER:
                break
            if wanted & label.groups and not _INTRODUCES.match(self._text, label.end):
                cost = self._cost(end, label.begin)
                return cost + 0.5 if cost <= 0.5 else None
        return None

    def _cost(self, begin: int, end: int) -> float:
        return sum(self._token(token) for token in _GAP.findall(self._text, begin, end))

    def _token(self, token: str) -> float:
        if token[0].isnumeric():
            return _VALUE_COST
        return _COSTS[token] if token in _COSTS else 0.0 if token.lower() in self._fillers else 1.0


class Vocabulary:
    """The phrases of some languages, from context_words.toml."""

    def __init__(self, languages: Sequence[str]) -> None:
        table = read_toml(__package__, "context_words.toml")
        self.fillers = frozenset(word for language in languages for word in table[language]["fillers"].split())
        groups: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        for language in languages:
            for group, phrases in table[language].items():
                for phrase in phrases if group != "fillers" else ():
                    groups[tuple(phrase.split())].add(group)
        self._groups: Mapping[tuple[str, ...], frozenset[str]] = {words: frozenset(g) for words, g in groups.items()}
        self._lengths: defaultdict[str, list[int]] = defaultdict(
            list
        )  # first word -> lengths of phrases, longest first
        for words in sorted(self._groups, key=len, reverse=True):
            if len(words) not in self._lengths[words[0]]:
                self._lengths[words[0]].append(len(words))

    def find(self, text: str) -> Iterator[ContextWord]:
        """The longest phrases, in reading order, none overlapping another."""
        spans = [match.span() for match in _WORD.finditer(text)]
        words = [text[begin:end].lower() for begin, end in spans]
        place = 0
        while place < len(words):
            for length in self._lengths.get(words[place], ()):
                groups = self._groups.get(tuple(words[place : place + length]))
                begin, end = spans[place][0], spans[min(place + length, len(spans)) - 1][1]
                # what stands between the words of a phrase is short
                if groups and end - begin <= sum(map(len, words[place : place + length])) + 2 * length:
                    yield ContextWord(begin, end, groups)
                    place += length - 1
                    break
            place += 1
