"""Interception: unchanged applications answered by a kit, in process, through botocore, `requests` or httpx.

with aikit.install("local"):                          # boto3's and botocore's clients, whoever made them
    boto3.client("comprehend", region_name="eu-west-1").detect_sentiment(Text="Lovely!", LanguageCode="en")

with aikit.intercept.responses(kit): ...              # requests, through the `responses` library
httpx.Client(transport=aikit.intercept.HTTPXTransport(kit))
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aikit.intercept.httpx_transport import AsyncHTTPXTransport, HTTPXTransport
    from aikit.intercept.installation import Installation, install
    from aikit.intercept.requests_hook import responses

__all__ = ["AsyncHTTPXTransport", "HTTPXTransport", "Installation", "install", "responses"]

_HOMES = {
    "AsyncHTTPXTransport": "httpx_transport",
    "HTTPXTransport": "httpx_transport",
    "Installation": "installation",
    "install": "installation",
    "responses": "requests_hook",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(importlib.import_module(f"aikit.intercept.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
