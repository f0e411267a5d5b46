"""The engines that learn from a user's own data: classifier, recognizer, topics; floors on small samples."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest

from aikit_fakes.engines import model_serialization
from aikit_fakes.engines.classifier import embedded as classifiers
from aikit_fakes.engines.recognizer import Example, Span
from aikit_fakes.engines.recognizer import embedded as recognizers
from aikit_fakes.engines.recognizer.token_windows import WINDOW, windows, word_shape
from aikit_fakes.engines.topics import embedded as topics
from tests.quality.classifier import tfidf_accuracy
from tests.quality.recognizer import dictionary_matches, entity_f1, generated
from tests.quality.sentiment import everyday

ODD = [
    "",
    " \n",
    "?!",
    "\x00",
    "\ud83d",
    "x \udfff y",
    "😀" * 500,
    "a" * 20_000,
    "7" * 5_000,
    "word " * 2_000,
    "é\u0301",
]


@pytest.fixture(scope="module")
def classifier() -> classifiers.Embedded:
    return classifiers.load()


@pytest.fixture(scope="module")
def recognizer() -> recognizers.Embedded:
    return recognizers.load()


@pytest.fixture(scope="module")
def sentiments(classifier: classifiers.Embedded) -> classifiers.Linear:
    """A classifier of the four sentiments, from one half of our everyday sentences."""
    texts, labels = zip(*everyday("validation"), strict=True)
    return classifier.train(classifier.read(texts), [[label] for label in labels], several=False)


@pytest.fixture(scope="module")
def parts(recognizer: recognizers.Embedded) -> recognizers.Tagger:
    return recognizer.train(generated("train", 80), lambda done: None)


def test_a_classifier_beats_words_alone(classifier: classifiers.Embedded, sentiments: classifiers.Linear) -> None:
    rows = everyday("test")
    scores = sentiments.score(classifier.read([text for text, _ in rows]))
    told = [sentiments.classes[place] for place in scores.argmax(axis=1)]
    right = sum(one == label for one, (_, label) in zip(told, rows, strict=True)) / len(rows)
    assert right >= 0.6
    assert right >= tfidf_accuracy(everyday("validation"), rows) + 0.1
    np.testing.assert_allclose(scores.sum(axis=1), 1, atol=1e-6)


def test_a_recognizer_finds_names_it_has_not_seen(parts: recognizers.Tagger) -> None:
    tests = generated("test", 120)
    found = parts.find([example.text for example in tests])
    assert entity_f1(tests, found) >= 0.9
    assert entity_f1(tests, dictionary_matches(generated("train", 80), tests)) < 0.2


def test_training_again_gives_the_same(
    classifier: classifiers.Embedded, recognizer: recognizers.Embedded, parts: recognizers.Tagger
) -> None:
    features = classifier.read(["a b", "c d", "e f", "g h"])
    labels = [["x"], ["y"], ["x"], ["z"]]
    one, other = (classifier.train(features, labels, several=False).dump() for _ in range(2))
    assert one == other
    assert recognizer.train(generated("train", 80), lambda done: None).dump() == parts.dump()


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("classes", [1, 2, 3])
def test_any_number_of_classes(classifier: classifiers.Embedded, classes: int, several: bool) -> None:
    texts = [f"number {n % classes}" for n in range(12)]
    model = classifier.train(classifier.read(texts), [[str(n % classes)] for n in range(12)], several=several)
    again = classifier.load(model.dump())
    assert again.classes == model.classes == tuple(map(str, range(classes)))
    features = classifier.read(["number 0", "else"])
    np.testing.assert_array_equal(again.score(features), model.score(features))
    assert model.score(features).shape == (2, classes)
    assert model.score(features)[0].argmax() == 0


def test_a_recognizer_of_nothing_finds_nothing(recognizer: recognizers.Embedded) -> None:
    model = recognizer.train([Example("No entity at all.", ())], lambda done: None)
    assert model.find(["Nothing here.", ""]) == [[], []]
    only = recognizer.train([Example("ZX", (Span(0, 2, "PART"),))] * 3, lambda done: None)
    assert recognizer.load(only.dump()).types == ("PART",)


def test_a_model_is_kept_and_loaded(recognizer: recognizers.Embedded, parts: recognizers.Tagger) -> None:
    texts = [example.text for example in generated("test", 20)]
    again = recognizer.load(parts.dump())
    assert again.find(texts) == parts.find(texts)
    assert (again.types, again.learned) == (parts.types, parts.learned) == (("ENGINEER", "PART"), 80)


def evil() -> bytes:
    """An .npz file with an array of Python objects, as a pickle would come in."""
    file = io.BytesIO()
    np.savez(file, about=np.array([{"types": ["x"]}], dtype=object), allow_pickle=True)
    return file.getvalue()


def bomb() -> bytes:
    """An .npz file that is small and would be 300 MB."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("weights.npy", b"\0" * (model_serialization.LARGEST + 1))
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK",
        b"\x80\x04cos\nsystem\n",
        evil(),
        bomb(),
        model_serialization.dump({}, {}),
        model_serialization.dump({"classes": ["a"], "several": True, "types": ["a"], "learned": 1}, {}),
        model_serialization.dump(
            {"classes": ["a"], "several": True, "types": ["a"], "learned": 1},
            {"weights": np.zeros((2, 2)), "bias": np.zeros(2)},
        ),
    ],
    ids=["nothing", "a stub", "a pickle", "an object", "a bomb", "empty", "no arrays", "other sizes"],
)
@pytest.mark.parametrize("load", [classifiers.load, recognizers.load])
def test_what_is_no_model_is_refused(load: Callable[[], Any], data: bytes) -> None:
    with pytest.raises(ValueError, match=r"not a|pickle"):
        load().load(data)


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_text(
    classifier: classifiers.Embedded,
    sentiments: classifiers.Linear,
    recognizer: recognizers.Embedded,
    parts: recognizers.Tagger,
    text: str,
) -> None:
    assert np.isfinite(sentiments.score(classifier.read([text, text]))).all()
    (found,) = parts.find([text])
    assert all(0 <= one.begin < one.end <= len(text) and 0 < one.score <= 1 for one in found)
    recognizer.train([Example(f"{text} ZX-1", (Span(len(text) + 1, len(text) + 5, "PART"),))], lambda done: None)


def test_threads_and_batches_answer_as_single_calls_do(parts: recognizers.Tagger) -> None:
    texts = [example.text for example in generated("test", 30)]
    alone = [parts.find([text])[0] for text in texts]
    with ThreadPoolExecutor(4) as pool:
        for together in pool.map(lambda _: parts.find(texts), range(4)):
            for one, other in zip(together, alone, strict=True):
                assert [each[:3] for each in one] == [each[:3] for each in other]


def test_long_texts_are_read_to_their_end(parts: recognizers.Tagger) -> None:
    filler = "Nothing of note was said in the meeting. " * 60
    text = f"{filler}Ask Maria Lopez to repair ZX-731."
    (found,) = parts.find([text])
    assert [(text[one.begin : one.end], one.type) for one in found] == [("Maria Lopez", "ENGINEER"), ("ZX-731", "PART")]


def test_windows_hold_every_word_once() -> None:
    text = "One, two. " * 100 + "\nA new line " + "x" * 200
    found = list(windows(text))
    assert max(len(window.words) for window in found) <= WINDOW
    words = [word for window in found for word in window.words]
    assert "".join(text[begin:end] for begin, end in words) == "".join(text.split())
    assert all(word_shape(text, window).shape == (len(window.words), 128) for window in found)


def test_too_many_words_are_left_out_and_told(
    recognizer: recognizers.Embedded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recognizers, "MOST_WORDS", 200)
    model = recognizer.train(generated("train", 80), lambda done: None)
    assert 5 < model.learned < 80


def test_training_can_be_ended(recognizer: recognizers.Embedded) -> None:
    def stop(done: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        recognizer.train(generated("train", 10), stop)
    with pytest.raises(KeyboardInterrupt):
        topics.load().find(["cats and dogs"], 2, 3, stop)


def test_topics_are_seeded_and_add_up() -> None:
    texts = ["the team won the football game", "sugar and oil for the soup", "the coach of the team"] * 10
    one, other = (topics.load().find(iter(texts), 3, 4, lambda done: None) for _ in range(2))
    assert one.terms == other.terms
    np.testing.assert_array_equal(one.shares, other.shares)
    np.testing.assert_allclose(one.shares.sum(axis=1), 1, atol=1e-6)
    assert one.shares.shape == (30, 3)
    assert one.shares.sum(axis=0).tolist() == sorted(one.shares.sum(axis=0).tolist(), reverse=True)


def test_topics_of_no_words() -> None:
    with pytest.raises(ValueError, match="vocabulary"):
        topics.load().find(["and the of", "1 2 3"], 2, 3, lambda done: None)
