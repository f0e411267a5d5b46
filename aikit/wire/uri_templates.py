"""URI templates of REST operations, such as `/bots/{botId}/aliases/{key+}?view=full`."""

from __future__ import annotations

from functools import cache
from urllib.parse import parse_qsl, unquote

from aikit.wire.request_errors import serialization_error


def split_path(path: str) -> list[str]:
    """The segments of a path, percent-decoded one by one, so that an encoded slash stays in its segment."""
    if "%" in path:
        return [unquote(segment, errors="surrogateescape") for segment in path.lstrip("/").split("/")]
    return path.lstrip("/").split("/")


def split_query(query: str) -> dict[str, list[str]]:
    """The values of each key of a query string, in order; a key without a value has the empty string."""
    found: dict[str, list[str]] = {}
    if query:
        try:
            pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=10_000)
        except ValueError:
            raise serialization_error("The query has too many parameters") from None
        for key, value in pairs:
            found.setdefault(key, []).append(value)
    return found


def is_presigned(query: str) -> bool:
    """Whether a query string holds a signature: a presigned URL."""
    return "X-Amz-Signature=" in query


class URITemplate:
    """One `http.requestUri` of a model.

    Attributes:
        literals: which of its segments are literal: of two templates that fit, the one that is literal first wins.
        query: what its query must hold; the value is None where the key alone must be there.
        greedy: whether one of its labels takes several segments.
    """

    def __init__(self, uri: str) -> None:
        path, _, query = uri.partition("?")
        self.segments = split_path(path)
        self.query = {key: value for key, _, value in (part.partition("=") for part in query.split("&") if part)}
        self.literals = tuple(not segment.startswith("{") for segment in _without_trailing_slash(self.segments))
        self._greedy = next((n for n, segment in enumerate(self.segments) if segment.endswith("+}")), None)

    @property
    def greedy(self) -> bool:
        return self._greedy is not None

    def match(self, segments: list[str]) -> dict[str, str] | None:
        """The labels of a path that matches, else None; a trailing slash too many or few is ignored."""
        given, wanted = _without_trailing_slash(segments), _without_trailing_slash(self.segments)
        if self._greedy is not None:
            taken = len(given) - len(wanted) + 1
            if taken < 1:
                return None
            at = self._greedy
            given = [*given[:at], "/".join(given[at : at + taken]), *given[at + taken :]]
        if len(given) != len(wanted):
            return None
        labels = {}
        for value, segment in zip(given, wanted, strict=True):
            if segment.startswith("{"):
                if not value:
                    return None
                labels[segment.strip("{+}")] = value
            elif value != segment:
                return None
        return labels

    def matches_query(self, query: dict[str, list[str]]) -> bool:
        """Whether a query has the template's literal parameters."""
        return all(key in query and (not value or value in query[key]) for key, value in self.query.items())

    def same_trailing_slash(self, segments: list[str]) -> bool:
        """Whether path and template agree in their trailing slash."""
        return (segments[-1] == "") == (self.segments[-1] == "")


def _without_trailing_slash(segments: list[str]) -> list[str]:
    return segments[:-1] if segments[-1] == "" else segments


template = cache(URITemplate)
"""The template of a `http.requestUri`, made once."""
