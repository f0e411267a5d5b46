"""Errors of requests that are refused before any backend is called: no operation matches, or parsing fails."""

from __future__ import annotations

from typing import Any

from aikit.errors import ServiceError


class RequestError(ServiceError):
    """A request that AWS's front end would refuse, with AWS's error code, message and status.

    Attributes:
        protocol: the protocol to answer in, as far as the request tells; None when it does not.
    """

    protocol: str | None = None


def serialization_error(message: str) -> RequestError:
    """SerializationException: the body does not fit the operation's shape."""
    return RequestError(message, code="SerializationException", status=400)


def unknown_operation(message: str, *, status: int = 404, protocol: str | None = None) -> RequestError:
    """UnknownOperationException: no operation matches."""
    refused = RequestError(message, code="UnknownOperationException", status=status)
    refused.protocol = protocol
    return refused


def unsupported_media_type(message: str) -> RequestError:
    """UnsupportedMediaTypeException: the operation does not take this content type."""
    return RequestError(message, code="UnsupportedMediaTypeException", status=415)


def entity_too_large(message: str) -> RequestError:
    """RequestEntityTooLargeException: the body is, or decompresses to, more than is read."""
    return RequestError(message, code="RequestEntityTooLargeException", status=413)


_TOKENS = {
    str: "STRING_VALUE",
    int: "NUMBER_VALUE",
    float: "NUMBER_VALUE",
    bytes: "BINARY_VALUE",
    type(None): "NULL_VALUE",
}


def type_mismatch(value: Any, wanted: str) -> RequestError:
    """SerializationException for a value of the wrong type, in AWS's words."""
    if isinstance(value, bool):
        token = "TRUE_VALUE" if value else "FALSE_VALUE"
    elif isinstance(value, dict):
        return serialization_error("Start of structure or map found where not expected.")
    elif isinstance(value, list):
        return serialization_error("Start of list found where not expected")
    else:
        token = _TOKENS.get(type(value), "VALUE")
    if wanted in ("list", "structure or map"):
        return serialization_error(f"Unexpected token: {token} found where a {wanted} was expected")
    return serialization_error(f"{token} can not be converted to {wanted}")
