"""Amazon Polly: a personal spoken greeting for a caller.

    python examples/polly.py [local | aws]

Whoever calls the harbour hotel is greeted by name, with what they booked: the greeting is written as SSML, so that the
date is read as a date and the room's number digit by digit, with a pause before the question. It is spoken while it is
made, as a telephone needs it; the speech marks of the same text tell when each word is heard. The greetings are left in
a folder of their own to listen to.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from aikit import AIKit

GREETING = """<speak>Good evening, {name}. <s>Your table for {guests} is booked for
<say-as interpret-as="date" format="mdy">{day}</say-as> at {hour}, and your room is
<say-as interpret-as="digits">{room}</say-as>.</s> <break time="400ms"/>Shall we send a
<prosody rate="90%">taxi</prosody> to the <sub alias="railway station">stn.</sub>?</speak>"""
CALLERS = (
    {"name": "Ms. O'Connor & family", "guests": 4, "day": "12/24/2026", "hour": "7:30 pm", "room": "207"},
    {"name": "Mr. Lind", "guests": 2, "day": "12/31/2026", "hour": "9 pm", "room": "12"},
)
VOICES = ("Joanna", "Brian")


class Greeting(NamedTuple):
    """One caller's greeting: the file, how soon it began to sound, and its words.

    Attributes:
        name: whom it greets.
        voice: who speaks.
        ssml: what is said.
        audio: an mp3 file.
        engine: who spoke, as `.meta.engine` names it.
        words: the speech marks of its words: `time` in milliseconds, `start` and `end` in bytes of `ssml`, `value`.
    """

    name: str
    voice: str
    ssml: str
    audio: bytes
    engine: str
    words: list[dict[str, Any]]


def main(backend: str) -> list[Greeting]:
    """Greet every caller, and show when their words are heard."""
    kit = AIKit(backend)
    folder = Path(tempfile.mkdtemp(prefix="greetings-"))
    print("\n  Amazon Polly: a personal spoken greeting for a caller\n")
    greetings = [greet(kit, caller, voice) for caller, voice in zip(CALLERS, VOICES, strict=True)]
    for number, greeting in enumerate(greetings, 1):
        path = folder / f"caller-{number}.mp3"
        path.write_bytes(greeting.audio)
        print(f"  {path}\n")
    return greetings


def greet(kit: AIKit, caller: dict[str, Any], voice: str) -> Greeting:
    """One caller's greeting."""
    ssml = GREETING.format(**{name: escape(str(value)) for name, value in caller.items()})
    asked: dict[str, Any] = {"text": ssml, "text_type": "ssml", "voice_id": voice, "engine": "neural"}
    began = time.perf_counter()
    answer = kit.polly.synthesize_speech(**asked, output_format="mp3")
    with answer.audio_stream as stream:
        audio = stream.read(1)
        first = time.perf_counter() - began
        audio += stream.read()
    seconds = time.perf_counter() - began
    marks = kit.polly.synthesize_speech(**asked, output_format="json", speech_mark_types=["word"]).audio_stream
    words = [json.loads(line) for line in marks.read().splitlines()]
    print(f"  {voice} to {caller['name']}: {len(audio) / 1000:.0f} kB; first byte after {first:.1f} of {seconds:.1f} s")
    print("  " + "  ".join(f"{mark['time'] / 1000:.1f} {mark['value']}" for mark in words if mark["value"][0] != "<"))
    return Greeting(caller["name"], voice, ssml, audio, str(answer.meta.engine), words)


if __name__ == "__main__":
    main(*(sys.argv[1:] or ["local"]))
