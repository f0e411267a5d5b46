"""One Whisper model on CTranslate2, through faster-whisper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np

from aikit_fakes.engines.audio_segmentation import Window
from aikit_fakes.engines.speech_to_text import RATE, Samples, Segment, Word
from aikit_fakes.engines.voice_activity import Span
from aikit_fakes.package_data import read_toml

_CODES = read_toml(__package__, "whisper.toml")
LANGUAGES = frozenset(_CODES["languages"])
UNSPACED = frozenset(_CODES["unspaced"])
BEAM = 5
_READINGS = 12
"""That are made where alternatives are asked for; many differ in punctuation only."""
THREADS = 2
PARAMETERS: Mapping[str, Any] = {
    "beam_size": BEAM,
    # falling back to higher temperatures takes a minute for some recordings, and is random
    "temperature": 0.0,
    # what was heard before makes the model repeat itself
    "condition_on_previous_text": False,
    "word_timestamps": True,
    "vad_filter": True,
}
"""Of faster-whisper's `transcribe`."""
_FRAME = 160
"""Samples of a frame of energy: 10 ms."""
_ONSET = 0.1
"""Of a word's loudest frame, by its RMS: speech has begun where two frames in a row are louder."""
_LEAD = 0.02
"""Seconds kept before the onset."""
_REPETITIVE = 2.4
"""Text that compresses better than this is a model repeating itself (the threshold of Whisper's authors)."""


class Whisper:
    """A model in a folder, as CTranslate2 keeps it. Safe from several threads, which take turns."""

    def __init__(self, folder: Path) -> None:
        from faster_whisper import WhisperModel

        self.model = WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=THREADS)

    def transcribe(
        self, window: Window, language: str, *, hints: Sequence[str] = (), alternatives: int = 0
    ) -> Iterator[Segment]:
        """What is said in a window; times count from the beginning of the recording."""
        found, _ = self.model.transcribe(
            window.audio, language=language, hotwords=", ".join(hints) or None, **PARAMETERS
        )
        for segment in found:
            words = joined(segment.words or (), window.start, spaced=language not in UNSPACED)
            words = tuple(with_onsets(words, window))
            if not words or segment.compression_ratio > _REPETITIVE:
                continue
            others: list[tuple[Word, ...]] = []
            if alternatives:
                begin, end = (round((second - window.start) * RATE) for second in (words[0].start, words[-1].end))
                part = Window(words[0].start, window.audio[begin:end])
                others = self._readings(part, language, hints)
            yield Segment(words, _different(words, others)[:alternatives])

    def _readings(self, part: Window, language: str, hints: Sequence[str]) -> list[tuple[Word, ...]]:
        """What may be said in a part of at most half a minute, the likeliest reading first."""
        from faster_whisper.audio import pad_or_trim
        from faster_whisper.tokenizer import Tokenizer
        from faster_whisper.transcribe import get_suppressed_tokens

        model = self.model
        tokenizer = Tokenizer(model.hf_tokenizer, model.model.is_multilingual, task="transcribe", language=language)
        features = model.feature_extractor(part.audio)
        frames = min(features.shape[-1] - 1, model.feature_extractor.nb_max_frames)
        encoded = model.encode(pad_or_trim(features[..., :frames]))
        prompt = model.get_prompt(tokenizer, [], without_timestamps=True, hotwords=", ".join(hints) or None)
        (result,) = model.model.generate(
            encoded,
            [prompt],
            beam_size=_READINGS,
            num_hypotheses=_READINGS,
            max_length=model.max_length,
            suppress_tokens=get_suppressed_tokens(tokenizer, [-1]),
        )
        readings = []
        for tokens in result.sequences_ids:
            spoken = [token for token in tokens if token < tokenizer.eot]
            for pieces in model.find_alignment(tokenizer, [spoken], encoded, frames) if spoken else ():
                aligned = [SimpleNamespace(**piece) for piece in pieces]
                readings.append(joined(aligned, part.start, spaced=language not in UNSPACED))
        return [words for words in readings if words]

    def identify(self, audio: Samples, spoken: Sequence[Span], most: int) -> Mapping[str, float]:
        """The probability of each language, by at most so many samples of what is spoken."""
        heard = np.concatenate([audio[span.start : span.end] for span in spoken])[:most]
        _, _, scores = self.model.detect_language(heard)
        return {code: float(score) for code, score in scores if code in LANGUAGES}


def with_onsets(words: Sequence[Word], window: Window) -> Iterator[Word]:
    """Words that follow a pause begin where their energy does: the detector of speech pads what it finds by silence."""
    before = window.start - 1.0
    for word in words:
        if word.start - before > _LEAD:
            begin, end = (max(round((second - window.start) * RATE), 0) for second in (word.start, word.end))
            onset = _onset(window.audio[begin:end]) / RATE - _LEAD
            word = word._replace(start=word.start + max(onset, 0.0))
        before = word.end
        yield word


def _onset(audio: Samples) -> int:
    """The sample where speech begins in the audio of a word; 0 where that cannot be told."""
    frames = audio[: len(audio) // _FRAME * _FRAME].reshape(-1, _FRAME)
    if len(frames) < 3:
        return 0
    loudness = np.sqrt((frames.astype(np.float64) ** 2).mean(axis=1))
    loud = loudness > _ONSET * loudness.max()
    return int(np.argmax(loud[:-1] & loud[1:])) * _FRAME


def _different(words: tuple[Word, ...], others: Iterable[tuple[Word, ...]]) -> tuple[tuple[Word, ...], ...]:
    """The readings in which something else is said than in `words`, each once."""
    found = {_letters(words): words}
    for one in others:
        found.setdefault(_letters(one), one)
    return tuple(found.values())[1:]


def _letters(words: Sequence[Word]) -> str:
    """What is said, without punctuation and capitals: readings that agree in it are one."""
    return "".join(letter for word in words for letter in word.text.casefold() if letter.isalnum())


def joined(pieces: Iterable[Any], start: float, *, spaced: bool) -> tuple[Word, ...]:
    """Words of the pieces that a model writes: one that no space parts from the piece before it belongs to that.

    Args:
        pieces: objects with `word`, `start`, `end` and `probability`.
        start: seconds to add to their times.
        spaced: whether spaces part the words of the language.
    """
    words: list[Word] = []
    for piece in pieces:
        text = piece.word.strip()
        if not text:
            continue
        word = Word(text, start + float(piece.start), start + float(piece.end), float(piece.probability))
        if spaced and words and not piece.word[0].isspace():
            before = words.pop()
            word = Word(before.text + text, before.start, word.end, min(before.probability, word.probability))
        words.append(word)
    return tuple(words)
