"""Toxicity of English on our own labelled sentences; the lexicon alone beside it.

The training patterns have the same author, and some of them say what a labelled sentence says in other words. So the
figures are given twice: on all, and on those that no training text is near to.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.metrics import roc_auc_score

from aikit_fakes.engines.embedding import minilm
from aikit_fakes.engines.toxicity import Scores
from aikit_fakes.engines.toxicity.embedded import lexicon, load
from tests.quality import Row, timed

DATA = (
    "tests/quality/toxicity.tsv (ours, Apache-2.0), written before any engine ran on it, by the author who then wrote "
    "the training patterns without looking back at it"
)
NEAR = 0.6  # cosine of MiniLM's embeddings; nearer than this, two texts often say the same
WEAK = 0.85  # an AUC under this is called weak
BATCH = 10  # Comprehend's largest
# what a category's lexicon is called; harassment has none
LEXICON = {
    "graphic": "graphic", "hate_speech": "hate", "insult": "insult", "profanity": "profanity", "sexual": "sexual",
    "violence_or_threat": "threat",
}  # fmt: skip
ORDER = sorted(LEXICON.values())  # of lexicon()


class Labelled(NamedTuple):
    """A text and its categories in lower case; none where it is not toxic."""

    text: str
    labels: frozenset[str]


def measure() -> list[Row]:
    """The figures of the embedded engine; its model must have been pulled."""
    engine = load()
    rows = labelled()
    texts = [row.text for row in rows]
    engine.score(texts[:1], "en")  # opens what is opened on first use
    answers, cpu_ms, peak_mb = timed(
        lambda texts: [s for at in range(0, len(texts), BATCH) for s in engine.score(texts[at : at + BATCH], "en")],
        texts,
    )
    far = _far(texts)
    return [
        _row(engine.name, "toxicity, AUC", rows, answers, cpu_ms, peak_mb),
        _row(
            engine.name,
            "— those far from all training texts",
            [row for row, alone in zip(rows, far, strict=True) if alone],
            [scores for scores, alone in zip(answers, far, strict=True) if alone],
            cpu_ms,
            peak_mb,
        ),
    ]


def _row(
    engine: str, what: str, rows: Sequence[Labelled], answers: Sequence[Scores], cpu_ms: float, peak_mb: float
) -> Row:
    scores = aucs(rows, answers)
    weak = [f"{name} ({score:.2f})" for name, score in scores.items() if score < WEAK]
    least = min((name for name in scores if name != "toxicity"), key=scores.__getitem__)
    counts = [f"{name} {sum(name in row.labels for row in rows)}" for name in scores if name != "toxicity"]
    return Row(
        what=what,
        capabilities=("comprehend.toxicity",),
        engine=engine,
        data=f"{DATA}; {len(rows)} texts, {sum(bool(row.labels) for row in rows)} of them toxic",
        scores=scores,
        headline=("toxicity",) if what == "toxicity, AUC" else (),
        floors={"toxicity": 0.85},
        baseline="the lexicon alone",
        baseline_scores=_lexicon(rows),
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note=f"weak, under {WEAK}: {', '.join(weak) or 'none here'}; weakest category: {least}. Few texts each "
        f"({', '.join(counts)}), by the author of the training patterns, so expect less of yours; all are weak on what "
        "is implied, quoted or ironic",
    )


def _far(texts: Sequence[str]) -> list[bool]:
    """Which texts have a cosine under `NEAR` with every text that the head learned from."""
    from training.toxicity_head import texts as training_texts

    embedder = minilm.load()
    learned = embedder.embed([text for text, _, _ in training_texts()])
    nearest: list[float] = (embedder.embed(texts) @ learned.T).max(axis=1).tolist()
    return [cosine < NEAR for cosine in nearest]


def labelled() -> list[Labelled]:
    """The texts with their labels."""
    with Path(__file__).with_name("toxicity.tsv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [Labelled(row["text"], frozenset(row["labels"].lower().split(",")) - {"none"}) for row in table]


def aucs(rows: Sequence[Labelled], answers: Sequence[Scores]) -> dict[str, float]:
    """The area under the ROC curve of the whole and of each category, each against all other texts."""
    columns = np.array(answers)
    return {name: _auc(rows, name, columns[:, i]) for i, name in enumerate(Scores._fields)}


def _auc(rows: Sequence[Labelled], name: str, scores: NDArray[np.float64]) -> float:
    right = [bool(row.labels) if name == "toxicity" else name in row.labels for row in rows]
    return float(roc_auc_score(right, scores))


def _lexicon(rows: Sequence[Labelled]) -> dict[str, float]:
    """The same for the number of words of each category's list, and of any."""
    counts = np.array([[len(pattern.findall(row.text)) for pattern in lexicon()] for row in rows], np.float64)
    found = {"toxicity": _auc(rows, "toxicity", counts.sum(axis=1))}
    return found | {name: _auc(rows, name, counts[:, ORDER.index(words)]) for name, words in LEXICON.items()}
