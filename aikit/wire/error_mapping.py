"""Error mapping: which service error a client receives for an exception."""

from __future__ import annotations

import logging

from aikit import errors
from aikit.masking import without_paths

_LOG = logging.getLogger("aikit.wire")


def public_message(error: Exception) -> str:
    """What callers over HTTP may read of an error: no credentials, no local paths, nothing that an engine replied."""
    if isinstance(error, errors.EngineFailed):
        return "The engine gave no usable answer; the log of the server says why."
    return without_paths(str(error))


def to_service_error(error: Exception) -> errors.ServiceError:
    """The service error of an exception.

    Errors of the service go as they are. What this installation cannot do is 501, which no SDK tries again. Anything
    that was not raised on purpose is logged with its traceback, and says nothing of itself.
    """
    match error:
        case errors.ServiceError():
            return error
        case errors.UnsupportedByBackend() | errors.ModelError() | errors.ConfigurationError() | errors.AWSForbidden():
            return errors.ServiceError(public_message(error), code=type(error).__name__, status=501, fault="server")
        case errors.InvalidRequest():
            return errors.ServiceError(str(error), code="ValidationException", status=400)
        case errors.CallerGone():  # nobody reads the answer
            return errors.ServiceError(str(error), code="ClientDisconnected", status=499)
        case errors.BackendFailed():
            code = "ServiceUnavailableException"
            return errors.ServiceError(public_message(error), code=code, status=503, fault="server", retryable=True)
        case errors.AIKitError():  # an engine that failed, an answer that breaks the contract
            _LOG.error("a request failed: %s", error)
            return errors.ServiceError(public_message(error), code="InternalFailure", status=500, fault="server")
    _LOG.error("a request failed", exc_info=error)
    return errors.ServiceError("An internal failure", code="InternalFailure", status=500, fault="server")
