"""What services answer to inputs that take too much to decode, or have to wait for others: AWS's errors, at once."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from aikit import AIKit
from aikit.errors import ServiceError
from aikit_fakes.backend import Local
from aikit_fakes.media import audio_decoding, decoder_process, image_decoding, markup_decoding
from aikit_fakes.media.decoder_process import DecoderPool
from helpers import hostile_files as hostile
from helpers.drawn_pages import Paper, encoded
from helpers.server_process import until
from helpers.tone_speech import TONES, Desk, spoken, wav

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PAGE = encoded(Paper(120, 100).image, "PNG")
TMX = b'<tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>a</seg></tuv></tu></body></tmx>'


@pytest.fixture
def kit() -> Iterator[AIKit]:
    with AIKit(Local(state="memory", executor="inline", pace="instant")) as kit:
        yield kit


@contextmanager
def busy(pool: DecoderPool, kind: str, arguments: dict[str, object], content: bytes) -> Iterator[None]:
    """All processes of a pool in use, and nobody who waits for one."""
    with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
        for _ in range(pool.workers):
            stack.enter_context(pool.session(kind, io.BytesIO(content), arguments, seconds=5, held=True))
        patch.setattr(decoder_process, "PATIENCE", 0.02)
        yield


def test_a_document_that_draws_itself(kit: AIKit) -> None:
    with pytest.raises(kit.textract.errors.BadDocumentException):
        kit.textract.detect_document_text(document={"bytes": hostile.self_drawing_pdf()})
    assert kit.textract.detect_document_text(document={"bytes": PAGE}).blocks


def test_an_image_of_endless_scans(kit: AIKit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_decoding, "_SECONDS", 0.5)
    with pytest.raises(kit.rekognition.errors.ImageTooLargeException):
        kit.rekognition.detect_faces(image={"bytes": hostile.progressive_jpeg()})


def test_a_job_fails_at_the_first_page_that_takes_too_much(kit: AIKit) -> None:
    objects = kit.backend("textract")._host.state.objects  # type: ignore[attr-defined]
    objects.create_bucket("desk")
    objects.write("desk", "pages.pdf", hostile.pdf(b"q " * 10_000_000, packed=True, pages=50))
    location = {"s3_object": {"bucket": "desk", "name": "pages.pdf"}}
    job = kit.textract.start_document_text_detection(document_location=location).job_id
    told = kit.textract.get_document_text_detection(job_id=job)
    assert told.job_status == "FAILED"
    assert told.status_message is not None
    assert told.status_message.startswith("BadDocumentException: ")
    assert "MiB of memory" in told.status_message


def test_a_word_document_compressed_as_none_is(kit: AIKit) -> None:
    content = hostile.word(zipfile.ZIP_BZIP2, 10_000_000)
    with pytest.raises(kit.translate.errors.InvalidRequestException, match="compressed"):
        kit.translate.translate_document(
            document={"content": content, "content_type": WORD}, source_language_code="en", target_language_code="en"
        )


def test_images_have_to_wait_too_long(kit: AIKit) -> None:
    with busy(image_decoding.DECODERS, "image", {"form": "PNG", "max_pixels": 10**6}, PAGE):
        with pytest.raises(ServiceError) as refused:
            kit.rekognition.detect_faces(image={"bytes": PAGE})
        assert refused.value.code == "ThrottlingException"
        with pytest.raises(ServiceError) as refused:
            kit.textract.detect_document_text(document={"bytes": PAGE})
        assert refused.value.code == "ThrottlingException"
    assert kit.rekognition.detect_faces(image={"bytes": PAGE}).face_details == []


def test_markup_has_to_wait_too_long(kit: AIKit) -> None:
    with busy(markup_decoding.DECODERS, "tmx", {}, TMX):
        with pytest.raises(ServiceError) as refused:
            kit.translate.translate_document(
                document={"content": hostile.word(zipfile.ZIP_STORED, 10), "content_type": WORD},
                source_language_code="en",
                target_language_code="en",
            )
        assert refused.value.code == "TooManyRequestsException"
        with pytest.raises(ServiceError) as refused:
            kit.translate.import_terminology(
                name="terms", merge_strategy="OVERWRITE", terminology_data={"file": TMX, "format": "TMX"}
            )
        assert refused.value.code == "TooManyRequestsException"


def test_a_recording_has_to_wait_too_long() -> None:
    content = wav(spoken("one", "two."))
    how = {"demuxer": "wav", "rate": 16_000, "channel": None, "block": 1000}
    with Desk() as desk:
        with busy(audio_decoding.DECODERS, "audio", how, content):
            job = desk.told(desk.start(content))
        assert job.transcription_job_status == "FAILED"
        assert job.failure_reason.startswith("The service is overloaded.")
        assert desk.told(desk.start(content)).transcription_job_status == "COMPLETED"


@pytest.mark.parametrize("executor", ["threads", "processes"])
def test_jobs_in_threads_and_processes(executor: str, tmp_path: Path) -> None:
    with AIKit(Local(TONES, state=tmp_path, executor=executor, pace="instant")) as kit:
        desk = Desk(kit)
        name = desk.start(wav(spoken("one", "two.")))
        until(lambda: desk.told(name).transcription_job_status in ("COMPLETED", "FAILED"), 60)
        assert desk.told(name).transcription_job_status == "COMPLETED"
