"""Pinned answers over HTTP: lists, times, bytes and free JSON in every protocol, counted and logged."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from aikit import AIKit
from aikit.contract.service import Operation, service
from aikit.wire.gateway import Gateway
from aikit.wire.http import HTTPResponse
from helpers.backends import Computed
from helpers.botocore_versions import needs
from helpers.wire import read_by_botocore, request_of

ENTITIES = {"Entities": [{"Text": "Rome", "Type": "LOCATION", "Score": 0.25, "BeginOffset": 0, "EndOffset": 4}]}
SOURCE: dict[str, Any] = {"Configuration": {"TemplateConfiguration": {"Template": {"a": [1, {"b": None}]}}}}
KINDS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "lists": ("comprehend.detect_entities", {"Text": "Rome", "LanguageCode": "en"}, ENTITIES),
    "nothing": ("comprehend.untag_resource", {"ResourceArn": "arn:aws:comprehend:eu-west-1:1:a", "TagKeys": ["a"]}, {}),
    "times": (
        "comprehend.describe_sentiment_detection_job",
        {"JobId": "j"},
        {"SentimentDetectionJobProperties": {"JobId": "j", "SubmitTime": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)}},
    ),
    "bytes": (
        "translate.translate_document",
        {
            "Document": {"Content": b"Rome", "ContentType": "text/plain"},
            "SourceLanguageCode": "en",
            "TargetLanguageCode": "it",
        },
        {"TranslatedDocument": {"Content": b"Roma" * 2000}, "SourceLanguageCode": "en", "TargetLanguageCode": "it"},
    ),
    "free JSON": ("kendra.describe_data_source", {"Id": "i", "IndexId": "x" * 36}, SOURCE),
    "members in the path": (
        "lex.describe_bot",
        {"botId": "ABCDEFGHIJ"},
        {"botId": "ABCDEFGHIJ", "dataPrivacy": {"childDirected": False}, "idleSessionTTLInSeconds": 300},
    ),
}


def nobody(operation: Any, request: Any) -> dict[str, Any]:
    raise AssertionError(f"the backend was asked for {operation.path}")


@pytest.fixture
def kit() -> AIKit:
    return AIKit(Computed(nobody))


def operation_of(path: str) -> Operation:
    client, _, name = path.rpartition(".")
    return service(client).operation(name)


def asked(kit: AIKit, path: str, members: dict[str, Any]) -> HTTPResponse:
    return Gateway(kit.stack).handle(request_of(operation_of(path), members))


def without_id(response: HTTPResponse) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name != "x-amzn-RequestId"}


@pytest.mark.parametrize(("path", "members", "answer"), KINDS.values(), ids=KINDS)
def test_every_call_is_answered_and_counted_and_logged(
    kit: AIKit, path: str, members: dict[str, Any], answer: dict[str, Any]
) -> None:
    operation = operation_of(path)
    pin = kit.pin(path, answer)
    first, second = asked(kit, path, members), asked(kit, path, members)
    assert first.headers["x-aikit-backend"] == "pin"
    assert without_id(first) == without_id(second)
    read = read_by_botocore(operation, second)
    assert read.pop("ResponseMetadata")["HTTPStatusCode"] == 200
    assert read == answer

    assert pin.calls == 2
    assert [call.request_id for call in kit.calls] == [one.headers["x-amzn-RequestId"] for one in (first, second)]
    assert len({call.request_id for call in kit.calls}) == 2
    kit.stack(operation.service.root).call(operation, operation.request.from_aws(members))
    over_the_wire, in_process = kit.calls[0].to_dict(), kit.calls[-1].to_dict()
    for key in ("service", "operation", "request", "answer", "error", "backend", "engine", "misses"):
        assert over_the_wire[key] == in_process[key], key


@pytest.mark.parametrize(
    "protocol", ["json", pytest.param("smithy-rpc-v2-cbor", marks=needs("comprehend:smithy-rpc-v2-cbor"))]
)
async def test_the_response_has_the_protocol_of_the_request(kit: AIKit, protocol: str) -> None:
    path, members, answer = KINDS["lists"]
    operation = operation_of(path)
    kit.pin(path, answer)
    response = await Gateway(kit.stack).ahandle(request_of(operation, members, protocol))
    assert read_by_botocore(operation, response, protocol)["Entities"] == ENTITIES["Entities"]


def sentiment(label: str) -> dict[str, Any]:
    return {"Sentiment": label, "SentimentScore": {"Positive": 0.1, "Negative": 0.9, "Neutral": 0.0, "Mixed": 0.0}}


def label(kit: AIKit, text: str = "Hello") -> str:
    response = asked(kit, "comprehend.detect_sentiment", {"Text": text, "LanguageCode": "en"})
    return str(read_by_botocore(operation_of("comprehend.detect_sentiment"), response)["Sentiment"])


def test_the_newest_pin_that_fits_answers() -> None:
    kit = AIKit(Computed(lambda operation, request: sentiment("MIXED")))
    assert label(kit) == "MIXED"
    pin = kit.pin("comprehend.detect_sentiment", sentiment("NEGATIVE"))
    assert label(kit) == "NEGATIVE"
    with kit.pin("comprehend.detect_sentiment", sentiment("POSITIVE"), when={"text": "Great"}):
        assert (label(kit), label(kit, "Great")) == ("NEGATIVE", "POSITIVE")
        kit.pin("comprehend.detect_sentiment", [sentiment("NEUTRAL"), sentiment("MIXED")], times=2)
        assert [label(kit, "Great") for _ in range(3)] == ["NEUTRAL", "MIXED", "POSITIVE"]
    assert label(kit, "Great") == "NEGATIVE"
    pin.remove()
    assert label(kit) == "MIXED"
    assert pin.calls == 3


def test_changing_a_dict_or_an_answer_does_not_change_the_pin(kit: AIKit) -> None:
    given = sentiment("NEGATIVE")
    kit.pin("comprehend.detect_sentiment", given)
    given["Sentiment"] = "POSITIVE"
    kit.comprehend.detect_sentiment(text="Hello", language_code="en").sentiment = "MIXED"
    assert label(kit) == "NEGATIVE"


def test_a_bad_request_is_refused_all_the_same(kit: AIKit) -> None:
    pin = kit.pin("comprehend.detect_sentiment", sentiment("NEGATIVE"))
    response = asked(kit, "comprehend.detect_sentiment", {"Text": 3, "LanguageCode": "en"})
    assert response.status == 400
    assert pin.calls == 0


def test_without_payloads_the_log_has_none() -> None:
    kit = AIKit(Computed(nobody))
    kit.calls.payloads = False
    kit.pin("comprehend.detect_sentiment", sentiment("NEGATIVE"))
    label(kit)
    (call,) = kit.calls
    assert (call.request, call.answer, call.backend) == (None, None, "pin")
