"""The gateway: what backends answer and raise, as clients see it."""

from __future__ import annotations

import gc
import io
import json
import logging
import subprocess
import sys
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import cbor2
import pytest
from botocore.model import ServiceModel

from aikit import caller, errors
from aikit.contract.message import Meta
from aikit.contract.service import Operation, service
from aikit.distribution import install_command
from aikit.streams import Stream
from aikit.wire.gateway import Gateway
from aikit.wire.http import HTTPRequest
from aikit.wire.request_errors import RequestError
from aikit.wire.serialization import codec
from helpers.backends import Computed, Scripted
from helpers.botocore_versions import needs
from helpers.wire import read_by_botocore, request_of

SENTIMENT = service("comprehend").operation("detect_sentiment")
MEMBERS = {"Text": "Lovely.", "LanguageCode": "en"}
SCORE = {"Positive": 0.1 + 0.2, "Negative": 1e-17, "Neutral": 0.0, "Mixed": 0.5}
ANSWER = {"Sentiment": "POSITIVE", "SentimentScore": SCORE}


def gateway(*answers: Any) -> Gateway:
    backend = Scripted(answers)
    return Gateway(lambda root: backend)


def test_floats_arrive_as_they_are() -> None:
    response = gateway(ANSWER).handle(request_of(SENTIMENT, MEMBERS))
    assert response.headers["Content-Type"] == "application/x-amz-json-1.1"
    assert read_by_botocore(SENTIMENT, response)["SentimentScore"] == SCORE


def test_the_version_of_json_is_the_services() -> None:
    operation = service("kendra.ranking").operation("list_rescore_execution_plans")
    response = gateway({}).handle(request_of(operation, {}))
    assert response.headers["Content-Type"] == "application/x-amz-json-1.0"
    assert response.body == b"{}"


async def test_the_same_on_an_event_loop() -> None:
    seen: list[str | None] = []

    class Asking(Scripted):
        async def acall(self, operation: Operation, request: Any) -> Any:
            seen.append(caller.current().account)
            return await super().acall(operation, request)

    backend = Asking([ANSWER, RuntimeError("secret")])
    answering = Gateway(lambda root: backend)
    response = await answering.ahandle(request_of(SENTIMENT, MEMBERS))
    assert read_by_botocore(SENTIMENT, response)["Sentiment"] == "POSITIVE"
    assert (await answering.ahandle(request_of(SENTIMENT, MEMBERS))).status == 500
    assert (await answering.ahandle(HTTPRequest("GET", "/nothing"))).status == 404
    assert seen == ["123456789012"] * 2
    assert caller.current().account is None


@pytest.mark.parametrize(
    "protocol", ["json", pytest.param("smithy-rpc-v2-cbor", marks=needs("comprehend:smithy-rpc-v2-cbor"))]
)
def test_a_services_error(protocol: str) -> None:
    error = service("comprehend").errors.make(
        "TextSizeLimitExceededException", "Too long.", "DetectSentiment", request_id="r-1"
    )
    response = gateway(error).handle(request_of(SENTIMENT, MEMBERS, protocol))
    read = read_by_botocore(SENTIMENT, response, protocol)
    assert response.status == read["ResponseMetadata"]["HTTPStatusCode"] == 400
    assert read["Error"] == {"Code": "TextSizeLimitExceededException", "Message": "Too long."}
    assert read["ResponseMetadata"]["RequestId"] == "r-1"


@pytest.mark.parametrize(
    ("protocol", "decode"),
    [
        ("json", json.loads),
        pytest.param("smithy-rpc-v2-cbor", cbor2.loads, marks=needs("comprehend:smithy-rpc-v2-cbor")),
    ],
)
def test_an_error_of_the_model_tells_its_reason_and_another_its_code(protocol: str, decode: Any) -> None:
    def make(code: str, message: str, **members: str) -> Exception:
        return service("comprehend").errors.make(code, message, "DetectSentiment", members=members)

    raised = make("InvalidRequestException", "Not so.", Reason="INVALID_DOCUMENT"), make("New", "So.")
    answers = [gateway(error).handle(request_of(SENTIMENT, MEMBERS, protocol)) for error in raised]
    assert [(answer.status, decode(answer.body)) for answer in answers] == [
        (400, {"__type": "InvalidRequestException", "Message": "Not so.", "Reason": "INVALID_DOCUMENT"}),
        (400, {"__type": "New", "message": "So."}),
    ]


def test_the_members_of_an_error_travel_too() -> None:
    operation = service("lex").operation("describe_bot")
    error = service("lex").errors.make("ThrottlingException", "Slow.", "DescribeBot", members={"retryAfterSeconds": 7})
    response = gateway(error).handle(request_of(operation, {"botId": "ABCDEFGHIJ"}))
    assert (response.status, response.headers["Retry-After"]) == (429, "7")
    assert response.headers["x-amzn-ErrorType"] == "ThrottlingException"
    assert read_by_botocore(operation, response)["Error"] == {"Code": "ThrottlingException", "Message": "Slow."}


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [
        (errors.UnsupportedByBackend("no such thing"), 501, "UnsupportedByBackend"),
        (errors.UnsupportedLocally("no such thing"), 501, "UnsupportedLocally"),
        (errors.ModelMissing("no such thing"), 501, "ModelMissing"),
        (errors.ConfigurationError("no such thing"), 501, "ConfigurationError"),
        (errors.NoBackendChosen("no such thing"), 501, "NoBackendChosen"),
        (errors.AWSForbidden("no such thing"), 501, "AWSForbidden"),
        (errors.BackendFailed("no such thing"), 503, "ServiceUnavailableException"),
        (errors.InvalidAnswer("no such thing", []), 500, "InternalFailure"),
        (errors.InvalidRequest("no such thing", []), 400, "ValidationException"),
    ],
)
@pytest.mark.parametrize("path", ["comprehend.detect_sentiment", "polly.describe_voices"])
def test_our_own_errors_say_what_they_are(path: str, error: Exception, status: int, code: str) -> None:
    root, name = path.split(".")
    operation = service(root).operation(name)
    response = gateway(error).handle(request_of(operation, MEMBERS if root == "comprehend" else {}))
    read = read_by_botocore(operation, response)["Error"]
    assert (response.status, read["Code"]) == (status, code)
    assert "no such thing" in read["Message"]


def test_what_was_not_raised_on_purpose_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "aikit.wire"):
        response = gateway(ZeroDivisionError("a secret")).handle(request_of(SENTIMENT, MEMBERS))
    assert response.status == 500
    assert read_by_botocore(SENTIMENT, response)["Error"]["Code"] == "InternalFailure"
    assert b"secret" not in bytes(response.body)  # type: ignore[arg-type]
    assert "ZeroDivisionError: a secret" in caplog.text


def test_a_backend_that_cannot_be_had_is_an_answer_too() -> None:
    def none(root: str) -> Any:
        raise errors.NoBackendChosen(f"nothing answers {root}")

    response = Gateway(none).handle(request_of(SENTIMENT, MEMBERS))
    assert (response.status, read_by_botocore(SENTIMENT, response)["Error"]["Code"]) == (501, "NoBackendChosen")


def test_a_carrier_may_refuse_in_the_protocol_of_the_request() -> None:
    refusal = RequestError("Not you.", code="InvalidSignatureException", status=403)
    for operation, members in ((SENTIMENT, MEMBERS), (service("polly").operation("describe_voices"), {})):
        response = gateway().refuse(refusal, request_of(operation, members))
        assert response.status == 403
        assert read_by_botocore(operation, response)["Error"] == {
            "Code": "InvalidSignatureException",
            "Message": "Not you.",
        }


def test_sound_is_read_as_it_is_sent_and_keeps_its_type() -> None:
    operation = service("polly").operation("synthesize_speech")
    raw = io.BytesIO(b"sound" * 50_000)
    answers = {"AudioStream": Stream(raw), "ContentType": "audio/mpeg", "RequestCharacters": 5}
    response = gateway(answers).handle(request_of(operation, {"Text": "x", "VoiceId": "Joanna", "OutputFormat": "mp3"}))
    assert response.headers["Content-Type"] == "audio/mpeg"
    assert raw.tell() == 0
    chunks = iter(response.body)
    assert len(next(chunks)) < 100_000  # type: ignore[arg-type]
    assert not raw.closed
    assert sum(map(len, chunks)) < 250_000  # type: ignore[arg-type]
    assert raw.closed


def test_sound_that_nobody_listens_to_is_let_go() -> None:
    operation = service("polly").operation("synthesize_speech")
    raw = io.BytesIO(b"sound")
    response = gateway({"AudioStream": Stream(raw)}).handle(
        request_of(operation, {"Text": "x", "VoiceId": "Joanna", "OutputFormat": "mp3"})
    )
    response.body.close()  # type: ignore[union-attr]
    response.body.close()  # type: ignore[union-attr]
    assert raw.closed


def test_a_presigned_link_is_followed() -> None:
    operation = service("polly").operation("synthesize_speech")
    signed = "X-Amz-Credential=123456789012%2F20260101%2Feu-west-1%2Fpolly%2Faws4_request&X-Amz-Signature=0"
    query = f"Text=a%20b&VoiceId=Joanna&OutputFormat=mp3&LexiconNames=x&LexiconNames=y&{signed}"
    seen: list[Any] = []
    backend = Computed(lambda operation, request: seen.append((operation, request)) or {"AudioStream": b"x"})
    assert Gateway(lambda root: backend).handle(HTTPRequest("GET", "/v1/speech", query)).status == 200
    members = {"Text": "a b", "VoiceId": "Joanna", "OutputFormat": "mp3", "LexiconNames": ["x", "y"]}
    assert seen == [(operation, members)]
    unsigned = query.replace("X-Amz-Signature", "X-Amz-Nothing")
    assert Gateway(lambda root: backend).handle(HTTPRequest("GET", "/v1/speech", unsigned)).status == 404


@pytest.mark.parametrize("chunked", [False, True])
def test_a_streaming_request_reaches_the_backend_as_a_stream(chunked: bool) -> None:
    operation = service("lex.runtime").operation("recognize_utterance")
    members = {
        "botId": "ABCDEFGHIJ",
        "botAliasId": "x",
        "localeId": "en_US",
        "sessionId": "ab",
        "requestContentType": "audio/l16",
    }
    request = request_of(operation, {**members, "inputStream": b"sound" * 1000})
    taken: list[int] = []

    def drip() -> Any:
        for start in range(0, 5000, 7):
            taken.append(start)
            yield (b"sound" * 1000)[start : start + 7]

    if chunked:
        request.body = drip()
    got: list[bytes] = []

    class Listening(Scripted):
        def call(self, operation: Operation, request: Any) -> Any:
            assert request.request_content_type == "audio/l16"
            stream = request.input_stream
            if chunked:
                got.append(stream.read(5))
                assert taken == [0]
                got.append(stream.read())
            else:
                got.append(stream)
            return operation.read({}).with_meta(Meta("x"))

    assert Gateway(lambda root: Listening()).handle(request).status == 200
    assert b"".join(got) == b"sound" * 1000


def test_the_body_tells_two_services_of_one_path_apart() -> None:
    seen: list[str] = []
    asking = Gateway(lambda root: Computed(lambda operation, request: seen.append(operation.path) or {}))
    v1 = service("lex.v1").operation("start_import")
    v2 = service("lex").operation("list_imports")
    start = request_of(v1, {"payload": b"x", "resourceType": "BOT", "mergeStrategy": "OVERWRITE_LATEST"})
    listing = request_of(v2, {"maxResults": 5})
    for request in (start, listing):
        route = asking.route(HTTPRequest(request.method, request.path, headers=request.headers))
        asking.handle(request, route)
    assert seen == ["lex.v1.start_import", "lex.list_imports"]


def test_a_status_without_a_body_has_none() -> None:
    operation = service("lex.v1").operation("delete_bot")
    assert operation.model.http["responseCode"] == 204
    response = gateway({}).handle(request_of(operation, {"name": "abc"}))
    assert (response.status, response.body) == (204, b"")


def test_a_header_is_one_line() -> None:
    operation = service("polly").operation("synthesize_speech")
    answer = {"AudioStream": b"x", "ContentType": "audio/mpeg\r\nSet-Cookie: a=b\0", "RequestCharacters": 1}
    response = gateway(answer).handle(request_of(operation, {"Text": "x", "VoiceId": "Joanna", "OutputFormat": "mp3"}))
    assert not set("\r\n\0") & set("".join(response.headers.values()))
    response.headers["Content-Type"].encode("latin-1")


def test_recursive_shapes_are_compiled_once() -> None:
    asked = service("kendra").operation("query")
    model = ServiceModel(asked.service.model._service_description, "kendra")  # botocore's serializer grows the other's
    operation = model.operation_model("Query")
    time = {"EqualsTo": {"Key": "k", "Value": {"DateValue": datetime(2026, 1, 1, tzinfo=UTC)}}}

    def nested(depth: int) -> dict[str, Any]:
        return {"NotFilter": nested(depth - 1)} if depth else time

    shallow, deep = (request_of(asked, {"IndexId": "x" * 36, "AttributeFilter": nested(depth)}) for depth in (3, 60))
    assert codec("json", model).parse(operation, shallow)["AttributeFilter"] == nested(3)
    tracemalloc.start()
    try:
        assert codec("json", model).parse(operation, deep)["AttributeFilter"] == nested(60)
        gc.collect()
        assert tracemalloc.get_traced_memory()[0] < 20_000  # one compiled level alone costs some kilobytes
    finally:
        tracemalloc.stop()


def test_many_threads_share_a_codec() -> None:
    model = ServiceModel(service("comprehend").model._service_description, "comprehend")
    operation = model.operation_model("BatchDetectEntities")
    item = {"Index": 0, "Entities": [{"Score": 0.5, "Type": "PERSON", "Text": "x", "BeginOffset": 0, "EndOffset": 1}]}

    def once(_: int) -> bytes:
        return codec("json", model).serialize(operation, {"ResultList": [item] * 3, "ErrorList": []}).body  # type: ignore[return-value]

    with ThreadPoolExecutor(16) as pool:
        assert len(set(pool.map(once, range(200)))) == 1


def test_without_cbor2_a_request_in_cbor_is_told_what_is_missing() -> None:
    lines = [
        "import sys; sys.modules['cbor2'] = None",
        "from aikit.wire.gateway import Gateway",
        "from aikit.wire.http import HTTPRequest",
        "path = '/service/Comprehend_20171127/operation/DetectSentiment'",
        "answer = Gateway(None).handle(HTTPRequest('POST', path, '', {'content-type': 'application/cbor'}, b'\\xa0'))",
        "print(answer.status, answer.headers['Content-Type'], answer.body.decode())",
    ]
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True)
    assert done.stdout.startswith('501 application/x-amz-json-1.0 {"__type":"MissingExtra"')
    assert install_command("server") in done.stdout
