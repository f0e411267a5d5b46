"""The embedded embedder: MiniLM through the model store."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from aikit_fakes.engines.embedding.minilm import MiniLM, changed

NOISE = 1e-5  # float32, another order of summing

POSTS = [
    "The parcel came on Tuesday.",
    "ok",
    "We booked a table for four, and the kitchen was already closed when we arrived at half past nine in the evening.",
    "Where is my order?",
    "Great service!",
    "Großartig 😀 — naïve café, 東京",
]


@pytest.fixture(scope="session")
def model() -> Path:
    from aikit_fakes import models

    return models.path("minilm-l6-v2-int8")


@pytest.fixture(scope="module")
def embedder(model: Path) -> MiniLM:
    return MiniLM(model)


def test_shape_and_length(embedder: MiniLM) -> None:
    vectors = embedder.embed(POSTS)
    assert vectors.shape == (len(POSTS), embedder.dimensions) == (len(POSTS), 384)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=NOISE)


def test_nothing_gives_nothing(embedder: MiniLM) -> None:
    vectors = embedder.embed([])
    assert vectors.shape == (0, 384)
    assert vectors.dtype == np.float32
    assert embedder.tokens([]) == []


@pytest.mark.parametrize(
    "text", ["", " \n\t", "\ud83d", "a\udc00b", "😀😀", "a" * 5000, "word " * 1000, "\x00", "12345", "！？"]
)
def test_odd_text(embedder: MiniLM, text: str) -> None:
    (vector,) = embedder.embed([text])
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1, abs=NOISE)


def test_surrogate_pair_is_its_character(embedder: MiniLM) -> None:
    apart, whole = embedder.embed(["caf\ud83d\ude00é", "caf😀é"])
    np.testing.assert_allclose(apart, whole, atol=NOISE)


def test_batch_answers_as_single_calls_do(embedder: MiniLM) -> None:
    texts = [" ".join(random.Random(i).choices(" ".join(POSTS).split(), k=1 + i % 40)) for i in range(60)]
    alone = np.vstack([embedder.embed([text]) for text in texts])
    np.testing.assert_allclose(embedder.embed(texts), alone, atol=NOISE)
    np.testing.assert_allclose(embedder.embed(texts[::-1])[::-1], alone, atol=NOISE)


def test_threads_answer_as_one_does(embedder: MiniLM) -> None:
    expected = embedder.embed(POSTS)
    with ThreadPoolExecutor(8) as pool:
        for vectors in pool.map(lambda _: embedder.embed(POSTS), range(24)):
            np.testing.assert_array_equal(vectors, expected)


def test_a_new_engine_answers_the_same(embedder: MiniLM, model: Path) -> None:
    np.testing.assert_array_equal(MiniLM(model).embed(POSTS), embedder.embed(POSTS))


def test_reads_256_tokens_and_no_more(embedder: MiniLM) -> None:
    start = "red " * 254  # and [CLS] and [SEP]
    cut, longer = embedder.embed([start, start + "terrible news " * 50])
    np.testing.assert_allclose(cut, longer, atol=NOISE)
    assert [len(tokens) for tokens in embedder.tokens([start + "more", "red"])] == [256, 3]


def test_likeness_is_of_meaning(embedder: MiniLM) -> None:
    refund, money, weather = embedder.embed(
        ["I would like my money back.", "How do I get a refund?", "It will be sunny in Lisbon tomorrow."]
    )
    assert refund @ money > 0.4
    assert refund @ money > refund @ weather + 0.3


BIAS = "inner.encoder.layer.5.output.LayerNorm.bias"  # added to every token vector, last of all


def test_changed_values_are_computed_with(model: Path, embedder: MiniLM) -> None:
    (before,) = embedder.tokens([POSTS[0]])
    (shifted,) = MiniLM(model, {BIAS: np.full(384, 2.0)}).tokens([POSTS[0]])
    (unshifted,) = MiniLM(model, {BIAS: np.zeros(384)}).tokens([POSTS[0]])
    np.testing.assert_allclose(shifted, unshifted + 2, atol=1e-4)
    assert not np.allclose(before, unshifted, atol=0.01)


def test_difference_is_added_to_its_matrix(model: Path, embedder: MiniLM) -> None:
    before = model.read_bytes()
    ones = {"val_473_down": np.ones((1536, 1)), "val_473_up": np.full((1, 384), 0.05)}
    after = changed(before, ones)
    assert len(after) == len(before)
    back = changed(after, ones | {"val_473_up": np.full((1, 384), -0.05)})
    differ = np.frombuffer(back, np.int8) != np.frombuffer(before, np.int8)
    assert differ.mean() < 0.001  # where adding it reached the end of int8
    assert not np.allclose(MiniLM(model, ones).embed(POSTS), embedder.embed(POSTS), atol=0.01)
    nothing = {"val_473_down": np.ones((1536, 1)), "val_473_up": np.zeros((1, 384))}
    assert changed(before, nothing) == before


@pytest.mark.parametrize("changes", [{"no such tensor": np.zeros(384)}, {BIAS: np.zeros(383)}])
def test_change_that_does_not_fit_is_refused(model: Path, changes: dict[str, NDArray[Any]]) -> None:
    with pytest.raises(ValueError, match="the model has no tensor"):
        changed(model.read_bytes(), changes)
