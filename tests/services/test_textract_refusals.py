"""What Textract refuses, in AWS's words, and what is refused because nothing here can do it."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from aikit import AIKit
from aikit.contract.service import service
from aikit.errors import ServiceError, UnsupportedLocally
from aikit_fakes.backend import Local
from aikit_fakes.host import supported
from helpers.drawn_pages import Paper, encoded, pdf, tiff
from helpers.valid_requests import ANSWERED, status, valid

UNSUPPORTED, BAD = "UnsupportedDocumentException", "BadDocumentException"


@pytest.fixture(scope="module")
def kit() -> Iterator[AIKit]:
    with AIKit(Local(state="memory", executor="inline", pace="instant")) as made:
        yield made


def _page() -> Paper:
    paper = Paper(200, 80)
    paper.text(20, 20, "Hello", 24)
    return paper


def _canvas(width: float = 200, height: float = 100, **options: Any) -> bytes:
    file = BytesIO()
    canvas = Canvas(file, pagesize=(width, height), **options)
    canvas.drawString(20, 40, "Hello")
    canvas.save()
    return file.getvalue()


def _png(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG whose header says whatever one likes."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


GOOD = _page().png()
HOLLOW = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>"
)
REFUSED = {
    "no document": (b"just some text, no document at all", UNSUPPORTED),
    "a GIF": (encoded(_page().image, "GIF"), UNSUPPORTED),
    "a WebP": (encoded(_page().image, "WEBP"), UNSUPPORTED),
    "a password": (_canvas(encrypt=StandardEncryption("secret")), UNSUPPORTED),
    "two pages of PDF": (pdf([_page(), _page()]), UNSUPPORTED),
    "two pages of TIFF": (tiff([_page(), _page()]), UNSUPPORTED),
    "a cut PNG": (GOOD[: len(GOOD) // 2], BAD),
    "a cut JPEG": (encoded(_page().image, "JPEG")[:400], BAD),
    "a cut TIFF": (tiff([_page()])[:300], BAD),
    "a cut PDF": (_canvas()[:150], BAD),
    "only a sign": (b"\x89PNG\r\n\x1a\n", BAD),
    "a lying header": (_png(60_000, 60_000, zlib.compress(b"\0" * 100)), BAD),
    "a bomb": (_png(30_000, 30_000, zlib.compress(b"\0" * (30_000 * 3751), 9)), BAD),
    "no pixels": (_png(0, 10), BAD),
    "too wide": (encoded(Image.new("1", (10_001, 10)), "PNG"), BAD),
    "a poster": (_canvas(3000, 100), BAD),
    "a PDF without pages": (HOLLOW, BAD),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_page(kit: AIKit, name: str) -> None:
    content, code = REFUSED[name]
    with pytest.raises(getattr(kit.textract.errors, code)) as refused:
        kit.textract.detect_document_text(document={"bytes": content})
    assert "Traceback" not in refused.value.message


@pytest.mark.parametrize("shape", [(1, 1), (1, 400), (3000, 2), (10_000, 10)])
def test_pages_of_odd_shapes_are_read(kit: AIKit, shape: tuple[int, int]) -> None:
    answer = kit.textract.detect_document_text(document={"bytes": encoded(Image.new("RGB", shape), "PNG")})
    assert [block.block_type for block in answer.blocks] == ["PAGE"]


@pytest.mark.slow
def test_a_page_of_100_megapixels(kit: AIKit) -> None:
    paper = Image.new("1", (10_000, 10_000), 1)
    word = Paper(2400, 400)
    word.text(100, 50, "Enormous", 240)
    paper.paste(word.image.convert("1"), (500, 500))
    answer = kit.textract.detect_document_text(document={"bytes": encoded(paper, "PNG")})
    assert [block.text for block in answer.blocks if block.block_type == "LINE"] == ["Enormous"]


def test_a_pdf_that_anybody_may_open(kit: AIKit) -> None:
    locked = _canvas(encrypt=StandardEncryption("", ownerPassword="owner", canPrint=0))
    answer = kit.textract.detect_document_text(document={"bytes": locked})
    assert [block.text for block in answer.blocks if block.block_type == "LINE"] == ["Hello"]


def test_sizes(kit: AIKit) -> None:
    limit = 10_485_760
    objects: Any = kit.backend("textract")._host.state.objects  # type: ignore[attr-defined]
    objects.create_bucket("large")
    objects.write("large", "a.png", GOOD + b"\0" * limit)
    with pytest.raises(kit.textract.errors.DocumentTooLargeException):
        kit.textract.detect_document_text(document={"s3_object": {"bucket": "large", "name": "a.png"}})
    with pytest.raises(ServiceError) as refused:
        kit.textract.detect_document_text(document={"bytes": GOOD + b"\0" * limit})
    assert refused.value.code == "ValidationException"
    assert len(refused.value.message) < 10_000


def test_documents_that_are_not_said(kit: AIKit) -> None:
    invalid = kit.textract.errors.InvalidParameterException
    both = {"bytes": GOOD, "s3_object": {"bucket": "desk", "name": "a"}}
    for document in ({}, both, {"s3_object": {"bucket": "desk"}}):
        with pytest.raises(invalid):
            kit.textract.detect_document_text(document=document)  # type: ignore[arg-type]
    with pytest.raises(kit.textract.errors.InvalidS3ObjectException):
        kit.textract.detect_document_text(document={"s3_object": {"bucket": "nowhere", "name": "a"}})


def _config(*queries: dict[str, Any]) -> dict[str, Any]:
    return {"feature_types": ["QUERIES"], "queries_config": {"queries": list(queries)}}


@pytest.mark.parametrize(
    "wrong",
    [
        {"feature_types": []},
        {"feature_types": ["QUERIES"]},
        {"feature_types": ["FORMS"], "queries_config": {"queries": [{"text": "Who?"}]}},
        _config(*[{"text": f"What is {number}?"} for number in range(16)]),
        _config({"text": "Who?", "pages": ["2"]}),
        _config({"text": "Who?", "pages": ["1-2"]}),
        _config({"text": "Who?", "pages": ["0"]}),
        _config({"text": "Who?", "pages": ["1-"]}),
        _config({"text": "Who?", "pages": ["*", "1"]}),
        _config({"text": "Who?", "pages": ["3-1"]}),
    ],
)
def test_features_that_contradict_themselves(kit: AIKit, wrong: dict[str, Any]) -> None:
    with pytest.raises(kit.textract.errors.InvalidParameterException, match="Request has invalid parameters"):
        kit.textract.analyze_document(document={"bytes": GOOD}, **wrong)


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"feature_types": ["FORMS", "SIGNATURES"]}, "signatures"),
        (
            {
                "feature_types": ["FORMS"],
                "human_loop_config": {
                    "human_loop_name": "loop",
                    "flow_definition_arn": "arn:aws:sagemaker:us-east-1:000000000000:flow-definition/a",
                },
            },
            "human reviewers",
        ),
        (
            {**_config({"text": "Who?"}), "adapters_config": {"adapters": [{"adapter_id": "a" * 12, "version": "1"}]}},
            "adapters",
        ),
    ],
)
def test_what_nothing_here_can_do(kit: AIKit, more: dict[str, Any], reason: str) -> None:
    with pytest.raises(UnsupportedLocally, match=reason):
        kit.textract.analyze_document(document={"bytes": GOOD}, **more)


TEXTRACT = service("textract")
CANDIDATES = [
    "desk", "one.png", "nothing", "null", "1", "2-*", "*", "a" * 12, "What is the total?", "once",
    "arn:aws:sns:us-east-1:000000000000:done", "arn:aws:iam::000000000000:role/any",
    "arn:aws:sagemaker:us-east-1:000000000000:flow-definition/a", "alias/mine",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", supported(TEXTRACT))
@settings(max_examples=25)
@given(data=st.data())
def test_valid_requests_are_answered_or_refused(kit: AIKit, name: str, data: st.DataObject) -> None:
    objects: Any = kit.backend("textract")._host.state.objects  # type: ignore[attr-defined]
    objects.create_bucket("desk")
    objects.write("desk", "one.png", GOOD)
    operation = TEXTRACT.operation(name)
    members = data.draw(valid(operation.model.input_shape, CANDIDATES))
    members.pop("ClientRequestToken", None)
    assert status(kit, operation, members) in ANSWERED
