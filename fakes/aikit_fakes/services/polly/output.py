"""Output of speech synthesis: audio in AWS's formats, or speech marks as JSON Lines."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator

from aikit_fakes.engines.text_to_speech import TextToSpeech
from aikit_fakes.media import audio_encoding
from aikit_fakes.package_data import read_toml
from aikit_fakes.services.polly.synthesis import Event, SpeechChunk, synthesize
from aikit_fakes.services.polly.validation import SpeechRequest

_VISEMES: dict[str, list[str]] = read_toml(__package__, "visemes.toml")
_VISEME_OF = {sound: viseme for viseme, sounds in _VISEMES.items() for sound in sounds} | {"sil": "sil"}


def output(request: SpeechRequest, engine: TextToSpeech) -> Generator[bytes]:
    """The answer's bytes, as they are made."""
    chunks = synthesize(request, engine)
    if request.format == "json":
        yield from _lines(request, chunks)
    else:
        yield from audio_encoding.encode((one.samples for one in chunks), engine.rate, request.format, request.rate)


def _lines(request: SpeechRequest, chunks: Iterator[SpeechChunk]) -> Iterator[bytes]:
    for one in chunks:
        lines = [_line(event, request) for event in one.events if _type(event) in request.marks]
        if lines:
            yield "".join(lines).encode()


def _type(event: Event) -> str:
    return "viseme" if event.type == "sound" else event.type


def _line(event: Event, request: SpeechRequest) -> str:
    mark: dict[str, int | str] = {"time": round(event.seconds * 1000), "type": _type(event)}
    if event.span is None:
        mark["value"] = _VISEME_OF.get(event.value, "sil")
    else:
        start, end = event.span
        mark |= {"start": start, "end": end, "value": event.value or request.script.source[start:end].decode()}
    return json.dumps(mark, ensure_ascii=False, separators=(",", ":")) + "\n"


class ByteStream:
    """A readable file over a generator of bytes; a read gives what is there, and blocks only where nothing is."""

    def __init__(self, pieces: Generator[bytes]) -> None:
        self._pieces = pieces
        self._rest = b""

    def read(self, size: int | None = None) -> bytes:
        """Up to `size` bytes, b"" at the end; everything that is left when `size` is None or negative."""
        if size is None or size < 0:
            rest, self._rest = self._rest, b""
            return rest + b"".join(self._pieces)
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = piece
        given, self._rest = self._rest[:size], self._rest[size:]
        return given

    def close(self) -> None:
        """Make no more of it."""
        self._pieces.close()
