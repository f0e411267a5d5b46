"""Audio decoding, of video files too: blocks of samples in bounded memory and time.

FFmpeg's demuxers and decoders do it, by PyAV. Which demuxer is said by the first bytes of the content alone, for some
of FFmpeg's others open further files that a playlist names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.typing import NDArray

from aikit.distribution import install_command
from aikit.errors import MissingExtra
from aikit_fakes.media import Fault, Unreadable

if TYPE_CHECKING:
    from av.audio.frame import AudioFrame
    from av.audio.stream import AudioStream
    from av.container import InputContainer

RATE = 16_000
"""Samples a second of what comes out."""
LONGEST = 4 * 3600
"""Seconds of a recording, above which it is not read on (Transcribe developer guide, quotas)."""
_BLOCK = 10 * RATE
_HEAD = 4096
_RATES = range(1_000, 768_001)
_CHANNELS = range(1, 65)
"""What a header may say and be believed."""
_BAD = 1000
"""Damaged packets in a row, after which a file is given up."""

Samples = NDArray[np.float32]

_DEMUXERS = {
    "wav": "wav",
    "mp3": "mp3",
    "flac": "flac",
    "ogg": "ogg",
    "mp4": "mp4",
    "m4a": "mp4",
    "webm": "matroska",
    "amr": "amr",
}
FORMATS = tuple(_DEMUXERS)
"""What can be opened, by the usual ending of a file's name."""


@dataclass(frozen=True, slots=True)
class AudioProperties:
    """What a file says of itself.

    Attributes:
        format: one of `FORMATS`, by the content.
        rate: sample rate as stored, Hz.
        channels: how many.
        seconds: duration, as the container says or its bit rate tells; 0 where neither does.
    """

    format: str
    rate: int
    channels: int
    seconds: float = 0.0


def detect(head: bytes) -> str | None:
    """The format that a file's first bytes tell, one of `FORMATS`; None for any other."""
    if head[:4] in (b"RIFF", b"RF64") and head[8:12] == b"WAVE":
        return "wav"
    for start, form in ((b"fLaC", "flac"), (b"OggS", "ogg"), (b"#!AMR", "amr"), (b"ID3", "mp3")):
        if head.startswith(start):
            return form
    if head.startswith(b"\x1aE\xdf\xa3"):  # EBML; WebM and Matroska differ by DocType, element 0x4282 (RFC 8794)
        _, element, rest = head.partition(b"\x42\x82")
        return "webm" if not element or b"webm" in rest[:12] else None
    if head[4:8] == b"ftyp":
        return "m4a" if head[8:11] == b"M4A" else "mp4"
    # a frame of MPEG audio, layer III
    return "mp3" if re.match(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", head) else None


def probe(file: BinaryIO) -> AudioProperties:
    """What a file that can be sought in says of itself; it is left at its beginning.

    Raises:
        Unreadable: it holds no audio that can be opened.
        MissingExtra: PyAV is not installed.
    """
    with _opened(file) as (form, container, stream):
        seconds = (container.duration or 0) / 1_000_000
        facts = AudioProperties(form, stream.rate, stream.channels, max(seconds, 0.0))
    file.seek(0)
    return facts


def decode(file: BinaryIO, channel: int | None = None) -> Iterator[Samples]:
    """The sound of a file that can be sought in, from its beginning, at `RATE`, in blocks of at most ten seconds.

    A file that is damaged or cut off later on is read as far as it goes.

    Args:
        file: the file.
        channel: which channel; the mean of all when None.

    Raises:
        Unreadable: it holds no audio that can be opened, no sample of it can be decoded, or it lasts too long.
        MissingExtra: PyAV is not installed.
    """
    file.seek(0)
    with _opened(file) as (_, container, stream):
        held: list[Samples] = []
        count = total = 0
        for frame in _resampled(container, stream):
            sane = np.nan_to_num(frame).clip(-1, 1)
            mono = sane.mean(0, dtype=np.float32) if channel is None else sane[channel]
            held.append(mono)
            count += len(mono)
            total += len(mono)
            if total > LONGEST * RATE:
                raise Unreadable(Fault.LARGE, f"it lasts longer than {LONGEST // 3600} hours")
            if count >= _BLOCK:
                yield np.concatenate(held)
                held, count = [], 0
        if held:
            yield np.concatenate(held)
        elif not total:
            raise Unreadable(Fault.DAMAGED, "no sound in it can be decoded")


@contextmanager
def _opened(file: BinaryIO) -> Iterator[tuple[str, InputContainer, AudioStream]]:
    try:
        import av
    except ModuleNotFoundError as error:
        raise MissingExtra(f"opening audio needs the package 'av': {install_command('speech')}") from error
    file.seek(0)
    head = file.read(_HEAD)
    file.seek(0)
    if not head:
        raise Unreadable(Fault.UNKNOWN, "it is empty")
    form = detect(head)
    if form is None:
        raise Unreadable(Fault.UNKNOWN, "its content is of no known format")
    try:
        with av.open(file, "r", format=_DEMUXERS[form], metadata_errors="replace") as container:
            if not container.streams.audio:
                raise Unreadable(Fault.UNKNOWN, "it has no sound")
            stream = container.streams.audio[0]
            if stream.codec_context is None:  # then it has no attributes either
                raise Unreadable(Fault.UNKNOWN, "its sound is coded in no known way")
            if stream.rate not in _RATES or stream.channels not in _CHANNELS:
                raise Unreadable(Fault.DAMAGED, "its header does not say how the sound is stored")
            yield form, container, stream
    except (av.FFmpegError, ValueError) as error:
        raise Unreadable(Fault.DAMAGED, f"it is damaged: {getattr(error, 'strerror', error)}") from error


def _resampled(container: InputContainer, stream: AudioStream) -> Iterator[Samples]:
    """The frames of a stream at `RATE`, each of shape (channels, samples)."""
    import av

    # interleaved: PyAV 18 reads past the end of frames that have many planes
    resampler = av.AudioResampler(format="flt", layout=stream.layout, rate=RATE)
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
