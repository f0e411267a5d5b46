"""The speech script: text, pauses and marks in reading order, segmented into sentences.

Offsets are bytes of the request's text as UTF-8, tags included, as Polly's speech marks count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from aikit_fakes.engines.grapheme_to_phoneme.text_normalization import ABBREVIATIONS
from aikit_fakes.package_data import read_toml

LIMITS = read_toml(__package__, "limits.toml")

_END = re.compile(
    r"(?:(?<![.!?…])[.!?…]+[\"')\]\N{RIGHT DOUBLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}]*)(?=\s)"
)
_PARAGRAPH = re.compile(r"\n[ \t]*(?:\r?\n)+")
_INITIAL = re.compile(r"(?:^|[\s.])[A-Z]$")
_VISIBLE = re.compile(r"\S")
_WORD = 20
"""Characters before a full stop that tell whether it ends a sentence."""
_LONGEST = 1000
"""Characters of a sentence at most: what has no full stop is cut at a space."""


class Span(NamedTuple):
    """Bytes of the request's text."""

    start: int
    end: int


@dataclass(frozen=True)
class Prosody:
    """How something is spoken.

    Attributes:
        rate: times as fast as usual.
        volume: decibels, -inf for silence.
        pitch: times as high as usual.
    """

    rate: float = 1.0
    volume: float = 0.0
    pitch: float = 1.0


PLAIN = Prosody()


@dataclass
class Run:
    """A stretch of text that is read in one way.

    Attributes:
        text: as the request has it.
        places: where each character stands.
        prosody: how it is spoken.
        said: what is read in its place; None where that is the text itself.
        ipa: how it sounds; "" where its spelling tells.
        kind: what kind of word it is, Penn Treebank's tag; "" where nobody says.
    """

    text: str
    places: list[Span]
    prosody: Prosody = PLAIN
    said: str | None = None
    ipa: str = ""
    kind: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it is one thing in speech marks, and never cut."""
        return self.said is not None or bool(self.ipa or self.kind)

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.places[0].start, self.places[-1].end)

    def continues_in(self, other: Run) -> bool:
        """Whether another is read in the same way, so that a word may begin in one and end in the other."""
        return self.prosody == other.prosody and not self.is_whole and not other.is_whole

    def cut(self, begin: int, end: int) -> Run:
        """A part of its characters."""
        if self.is_whole:
            return self
        return Run(self.text[begin:end], self.places[begin:end], self.prosody)


class Pause(NamedTuple):
    """Silence that was asked for."""

    seconds: float
    span: Span | None = None
    """Where the tag stands that asks for it; None where a paragraph ends."""


class Mark(NamedTuple):
    """A mark tag."""

    name: str
    span: Span


Item = Run | Pause | Mark


class Sentence(NamedTuple):
    """What is spoken up to a full stop, the end of an element or of a paragraph; `span` is None of a mere pause."""

    items: tuple[Item, ...]
    span: Span | None


@dataclass
class Script:
    """A text to be spoken, built item by item.

    Attributes:
        source: the request's text, as UTF-8.
        characters: how many of them are billed.
    """

    source: bytes
    characters: int = 0
    _blocks: list[list[Item]] = field(default_factory=lambda: [[]])
    _spoke: bool = False
    _due: bool = False
    """Whether a paragraph has ended since something was spoken."""

    def add(self, item: Item) -> None:
        """What comes next."""
        if isinstance(item, Run) and item.text.strip():
            if self._due:
                self._due = False
                self._blocks[-1].append(Pause(LIMITS["breaks"]["paragraph"]))
                self.end_sentence()
            self._spoke = True
        before = self._blocks[-1][-1] if self._blocks[-1] else None
        if isinstance(item, Run) and isinstance(before, Run) and before.continues_in(item):
            before.text += item.text
            before.places += item.places
        else:
            self._blocks[-1].append(item)

    @property
    def has_phonemes(self) -> bool:
        """Whether a phonetic pronunciation or a part of speech is given for a word."""
        return any(isinstance(item, Run) and (item.ipa or item.kind) for block in self._blocks for item in block)

    def end_sentence(self) -> None:
        """A sentence ends here, whatever its punctuation."""
        if self._blocks[-1]:
            self._blocks.append([])

    def end_paragraph(self) -> None:
        """A paragraph ends here: there is a pause before what is spoken next."""
        self.end_sentence()
        self._due = self._spoke

    def sentences(self) -> Iterator[Sentence]:
        """The sentences, in order."""
        for block in self._blocks:
            for items in _cut(block):
                spoken = [item.span for item in items if isinstance(item, Run)]
                yield Sentence(items, Span(spoken[0].start, spoken[-1].end) if spoken else None)


def plain(text: str) -> Script:
    """The script of a text without tags."""
    source = text.encode()
    script = Script(source, len(text))
    places = spans(text, 0)
    done = 0
    for blank in _PARAGRAPH.finditer(text):
        script.add(Run(text[done : blank.start()], places[done : blank.start()]))
        script.end_paragraph()
        done = blank.end()
    script.add(Run(text[done:], places[done:]))
    return script


def spans(text: str, start: int) -> list[Span]:
    """Where each character of a text stands whose first byte is at `start`."""
    ends = [start]
    for character in text:
        ends.append(ends[-1] + len(character.encode()))
    return [Span(*ends_) for ends_ in pairwise(ends)]


def _cut(block: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    """The sentences of what no tag and no paragraph divides, without the white space around them."""
    # what is read otherwise than it is written ends no sentence
    text = "".join(("x" * len(item.text) if item.is_whole else item.text) for item in block if isinstance(item, Run))
    offsets = [0]
    for item in block:
        offsets.append(offsets[-1] + (len(item.text) if isinstance(item, Run) else 0))
    begin = first = 0
    for end in dict.fromkeys([*_ends(text), len(text)]):
        stripped = text[begin:end].strip()
        heard = begin + text[begin:end].find(stripped)
        items: list[Item] = []
        for place in range(first, len(block)):
            item, at = block[place], offsets[place]
            if at > end:
                break
            if offsets[place + 1] <= begin and at < begin:
                first = place + 1  # the sentences before have it
            elif not isinstance(item, Run):
                if begin <= at < end or at == end == len(text):
                    items.append(item)
            elif (start := max(heard - at, 0)) < (stop := min(heard + len(stripped) - at, len(item.text))):
                items.append(item.cut(start, stop))
        if items:
            yield tuple(items)
        begin = end


def _ends(text: str) -> Iterator[int]:
    """Where sentences end within a text."""
    begin = 0
    for found in _END.finditer(text):
        after = _VISIBLE.search(text, found.end())
        before = text[max(begin, found.start() - _WORD) : found.start()]
        is_short = found[0] == "." and (_last_word(before) in ABBREVIATIONS or _INITIAL.search(before))
        if after and not is_short and not after[0].islower():
            yield from _long(text, begin, found.end())
            yield found.end()
            begin = found.end()
    yield from _long(text, begin, len(text))


def _last_word(text: str) -> str:
    words = text.split()
    return f"{words[-1]}.".lower().lstrip("(\"'") if words else ""


def _long(text: str, begin: int, end: int) -> Iterator[int]:
    """Where a sentence that is too long is cut."""
    while end - begin > _LONGEST:
        space = text.rfind(" ", begin + 1, begin + _LONGEST)
        begin = space if space > begin else begin + _LONGEST
        yield begin
