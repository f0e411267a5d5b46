"""Person names from an entity recognizer, cut to Comprehend's boundaries."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import regex

from aikit_fakes.engines.pii.pattern_recognizers import Candidate, Evidence

Names = Callable[[Sequence[str]], Sequence[Sequence[tuple[int, int, float]]]]
"""Texts to the people in them: begin, end and score of each, in code points."""

REPEATED = 0.9  # a name that stands elsewhere in the text is as sure as there, times this
_MOST_REPEATED = 100  # names of one text that are looked for again

_TITLE = regex.compile(
    r"(?i)\A(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|rev|dear|hi|hello|hey|sr|sra|srta|don|doña)\.?[ ]+"
)
_TRAILING = regex.compile(r"(?:'s|[^\p{L}\p{M}.]|(?<!\b\p{Lu}|\bJr|\bSr)\.)+\Z")
_BREAK = regex.compile(r"\n|[ ][-|/][ ]")
_LEADING = regex.compile(r"\A[^\p{L}]+")
_NAME = regex.compile(r"(?=.*\p{Lu})[\p{L}\p{M}' .-]{2,60}+")
_WORDS = regex.compile(
    r"(?i:date|driver|passport|account|card|model|password|username|visa|mastercard|license|licence|plate|patient|phone|address|email)|\p{Lu}+"
)
_PLAUSIBLE = regex.compile(r"(?<![\p{L}\p{N}_@./-])\p{Lu}\p{L}+")


def worth_reading(text: str) -> bool:
    """Whether a model could find a name: a word with a capital is there."""
    return _PLAUSIBLE.search(text) is not None


def from_model(text: str, found: Iterable[tuple[int, int, float]]) -> Iterator[Candidate]:
    """The model's people in a folded text, without titles and what is no name at all."""
    for first, last, score in found:
        begin, end = _trimmed(text, first, min(last, len(text)))
        whole = not (text[begin - 1 : begin].isalnum() or text[end : end + 1].isalnum())  # "NR" of "NR696" is none
        if whole and _NAME.fullmatch(text, begin, end) and not _WORDS.fullmatch(text, begin, end) and score > 0:
            yield Candidate(begin, end, "NAME", min(score, 1.0), Evidence.MODEL)


def repeated(text: str, names: Sequence[Candidate]) -> Iterator[Candidate]:
    """The same names where nothing around them says so."""
    scores = {text[n.begin : n.end]: n.score for n in names[:_MOST_REPEATED] if n.end - n.begin > 2}
    if not scores:
        return
    taken = {(name.begin, name.end) for name in names}
    # named lists are sets to the regex package: no alternation to walk through
    for match in regex.finditer(r"(?<![\w'-])\L<names>(?![\w-])", text, names=list(scores)):
        if match.span() not in taken:
            yield Candidate(*match.span(), "NAME", scores[match.group()] * REPEATED, Evidence.MODEL)


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    """Without line ends, titles, possessives and marks around it."""
    end = begin + len(_BREAK.split(text[begin:end], 1)[0])
    for pattern in (_LEADING, _TITLE):
        match = pattern.search(text, begin, end)
        begin = match.end() if match else begin
    match = _TRAILING.search(text, begin, end)
    return begin, match.start() if match else end
