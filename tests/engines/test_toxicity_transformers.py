"""The `transformers:` toxicity engine: its real loading code, on tiny models that are made here."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from aikit.errors import ModelUnusable
from aikit_fakes.engines.toxicity import Scores
from aikit_fakes.engines.toxicity.transformers_engine import load

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

pytestmark = pytest.mark.torch

JIGSAW = {
    "toxic": "awful", "severe_toxic": "vile", "obscene": "damn", "threat": "kill", "insult": "idiot",
    "identity_hate": "vermin",
}  # fmt: skip
CATEGORY = {
    "toxic": "toxicity", "severe_toxic": "toxicity", "obscene": "profanity", "threat": "violence_or_threat",
    "insult": "insult", "identity_hate": "hate_speech",
}  # fmt: skip
SEVERAL, ONE = "multi_label_classification", "single_label_classification"


@pytest.fixture(scope="module")
def jigsaw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Each output is sure of texts with its word; labels as unitary/toxic-bert writes them."""
    return _make(tmp_path_factory.mktemp("jigsaw"), JIGSAW, SEVERAL)


@pytest.fixture
def folder(jigsaw: Path, tmp_path: Path) -> Path:
    """A copy of `jigsaw` that a test may spoil."""
    return Path(shutil.copytree(jigsaw, tmp_path / "model"))


def _make(folder: Path, classes: dict[str, str], problem: str | None) -> Path:
    """A one-layer BERT, its weights set by hand so that each output sees its own word, saved as safetensors."""
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "table", *classes.values()]
    config = transformers.BertConfig(
        vocab_size=len(words),
        hidden_size=8,
        num_hidden_layers=1,
        num_attention_heads=1,
        intermediate_size=8,
        max_position_embeddings=16,
        id2label=dict(enumerate(classes)),
        label2id={label: place for place, label in enumerate(classes)},
        problem_type=problem,
    )
    model = transformers.BertForSequenceClassification(config)
    layer = model.bert.encoder.layer[0]
    with torch.no_grad():
        for name, weights in model.named_parameters():
            weights.fill_(1.0 if name.endswith("LayerNorm.weight") else 0.0)
        for place, word in enumerate(classes.values()):
            model.bert.embeddings.word_embeddings.weight[words.index(word), place] = 1.0
        for dense in (layer.attention.self.value, layer.attention.output.dense, model.bert.pooler.dense):
            dense.weight.copy_(torch.eye(8))
        model.classifier.weight.copy_(8 * torch.eye(8)[: len(classes)])
        model.classifier.bias.fill_(-3.0)
    model.save_pretrained(folder)
    vocabulary = {word: place for place, word in enumerate(words)}
    transformers.BertTokenizerFast(vocab=vocabulary, model_max_length=16).save_pretrained(folder)
    return folder


def _relabel(folder: Path, labels: list[str]) -> None:
    """Give the outputs of a model other names, in their order."""
    config = folder / "config.json"
    content = json.loads(config.read_text())
    content["id2label"] = {str(place): label for place, label in enumerate(labels)}
    content["label2id"] = {label: place for place, label in enumerate(labels)}
    config.write_text(json.dumps(content))


def _category(scores: Scores) -> str:
    return max(scores._asdict().items(), key=lambda item: item[1])[0]


def test_each_label_is_its_category(jigsaw: Path) -> None:
    engine = load(str(jigsaw))
    for label, scores in zip(JIGSAW, engine.score(list(JIGSAW.values()), "en"), strict=True):
        assert _category(scores) == CATEGORY[label]
        assert scores._asdict()[CATEGORY[label]] > 0.9


def test_swapped_labels_swap_the_answer(folder: Path) -> None:
    _relabel(folder, ["toxic", "severe_toxic", "obscene", "insult", "threat", "identity_hate"])
    kill, idiot = load(str(folder)).score(["kill", "idiot"], "en")
    assert _category(kill) == "insult"
    assert _category(idiot) == "violence_or_threat"


def test_a_text_can_be_several(jigsaw: Path) -> None:
    (both,) = load(str(jigsaw)).score(["damn idiot"], "en")
    assert min(both.profanity, both.insult) > 0.7


def test_the_whole_is_the_models_own_label(jigsaw: Path) -> None:
    (idiot,) = load(str(jigsaw)).score(["idiot"], "en")
    assert idiot.toxicity < 0.5 < idiot.insult


def test_without_such_a_label_the_whole_is_the_largest(folder: Path) -> None:
    _relabel(folder, ["harassment", "Sexual Explicit", "obscene", "threat", "insult", "IDENTITY-ATTACK"])
    awful, vile, vermin = load(str(folder)).score(["awful", "vile", "vermin"], "en")
    assert awful.toxicity == awful.harassment_or_abuse > 0.9
    assert vile.toxicity == vile.sexual > 0.9
    assert vermin.toxicity == vermin.hate_speech > 0.9


def test_what_the_model_knows_nothing_of_is_nought(jigsaw: Path) -> None:
    for scores in load(str(jigsaw)).score(list(JIGSAW.values()), "en"):
        assert (scores.graphic, scores.sexual, scores.harassment_or_abuse) == (0, 0, 0)


@pytest.mark.parametrize("problem", [ONE, None])
def test_labels_that_exclude_each_other_share_one(tmp_path: Path, problem: str | None) -> None:
    engine = load(str(_make(tmp_path, {"non-toxic": "fine", "offensive": "awful", "hate": "vermin"}, problem)))
    fine, awful, vermin = engine.score(["fine", "awful", "vermin"], "en")
    assert max(fine) < 0.1
    assert _category(awful) == "toxicity"
    assert vermin.hate_speech > 0.9 > 0.1 > vermin.toxicity


def test_sigmoid_and_softmax_differ(tmp_path: Path) -> None:
    labels = {"toxic": "awful", "insult": "idiot"}
    several = load(str(_make(tmp_path / "several", labels, SEVERAL))).score(["table"], "en")[0]
    one = load(str(_make(tmp_path / "one", labels, ONE))).score(["table"], "en")[0]
    assert several.toxicity == pytest.approx(several.insult, abs=1e-6)
    assert several.toxicity < 0.1
    assert one.toxicity + one.insult == pytest.approx(1)


@pytest.mark.parametrize("labels", [["LABEL_0"] * 6, ["toxic", "male", "female", "threat", "insult", "obscene"]])
def test_unknown_labels_are_refused_by_name(folder: Path, labels: list[str]) -> None:
    labels = [f"{label}{place}" if label == "LABEL_0" else label for place, label in enumerate(labels)]
    _relabel(folder, labels)
    with pytest.raises(ModelUnusable, match='"id2label"') as raised:
        load(str(folder))
    assert ", ".join(labels) in str(raised.value)


def test_only_harmless_labels_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="neutral, clean"):
        load(str(_make(tmp_path, {"neutral": "fine", "clean": "awful"}, ONE)))


def test_odd_texts_and_long_ones(jigsaw: Path) -> None:
    engine = load(str(jigsaw))
    odd = ["", " ", "🙂" * 500, "\ud800 alone", "idiot " * 5000, "\x00"]
    scores = engine.score(odd, "en")
    assert all(type(score) is float and 0 <= score <= 1 for each in scores for score in each)
    assert scores[4].insult > 0.9  # read up to the model's limit
    assert engine.score([], "en") == []


def test_batches_and_threads_answer_as_single_calls_do(jigsaw: Path) -> None:
    engine = load(str(jigsaw))
    texts = ["idiot", "kill kill table", "damn", "table table table table"] * 9
    alone = [engine.score([text], "en")[0] for text in texts]
    with ThreadPoolExecutor(8) as pool:
        for together in pool.map(lambda _: engine.score(texts, "en"), range(8)):
            assert together == [pytest.approx(scores, abs=1e-5) for scores in alone]


def test_other_languages_are_refused(jigsaw: Path) -> None:
    with pytest.raises(ValueError, match="reads en, not de"):
        load(str(jigsaw)).score(["Idiot"], "de")
