"""The exceptions of aikit.

AIKitError
├── ConfigurationError          a setting, argument or file that cannot be used
│   ├── NoBackendChosen         nothing says who should answer this service
│   ├── UnknownBackend          no installed backend has that name
│   └── MissingExtra            a library of an optional extra is not installed
├── InvalidRequest              (ValueError) the request breaks the contract; lists every fault
├── InvalidAnswer               an answer breaks the contract; lists every fault
├── UnsupportedByBackend        this backend cannot do this operation
│   ├── UnsupportedLocally      no local fake or engine can; names the ways out
│   └── NotPinned               only pinned answers count, and no pin matched; says why, pin by pin
├── UnusedPins                  (AssertionError) pins that a test required answered no call
├── AWSForbidden                a real call to AWS while `aikit.forbid_aws()` holds
├── BackendFailed               no answer: the network, credentials or the other side failed
│   └── KitClosed               the kit or backend was closed before the call or while it ran
├── CallerGone                  whoever asked has gone, so the work was stopped
├── ServiceError                the service answered with an error; one subclass per modelled error
├── PaginationFailed            the service handed out the same page token twice
├── WaiterFailed                the awaited state can no longer be reached
│   └── WaiterTimedOut          it was not reached in the allowed number of attempts
├── EngineFailed                a local engine gave no usable answer: a language model's server, say
└── ModelError                  a model file of the local engines
    ├── ModelMissing            not pulled yet; names the command that pulls it
    ├── ModelCorrupted          a file's bytes are not the ones its SHA-256 names
    ├── ModelUnusable           a model that this engine must not or cannot load
    └── DownloadFailed          no mirror delivered it; says what each one did
        └── DownloadForbidden   `AIKIT_OFFLINE=1`
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from aikit.masking import mask

if TYPE_CHECKING:
    from aikit.contract.message import Message
    from aikit.contract.validation import Fault


class AIKitError(Exception):
    """The base of every exception that aikit raises deliberately. Its message holds no credentials.

    Attributes:
        backend: who raised it where that is not the backend itself: `"pin"` for a pinned error.
        misses: why each pin of the operation did not answer the call that failed; () when it has none.
    """

    backend: str = ""
    misses: tuple[str, ...] = ()

    def __init__(self, *args: Any) -> None:
        super().__init__(*(mask(one) if isinstance(one, str) else one for one in args))


class ConfigurationError(AIKitError):
    """A setting, argument or settings file that cannot be used."""


class NoBackendChosen(ConfigurationError):
    """No backend is chosen for this service."""


class UnknownBackend(ConfigurationError):
    """No installed backend has that name."""


class MissingExtra(ConfigurationError):
    """A library that comes with an optional extra is not installed."""


class _ValidationError(AIKitError):
    """Validation against the contract failed in one or more places."""

    _what: str

    def __init__(self, operation: str, faults: Sequence[Fault]) -> None:
        self.operation = operation
        self.faults = tuple(faults)
        lines = "".join(f"\n  {fault}" for fault in self.faults)
        super().__init__(f"{self._what} {operation}:{lines}")

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.operation, self.faults)


class InvalidRequest(_ValidationError, ValueError):
    """Request validation failed; nothing was sent. `.faults` holds every path and what was expected there."""

    _what = "invalid request for"


class InvalidAnswer(_ValidationError):
    """Answer validation failed. `.faults` holds every path and what was expected there."""

    _what = "invalid answer from"


class UnsupportedByBackend(AIKitError):
    """This backend does not support this operation."""


class UnsupportedLocally(UnsupportedByBackend):
    """No local fake or engine can do this honestly. The message names the ways out."""


class NotPinned(UnsupportedByBackend):
    """No pin matched while only pinned answers count (`kit.pins.only()`). The message says why, pin by pin."""


class UnusedPins(AIKitError, AssertionError):
    """Pins that were required to answer a call answered none. The message names each."""


class AWSForbidden(AIKitError):
    """A call to real AWS was about to be made while `aikit.forbid_aws()` holds."""


class BackendFailed(AIKitError):
    """No answer came: the network, the credentials or the other side failed. The cause is chained."""


class KitClosed(BackendFailed):
    """The kit, or the backend, was closed before the call or while it ran."""


class CallerGone(AIKitError):
    """Whoever asked has gone, so the work was stopped: an HTTP client that hung up."""


class ServiceError(AIKitError):
    """The service answered with an error.

    Each client has one subclass per error its model names (`kit.comprehend.errors.TextSizeLimitExceededException`);
    a code that the model does not name arrives as this class itself.

    Attributes:
        code: AWS's error code, such as `"ThrottlingException"`.
        message: the service's own words.
        status: the HTTP status code, 0 when there was none.
        request_id: the service's id for the request, "" when it sent none.
        fault: `"client"` or `"server"`: whose mistake the service says it is.
        retryable: whether the same request may succeed later.
        retry_after: how long to wait before that, in seconds; None when the service does not say.
        operation: AWS's name of the operation that failed.
        members: the members that the model names beyond code and message, by Python's name; attributes too.
    """

    code: str = ""
    fault: str = "client"
    retryable: bool = False
    default_status: int = 400

    def __init__(
        self,
        message: str = "",
        *,
        code: str | None = None,
        status: int | None = None,
        request_id: str = "",
        operation: str = "",
        fault: str | None = None,
        retryable: bool | None = None,
        retry_after: float | None = None,
        members: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = type(self).default_status if status is None else status
        self.request_id = request_id
        self.operation = operation
        self.code = type(self).code if code is None else code
        self.fault = type(self).fault if fault is None else fault
        self.retryable = type(self).retryable if retryable is None else retryable
        self.retry_after = retry_after
        self.members = dict(members or {})

    def __str__(self) -> str:
        return f"{self.code} ({self.operation}): {self.message}" if self.operation else f"{self.code}: {self.message}"

    if not TYPE_CHECKING:  # the stubs name the members of each error

        def __getattr__(self, name: str) -> Any:
            members = self.__dict__.get("members", {})
            if name in members:
                return members[name]
            raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}")


class PaginationFailed(AIKitError):
    """The service handed out the same page token twice, so the pages would never end."""


class WaiterFailed(AIKitError):
    """The awaited state can no longer be reached. `.answer` is the last answer seen, if there was one."""

    def __init__(self, message: str, answer: Message | None = None) -> None:
        super().__init__(message)
        self.answer = answer


class WaiterTimedOut(WaiterFailed):
    """The awaited state was not reached in the allowed number of attempts."""


class EngineFailed(AIKitError):
    """A local engine gave no usable answer, such as a language model's server that is down or replies nonsense."""


class ModelError(AIKitError):
    """Something is wrong with a model file of the local engines."""


class ModelMissing(ModelError):
    """The model was not pulled yet. The message names the one command that pulls it."""


class ModelCorrupted(ModelError):
    """A file's bytes are not the ones its SHA-256 names."""


class ModelUnusable(ModelError):
    """A model that this engine must not load (pickled weights) or cannot (unknown labels)."""


class DownloadFailed(ModelError):
    """No mirror delivered the model. The message says what each one did."""


class DownloadForbidden(DownloadFailed):
    """A download was needed while `AIKIT_OFFLINE=1` forbids them."""


_Copied = TypeVar("_Copied", bound=BaseException)


def copied(error: _Copied) -> _Copied:
    """A copy of an exception, without its traceback.

    `copy.copy` is no help: libraries (tblib, which Dask brings) teach it to keep tracebacks.
    """
    made = type(error).__new__(type(error), *error.args)
    made.args = error.args
    made.__dict__.update(error.__dict__)
    return made
