"""Request matching: which of an application's requests a kit answers, by URL and headers."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from botocore.loaders import Loader

from aikit import guard
from aikit.backends.aws import Aws
from aikit.errors import NoBackendChosen, ServiceError
from aikit.wire.gateway import Gateway
from aikit.wire.http import HTTPRequest, HTTPResponse
from aikit.wire.routing import Route

if TYPE_CHECKING:
    from aikit.kit import AIKit, AsyncAIKit


class RequestMatcher:
    """Matches requests to the services that a kit answers.

    Args:
        kit: the kit that answers.
        endpoints: the URLs besides AWS's own that stand for AWS, such as `"http://localhost:4566"`.
    """

    def __init__(self, kit: AIKit | AsyncAIKit, endpoints: Iterable[str] = ()) -> None:
        self.gateway = Gateway(kit.stack)
        self._kit = kit
        self._endpoints = tuple(endpoint.rstrip("/") for endpoint in endpoints)

    def match(self, url: str, request: HTTPRequest) -> tuple[Route | None, str]:
        """The route of a request to a service answered here; else None, and the reason in words.

        Raises:
            AWSForbidden: it goes to a service that is left to AWS, while `forbid_aws()` holds.
        """
        custom = any(url == one or url.startswith((f"{one}/", f"{one}?")) for one in self._endpoints)
        host = urlsplit(url).hostname or ""
        if not custom and not host.endswith(aws_suffixes()):
            return None, f"{host} is no host of AWS"
        try:
            received = self.gateway.route(request)
        except ServiceError as refused:
            return None, refused.message
        service = received.operation.service
        if not custom and received.credential is None and not _is_host_of(service.model.metadata, host):
            return None, f"{host} is no host of {service.path}"
        try:
            if isinstance(self._kit.backend(service.root), Aws) and not self._kit.pins.of(received.operation):
                if guard.forbidden():
                    guard.check(url, received.operation.path)
                return None, f"{service.root} is answered by AWS itself"
        except NoBackendChosen:
            return None, f"no backend is chosen for {service.root}"
        return received, ""

    def answer(self, request: HTTPRequest, received: Route) -> HTTPResponse:
        """The response; errors are responses too."""
        return self.gateway.handle(request, received)


@cache
def aws_suffixes() -> tuple[str, ...]:
    """The DNS suffixes of AWS's hosts in every partition."""
    partitions = Loader().load_data("partitions")["partitions"]
    outputs = [partition["outputs"] for partition in partitions]
    return tuple({f".{output[name]}" for output in outputs for name in ("dnsSuffix", "dualStackDnsSuffix")})


def _is_host_of(metadata: dict[str, str], host: str) -> bool:
    prefix = metadata["endpointPrefix"]
    return host.startswith((f"{prefix}.", f"{prefix}-fips."))
