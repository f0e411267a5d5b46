"""Pagination: botocore's paginator of an operation, else one derived from its token members."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from botocore.model import OperationModel

from aikit.contract.message import Message, snake
from aikit.errors import PaginationFailed

ITEMS: dict[tuple[str, str], str] = {
    # Answers with several lists, of which one is what the pages are made of (Textract API reference, each operation).
    ("textract", "GetDocumentAnalysis"): "Blocks",
    ("textract", "GetDocumentTextDetection"): "Blocks",
    ("textract", "GetExpenseAnalysis"): "ExpenseDocuments",
    ("textract", "GetLendingAnalysis"): "Results",
}


@dataclass(frozen=True)
class Pagination:
    """The members that carry an operation's pages, by Python's names.

    Attributes:
        tokens: pairs of (request member, answer member): what the next request repeats of the last answer.
        more: the answer's flag that says whether there is more; None where the token alone says it.
        items: the answer's one list; None where it has several and none is the obvious one.
    """

    operation: str
    tokens: tuple[tuple[str, str], ...]
    more: str | None
    items: str | None

    @classmethod
    def derive(cls, service: str, model: OperationModel, paginator: Mapping[str, Any] | None) -> Pagination | None:
        """The pagination of an operation; None when it has none."""
        given, answered = model.input_shape, model.output_shape
        if given is None or answered is None:
            return None
        if paginator is not None:
            inputs, outputs = _several(paginator["input_token"]), _several(paginator["output_token"])
            pairs = tuple((snake(a), snake(b)) for a, b in zip(inputs, outputs, strict=True))
            more = paginator.get("more_results")
        else:
            pairs = tuple(
                (snake(name), snake(name))
                for name in ("NextToken", "nextToken")
                if name in given.members and name in answered.members
            )
            more = None
        if not pairs:
            return None
        lists = [name for name, shape in answered.members.items() if shape.type_name == "list"]
        items = ITEMS.get((service, model.name)) or (lists[0] if len(lists) == 1 else None)
        return cls(model.name, pairs, snake(more) if more else None, snake(items) if items else None)

    def next(self, members: Mapping[str, Any], answer: Message) -> dict[str, Any] | None:
        """The members of the next page's request; None after the last page.

        Raises:
            PaginationFailed: the service handed out the token it was given.
        """
        tokens = {into: getattr(answer, out) for into, out in self.tokens}
        if not any(tokens.values()) or (self.more and not getattr(answer, self.more)):
            return None
        if all(members.get(into) == token for into, token in tokens.items()):
            raise PaginationFailed(f"{self.operation} answered with the page token it was given: {tokens}")
        return {**members, **tokens}


def _several(value: Any) -> list[str]:
    return value if isinstance(value, list) else [value]
