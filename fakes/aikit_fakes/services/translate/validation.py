"""Validation of Translate's requests beyond AWS's model: sizes, content types, language pairs."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from aikit.errors import ServiceError
from aikit_fakes.context import Context
from aikit_fakes.engines.translation import RoutedTranslation, Translation, language_codes
from aikit_fakes.services.translate.resources import LIMITS

AUTO = "auto"
_MAX_LISTED_PAIRS = 60
"""Pairs that a message lists one by one."""


def check_text_size(text: str, context: Context) -> None:
    """Refuse a text of more bytes of UTF-8 than TranslateText takes."""
    limit = LIMITS["text"]["bytes"]
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > limit:
        raise context.error(
            "TextSizeLimitExceededException",
            f"Input text size exceeds limit. Max length of request text allowed is {limit} bytes while in this request "
            f"the text size is {size} bytes",
        )


def check_pair(source: str, target: str, context: Context) -> None:
    """Refuse a pair that the chosen engine does not translate; with `"auto"`, a target that it never does."""
    if source != AUTO:
        engine_for(source, target, context)
        return
    engine = context.engine("translation")
    if not any(target == pair[1] for pair in engine.pairs):
        raise unsupported(source, target, engine, context)


def engine_for(source: str, target: str, context: Context) -> Translation:
    """The engine, once it is sure that it does a pair; source and target may be the same, as at AWS.

    Raises:
        ServiceError: `UnsupportedLanguagePairException`; names the pairs that work, and how to have more.
    """
    engine: Translation = context.engine("translation")
    same = source == target and source in language_codes.languages()
    if not same and (source, target) not in engine.pairs:
        raise unsupported(source, target, engine, context)
    if isinstance(engine, RoutedTranslation) and (third := engine.via(source, target)):
        context.used.remove(engine.name)
        if (routed := f"{engine.name} via {third}") not in context.used:
            context.used.append(routed)
    return engine


def unsupported(source: str, target: str, engine: Translation, context: Context) -> ServiceError:
    """The refusal of a pair, to be raised."""
    example = context.engines.example("translate.translation")
    return context.error(
        "UnsupportedLanguagePairException",
        f"Unsupported language pair: {source} to {target}. The translation engine {engine.name} does "
        f"{_pairs_in_words(engine)}. More pairs: install Apertium's Debian packages (apt-get install apertium "
        "apertium-eng-spa; apt-cache search "
        f'^apertium- lists them), or configure another engine: [engines.translate] translation = "{example}" in '
        "aikit.toml, or AIKIT_ENGINES_TRANSLATE_TRANSLATION.",
        SourceLanguageCode=source,
        TargetLanguageCode=target,
    )


def _pairs_in_words(engine: Translation) -> str:
    """The pairs of an engine, in words."""
    if not engine.pairs:
        return "none: Apertium is not installed"
    if len(engine.pairs) <= _MAX_LISTED_PAIRS:
        by_source = groupby(sorted(engine.pairs), itemgetter(0))
        return "; ".join(f"{source} to {', '.join(pair[1] for pair in pairs)}" for source, pairs in by_source)
    sources, targets = (sorted({pair[side] for pair in engine.pairs}) for side in (0, 1))
    return f"{len(engine.pairs)} pairs, from {', '.join(sources)} to {', '.join(targets)}"
