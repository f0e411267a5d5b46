"""Conflicts with moto's `mock_aws`, which answers at a later event: no call may be answered twice."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import cache
from typing import Any

from aikit.contract.service import service
from aikit.errors import ConfigurationError


def active() -> bool:
    """Whether moto's patch is active."""
    stubber = getattr(sys.modules.get("moto.core.models"), "botocore_stubber", None)
    return stubber is not None and bool(stubber.enabled)


def raise_for_mocked(paths: Iterable[str]) -> None:
    """Raise for clients, given by their paths, that moto mocks right now.

    Raises:
        ConfigurationError: names them and the ways out.
    """
    if not active():
        return
    names = sorted({name for path in paths for name in _mocked(path)})
    if names:
        raise ConfigurationError(
            f"moto's mock_aws is on and answers {', '.join(names)} too. Ways out: let it pass them, with "
            f'mock_aws(config={{"core": {{"passthrough": {{"services": {names}}}}}}}); end it first; or install aikit '
            f"for other services only."
        )


def is_mocked(url: str) -> bool:
    """Whether moto answers requests to a URL."""
    if not active():
        return False
    config: Any = sys.modules["moto.core.config"]
    index: Any = sys.modules["moto.backend_index"]
    names = [name for name, pattern in index.backend_url_patterns if pattern.match(url)]
    free = config.passthrough_url(url)
    return not free and any(config.service_whitelisted(one) and not config.passthrough_service(one) for one in names)


def _mocked(path: str) -> list[str]:
    """moto's names of a client's service that it mocks now."""
    config: Any = sys.modules["moto.core.config"]
    url, names = _moto_services(path)
    if not names or config.passthrough_url(url):
        return []
    return [name for name in names if config.service_whitelisted(name) and not config.passthrough_service(name)]


@cache
def _moto_services(path: str) -> tuple[str, tuple[str, ...]]:
    """A URL of a client's service, and moto's names of the service."""
    index: Any = sys.modules["moto.backend_index"]
    url = f"https://{service(path).model.metadata['endpointPrefix']}.us-east-1.amazonaws.com/"
    return url, tuple(name for name, pattern in index.backend_url_patterns if pattern.match(url))
