"""Audio decoding, of video files too: blocks of samples in bounded memory and time, from a decoder process.

FFmpeg's demuxers and decoders do it, by PyAV. Which demuxer is said by the first bytes of the content alone, for some
of FFmpeg's others open further files that a playlist names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.media import Fault, Unreadable, sensible
from aikit_fakes.media.decoder_process import DecoderPool, Session

RATE = 16_000
"""Samples a second of what comes out."""
LONGEST = 4 * 3600
"""Seconds of a recording, above which it is not read on (Transcribe developer guide, quotas)."""
_BLOCK = 10 * RATE
_HEAD = 4096
_SECONDS = 20.0
"""Seconds of processor time that opening a file or decoding a block of it may take; an ordinary block takes 0.02."""
DECODERS = DecoderPool("aikit_fakes.media.audio_decoder", workers=8, memory=128 << 20, extra="speech")
"""Of recordings. A recording keeps one from beginning to end, so that there are more than jobs run at once."""

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
    with _opened(file, None) as (form, session):
        facts = session.facts
        with sensible():
            properties = AudioProperties(form, int(facts["rate"]), int(facts["channels"]), float(facts["seconds"]))
    file.seek(0)
    return properties


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
    total = 0
    with _opened(file, channel) as (_, session):
        while block := session.call("samples", seconds=_SECONDS, most=_BLOCK * 4)[1]:
            with sensible():
                samples = np.nan_to_num(np.frombuffer(block, np.float32), copy=False)
            total += len(samples)
            if total > LONGEST * RATE:
                raise Unreadable(Fault.LARGE, f"it lasts longer than {LONGEST // 3600} hours")
            yield samples
    if not total:
        raise Unreadable(Fault.DAMAGED, "no sound in it can be decoded")


@contextmanager
def _opened(file: BinaryIO, channel: int | None) -> Iterator[tuple[str, Session]]:
    DECODERS.require("av")
    file.seek(0)
    head = file.read(_HEAD)
    if not head:
        raise Unreadable(Fault.UNKNOWN, "it is empty")
    form = detect(head)
    if form is None:
        raise Unreadable(Fault.UNKNOWN, "its content is of no known format")
    how = {"demuxer": _DEMUXERS[form], "rate": RATE, "channel": channel, "block": _BLOCK}
    with DECODERS.session("audio", file, how, seconds=_SECONDS, held=True) as session:
        yield form, session
