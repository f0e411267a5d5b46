"""What a request to speak is answered with: sound in AWS's formats, or lines of speech marks."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator

from aikit_fakes.engines.text_to_speech import TextToSpeech
from aikit_fakes.media import audio_encoding
from aikit_fakes.package_data import read_toml
from aikit_fakes.services.polly.synthesis import Event, Spoken, speak
from aikit_fakes.services.polly.validation import Asked

_VISEMES: dict[str, list[str]] = read_toml(__package__, "visemes.toml")
_VISEME_OF = {sound: viseme for viseme, sounds in _VISEMES.items() for sound in sounds} | {"sil": "sil"}


def output(asked: Asked, engine: TextToSpeech) -> Generator[bytes]:
    """The answer's bytes, as they are made."""
    spoken = speak(asked, engine)
    if asked.format == "json":
        yield from _lines(asked, spoken)
    else:
        yield from audio_encoding.encode((one.samples for one in spoken), engine.rate, asked.format, asked.rate)


def _lines(asked: Asked, spoken: Iterator[Spoken]) -> Iterator[bytes]:
    for one in spoken:
        lines = [_line(event, asked) for event in one.events if _type(event) in asked.marks]
        if lines:
            yield "".join(lines).encode()


def _type(event: Event) -> str:
    return "viseme" if event.type == "sound" else event.type


def _line(event: Event, asked: Asked) -> str:
    mark: dict[str, int | str] = {"time": round(event.seconds * 1000), "type": _type(event)}
    if event.span is None:
        mark["value"] = _VISEME_OF.get(event.value, "sil")
    else:
        start, end = event.span
        mark |= {"start": start, "end": end, "value": event.value or asked.script.source[start:end].decode()}
    return json.dumps(mark, ensure_ascii=False, separators=(",", ":")) + "\n"


class Pieces:
    """A file to read from what is being made; a read gives what is there, and waits only where nothing is."""

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
