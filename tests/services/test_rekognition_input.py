"""Images that Rekognition refuses, locally as AWS does: never a crash, never a hang."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import boto3
import numpy as np
import pytest

from aikit import AIKit
from aikit.errors import ServiceError
from helpers.photos import blank_png, encoded, photo, pixels

WEBP = encoded(pixels("obama"), "WEBP")
GIF = encoded(pixels("obama"), "GIF")
BMP = encoded(pixels("obama"), "BMP")


@pytest.fixture
def put(aikit_installed: AIKit) -> Callable[[str, bytes], None]:
    """Puts an object into the bucket `photos`."""
    client = boto3.client("s3", region_name="us-east-1")
    client.create_bucket(Bucket="photos")
    return lambda key, data: client.put_object(Bucket="photos", Key=key, Body=data)


def code_of(kit: AIKit, image: dict[str, Any], operation: str = "detect_faces", **more: Any) -> tuple[str, str]:
    with pytest.raises(ServiceError) as caught:
        getattr(kit.rekognition, operation)(image=image, **more)
    return caught.value.code, caught.value.message


@pytest.mark.parametrize(
    "data",
    [
        WEBP,
        GIF,
        BMP,
        b"x",
        b"\xff\xd8\xff",
        b"not an image at all" * 100,
        photo("obama")[:200],
        photo("obama")[:9000],
        encoded(pixels("obama"))[:5000],
        b"\x89PNG\r\n\x1a\n" + photo("obama"),
        photo("obama")[:500] + bytes(20000),
        blank_png(400, 400).replace(b"IDAT", b"IDAZ"),
    ],
    ids=[
        "webp",
        "gif",
        "bmp",
        "letter",
        "sign",
        "text",
        "head",
        "half",
        "half-png",
        "lying",
        "zeros",
        "no-data",
    ],
)
def test_what_is_no_jpeg_or_png(aikit_local: AIKit, data: bytes) -> None:
    assert code_of(aikit_local, {"bytes": data}) == ("InvalidImageFormatException", "Request has invalid image format")


@pytest.mark.parametrize("size", [(1, 1), (79, 400), (400, 79)])
def test_images_under_80_pixels(aikit_local: AIKit, size: tuple[int, int]) -> None:
    code, message = code_of(aikit_local, {"bytes": blank_png(*size)})
    assert (code, message) == ("InvalidParameterException", "Request has invalid parameters")
    assert aikit_local.rekognition.detect_faces(image={"bytes": blank_png(80, 80)}).face_details == []


@pytest.mark.parametrize("size", [(10_000, 10_000), (60_000, 60_000), (10_001, 100)])
def test_a_hundred_megapixels_and_bombs(aikit_local: AIKit, size: tuple[int, int]) -> None:
    data = blank_png(size[0], min(size[1], 300)) if size[1] > 10_000 else blank_png(*size)
    if size[1] > 10_000:  # a header that promises more than follows
        data = data[:20] + size[1].to_bytes(4, "big") + data[24:]
    began = time.process_time()
    code, _ = code_of(aikit_local, {"bytes": data})
    assert code in ("ImageTooLargeException", "InvalidImageFormatException")
    assert time.process_time() - began < 2


def test_bytes_over_five_megabytes(aikit_local: AIKit) -> None:
    code, message = code_of(aikit_local, {"bytes": bytes(5_242_881)})
    assert code == "ValidationException"
    assert message == (
        "1 validation error detected: Value 'java.nio.HeapByteBuffer[pos=0 lim=5242881 cap=5242881]' at 'image.bytes' "
        "failed to satisfy constraint: Member must have length less than or equal to 5242880"
    )


def test_no_bytes_and_no_image(aikit_local: AIKit) -> None:
    assert code_of(aikit_local, {})[0] == "InvalidParameterException"
    both = {"bytes": photo("obama"), "s3_object": {"bucket": "photos", "name": "a.jpg"}}
    assert code_of(aikit_local, both)[0] == "InvalidParameterException"
    assert code_of(aikit_local, {"s3_object": {"bucket": "photos"}})[0] == "InvalidParameterException"


def test_objects_that_cannot_be_had(aikit_local: AIKit, put: Callable[[str, bytes], None]) -> None:
    for place in ({"bucket": "none", "name": "a.jpg"}, {"bucket": "photos", "name": "a.jpg"}):
        assert code_of(aikit_local, {"s3_object": place})[0] == "InvalidS3ObjectException"
    put("a.jpg", photo("obama"))
    found = aikit_local.rekognition.detect_faces(image={"s3_object": {"bucket": "photos", "name": "a.jpg"}})
    assert len(found.face_details) == 1
    old = {"bucket": "photos", "name": "a.jpg", "version": "3"}
    assert code_of(aikit_local, {"s3_object": old})[0] == "InvalidS3ObjectException"


def test_objects_over_fifteen_megabytes_and_under(aikit_local: AIKit, put: Callable[[str, bytes], None]) -> None:
    put("empty.jpg", b"")
    assert code_of(aikit_local, {"s3_object": {"bucket": "photos", "name": "empty.jpg"}})[0] == (
        "InvalidImageFormatException"
    )
    put("large.jpg", bytes(15_728_641))
    place = {"s3_object": {"bucket": "photos", "name": "large.jpg"}}
    assert code_of(aikit_local, place)[0] == "ImageTooLargeException"
    noise = np.random.default_rng(0).integers(0, 256, (1800, 1900, 3), dtype=np.uint8)
    data = encoded(noise)
    assert 5_242_880 < len(data) < 15_728_640  # more than bytes of a request may be
    put("noise.png", data)
    found = aikit_local.rekognition.detect_faces(image={"s3_object": {"bucket": "photos", "name": "noise.png"}})
    assert found.face_details == []


@pytest.mark.parametrize("operation", ["detect_labels", "detect_moderation_labels", "detect_text"])
def test_every_operation_refuses_alike(aikit_local: AIKit, operation: str) -> None:
    assert code_of(aikit_local, {"bytes": GIF}, operation)[0] == "InvalidImageFormatException"
    assert code_of(aikit_local, {"bytes": blank_png(40, 40)}, operation)[0] == "InvalidParameterException"
    none = {"s3_object": {"bucket": "photos", "name": "a.jpg"}}
    assert code_of(aikit_local, none, operation)[0] == "InvalidS3ObjectException"


@pytest.mark.parametrize("mode", ["L", "LA", "RGBA", "P", "1", "I;16", "CMYK"])
def test_every_kind_of_pixel(aikit_local: AIKit, mode: str) -> None:
    from io import BytesIO

    from PIL import Image

    image = Image.fromarray(pixels("obama"))
    if mode == "I;16":
        image = Image.fromarray(np.asarray(image.convert("L")).astype(np.uint16) * 257)
    elif mode == "P":
        image = image.quantize(128)
    else:
        image = image.convert(mode)
    file = BytesIO()
    image.save(file, "JPEG" if mode == "CMYK" else "PNG")
    found = aikit_local.rekognition.detect_faces(image={"bytes": file.getvalue()}).face_details
    assert len(found) <= 1 if mode == "1" else len(found) == 1
