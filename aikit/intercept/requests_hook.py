"""Interception of the library `requests`, through `responses`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from aikit.distribution import install_command
from aikit.errors import MissingExtra
from aikit.intercept.http_conversion import request_body, request_headers, response_file
from aikit.intercept.request_matching import RequestMatcher
from aikit.wire.http import HTTPRequest

try:
    import responses as _responses
except ModuleNotFoundError as error:
    raise MissingExtra(
        f"answering `requests` needs the package 'responses'; install it with: {install_command('requests')}"
    ) from error

if TYPE_CHECKING:
    from aikit.kit import AIKit, AsyncAIKit


def responses(
    kit: AIKit | AsyncAIKit, *, endpoints: Iterable[str] = (), passthrough: bool = True
) -> _responses.RequestsMock:
    """A `responses.RequestsMock` in which a kit answers requests to AWS; use it in a `with` block.

    Args:
        kit: the kit that answers.
        endpoints: the URLs besides AWS's own that stand for AWS, such as `"http://localhost:4566"`.
        passthrough: whether every other request is sent as usual; otherwise it is refused as `responses` refuses what
            nothing was registered for, and anything may be registered beside.
    """
    mock = _responses.RequestsMock(assert_all_requests_are_fired=False)
    mock.add(_Answer(RequestMatcher(kit, endpoints)))
    if passthrough:
        mock.add_passthru(re.compile(""))
    return mock


class _Answer(_responses.CallbackResponse):
    """A response for every request that a kit answers, of any method."""

    def __init__(self, addressed: RequestMatcher) -> None:
        super().__init__("*", re.compile(""), self._answer, content_type=None)
        self._matcher = addressed

    def matches(self, request: Any) -> tuple[bool, str]:
        asked, reason = self._matcher.match(request.url, _read(request))
        return asked is not None, reason

    def _answer(self, request: Any) -> tuple[int, dict[str, str], Any]:
        given = _read(request)
        asked, _ = self._matcher.match(request.url, given)
        assert asked is not None
        answer = self._matcher.answer(given, asked)
        body = answer.body if isinstance(answer.body, bytes) else response_file(answer.body)
        return answer.status, answer.headers, body


def _read(request: Any) -> HTTPRequest:
    url = urlsplit(request.url)
    found = {"host": url.netloc, **request_headers(request.headers)}
    return HTTPRequest(request.method, url.path or "/", url.query, found, request_body(request.body))
