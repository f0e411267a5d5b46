"""A translator that needs nothing installed, and kits that use it."""

from __future__ import annotations

from collections.abc import Sequence

from aikit import AIKit
from aikit_fakes.backend import Local


class Shouting:
    """Translates by capitals; cannot tell where its words come from."""

    name = "shouting"
    pairs = frozenset({("en", "es"), ("en", "fr"), ("es", "en"), ("es", "fr"), ("fr", "es")})

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Each text in capitals."""
        assert (source, target) in self.pairs
        return [text.upper() for text in texts]


class Polite(Shouting):
    """Says how it addresses the reader."""

    def __init__(self, formality: str = "") -> None:
        self._formality = formality

    def with_formality(self, formality: str) -> Polite:
        """The same for one level."""
        return Polite(formality)

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Each text in capitals, behind the level."""
        lead = f"{self._formality}: " if self._formality else ""
        return [lead + text for text in super().translate(texts, source, target)]


def shouting(executor: str = "inline") -> AIKit:
    """A kit of its own whose Translate shouts."""
    engines = {"translate.translation": "python:helpers.translation:Shouting"}
    return AIKit(Local(engines, state="memory", executor=executor, pace="instant"))


def embedded() -> AIKit:
    """A kit of its own whose Translate asks Apertium."""
    return AIKit(Local(state="memory", executor="inline", pace="instant"))
