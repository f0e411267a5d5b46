"""Engines through the whole local stack against the bare engines, and batches against single calls."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aikit import AIKit
from aikit_fakes.engines import registry
from tests.benchmarks import Ratio, compare

TEXT = " ".join((Path(__file__).parents[2] / "examples" / "letter.txt").read_text(encoding="utf-8").split())
SENTENCES = Path(__file__).parents[1] / "quality" / "everyday_sentiment.tsv"

STACK: dict[str, tuple[str, Callable[[Any], object]]] = {
    "detect_sentiment": ("comprehend.sentiment", lambda engine: engine.score([TEXT], "en")),
    "detect_entities": ("comprehend.entities", lambda engine: engine.find([TEXT], "en")),
    "detect_key_phrases": ("comprehend.key_phrases", lambda engine: engine.find([TEXT], "en")),
    "detect_syntax": ("comprehend.syntax", lambda engine: engine.tag([TEXT], "en")),
    "detect_pii_entities": ("comprehend.pii", lambda engine: engine.find([TEXT], "en")),
    "detect_targeted_sentiment": ("comprehend.targeted_sentiment", lambda engine: engine.find([TEXT], "en")),
}
"""Each operation with the call of its engine that it comes down to."""
LONG = 5000
"""Microseconds of an engine from which on the stack has a budget; the stack costs 0.2 to 0.5 ms whatever it carries."""
BATCHES = (
    "detect_sentiment",
    "detect_entities",
    "detect_key_phrases",
    "detect_syntax",
    "detect_targeted_sentiment",
)


def measure() -> list[Ratio]:
    """The stack's overhead, and what a batch of 25 different sentences saves."""
    comprehend = AIKit("local").comprehend
    with SENTENCES.open(encoding="utf-8", newline="") as file:
        texts = [row["text"] for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)][:25]
    rows = []
    for name, (capability, bare) in STACK.items():
        call = getattr(comprehend, name)
        call(text=TEXT, language_code="en")
        engine = registry.Engines({}).get(capability)
        row = compare(
            f"local stack, {name}",
            lambda call=call: call(text=TEXT, language_code="en"),
            "the bare engine",
            lambda bare=bare, engine=engine: bare(engine),
            budget=1.05,
            calls=8,
            rounds=31,
        )
        rows.append(row if row.theirs > LONG else row._replace(budget=None))
    for name in BATCHES:
        call, batch = getattr(comprehend, name), getattr(comprehend, f"batch_{name}")
        rows.append(
            compare(
                f"batch_{name}, {len(texts)} documents",
                lambda batch=batch: batch(text_list=texts, language_code="en"),
                f"{len(texts)} single calls",
                lambda call=call: [call(text=text, language_code="en") for text in texts],
                budget=0.5,
                calls=2,
                clock=time.perf_counter,
            )
        )
    return rows
