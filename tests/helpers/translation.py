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


def shouting(executor: str = "inline") -> AIKit:
    """A kit of its own whose Translate shouts."""
    engines = {"translate.translation": "python:helpers.translation:Shouting"}
    return AIKit(Local(engines, state="memory", executor=executor, pace="instant"))


def embedded() -> AIKit:
    """A kit of its own whose Translate asks Apertium."""
    return AIKit(Local(state="memory", executor="inline", pace="instant"))
