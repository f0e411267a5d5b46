"""Valid input: Comprehend's operations answer as AWS's shapes say, or refuse with one of its errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aikit import AIKit
from aikit.contract.service import service
from aikit_fakes.host import supported
from helpers import comprehend as made
from helpers.comprehend import IN, OUT, ROLE, close, new_kit, put, table
from helpers.valid_requests import ANSWERED, status, valid

ACCOUNT = "arn:aws:comprehend:us-east-1:000000000000:"
COMPREHEND = service("comprehend")
SYNCHRONOUS = ("detect_", "batch_", "contains_", "classify_")
OPERATIONS = [name for name in supported(COMPREHEND) if not name.startswith(SYNCHRONOUS)]


@pytest.fixture(scope="module")
def kit() -> Iterator[AIKit]:
    """A kit with something of every kind: models, an endpoint, a job."""
    kit = new_kit()
    client = kit.comprehend
    put(kit, f"{IN}/tickets.csv", table(made.tickets(10)))
    put(kit, f"{IN}/in/a.txt", "Jane Doe loved it.\n")
    found = made.reports(120)
    put(kit, f"{IN}/reports.txt", "\n".join(text for text, _ in found))
    put(kit, f"{IN}/annotations.csv", made.annotations(found, "reports.txt"))
    common: dict[str, Any] = {"language_code": "en", "data_access_role_arn": ROLE}
    client.create_document_classifier(
        document_classifier_name="c", input_data_config={"s3_uri": f"{IN}/tickets.csv"}, **common
    )
    data = {
        "entity_types": [{"type": "PART"}],
        "documents": {"s3_uri": f"{IN}/reports.txt"},
        "annotations": {"s3_uri": f"{IN}/annotations.csv"},
    }
    client.create_entity_recognizer(recognizer_name="r", input_data_config=data, **common)
    for kind, name in (("document-classifier", "c"), ("entity-recognizer", "r")):
        client.create_endpoint(endpoint_name=name, model_arn=f"{ACCOUNT}{kind}/{name}", desired_inference_units=1)
    yield kit
    close(kit)


ARNS = [
    f"{ACCOUNT}{form}"
    for kind, name in (("document-classifier", "c"), ("entity-recognizer", "r"))
    for form in (f"{kind}/{name}", f"{kind}-endpoint/{name}", f"{kind}/{name}/version/v", f"{kind}/none")
]
URIS = [f"{IN}/{key}" for key in ("tickets.csv", "reports.txt", "annotations.csv", "in/", "in/a.txt", "none")]
CANDIDATES = [
    *ARNS,
    *URIS,
    OUT,
    ROLE,
    "s3://no-such-bucket",
    f"{ACCOUNT}flywheel/f",
    "PART",
    "|",
    "#",
    "a" * 32,
    "name",
    "1",
    "😀 text",
]


@pytest.mark.slow
@pytest.mark.parametrize("name", OPERATIONS)
@settings(max_examples=20)
@given(data=st.data())
def test_valid_input_gets_an_answer_or_one_of_awss_errors(kit: AIKit, name: str, data: st.DataObject) -> None:
    operation = COMPREHEND.operation(name)
    members = data.draw(valid(operation.model.input_shape, CANDIDATES))
    members.pop("ClientRequestToken", None)
    assert status(kit, operation, members) in ANSWERED


def test_every_operation_on_resources_is_tried() -> None:
    assert len(OPERATIONS) == 50
