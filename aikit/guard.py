"""The network guard: `forbid_aws()` keeps a test or an offline program from calling real AWS by mistake."""

from __future__ import annotations

import ipaddress
from types import TracebackType
from urllib.parse import urlsplit

from aikit.errors import AWSForbidden

_holders: set[object] = set()


class Forbidden:
    """What `forbid_aws()` returns: in force until `.lift()`, or until the `with` block ends."""

    def __init__(self) -> None:
        _holders.add(self)

    def lift(self) -> None:
        """Lift this ban; others stay in force."""
        _holders.discard(self)

    def __enter__(self) -> Forbidden:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lift()


def forbid_aws() -> Forbidden:
    """Make every call that would leave this machine for AWS an `AWSForbidden`, in the whole process.

    Endpoints on the loopback interface (a moto server, `aikit serve`) stay allowed, and so does botocore's Stubber.
    Use it as a statement, for good, or in a `with` block.
    """
    return Forbidden()


def forbidden() -> bool:
    """Whether real AWS is forbidden right now."""
    return bool(_holders)


def check(endpoint: str, what: str) -> None:
    """Raise for an endpoint that is not on this machine; "" stands for AWS's own.

    Raises:
        AWSForbidden: the endpoint is elsewhere.
    """
    if not is_loopback(urlsplit(endpoint).hostname or ""):
        raise AWSForbidden(
            f"{what} would call real AWS, which aikit.forbid_aws() forbids. Ways out: choose the local backend for "
            f"this service, or lift the ban."
        )


def is_loopback(host: str) -> bool:
    """Whether a host name or address is a loopback one."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
