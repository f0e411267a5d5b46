"""Evaluation metrics of custom models on held-out documents, in AWS's layout.

Source: the developer guide, "Custom classifier metrics" and "Custom entity recognizer metrics".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aikit_fakes import metrics
from aikit_fakes.metrics import Rates

Labels = Sequence[Sequence[str]]
Spans = Sequence[set[tuple[int, int, str]]]


def classifier_metrics(
    actual: Labels, predicted: Labels, classes: Sequence[str], multi_label: bool
) -> tuple[dict[str, float], dict[str, Any]]:
    """The metrics of a classifier, ratios 0 to 1, and its confusion matrix.

    Args:
        actual, predicted: the labels of each document.
        classes: those of the model.
        multi_label: whether documents may have more than one.
    """
    names = sorted({*classes, *(name for each in actual for name in each)})
    counts = metrics.count_labels(actual, predicted)
    labels, macro, micro = counts.labels, counts.macro(), counts.micro()
    found = {
        "Accuracy": micro.recall,  # "the number of labels correctly recognized by the total number of labels"
        "Precision": macro.precision,
        "Recall": macro.recall,
        "F1Score": macro.f1,
        "MicroPrecision": micro.precision,
        "MicroRecall": micro.recall,
        "MicroF1Score": micro.f1,
        "HammingLoss": metrics.hamming_loss(counts, len(actual), len(names)) if multi_label else 1 - micro.recall,
    }
    matrix: Any
    if multi_label:
        matrix = metrics.multilabel_confusion_matrix(counts, len(actual), labels)
    else:
        right, told = ([each[0] for each in side] for side in (actual, predicted))
        matrix = metrics.confusion_matrix(right, told, labels)
    kind = "multi_label" if multi_label else "multi_class"
    return found, {"type": kind, "confusion_matrix": matrix, "labels": labels, "all_labels": names}


def recognizer_metrics(actual: Spans, predicted: Spans) -> tuple[dict[str, float], dict[str, dict[str, float]]]:
    """The metrics of a recognizer, and those of each type: percentages, an entity right when all of it is."""
    counts = metrics.count_spans(actual, predicted)
    return _percentages(counts.micro()), {label: _percentages(counts.of(label)) for label in counts.labels}


def _percentages(rates: Rates) -> dict[str, float]:
    return {"Precision": 100 * rates.precision, "Recall": 100 * rates.recall, "F1Score": 100 * rates.f1}
