"""Entities of English on our own labelled sentences; spaCy's own labels beside them.

The sentences were labelled before any engine read them. The first half was then looked at while the rules were made,
the second was not. Conventions: Comprehend's developer guide and the answers that AWS publishes with its command line;
where those are silent, OntoNotes': names without the article before them or the title of a person; dates and amounts
with their approximators ("about 320,000") and units of measure, but not with the thing counted. How long something took
and how old somebody is are amounts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from aikit_fakes.engines.english import pipeline
from aikit_fakes.engines.entities import embedded
from aikit_fakes.engines.entities.label_mapping import type_of
from tests.quality import Row, timed

OURS = "(ours, Apache-2.0), labelled before any engine read it"
CARD = "the model's card, on its own test set"
BATCH = 25  # Comprehend's largest

Spans = list[set[tuple[Any, ...]]]
"""Of each text the spans: begin, end, and type where there are types."""


def measure() -> list[Row]:
    """The figures of the embedded engine; its model must have been pulled."""
    engine = embedded.load()

    def found(texts: Sequence[str]) -> Spans:
        return [{(one.begin, one.end, one.type) for one in each} for each in batched(engine.find, texts)]

    def spacy_labels(texts: Sequence[str]) -> Spans:
        documents = pipeline.load().language.pipe(texts)
        return [{(one.start_char, one.end_char, type_of(one.label_)) for one in doc.ents} for doc in documents]

    rows = labelled("entities")
    half = (len(rows) + 1) // 2
    return [
        spans_row(
            f"entities, {part}",
            "comprehend.entities",
            engine.name,
            sample,
            [{(one["begin"], one["end"], one["type"]) for one in row["entities"]} for row in sample],
            found,
            (f"spaCy's own labels, mapped; {CARD}: F1 .843", spacy_labels),
            floor,
        )
        for part, sample, floor in [("half held back", rows[half:], 0.70), ("half tuned on", rows[:half], 0.75)]
    ]


def labelled(name: str) -> list[dict[str, Any]]:
    """The sentences of one file, `entities`, `syntax` or `key_phrases`, with their labels."""
    lines = Path(__file__).with_name(f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def batched(answer: Any, texts: Sequence[str]) -> list[list[Any]]:
    """An engine's answers to texts, in batches as large as Comprehend's."""
    return [found for at in range(0, len(texts), BATCH) for found in answer(texts[at : at + BATCH], "en")]


def spans_row(
    what: str,
    capability: str,
    engine: str,
    rows: Sequence[dict[str, Any]],
    expected: Spans,
    find: Callable[[Sequence[str]], Spans],
    baseline: tuple[str, Callable[[Sequence[str]], Spans]],
    floor: float,
) -> Row:
    """F1, precision and recall of exact spans, and of their types where there are any."""
    texts = [row["text"] for row in rows]
    find(texts[:1])  # opens what is opened on first use
    found, cpu_ms, peak_mb = timed(find, texts)
    types = sorted({span[2] for spans in expected for span in spans if len(span) > 2})
    by_type = [f"{one} {_scores(_of_type(expected, one), _of_type(found, one))['F1']:.2f}" for one in types]
    file = f"{capability.partition('.')[2]}.jsonl"
    return Row(
        what=what,
        capabilities=(capability,),
        engine=engine,
        data=f"tests/quality/{file} {OURS}; {sum(map(len, expected))} spans in {len(rows)} sentences",
        scores=_scores(expected, found),
        floors={"F1": floor},
        baseline=baseline[0],
        baseline_scores=_scores(expected, baseline[1](texts)),
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note=f"F1 of each type → {', '.join(by_type)}" if by_type else "",
    )


def _scores(expected: Spans, found: Spans) -> dict[str, float]:
    hits = sum(len(one & other) for one, other in zip(expected, found, strict=True))
    wanted, given = sum(map(len, expected)), sum(map(len, found))
    return {"F1": 2 * hits / (wanted + given), "precision": hits / given if given else 0.0, "recall": hits / wanted}


def _of_type(spans: Spans, type_: str) -> Spans:
    return [{span for span in each if span[2] == type_} for each in spans]
