"""Well-formed Unicode: lone surrogates replaced before a tokenizer reads a text."""

from __future__ import annotations


def well_formed(text: str) -> str:
    """The text with surrogate pairs joined and lone ones replaced by U+FFFD: tokenizers take only what UTF-8 can hold.

    A text without pairs of surrogates keeps its length, so that offsets still fit.
    """
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
