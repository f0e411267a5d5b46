"""The protocol smithy-rpc-v2-cbor: all members in one CBOR body, the operation in the path."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Any

from botocore.model import OperationModel

from aikit.distribution import install_command
from aikit.errors import MissingExtra, ServiceError
from aikit.wire import bodies, event_serialization, json_format
from aikit.wire.codec import Codec, status_of, unmodeled_members
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.request_errors import serialization_error, type_mismatch, unsupported_media_type
from aikit.wire.scalar_formats import datetime_from_epoch, epoch_seconds
from aikit.wire.shape_serializers import ScalarFormat

try:
    import cbor2
except ModuleNotFoundError as missing:
    raise MissingExtra(
        f"the protocol smithy-rpc-v2-cbor needs cbor2: {install_command('server')}; or let the client speak JSON"
    ) from missing

_TYPE = "application/cbor"
_MARK = {"Content-Type": _TYPE, "smithy-protocol": "rpc-v2-cbor"}


def _refuse_tag(*_: Any) -> Any:
    raise cbor2.CBORDecodeError("a tag that the protocol does not know")


def _read_epoch(seconds: Any, _: bool) -> Any:
    if type(seconds) not in (int, float):
        raise cbor2.CBORDecodeError("a time that is no number")
    return datetime_from_epoch(seconds)


# the library would make regular expressions, fractions, cycles and more of tags: all but time are refused
_BUILT_IN = (*range(300), 1004, 43000, 55799)
_STRICT: dict[str, Any] = {
    "semantic_decoders": dict.fromkeys(_BUILT_IN, _refuse_tag) | {1: _read_epoch},
    "tag_hook": _refuse_tag,
    "max_depth": json_format.MAX_DEPTH,
    "strict_hashable_types": True,
}


def decode(body: bytes) -> Any:
    """The value of CBOR bytes; raises `RequestError` for invalid CBOR, too deep nesting and unknown tags."""
    source = BytesIO(body)
    try:
        value = cbor2.CBORDecoder(source, **_STRICT).decode()
    except (cbor2.CBORDecodeError, ValueError, TypeError, OverflowError, RecursionError):
        raise serialization_error("Unable to parse the request body as CBOR") from None
    if source.tell() != len(body):
        raise serialization_error("Something follows the request body's CBOR")
    return value


def encode(value: Any) -> bytes:
    """The CBOR bytes of plain values."""
    try:
        return cbor2.dumps(value)
    except UnicodeEncodeError:  # half a character, which CBOR has no way to say
        return cbor2.dumps(_without_surrogates(value))


def _without_surrogates(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_without_surrogates(key): _without_surrogates(item) for key, item in value.items()}
    return [_without_surrogates(item) for item in value] if isinstance(value, list) else value


def _read_blob(value: Any) -> bytes:
    if type(value) is not bytes:
        raise type_mismatch(value, "Blob")
    return value


def _read_float(value: Any) -> float:
    if type(value) is float:
        return value
    if type(value) is int:
        return float(value)
    raise type_mismatch(value, "Double")


def _read_timestamp(value: Any) -> datetime:
    if not isinstance(value, datetime):
        raise type_mismatch(value, "Timestamp")
    return value


FORMAT = ScalarFormat(
    read={
        **json_format.JSON.read,
        "float": lambda _: _read_float,
        "double": lambda _: _read_float,
        "blob": lambda _: _read_blob,
        "timestamp": lambda _: _read_timestamp,
    },
    write={
        "timestamp": lambda _: lambda value: cbor2.CBORTag(1, epoch_seconds(value)),
    },
)


class CBORCodec(Codec):
    """smithy-rpc-v2-cbor."""

    format = FORMAT

    def parse(self, operation: OperationModel, request: HTTPRequest) -> dict[str, Any]:
        plan = self.plan(operation)
        if plan.hears:
            return event_serialization.parse_rpc(self, operation, request, decode)
        body = bodies.buffered(bodies.decompressed(request))
        if not body:
            return {}
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != _TYPE:
            raise unsupported_media_type(f"The content type {kind!r} is not {_TYPE}")
        members = decode(body)
        if type(members) is not dict:
            raise serialization_error("Start of structure or map expected")
        return plan.read(members)  # type: ignore[no-any-return]

    def serialize(self, operation: OperationModel, members: Mapping[str, Any]) -> HTTPResponse:
        plan = self.plan(operation)
        if plan.tells:
            response = event_serialization.serialize_rpc(self, operation, members, plan.status, encode, _TYPE)
            response.headers["smithy-protocol"] = _MARK["smithy-protocol"]
            return response
        return HTTPResponse(plan.status, dict(_MARK), encode(plan.write(members)))

    def serialize_error(self, error: ServiceError) -> HTTPResponse:
        shape = self.error_shape(error)
        members = self.error_members(error, shape)
        if shape is not None:
            members = unmodeled_members(members, shape) | self.serializer.of(shape)(members)
        named = error.code if shape is None else shape.name  # the older query protocol's codes are in a header
        return HTTPResponse(
            status_of(error), {**_MARK, **self.query_error(error)}, encode({"__type": named, **members})
        )
