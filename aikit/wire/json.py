"""The protocols json 1.0 and json 1.1: everything in one JSON body, the operation in the header X-Amz-Target."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from botocore.model import OperationModel

from aikit.errors import ServiceError
from aikit.wire import bodies, events, text
from aikit.wire.codec import Codec, status_of, unmodelled
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.refusals import malformed, unknown_operation

_TYPES = ("application/x-amz-json-1.1", "application/x-amz-json-1.0")


class JSONCodec(Codec):
    """json 1.0 and 1.1, which differ only in the name of their content type."""

    form = text.JSON

    def parse(self, operation: OperationModel, request: HTTPRequest) -> dict[str, Any]:
        if operation.has_event_stream_input:
            return events.parse_rpc(self, operation, request, text.decode)
        kind = request.headers.get("content-type", "").lower()
        if not kind.startswith(_TYPES) or (";" in kind and not _utf8(kind)):
            raise unknown_operation(f"The content type {kind!r} is not {self._type}", status=400, protocol="json")
        body = bodies.whole(bodies.unpacked(request))
        shape = operation.input_shape
        members = text.decode(body) if body else {}
        if type(members) is not dict:
            raise malformed("Start of structure or map expected")
        return {} if shape is None else self.reader.of(shape)(members)

    def write(self, operation: OperationModel, members: Mapping[str, Any]) -> HTTPResponse:
        shape = operation.output_shape
        status = operation.http.get("responseCode", 200)
        if operation.has_event_stream_output:
            return events.write_rpc(self, operation, members, status, text.encode, "application/json")
        body = text.encode({} if shape is None else self.writer.of(shape)(members))
        return HTTPResponse(status, {"Content-Type": self._type}, body)

    def write_error(self, error: ServiceError) -> HTTPResponse:
        shape = self.error_shape(error)
        members = self.error_members(error, shape)
        if shape is not None:
            members = unmodelled(members, shape) | self.writer.of(shape)(members)
        named = shape.name if shape is not None and "awsQueryCompatible" in self.model.metadata else error.code
        body = text.encode({"__type": named, **members})
        return HTTPResponse(status_of(error), {"Content-Type": self._type, **self.query_error(error)}, body)

    @property
    def _type(self) -> str:
        return f"application/x-amz-json-{self.model.metadata.get('jsonVersion', '1.0')}"


def _utf8(kind: str) -> bool:
    """Whether a content type names no other charset than UTF-8."""
    parameters = (part.partition("=") for part in kind.split(";")[1:])
    return all(value.strip(' "') in ("utf-8", "utf8") for name, _, value in parameters if name.strip() == "charset")
