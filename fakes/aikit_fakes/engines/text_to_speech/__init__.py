"""Text to speech: audio of a phrase with the times of its words and phonemes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

__all__ = ["Part", "Phoneme", "Samples", "Speech", "TextToSpeech", "Word"]

Samples = NDArray[np.float32]
"""Mono audio from -1 to 1."""


class Part(NamedTuple):
    """A stretch of a phrase."""

    text: str
    ipa: str = ""
    """How it sounds, in the International Phonetic Alphabet; "" where its spelling tells."""
    kind: str = ""
    """What kind of word it is, a tag of the Penn Treebank, where its spelling has several sounds; "" if nobody says."""


class Phoneme(NamedTuple):
    """A phone of a word."""

    ipa: str
    start: float
    """Seconds from the beginning of the phrase."""


class Word(NamedTuple):
    """A word, and when it is heard."""

    part: int
    """In which part of the phrase it stands."""
    begin: int
    """Its first code point in the part's text."""
    end: int
    """The code point after its last."""
    start: float
    """Seconds from the beginning of the phrase."""
    stop: float
    sounds: tuple[Phoneme, ...]

    def later(self, seconds: float) -> Word:
        """The same word in a phrase that begins earlier by so much."""
        sounds = tuple(sound._replace(start=sound.start + seconds) for sound in self.sounds)
        return self._replace(start=self.start + seconds, stop=self.stop + seconds, sounds=sounds)

    def faster(self, times: float) -> Word:
        """The same word in a phrase that is played so many times as fast."""
        sounds = tuple(sound._replace(start=sound.start / times) for sound in self.sounds)
        return self._replace(start=self.start / times, stop=self.stop / times, sounds=sounds)


class Speech(NamedTuple):
    """A phrase as it sounds."""

    samples: Samples
    words: tuple[Word, ...] = ()
    """In order; none where the engine does not tell times."""


class TextToSpeech(Protocol):
    """Speaks. Safe from several threads; the same phrase sounds the same.

    Attributes:
        name: who answers, such as `"embedded:kokoro-82m@1"`.
        languages: the codes of the languages it speaks, ISO 639-1.
        voices: the names of its voices; empty where it has one, which speaks whatever is asked for.
        rate: samples a second.
        has_timings: whether `Speech.words` are told.
        accepts_phonemes: whether it honours `Part.ipa` and `Part.kind`.
    """

    name: str
    languages: frozenset[str]
    voices: frozenset[str]
    rate: int
    has_timings: bool
    accepts_phonemes: bool

    def synthesize(self, phrase: Sequence[Part], voice: str, *, speed: float = 1.0) -> Speech:
        """Say a sentence, or a part of one, in one go; no samples where nothing in it can be said.

        Args:
            phrase: its parts, in order.
            voice: one of `voices`.
            speed: times as fast as usual, 0.2 to 2.

        Raises:
            ValueError: the engine has no such voice, or cannot read a pronunciation.
        """
        ...
