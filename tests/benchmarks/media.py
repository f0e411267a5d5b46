"""Speech, documents and photos through the whole local stack, against their files opened and the bare engines."""

from __future__ import annotations

import collections
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.engines import registry
from aikit_fakes.engines.text_to_speech import Part
from aikit_fakes.media import audio_decoding, audio_encoding
from aikit_fakes.media.image_decoding import decode_image
from aikit_fakes.services.polly.voices import VOICES
from tests.benchmarks import Ratio, compare

SENTENCE = "The museum opens at nine, and the last guided tour begins at half past four."
EXAMPLES = Path(__file__).parents[2] / "examples"
LINES = (
    "The quarterly report shows a rise of 12.5 % in orders.",
    "Invoices are to be paid within thirty days.",
    "Please call (217) 555-0199 before noon, or write to us.",
)


def measure() -> list[Ratio]:
    """One call of each, all far above 5 ms, against what it comes down to."""
    engine = registry.Engines({}).get
    photo, talk = (EXAMPLES / "photos" / "gate.jpg").read_bytes(), (EXAMPLES / "talk.ogg").read_bytes()
    page, faces, ocr = page_png(), engine("rekognition.faces"), engine("textract.ocr")
    with tempfile.TemporaryDirectory() as folder:
        local = Local(state="memory", objects=folder, executor="inline", pace="instant")
        kit = AIKit(local)
        try:
            return [
                _row(
                    "detect_faces",
                    lambda: kit.rekognition.detect_faces(image={"bytes": photo}, attributes=["ALL"]),
                    lambda: analyze_faces(faces, photo),
                    calls=5,
                ),
                _row(
                    "detect_document_text",
                    lambda: kit.textract.detect_document_text(document={"bytes": page}),
                    lambda: ocr.read(decode_image(page, max_pixels=10**7).pixels),
                ),
                _row(
                    "a transcription job",
                    transcription_job(kit, talk),
                    transcribe(engine("transcribe.speech_to_text"), talk),
                ),
                _row(
                    "synthesize_speech", lambda: list(speech(kit, SENTENCE)), synthesize(engine("polly.text_to_speech"))
                ),
                first_byte(kit),
            ]
        finally:
            local.close()


def _row(what: str, ours: Callable[[], object], bare: Callable[[], object], calls: int = 1) -> Ratio:
    return compare(f"local stack, {what}", ours, "file and engine", bare, budget=1.05, calls=calls, rounds=11)


def analyze_faces(faces: Any, photo: bytes) -> object:
    """Face detection and attributes of a photo."""
    pixels = decode_image(photo, max_pixels=10**8).pixels
    return faces.attributes(pixels, faces.find(pixels, 100))


def transcription_job(kit: AIKit, talk: bytes) -> Callable[[], object]:
    """Starts a job on a recording, which has ended when the call returns."""
    objects: Any = kit.backend("transcribe")._host.state.objects  # type: ignore[attr-defined]
    objects.create_bucket("talks")
    objects.write("talks", "talk.ogg", talk)
    numbers = count()
    return lambda: kit.transcribe.start_transcription_job(
        transcription_job_name=f"talk-{next(numbers)}",
        language_code="en-US",
        media={"media_file_uri": "s3://talks/talk.ogg"},
    )


def transcribe(engine: Any, talk: bytes) -> Callable[[], object]:
    """Transcribes a recording."""
    return lambda: list(engine.transcribe(audio_decoding.decode(BytesIO(talk)), "en"))


def speech(kit: AIKit, text: str) -> Iterator[bytes]:
    """An MP3 of a text, as it is streamed."""
    answer: Any = kit.polly.synthesize_speech(text=text, voice_id="Joanna", output_format="mp3")
    with answer.audio_stream as stream:
        yield from stream


def synthesize(engine: Any) -> Callable[[], object]:
    """Synthesizes a sentence as MP3."""
    return lambda: list(
        audio_encoding.encode(
            [engine.synthesize([Part(SENTENCE)], VOICES["Joanna"].engine_voice).samples], engine.rate, "mp3", 22_050
        )
    )


def first_byte(kit: AIKit) -> Ratio:
    """When the sound of ten sentences begins to come, against when all of it has come."""
    times = []
    for _ in range(5):
        began = time.perf_counter()
        pieces = speech(kit, " ".join([SENTENCE] * 10))
        next(pieces)
        first = time.perf_counter() - began
        collections.deque(pieces, maxlen=0)
        times.append((first * 1e6, (time.perf_counter() - began) * 1e6))
    first, whole = (statistics.median(column) for column in zip(*times, strict=True))
    return Ratio("Polly's first byte of ten sentences", first, "all of them", whole, "µs", first / whole, 0.2)


def page_png() -> bytes:
    """A small page as PNG."""
    page = Image.new("RGB", (900, 260), "white")
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(26)
    for number, line in enumerate(LINES):
        draw.text((40, 40 + 60 * number), line, "black", font)
    file = BytesIO()
    page.save(file, "PNG")
    return file.getvalue()
