"""The embedded sentiment engine: MiniLM through the model store, and the head that is checked in."""

from __future__ import annotations

import csv
import zipfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from aikit_fakes.engines.sentiment import Scores, embedded
from aikit_fakes.engines.sentiment.classification_head import read
from aikit_fakes.engines.sentiment.clauses import clauses, sentences
from aikit_fakes.engines.sentiment.embedded import Embedded

HEAD = Path(embedded.__file__).with_name("head.npz")
EVERYDAY = Path(__file__).parents[1] / "quality" / "everyday_sentiment.tsv"
LABELS = ("POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED")
NOISE = 1e-4


@pytest.fixture(scope="session")
def model() -> Path:
    from aikit_fakes import models

    return models.path("minilm-l6-v2-int8")


@pytest.fixture(scope="module")
def engine(model: Path) -> Embedded:
    return Embedded(model, read(HEAD))


@pytest.fixture(scope="module")
def sample() -> list[tuple[str, str]]:
    """Fifteen sentences of each label."""
    with EVERYDAY.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [(row["text"], label) for label in LABELS for row in [r for r in rows if r["label"] == label][:15]]


def label(scores: Scores) -> str:
    return LABELS[int(np.argmax(scores))]


def accuracy(engine: Embedded, sample: list[tuple[str, str]]) -> float:
    answers = engine.score([text for text, _ in sample], "en")
    return sum(label(scores) == right for scores, (_, right) in zip(answers, sample, strict=True)) / len(sample)


def test_everyday_sentences(engine: Embedded, sample: list[tuple[str, str]]) -> None:
    assert Counter(right for _, right in sample) == dict.fromkeys(LABELS, 15)
    assert accuracy(engine, sample) >= 0.75


@pytest.mark.parametrize("layer", ["output", "document_output"])
@pytest.mark.parametrize("swap", [[1, 0, 2, 3], [2, 1, 0, 3], [0, 2, 1, 3]])
def test_swapped_columns_are_noticed(model: Path, sample: list[tuple[str, str]], layer: str, swap: list[int]) -> None:
    weights = read(HEAD)
    for name in (layer, f"{layer}_bias"):
        weights[name] = weights[name][..., swap[: weights[name].shape[-1]]]
    assert accuracy(Embedded(model, weights), sample) < 0.6


def test_changes_that_are_not_applied_are_noticed(model: Path, sample: list[tuple[str, str]]) -> None:
    weights = read(HEAD)
    assert sum(name.startswith(embedded.ENCODER) for name in weights) == 4 * (6 * 3 + 4)
    head_only = {name: array for name, array in weights.items() if not name.startswith(embedded.ENCODER)}
    assert accuracy(Embedded(model, head_only), sample) < accuracy(Embedded(model, weights), sample) - 0.15


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("I am so happy today, thank you all for this wonderful surprise!", "POSITIVE"),
        ("What a fantastic evening, we loved every minute.", "POSITIVE"),
        ("This is the worst service I have ever had, I want a refund.", "NEGATIVE"),
        ("It is broken and nobody helps me.", "NEGATIVE"),
        ("The office is on the second floor.", "NEUTRAL"),
    ],
)
def test_sure_of_the_obvious(engine: Embedded, text: str, right: str) -> None:
    (scores,) = engine.score([text], "en")
    assert label(scores) == right
    assert max(scores) > 0.8


def test_mixed_is_both_and_neither_alone(engine: Embedded) -> None:
    good, bad = "The food was wonderful.", "The waiter was terribly rude."
    both = engine.score([f"{good} {bad}", f"{bad} {good}", "The food was wonderful, but the waiter was rude."], "en")
    assert [label(scores) for scores in both] == ["MIXED"] * 3
    alone = engine.score([good, bad, f"{good} {good}", f"{bad} {bad}"], "en")
    assert [label(scores) for scores in alone] == ["POSITIVE", "NEGATIVE"] * 2


def test_long_text(engine: Embedded) -> None:
    plain = "The train to the coast leaves from platform nine. We took our seats beside the window. "
    happy = "We had a wonderful time and loved every minute. The guide was fantastic. "
    angry = "The room was filthy and the staff were rude. I want my money back. "
    texts = [happy * 60, angry * 60, plain * 50, (plain + happy) * 25, happy * 30 + angry * 30]
    assert all(3900 < len(text) <= 5000 for text in texts)
    answers = [label(scores) for scores in engine.score(texts, "en")]
    assert answers == ["POSITIVE", "NEGATIVE", "NEUTRAL", "POSITIVE", "MIXED"]


ODD = [
    "",
    " \n\t ",
    "12345",
    "?!...",
    "1. 2. 3.",
    "\ud83d",
    "x \udfff y",
    "a" * 5000,
    "😀" * 1250,
    "no " * 1600,
    "\x00",
]


@pytest.mark.parametrize("text", ODD)
def test_odd_text(engine: Embedded, text: str) -> None:
    (scores,) = engine.score([text], "en")
    assert all(type(score) is float and 0 <= score <= 1 for score in scores)
    assert sum(scores) == pytest.approx(1)


def test_nothing_said_is_neutral(engine: Embedded) -> None:
    for scores in engine.score(["", "   ", "12345", "a" * 5000], "en"):
        assert label(scores) == "NEUTRAL"


def test_repeated_no_is_not_good(engine: Embedded) -> None:
    (scores,) = engine.score(["no " * 1600], "en")
    assert scores.positive < 0.5


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Honestly, can't recommend them enough!", "POSITIVE"),
        ("Thank you all, I couldn't be happier!", "POSITIVE"),
        ("Third time I call and still nobody answers.", "NEGATIVE"),
    ],
)
def test_idioms_and_bare_complaints(engine: Embedded, text: str, right: str) -> None:
    assert label(engine.score([text], "en")[0]) == right


def test_faces_are_felt(engine: Embedded) -> None:
    glad, sad = engine.score(["😀😀😀", "😡😡😡"], "en")
    assert glad.positive > sad.positive
    assert sad.negative > glad.negative


def test_nothing_gives_nothing(engine: Embedded) -> None:
    assert engine.score([], "en") == []


def test_other_languages_are_refused(engine: Embedded) -> None:
    assert engine.languages == {"en"}
    with pytest.raises(ValueError, match="reads en, not de"):
        engine.score(["Das ist gut."], "de")


def test_batch_and_threads_answer_as_single_calls_do(engine: Embedded, sample: list[tuple[str, str]]) -> None:
    texts = [text for text, _ in sample[::3]]
    alone = np.array([engine.score([text], "en")[0] for text in texts])
    np.testing.assert_allclose(engine.score(texts, "en"), alone, atol=NOISE)
    with ThreadPoolExecutor(4) as pool:
        for answer in pool.map(lambda _: engine.score(texts, "en"), range(8)):
            np.testing.assert_allclose(answer, alone, atol=NOISE)


def test_head_is_small_and_holds_plain_arrays() -> None:
    assert HEAD.stat().st_size <= 1_000_000
    with zipfile.ZipFile(HEAD) as archive:
        assert all(name.endswith(".npy") for name in archive.namelist())
    assert all(np.isfinite(array).all() for array in np.load(HEAD, allow_pickle=False).values())


def test_pickled_head_is_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "head.npz", query=np.array([{}], object))
    with pytest.raises(ValueError, match="pickle"):
        read(tmp_path / "head.npz")


def test_pieces() -> None:
    assert sentences("Fine. Really!\nYes 😊") == ["Fine.", "Really!", "Yes 😊"]
    assert sentences("Done!!! 🎉🎉 Thanks") == ["Done!!! 🎉🎉 Thanks"] or len(sentences("Done!!! 🎉🎉 Thanks")) == 2
    assert sentences("") == [""]
    assert max(len(piece.split()) for piece in sentences("word " * 500)) == 60
    assert clauses("Great food but awful service.") == ["Great food", "but awful service."]
    assert clauses("Well, we left.") == ["Well we left."]
