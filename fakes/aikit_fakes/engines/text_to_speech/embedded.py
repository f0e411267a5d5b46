"""Text to speech by Kokoro-82M, 8-bit, on onnxruntime, and grapheme to phoneme: English, American and British.

The network tells for how many frames it holds each symbol, from which the times of words and sounds come: they add up
to the length of the audio exactly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnxruntime  # type: ignore[import-untyped]
from numpy.typing import NDArray

from aikit import cancellation
from aikit_fakes import models
from aikit_fakes.engines.grapheme_to_phoneme import EnglishG2P, Pronunciation, phonemes
from aikit_fakes.engines.onnx_graphs import Session
from aikit_fakes.engines.text_to_speech import Part, Phoneme, Speech, TextToSpeech, Word

RATE = 24_000
_FRAME = 600
"""Samples of a frame."""
_LONGEST = 400
"""Symbols said at once; the network takes 510."""
_DURATIONS = "/encoder/Clip_output_0"
"""The tensor inside the network that holds the frames of each symbol."""
_STYLE = 256
_SLOWEST, _FASTEST = 0.2, 2.0
_TOKENS = {
    symbol: number
    for number, symbol in {
        1: ";", 2: ":", 3: ",", 4: ".", 5: "!", 6: "?", 9: "—", 10: "…", 12: "(", 13: ")", 16: " ", 24: "A", 25: "I",
        31: "O", 33: "Q", 39: "W", 41: "Y", 42: "ᵊ", 43: "a", 44: "b", 46: "d", 47: "e", 48: "f", 50: "h", 51: "i",
        52: "j", 53: "k", 54: "l", 55: "m", 56: "n", 57: "o", 58: "p", 61: "s", 62: "t", 63: "u", 64: "v", 65: "w",
        68: "z", 69: "ɑ", 70: "ɐ", 71: "ɒ", 72: "æ", 76: "ɔ", 81: "ð", 82: "ʤ", 83: "ə", 86: "ɛ", 87: "ɜ", 92: "ɡ",
        102: "ɪ", 112: "ŋ", 119: "θ", 123: "ɹ", 125: "ɾ", 131: "ʃ", 133: "ʧ", 135: "ʊ", 138: "ʌ", 147: "ʒ", 148: "ʔ",
        156: "ˈ", 157: "ˌ", 158: "ː", 162: "ʰ", 177: "ᵻ",
    }.items()
}  # fmt: skip
"""The network's numbers of the symbols of English (hexgrad/Kokoro-82M, config.json, "vocab")."""


class _Said(NamedTuple):
    """A stretch of one of a phrase's parts."""

    part: int
    sounding: Pronunciation


def load() -> TextToSpeech:
    """The engine.

    Raises:
        ModelMissing: `aikit models pull text_to_speech` was not run.
    """
    return _Kokoro(models.path("kokoro-82m"), models.folder("kokoro-voices"))


class _Kokoro:
    name = "embedded:kokoro-82m@1"
    languages = frozenset({"en"})
    rate = RATE
    has_timings = True
    accepts_phonemes = True

    def __init__(self, network: Path, voices: Path) -> None:
        self._network = Session(network.read_bytes() + _output(_DURATIONS))
        self._styles = {
            path.stem: np.fromfile(path, "<f4").reshape(-1, 1, _STYLE).astype(np.float32)
            for path in voices.glob("*.bin")
        }
        self.voices = frozenset(self._styles)
        self._english = cache(EnglishG2P)

    def synthesize(self, phrase: Sequence[Part], voice: str, *, speed: float = 1.0) -> Speech:
        if voice not in self._styles:
            raise ValueError(f"{self.name} has no voice {voice!r}; there are: {', '.join(sorted(self.voices))}")
        # a voice's name begins with its accent: American or British
        english = self._english("gb" if voice.startswith("b") else "us")
        said = [_Said(number, one) for number, part in enumerate(phrase) for one in _soundings(part, english)]
        samples, words, start = [], [], 0.0
        for stretch in _stretches(said):
            cancellation.check()
            one = self._say(stretch, self._styles[voice], min(max(speed, _SLOWEST), _FASTEST))
            samples.append(one.samples)
            words += [word.later(start) for word in one.words]
            start += len(one.samples) / RATE
        return Speech(np.concatenate(samples) if samples else np.zeros(0, np.float32), _whole(words))

    def _say(self, said: Sequence[_Said], style: NDArray[np.float32], speed: float) -> Speech:
        text, begins = "", []
        for one in said:
            text += " " if text and not one.sounding.is_pause else ""
            begins.append(len(text))
            text += one.sounding.sounds
        tokens = [_TOKENS[symbol] for symbol in text]
        options = onnxruntime.RunOptions()
        with cancellation.interrupted_by(lambda: setattr(options, "terminate", True)):
            audio, frames = self._network.run(
                ["audio", _DURATIONS],
                {
                    "tokens": np.array([[0, *tokens, 0]], np.int64),
                    "style": style[min(len(tokens), len(style) - 1)],
                    "speed": np.array([speed], np.float32),
                },
                options,
            )
        # one frame count more on both sides, for the marks of beginning and end
        times = np.concatenate([[0], np.cumsum(frames.ravel())])[1:] * _FRAME / RATE
        words = tuple(
            _word(one, begin, times) for one, begin in zip(said, begins, strict=True) if not one.sounding.is_pause
        )
        return Speech(np.clip(audio.ravel(), -1, 1).astype(np.float32), words)


def _soundings(part: Part, english: EnglishG2P) -> list[Pronunciation]:
    if part.ipa:
        sounds = phonemes.from_ipa(part.ipa)
        return [Pronunciation(0, len(part.text), sounds)] if sounds else []
    return english.sounds(part.text, part.kind)


def _stretches(said: Sequence[_Said]) -> Iterator[list[_Said]]:
    """What can be said at once, of at most `_LONGEST` symbols: cut at the last pause, else between two words."""
    held: list[_Said] = []
    for one in (piece for whole in said for piece in _short(whole)):
        if sum(len(other.sounding.sounds) + 1 for other in (*held, one)) > _LONGEST:
            pauses = [place for place, other in enumerate(held, 1) if other.sounding.is_pause]
            cut = pauses[-1] if pauses else len(held)
            yield from _worth_saying(held[:cut])
            held = held[cut:]
        held.append(one)
    yield from _worth_saying(held)


def _worth_saying(said: list[_Said]) -> Iterator[list[_Said]]:
    if any(not one.sounding.is_pause for one in said):
        yield said


def _whole(words: Iterable[Word]) -> tuple[Word, ...]:
    """Words, those that were said in several goes put together again."""
    whole: list[Word] = []
    for word in words:
        if whole and whole[-1][:3] == word[:3]:  # the same place in the same part
            begun = whole.pop()
            whole.append(begun._replace(stop=word.stop, sounds=begun.sounds + word.sounds))
        else:
            whole.append(word)
    return tuple(whole)


def _short(said: _Said) -> Iterator[_Said]:
    """A stretch of a text whose sounds are too many for one run, in parts: a number read digit by digit."""
    sounds = said.sounding.sounds
    cuts = [*range(0, len(sounds), _LONGEST - 1), len(sounds)]
    for begin, end in pairwise(cuts):
        yield said._replace(sounding=said.sounding._replace(sounds=sounds[begin:end]))


def _word(said: _Said, begin: int, times: NDArray[np.float64]) -> Word:
    sounding = said.sounding
    heard = tuple(
        Phoneme(sound, float(times[begin + place]))
        for place, sound in phonemes.sounds(sounding.sounds)
        if sound.isalpha()
    )
    start, stop = float(times[begin]), float(times[begin + len(sounding.sounds)])
    return Word(said.part, sounding.start, sounding.end, start, stop, heard)


def _output(tensor: str) -> bytes:
    """What makes a tensor one more output when it follows an ONNX file: protobuf merges the messages.

    Fields: ModelProto.graph 7, GraphProto.output 12, ValueInfoProto.name 1 and .type 2 (onnx.proto).
    """
    float_tensor = _field(2, _field(1, b"\x08\x01"))
    return _field(7, _field(12, _field(1, tensor.encode()) + float_tensor))


def _field(number: int, content: bytes) -> bytes:
    size, left = b"", len(content)
    while True:
        left, low = left >> 7, left & 127
        size += bytes([low | (128 if left else 0)])
        if not left:
            return bytes([number << 3 | 2]) + size + content
