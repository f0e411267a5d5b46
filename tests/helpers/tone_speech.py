"""Speech made of tones, one a word, and engines that understand it: what a job does with words, without a model."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar

import av
import httpx
import numpy as np
import soundfile
from numpy.typing import NDArray

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.engines.diarization import Turn
from aikit_fakes.engines.speech_to_text import Segment, Word

RATE = 16_000
TONE, REST = 0.4, 0.1
"""Seconds of a word, and between words."""
WORDS = ("zero", "one", "two.", "three", "four", "Amazon", "dot", "com.", "hola", "U.S.", "-five,", "¿six?")
_LOWEST, _STEP = 400, 200
TONES = {
    "transcribe.speech_to_text": "python:helpers.tone_speech:Tones",
    "transcribe.diarization": "python:helpers.tone_speech:Loudness",
}
"""The engines that hear them."""

Samples = NDArray[np.float32]


def spoken(*words: str, loud: float = 0.5) -> Samples:
    """The words as tones; `""` is as long a silence."""
    parts = []
    for word in words:
        time = np.arange(round(TONE * RATE)) / RATE
        tone = np.sin(2 * np.pi * (_LOWEST + _STEP * WORDS.index(word)) * time) * loud if word else time * 0
        parts += [tone, np.zeros(round(REST * RATE))]
    return np.concatenate(parts).astype(np.float32)


def wav(*channels: Samples, rate: int = RATE, subtype: str = "PCM_16", form: str = "WAV") -> bytes:
    """A file that soundfile writes, a channel for each array."""
    file = io.BytesIO()
    soundfile.write(file, np.stack(channels, axis=1), rate, format=form, subtype=subtype)
    return file.getvalue()


def encoded(samples: Samples, container: str, codec: str, rate: int) -> bytes:
    """A file that FFmpeg writes."""
    file = io.BytesIO()
    with av.open(file, "w", format=container) as out:
        stream = out.add_stream(codec, rate=rate)
        stream.layout = "mono"
        frame = av.AudioFrame.from_ndarray((samples[None] * 32767).astype(np.int16), format="s16", layout="mono")
        frame.sample_rate = RATE
        resampler = av.AudioResampler(stream.format.name, "mono", rate, frame_size=stream.frame_size or 1024)
        for piece in (*resampler.resample(frame), *resampler.resample(None)):
            out.mux(stream.encode(piece))
        out.mux(stream.encode(None))
    return file.getvalue()


class Tones:
    """Hears `spoken`. Another reading of a segment has each word replaced by the next of `WORDS`."""

    name = "tones"
    languages = frozenset({"en", "es", "de", "ja"})
    hints: ClassVar[list[list[str]]] = []

    def transcribe(
        self, audio: Iterable[Samples], language: str, *, hints: Sequence[str] = (), alternatives: int = 0
    ) -> Iterator[Segment]:
        """The words; a segment ends at a silence or a full stop."""
        assert language in self.languages
        self.hints.append(list(hints))
        words: list[Word] = []
        for word in (*_words(np.concatenate(list(audio))), None):
            if word is not None:
                words.append(word)
            if words and (word is None or word.text.endswith(".")):
                others = tuple(
                    tuple(
                        one._replace(text=WORDS[(WORDS.index(one.text) + n) % len(WORDS)], probability=0.1)
                        for one in words
                    )
                    for n in range(1, alternatives + 1)
                )
                yield Segment(tuple(words), others)
                words = []

    def identify(self, audio: Samples) -> Mapping[str, float]:
        """Spanish where "hola" is said, English where anything else is."""
        words = [word.text for word in _words(audio) if word]
        if not words:
            return {}
        return {"es": 0.8, "en": 0.15, "de": 0.05} if "hola" in words else {"en": 0.9, "es": 0.1, "xx": 0.4}


class Loudness:
    """Loud tones are one speaker, quiet ones another."""

    name = "loudness"

    def diarize(self, audio: Iterable[Samples], most: int) -> list[Turn]:
        """A turn for each word."""
        samples = np.concatenate(list(audio))
        turns = []
        for word in filter(None, _words(samples)):
            peak = np.abs(samples[round(word.start * RATE) : round(word.end * RATE)]).max()
            turns.append(Turn(word.start, word.end, int(peak < 0.3)))
        return turns


def _words(samples: Samples) -> Iterator[Word | None]:
    size = round((TONE + REST) * RATE)
    for number in range(len(samples) // size + 1):
        slot = samples[number * size : number * size + round(TONE * RATE)]
        if len(slot) < size // 4 or np.abs(slot).max() < 0.05:
            yield None
            continue
        peak = np.argmax(np.abs(np.fft.rfft(slot, RATE)))
        place = round((int(peak) - _LOWEST) / _STEP)
        start = number * (TONE + REST)
        yield Word(WORDS[place], start, start + TONE, 0.5 + place / 100)


class Desk:
    """A kit that hears tones, a bucket of recordings and one of transcripts."""

    def __init__(self, kit: AIKit | None = None) -> None:
        self.kit = kit or AIKit(
            Local(
                TONES,
                state="memory",
                executor="inline",
                pace="instant",
            )
        )
        self.client: Any = self.kit.transcribe
        self.objects: Any = self.kit.backend("transcribe")._host.state.objects  # type: ignore[attr-defined]
        self._jobs = 0
        for name in ("talks", "out"):
            self.objects.create_bucket(name)

    def close(self) -> None:
        """Let go of the kit."""
        self.kit.close()

    def __enter__(self) -> Desk:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def put(self, key: str, content: bytes) -> str:
        """Store a recording; its URI."""
        self.objects.write("talks", key, content)
        return f"s3://talks/{key}"

    def start(self, media: bytes | str, **members: Any) -> str:
        """Start a job on a recording or a URI; its name."""
        self._jobs += 1
        name = members.pop("transcription_job_name", f"job-{self._jobs}")
        uri = media if isinstance(media, str) else self.put(f"{name}.bin", media)
        if not members.keys() & {"language_code", "identify_language"}:
            members["language_code"] = "en-US"
        self.client.start_transcription_job(transcription_job_name=name, media={"media_file_uri": uri}, **members)
        return name

    def told(self, name: str) -> Any:
        """What GetTranscriptionJob says."""
        return self.client.get_transcription_job(transcription_job_name=name).transcription_job

    def heard(self, media: bytes | str, **members: Any) -> dict[str, Any]:
        """The results of a job that ended well, read as a plain HTTP client reads them."""
        job = self.told(self.start(media, **members))
        assert job.transcription_job_status == "COMPLETED", job.failure_reason
        return dict(json.loads(fetched(job.transcript.transcript_file_uri))["results"])

    def text(self, media: bytes | str, **members: Any) -> str:
        """The transcript of a job that ended well."""
        return str(self.heard(media, **members)["transcripts"][0]["transcript"])

    def failure(self, media: bytes | str, **members: Any) -> str:
        """Why a job failed."""
        job = self.told(self.start(media, **members))
        assert job.transcription_job_status == "FAILED"
        assert job.transcript is None
        return str(job.failure_reason)


def fetched(url: str) -> str:
    """What a plain HTTP client reads at a URL."""
    answer = httpx.get(url, trust_env=False)
    assert answer.status_code == 200, (url, answer.text)
    return answer.content.decode()
