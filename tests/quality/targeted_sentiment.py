"""Targeted sentiment of English on our own labelled sentences; the sentiment of the whole text beside it.

They were labelled before any engine read them, by the author of the rules; the first half was then looked at while the
rules were made, the second was not. A target is found when a mention overlaps it, and its sentiment is that mention's.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from aikit_fakes.engines.sentiment import Scores
from aikit_fakes.engines.sentiment import embedded as sentiment
from aikit_fakes.engines.targeted_sentiment import Group, embedded
from tests.quality import Row, timed

OURS = "tests/quality/targeted_sentiment.jsonl (ours, Apache-2.0), labelled before any engine read it"
BATCH = 25  # Comprehend's largest


def measure() -> list[Row]:
    """The figures of the embedded engine; its models must have been pulled."""
    rows = labelled()
    half = len(rows) // 2
    return [_row("half held back", rows[half:]), _row("half tuned on", rows[:half])]


def labelled() -> list[dict[str, Any]]:
    """The sentences: `text` and `targets`, each with `begin` and `end` in code points and its `sentiment`."""
    lines = Path(__file__).with_name("targeted_sentiment.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def label(scores: Scores) -> str:
    """The likeliest sentiment's name."""
    named = scores._asdict()
    return max(named, key=named.__getitem__).upper()


def matched(row: dict[str, Any], groups: Sequence[Group]) -> list[str | None]:
    """For each target of a sentence the sentiment of the first mention that overlaps it; None where none does."""
    mentions = sorted(mention for group in groups for mention in group.mentions)
    found = [
        [label(m.sentiment) for m in mentions if m.begin < target["end"] and target["begin"] < m.end]
        for target in row["targets"]
    ]
    return [each[0] if each else None for each in found]


def _row(part: str, rows: Sequence[dict[str, Any]]) -> Row:
    engine, whole = embedded.load(), sentiment.load()
    texts = [row["text"] for row in rows]
    engine.find(texts[:1], "en")  # opens what is opened on first use
    answers, cpu_ms, peak_mb = timed(lambda texts: _batched(engine.find, texts), texts)
    baseline = [label(scores) for scores in whole.score(texts, "en")]
    triples = [
        (target["sentiment"], ours, plain)
        for row, groups, plain in zip(rows, answers, baseline, strict=True)
        for target, ours in zip(row["targets"], matched(row, groups), strict=True)
    ]
    found = [triple for triple in triples if triple[1]]
    by_label = [
        f"{name} {sum(r == o for r, o, _ in found if r == name)}/{sum(r == name for r, _, _ in found)}"
        for name in ("POSITIVE", "NEGATIVE", "NEUTRAL")
    ]
    return Row(
        what=f"targeted sentiment, {part}",
        capabilities=("comprehend.targeted_sentiment",),
        engine=engine.name,
        data=f"{OURS}; {len(triples)} targets in {len(rows)} sentences",
        scores={
            "accuracy": sum(right == ours for right, ours, _ in found) / len(found),
            "recall of targets": len(found) / len(triples),
        },
        floors={"accuracy": 0.80, "recall of targets": 0.90},
        baseline="the whole text's sentiment, given to every target that was found",
        baseline_scores={"accuracy": sum(right == plain for right, _, plain in found) / len(found)},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note=f"right of each label → {', '.join(by_label)}; short and plain sentences by the author of the rules, so "
        "expect less of yours; groups, types and mentions beyond the labelled targets are not measured",
    )


def _batched(answer: Any, texts: Sequence[str]) -> list[list[Group]]:
    return [found for at in range(0, len(texts), BATCH) for found in answer(texts[at : at + BATCH], "en")]
