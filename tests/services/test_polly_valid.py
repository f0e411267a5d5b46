"""Valid input: Polly's operations answer as AWS's shapes say, or refuse by its errors. Words are beeps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit.contract.service import service
from aikit_fakes.host import supported
from helpers.beep_speech import Booth
from helpers.valid_requests import ANSWERED, status, valid

POLLY = service("polly")
OPERATIONS = supported(POLLY)
CANDIDATES = [
    "Hello there.",
    "<speak>Hello <break/> there</speak>",
    "<speak>Hello",
    "",
    "8000",
    "16000",
    "24000",
    "speech",
    "nowhere",
    "any/prefix",
    "Mine",
    "70b61c0f-57ce-4715-a247-cae8729dcce9",
    "arn:aws:sns:us-east-1:000000000000:done",
]


@pytest.fixture(scope="module")
def booth() -> Iterator[Booth]:
    with Booth() as booth:
        booth.client.start_speech_synthesis_task(
            **{**booth.members("Hello"), "output_s3_bucket_name": "speech", "output_format": "mp3"}
        )
        yield booth


@pytest.mark.slow
@pytest.mark.parametrize("name", OPERATIONS)
@settings(max_examples=40)
@given(data=st.data())
def test_valid_input_gets_an_answer_or_one_of_awss_errors(booth: Booth, name: str, data: st.DataObject) -> None:
    operation = POLLY.operation(name)
    shape = operation.model.input_shape
    members = data.draw(valid(shape, CANDIDATES)) if shape is not None else {}
    assert status(booth.kit, operation, members) in ANSWERED


def test_every_operation_is_tried() -> None:
    assert len(OPERATIONS) == 5
