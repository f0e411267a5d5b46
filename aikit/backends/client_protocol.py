"""The client side of AWS's protocols by botocore: serialization, signing (Signature Version 4) and parsing.

The transport is `aikit.backends.http`'s.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSPreparedRequest, HeadersDict, create_request_object, prepare_request_dict
from botocore.credentials import Credentials
from botocore.parsers import ResponseParserError, create_parser
from botocore.serialize import create_serializer

from aikit import __version__, errors
from aikit.caller import current
from aikit.contract.message import Meta
from aikit.errors import AIKitError

if TYPE_CHECKING:
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation

DEFAULT_ACCOUNT = "000000000000"
DEFAULT_REGION = "us-east-1"
_OWN = (errors.UnsupportedByBackend, errors.ModelError, errors.ConfigurationError)
"""Errors that aikit's server sends with status 501, their class names as error codes."""


class Signer:
    """Serializes and signs requests.

    Args:
        endpoint_url: where requests go.
        region: the region to sign for; from AWS_REGION or AWS_DEFAULT_REGION, else us-east-1, when None.
        account: the account to sign as, with made-up credentials; when None, those of AWS_ACCESS_KEY_ID and its
            companions, or made-up ones of account 000000000000 where these are not set.
    """

    def __init__(self, endpoint_url: str, region: str | None = None, account: str | None = None) -> None:
        self._endpoint_url = endpoint_url
        self._region = region
        self._account = account

    def sign(self, operation: Operation, members: Mapping[str, Any]) -> AWSPreparedRequest:
        """The request as botocore would send it, signed as of now; a streaming body is left unsigned.

        The account and region of the current caller (`aikit.caller`) take precedence over the signer's.
        """
        service = operation.service.model
        serialized = _serializer(service.resolved_protocol).serialize_to_request(members, operation.model)
        serialized.pop("host_prefix", None)
        prepare_request_dict(serialized, self._endpoint_url, user_agent=f"aikit/{__version__}")
        unsigned = create_request_object(serialized)
        if hasattr(unsigned.data, "read"):
            unsigned.headers["X-Amz-Content-SHA256"] = "UNSIGNED-PAYLOAD"
        region = current().region or self._region or _environment("AWS_REGION", "AWS_DEFAULT_REGION") or DEFAULT_REGION
        SigV4Auth(self._credentials(), service.signing_name, region).add_auth(unsigned)
        return unsigned.prepare()

    def _credentials(self) -> Credentials:
        account = current().account or self._account
        key, secret = _environment("AWS_ACCESS_KEY_ID"), _environment("AWS_SECRET_ACCESS_KEY")
        if account is None and key and secret:
            return Credentials(key, secret, _environment("AWS_SESSION_TOKEN") or None)
        return Credentials(account or DEFAULT_ACCOUNT, "none")


def request_members(operation: Operation, request: Message) -> dict[str, Any]:
    """AWS's dict of a request, its idempotency tokens filled in, so that it is safe to retry."""
    given = operation.members(request)
    for name in operation.model.idempotent_members:
        given.setdefault(name, str(uuid4()))
    return given


def parse_response(operation: Operation, status: int, headers: Mapping[str, str], body: Any, retries: int) -> Response:
    """The answer of an HTTP response.

    Args:
        operation: what was called.
        status: the HTTP status code.
        headers: the headers.
        body: bytes; what reads the open response where a successful answer streams.
        retries: how many attempts went before.

    Raises:
        ServiceError: the service refused.
        AIKitError: the other side is aikit's server, and this is why it cannot answer.
        ResponseParserError: the other side speaks something else.
    """
    if status < 300 and isinstance(body, bytes) and not _is_json_object(operation, body):
        raise ResponseParserError(f"{body[:40]!r} is no JSON object")
    response = {
        "status_code": status,
        "headers": HeadersDict(headers),
        "body": body,
        "context": {"operation_name": operation.name},
    }
    parsed = _parser(operation.service.model.resolved_protocol).parse(response, operation.model.output_shape)
    http = parsed.pop("ResponseMetadata", {})
    http["RetryAttempts"] = retries
    if status >= 300:
        raise _own_error(status, parsed) or operation.service.errors.from_aws(
            parsed | {"ResponseMetadata": http}, operation.name
        )
    return operation.read(parsed).with_meta(Meta("http", headers.get("x-aikit-engine"), http))


def _own_error(status: int, parsed: Mapping[str, Any]) -> AIKitError | None:
    """An error of aikit's own that its server sent, recognized by its class name as error code."""
    about = parsed.get("Error", {})
    kind = getattr(errors, str(about.get("Code", "")), None) if status == 501 else None
    if isinstance(kind, type) and issubclass(kind, _OWN):
        return kind(str(about.get("Message", "")))
    return None


def _is_json_object(operation: Operation, body: bytes) -> bool:
    """Whether a body can be an answer: botocore parses any other as an answer without members."""
    shape = operation.model.output_shape
    return not body or bool(shape and shape.serialization.get("payload")) or body.lstrip()[:1] == b"{"


def _environment(*names: str) -> str:
    return next((os.environ[name] for name in names if os.environ.get(name)), "")


@cache
def _serializer(protocol: str) -> Any:
    return create_serializer(protocol, include_validation=False)  # the facade has checked the request already


@cache
def _parser(protocol: str) -> Any:
    return create_parser(protocol)
