"""Speech recognition with word times, and spoken language identification."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from aikit_fakes.engines.voice_activity import RATE, Samples

__all__ = ["RATE", "Samples", "Segment", "SpeechToText", "Word"]


class Word(NamedTuple):
    """One word as it is written, with the punctuation that touches it."""

    text: str
    start: float
    """Seconds from the beginning of the recording."""
    end: float
    probability: float
    """0 to 1: the model's own, not calibrated."""


class Segment(NamedTuple):
    """What is said between two pauses, or in one sentence."""

    words: tuple[Word, ...]
    alternatives: tuple[tuple[Word, ...], ...] = ()
    """What it may have been instead, the likeliest first."""

    @property
    def start(self) -> float:
        """Seconds from the beginning of the recording."""
        return self.words[0].start

    @property
    def end(self) -> float:
        """Seconds from the beginning of the recording."""
        return self.words[-1].end


class SpeechToText(Protocol):
    """Hears speech. Safe from several threads; the same audio gives the same words.

    Attributes:
        name: who answers, such as `"embedded:whisper@1"`.
        languages: the codes of the languages it writes: ISO 639-1, or 639-3 where that has none.
    """

    name: str
    languages: frozenset[str]

    def transcribe(
        self, audio: Iterable[Samples], language: str, *, hints: Sequence[str] = (), alternatives: int = 0
    ) -> Iterator[Segment]:
        """What is said, in order, while the audio is being read; nothing where nobody speaks.

        Args:
            audio: blocks of one recording of any length, `[samples]` where all of it is at hand.
            language: what is spoken, one of `languages`.
            hints: names and terms that are likely to be said; no promise.
            alternatives: how many other readings of each segment to look for, at most.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        ...

    def identify(self, audio: Samples) -> Mapping[str, float]:
        """The probability of each language that may be spoken, together 1; empty where nobody speaks."""
        ...
