"""Form understanding: key-value pairs and check boxes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Box, Checkbox, Page, Token

__all__ = ["Field", "Forms"]


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """A name and its value.

    Attributes:
        key: the words of the name, one at least.
        value: the words of the value; none where the field is empty.
        checkbox: the value, where it is a box to tick.
        box: where the value is, or would be written.
        confidence: 0 to 1.
    """

    key: tuple[Token, ...]
    value: tuple[Token, ...]
    box: Box
    confidence: float
    checkbox: Checkbox | None = None

    @property
    def name(self) -> str:
        """The key's words with spaces between."""
        return " ".join(token.text for token in self.key)

    @property
    def text(self) -> str:
        """The value's words with spaces between."""
        return " ".join(token.text for token in self.value)


class Forms(Protocol):
    """Finds fields.

    Attributes:
        name: who answers, such as `"embedded:form-rules@1"`.
    """

    name: str

    def find(self, page: Page) -> list[Field]:
        """The fields of a page, from top to bottom."""
        ...
