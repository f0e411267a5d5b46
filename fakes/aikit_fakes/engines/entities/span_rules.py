"""Post-processing of recognized spans: boundaries, dates, patterns and type corrections."""

from __future__ import annotations

import re
from collections.abc import Iterable

from aikit_fakes.engines.entities import Entity, head_nouns, patterns

_ARTICLE = re.compile(r"(?:the|an?)\s+")
_OPENING_ARTICLE = re.compile(r"(?:The|An?)\s+")
_EDGE = " \t\r\n\"'“”‘’«»()[]{}<>,;:|*_~`–—"
_LEGAL = re.compile(
    r",?\s+(?:(?:Inc|Ltd|Corp|Co)\b\.?|(?:LLC|L\.L\.C\.|Limited|PLC|plc|GmbH|AG|S\.A\.|LLP|N\.V\.|B\.V\.)(?!\w))"
)
_YEAR = re.compile(r"(?:\s+of)?,?\s+(?:1[0-9]|20)\d\d\b")
_POSTCODE = re.compile(rf"\s{patterns.POSTCODE}(?![\w-])")
_PLACE = re.compile(rf"[A-Z][^\d\n]{{1,60}}\s{patterns.POSTCODE}")
# no day of any calendar: five digits or more, and codes such as INV-2023-0091
_NO_DATE = re.compile(r"\d{5,}|(?!MID|PRE|POST)[A-Z]{2,}(?:-[A-Z\d]*\d[A-Z\d]*)+")
_BRAND = re.compile(r"(?<=\s)(?!(?:The|An?|My|Our|Your|His|Her|Their|This)\s)(?:[A-Z][\w'’.-]*\s+){1,2}\Z")
_REST = {"ORGANIZATION": _LEGAL, "DATE": _YEAR, "LOCATION": _POSTCODE}
_LONGEST_WORD = 100  # characters; what is longer is no name of anything
_COUNT = (
    r"(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|sixty|ninety|(?:a\s)?hundred|(?:a\s)?dozen|half\san|several|many|few)"
)
_UNIT = r"(?:second|minute|hour|day|night|week|fortnight|month|year|decade|centur)(?:s|y|ies)?"
_ABOUT = r"(?:about|around|nearly|almost|over|under|at\sleast|up\sto|more\sthan|less\sthan)"
# how long something took is an amount; "two years ago" and "last week" are places on the calendar
_DURATION = re.compile(
    rf"(?:{_ABOUT}\s)?{_COUNT}(?:[\s-]{_COUNT})?[\s-]{_UNIT}(?:[\s-]old)?(?:,?\s(?:and\s)?{_COUNT}\s{_UNIT})?|\d{{1,3}}",
    re.IGNORECASE,
)
_NAMES = {"PERSON", "LOCATION", "ORGANIZATION", "COMMERCIAL_ITEM", "EVENT", "OTHER"}


def applied(text: str, spans: Iterable[Entity]) -> list[Entity]:
    """The entities of one text, in reading order and without overlaps.

    Args:
        text: what they were found in.
        spans: what a model found, already of Comprehend's types.
    """
    by_form = patterns.found(text)
    named = [_widened(text, entity, by_form) for span in spans for entity in _lines(text, span)]
    named = [entity for entity in named if _says_something(text, entity) and not _clashes(entity, by_form)]
    typed = [_typed(text, entity) for entity in _joined(text, sorted(named))]
    return _apart([*typed, *(form for form in by_form if not any(_holds(entity, form) for entity in typed))])


def _lines(text: str, span: Entity) -> Iterable[Entity]:
    """The span a line, without what is about it and not of it: quotes, brackets, the article before a name.

    A place ends at a comma too: a street, its town and its country are three.
    """
    part = r"[^\r\n,]+" if span.type == "LOCATION" else r"[^\r\n]+"
    for line in re.finditer(part, text[span.begin : span.end]):
        begin, end = span.begin + line.start(), span.begin + line.end()
        while begin < end and text[begin] in _EDGE:
            begin += 1
        while begin < end and text[end - 1] in _EDGE:
            end -= 1
        if span.type in _NAMES:
            article = _ARTICLE.match(text, begin, end) or _OPENING_ARTICLE.match(text, begin, end)
        else:
            article = _ARTICLE.match(text, begin, end) if span.type == "TITLE" else None
        begin = article.end() if article else begin
        if begin < end:
            yield span._replace(begin=begin, end=end)


def _widened(text: str, entity: Entity, by_form: Iterable[Entity]) -> Entity:
    """The entity with what else belongs to it: the `$` of `$2,999`, the `, Inc.` of a firm, the code of a town."""
    for form in by_form:
        if form.type == entity.type and _overlap(form, entity):
            entity = entity._replace(begin=min(entity.begin, form.begin), end=max(entity.end, form.end))
    if entity.type in _NAMES and _PLACE.fullmatch(text, entity.begin, entity.end):
        entity = entity._replace(type="LOCATION")
    more = _REST.get(entity.type)
    if more and (rest := more.match(text, entity.end)):
        entity = entity._replace(end=rest.end())
    if entity.type == "COMMERCIAL_ITEM" and (brand := _BRAND.search(text, max(0, entity.begin - 60), entity.begin)):
        entity = entity._replace(begin=brand.start())
    return entity


def _joined(text: str, entities: list[Entity]) -> list[Entity]:
    """`Friday` and `morning` as one date, `2024` and `Summer Olympics` as one event; either's lesser score."""
    joined: list[Entity] = []
    for entity in entities:
        before = joined[-1] if joined else None
        if (
            before
            and before.type == "DATE"
            and entity.type in ("DATE", "EVENT")
            and text[before.end : entity.begin] == " "
        ):
            joined[-1] = entity._replace(begin=before.begin, score=min(before.score, entity.score))
        else:
            joined.append(entity)
    return joined


def _typed(text: str, entity: Entity) -> Entity:
    words = text[entity.begin : entity.end]
    if entity.type == "DATE" and _NO_DATE.fullmatch(words):
        return entity._replace(type="OTHER")
    if entity.type == "DATE":
        return entity._replace(type="QUANTITY") if _DURATION.fullmatch(words) else entity
    said = head_nouns.type_of(words) if entity.type in _NAMES else None
    return entity._replace(type=said) if said else entity


def _overlap(one: Entity, other: Entity) -> bool:
    return one.begin < other.end and other.begin < one.end


def _holds(outer: Entity, inner: Entity) -> bool:
    return outer.begin <= inner.begin and inner.end <= outer.end


def _clashes(entity: Entity, by_form: Iterable[Entity]) -> bool:
    """Whether what has the form of another type is part of it."""
    return any(form.type != entity.type and _overlap(form, entity) for form in by_form)


def _says_something(text: str, entity: Entity) -> bool:
    words = text[entity.begin : entity.end].split()
    return any(map(str.isalnum, "".join(words))) and max(map(len, words)) <= _LONGEST_WORD


def _apart(entities: Iterable[Entity]) -> list[Entity]:
    """Of overlapping ones the longest."""
    kept: list[Entity] = []
    for entity in sorted(entities, key=lambda each: each.begin - each.end):
        if not any(_overlap(entity, other) for other in kept):
            kept.append(entity)
    return sorted(kept)
