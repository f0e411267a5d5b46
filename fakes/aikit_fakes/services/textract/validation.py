"""What a request asks for: features, and queries with the pages that they are about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from aikit_fakes.context import Context
from aikit_fakes.services.textract.resources import INVALID_PARAMETERS

_PAGES = re.compile(r"(?:([1-9]\d*)(?:-([1-9]\d*|\*))?|\*)")


class Query(NamedTuple):
    """A question.

    Attributes:
        text: in words.
        alias: its name in the answer; "" where it has none.
        pages: from first to last, from 1; 0 stands for the last page of the document.
    """

    text: str
    alias: str
    pages: tuple[tuple[int, int], ...]

    def about(self, page: int) -> bool:
        """Whether it is about a page, counted from 1."""
        return any(first <= page and (page <= last or not last) for first, last in self.pages)

    @property
    def member(self) -> dict[str, Any]:
        """As AWS's Query."""
        return {"Text": self.text} | ({"Alias": self.alias} if self.alias else {})


class Asked(NamedTuple):
    """What a request asks for.

    Attributes:
        features: AWS's names.
        queries: where QUERIES is among them.
    """

    features: frozenset[str]
    queries: tuple[Query, ...]


TEXT = Asked(frozenset(), ())


def asked(given: Mapping[str, Any], most: int, context: Context) -> Asked:
    """What AnalyzeDocument or StartDocumentAnalysis is asked for.

    Args:
        given: AWS's dict of the request.
        most: queries.
        context: of the operation.

    Raises:
        ServiceError: InvalidParameterException for what contradicts itself.
        UnsupportedLocally: what is not found locally.
    """
    features = frozenset(given["FeatureTypes"])
    if not features:
        raise context.error("InvalidParameterException", INVALID_PARAMETERS)
    if "SIGNATURES" in features:
        raise context.unsupported("no open model here finds signatures; ask for the other FeatureTypes")
    if "HumanLoopConfig" in given:
        raise context.unsupported("there are no human reviewers here; leave HumanLoopConfig out")
    if "AdaptersConfig" in given:
        raise context.unsupported("adapters are not trained locally; leave AdaptersConfig out")
    if ("QUERIES" in features) != ("QueriesConfig" in given):
        raise context.error("InvalidParameterException", INVALID_PARAMETERS)
    queries = given.get("QueriesConfig", {}).get("Queries", [])
    if len(queries) > most:
        raise context.error("InvalidParameterException", f"{INVALID_PARAMETERS}: the limit is {most} queries")
    return Asked(features, tuple(_query(query, context) for query in queries))


def check_pages(queries: Sequence[Query], pages: int) -> bool:
    """Whether every page that queries name is one of the document's."""
    return all(max(first, last) <= pages for query in queries for first, last in query.pages)


def _query(query: Mapping[str, Any], context: Context) -> Query:
    said = query.get("Pages", ["1"])
    found = [_PAGES.fullmatch(pages) for pages in said]
    if not all(found) or ("*" in said and len(said) > 1):
        raise context.error("InvalidParameterException", f"{INVALID_PARAMETERS}: {said} are no pages")
    ranges = []
    for one in found:
        assert one is not None
        first = int(one[1] or 1)
        last = 0 if one[0].endswith("*") else int(one[2] or first)
        if last and last < first:
            raise context.error("InvalidParameterException", f"{INVALID_PARAMETERS}: {one[0]} are no pages")
        ranges.append((first, last))
    return Query(query["Text"], query.get("Alias", ""), tuple(ranges))
