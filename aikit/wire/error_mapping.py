"""Error mapping: which service error a client receives for an exception."""

from __future__ import annotations

import logging

from aikit import errors

_LOG = logging.getLogger("aikit.wire")


def to_service_error(error: Exception) -> errors.ServiceError:
    """The service error of an exception.

    Errors of the service go as they are. What this installation cannot do is 501, which no SDK tries again. Anything
    that was not raised on purpose is logged with its traceback, and says nothing of itself.
    """
    match error:
        case errors.ServiceError():
            return error
        case errors.UnsupportedByBackend() | errors.ModelError() | errors.ConfigurationError() | errors.AWSForbidden():
            return errors.ServiceError(str(error), code=type(error).__name__, status=501, fault="server")
        case errors.InvalidRequest():
            return errors.ServiceError(str(error), code="ValidationException", status=400)
        case errors.BackendFailed():
            return errors.ServiceError(str(error), code="ServiceUnavailableException", status=503, fault="server")
        case errors.AIKitError():  # an engine that failed, an answer that breaks the contract
            return errors.ServiceError(str(error), code="InternalFailure", status=500, fault="server")
    _LOG.error("a request failed", exc_info=error)
    return errors.ServiceError("An internal failure", code="InternalFailure", status=500, fault="server")
