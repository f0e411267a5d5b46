"""Judge: botocore's own protocol cases, in reverse.

Every request that a client must send parses to the parameters it was made from; every answer and error that a client
must understand is written so that botocore's own parser reads it back.
"""

from __future__ import annotations

import base64
import gzip
import json
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from botocore.awsrequest import HeadersDict
from botocore.eventstream import EventStream
from botocore.model import NoShapeFoundError
from botocore.parsers import PROTOCOL_PARSERS, ResponseParserError
from botocore.utils import parse_timestamp

from aikit.contract.message import snake
from aikit.errors import ServiceError
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.serialization import codec
from helpers.protocol_cases import SUITES, Case, cases, sdist, typed, untyped

pytestmark = pytest.mark.network

SKIPPED = tomllib.loads((Path(__file__).parent / "skipped_cases.toml").read_text())
AT_LEAST = {"input": 200, "output": 215}
"""Cases that botocore 1.44 has of our protocols: a suite that went missing must not pass for a suite that passed."""


@pytest.fixture(scope="module")
def suites() -> dict[tuple[str, str], list[Case]]:
    return cases(sdist())


@pytest.mark.parametrize("suite", SUITES)
def test_every_request_parses_to_its_parameters(suites: Any, suite: str) -> None:
    failed = {
        case.id: why for case in suites["input", suite] if case.id not in SKIPPED["input"] and (why := parsed(case))
    }
    assert failed == {}


@pytest.mark.parametrize("suite", SUITES)
def test_every_answer_is_read_back_by_botocore(suites: Any, suite: str) -> None:
    failed = {
        case.id: why for case in suites["output", suite] if case.id not in SKIPPED["output"] and (why := read(case))
    }
    assert failed == {}


@pytest.mark.parametrize(
    ("direction", "check"), [("input", lambda case: parsed(case)), ("output", lambda case: read(case))]
)
def test_what_is_skipped_exists_and_would_fail(suites: Any, direction: str, check: Any) -> None:
    known = [case for (way, _), listed in suites.items() if way == direction for case in listed]
    assert len(known) >= AT_LEAST[direction]
    assert SKIPPED[direction].keys() <= {case.id for case in known}
    assert [case.id for case in known if case.id in SKIPPED[direction] and not check(case)] == []


def parsed(case: Case) -> str:
    """Why a request does not parse to its parameters; "" when it does."""
    sent = case.data["serialized"]
    where = urlsplit(sent.get("uri", "/"))
    headers = {name.lower(): value for name, value in sent.get("headers", {}).items()}
    body = sent.get("body", "").encode()
    if case.protocol == "smithy-rpc-v2-cbor":
        body = base64.b64decode(body)
    elif case.protocol == "json":  # some cases name only the headers they are about
        headers.setdefault("content-type", "application/x-amz-json-1.1")
    if headers.get("content-encoding", "").endswith("gzip"):  # these cases leave the body to the client
        members = {"data": case.data["params"]["data"]} if case.protocol == "rest-json" else case.data["params"]
        body = gzip.compress(json.dumps(members).encode())
    request = HTTPRequest(sent["method"], where.path, where.query, headers, body)
    try:
        got = codec(case.protocol, case.operation.service_model).parse(case.operation, request)
    except ServiceError as error:
        return str(error)
    shape = case.operation.input_shape
    wanted = untyped(typed(shape, case.data["params"])) if shape is not None else {}
    return "" if (found := untyped(_read_streams(got))) == wanted else f"{found} is not {wanted}"


def read(case: Case) -> str:
    """Why botocore does not read an answer as it was meant; "" when it does."""
    used = codec(case.protocol, case.operation.service_model)
    if "error" in case.data:
        response = used.serialize_error(_error(case))
        wanted = {"Error": {"Code": case.data["errorCode"], "Message": case.data.get("errorMessage", "")}}
        wanted |= case.data["error"]
    else:
        shape = case.operation.output_shape
        response = used.serialize(case.operation, typed(shape, case.data["result"]) if shape is not None else {})
        wanted = case.data["result"]
    got = _botocore(case, response)
    return "" if got == wanted else f"{got} is not {wanted}"


def _error(case: Case) -> ServiceError:
    model = case.operation.service_model
    shape = next(shape for shape in model.error_shapes if (shape.error_code or shape.name) == case.data["errorCode"])
    members = {snake(name): value for name, value in typed(shape, case.data["error"]).items()}
    return ServiceError(
        case.data.get("errorMessage", ""),
        code=case.data["errorCode"],
        status=case.data["response"]["status_code"],
        members=members,
    )


def _botocore(case: Case, response: HTTPResponse) -> Any:
    """What botocore's parser makes of a response, as botocore's own test reads it."""
    body = response.body if isinstance(response.body, bytes) else b"".join(response.body)
    raw: dict[str, Any] = {
        "status_code": response.status,
        "headers": HeadersDict(response.headers),
        "body": _Raw(body) if case.operation.has_event_stream_output else body,
        "context": {"operation_name": case.operation.name},
    }
    parser = PROTOCOL_PARSERS[case.protocol](timestamp_parser=lambda value: parse_timestamp(value).timestamp())
    try:
        answer = parser.parse(raw, case.operation.output_shape)
    except ResponseParserError as error:
        return error
    if "error" in case.data:
        try:
            shape = case.operation.service_model.shape_for_error_code(answer["Error"]["Code"])
            answer.update(parser.parse(raw, shape))
        except NoShapeFoundError:
            pass
        answer["Error"] = {key: answer["Error"][key] for key in ("Code", "Message")}
    answer.pop("ResponseMetadata", None)
    return untyped({key: list(value) if isinstance(value, EventStream) else value for key, value in answer.items()})


class _Raw:
    def __init__(self, body: bytes) -> None:
        self.body = body

    def stream(self) -> Any:
        yield self.body


def _read_streams(members: dict[str, Any]) -> dict[str, Any]:
    """Streaming members read to their end."""
    return {
        name: value if isinstance(value, (dict, list, str, bytes)) or not hasattr(value, "__iter__") else list(value)
        for name, value in members.items()
    }
