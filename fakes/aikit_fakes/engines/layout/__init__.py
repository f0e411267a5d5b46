"""Layout analysis: the regions of a page in reading order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Box, Page

__all__ = ["Kind", "Layout", "Region"]

Kind = Literal["text", "title", "header", "footer", "section", "page_number", "list", "figure", "table", "pairs"]
"""`section` is the heading of one; `pairs` are names with values."""


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """A block of a page.

    Attributes:
        kind: what it is.
        confidence: 0 to 1.
        box: where.
        rows: the numbers of the page's lines in it, in reading order.
        items: of a list, the blocks of its items; otherwise none.
    """

    kind: Kind
    confidence: float
    box: Box
    rows: tuple[int, ...]
    items: tuple[Region, ...] = ()


class Layout(Protocol):
    """Tells how pages are laid out.

    Attributes:
        name: who answers, such as `"embedded:picodet-cdla@1"`.
    """

    name: str

    def find(self, page: Page) -> list[Region]:
        """The blocks of a page in reading order; every line is in one of them."""
        ...
