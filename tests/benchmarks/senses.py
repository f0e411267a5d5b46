"""Speech, documents and photos through the whole local stack, against their files opened and the bare engines."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.engines import registry
from aikit_fakes.media import audio
from aikit_fakes.media.images import open_image
from tests.benchmarks import Ratio, compare

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
    page, faces, ocr = drawn(), engine("rekognition.faces"), engine("textract.ocr")
    with tempfile.TemporaryDirectory() as folder:
        local = Local(state="memory", objects=folder, executor="inline", pace="instant")
        kit = AIKit(local)
        try:
            return [
                _row(
                    "detect_faces",
                    lambda: kit.rekognition.detect_faces(image={"bytes": photo}, attributes=["ALL"]),
                    lambda: looked(faces, photo),
                    calls=5,
                ),
                _row(
                    "detect_document_text",
                    lambda: kit.textract.detect_document_text(document={"bytes": page}),
                    lambda: ocr.read(open_image(page, max_pixels=10**7).pixels),
                ),
                _row("a transcription job", transcribing(kit, talk), heard(engine("transcribe.speech_to_text"), talk)),
            ]
        finally:
            local.close()


def _row(what: str, ours: Callable[[], object], bare: Callable[[], object], calls: int = 1) -> Ratio:
    return compare(f"local stack, {what}", ours, "file and engine", bare, budget=1.05, calls=calls, rounds=11)


def looked(faces: Any, photo: bytes) -> object:
    """The faces of a photo and what they look like."""
    pixels = open_image(photo, max_pixels=10**8).pixels
    return faces.look(pixels, faces.find(pixels, 100))


def transcribing(kit: AIKit, talk: bytes) -> Callable[[], object]:
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


def heard(engine: Any, talk: bytes) -> Callable[[], object]:
    """Reads every word of a recording."""
    return lambda: list(engine.transcribe(audio.blocks(BytesIO(talk)), "en"))


def drawn() -> bytes:
    """A small page as PNG."""
    page = Image.new("RGB", (900, 260), "white")
    draw, font = ImageDraw.Draw(page), ImageFont.load_default(26)
    for number, line in enumerate(LINES):
        draw.text((40, 40 + 60 * number), line, "black", font)
    file = BytesIO()
    page.save(file, "PNG")
    return file.getvalue()
