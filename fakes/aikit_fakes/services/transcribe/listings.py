"""Listings of Transcribe: by part of the name and by status, five on a page by default."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.resources import Noun
from aikit_fakes.resources import listing as listing_of
from aikit_fakes.resources.crud import Run
from aikit_fakes.resources.filters import Keep, all_of, equals, name_contains
from aikit_fakes.services.transcribe.resources import LIMITS

_PARTS = ("JobNameContains", "NameContains")
_STATUSES = ("Status", "StateEquals")


def listing(noun: Noun) -> Run:
    """The operation that lists a noun; its answer repeats the status that was asked for."""
    (name,) = noun.identity
    status = noun.lifecycle.member if noun.lifecycle else ""

    def keep(request: Any, _: Context) -> Keep:
        given = request.to_aws()
        return all_of(name_contains(name, _first(given, _PARTS)), equals(status, _first(given, _STATUSES)))

    run = listing_of(noun, keep)

    def listed(request: Any, context: Context) -> dict[str, Any]:
        given = {"MaxResults": LIMITS["page"]["default"], **request.to_aws()}
        wanted = _first(given, _STATUSES)
        answer = run(context.operation.request.from_aws(given), context)
        return {**answer, **({"Status": wanted} if wanted else {})}

    listed.__doc__ = run.__doc__
    return listed


def _first(given: Mapping[str, Any], names: tuple[str, ...]) -> str | None:
    return next((given[name] for name in names if name in given), None)
