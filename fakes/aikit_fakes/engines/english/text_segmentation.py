"""Segmentation of texts into pieces that a pipeline reads at once, at sentence ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

LONGEST = 2000  # characters
WORD = 500  # characters; the tokenizer takes time quadratic in the length of a run without white space
# from the best place to cut to the last resort: behind a paragraph, a line, a sentence, a word
_PAUSES = [re.compile(pause) for pause in (r"\n\s*\n", r"\n", r"[.!?…][\"'”’)\]]*\s+|[。！？]", r"\s")]
_RUN = re.compile(rf"\S{{{WORD}}}(?=\S)")
_SEPARATE = re.compile("[\ud800-\udfff\0]")  # half a surrogate pair each, and NUL: neither can be kept in a vocabulary


def segments(text: str) -> Iterator[tuple[int, str]]:
    """The pieces of a text, none longer than `LONGEST`, and where each begins in it; blank ones are left out.

    A character that a vocabulary cannot keep becomes U+FFFD, so that offsets stay as they are.
    """
    readable = _SEPARATE.sub("\ufffd", text)
    begin = 0
    while begin < len(readable):
        end = _cut(readable, begin)
        if piece := readable[begin:end].strip():
            yield readable.index(piece[0], begin), piece
        begin = end


def _cut(text: str, begin: int) -> int:
    end = begin + LONGEST
    if run := _RUN.search(text, begin, end):
        return run.end()
    if len(text) <= end:
        return len(text)
    for pause in _PAUSES:
        found = [match.end() for match in pause.finditer(text, begin + LONGEST // 2, end)]
        if found:
            return found[-1]
    return end
