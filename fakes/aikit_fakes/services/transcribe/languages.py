"""Language codes of AWS mapped to those of engines, and ranking of identified languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_ENGINES = {"jv-ID": "jw", "zh-HK": "yue"}
"""What is not just the code without its country."""
_USUAL = {
    "en": "en-US", "es": "es-US", "fr": "fr-FR", "de": "de-DE", "pt": "pt-BR", "zh": "zh-CN", "ar": "ar-SA",
    "fa": "fa-IR", "cy": "cy-GB", "et": "et-EE", "sw": "sw-KE",
}  # fmt: skip
"""The code of a language that AWS has several for, where nothing says which."""


def engine_code(code: str) -> str:
    """An engine's code of one of AWS's languages."""
    return _ENGINES.get(code) or code.partition("-")[0]


def ranked(scores: Mapping[str, float], allowed: Iterable[str], options: Iterable[str]) -> list[tuple[str, float]]:
    """AWS's codes with their probabilities, together 1, the likeliest first.

    Args:
        scores: an engine's code -> its probability.
        allowed: every code of AWS's.
        options: the codes that the caller thinks possible, in that order; all when there are none.
    """
    chosen: dict[str, str] = {}
    options = list(options)
    for code in options or allowed:
        engine = engine_code(code)
        if options or _USUAL.get(engine, code) == code:
            chosen.setdefault(engine, code)
    found = {code: scores.get(engine, 0.0) for engine, code in chosen.items()}
    whole = sum(found.values())
    if not whole:
        return []
    return sorted(((code, score / whole) for code, score in found.items()), key=lambda one: -one[1])
