"""Both ends of the wire as botocore has them: what its clients would send, and what they would read."""

from __future__ import annotations

import io
from typing import Any
from urllib.parse import urlsplit

from botocore.awsrequest import HeadersDict, prepare_request_dict
from botocore.parsers import create_parser
from botocore.serialize import create_serializer

from aikit.contract.service import Operation
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.routing import signing_name

AUTHORIZATION = (
    "AWS4-HMAC-SHA256 Credential={key}/20260101/{region}/{service}/aws4_request, SignedHeaders=host, Signature=0"
)


def request_of(
    operation: Operation,
    members: dict[str, Any],
    protocol: str | None = None,
    *,
    key: str = "123456789012",
    region: str = "eu-west-1",
) -> HTTPRequest:
    """The request that a botocore client would send, its signature made up."""
    protocol = protocol or operation.service.model.resolved_protocol
    made = create_serializer(protocol, include_validation=False).serialize_to_request(members, operation.model)
    made["headers"].setdefault(
        "Authorization", AUTHORIZATION.format(key=key, region=region, service=signing_name(operation.service))
    )
    prepare_request_dict(made, "http://127.0.0.1:4566")
    where = urlsplit(made["url"])
    headers = {name.lower(): value for name, value in made["headers"].items()}
    headers.setdefault("host", where.netloc)
    return HTTPRequest(made["method"], where.path, where.query, headers, made["body"])


def read_by_botocore(operation: Operation, response: HTTPResponse, protocol: str | None = None) -> dict[str, Any]:
    """What a botocore client makes of a response: AWS's dict, or the dict of its ClientError."""
    protocol = protocol or operation.service.model.resolved_protocol
    body = response.body if isinstance(response.body, bytes) else b"".join(response.body)
    raw: dict[str, Any] = {
        "status_code": response.status,
        "headers": HeadersDict(response.headers),
        "body": body,
        "context": {"operation_name": operation.name},
    }
    if response.status < 300 and operation.model.has_event_stream_output:
        raw["body"] = _Raw(body)
    elif response.status < 300 and operation.model.has_streaming_output:
        raw["body"] = io.BytesIO(body)
    answer: dict[str, Any] = create_parser(protocol).parse(raw, operation.model.output_shape)
    return answer


class _Raw:
    """What botocore reads events from."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def stream(self) -> Any:
        for start in range(0, len(self._body), 7):  # frames come in pieces
            yield self._body[start : start + 7]

    def close(self) -> None:
        """Nothing is held open."""
