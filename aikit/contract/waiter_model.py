"""The waiter model: botocore's data about the operation that is polled and the states it reaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from aikit.contract.message import Response, snake
from aikit.errors import ServiceError, WaiterFailed, WaiterTimedOut

if TYPE_CHECKING:
    from botocore.waiter import SingleWaiterConfig


@dataclass(frozen=True)
class Waiter:
    """One waiter of one service.

    Attributes:
        name: AWS's name, such as `"TranscriptionJobCompleted"`.
        operation: AWS's name of the operation that is polled.
        delay: seconds between two attempts.
        max_attempts: how often to ask before giving up.
        config: botocore's description, whose acceptors judge an answer.
    """

    name: str
    operation: str
    delay: float
    max_attempts: int
    config: SingleWaiterConfig

    def judge(self, outcome: Response | ServiceError) -> bool:
        """Whether the success state is reached; False means poll again.

        Raises:
            WaiterFailed: an acceptor says that the state can no longer be reached.
            ServiceError: the service answered with an error that no acceptor expects.
        """
        seen = _to_botocore_response(outcome)
        for acceptor in self.config.acceptors:
            if acceptor.matcher_func(seen):
                if acceptor.state == "success":
                    return True
                if acceptor.state == "failure":
                    answer = None if isinstance(outcome, ServiceError) else outcome
                    raise WaiterFailed(f"{self.name}: {acceptor.explanation}", answer)
                return False
        if isinstance(outcome, ServiceError):
            raise outcome
        return False

    def give_up(self, attempts: int, answer: Response | ServiceError) -> WaiterTimedOut:
        """The error after the last attempt."""
        last = answer if isinstance(answer, Response) else None
        return WaiterTimedOut(f"{self.name}: not reached in {attempts} attempts", last)


def waiters(data: Mapping[str, Any]) -> dict[str, Waiter]:
    """The waiters of a service by Python's name, from botocore's `waiters-2` data."""
    from botocore.waiter import SingleWaiterConfig  # 90 ms of imports that few programs need

    found = {}
    for name, raw in data.items():
        config = SingleWaiterConfig(raw)
        found[snake(name)] = Waiter(name, config.operation, config.delay, config.max_attempts, config)
    return found


def _to_botocore_response(outcome: Response | ServiceError) -> dict[str, Any]:
    if isinstance(outcome, Response):
        return outcome.to_aws()
    error = {"Code": outcome.code, "Message": outcome.message}
    return {"Error": error, "ResponseMetadata": {"HTTPStatusCode": outcome.status}}
