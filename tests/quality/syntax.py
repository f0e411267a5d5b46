"""Part-of-speech tagging of English on our own labelled sentences; the model card's figure beside it."""

from __future__ import annotations

from collections import Counter

from aikit_fakes.engines.syntax import embedded
from tests.quality import Row, timed
from tests.quality.entities import CARD, OURS, batched, labelled


def measure() -> list[Row]:
    """The accuracy of the embedded engine; its model must have been pulled."""
    engine = embedded.load()
    rows = labelled("syntax")
    answers, cpu_ms, peak_mb = timed(lambda texts: batched(engine.tag, texts), [row["text"] for row in rows])
    wrong: Counter[str] = Counter()
    for row, tokens in zip(rows, answers, strict=True):
        tags = {(token.begin, token.end): token.tag for token in tokens}
        for token in row["tokens"]:
            if (tag := tags.get((token["begin"], token["end"]), "no token")) != token["tag"]:
                wrong[f"{token['tag']} as {tag}"] += 1
    count = sum(len(row["tokens"]) for row in rows)
    return [
        Row(
            what="syntax",
            capabilities=("comprehend.syntax",),
            engine=engine.name,
            data=f"tests/quality/syntax.jsonl {OURS}; {count} tokens in {len(rows)} sentences",
            scores={"accuracy": 1 - wrong.total() / count},
            floors={"accuracy": 0.95},
            baseline=f"{CARD}, fine-grained tags",
            baseline_scores={"accuracy": 0.973},
            cpu_ms=cpu_ms,
            peak_mb=peak_mb,
            note=", ".join(f"{pair} ({count})" for pair, count in wrong.most_common(5)),
        )
    ]
