"""Valid input: Transcribe's operations answer as AWS's shapes say, or refuse by its errors. Words are tones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit.contract.service import service
from aikit_fakes.host import supported
from helpers.tone_speech import Desk, spoken, wav
from helpers.valid_requests import ANSWERED, status, valid

TRANSCRIBE = service("transcribe")
OPERATIONS = supported(TRANSCRIBE)
CANDIDATES = [
    "talk",
    "none",
    "terms",
    "hidden",
    "en-US",
    "Los-Angeles",
    "s3://talks/talk.wav",
    "s3://talks/none.wav",
    "https://s3.us-east-1.amazonaws.com/talks/talk.wav",
    "out",
    "deep/er/",
    "arn:aws:iam::000000000000:role/any",
    "arn:aws:transcribe:us-east-1:000000000000:transcription-job/talk",
    "arn:aws:transcribe:us-east-1:000000000000:vocabulary/terms",
    "arn:aws:kms:us-east-1:000000000000:key/1",
    "1234-abcd",
]


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """A desk with a recording, a job, a vocabulary and a filter."""
    desk = Desk()
    uri = desk.put("talk.wav", wav(spoken("one", "two.")))
    desk.start(uri, transcription_job_name="talk")
    desk.client.create_vocabulary(vocabulary_name="terms", language_code="en-US", phrases=["one"])
    desk.client.create_vocabulary_filter(vocabulary_filter_name="hidden", language_code="en-US", words=["two"])
    yield desk
    desk.close()


@pytest.mark.slow
@pytest.mark.parametrize("name", OPERATIONS)
@settings(max_examples=20)
@given(data=st.data())
def test_valid_input_gets_an_answer_or_one_of_awss_errors(desk: Desk, name: str, data: st.DataObject) -> None:
    operation = TRANSCRIBE.operation(name)
    shape = operation.model.input_shape
    members = data.draw(valid(shape, CANDIDATES)) if shape is not None else {}
    assert status(desk.kit, operation, members) in ANSWERED


def test_every_operation_is_tried() -> None:
    assert len(OPERATIONS) == 17
