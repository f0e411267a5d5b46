"""Audio encoding to MP3, Ogg and headerless formats, streamed as samples come.

Nothing that was written is changed later, so that what comes out can be streamed. The same samples give the same bytes.
"""

from __future__ import annotations

import importlib
from abc import ABC, abstractmethod
from collections.abc import Generator, Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from aikit.distribution import install_command
from aikit.errors import MissingExtra

if TYPE_CHECKING:
    from av import AudioFrame

Samples = NDArray[np.float32]
"""Mono audio from -1 to 1."""

_CODECS = {"mp3": ("libmp3lame", "s16p"), "mulaw": ("pcm_mulaw", "s16"), "alaw": ("pcm_alaw", "s16")}
"""FFmpeg's names of codecs, and the sample formats that they take."""
_SUBTYPES = {"ogg_vorbis": "VORBIS", "ogg_opus": "OPUS"}
_BIT_RATES = {8_000: 24_000, 16_000: 32_000, 22_050: 48_000, 24_000: 48_000, 44_100: 64_000, 48_000: 64_000}
"""Bits a second of MP3, by samples a second."""
_BLOCK = 12_000
"""Samples encoded at once: libsndfile recurses over what it is given."""


def encode(audio: Iterable[Samples], rate: int, form: str, to: int) -> Generator[bytes]:
    """A sound file of mono audio, in the pieces in which it comes.

    Args:
        audio: blocks of samples, in order.
        rate: samples a second of them.
        form: `mp3`, `ogg_vorbis`, `ogg_opus`, `pcm`, `mulaw` or `alaw`; the last three have no header, and `pcm` is
            signed 16-bit little-endian.
        to: samples a second of the file.

    Raises:
        MissingExtra: the extra `speech` is not installed.
    """
    encoder = _encoder(form, to)
    resampler = _Resampler(rate, to)
    for block in audio:
        for start in range(0, len(block), _BLOCK):
            if piece := encoder.feed(resampler.feed(block[start : start + _BLOCK])):
                yield piece
    if piece := encoder.feed(resampler.end()) + encoder.end():
        yield piece


def resample(samples: Samples, rate: int, to: int) -> Samples:
    """The same sound in another number of samples a second.

    Raises:
        MissingExtra: the extra `speech` is not installed.
    """
    resampler = _Resampler(rate, to)
    blocks = [resampler.feed(samples[start : start + _BLOCK]) for start in range(0, len(samples), _BLOCK)]
    return np.concatenate([*blocks, resampler.end()])


class _Resampler:
    """Mono audio at another rate."""

    def __init__(self, rate: int, to: int) -> None:
        self._rate = rate
        self._av: Any = _library("av").AudioResampler(format="flt", layout="mono", rate=to) if rate != to else None

    def feed(self, samples: Samples) -> Samples:
        if self._av is None:
            return samples
        return _joined(self._av.resample(_frame(samples[None], "flt", self._rate)))

    def end(self) -> Samples:
        return _joined(self._av.resample(None) if self._av is not None else [])


class _Encoder(ABC):
    """Makes a file of samples; some of it may be kept back until more come."""

    @abstractmethod
    def feed(self, samples: Samples) -> bytes: ...

    def end(self) -> bytes:
        return b""


class _Pcm(_Encoder):
    def feed(self, samples: Samples) -> bytes:
        return _integers(samples).tobytes()


class _Ffmpeg(_Encoder):
    def __init__(self, form: str, rate: int) -> None:
        codec, self._format = _CODECS[form]
        self._rate = rate
        self._av: Any = _library("av").CodecContext.create(codec, "w")
        self._av.sample_rate, self._av.layout, self._av.format = rate, "mono", self._format
        if form == "mp3":
            self._av.bit_rate = _BIT_RATES[rate]

    def feed(self, samples: Samples) -> bytes:
        if not samples.size:
            return b""
        return self._bytes(_frame(_integers(samples)[None], self._format, self._rate))

    def end(self) -> bytes:
        return self._bytes(None)

    def _bytes(self, frame: AudioFrame | None) -> bytes:
        return b"".join(bytes(packet) for packet in self._av.encode(frame))


class _Ogg(_Encoder):
    """Vorbis or Opus by libsndfile, whose random stream number is replaced."""

    def __init__(self, form: str, rate: int) -> None:
        self._sink = _Sink()
        library = _library("soundfile")
        self._file = library.SoundFile(self._sink, "w", rate, 1, format="OGG", subtype=_SUBTYPES[form])

    def feed(self, samples: Samples) -> bytes:
        self._file.write(samples)
        return _numbered(self._sink.taken())

    def end(self) -> bytes:
        self._file.close()
        return _numbered(self._sink.taken())


class _Sink:
    """What libsndfile writes into: a file that only grows, and that is read while it does."""

    def __init__(self) -> None:
        self._held = bytearray()
        self._size = 0

    def write(self, data: Any) -> int:
        self._held += bytes(data)
        self._size += len(data)
        return len(data)

    def seek(self, _offset: int, _whence: int = 0) -> int:
        return self._size  # it asks where the end is; there is nothing else to go to

    def tell(self) -> int:
        return self._size

    def read(self, _size: int = -1) -> bytes:
        return b""

    def taken(self) -> bytes:
        """What was written since the last time."""
        taken, self._held = bytes(self._held), bytearray()
        return taken


def _encoder(form: str, rate: int) -> _Encoder:
    if form == "pcm":
        return _Pcm()
    return _Ffmpeg(form, rate) if form in _CODECS else _Ogg(form, rate)


def _integers(samples: Samples) -> NDArray[np.int16]:
    return (np.clip(samples, -1, 1) * 32767).round().astype("<i2")


def _frame(samples: NDArray[Any], form: str, rate: int) -> AudioFrame:
    frame = _library("av").AudioFrame.from_ndarray(np.ascontiguousarray(samples), format=form, layout="mono")
    frame.sample_rate = rate
    return frame  # type: ignore[no-any-return]


def _joined(frames: Iterable[AudioFrame]) -> Samples:
    blocks = [np.asarray(frame.to_ndarray(), np.float32).ravel() for frame in frames]
    return np.concatenate(blocks) if blocks else np.zeros(0, np.float32)


def _numbered(pages: bytes) -> bytes:
    """Ogg pages as those of stream 1. The header: RFC 3533, section 6."""
    done, start = bytearray(pages), 0
    while start < len(pages):
        segments = pages[start + 26]
        end = start + 27 + segments + sum(pages[start + 27 : start + 27 + segments])
        done[start + 14 : start + 18] = (1).to_bytes(4, "little")
        done[start + 22 : start + 26] = bytes(4)
        done[start + 22 : start + 26] = _checksum(done[start:end]).to_bytes(4, "little")
        start = end
    return bytes(done)


def _checksum(page: bytes | bytearray) -> int:
    """Ogg's CRC-32: polynomial 0x04c11db7, most significant bit first, begun at 0."""
    table, sum_ = _table(), 0
    for byte in page:
        sum_ = (sum_ << 8 & 0xFFFFFFFF) ^ table[sum_ >> 24 ^ byte]
    return sum_


@cache
def _table() -> list[int]:
    table = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = (value << 1 ^ 0x04C11DB7 if value >> 31 else value << 1) & 0xFFFFFFFF
        table.append(value)
    return table


def _library(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise MissingExtra(f"writing sound needs the package {name!r}: {install_command('speech')}") from error
