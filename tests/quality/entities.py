"""Entities, parts of speech and key phrases of English on our own labelled sentences.

They were labelled before any engine read them. The first half of the entities' and of the key phrases' was then looked
at while the rules were made, the second was not. Conventions: Comprehend's developer guide and the answers that AWS
publishes with its command line; where those are silent, OntoNotes': names without the article before them or the title
of a person; dates and amounts with their approximators ("about 320,000") and units of measure, but not with the thing
counted. How long something took and how old somebody is are amounts.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aikit_fakes.engines.english import pipeline
from aikit_fakes.engines.entities import embedded as entities
from aikit_fakes.engines.entities.label_mapping import type_of
from aikit_fakes.engines.key_phrases import embedded as key_phrases
from aikit_fakes.engines.syntax import embedded as syntax
from tests.quality import Row, timed

OURS = "(ours, Apache-2.0), labelled before any engine read it"
CARD = "the model's card, on its own test set"
BATCH = 25  # Comprehend's largest

Spans = list[set[tuple[Any, ...]]]


def measure() -> list[Row]:
    """The figures of the embedded engines; their model must have been pulled."""
    return [*_entities(), _syntax(), *_key_phrases()]


def labelled(name: str) -> list[dict[str, Any]]:
    """The sentences of one file, `entities`, `syntax` or `key_phrases`, with their labels."""
    lines = Path(__file__).with_name(f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _entities() -> list[Row]:
    engine = entities.load()
    rows = labelled("entities")
    half = (len(rows) + 1) // 2
    return [
        _found(
            f"entities, {part}",
            engine.name,
            sample,
            "entities",
            [{(e["begin"], e["end"], e["type"]) for e in row["entities"]} for row in sample],
            lambda texts: [{(e.begin, e.end, e.type) for e in found} for found in _batched(engine.find, texts)],
            lambda texts: [_raw(doc) for doc in pipeline.load().language.pipe(texts)],
            f"spaCy's own labels, mapped; {CARD}: F1 .843",
            floor,
        )
        for part, sample, floor in [("half held back", rows[half:], 0.70), ("half tuned on", rows[:half], 0.75)]
    ]


def _key_phrases() -> list[Row]:
    engine = key_phrases.load()
    rows = labelled("key_phrases")
    half = (len(rows) + 1) // 2
    return [
        _found(
            f"key phrases, {part}",
            engine.name,
            sample,
            "key_phrases",
            [{(p["begin"], p["end"]) for p in row["phrases"]} for row in sample],
            lambda texts: [{(p.begin, p.end) for p in found} for found in _batched(engine.find, texts)],
            lambda texts: [
                {(chunk.start_char, chunk.end_char) for chunk in doc.noun_chunks}
                for doc in pipeline.load().language.pipe(texts)
            ],
            "spaCy's noun chunks as they are",
            0.85,
        )
        for part, sample in [("half held back", rows[half:]), ("half tuned on", rows[:half])]
    ]


def _syntax() -> Row:
    engine = syntax.load()
    rows = labelled("syntax")
    answers, cpu_ms, peak_mb = timed(lambda texts: _batched(engine.tag, texts), [row["text"] for row in rows])
    right = [((t["begin"], t["end"]), t["tag"], row["text"]) for row in rows for t in row["tokens"]]
    wrong: Counter[str] = Counter()
    tags = [{(t.begin, t.end): t.tag for t in found} for found in answers]
    for row, found in zip(rows, tags, strict=True):
        for token in row["tokens"]:
            if found.get((token["begin"], token["end"])) != token["tag"]:
                wrong[f"{token['tag']} as {found.get((token['begin'], token['end']), 'no token')}"] += 1
    return Row(
        what="syntax",
        engine=engine.name,
        data=f"tests/quality/syntax.jsonl {OURS}; {len(right)} tokens in {len(rows)} sentences",
        scores={"accuracy": 1 - wrong.total() / len(right)},
        floors={"accuracy": 0.95},
        baseline=f"{CARD}, fine-grained tags",
        baseline_scores={"accuracy": 0.973},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note=", ".join(f"{pair} ({count})" for pair, count in wrong.most_common(5)),
    )


def _found(
    what: str, name: str, rows: Sequence[dict[str, Any]], file: str, right: Spans, ours: Any, plain: Any, beside: str,
    floor: float,
) -> Row:  # fmt: skip
    texts = [row["text"] for row in rows]
    ours(texts[:1])  # opens what is opened on first use
    answers, cpu_ms, peak_mb = timed(ours, texts)
    kinds = sorted({span[2] for spans in right for span in spans if len(span) > 2})
    by_type = [
        f"{kind} {_f1([_only(s, kind) for s in right], [_only(s, kind) for s in answers])['F1']:.2f}" for kind in kinds
    ]
    return Row(
        what=what,
        engine=name,
        data=f"tests/quality/{file}.jsonl {OURS}; {sum(map(len, right))} spans in {len(rows)} sentences",
        scores=_f1(right, answers),
        floors={"F1": floor},
        baseline=beside,
        baseline_scores=_f1(right, plain(texts)),
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note=f"F1 of each type → {', '.join(by_type)}" if by_type else "",
    )


def _f1(right: Spans, answers: Spans) -> dict[str, float]:
    """Exact spans, and types where there are any."""
    hits = sum(len(one & other) for one, other in zip(right, answers, strict=True))
    wanted, given = sum(map(len, right)), sum(map(len, answers))
    return {"F1": 2 * hits / (wanted + given), "precision": hits / given if given else 0.0, "recall": hits / wanted}


def _only(spans: set[tuple[Any, ...]], kind: str) -> set[tuple[Any, ...]]:
    return {span for span in spans if span[2] == kind}


def _raw(doc: Any) -> set[tuple[Any, ...]]:
    return {(e.start_char, e.end_char, type_of(e.label_)) for e in doc.ents}


def _batched(answer: Any, texts: Sequence[str]) -> list[list[Any]]:
    return [found for at in range(0, len(texts), BATCH) for found in answer(texts[at : at + BATCH], "en")]
