"""The context of an operation: caller, engines, state and errors."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from aikit import cancellation
from aikit.errors import UnsupportedLocally

if TYPE_CHECKING:
    from aikit.contract.service import Operation
    from aikit.errors import ServiceError
    from aikit_fakes.artifacts import Artifacts
    from aikit_fakes.engines.registry import Engines
    from aikit_fakes.hooks import Hooks
    from aikit_fakes.state import State


@dataclass
class Context:
    """What an operation may use besides its request.

    Attributes:
        operation: the operation that is running.
        account: the 12-digit account of the caller.
        region: the region of the caller.
        request_id: the id of this request.
        engines: the engines of the kit; ask through `engine`, which notes who answered.
        state: resources, objects and jobs.
        hooks: the user's own code by ARN.
    """

    operation: Operation
    account: str
    region: str
    request_id: str
    engines: Engines
    state: State
    hooks: Hooks
    used: list[str] = field(default_factory=list)

    def now(self) -> datetime:
        """The time, in UTC."""
        return self.state.clock.now()

    def engine(self, capability: str) -> Any:
        """The engine chosen for a capability of this service, loaded on first use; it is named in `.meta.engine`."""
        cancellation.check()
        engine = self.engines.get(f"{self.operation.service.root}.{capability}")
        if engine.name not in self.used:
            self.used.append(engine.name)
        return engine

    @property
    def artifacts(self) -> Artifacts:
        """The files of the service's trained models, by the ARN of their owner."""
        from aikit_fakes.artifacts import Artifacts

        return Artifacts(self.state.store, self.account, self.region, self.operation.service.root)

    def unsupported(self, reason: str) -> UnsupportedLocally:
        """The error for a request that this operation cannot answer honestly, to be raised."""
        return unsupported(self.operation, reason)

    def error(self, code: str, message: str, **members: Any) -> ServiceError:
        """The service's error of that code, to be raised; further members by AWS's names."""
        errors = self.operation.service.errors
        return errors.make(code, message, self.operation.name, request_id=self.request_id, members=members)


def unsupported(operation: Operation, reason: str) -> UnsupportedLocally:
    """What cannot be done honestly here: the reason, and the ways out."""
    root = operation.service.root
    return UnsupportedLocally(
        f'{operation.path}: {reason}. Ways out: answer this service by AWS, with AIKit("local", {root}="aws") or '
        f"AIKIT_BACKEND_{root.upper()}=aws; pin an answer, kit.pin({operation.path!r}, ...); or use a backend of your "
        f"own, AIKit(..., {root}=backend)."
    )
