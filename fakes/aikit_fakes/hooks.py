"""Hooks: the user's own code by ARN, called as AWS calls Lambda functions and SageMaker endpoints.

    Local(hooks={"arn:aws:lambda:us-east-1:000000000000:function:book-hotel": handler})

    [backends.local.hooks]
    book-hotel = "python:my_hooks:handler"
    "arn:aws:sagemaker:us-east-1:000000000000:endpoint/churn" = "http://127.0.0.1:8080/invocations"

A name, a partial ARN (`000000000000:function:book-hotel`) and a full ARN, each with a version or alias or none, name
the same function where nothing in them differs (Lambda developer guide, FunctionName). The event and the result are
JSON; nothing but this machine is ever called.
"""

from __future__ import annotations

import importlib
import inspect
import ipaddress
import json
import re
import traceback
from collections.abc import Callable, Mapping
from contextvars import copy_context
from dataclasses import dataclass
from functools import cached_property
from threading import Event, Thread
from time import monotonic
from typing import Any, NamedTuple
from uuid import uuid4

from aikit.errors import AIKitError, ConfigurationError

Handler = Callable[..., Any]
"""A function of an event, or of an event and a `HookContext`, that returns what JSON can hold."""
Hook = Handler | str

SECONDS = 30.0
"""Time limit of a call that names none."""
BYTES = 6 * 1024 * 1024
"""Bytes of an event or a result, as JSON (Lambda quotas, synchronous invocation)."""
_LAMBDA = re.compile(
    r"(?:arn:(?P<partition>aws[\w-]*):lambda:(?P<region>[\w-]+):)?"
    r"(?:(?P<account>\d{12}):)?(?:function:)?(?P<name>[\w-]{1,140})(?::(?P<qualifier>\$LATEST|[\w-]{1,128}))?"
)
_ARN = re.compile(
    r"arn:aws[\w-]*:(?P<service>[\w-]+):(?P<region>[\w-]*):(?P<account>\d{12})?:(?P<resource>.+)", re.DOTALL
)


class HookError(AIKitError):
    """A hook gave no result; the subclasses say why."""


class HookMissing(HookError):
    """No hook is registered for an ARN; the message names the ways out."""


class HookTimedOut(HookError):
    """A hook took longer than it may."""


class HookFailed(HookError):
    """A hook raised an exception, or its URL answered with an error.

    Attributes:
        error_type: the exception's class, as Lambda tells it.
        error_message: what it said.
        stack: the lines of its traceback.
    """

    def __init__(self, message: str, error_type: str, error_message: str, stack: list[str]) -> None:
        super().__init__(message)
        self.error_type = error_type
        self.error_message = error_message
        self.stack = stack


class HookResultInvalid(HookError):
    """A hook's event or result is no JSON."""


class HookTooLarge(HookError):
    """A hook's event or result is larger than `BYTES`."""


@dataclass(frozen=True)
class HookContext:
    """What a handler is told beside the event, by the names of Lambda's context object.

    Attributes:
        aws_request_id: of this call.
        function_name, function_version, invoked_function_arn: as it was called.
        deadline: when the time is over, by `time.monotonic`.
    """

    aws_request_id: str
    function_name: str
    function_version: str
    invoked_function_arn: str
    deadline: float

    def get_remaining_time_in_millis(self) -> int:
        """Milliseconds that are left."""
        return max(int((self.deadline - monotonic()) * 1000), 0)


class Name(NamedTuple):
    """What a name or ARN says; "" where it says nothing."""

    service: str
    region: str
    account: str
    name: str
    qualifier: str

    def fits(self, other: Name) -> bool:
        """Whether this hook answers the other name: nothing differs that both say; no qualifier fits every one."""
        same = all(mine == theirs or not mine or not theirs for mine, theirs in zip(self[:3], other[:3], strict=True))
        return same and self.name == other.name and self.qualifier in ("", other.qualifier or "$LATEST")


def parse_name(text: str) -> Name:
    """The parts of a function's name, partial ARN or ARN, or of an ARN of another service."""
    if found := _LAMBDA.fullmatch(text):
        parts = {key: value or "" for key, value in found.groupdict().items()}
        service = "lambda" if parts["partition"] else ""
        return Name(service, parts["region"], parts["account"], parts["name"], parts["qualifier"])
    if found := _ARN.fullmatch(text):
        resource = re.split(r"[:/]", found["resource"], maxsplit=1)[-1]
        return Name(found["service"], found["region"], found["account"] or "", resource, "")
    return Name("", "", "", text, "")


class Hooks:
    """The hooks of one backend.

    Args:
        registered: by ARN or name: a callable, `"python:module:object"`, or `"http://127.0.0.1:..."`.

    Raises:
        ConfigurationError: a hook is none of these, or its URL leads away from this machine.
    """

    def __init__(self, registered: Mapping[str, Hook]) -> None:
        if not isinstance(registered, Mapping):
            raise ConfigurationError(f"hooks must be a table of ARNs or names, not {registered!r}")
        self._hooks = {text: (parse_name(text), _checked(text, hook)) for text, hook in registered.items()}

    @cached_property
    def references(self) -> tuple[tuple[str, str], ...]:
        """Those that another process can find too, by name: callables of importable modules become references."""
        found = ((text, _reference(hook)) for text, (_, hook) in self._hooks.items())
        return tuple((text, reference) for text, reference in found if reference)

    def find(self, arn: str) -> Hook | None:
        """What is registered for a name or ARN: of several, the one that says most; None where there is none."""
        if arn in self._hooks:
            return self._hooks[arn][1]
        wanted = parse_name(arn)
        fitting = [(sum(map(bool, name)), hook) for name, hook in self._hooks.values() if name.fits(wanted)]
        return max(fitting, key=lambda each: each[0])[1] if fitting else None

    def invoke(self, arn: str, event: Any, *, seconds: float = SECONDS) -> Any:
        """Call the hook of a name or ARN with an event; its result.

        Args:
            arn: which.
            event: what JSON can hold; the hook gets a copy.
            seconds: how long it may take.

        Raises:
            HookError: `HookMissing`, `HookTimedOut`, `HookFailed`, `HookResultInvalid` or `HookTooLarge`.
        """
        hook = self.find(arn)
        if hook is None:
            raise HookMissing(_missing(arn, sorted(self._hooks)))
        body = _dumped(event, f"the event for {arn}")
        name = parse_name(arn)
        context = HookContext(str(uuid4()), name.name, name.qualifier or "$LATEST", arn, monotonic() + seconds)
        call = _posted if isinstance(hook, str) and not hook.startswith("python:") else _handled
        result = _in_time(lambda: call(hook, body, context, arn), seconds, arn)
        return _loaded(result, f"the result of {arn}")


def _handled(hook: Hook, body: bytes, context: HookContext, arn: str) -> bytes:
    """The result of a Python function."""
    try:
        handler = _imported(hook) if isinstance(hook, str) else hook
        given = (json.loads(body), context)
        result = handler(*given[: _parameters(handler)])
    except BaseException as error:  # also SystemExit: the hook's end is not this process's
        stack = traceback.format_tb(error.__traceback__)[1:]
        kind = type(error).__name__
        raise HookFailed(f"the hook {arn} raised {kind}: {error}", kind, str(error), stack) from error
    return _dumped(result, f"the result of {arn}")


def _posted(hook: Hook, body: bytes, context: HookContext, arn: str) -> bytes:
    """The answer of a URL on this machine to a POST of the event."""
    import httpx

    left = max(context.deadline - monotonic(), 0.001)
    headers = {"Content-Type": "application/json", "Lambda-Runtime-Aws-Request-Id": context.aws_request_id}
    try:
        with (
            httpx.Client(trust_env=False, follow_redirects=False, timeout=left) as client,
            client.stream("POST", str(hook), content=body, headers=headers) as answer,
        ):
            content = bytearray()
            for piece in answer.iter_bytes():
                content += piece
                if len(content) > BYTES:
                    raise HookTooLarge(f"the result of {arn} is larger than {BYTES} bytes")
    except httpx.TimeoutException as error:
        raise HookTimedOut(_timed_out(arn)) from error
    except httpx.HTTPError as error:
        kind = type(error).__name__
        raise HookFailed(f"the hook {arn} at {hook} gave no answer: {error}", kind, str(error), []) from error
    if not answer.is_success:
        said = content[:500].decode("utf-8", "replace")
        raise HookFailed(f"the hook {arn} at {hook} answered {answer.status_code}: {said}", "HTTPError", said, [])
    return bytes(content)


def _in_time(call: Callable[[], bytes], seconds: float, arn: str) -> bytes:
    """The result of a call, in a thread of its own, which is left to itself when the time is over."""
    ended = Event()
    outcome: list[bytes | BaseException] = []

    def run() -> None:
        try:
            outcome.append(call())
        except BaseException as error:
            outcome.append(error)
        ended.set()

    # what the hook asks of this machine's services comes from the same caller
    Thread(target=copy_context().run, args=(run,), name="aikit-hook", daemon=True).start()
    if not ended.wait(seconds):
        raise HookTimedOut(_timed_out(arn))
    (result,) = outcome
    if isinstance(result, BaseException):
        raise result
    return result


def _timed_out(arn: str) -> str:
    return f"the hook {arn} gave no result in the time it has"


def _checked(text: str, hook: Hook) -> Hook:
    """A hook that may be registered."""
    if callable(hook):
        return hook
    if isinstance(hook, str) and re.fullmatch(r"python:[\w.]+:[\w.]+", hook):
        return hook
    if isinstance(hook, str) and hook.startswith(("http://", "https://")):
        if not _is_loopback(hook):
            raise ConfigurationError(
                f"the hook {text!r} leads away from this machine: {hook!r}; use http://127.0.0.1:..."
            )
        return hook
    raise ConfigurationError(
        f'the hook {text!r} must be a callable, "python:module:object" or "http://127.0.0.1:port/...", not {hook!r}'
    )


def _is_loopback(url: str) -> bool:
    import httpx

    try:
        host = httpx.URL(url).host
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except (httpx.InvalidURL, ValueError):
        return False


def _imported(reference: str) -> Handler:
    """The function that `python:module:object` names."""
    _, module, path = reference.split(":")
    found: Any = importlib.import_module(module)
    for name in path.split("."):
        found = getattr(found, name)
    handler: Handler = found
    return handler


def _reference(hook: Hook) -> str:
    """How another process finds a hook; "" for a callable that no module has by name."""
    if isinstance(hook, str):
        return hook
    reference = f"python:{getattr(hook, '__module__', '')}:{getattr(hook, '__qualname__', '')}"
    try:
        return reference if _imported(reference) is hook and ":__main__:" not in reference else ""
    except (ImportError, AttributeError, ValueError):
        return ""


def _parameters(handler: Handler) -> int:
    """How many of event and context a handler takes."""
    try:
        inspect.signature(handler).bind(None, None)
    except TypeError:
        return 1
    except ValueError:  # a builtin that does not tell
        return 2
    return 2


def _dumped(value: Any, what: str) -> bytes:
    try:
        body = json.dumps(value, allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise HookResultInvalid(f"{what} is no JSON: {error}") from error
    if len(body) > BYTES:
        raise HookTooLarge(f"{what} is larger than {BYTES} bytes")
    return body


def _loaded(body: bytes, what: str) -> Any:
    try:
        return json.loads(body) if body.strip() else None
    except (ValueError, RecursionError) as error:
        raise HookResultInvalid(f"{what} is no JSON: {error}") from error


def _missing(arn: str, known: list[str]) -> str:
    registered = f"registered: {', '.join(known[:8])}" if known else "none is registered"
    return (
        f"no hook stands for {arn} ({registered}). Ways out: Local(hooks={{{arn!r}: function}}); in aikit.toml, "
        f'[backends.local.hooks] {json.dumps(arn)} = "python:module:function" or "http://127.0.0.1:port/path". '
        "Functions that no module has by name are known only to the process that registered them, not to the executors "
        "'processes' and 'dask'."
    )
