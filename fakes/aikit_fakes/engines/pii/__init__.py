"""Detection of personally identifiable information (PII)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Literal, NamedTuple, Protocol

__all__ = ["Found", "Pii", "mask"]


class Found(NamedTuple):
    """One piece of personal data."""

    begin: int
    """Where it begins in the text, in Unicode code points."""
    end: int
    """The code point after its last."""
    type: str
    """One of the values of Comprehend's `PiiEntityType`, never `ALL`."""
    score: float
    """Probability, above 0 and at most 1, that it is that."""


class Pii(Protocol):
    """Finds personal data.

    Attributes:
        name: who answers, such as `"embedded:recognisers@1"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def find(self, texts: Sequence[str], language: str) -> list[list[Found]]:
        """What each text holds, in reading order, none overlapping another.

        `language` is the code that all of them are written in, one of `languages`.
        """
        ...


def mask(
    text: str,
    found: Iterable[Found],
    *,
    mask: str = "*",
    types: Collection[str] | None = None,
    replace: Literal["character", "type"] = "character",
) -> str:
    """The text without the personal data, as Comprehend's redaction jobs write it.

    Args:
        text: the text that `found` was found in.
        found: what to hide, none overlapping another.
        mask: what stands for each character; white space stays (Comprehend developer guide, "Redact PII entities").
        types: only these are hidden; None or one that holds `ALL`: every type.
        replace: `"type"` writes `[NAME]` for the whole piece instead.
    """
    parts: list[str] = []
    done = 0
    for begin, end, kind, _ in sorted(found):
        if types is None or kind in types or "ALL" in types:
            hidden = "".join(c if c.isspace() else mask for c in text[begin:end])
            parts += [text[done:begin], f"[{kind}]" if replace == "type" else hidden]
            done = end
    return "".join([*parts, text[done:]])
