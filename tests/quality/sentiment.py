"""Sentiment: rated sentences, everyday sentences, mixed documents; VADER alone beside each."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from sklearn.metrics import accuracy_score, confusion_matrix, f1_score, precision_score, recall_score
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from aikit_fakes.engines.sentiment.clauses import sentences
from aikit_fakes.engines.sentiment.embedded import Embedded, load
from tests.quality import Row, cache, timed
from training.rated import CLEAR, DOMAINS, PLAIN, Labelled, documents, rows

LABELS = ("POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED")
RATED = "vaderSentiment 3.3.2 sdist (MIT), test part: 20 % by hash, never trained or tuned on"
PAIRS = f"{RATED}; two sentences each, good or bad from a mean rating of ±{CLEAR}, plain under {PLAIN}"
FILMS = "movieReviewSnippets"


def measure() -> list[Row]:
    """The figures of the embedded engine; its model must have been pulled."""
    engine = load()
    test = [row for row in rows(cache()) if row.part == "test"]
    plain = [row for row in test if row.domain != FILMS]
    return [
        _classes(engine, "sentiment, rated sentences", RATED, [(row.text, row.label) for row in test], (0.70, 0.65)),
        *(
            _classes(engine, f"— {domain}", RATED, [(row.text, row.label) for row in test if row.domain == domain])
            for domain in DOMAINS
        ),
        _classes(
            engine,
            "sentiment, everyday sentences",
            "tests/quality/everyday_sentiment.tsv (ours, Apache-2.0), the half held back",
            everyday("test"),
            (0.80, 0.80),
        ),
        _mixed(
            engine,
            "sentiment, MIXED among as many of each label",
            f"{PAIRS}, films left out; good with bad against good with good, bad with bad, plain with plain",
            documents(plain, 300, 1, kinds=4),
            0.70,
        ),
        _mixed(
            engine,
            "MIXED, a harder one in six",
            f"{PAIRS}, films left out; against good or bad with plain too",
            documents(plain, 300, 1),
        ),
        _mixed(
            engine,
            "MIXED, as many of them as of the rest",
            f"{PAIRS}, films left out; good with bad against two of a kind",
            balanced(documents(plain, 300, 1)),
        ),
        _mixed(engine, "MIXED, films too", PAIRS, documents(test, 300, 1)),
        _mixed(
            engine,
            "MIXED, films and weaker ratings too",
            f"{RATED}; the same from ±1.5, plain under 0.4",
            documents(test, 300, 1, clear=1.5, plain=0.4),
        ),
    ]


def everyday(part: str) -> list[Labelled]:
    """Our own labelled sentences of one part, `validation` or `test`."""
    with Path(__file__).with_name("everyday_sentiment.tsv").open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["text"], row["label"]) for row in table if row["part"] == part]


def balanced(built: Sequence[Labelled]) -> list[Labelled]:
    """The MIXED documents of `documents`, and a third as many of good, of bad and of plain pairs."""
    each = sum(label == "MIXED" for _, label in built)
    kinds = [built[start : start + each] for start in range(0, 4 * each, each)]  # `documents` gives them in this order
    return [pair for kind, share in zip(kinds, (each, *[each // 3] * 3), strict=True) for pair in kind[:share]]


def _classes(
    engine: Embedded, what: str, data: str, labelled: Sequence[Labelled], floors: tuple[float, float] | None = None
) -> Row:
    answers, cpu_ms, peak_mb = timed(lambda texts: _answers(engine, texts), [text for text, _ in labelled])
    right = [label for _, label in labelled]
    known = [label for label in LABELS if label in right]
    table = confusion_matrix(right, answers, labels=LABELS)
    found = {label: dict(zip(LABELS, row.tolist(), strict=True)) for label, row in zip(LABELS, table, strict=True)}
    return Row(
        what=what,
        capabilities=("comprehend.sentiment",),
        engine=engine.name,
        data=f"{data}; {len(right)} texts",
        scores=_scores(right, answers, known),
        floors=dict(zip(("accuracy", "macro-F1"), floors, strict=True)) if floors else {},
        baseline="VADER",
        baseline_scores=_scores(right, [_vader(text) for text, _ in labelled], known),
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note="right answer → ours: " + "; ".join(f"{label} → {found[label]}" for label in known),
    )


def _mixed(engine: Embedded, what: str, data: str, labelled: Sequence[Labelled], floor: float | None = None) -> Row:
    texts, right = [text for text, _ in labelled], [label == "MIXED" for _, label in labelled]
    answers, cpu_ms, peak_mb = timed(lambda texts: _answers(engine, texts), texts)
    lexicon = [{"POSITIVE", "NEGATIVE"} <= {_vader(sentence) for sentence in sentences(text)} for text in texts]
    return Row(
        what=what,
        capabilities=("comprehend.sentiment",),
        engine=engine.name,
        data=f"{data}; {len(right)} documents, {sum(right)} of them mixed",
        scores=_found(right, [answer == "MIXED" for answer in answers]),
        floors={"recall": floor, "precision": floor} if floor else {},
        baseline="VADER a sentence",
        baseline_scores=_found(right, lexicon),
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
    )


def _answers(engine: Embedded, texts: Sequence[str]) -> list[str]:
    return [
        LABELS[int(np.argmax(scores))]
        for start in range(0, len(texts), 25)  # Comprehend's largest batch
        for scores in engine.score(texts[start : start + 25], "en")
    ]


def _vader(text: str) -> str:
    """VADER's class, at the thresholds its authors give."""
    compound = _LEXICON.polarity_scores(text)["compound"]
    return "POSITIVE" if compound >= 0.05 else "NEGATIVE" if compound <= -0.05 else "NEUTRAL"


def _scores(right: Sequence[str], answers: Sequence[str], known: Sequence[str]) -> dict[str, float]:
    f1 = f1_score(right, answers, labels=known, average="macro", zero_division=0)
    return {"accuracy": accuracy_score(right, answers), "macro-F1": f1}


def _found(right: Sequence[bool], answers: Sequence[bool]) -> dict[str, float]:
    return {"recall": recall_score(right, answers), "precision": precision_score(right, answers, zero_division=0)}


_LEXICON = SentimentIntensityAnalyzer()
