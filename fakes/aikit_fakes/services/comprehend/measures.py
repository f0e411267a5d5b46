"""How right a custom model is on documents it has not seen, as AWS tells it ("Custom classifier metrics", and
"Custom entity recognizer metrics", in the developer guide)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

Labels = Sequence[Sequence[str]]
Spans = Sequence[set[tuple[int, int, str]]]


def classes(
    right: Labels, told: Labels, known: Sequence[str], several: bool
) -> tuple[dict[str, float], dict[str, Any]]:
    """The metrics of a classifier, ratios 0 to 1, and its confusion matrix.

    Args:
        right: the labels of each document.
        told: those that the model gave.
        known: the classes of the model.
        several: whether documents may have more than one.
    """
    names = sorted({*known, *(name for each in right for name in each)})
    hits, given, wanted = Counter[str](), Counter[str](), Counter[str]()
    for one, other in zip(right, told, strict=True):
        wanted.update(one)
        given.update(other)
        hits.update(set(one) & set(other))
    shown = [name for name in names if wanted[name] or given[name]]
    each = [_rates(hits[name], given[name], wanted[name]) for name in shown]
    micro = _rates(hits.total(), given.total(), wanted.total())
    wrong = given.total() + wanted.total() - 2 * hits.total()
    metrics = {
        "Accuracy": micro[1],  # "the number of labels correctly recognized by the total number of labels"
        **{
            metric: _mean([rates[at] for rates in each]) for at, metric in enumerate(("Precision", "Recall", "F1Score"))
        },
        "MicroPrecision": micro[0],
        "MicroRecall": micro[1],
        "MicroF1Score": micro[2],
        "HammingLoss": wrong / (len(right) * len(names)) if several else 1 - micro[1],
    }
    matrix = _by_label(shown, right, hits, given, wanted) if several else _by_pair(shown, right, told)
    kind = "multi_label" if several else "multi_class"
    return metrics, {"type": kind, "confusion_matrix": matrix, "labels": shown, "all_labels": names}


def spans(right: Spans, told: Spans) -> tuple[dict[str, float], dict[str, dict[str, float]]]:
    """The metrics of a recognizer, and those of each type: percentages, an entity right when all of it is."""
    hits, given, wanted = Counter[str](), Counter[str](), Counter[str]()
    for one, other in zip(right, told, strict=True):
        wanted.update(kind for _, _, kind in one)
        given.update(kind for _, _, kind in other)
        hits.update(kind for _, _, kind in one & other)
    by_type = {kind: _percent(hits[kind], given[kind], wanted[kind]) for kind in sorted({*wanted, *given})}
    return _percent(hits.total(), given.total(), wanted.total()), by_type


def _percent(hits: int, given: int, wanted: int) -> dict[str, float]:
    precision, recall, f1 = _rates(hits, given, wanted)
    return {"Precision": 100 * precision, "Recall": 100 * recall, "F1Score": 100 * f1}


def _rates(hits: int, given: int, wanted: int) -> tuple[float, float, float]:
    """Precision, recall and F1; 0 where nothing was given or wanted."""
    precision, recall = hits / given if given else 0.0, hits / wanted if wanted else 0.0
    return precision, recall, 2 * hits / (given + wanted) if given + wanted else 0.0


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _by_pair(names: Sequence[str], right: Labels, told: Labels) -> list[list[int]]:
    """A row for each right class, a column for each that was told."""
    pairs = Counter((one[0], other[0]) for one, other in zip(right, told, strict=True))
    return [[pairs[one, other] for other in names] for one in names]


def _by_label(
    names: Sequence[str], right: Labels, hits: Counter[str], given: Counter[str], wanted: Counter[str]
) -> list[list[list[int]]]:
    """For each label two rows, not there and there, of two columns, not told and told."""
    return [
        [
            [len(right) - given[name] - wanted[name] + hits[name], given[name] - hits[name]],
            [wanted[name] - hits[name], hits[name]],
        ]
        for name in names
    ]
