"""Request routing: the service, operation and protocol of a request, and its caller.

A target header or an rpc-v2 path names the operation; a REST path is compared with the templates of the services that
the signing scope (or the host) names. Models are loaded as requests need them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import chain
from re import compile as pattern
from typing import NamedTuple

from aikit.caller import Caller
from aikit.contract import catalog
from aikit.contract.service import Operation, Service, service
from aikit.wire.http import HTTPRequest
from aikit.wire.request_errors import unknown_operation
from aikit.wire.uri_templates import URITemplate, is_presigned, split_path, split_query, template

JSON, REST_JSON, CBOR = "json", "rest-json", "smithy-rpc-v2-cbor"


class Credential(NamedTuple):
    """The credential scope of a signed request, its signature unverified.

    Attributes:
        access_key: the access key id.
        region: the region of the scope; None where the scope has none (SigV4A).
        service: the signing name of the service.
    """

    access_key: str
    region: str | None
    service: str


class Route(NamedTuple):
    """The route of a request, determined without its body.

    Attributes:
        operation: what it asks for; its `.service` has the path and root.
        protocol: botocore's name of the protocol it came in, which the answer goes out in.
        caller: the account and region it names, and where it came to.
        credential: what it was signed with; None when it was not.
        alternatives: operations of other services that fit as well; only the body can tell them apart, if anything can.
    """

    operation: Operation
    protocol: str
    caller: Caller
    credential: Credential | None
    alternatives: tuple[Operation, ...] = ()


def route(request: HTTPRequest) -> Route:
    """The route of a request.

    Raises:
        RequestError: no operation of any service matches.
    """
    signed = credential(request)
    near = signed.service if signed else request.headers.get("host", "").partition(".")[0]
    target = request.headers.get("x-amz-target")
    if target is not None:
        return _targeted(target, near, signed, request.origin)
    caller = _caller(signed, request.origin)
    rpc = _RPC.match(request.path)
    if rpc:
        return Route(_operation_named(rpc[1], rpc[2], near, CBOR), CBOR, caller, signed)
    best, *alternatives = _rest(request, signed, near)
    return Route(best, REST_JSON, caller, signed, tuple(alternatives))


def credential(request: HTTPRequest) -> Credential | None:
    """The credential scope in the Authorization header, or in the query of a presigned URL."""
    header = request.headers.get("authorization")
    if header is not None:
        said = header.partition("Credential=")[2].partition(",")[0].strip()
    elif "X-Amz-Credential=" in request.query:
        said = split_query(request.query).get("X-Amz-Credential", [""])[0]
    else:
        return None
    return _parse_credential(said)


@lru_cache(maxsize=256)  # of few clients many requests come
def _parse_credential(said: str) -> Credential | None:
    match said.split("/", 6):
        case [key, _, region, name, "aws4_request"] if key:
            return Credential(key, region, name)
        case [key, _, name, "aws4_request"] if key:  # SigV4A, whose signatures hold in every region
            return Credential(key, None, name)
    return None


@lru_cache(maxsize=256)
def _caller(signed: Credential | None, origin: str | None) -> Caller:
    if signed is None:
        return Caller(origin=origin)
    key = signed.access_key
    return Caller(key if len(key) == 12 and key.isascii() and key.isdigit() else None, signed.region, origin)


_RPC = pattern(r"^/service/([^/]+)/operation/([^/]+)/?$")


@lru_cache(maxsize=1024)
def _targeted(target: str, near: str, signed: Credential | None, origin: str | None) -> Route:
    prefix, _, name = target.rpartition(".")
    return Route(_operation_named(prefix, name, near, JSON), JSON, _caller(signed, origin), signed)


@lru_cache(maxsize=1024)
def _operation_named(prefix: str, name: str, near: str, protocol: str) -> Operation:
    """The operation that a target header or an rpc-v2 path names."""
    for path in chain(*_by_prefix(near)):
        candidate = service(path)
        if candidate.model.metadata.get("targetPrefix") == prefix and protocol in protocols(candidate):
            if name in candidate.model.operation_names:
                return candidate.operation(name)
            raise unknown_operation(f"{prefix} has no operation {name!r}", status=400, protocol=protocol)
    raise unknown_operation(f"No service is reached by {prefix!r}", status=400, protocol=protocol)


def protocols(asked: Service) -> frozenset[str]:
    """The protocols of a service."""
    metadata = asked.model.metadata
    return frozenset(metadata.get("protocols") or ()) | {asked.model.resolved_protocol}


def signing_name(asked: Service) -> str:
    """A service's signing name, as in the credential scope."""
    metadata = asked.model.metadata
    return str(metadata.get("signingName") or metadata["endpointPrefix"])


@lru_cache(maxsize=256)  # what a request says is anybody's choice
def _by_prefix(near: str) -> tuple[list[str], list[str]]:
    """The client paths whose botocore name starts with `near`, and the others; no model is loaded for it."""
    start = near.replace("-", "")
    alike = {path for path, name in catalog.CLIENTS.items() if name.replace("-", "").startswith(start)}
    return [path for path in catalog.CLIENTS if path in alike], [path for path in catalog.CLIENTS if path not in alike]


_Rank = tuple[bool, tuple[bool, ...], int, bool, bool]
"""How well a candidate fits: by host, literal segments, query, last slash, and lengths of labels, in that order."""


class _Candidate(NamedTuple):
    service: Service
    name: str
    template: URITemplate


@cache
def _rest_operations(path: str) -> dict[tuple[str, int], list[_Candidate]]:
    """The operations of a REST service by method and number of path segments; -1 for greedy labels."""
    found: dict[tuple[str, int], list[_Candidate]] = {}
    asked = service(path)
    if REST_JSON not in protocols(asked):
        return {}
    for name in asked.model.operation_names:
        http = asked.model.operation_model(name).http
        shape = template(http["requestUri"])
        size = -1 if shape.greedy else len(shape.segments) - (shape.segments[-1] == "")
        found.setdefault((http["method"], size), []).append(_Candidate(asked, name, shape))
    return found


def _rest(request: HTTPRequest, signed: Credential | None, near: str) -> list[Operation]:
    """The operations whose method and path match best; of equals, the catalog's first comes first."""
    likely, others = _by_prefix(near)
    # a link is followed with GET, whatever the operation's method
    methods = (request.method, "POST") if is_presigned(request.query) else (request.method,)
    tries = (list(_candidates(request, method, signed, paths)) for method in methods for paths in (likely, others))
    found = next(filter(None, tries), None)
    if found is None:
        where = f" of a service signed as {signed.service!r}" if signed else ""
        raise unknown_operation(f"{request.method} {request.path} is no operation{where} that is answered here")
    best = max(rank for rank, _ in found)
    return [candidate.service.operation(candidate.name) for rank, candidate in found if rank == best]


def _candidates(
    request: HTTPRequest, method: str, signed: Credential | None, paths: Iterable[str]
) -> Iterator[tuple[_Rank, _Candidate]]:
    """The operations whose method, path and query match, each with its rank."""
    segments = split_path(request.path)
    query = split_query(request.query)
    size = len(segments) - (segments[-1] == "")
    host = request.headers.get("host", "")
    for path in paths:
        operations = _rest_operations(path)
        for candidate in (*operations.get((method, size), ()), *operations.get((method, -1), ())):
            asked, _, shape = candidate
            if signed and signing_name(asked) != signed.service:
                break
            labels = shape.match(segments)
            if labels is not None and shape.matches_query(query):
                rank = (
                    host.startswith(f"{asked.model.metadata['endpointPrefix']}."),
                    shape.literals,
                    len(shape.query),
                    shape.same_trailing_slash(segments),
                    _has_valid_labels(candidate, labels),
                )
                yield rank, candidate


def _has_valid_labels(candidate: _Candidate, labels: dict[str, str]) -> bool:
    """Whether the labels satisfy their shapes' length constraints: two services may share a path template."""
    shape = candidate.service.model.operation_model(candidate.name).input_shape
    for name, member in shape.members.items():
        value = labels.get(member.serialization.get("name", name))
        if value is not None and member.serialization.get("location") == "uri":
            limits = member.metadata
            if not limits.get("min", 0) <= len(value) <= limits.get("max", len(value)):
                return False
    return True
