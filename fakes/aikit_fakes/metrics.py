"""Metrics of trained models: classification, ranking and recommendation, forecasts; by numpy, and nothing of AWS.

Ratios are 0 to 1, never percentages. Formulas: scikit-learn's user guide for classification; the Amazon Forecast and
Amazon Personalize developer guides, which name the standard ones, for the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


class Rates(NamedTuple):
    """Precision, recall and their harmonic mean; each is 0 where its denominator is."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class Counts:
    """How often labels, spans or other findings were right.

    Attributes:
        true_positives, predicted, actual: of each label.
    """

    true_positives: Counter[str]
    predicted: Counter[str]
    actual: Counter[str]

    def of(self, label: str) -> Rates:
        """The rates of one label."""
        return rates(self.true_positives[label], self.predicted[label], self.actual[label])

    def micro(self) -> Rates:
        """The rates of all labels counted together."""
        return rates(self.true_positives.total(), self.predicted.total(), self.actual.total())

    def macro(self) -> Rates:
        """The mean of the labels' rates, each label weighing the same."""
        each = [self.of(label) for label in self.labels]
        return Rates(*(sum(column) / len(each) for column in zip(*each, strict=True))) if each else rates(0, 0, 0)

    @property
    def labels(self) -> list[str]:
        """The labels that were predicted or are actual, in order."""
        return sorted({label for counter in (self.predicted, self.actual) for label, n in counter.items() if n})

    @property
    def wrong(self) -> int:
        """Labels predicted that are not actual, and actual ones that were not predicted."""
        return self.predicted.total() + self.actual.total() - 2 * self.true_positives.total()


def rates(true_positives: int, predicted: int, actual: int) -> Rates:
    """Precision, recall and F1 of counts."""
    return Rates(
        true_positives / predicted if predicted else 0.0,
        true_positives / actual if actual else 0.0,
        2 * true_positives / (predicted + actual) if predicted + actual else 0.0,
    )


def count_labels(actual: Sequence[Collection[str]], predicted: Sequence[Collection[str]]) -> Counts:
    """Counts over documents that each have one or several labels."""
    counts = Counts(Counter(), Counter(), Counter())
    for right, told in zip(actual, predicted, strict=True):
        counts.actual.update(right)
        counts.predicted.update(told)
        counts.true_positives.update(set(right) & set(told))
    return counts


def count_spans(actual: Sequence[set[tuple[int, int, str]]], predicted: Sequence[set[tuple[int, int, str]]]) -> Counts:
    """Counts over documents with spans (begin, end, label); a span is right when all of it is."""
    counts = Counts(Counter(), Counter(), Counter())
    for right, told in zip(actual, predicted, strict=True):
        counts.actual.update(label for _, _, label in right)
        counts.predicted.update(label for _, _, label in told)
        counts.true_positives.update(label for _, _, label in right & told)
    return counts


def confusion_matrix(actual: Sequence[str], predicted: Sequence[str], labels: Sequence[str]) -> list[list[int]]:
    """How often each label was predicted (columns) for each actual one (rows)."""
    pairs = Counter(zip(actual, predicted, strict=True))
    return [[pairs[right, told] for told in labels] for right in labels]


def multilabel_confusion_matrix(counts: Counts, documents: int, labels: Sequence[str]) -> list[list[list[int]]]:
    """For each label the matrix [[true negatives, false positives], [false negatives, true positives]]."""
    found = []
    for label in labels:
        hits, told, right = counts.true_positives[label], counts.predicted[label], counts.actual[label]
        found.append([[documents - told - right + hits, told - hits], [right - hits, hits]])
    return found


def hamming_loss(counts: Counts, documents: int, labels: int) -> float:
    """The share of pairs of a document and a label that are wrong."""
    return counts.wrong / (documents * labels)


class RocPoint(NamedTuple):
    """One point of an ROC curve: what is predicted positive has a score of `threshold` or more."""

    threshold: float
    fpr: float
    tpr: float
    precision: float


def roc_points(actual: ArrayLike, scores: ArrayLike) -> list[RocPoint]:
    """The ROC curve, a point for each distinct score from the highest to the lowest.

    Args:
        actual: 1 or true for positives.
        scores: the higher, the more likely positive.

    Raises:
        ValueError: there are no positives or no negatives.
    """
    right, given = np.asarray(actual, bool), np.asarray(scores, float)
    positives, negatives = int(right.sum()), int((~right).sum())
    if not positives or not negatives:
        raise ValueError("an ROC curve needs positives and negatives")
    order = np.argsort(-given, kind="stable")
    right, given = right[order], given[order]
    last = np.append(np.flatnonzero(np.diff(given)), len(given) - 1)  # scores that tie are one point
    hits, told = np.cumsum(right)[last], last + 1
    columns = (given[last], (told - hits) / negatives, hits / positives, hits / told)
    return [RocPoint(*map(float, point)) for point in zip(*columns, strict=True)]


def roc_auc(actual: ArrayLike, scores: ArrayLike) -> float:
    """The area under the ROC curve, by the trapezoidal rule.

    Raises:
        ValueError: there are no positives or no negatives.
    """
    points = roc_points(actual, scores)
    tpr, fpr = ([0.0, *(getattr(point, name) for point in points)] for name in ("tpr", "fpr"))
    return float(np.sum(np.diff(fpr) * (np.array(tpr[1:]) + tpr[:-1]) / 2))


def weighted_quantile_loss(actual: ArrayLike, forecast: ArrayLike, quantile: float) -> float:
    """wQL: twice the quantile (pinball) loss of all items and times, over the sum of absolute actual values.

    Where the actual values are all 0, the loss itself.
    """
    right, told = _pair(actual, forecast)
    loss = 2 * float(np.sum(np.maximum(quantile * (right - told), (quantile - 1) * (right - told))))
    return _over(loss, float(np.abs(right).sum()))


def average_weighted_quantile_loss(actual: ArrayLike, forecasts: Mapping[float, ArrayLike]) -> float:
    """The mean of the wQL of forecasts by their quantiles."""
    return float(np.mean([weighted_quantile_loss(actual, told, quantile) for quantile, told in forecasts.items()]))


def wape(actual: ArrayLike, forecast: ArrayLike) -> float:
    """Weighted absolute percentage error: the sum of absolute errors over that of absolute actual values."""
    right, told = _pair(actual, forecast)
    return _over(float(np.abs(right - told).sum()), float(np.abs(right).sum()))


def rmse(actual: ArrayLike, forecast: ArrayLike) -> float:
    """Root of the mean squared error."""
    right, told = _pair(actual, forecast)
    return float(np.sqrt(np.mean((right - told) ** 2)))


def mape(actual: ArrayLike, forecast: ArrayLike) -> float:
    """Mean absolute percentage error, over the actual values that are not 0; NaN where all are."""
    right, told = _pair(actual, forecast)
    known = right != 0
    return float(np.mean(np.abs((right - told)[known] / right[known]))) if known.any() else float("nan")


def mase(actual: ArrayLike, forecast: ArrayLike, history: ArrayLike, season: int = 1) -> float:
    """Mean absolute scaled error of one item: over the error of the seasonal naive forecast within its history.

    Args:
        actual, forecast: of the forecast horizon.
        history: the values that the forecast was made from, in order of time.
        season: steps of a seasonal period; 1 scales by the naive forecast.

    Raises:
        ValueError: the history is no longer than a season.
    """
    right, told = _pair(actual, forecast)
    past = np.asarray(history, float)
    if len(past) <= season:
        raise ValueError(f"MASE needs a history of more than {season} values, not {len(past)}")
    return _over(float(np.mean(np.abs(right - told))), float(np.mean(np.abs(past[season:] - past[:-season]))))


def ndcg_at(k: int, ranked: Sequence[Sequence[Hashable]], relevant: Sequence[Collection[Hashable]]) -> float:
    """Normalized discounted cumulative gain: the mean over users; gain 1, discount log2(1 + position).

    Args:
        k: recommendations that count.
        ranked: the recommendations of each user, the best first.
        relevant: the items that each user took; users without any do not count.
    """
    discounts = 1 / np.log2(np.arange(2, k + 2))
    return _mean_of_users(
        ranked,
        relevant,
        lambda items, right: sum(discounts[_hits(items[:k], right)]) / sum(discounts[: min(k, len(set(right)))]),
    )


def mrr_at(k: int, ranked: Sequence[Sequence[Hashable]], relevant: Sequence[Collection[Hashable]]) -> float:
    """Mean reciprocal rank: the mean over users of 1 over the position of the first relevant item, 0 beyond `k`."""

    def reciprocal(items: Sequence[Hashable], right: Collection[Hashable]) -> float:
        hits = _hits(items[:k], right)
        return 1 / (hits[0] + 1) if hits else 0.0

    return _mean_of_users(ranked, relevant, reciprocal)


def precision_at(k: int, ranked: Sequence[Sequence[Hashable]], relevant: Sequence[Collection[Hashable]]) -> float:
    """Precision at `k`: the mean over users of the share of `k` recommendations that are relevant."""
    return _mean_of_users(ranked, relevant, lambda items, right: len(_hits(items[:k], right)) / k)


def coverage(ranked: Sequence[Sequence[Hashable]], catalog: Collection[Hashable]) -> float:
    """The share of a catalog's items that are recommended to anybody."""
    shown = {item for items in ranked for item in items}
    return len(shown & set(catalog)) / len(set(catalog)) if catalog else 0.0


def _hits(items: Sequence[Hashable], relevant: Collection[Hashable]) -> list[int]:
    """The places, from 0, of the relevant items."""
    wanted = set(relevant)
    return [place for place, item in enumerate(items) if item in wanted]


def _mean_of_users(ranked: Sequence[Any], relevant: Sequence[Any], metric: Any) -> float:
    found = [metric(items, right) for items, right in zip(ranked, relevant, strict=True) if right]
    return float(np.mean(found)) if found else 0.0


def _pair(actual: ArrayLike, forecast: ArrayLike) -> tuple[Floats, Floats]:
    right, told = np.asarray(actual, float), np.asarray(forecast, float)
    if right.shape != told.shape:
        raise ValueError(f"actual values of shape {right.shape} and forecasts of shape {told.shape}")
    return right, told


def _over(numerator: float, denominator: float) -> float:
    """A quotient; the numerator itself over 0, as Amazon Forecast tells it."""
    return numerator / denominator if denominator else numerator
