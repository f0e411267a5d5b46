"""Key phrases of English on our own labelled sentences; spaCy's noun chunks beside them.

The first half was looked at while the rules were made, the second was not.
"""

from __future__ import annotations

from collections.abc import Sequence

from aikit_fakes.engines.english import pipeline
from aikit_fakes.engines.key_phrases import embedded
from tests.quality import Row
from tests.quality.entities import Spans, batched, labelled, spans_row


def measure() -> list[Row]:
    """The figures of the embedded engine; its model must have been pulled."""
    engine = embedded.load()

    def found(texts: Sequence[str]) -> Spans:
        return [{(one.begin, one.end) for one in each} for each in batched(engine.find, texts)]

    def noun_chunks(texts: Sequence[str]) -> Spans:
        documents = pipeline.load().language.pipe(texts)
        return [{(chunk.start_char, chunk.end_char) for chunk in document.noun_chunks} for document in documents]

    rows = labelled("key_phrases")
    half = (len(rows) + 1) // 2
    return [
        spans_row(
            f"key phrases, {part}",
            "comprehend.key_phrases",
            engine.name,
            sample,
            [{(one["begin"], one["end"]) for one in row["phrases"]} for row in sample],
            found,
            ("spaCy's noun chunks as they are", noun_chunks),
            0.85,
        )
        for part, sample in [("half held back", rows[half:]), ("half tuned on", rows[:half])]
    ]
