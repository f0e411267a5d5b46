"""Valid input: Rekognition's operations answer as AWS's shapes say, or refuse with one of its errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit import AIKit
from aikit.contract.service import service
from aikit_fakes.backend import Local
from aikit_fakes.host import supported
from helpers.photos import encoded, photo, sample
from helpers.valid_requests import ANSWERED, status, valid

REKOGNITION = service("rekognition")
OPERATIONS = supported(REKOGNITION)
CANDIDATES = [
    "staff",
    "none",
    "photos",
    "obama.jpg",
    "cat.png",
    "empty",
    "null",
    "Cat",
    "Food and Beverage",
    "00000000-0000-0000-0000-000000000000",
    "arn:aws:rekognition:us-east-1:000000000000:collection/staff",
    "arn:aws:rekognition:us-east-1:000000000000:project/a/version/b/1",
    "arn:aws:sagemaker:us-east-1:000000000000:flow-definition/x",
]


@pytest.fixture(scope="module")
def kit() -> Iterator[AIKit]:
    """A kit with a collection, a face in it, and photos to be named."""
    kit = AIKit(Local(state="memory"))
    objects: Any = kit.backend("rekognition")._host.state.objects  # type: ignore[attr-defined]
    objects.create_bucket("photos")
    for name, data in (("obama.jpg", photo("obama")), ("cat.png", encoded(sample("chelsea"))), ("empty", b"")):
        objects.write("photos", name, data)
    kit.rekognition.create_collection(collection_id="staff")
    kit.rekognition.index_faces(collection_id="staff", image={"bytes": photo("obama")})
    yield kit
    kit.backend("rekognition").close()


@pytest.mark.slow
@pytest.mark.parametrize("name", OPERATIONS)
@settings(max_examples=15)
@given(data=st.data())
def test_valid_input_gets_an_answer_or_one_of_awss_errors(kit: AIKit, name: str, data: st.DataObject) -> None:
    operation = REKOGNITION.operation(name)
    members = data.draw(valid(operation.model.input_shape, CANDIDATES))
    for image in ("Image", "SourceImage", "TargetImage"):
        if image in members and data.draw(st.booleans()):  # else random members name no image at all, mostly
            members[image] = {"S3Object": {"Bucket": "photos", "Name": data.draw(st.sampled_from(CANDIDATES[3:6]))}}
    assert status(kit, operation, members) in ANSWERED


def test_every_operation_is_tried() -> None:
    assert len(OPERATIONS) == 17
