"""Question answering over a document page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Box, Page

__all__ = ["Answer", "QuestionAnswering"]


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """Words of a page.

    Attributes:
        text: as they stand there.
        confidence: 0 to 1.
        box: where.
    """

    text: str
    confidence: float
    box: Box


class QuestionAnswering(Protocol):
    """QuestionAnswering questions about pages.

    Attributes:
        name: who answers, such as `"embedded:nearest-field@1"`.
    """

    name: str

    def find(self, page: Page, questions: Sequence[str]) -> list[Answer | None]:
        """The answer to each question; None where the page does not seem to hold one."""
        ...
