"""Prompt safety classification: prompts that try to turn a language model against its instructions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

__all__ = ["PromptSafety"]


class PromptSafety(Protocol):
    """A prompt safety classifier.

    Attributes:
        name: who answers, such as `"embedded:minilm-prompt-safety@1"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def unsafe(self, texts: Sequence[str]) -> list[float]:
        """The probability of each text that it is an unsafe prompt, 0 to 1; over .5 it is taken to be one."""
        ...
