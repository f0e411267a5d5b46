"""Validation of the headers Host, Origin and Sec-Fetch-Site, against DNS rebinding and cross-site requests.

A page of any site can make a browser send requests to this machine, and by DNS rebinding even read the responses. It
cannot forge the headers Host, Origin and Sec-Fetch-Site.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from aikit.wire.http import HTTPRequest

_HOST = re.compile(r"[A-Za-z0-9.:\[\]_-]+")
_AWS = (".amazonaws.com", ".amazonaws.com.cn", ".api.aws")
"""Names that only Amazon can point elsewhere; a hosts file may have pointed them here."""


def rejection(request: HTTPRequest, own: frozenset[str] | None) -> str:
    """Why a request may come from a foreign web page; "" when it cannot.

    Args:
        request: what arrived.
        own: names of this server, beside addresses, localhost and AWS's; any name may be its own when None.
    """
    headers = request.headers
    host, origin, site = headers.get("host", ""), headers.get("origin"), headers.get("sec-fetch-site", "none")
    return _rejection(host, origin, site, own, _is_simple(headers))


def _is_simple(headers: Mapping[str, str]) -> bool:
    """Whether a page may send these headers to another origin without asking it first, by CORS, which is not granted.

    Browsers tell neither Origin nor Sec-Fetch-Site with an image's GET to an address that is not loopback.
    """
    return "authorization" not in headers and "x-amz-target" not in headers and "x-amz-date" not in headers


@lru_cache(maxsize=64)
def _rejection(host: str, origin: str | None, site: str, own: frozenset[str] | None, simple: bool) -> str:
    name = _hostname(host)
    if simple and _is_unspecified(name):  # which leads pages of any site to this machine
        return f"the host {name!r} names no machine; reach this one by its address or as localhost"
    if not (own is None or name in own or _is_trusted(name)):
        return f"the host {name!r} is not this server's; reach it by address, as localhost or under an --own-host"
    if origin is not None and _netloc(origin) != host:
        return f"pages of {origin} may not use this"
    if site not in ("none", "same-origin"):
        return "pages of other sites may not use this"
    return ""


@lru_cache(maxsize=64)
def request_origin(scheme: str, host: str) -> str | None:
    """The origin that a request was sent to, as its client sees it; None where that cannot be part of a URL."""
    return f"{scheme}://{host}" if _HOST.fullmatch(host) else None


def _netloc(origin: str) -> str:
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""


def _hostname(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _is_unspecified(name: str) -> bool:
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return address.is_unspecified or (mapped is not None and mapped.is_unspecified)


def _is_trusted(name: str) -> bool:
    """Whether a host is an address, localhost or AWS's; DNS can resolve any other name to this machine."""
    if name == "localhost" or name.endswith((".localhost", *_AWS)):
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
