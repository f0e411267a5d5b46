"""Deserialization of HTTP requests into messages and serialization of answers, in every protocol."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from botocore.model import ServiceModel
from pydantic import ValidationError

from aikit.contract.message import Message, Response, request_id
from aikit.errors import MissingExtra
from aikit.masking import without_paths
from aikit.wire.codec import Codec
from aikit.wire.error_mapping import to_service_error
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.http_bindings import header_safe
from aikit.wire.request_errors import RequestError, serialization_error
from aikit.wire.routing import CBOR, JSON, REST_JSON

if TYPE_CHECKING:
    from aikit.contract.service import Operation, Service

_CODECS = {
    JSON: "aikit.wire.aws_json:JSONCodec",
    REST_JSON: "aikit.wire.rest_json:RestJSONCodec",
    CBOR: "aikit.wire.rpc_v2_cbor:CBORCodec",
}

_NO_MODEL = ServiceModel({"metadata": {}, "shapes": {}}, "unknown")
"""Stands for the service of a request that no service fits."""


@cache
def codec(protocol: str, model: ServiceModel) -> Codec:
    """The cached codec of a protocol for a service model; threads that race make one each, which is harmless.

    Raises:
        MissingExtra: a library that the protocol needs is not installed.
    """
    module, _, name = _CODECS[protocol].partition(":")
    made: Codec = getattr(import_module(module), name)(model)
    return made


def parse(operation: Operation, protocol: str, request: HTTPRequest) -> Message:
    """The message of a request; an event stream becomes an iterator of messages.

    Raises:
        RequestError: it cannot be read; from the iterator when an event cannot.
    """
    read = codec(protocol, operation.service.model)
    message = read.parse_fast(operation, request)
    if message is not None:
        return message
    members = read.parse(operation.model, request)
    if operation.has_event_stream_input:
        stream = operation.model.input_shape.event_stream_name
        event = operation.service.messages.of(operation.model.input_shape.members[stream])
        members[stream] = (_message(event, one) for one in members[stream])
    return _message(operation.request, members)


def _message(kind: type[Message], members: dict[str, Any]) -> Message:
    try:
        return kind.from_aws(members)
    except ValidationError as error:  # null in a list, say
        raise serialization_error(error.errors(include_url=False)[0]["msg"]) from None


def serialize(operation: Operation, protocol: str, answer: Response) -> HTTPResponse:
    """The HTTP response of an answer; headers of our own name the backend and engine."""
    written = codec(protocol, operation.service.model)
    response = written.serialize_fast(operation, answer)
    if response is None:
        response = written.serialize(operation.model, _members(operation, answer))
    meta = answer.meta
    response.headers["x-amzn-RequestId"] = meta.request_id or request_id()
    response.headers["x-aikit-backend"] = header_safe(meta.backend)
    if meta.engine:
        response.headers["x-aikit-engine"] = _public_engine(meta.engine)
    return response


@lru_cache(maxsize=256)
def _public_engine(engine: str) -> str:
    """An engine's name as a header: without credentials and local paths."""
    return header_safe(without_paths(engine))


def _members(operation: Operation, answer: Response) -> dict[str, Any]:
    """AWS's dict of an answer, its streaming member as it is."""
    streaming = operation.streaming_output
    if streaming is None:
        return Message.to_aws(answer)
    members = Message.to_aws(answer.model_copy(update={streaming: None}))
    members[str(operation.response.model_fields[streaming].alias)] = getattr(answer, streaming)
    return members


def serialize_error(error: Exception, protocol: str, service: Service | None) -> HTTPResponse:
    """The HTTP response of an error; `service` is None where the request matches none."""
    told = to_service_error(error)
    try:
        response = codec(protocol, _NO_MODEL if service is None else service.model).serialize_error(told)
    except MissingExtra as missing:  # the request's protocol cannot be spoken, not even to say so
        response = codec(JSON, _NO_MODEL).serialize_error(to_service_error(missing))
    response.headers["x-amzn-RequestId"] = told.request_id or request_id()
    return response


def accepts(operation: Operation, protocol: str, request: HTTPRequest) -> bool:
    """Whether an operation can parse a request: every required member is there, none is unknown."""
    read = codec(protocol, operation.service.model)
    try:
        members = read.parse(operation.model, request)
        sent = read.body_members(request)
    except RequestError:
        return False
    shape = operation.model.input_shape
    known = {target.serialization.get("name", name) for name, target in shape.members.items()}
    return members.keys() >= set(shape.required_members) and sent <= known
