"""Translation of formatted text by any engine.

An engine that tells which word comes from where (`FormattedTranslation`) is asked once for the whole text. Any other
gets the stretches between formats and kept words one by one: each is then right in its place, but read without the
rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from aikit_fakes.engines.translation import FormattedTranslation, Part, Translation


def translate(engine: Translation, texts: Sequence[Sequence[Part]], source: str, target: str) -> list[list[Part]]:
    """The parts of each text in the target language; those of the same style that meet are one."""
    found: list[list[Part] | None] = [None] * len(texts)
    if isinstance(engine, FormattedTranslation):
        marked = [place for place, parts in enumerate(texts) if _is_marked(parts)]
        if marked:
            answers = engine.translate_parts([merge_adjacent(texts[place]) for place in marked], source, target)
            for place, answer in zip(marked, answers, strict=True):
                found[place] = answer
    left = [place for place, answer in enumerate(found) if answer is None]
    pieces = [part.text for place in left for part in merge_adjacent(texts[place]) if not part.kept]
    told = iter(engine.translate(pieces, source, target) if pieces else [])
    for place in left:
        found[place] = [part if part.kept else part._replace(text=next(told)) for part in merge_adjacent(texts[place])]
    return [merge_adjacent(parts or []) for parts in found]


def merge_adjacent(parts: Sequence[Part]) -> list[Part]:
    """The parts with neighbours of the same style made one; kept words stay alone."""
    found: list[Part] = []
    for (style, kept), group in groupby(parts, lambda part: (part.style, part.kept)):
        together = list(group)
        found += together if kept else [Part("".join(part.text for part in together), style)]
    return [part for part in found if part.text or part.kept]


def _is_marked(parts: Sequence[Part]) -> bool:
    """Whether there is more than one stretch, and so something that could be lost."""
    return len(merge_adjacent(parts)) > 1 and any(part.text.strip() and not part.kept for part in parts)
