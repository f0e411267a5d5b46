"""FFmpeg's demuxers and decoders by PyAV, as they run in decoder processes: recordings to blocks of samples."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from errno import ENOMEM
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.media import Fault, Unreadable

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer

Samples = NDArray[np.float32]

_RATES = range(1_000, 768_001)
_CHANNELS = range(1, 65)
"""What a header may say and be believed."""
_BAD = 1000
"""Damaged packets in a row, after which a file is given up."""


def preload() -> None:
    """Import the libraries."""
    with suppress(ImportError):
        importlib.import_module("av")


class AudioDecoder:
    """The sound of a file.

    Args:
        file: the file.
        demuxer: FFmpeg's name of what opens it.
        rate: samples a second of what comes out.
        channel: which channel; the mean of all when None.
        block: samples of a block.
    """

    def __init__(self, file: BinaryIO, demuxer: str, rate: int, channel: int | None, block: int) -> None:
        import av

        self._rate, self._channel, self._block = rate, channel, block
        try:
            self._container = av.open(file, "r", format=demuxer, metadata_errors="replace")
            self._stream = self._sound()
        except (av.FFmpegError, ValueError) as error:
            raise _damaged(error) from error
        self._samples = self._decoded()
        self._waiting: list[Samples] = []
        seconds = (self._container.duration or 0) / 1_000_000
        self.facts = {"rate": self._stream.rate, "channels": self._stream.channels, "seconds": max(seconds, 0.0)}

    def samples(self) -> tuple[dict[str, Any], Any]:
        """The next block, float32; nothing at the end."""
        import av

        count = sum(map(len, self._waiting))
        try:
            while count < self._block and (frame := next(self._samples, None)) is not None:
                self._waiting.append(frame)
                count += len(frame)
        except (av.FFmpegError, ValueError) as error:
            raise _damaged(error) from error
        sound = np.concatenate(self._waiting) if self._waiting else np.zeros(0, np.float32)
        self._waiting = [sound[self._block :]]
        return {}, np.ascontiguousarray(sound[: self._block])

    def close(self) -> None:
        self._samples.close()  # it holds this decoder, which holds it
        self._waiting.clear()
        self._container.close()

    def _sound(self) -> AudioStream:
        if not self._container.streams.audio:
            raise Unreadable(Fault.UNKNOWN, "it has no sound")
        stream = self._container.streams.audio[0]
        if stream.codec_context is None:  # then it has no attributes either
            raise Unreadable(Fault.UNKNOWN, "its sound is coded in no known way")
        if stream.rate not in _RATES or stream.channels not in _CHANNELS:
            raise Unreadable(Fault.DAMAGED, "its header does not say how the sound is stored")
        return stream

    def _decoded(self) -> Generator[Samples]:
        for frame in _resampled(self._container, self._stream, self._rate):
            sane = np.nan_to_num(frame).clip(-1, 1)
            yield sane.mean(0, dtype=np.float32) if self._channel is None else sane[self._channel]


KINDS: dict[str, Callable[..., Any]] = {"audio": AudioDecoder}


def _damaged(error: Exception) -> Exception:
    if getattr(error, "errno", 0) == ENOMEM:
        return MemoryError()
    return Unreadable(Fault.DAMAGED, f"it is damaged: {getattr(error, 'strerror', error)}")


def _resampled(container: InputContainer, stream: AudioStream, rate: int) -> Iterator[Samples]:
    """The frames of a stream at another rate, each of shape (channels, samples)."""
    import av

    # interleaved: PyAV 18 reads past the end of frames that have many planes
    resampler = av.AudioResampler(format="flt", layout=stream.layout, rate=rate)
    channels = stream.channels
    bad = 0

    def apart(frames: list[AudioFrame]) -> Iterator[Samples]:
        return (np.asarray(one.to_ndarray(), np.float32).reshape(-1, channels).T for one in frames)

    for frame in _frames(container, stream):
        try:
            yield from apart(resampler.resample(frame))
            bad = 0
        except (av.FFmpegError, ValueError):  # its layout or rate changed on the way: what that is cannot be told
            bad += 1
            if bad > _BAD:
                return
    yield from apart(resampler.resample(None))


def _frames(container: InputContainer, stream: AudioStream) -> Iterator[AudioFrame]:
    import av

    packets = container.demux(stream)
    bad = 0
    while True:
        try:
            packet = next(packets, None)
            if packet is None:
                return
            yield from packet.decode()
            bad = 0
        except av.FFmpegError:
            bad += 1
            if bad > _BAD:
                return
