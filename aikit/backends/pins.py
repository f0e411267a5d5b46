"""Pins: answers that a test, or a program without an engine, sets for an operation.

`Pins` wraps a backend: the newest pin that matches the request answers, else the backend does.
"""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from aikit import matchers
from aikit.backends.pinned_answers import BACKEND_NAME, PinnedAnswer, prepare
from aikit.contract.message import Meta, request_id
from aikit.errors import AIKitError, ConfigurationError, NotPinned, UnusedPins

if TYPE_CHECKING:
    from aikit.backends.base import Backend
    from aikit.contract.message import Message, Response
    from aikit.contract.service import Operation


class Pin:
    """One pinned answer. Its calls are counted; `remove()`, or the end of its `with` block, removes it.

    Attributes:
        operation: the operation that it answers.
        when: the condition on requests; None for every one.
        times: how many calls it answers; None for any number.
        required: whether `kit.pins.require_used()` and the fixture `aikit_local` fail when it answered no call.
        calls: how many calls it has answered.
    """

    def __init__(
        self,
        registry: Registry,
        operation: Operation,
        answer: PinnedAnswer,
        when: matchers.When | None,
        times: int | None,
        required: bool,
    ) -> None:
        self.operation = operation
        self.when = when
        self.times = times
        self.required = required
        self.calls = 0
        self._registry = registry
        self._answer = answer

    def remove(self) -> None:
        """Remove the pin; its count stays readable."""
        self._registry._remove(self)

    def _miss(self, request: Message) -> str:
        """Why it does not answer a request; "" when it does."""
        if self.times is not None and self.calls >= self.times:
            return f"it has answered {_times(self.times)}, as many as it was to"
        if self.when is None:
            return ""
        try:
            return "; ".join(matchers.differences(self.when, request))
        except Exception as error:
            error.add_note(f"raised by a condition of {self}")
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.remove()

    def __repr__(self) -> str:
        when = "" if self.when is None else f" when {self.when!r}"
        return f"<Pin {self.operation.path}{when}, answered {_times(self.calls)}>"


class Registry:
    """The pins of a kit: `kit.pins`. Iterating it gives the pins, newest first."""

    def __init__(self) -> None:
        self._pins: dict[Operation, tuple[Pin, ...]] = {}
        self._only: set[Only] = set()
        self._lock = Lock()

    def add(
        self,
        operation: Operation,
        answer: Any,
        *,
        when: matchers.When | None = None,
        times: int | None = None,
        required: bool = False,
    ) -> Pin:
        """Pin an answer; `kit.pin` documents the arguments.

        Raises:
            InvalidAnswer: the answer breaks AWS's shape; every fault with its path.
            ConfigurationError: the condition names no member, or the answer is none.
        """
        matchers.check(when, operation.model.input_shape, operation.path)
        if times is not None and (isinstance(times, bool) or not isinstance(times, int) or times < 1):
            raise ConfigurationError(f"times= of {operation.path} takes a count from 1, not {times!r}")
        pin = Pin(self, operation, prepare(operation, answer), when, times, required)
        with self._lock:
            self._pins[operation] = (pin, *self._pins.get(operation, ()))
        return pin

    def of(self, operation: Operation) -> tuple[Pin, ...]:
        """The pins of one operation, newest first."""
        return self._pins.get(operation, ())

    def only(self) -> Only:
        """From now on unpinned calls raise `NotPinned`.

        Use it as a statement, for good, or in a `with` block; `.lift()` ends it.
        """
        return Only(self._only)

    def clear(self) -> None:
        """Remove every pin, and lift every `only()`."""
        with self._lock:
            self._pins.clear()
            self._only.clear()

    def unused(self) -> list[Pin]:
        """The pins that have answered no call."""
        return [pin for pin in self if not pin.calls]

    def require_used(self, *, required_only: bool = False) -> None:
        """Assert that the pins have answered calls.

        Args:
            required_only: whether only those count that were pinned with `required=True`.

        Raises:
            UnusedPins: names each that has not.
        """
        unused = [pin for pin in self.unused() if pin.required or not required_only]
        if unused:
            raise UnusedPins("pinned but never called:" + "".join(f"\n  {pin}" for pin in unused))

    def match(self, operation: Operation, request: Message) -> tuple[Pin | None, tuple[str, ...]]:
        """The newest pin that matches a request, its call counted; and why each newer one does not match."""
        misses: list[str] = []
        for pin in self._pins.get(operation, ()):
            miss = pin._miss(request)
            if not miss:
                with self._lock:  # of two threads that both found it free, one may have taken its last turn
                    if pin.times is None or pin.calls < pin.times:
                        pin.calls += 1
                        return pin, ()
                miss = pin._miss(request)
            misses.append(f"{pin}: {miss}")
        if self._only:
            raise _not_pinned(self, operation, misses)
        return None, tuple(misses)

    def _remove(self, pin: Pin) -> None:
        with self._lock:
            left = tuple(other for other in self._pins.get(pin.operation, ()) if other is not pin)
            if left:
                self._pins[pin.operation] = left
            else:
                self._pins.pop(pin.operation, None)

    def __iter__(self) -> Iterator[Pin]:
        with self._lock:
            return iter([pin for pins in self._pins.values() for pin in pins])

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return bool(self._pins)

    def __repr__(self) -> str:
        return f"<Pins: {', '.join(map(repr, self)) or 'none'}>"


class Only:
    """What `kit.pins.only()` returns: in force until `.lift()`, or until the `with` block ends."""

    def __init__(self, holders: set[Only]) -> None:
        self._holders = holders
        holders.add(self)

    def lift(self) -> None:
        """Let the backends answer again; other holders stay in force."""
        self._holders.discard(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lift()


class Pins:
    """A backend that answers by pins, else by the backend it wraps.

    Args:
        inner: the backend that answers what no pin does.
        registry: the pins.
    """

    def __init__(self, inner: Backend, registry: Registry) -> None:
        self._inner = inner
        self._registry = registry

    @property
    def name(self) -> str:
        """The name of the wrapped backend."""
        return self._inner.name

    def call(self, operation: Operation, request: Message) -> Response:
        """The pinned answer, else the backend's."""
        pin, misses = self._registry.match(operation, request)
        if pin is not None:
            return pin._answer.call(request).with_meta(_meta())
        try:
            answer = self._inner.call(operation, request)
        except AIKitError as error:
            _add_misses(error, misses)
            raise
        return _with_misses(answer, misses)

    async def acall(self, operation: Operation, request: Message) -> Response:
        """The pinned answer, computed on the event loop unless it is a blocking function; else the backend's."""
        pin, misses = self._registry.match(operation, request)
        if pin is not None:
            return (await pin._answer.acall(request)).with_meta(_meta())
        try:
            answer = await self._inner.acall(operation, request)
        except AIKitError as error:
            _add_misses(error, misses)
            raise
        return _with_misses(answer, misses)

    def close(self) -> None:
        """Close the wrapped backend."""
        self._inner.close()

    def __repr__(self) -> str:
        return f"<Pins before {self._inner!r}>"


def _meta() -> Meta:
    return Meta(
        BACKEND_NAME, http={"RequestId": request_id(), "HTTPStatusCode": 200, "HTTPHeaders": {}, "RetryAttempts": 0}
    )


def _with_misses(answer: Response, misses: tuple[str, ...]) -> Response:
    """The backend's answer, its `.meta` saying why no pin answered."""
    return answer.with_meta(answer.meta._replace(misses=misses)) if misses else answer


def _add_misses(error: AIKitError, misses: tuple[str, ...]) -> None:
    """Note on the backend's error why no pin answered."""
    if misses:
        error.misses = misses
        error.add_note("no pin answered:" + "".join(f"\n  {miss}" for miss in misses))


def _not_pinned(registry: Registry, operation: Operation, misses: list[str]) -> NotPinned:
    if misses:
        lines = "".join(f"\n  {miss}" for miss in misses)
    else:
        others = sorted({pin.operation.path for pin in registry})
        lines = f" it has none; pinned are: {', '.join(others) or 'none'}"
    error = NotPinned(f"{operation.path}: only pinned answers count, and no pin answered:{lines}")
    error.misses = tuple(misses)
    return error


def _times(count: int) -> str:
    return f"{count} call{'' if count == 1 else 's'}"
