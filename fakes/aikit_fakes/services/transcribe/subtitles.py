"""Subtitles: SubRip and WebVTT of a transcript."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from aikit_fakes.services.transcribe.items import UNSPACED, Item, text_of
from aikit_fakes.services.transcribe.resources import LIMITS
from aikit_fakes.services.transcribe.transcript import Transcript

LIMIT = LIMITS["subtitles"]
CONTENT_TYPES = {"srt": "application/x-subrip", "vtt": "text/vtt"}
_SENTENCE_ENDS = frozenset(".?!。？！؟।")


class Cue(NamedTuple):
    """What is shown at once; times in seconds."""

    start: float
    end: float
    text: str


def cues(transcript: Transcript) -> list[Cue]:
    """What is shown, in order of time.

    A cue ends with a sentence or a segment, at a pause, and when it is full; one voice speaks in it.
    """
    found: list[Cue] = []
    for channel in range(max(transcript.channels, 1)):
        held: list[Item] = []
        for item in (one for one in transcript.items if one.channel == channel):
            if held and item.is_word and _is_full(held, item, transcript.language):
                found.append(_cue(held, transcript.language))
                held = []
            held.append(item)
        if held:
            found.append(_cue(held, transcript.language))
    return sorted(cue for cue in found if cue.text)


def render(cues: Sequence[Cue], form: str, first: int) -> str:
    """Cues as a file: `"srt"`, or `"vtt"`; `first` is the number of the first cue."""
    return "".join(_vtt(cues, first) if form == "vtt" else _srt(cues, first))


def _srt(cues: Sequence[Cue], first: int) -> Iterator[str]:
    for number, cue in enumerate(cues, first):
        text = cue.text.replace("-->", "->")
        yield f"{number}\n{_timestamp(cue.start, ',')} --> {_timestamp(cue.end, ',')}\n{text}\n\n"


def _vtt(cues: Sequence[Cue], first: int) -> Iterator[str]:
    yield "WEBVTT\n\n"
    for number, cue in enumerate(cues, first):
        text = cue.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        yield f"{number}\n{_timestamp(cue.start, '.')} --> {_timestamp(cue.end, '.')}\n{text}\n\n"


def _is_full(held: Sequence[Item], item: Item, language: str) -> bool:
    """Whether an item no longer fits into the cue that is begun."""
    before = held[-1]
    return (
        before.content in _SENTENCE_ENDS
        or item.speaker != before.speaker
        # Whisper leaves out the full stop at the end of a segment, not the capital after it
        or (item.segment != before.segment and item.content[:1].isupper())
        or item.start - before.end > LIMIT["pause"]
        or item.end - held[0].start > LIMIT["longest"]
        or len(_lines(text_of([*held, item], language), language)) > LIMIT["lines"]
    )


def _cue(items: Sequence[Item], language: str) -> Cue:
    start = items[0].start
    # a cue that ends as it begins is never shown
    return Cue(start, max(items[-1].end, start + 0.001), "\n".join(_lines(text_of(items, language), language)))


def _lines(text: str, language: str) -> list[str]:
    width = LIMIT["letters"] // 2 if language.partition("-")[0] in UNSPACED else LIMIT["letters"]
    return textwrap.wrap(text, width, break_on_hyphens=False)


def _timestamp(seconds: float, point: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 1000:02}{point}{rest % 1000:03}"
