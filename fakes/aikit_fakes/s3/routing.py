"""Routing of S3 requests to operations and members, by botocore's model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from email.utils import parsedate_to_datetime
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from botocore.loaders import Loader
from botocore.model import ServiceModel

from aikit.wire.uri_templates import split_query
from aikit_fakes.objects import key_paths
from aikit_fakes.s3 import xml
from aikit_fakes.s3.errors import S3Error, invalid_argument
from aikit_fakes.s3.request_bodies import Content

if TYPE_CHECKING:
    from aikit.wire.http import HTTPRequest

_S3 = r"s3(?:-accelerate|[.-](?:dualstack\.)?[a-z]{2}(?:-[a-z]+)+-\d)?\.(?:amazonaws\.com(?:\.cn)?|localhost)"
_PORT = re.compile(r":\d+$")
_OWN = re.compile(_S3)
_VIRTUAL = re.compile(rf"(?P<bucket>[a-z0-9][a-z0-9.-]*?)\.(?:{_S3}|localhost)")


@dataclass(slots=True)
class Asked:
    """What a request asks for.

    Attributes:
        operation: botocore's model of the operation.
        bucket, key: what it is about; "" where it is about none.
        members: the request's members by AWS's names.
        content: its body; one in XML has been read into `members`.
        region: where it was sent to.
    """

    operation: Any
    bucket: str
    key: str
    members: dict[str, Any]
    content: Content
    region: str


@cache
def model() -> Any:
    """botocore's model of S3."""
    return ServiceModel(Loader().load_service_model("s3", "service-2"), "s3")


def is_host(host: str) -> bool:
    """Whether a host's name means S3, or a bucket of it, whatever is asked."""
    name = _PORT.sub("", host)
    return bool(_OWN.fullmatch(name) or _VIRTUAL.fullmatch(name))


def receive(request: HTTPRequest, done: Mapping[str, Any], region: str) -> Asked:
    """What a request asks for; `done` holds the operations there are.

    Raises:
        S3Error: the method is none of S3's, the operation is not done, or a member is not what it must be.
    """
    bucket, key = place(request)
    query = split_query(request.query)
    level = "object" if key else "bucket" if bucket else "service"
    fitting = [
        (len(one.needs_query) + len(one.needs_headers), one.name in done, one)
        for one in _operations().get((request.method, level), ())
        if one.fits(query, request.headers)
    ]
    if not fitting:
        raise S3Error("MethodNotAllowed", "The specified method is not allowed against this resource.")
    _, known, best = max(fitting, key=lambda found: found[:2])
    if not known:
        raise S3Error("NotImplemented", f"{best.name} is not done by this small S3.", {"Operation": best.name})
    if len(key.encode(errors="surrogateescape")) > key_paths.KEY_BYTES:
        size = len(key.encode(errors="surrogateescape"))
        raise S3Error("KeyTooLongError", "Your key is too long", {"Size": size, "MaxSizeAllowed": key_paths.KEY_BYTES})
    operation = model().operation_model(best.name)
    members = _members(operation.input_shape, query, request.headers)
    content = Content(request.body, request.headers)
    payload = (operation.input_shape.serialization if operation.input_shape else {}).get("payload")
    if payload is not None and operation.input_shape.members[payload].type_name == "structure":
        _read_document(operation.input_shape, payload, content, members)
    return Asked(operation, bucket, key, members, content, region)


def _read_document(shape: Any, payload: str, content: Content, members: dict[str, Any]) -> None:
    text = content.document()
    if text.strip():
        members[payload] = xml.read(xml.parse(text), shape.members[payload])
    elif payload in shape.required_members:
        raise xml.malformed()


def place(request: HTTPRequest) -> tuple[str, str]:
    """Bucket and key, from the host's name or the path."""
    path = request.path.partition("?")[0].removeprefix("/")
    bucket, key = bucket_of_host(request), path
    if not bucket:
        bucket, _, key = path.partition("/")
    try:
        return unquote(bucket, errors="strict"), unquote(key, errors="strict")
    except UnicodeDecodeError:
        raise S3Error("InvalidArgument", "Couldn't parse the specified URI.") from None


def bucket_of_host(request: HTTPRequest) -> str:
    """The bucket that the host's name names; "" where it names none."""
    host = _PORT.sub("", request.headers.get("host", ""))
    virtual = None if _OWN.fullmatch(host) else _VIRTUAL.fullmatch(host)
    return virtual["bucket"] if virtual else ""


@dataclass(frozen=True)
class _Operation:
    name: str
    needs_query: Mapping[str, str]
    needs_headers: tuple[str, ...]

    def fits(self, query: Mapping[str, list[str]], headers: Mapping[str, str]) -> bool:
        return all(
            name in query and (not value or value in query[name]) for name, value in self.needs_query.items()
        ) and all(name in headers for name in self.needs_headers)


@cache
def _operations() -> dict[tuple[str, str], list[_Operation]]:
    """The operations by method, and by whether they are about the service, a bucket or an object."""
    found: dict[tuple[str, str], list[_Operation]] = {}
    for name in model().operation_names:
        operation = model().operation_model(name)
        path, _, literal = operation.http["requestUri"].partition("?")
        level = "object" if "{Key+}" in path else "bucket" if "{Bucket}" in path else "service"
        needs = {part.partition("=")[0]: part.partition("=")[2] for part in literal.split("&") if part}
        headers = []
        shape = operation.input_shape
        for member in shape.required_members if shape is not None else ():
            target = shape.members[member].serialization
            if target.get("location") == "querystring":
                needs.setdefault(target["name"], "")
            elif target.get("location") == "header":
                headers.append(target["name"].lower())
        found.setdefault((operation.http["method"], level), []).append(_Operation(name, needs, tuple(headers)))
    return found


def _members(shape: Any, query: Mapping[str, list[str]], headers: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, member in shape.members.items() if shape is not None else ():
        place = member.serialization.get("location")
        said = member.serialization.get("name", name)
        if place == "querystring" and said in query:
            found[name] = _scalar(said, member, query[said][0])
        elif place == "header" and said.lower() in headers:
            found[name] = _scalar(said, member, headers[said.lower()])
        elif place == "headers":
            found[name] = {key.removeprefix(said): value for key, value in headers.items() if key.startswith(said)}
    return found


def _scalar(name: str, shape: Any, text: str) -> Any:
    try:
        match shape.type_name:
            case "integer" | "long":
                if len(text) > 20:
                    raise ValueError(text)
                return int(text)
            case "boolean":
                return text.lower() == "true"
            case "timestamp":
                return _time(text)
    except (ValueError, TypeError):
        raise invalid_argument(name, text, f"Provided {name} is not of the form that it must have") from None
    return text


def _time(text: str) -> Any:
    """A date; None where it is none, for HTTP says that such a condition does not count."""
    try:
        when = parsedate_to_datetime(text)
        return when.astimezone(UTC) if when.tzinfo is not None else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
