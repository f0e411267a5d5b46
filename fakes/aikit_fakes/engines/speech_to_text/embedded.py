"""Speech to text by Whisper, in int8 on CTranslate2: tiny.en hears English, base the other languages.

Weak: names and numbers; base is often wrong in languages with little training data, and it does not tell languages
apart reliably in a second of speech. Probabilities are the model's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from threading import Lock

from aikit_fakes import models
from aikit_fakes.engines import voice_activity
from aikit_fakes.engines.audio_segmentation import windows
from aikit_fakes.engines.speech_to_text import RATE, Samples, Segment, SpeechToText
from aikit_fakes.engines.speech_to_text.whisper import LANGUAGES, Whisper

ENGLISH, MANY = "whisper-tiny-en", "whisper-base"
_LISTENED = 30
"""Seconds of speech that tell the language."""


class Embedded:
    """Whisper's English model, and its model of many languages, which is loaded when it is first needed."""

    name = "embedded:whisper@1"
    languages = LANGUAGES

    def __init__(self) -> None:
        self._english = Whisper(models.folder(ENGLISH))
        self._folder_of_many = models.folder(MANY)
        self._lock = Lock()

    @cached_property
    def _many_loaded(self) -> Whisper:
        return Whisper(self._folder_of_many)

    @property
    def _many(self) -> Whisper:
        with self._lock:
            return self._many_loaded

    def transcribe(
        self, audio: Iterable[Samples], language: str, *, hints: Sequence[str] = (), alternatives: int = 0
    ) -> Iterator[Segment]:
        """What is said, window by window.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} does not know the language {language!r}")
        model = self._english if language == "en" else self._many
        return (
            segment
            for window in windows(audio)
            for segment in model.transcribe(window, language, hints=hints, alternatives=alternatives)
        )

    def identify(self, audio: Samples) -> Mapping[str, float]:
        """The probability of each language, by the first half minute of speech."""
        spoken = voice_activity.speech(audio, pause=0.5, padding=0.2)
        return self._many.identify(audio, spoken, _LISTENED * RATE) if spoken else {}


def load() -> SpeechToText:
    """The engine; raises `ModelMissing` where a model was not pulled."""
    return Embedded()
