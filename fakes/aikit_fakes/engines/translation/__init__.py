"""Machine translation.

`Translation` is what every engine does. Formats, and words that must come out as they are, go through
`formatted_text.translate`, which asks an engine that can carry them along (`FormattedTranslation`) and helps one that
cannot.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol, runtime_checkable

__all__ = ["FormalTranslation", "FormattedTranslation", "Pair", "Part", "RoutedTranslation", "Translation"]

Pair = tuple[str, str]
"""Source and target by Amazon Translate's codes, such as `("en", "es")`."""


class Part(NamedTuple):
    """A stretch of a text.

    Attributes:
        text: what it says.
        style: which of the text's formats it has, by a number of the caller's.
        kept: it comes out as it is: a name, or a term whose translation is known.
    """

    text: str
    style: int = 0
    kept: bool = False


class Translation(Protocol):
    """A translator.

    Attributes:
        name: who answers, such as `"embedded:apertium"`.
        pairs: what it translates from and to.
    """

    name: str
    pairs: frozenset[Pair]

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Each text in the target language; (source, target) is one of `pairs`.

        Line breaks and white space around lines stay as they are.
        """
        ...


@runtime_checkable
class FormattedTranslation(Protocol):
    """A translator that knows which word of its answer comes from where."""

    def translate_parts(self, texts: Sequence[Sequence[Part]], source: str, target: str) -> list[list[Part] | None]:
        """The parts of each text in the target language, in its order; None for a text that it lost a part of."""
        ...


@runtime_checkable
class FormalTranslation(Protocol):
    """A translator that can address the reader formally or informally."""

    def with_formality(self, formality: str) -> Translation:
        """The same translator for one level: `"FORMAL"` or `"INFORMAL"`."""
        ...


@runtime_checkable
class RoutedTranslation(Protocol):
    """A translator that does some pairs by way of a third language."""

    def via(self, source: str, target: str) -> str:
        """The third language of a pair; "" where there is none."""
        ...
