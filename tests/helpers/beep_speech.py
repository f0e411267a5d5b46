"""Speech made of beeps: an engine that takes a tenth of a second for a letter, and an operator to try Polly with it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.engines.text_to_speech import Part, Phoneme, Speech, Word

LETTER = 0.1
"""Seconds."""


class Beeps:
    """Says every word as a tone, and notes what it was asked to say."""

    name = "beeps"
    languages = frozenset({"en"})
    voices: frozenset[str] = frozenset()
    rate = 24_000
    has_timings = True
    accepts_phonemes = True
    asked: ClassVar[list[tuple[tuple[Part, ...], str, float]]] = []

    def synthesize(self, phrase: Sequence[Part], voice: str, *, speed: float = 1.0) -> Speech:
        """A tone a word, a letter long for each of its letters."""
        self.asked.append((tuple(phrase), voice, speed))
        words, time = [], 0.0
        for number, part in enumerate(phrase):
            for found in re.finditer(r"[\w']+", part.text):
                stop = time + LETTER * len(found[0]) / speed
                words.append(Word(number, found.start(), found.end(), time, stop, (Phoneme("m", time),)))
                time = stop
        moments = np.arange(round(time * self.rate)) / self.rate
        return Speech((0.3 * np.sin(2 * np.pi * 440 * moments)).astype(np.float32), tuple(words))


class Mute(Beeps):
    """Tells no times, and reads no sounds."""

    name = "mute"
    has_timings = False
    accepts_phonemes = False


class Booth:
    """A kit that speaks in beeps, and a bucket."""

    def __init__(self, engine: str = "Beeps") -> None:
        setting = {"polly.text_to_speech": f"python:helpers.beep_speech:{engine}"}
        self.kit = AIKit(Local(setting, state="memory", executor="inline", pace="instant"))
        self.client: Any = self.kit.polly
        self.objects: Any = self.kit.backend("polly")._host.state.objects  # type: ignore[attr-defined]
        self.objects.create_bucket("speech")
        Beeps.asked.clear()

    def __enter__(self) -> Booth:
        return self

    def __exit__(self, *_: object) -> None:
        self.kit.close()

    def said(self, text: str, **members: Any) -> bytes:
        """The sound of a text, or of SSML: 16-bit samples at 16 kHz unless another format is asked for."""
        with self.client.synthesize_speech(**self.members(text, **members)).audio_stream as stream:
            return bytes(stream.read())

    def seconds(self, text: str, **members: Any) -> float:
        """How long a text sounds."""
        return len(self.said(text, **members)) / 2 / 16_000

    def marks(self, text: str, *types: str, **members: Any) -> list[dict[str, Any]]:
        """The speech marks of a text, or of SSML."""
        said = self.said(text, output_format="json", speech_mark_types=list(types), **members)
        return [json.loads(line) for line in said.decode().splitlines()]

    def members(self, text: str, **members: Any) -> dict[str, Any]:
        """What is asked."""
        kind = {"text_type": "ssml"} if text.startswith("<") else {}
        return {"text": text, "voice_id": "Joanna", "output_format": "pcm", **kind, **members}
