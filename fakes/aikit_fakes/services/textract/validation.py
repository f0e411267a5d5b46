"""Validation of AnalyzeDocument and StartDocumentAnalysis: features, and queries with their page ranges."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from aikit_fakes.context import Context
from aikit_fakes.services.textract.resources import INVALID_PARAMETERS, LIMITS

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

    def covers(self, page: int) -> bool:
        """Whether its page ranges include a page, counted from 1."""
        return any(first <= page and (page <= last or not last) for first, last in self.pages)

    def to_aws(self) -> dict[str, Any]:
        """As AWS's Query."""
        return {"Text": self.text} | ({"Alias": self.alias} if self.alias else {})


class AnalysisRequest(NamedTuple):
    """What to find on each page beside its text.

    Attributes:
        features: AWS's names.
        queries: where QUERIES is among them.
    """

    features: frozenset[str]
    queries: tuple[Query, ...]


TEXT_DETECTION = AnalysisRequest(frozenset(), ())


def analysis_request(request: Mapping[str, Any], max_queries: int, context: Context) -> AnalysisRequest:
    """Validate the features and queries of AnalyzeDocument or StartDocumentAnalysis.

    Args:
        request: AWS's dict of it.
        max_queries: the limit of queries.
        context: of the operation.

    Raises:
        ServiceError: InvalidParameterException for what contradicts itself.
        UnsupportedLocally: what is not found locally.
    """
    features = frozenset(request["FeatureTypes"])
    if not features:
        raise context.error("InvalidParameterException", INVALID_PARAMETERS)
    if "SIGNATURES" in features:
        raise context.unsupported("no open model here finds signatures; ask for the other FeatureTypes")
    if "HumanLoopConfig" in request:
        raise context.unsupported("there are no human reviewers here; leave HumanLoopConfig out")
    if "AdaptersConfig" in request:
        raise context.unsupported("adapters are not trained locally; leave AdaptersConfig out")
    if ("QUERIES" in features) != ("QueriesConfig" in request):
        raise context.error("InvalidParameterException", INVALID_PARAMETERS)
    queries = request.get("QueriesConfig", {}).get("Queries", [])
    if len(queries) > max_queries:
        raise context.error("InvalidParameterException", f"{INVALID_PARAMETERS}: the limit is {max_queries} queries")
    return AnalysisRequest(features, tuple(_query(query, context) for query in queries))


def job_request(body: Mapping[str, Any], context: Context) -> AnalysisRequest:
    """`analysis_request` of a job; text detection alone where it names no features."""
    return analysis_request(body, LIMITS["async"]["queries"], context) if "FeatureTypes" in body else TEXT_DETECTION


def pages_exist(queries: Sequence[Query], pages: int) -> bool:
    """Whether every page that queries name is one of the document's."""
    return all(max(first, last) <= pages for query in queries for first, last in query.pages)


def _query(query: Mapping[str, Any], context: Context) -> Query:
    pages = query.get("Pages", ["1"])
    found = [_PAGES.fullmatch(one) for one in pages]
    if not all(found) or ("*" in pages and len(pages) > 1):
        raise context.error("InvalidParameterException", f"{INVALID_PARAMETERS}: {pages} are no pages")
    ranges = []
    for one in found:
        assert one is not None
        first = int(one[1] or 1)
        last = 0 if one[0].endswith("*") else int(one[2] or first)
        if last and last < first:
            raise context.error("InvalidParameterException", f"{INVALID_PARAMETERS}: {one[0]} are no pages")
        ranges.append((first, last))
    return Query(query["Text"], query.get("Alias", ""), tuple(ranges))
