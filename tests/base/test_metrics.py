"""Metrics against scikit-learn, or a formula written another way."""

from __future__ import annotations

import math

import numpy as np
import pytest
from sklearn import metrics as sk

from aikit_fakes import metrics

RNG = np.random.default_rng(7)
NAMES = ["a", "b", "c", "d"]


def test_classes() -> None:
    actual, predicted = RNG.choice(NAMES, 200).tolist(), RNG.choice(NAMES[:3], 200).tolist()
    counts = metrics.count_labels([[each] for each in actual], [[each] for each in predicted])
    for average, found in (("macro", counts.macro()), ("micro", counts.micro())):
        expected = sk.precision_recall_fscore_support(actual, predicted, average=average, zero_division=0)[:3]
        assert tuple(found) == pytest.approx(expected, abs=1e-9)
    matrix = metrics.confusion_matrix(actual, predicted, NAMES)
    assert matrix == sk.confusion_matrix(actual, predicted, labels=NAMES).tolist()


def test_several_labels() -> None:
    actual, predicted = RNG.random((50, 4)) < 0.4, RNG.random((50, 4)) < 0.4
    names = [[[NAMES[at] for at in np.flatnonzero(row)] for row in side] for side in (actual, predicted)]
    counts = metrics.count_labels(*names)
    assert metrics.hamming_loss(counts, 50, 4) == pytest.approx(sk.hamming_loss(actual, predicted), abs=1e-9)
    expected = sk.multilabel_confusion_matrix(actual, predicted).tolist()
    assert metrics.multilabel_confusion_matrix(counts, 50, NAMES) == expected
    assert counts.micro().f1 == pytest.approx(sk.f1_score(actual, predicted, average="micro"), abs=1e-9)


def test_spans_are_right_only_as_a_whole() -> None:
    counts = metrics.count_spans([{(0, 4, "A"), (5, 7, "B")}, set()], [{(0, 4, "A"), (5, 8, "B")}, {(0, 1, "A")}])
    assert counts.of("A") == (0.5, 1.0, pytest.approx(2 / 3))
    assert counts.of("B") == (0.0, 0.0, 0.0)
    assert counts.micro() == (pytest.approx(1 / 3), 0.5, 0.4)
    assert metrics.Counts(*(type(counts.actual)() for _ in range(3))).macro() == (0.0, 0.0, 0.0)


@pytest.mark.parametrize("decimals", [1, 9])
def test_roc(decimals: int) -> None:
    actual, scores = RNG.random(300) < 0.3, np.round(RNG.random(300), decimals)
    scores = np.round(scores + 0.3 * actual, decimals)
    assert metrics.roc_auc(actual, scores) == pytest.approx(sk.roc_auc_score(actual, scores), abs=1e-9)
    fpr, tpr, thresholds = sk.roc_curve(actual, scores, drop_intermediate=False)
    points = metrics.roc_points(actual, scores)
    assert np.allclose([(p.fpr, p.tpr, p.threshold) for p in points], list(zip(fpr, tpr, thresholds, strict=True))[1:])
    for point in points[::20]:
        assert point.precision == pytest.approx(sk.precision_score(actual, scores >= point.threshold), abs=1e-9)
    with pytest.raises(ValueError, match="positives and negatives"):
        metrics.roc_auc([1, 1], [0.1, 0.2])


def test_forecasts() -> None:
    actual = RNG.normal(20, 9, (5, 12))
    forecasts = {quantile: actual + RNG.normal(0, 4, actual.shape) for quantile in (0.1, 0.5, 0.9)}
    for quantile, told in forecasts.items():
        expected = 2 * actual.size * sk.mean_pinball_loss(actual.ravel(), told.ravel(), alpha=quantile)
        found = metrics.weighted_quantile_loss(actual, told, quantile)
        assert found == pytest.approx(expected / np.abs(actual).sum(), abs=1e-9)
    median = forecasts[0.5]
    assert metrics.wape(actual, median) == pytest.approx(metrics.weighted_quantile_loss(actual, median, 0.5))
    assert metrics.average_weighted_quantile_loss(actual, forecasts) == pytest.approx(
        sum(metrics.weighted_quantile_loss(actual, told, quantile) for quantile, told in forecasts.items()) / 3
    )
    assert metrics.rmse(actual, median) == pytest.approx(sk.root_mean_squared_error(actual.ravel(), median.ravel()))
    expected = sk.mean_absolute_percentage_error(actual.ravel(), median.ravel())
    assert metrics.mape(actual, median) == pytest.approx(expected, abs=1e-9)
    assert metrics.wape([0, 0], [1, 2]) == 3
    assert metrics.mape([0, 2], [1, 1]) == 0.5
    assert math.isnan(metrics.mape([0], [1]))
    with pytest.raises(ValueError, match="shape"):
        metrics.rmse([1, 2], [1])


def test_mase_scales_by_the_seasonal_naive_forecast() -> None:
    history, actual, told = RNG.normal(0, 1, 40), RNG.normal(0, 1, 6), RNG.normal(0, 1, 6)
    naive = sum(abs(history[t] - history[t - 7]) for t in range(7, 40)) / 33
    expected = sum(abs(a - f) for a, f in zip(actual, told, strict=True)) / 6 / naive
    assert metrics.mase(actual, told, history, 7) == pytest.approx(expected, abs=1e-9)
    with pytest.raises(ValueError, match="history"):
        metrics.mase(actual, told, history[:7], 7)


def test_recommendations_as_personalize_s_guide_works_them_out() -> None:
    ranked, relevant = [["x", "hit", "y", "z", "too"]], [{"hit", "too"}]
    assert metrics.ndcg_at(5, ranked, relevant) == pytest.approx(0.6241, abs=5e-5)
    assert metrics.mrr_at(25, ranked, relevant) == 0.5
    assert metrics.precision_at(5, ranked, relevant) == 0.4
    assert metrics.coverage([*ranked, ["x"]], ["x", "hit", "new", "old"]) == 0.5


def test_ranking_of_many_users() -> None:
    items = list(range(30))
    scores = RNG.random((20, 30))
    relevant = [set(RNG.choice(items, 4, replace=False).tolist()) for _ in range(20)]
    ranked = [sorted(items, key=lambda item, row=row: -row[item]) for row in scores]
    truth = np.array([[item in right for item in items] for right in relevant], float)
    assert metrics.ndcg_at(10, ranked, relevant) == pytest.approx(sk.ndcg_score(truth, scores, k=10), abs=1e-9)
    assert metrics.ndcg_at(10, [*ranked, []], [*relevant, set()]) == metrics.ndcg_at(10, ranked, relevant)
    assert metrics.mrr_at(25, [], []) == 0.0
