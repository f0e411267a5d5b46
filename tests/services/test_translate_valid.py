"""Valid input: Translate's operations answer as AWS's shapes say, or refuse with one of its errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit import AIKit
from aikit.contract.service import service
from aikit_fakes.host import supported
from helpers.translation import shouting
from helpers.valid_requests import ANSWERED, status, valid

TRANSLATE = service("translate")
OPERATIONS = supported(TRANSLATE)
CANDIDATES = [
    "shop",
    "none",
    "en",
    "es",
    "auto",
    "The room was cold.",
    "😀 text",
    "text/plain",
    "text/html",
    "s3://desk/in/",
    "s3://desk/out/",
    "s3://no-such-bucket/in/",
    "arn:aws:iam::000000000000:role/any",
    "arn:aws:translate:us-east-1:000000000000:terminology/shop/LATEST",
    "arn:aws:kms:us-east-1:000000000000:key/1",
    "a" * 32,
]


@pytest.fixture(scope="module")
def kit() -> Iterator[AIKit]:
    """A kit with a terminology, a file and a job."""
    kit = shouting()
    objects: Any = kit.backend("translate")._host.state.objects  # type: ignore[attr-defined]
    objects.create_bucket("desk")
    objects.write("desk", "in/a.txt", b"The room was cold.\n")
    kit.translate.import_terminology(
        name="shop",
        merge_strategy="OVERWRITE",
        terminology_data={"file": b"en,es\nroom,cuarto\n", "format": "CSV"},
    )
    yield kit
    kit.backend("translate").close()


@pytest.mark.slow
@pytest.mark.parametrize("name", OPERATIONS)
@settings(max_examples=30)
@given(data=st.data())
def test_valid_input_gets_an_answer_or_one_of_awss_errors(kit: AIKit, name: str, data: st.DataObject) -> None:
    operation = TRANSLATE.operation(name)
    shape = operation.model.input_shape
    members = data.draw(valid(shape, CANDIDATES)) if shape is not None else {}
    members.pop("ClientToken", None)
    if "ClientToken" in getattr(shape, "required_members", ()):
        members["ClientToken"] = data.draw(st.uuids()).hex
    assert status(kit, operation, members) in ANSWERED


def test_every_operation_is_tried() -> None:
    assert len(OPERATIONS) == 14
