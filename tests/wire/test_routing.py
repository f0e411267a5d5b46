"""Which operation a request is for, and who sent it."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from aikit.contract import catalog
from aikit.contract.service import Operation, service
from aikit.wire.gateway import Gateway
from aikit.wire.http import HTTPRequest
from aikit.wire.request_errors import RequestError
from aikit.wire.routing import CBOR, protocols, route, signing_name
from aikit.wire.uri_templates import URITemplate
from helpers.backends import Computed
from helpers.wire import AUTHORIZATION, request_of

EVERY = [
    operation
    for path in catalog.CLIENTS
    for operation in service(path).operations()
    if not operation.has_event_stream_input
]

# operations of two services with one signing name, one method and one path, and bodies that cannot tell them apart:
# the first service of the catalog answers, as AWS's hosts are what tells them apart
SHADOWED = {"lex.v1.list_tags_for_resource", "lex.v1.untag_resource"}


def required(operation: Operation) -> dict[str, Any]:
    """Just enough of a request for its path, its query and its required members."""
    shape = operation.model.input_shape
    return {name: value(shape.members[name]) for name in shape.required_members} if shape is not None else {}


def value(shape: Any) -> Any:
    match shape.type_name:
        case "structure" if getattr(shape, "is_tagged_union", False):
            name, member = next(iter(shape.members.items()))
            return {name: value(member)}
        case "structure":
            return {name: value(shape.members[name]) for name in shape.required_members}
        case "list":
            return [value(shape.member)]
        case "map":
            return {"key": value(shape.value)}
        case "string":
            return shape.enum[0] if shape.enum else "x" * max(1, shape.metadata.get("min", 1))
        case "timestamp":
            return 0
        case "boolean":
            return True
        case "blob":
            return b"x"
    return max(1, shape.metadata.get("min", 1))


def test_every_operation_is_found_by_its_request() -> None:
    wrong = {}
    seen: list[str] = []
    gateway = Gateway(lambda root: Computed(lambda operation, request: seen.append(operation.path) or {}))
    for operation in EVERY:
        gateway.handle(request_of(operation, required(operation)))
        found = seen.pop()
        if found != operation.path:
            wrong[operation.path] = found
    assert wrong.keys() == SHADOWED


@pytest.mark.parametrize("path", [path for path in catalog.CLIENTS if CBOR in protocols(service(path))])
def test_services_that_list_two_protocols_speak_both(path: str) -> None:
    for operation in service(path).operations():
        for protocol in ("json", CBOR):
            received = route(request_of(operation, required(operation), protocol))
            assert (received.operation, received.protocol) == (operation, protocol)


def test_a_service_that_does_not_list_cbor_does_not_speak_it() -> None:
    path = next(path for path in catalog.CLIENTS if protocols(service(path)) == {"json"})
    operation = next(service(path).operations())
    with pytest.raises(RequestError) as refused:
        route(request_of(operation, required(operation), CBOR))
    assert (refused.value.code, refused.value.protocol) == ("UnknownOperationException", CBOR)


@pytest.mark.parametrize("path", catalog.CLIENTS)
def test_the_host_tells_as_well_as_the_signature(path: str) -> None:
    prefix = service(path).model.metadata["endpointPrefix"]
    for operation in service(path).operations():
        if not operation.has_event_stream_input:
            request = request_of(operation, required(operation))
            request.headers = {**request.headers, "host": f"{prefix}.eu-west-1.amazonaws.com"}
            del request.headers["authorization"]
            received = route(request)
            assert received.operation is operation
            assert received.credential is None


def test_nothing_but_the_path_is_enough_where_no_two_services_share_it() -> None:
    owners: dict[Any, set[str]] = {}
    for operation in EVERY:
        if protocols(operation.service) == {"rest-json"}:
            http = operation.model.http
            shape = "/".join(
                "{}" if part.startswith("{") else part for part in http["requestUri"].strip("/").split("/")
            )
            owners.setdefault((http["method"], shape), set()).add(operation.path)
    checked = 0
    for operation in EVERY:
        http = operation.model.http
        shape = "/".join("{}" if part.startswith("{") else part for part in http["requestUri"].strip("/").split("/"))
        if owners.get((http["method"], shape)) == {operation.path}:
            request = request_of(operation, required(operation))
            request.headers = {name: text for name, text in request.headers.items() if name == "content-type"}
            assert route(request).operation is operation
            checked += 1
    assert checked > 150


@pytest.mark.parametrize("path", ["comprehend.detect_sentiment", "lex.v1.get_bots", "codeguru.profiler.get_profile"])
def test_only_the_models_of_one_signing_name_are_loaded(path: str) -> None:
    client, _, name = path.rpartition(".")
    operation = service(client).operation(name)
    same = [other for other in catalog.CLIENTS if signing_name(service(other)) == signing_name(operation.service)]
    request = request_of(operation, required(operation))
    lines = [
        "from aikit.wire.gateway import Gateway",
        "from aikit.wire.http import HTTPRequest",
        "from aikit.contract.service import _service",
        f"sent = HTTPRequest({request.method!r}, {request.path!r}, '', {dict(request.headers)!r})",
        "found = Gateway(None).route(sent)",
        "print(found.operation.path, _service.cache_info().currsize)",
    ]
    done = subprocess.run([sys.executable, "-c", "\n".join(lines)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [path, str(len(same))]


def test_an_arn_in_a_path_keeps_its_slashes() -> None:
    arn = "arn:aws:codeguru-reviewer:eu-west-1:123456789012:association:a/b c%2F"
    operation = service("codeguru.reviewer").operation("describe_repository_association")
    seen: list[dict[str, Any]] = []
    gateway = Gateway(lambda root: Computed(lambda operation, request: seen.append(request) or {}))
    gateway.handle(request_of(operation, {"AssociationArn": arn}))
    assert seen == [{"AssociationArn": arn}]


CREDENTIAL = "12345678901{}/20260101/us-west-2/polly/aws4_request"


@pytest.mark.parametrize(
    ("key", "account"),
    [
        ("123456789012", "123456789012"),
        ("AKIAIOSFODNN7EXAMPLE", None),
        ("1234567890123", None),
        ("12345678901", None),
        ("12345678901x", None),
        ("１２３４５６７８９０１２", None),
    ],
)
def test_a_key_of_twelve_digits_is_the_account(key: str, account: str | None) -> None:
    request = HTTPRequest(
        "GET", "/v1/voices", headers={"authorization": AUTHORIZATION.format(key=key, region="x-1", service="polly")}
    )
    received = route(request)
    assert (received.caller.account, received.caller.region) == (account, "x-1")
    assert received.credential is not None
    assert received.credential.access_key == key


def test_a_presigned_query_names_its_signer() -> None:
    query = (
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=123456789012%2F20260101%2Fus-west-2%2Fpolly%2Faws4_request"
    )
    received = route(HTTPRequest("GET", "/v1/voices", query))
    assert (received.caller.account, received.caller.region) == ("123456789012", "us-west-2")


def test_a_sigv4a_scope_names_no_region() -> None:
    header = (
        "AWS4-ECDSA-P256-SHA256 Credential=123456789012/20260101/polly/aws4_request, SignedHeaders=host, Signature=0"
    )
    received = route(HTTPRequest("GET", "/v1/voices", headers={"authorization": header}))
    assert (received.caller.account, received.caller.region) == ("123456789012", None)


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer x",
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 Credential=",
        "AWS4-HMAC-SHA256 Credential=a/aws4_request",
        "AWS4-HMAC-SHA256 Credential=a/b/c/d/e/f/aws4_request",
        "\0" * 1000,
    ],
)
def test_an_authorization_that_says_nothing_is_nobody(header: str) -> None:
    received = route(HTTPRequest("GET", "/v1/voices", headers={"authorization": header}))
    assert received.credential is None
    assert received.caller.account is None


@pytest.mark.parametrize(
    ("request_", "status"),
    [
        (HTTPRequest("GET", "/"), 404),
        (
            HTTPRequest(
                "POST", "/", headers={"authorization": AUTHORIZATION.format(key="a", region="b", service="comprehend")}
            ),
            404,
        ),
        (
            HTTPRequest(
                "GET", "/v1/voices", headers={"authorization": AUTHORIZATION.format(key="a", region="b", service="lex")}
            ),
            404,
        ),
        (HTTPRequest("DELETE", "/v1/voices"), 404),
        (HTTPRequest("POST", "/", headers={"x-amz-target": "Comprehend_20171127.Nothing"}), 400),
        (HTTPRequest("POST", "/", headers={"x-amz-target": "DynamoDB_20120810.ListTables"}), 400),
        (HTTPRequest("POST", "/", headers={"x-amz-target": ""}), 400),
        (HTTPRequest("POST", "/service/Comprehend_20171127/operation/Nothing"), 400),
        (HTTPRequest("POST", "/service/Nothing/operation/Nothing"), 400),
        (HTTPRequest("GET", "//"), 404),
        (HTTPRequest("GET", "/%ff/%00/\udcff"), 404),
        (HTTPRequest("GET", "/v1/voices/" + "a/" * 50_000), 404),
    ],
)
def test_what_no_operation_fits_is_unknown(request_: HTTPRequest, status: int) -> None:
    response = Gateway(lambda root: pytest.fail("asked")).handle(request_)
    assert response.status == status
    assert b"UnknownOperationException" in bytes(response.body) + response.headers.get("x-amzn-ErrorType", "").encode()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("uri", "path", "labels"),
    [
        ("/a/{b}", "/a/x", {"b": "x"}),
        ("/a/{b}", "/a/", None),
        ("/a/{b}", "/a/x/y", None),
        ("/a/{b}/", "/a/x", {"b": "x"}),
        ("/a/{b+}", "/a/x/y/z", {"b": "x/y/z"}),
        ("/a/{b+}/c", "/a/x/y/c", {"b": "x/y"}),
        ("/a/{b+}/c", "/a/c", None),
        ("/a/{b}", "/a/x%2Fy", {"b": "x/y"}),
        ("/a/{b}/$LATEST", "/a/x/%24LATEST", {"b": "x"}),
    ],
)
def test_templates(uri: str, path: str, labels: dict[str, str] | None) -> None:
    from aikit.wire.uri_templates import split_path

    assert URITemplate(uri).match(split_path(path)) == labels
