"""The embedded toxicity engine: MiniLM through the model store, and the head that is checked in."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from aikit_fakes.engines.embedding import minilm
from aikit_fakes.engines.toxicity import Scores, embedded
from aikit_fakes.engines.toxicity.embedded import Embedded, load
from tests.quality.toxicity import aucs, labelled

HEAD = Path(embedded.__file__).with_name("head.npz")
NOISE = 1e-4


@pytest.fixture(scope="module")
def engine() -> Embedded:
    return load()


def test_labelled_sentences(engine: Embedded) -> None:
    rows = labelled()
    found = aucs(rows, engine.score([row.text for row in rows], "en"))
    assert found["toxicity"] >= 0.85
    assert min(found.values()) >= 0.8


@pytest.mark.parametrize("output", range(len(Scores._fields)))
def test_swapped_outputs_are_noticed(output: int) -> None:
    """Each output of the head in the place of the next one: the figures of a category fall."""
    head = dict(np.load(HEAD))
    order = list(range(len(Scores._fields)))
    other = (output + 1) % len(order)
    order[output], order[other] = order[other], order[output]
    swapped = Embedded(minilm.load(), head["weights"][:, order], head["bias"][order])
    rows = labelled()
    found = aucs(rows, swapped.score([row.text for row in rows], "en"))
    assert min(found.values()) < 0.8


def test_categories_are_told_apart(engine: Embedded) -> None:
    texts = {
        "insult": "You are a pathetic idiot.",
        "profanity": "What the fuck is this shit?",
        "violence_or_threat": "I will kill you with a knife.",
    }
    for (name, text), scores in zip(texts.items(), engine.score(list(texts.values()), "en"), strict=True):
        assert max(dict(scores.labels()).items(), key=lambda item: item[1])[0] == name, text
        assert scores.toxicity > 0.5
    (plain,) = engine.score(["The meeting is on Tuesday at nine."], "en")
    assert max(plain) < 0.5


ODD = ["", " \n", "?!", "\x00", "\ud83d", "x \udfff y", "😀" * 250, "a" * 100_000, "fuck " * 20_000, "<b>idiot</b>"]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_text(engine: Embedded, text: str) -> None:
    (scores,) = engine.score([text], "en")
    assert all(type(score) is float and 0 <= score <= 1 for score in scores)


def test_batch_and_threads_answer_as_single_calls_do(engine: Embedded) -> None:
    texts = [row.text for row in labelled()[::6]]
    alone = np.array([engine.score([text], "en")[0] for text in texts])
    np.testing.assert_allclose(engine.score(texts, "en"), alone, atol=NOISE)
    with ThreadPoolExecutor(8) as pool:
        for answer in pool.map(lambda _: engine.score(texts, "en"), range(8)):
            np.testing.assert_allclose(answer, alone, atol=NOISE)


def test_nothing_gives_nothing(engine: Embedded) -> None:
    assert engine.score([], "en") == []


def test_other_languages_are_refused(engine: Embedded) -> None:
    with pytest.raises(ValueError, match="reads en, not de"):
        engine.score(["Du Idiot."], "de")
