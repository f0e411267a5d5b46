"""The protocol restJson1: members in path, query, headers, status and a JSON body, by each shape's HTTP bindings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from botocore.model import OperationModel

from aikit.errors import ServiceError
from aikit.wire import bodies, event_framing, event_serialization, http_bindings, json_format
from aikit.wire.codec import Codec, status_of, unmodeled_members
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.request_errors import serialization_error, unknown_operation, unsupported_media_type
from aikit.wire.shape_serializers import REQUEST_BINDINGS
from aikit.wire.uri_templates import is_presigned, split_path, split_query, template

_JSON = "application/json"


class RestJSONCodec(Codec):
    """restJson1."""

    format = json_format.JSON

    def parse(self, operation: OperationModel, request: HTTPRequest) -> dict[str, Any]:
        shape = operation.input_shape
        if shape is None:
            return {}
        request = bodies.decompressed(request)
        bound = _parse_bindings(operation, request) if _has_bindings(shape) else {}
        payload = shape.serialization.get("payload")
        if payload is not None:
            value = self._payload(shape.members[payload], request, payload in shape.required_members)
            return bound if value is None else {**bound, payload: value}
        return {**self._body(shape, request), **bound}

    def body_members(self, request: HTTPRequest) -> set[str]:
        body = bodies.buffered(bodies.decompressed(request))
        value = json_format.decode(body) if body else None
        return set(value) if type(value) is dict else set()

    def _body(self, shape: Any, request: HTTPRequest) -> dict[str, Any]:
        """The unbound members of a request, from its JSON body; an empty body has none."""
        body = bodies.buffered(request)
        if not body:
            return _presigned_body(shape, request) if is_presigned(request.query) else {}
        _check_type(request)
        value = json_format.decode(body)
        if value is None:
            return {}
        return self.deserializer.unbound(shape)(value)  # type: ignore[no-any-return]

    def _payload(self, member: Any, request: HTTPRequest, required: bool) -> Any:
        """The payload member, which is the whole body; None when there is none, though a required one may be empty."""
        if member.serialization.get("eventstream"):
            return event_serialization.parse(self, member, event_serialization.frames(request), json_format.decode)
        if member.serialization.get("streaming"):
            return None if request.body == b"" and not required else bodies.streaming_input(request.body)
        body = bodies.buffered(request)
        if not body and not (required and member.type_name in ("blob", "string")):
            return None
        if member.type_name == "blob":
            return body
        if member.type_name == "string":
            try:
                return body.decode()
            except UnicodeDecodeError:
                raise serialization_error("The request body is not UTF-8") from None
        _check_type(request)
        value = json_format.decode(body)
        return None if value is None else self.deserializer.of(member)(value)

    def serialize(self, operation: OperationModel, members: Mapping[str, Any]) -> HTTPResponse:
        shape = operation.output_shape
        status = operation.http.get("responseCode", 200)
        if shape is None:
            return HTTPResponse(status, {"Content-Type": _JSON}, b"" if status == 204 else b"{}")
        response = HTTPResponse(status)
        _serialize_bindings(shape, members, response)
        payload = shape.serialization.get("payload")
        if payload is not None:
            kind, response.body = self._write_payload(shape.members[payload], members.get(payload))
        else:
            kind, response.body = _JSON, json_format.encode(self.serializer.unbound(shape)(members))
        if response.status in (204, 304):
            response.body = b""
        elif kind and "content-type" not in _bound_headers(shape):
            response.headers["Content-Type"] = kind
        return response

    def _write_payload(self, member: Any, value: Any) -> tuple[str, Any]:
        """The content type, unless a member is bound to it, and the body of the payload member."""
        if member.serialization.get("eventstream"):
            source = value if value is not None else ()
            frames = event_serialization.serialize(self, member, source, json_format.encode, _JSON)
            return event_framing.CONTENT_TYPE, bodies.Chunks(frames, getattr(source, "close", None))
        if member.type_name in ("blob", "string"):
            return (
                "text/plain" if member.type_name == "string" else "application/octet-stream",
                bodies.streaming_output(value),
            )
        if value is None:
            return "", b""
        return _JSON, json_format.encode(self.serializer.of(member)(value))

    def serialize_error(self, error: ServiceError) -> HTTPResponse:
        shape = self.error_shape(error)
        members = self.error_members(error, shape)
        marks = {
            "Content-Type": _JSON,
            "x-amzn-ErrorType": http_bindings.header_safe(error.code),
            **self.query_error(error),
        }
        response = HTTPResponse(status_of(error), marks)
        if shape is not None:
            _serialize_bindings(shape, members, response)
            members = unmodeled_members(members, shape) | self.serializer.unbound(shape)(members)
        response.body = json_format.encode(members)
        return response


def _check_type(request: HTTPRequest) -> None:
    """Raise for a content type other than JSON; a missing one is accepted, as older clients send none."""
    kind, _, parameters = request.headers.get("content-type", "").lower().partition(";")
    kind = kind.strip()
    if kind and kind != _JSON and not kind.startswith("application/x-amz-json-") and not kind.endswith("+json"):
        raise unsupported_media_type(f"The content type {kind} is not {_JSON}")
    name, _, charset = parameters.strip().partition("=")
    if name == "charset" and charset.strip(' "') not in ("utf-8", "utf8"):
        raise unsupported_media_type(f"The charset {charset} is not UTF-8")


@cache
def _has_bindings(shape: Any) -> bool:
    """Whether a structure has members bound outside the body."""
    return any(member.serialization.get("location") in REQUEST_BINDINGS for member in shape.members.values())


@cache
def _bound_headers(shape: Any) -> frozenset[str]:
    """The lower-case names of the headers that members of a structure are bound to."""
    bound = {name: member.serialization for name, member in shape.members.items()}
    return frozenset(
        special.get("name", name).lower() for name, special in bound.items() if special.get("location") == "header"
    )


def _parse_bindings(operation: OperationModel, request: HTTPRequest) -> dict[str, Any]:
    """The members of a request bound to its path, query and headers."""
    found: dict[str, Any] = {}
    uri = template(operation.http["requestUri"])
    labels = uri.match(split_path(request.path))
    if labels is None:
        raise unknown_operation(f"{request.path} is no path of {operation.name}")
    query = split_query(request.query)
    for name, member in operation.input_shape.members.items():
        special = member.serialization
        key = special.get("name", name)
        match special.get("location"):
            case "uri":
                found[name] = http_bindings.parse_value(member, labels[key], "uri")
            case "querystring" if member.type_name == "map":
                rest = query.keys() - uri.query.keys()
                found[name] = {key: _query(member.value, query[key]) for key in query if key in rest}
            case "querystring" if key in query:
                found[name] = _query(member, query[key])
            case "header" if key.lower() in request.headers:
                value = http_bindings.decode_header(request.headers[key.lower()])
                found[name] = http_bindings.parse_value(member, value, "header")
            case "headers":
                prefix = key.lower()
                found[name] = {
                    header[len(prefix) :]: http_bindings.decode_header(value)
                    for header, value in request.headers.items()
                    if header.startswith(prefix)
                }
    return found


def _presigned_body(shape: Any, request: HTTPRequest) -> dict[str, Any]:
    """Body members of a presigned URL, which carries them in its query: those that text can express."""
    query = split_query(request.query)
    members = {
        name: (member.serialization.get("name", name), member)
        for name, member in shape.members.items()
        if member.serialization.get("location") not in REQUEST_BINDINGS and member.type_name not in ("structure", "map")
    }
    return {name: _query(member, query[key]) for name, (key, member) in members.items() if key in query}


def _query(member: Any, sent: list[str]) -> Any:
    if member.type_name == "list":
        return [http_bindings.parse_value(member.member, value, "querystring") for value in sent]
    return http_bindings.parse_value(member, sent[0], "querystring")


def _serialize_bindings(shape: Any, members: Mapping[str, Any], response: HTTPResponse) -> None:
    """Set the headers and status that members of an answer are bound to."""
    for name, member in shape.members.items():
        location = member.serialization.get("location")
        value = members.get(name) if location is not None else None
        if value is None:
            continue
        key = member.serialization.get("name", name)
        if location == "statusCode":
            response.status = value
        elif location == "header" and value != []:
            response.headers[key] = http_bindings.format_value(member, value)
        elif location == "headers":
            for suffix, item in value.items():
                response.headers[key + suffix] = http_bindings.format_value(member.value, item)
