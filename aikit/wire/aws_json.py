"""The protocols awsJson 1.0 and 1.1: all members in one JSON body, the operation in the header X-Amz-Target."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from botocore.model import OperationModel, ServiceModel

from aikit.contract.message import Message, Response
from aikit.contract.service import Operation
from aikit.errors import ServiceError
from aikit.wire import bodies, event_serialization, json_format
from aikit.wire.codec import Codec, status_of, unmodeled_members
from aikit.wire.compiled_json import CompiledJSON
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.request_errors import serialization_error, unknown_operation

_TYPES = ("application/x-amz-json-1.1", "application/x-amz-json-1.0")


class JSONCodec(Codec):
    """awsJson 1.0 and 1.1, which differ only in their content type."""

    format = json_format.JSON

    def __init__(self, model: ServiceModel) -> None:
        super().__init__(model)
        self._compiled: dict[str, CompiledJSON] = {}

    def parse(self, operation: OperationModel, request: HTTPRequest) -> dict[str, Any]:
        plan = self.plan(operation)
        if plan.hears:
            return event_serialization.parse_rpc(self, operation, request, json_format.decode)
        kind = request.headers.get("content-type", "")
        if kind not in _TYPES and not _is_json(kind.lower()):
            raise unknown_operation(f"The content type {kind!r} is not {self._type}", status=400, protocol="json")
        body = bodies.buffered(bodies.decompressed(request))
        members = json_format.decode(body) if body else {}
        if type(members) is not dict:
            raise serialization_error("Start of structure or map expected")
        return plan.read(members)  # type: ignore[no-any-return]

    def parse_fast(self, operation: Operation, request: HTTPRequest) -> Message | None:
        headers, body = request.headers, request.body
        if headers.get("content-type") not in _TYPES or "content-encoding" in headers or type(body) is not bytes:
            return None
        compiled = self._compiled.get(operation.name) or self._compile(operation)
        return compiled.read(body)

    def serialize_fast(self, operation: Operation, answer: Response) -> HTTPResponse | None:
        compiled = self._compiled.get(operation.name) or self._compile(operation)
        body = compiled.write(answer)
        return None if body is None else HTTPResponse(compiled.status, {"Content-Type": self._type}, body)

    def _compile(self, operation: Operation) -> CompiledJSON:
        return self._compiled.setdefault(operation.name, CompiledJSON(operation))

    def serialize(self, operation: OperationModel, members: Mapping[str, Any]) -> HTTPResponse:
        plan = self.plan(operation)
        if plan.tells:
            return event_serialization.serialize_rpc(
                self, operation, members, plan.status, json_format.encode, "application/json"
            )
        return HTTPResponse(plan.status, {"Content-Type": self._type}, json_format.encode(plan.write(members)))

    def serialize_error(self, error: ServiceError) -> HTTPResponse:
        shape = self.error_shape(error)
        members = self.error_members(error, shape)
        if shape is not None:
            members = unmodeled_members(members, shape) | self.serializer.of(shape)(members)
        named = error.code if shape is None else shape.name  # the older query protocol's codes are in a header
        body = json_format.encode({"__type": named, **members})
        return HTTPResponse(status_of(error), {"Content-Type": self._type, **self.query_error(error)}, body)

    @cached_property
    def _type(self) -> str:
        return f"application/x-amz-json-{self.model.metadata.get('jsonVersion', '1.0')}"


def _is_json(kind: str) -> bool:
    """Whether a lower-case content type is one of the protocol's, with no charset but UTF-8."""
    if not kind.startswith(_TYPES):
        return False
    parameters = (part.partition("=") for part in kind.split(";")[1:])
    return all(value.strip(' "') in ("utf-8", "utf8") for name, _, value in parameters if name.strip() == "charset")
