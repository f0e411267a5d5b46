"""The typed exceptions of one client: one subclass of `ServiceError` per error shape of its model."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from functools import cached_property
from threading import RLock
from typing import Any

from botocore.model import ServiceModel, StructureShape

from aikit.contract.docs import document
from aikit.contract.message import Messages, snake
from aikit.errors import ServiceError

THROTTLING = frozenset(
    {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    }
)
"""Codes that say "later" where the model does not: what botocore's standard retry mode takes for throttling."""


class Errors:
    """`kit.comprehend.errors`: the errors of one client as attributes, each class built on first use."""

    def __init__(self, model: ServiceModel, messages: Messages, module: str) -> None:
        self._model = model
        self._messages = messages
        self._module = module
        self._classes: dict[str, type[ServiceError]] = {}
        self._lock = RLock()

    @cached_property
    def _shapes(self) -> Mapping[str, StructureShape]:
        return {shape.name: shape for shape in self._model.error_shapes}

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        return {shape.error_code or name: name for name, shape in self._shapes.items()}

    def __getattr__(self, name: str) -> type[ServiceError]:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._classes:
            if name not in self._shapes:
                near = get_close_matches(name, self._shapes, n=1)
                hint = f"; did you mean {near[0]!r}?" if near else ""
                raise AttributeError(f"{self._model.service_name} has no error {name!r}{hint}")
            with self._lock:
                self._classes.setdefault(name, self._build(self._shapes[name]))
        return self._classes[name]

    def __dir__(self) -> list[str]:
        return sorted(self._shapes)

    def _build(self, shape: StructureShape) -> type[ServiceError]:
        about = shape.metadata.get("error", {})
        # older models carry no status; these names are AWS's convention for faults of the server
        usual = 500 if shape.name.startswith(("Internal", "ServiceUnavailable")) else 400
        status = about.get("httpStatusCode", 500 if shape.metadata.get("fault") else usual)
        server = bool(shape.metadata.get("fault")) or status >= 500
        if not server and self._model.resolved_protocol == "json":
            status = 400  # Smithy's awsJson1_1 ignores the httpError trait, and so do AWS's services
        attributes = {
            "__module__": self._module,
            "__qualname__": f"errors.{shape.name}",
            "__doc__": document(shape.documentation),
            "code": shape.error_code or shape.name,
            "fault": "server" if server else "client",
            "retryable": "retryable" in shape.metadata or server or shape.name in THROTTLING,
            "default_status": status,
        }
        return type(shape.name, (ServiceError,), attributes)

    def from_code(self, code: str) -> type[ServiceError]:
        """The class of an error code; `ServiceError` itself when the model does not name it."""
        name = self._codes.get(code)
        return getattr(self, name) if name else ServiceError

    def make(self, code: str, message: str, operation: str, **facts: Any) -> ServiceError:
        """The error of a code, its class and status from the model; `members` by AWS's names."""
        kind = self.from_code(code)
        facts.setdefault("status", getattr(kind, "default_status", 400))
        members = self._members(kind, facts.pop("members", {}))
        return kind(message, code=code, operation=operation, members=members, **facts)

    def from_aws(self, response: Mapping[str, Any], operation: str) -> ServiceError:
        """The error of botocore's `ClientError.response`, its modeled members as attributes."""
        about = response.get("Error", {})
        metadata = response.get("ResponseMetadata", {})
        code = str(about.get("Code", "Unknown"))
        status = int(metadata.get("HTTPStatusCode", 0))
        kind = self.from_code(code)
        return kind(
            str(about.get("Message", "")),
            code=code,
            status=status,
            request_id=str(metadata.get("RequestId", "")),
            operation=operation,
            fault="server" if status >= 500 else kind.fault,
            retryable=kind.retryable or status >= 500 or code in THROTTLING,
            retry_after=_seconds(metadata.get("HTTPHeaders", {}).get("retry-after", "")),
            members=self._members(kind, response),
        )

    def _members(self, kind: type[ServiceError], response: Mapping[str, Any]) -> dict[str, Any]:
        """The modeled members of an error, deserialized as an answer's are: absent ones are None or empty."""
        shape = self._shapes.get(kind.__name__)
        if shape is None:
            return {}
        names = [name for name in shape.members if name.lower() not in ("message", "code")]
        sent = {name: response[name] for name in names if name in response}
        read = self._messages.of(shape).from_aws(sent)
        return {snake(name): getattr(read, snake(name)) for name in names}


def _seconds(retry_after: str) -> float | None:
    """The seconds of a Retry-After header; None for its other form, a date, which AWS does not send."""
    try:
        return max(0.0, float(retry_after))
    except ValueError:
        return None
