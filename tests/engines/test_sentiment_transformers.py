"""The `transformers:` sentiment engine: its real loading code, on tiny models that are made here."""

from __future__ import annotations

import json
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from aikit.errors import ConfigurationError, MissingExtra, ModelMissing, ModelUnusable
from aikit_fakes.engines.sentiment.transformers_engine import load

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

pytestmark = pytest.mark.torch

GOOD, BAD, PLAIN = "good great lovely", "bad awful rude", "table number seven"
REVISION = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture(scope="module")
def two_classes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Says NEGATIVE (output 0) of bad words and POSITIVE (output 1) of good ones."""
    return _make(tmp_path_factory.mktemp("two"), {"NEGATIVE": BAD, "POSITIVE": GOOD})


@pytest.fixture(scope="module")
def three_classes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As `two_classes`, and neutral of plain words; its labels are written as cardiffnlp's are."""
    return _make(tmp_path_factory.mktemp("three"), {"negative": BAD, "neutral": PLAIN, "positive": GOOD})


@pytest.fixture
def folder(two_classes: Path, tmp_path: Path) -> Path:
    """A copy of `two_classes` that a test may spoil."""
    return Path(shutil.copytree(two_classes, tmp_path / "model"))


def _make(folder: Path, classes: dict[str, str]) -> Path:
    """A one-layer BERT, its weights set by hand so that each class is the share of its words, saved as safetensors."""
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *" ".join(classes.values()).split()]
    config = transformers.BertConfig(
        vocab_size=len(words),
        hidden_size=8,
        num_hidden_layers=1,
        num_attention_heads=1,
        intermediate_size=8,
        max_position_embeddings=16,
        id2label=dict(enumerate(classes)),
        label2id={label: place for place, label in enumerate(classes)},
    )
    model = transformers.BertForSequenceClassification(config)
    layer = model.bert.encoder.layer[0]
    with torch.no_grad():
        for name, weights in model.named_parameters():
            weights.fill_(1.0 if name.endswith("LayerNorm.weight") else 0.0)
        # a word of class n is the n-th axis; every token attends to all alike, so [CLS] holds their mean
        for place, name in enumerate(classes):
            for word in classes[name].split():
                model.bert.embeddings.word_embeddings.weight[words.index(word), place] = 1.0
        for dense in (layer.attention.self.value, layer.attention.output.dense, model.bert.pooler.dense):
            dense.weight.copy_(torch.eye(8))
        model.classifier.weight.copy_(8 * torch.eye(8)[: len(classes)])
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


def test_scores_come_from_the_model_under_the_names_of_its_labels(two_classes: Path) -> None:
    good, bad = load(str(two_classes)).score(["good lovely", "awful rude"], "en")

    assert good.positive > 0.9
    assert bad.negative > 0.9
    for scores in (good, bad):
        assert sum(scores) == pytest.approx(1)
        assert (scores.neutral, scores.mixed) == (0, 0)


def test_swapping_two_labels_swaps_the_answer(folder: Path) -> None:
    _relabel(folder, ["POSITIVE", "NEGATIVE"])

    good, bad = load(str(folder)).score(["good lovely", "awful rude"], "en")

    assert good.negative > 0.9
    assert bad.positive > 0.9


def test_three_classes_have_a_neutral_score(three_classes: Path) -> None:
    good, plain, bad = load(str(three_classes)).score(["great", "table seven", "rude"], "en")

    assert good.positive > 0.8
    assert plain.neutral > 0.8
    assert bad.negative > 0.8


def test_mixed_is_good_and_bad_clauses_of_one_text(three_classes: Path) -> None:
    engine = load(str(three_classes))

    mixed, good, plain = engine.score(
        ["good lovely, but awful rude", "good lovely, and great good", "number, seven table"], "en"
    )

    assert mixed.mixed > 0.5
    assert good.mixed < 0.1 < 0.8 < good.positive
    assert plain.mixed < 0.1 < 0.8 < plain.neutral
    for scores in (mixed, good, plain):
        assert sum(scores) == pytest.approx(1)
    assert engine.score(["good lovely, but awful rude"], "de")[0].mixed == 0  # clauses are found in English only


def test_a_label_for_mixed_is_taken_as_it_is(tmp_path: Path) -> None:
    words = {"Negative": BAD, "Neutral": "table", "Mixed": PLAIN.removeprefix("table "), "Positive": GOOD}
    engine = load(str(_make(tmp_path, words)))

    seven, both = engine.score(["number seven", "good lovely, but awful rude"], "en")

    assert seven.mixed > 0.8
    assert both.mixed < 0.2


@pytest.mark.parametrize(
    ("labels", "good", "neutral"),
    [
        (["neg", "pos"], "positive", 0),
        (["Very Negative", "Very Positive"], "positive", 0),
        (["5 stars", "1 star"], "negative", 0),
        (["2 stars", "4 stars"], "positive", 0),
    ],
)
def test_labels_are_read_by_name_whatever_their_case(folder: Path, labels: list[str], good: str, neutral: int) -> None:
    _relabel(folder, labels)

    (scores,) = load(str(folder)).score(["good"], "en")

    assert getattr(scores, good) > 0.9
    assert scores.neutral == neutral


def test_five_stars_add_up(tmp_path: Path) -> None:
    words = {"1 star": "awful", "2 stars": "bad", "3 stars": "table", "4 stars": "good", "5 stars": "great"}
    awful, bad, table, good, great = load(str(_make(tmp_path, words))).score(list(words.values()), "en")

    assert min(awful.negative, bad.negative, table.neutral, good.positive, great.positive) > 0.8


@pytest.mark.parametrize("labels", [["LABEL_0", "LABEL_1"], ["positive", "pos"], ["negative", "joy"]])
def test_labels_that_do_not_say_what_they_mean_are_refused(folder: Path, labels: list[str]) -> None:
    _relabel(folder, labels)

    with pytest.raises(ModelUnusable, match='"id2label"') as raised:
        load(str(folder))
    assert ", ".join(labels) in str(raised.value)


def test_only_safetensors_are_loaded(folder: Path) -> None:
    weights = transformers.AutoModelForSequenceClassification.from_pretrained(folder).state_dict()
    torch.save(weights, folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()

    with pytest.raises(ModelUnusable, match="no safetensors"):
        load(str(folder))


@pytest.mark.parametrize("name", ["config.json", "tokenizer_config.json"])
def test_code_that_a_model_brings_is_refused_and_never_run(folder: Path, name: str) -> None:
    ran = folder / "ran"
    (folder / "own.py").write_text(f"import pathlib; pathlib.Path({str(ran)!r}).touch()\nclass Own: pass\n")
    config = json.loads((folder / name).read_text())
    config["auto_map"] = {"AutoModelForSequenceClassification": "own.Own", "AutoTokenizer": ["own.Own", None]}
    (folder / name).write_text(json.dumps(config))

    with pytest.raises(ModelUnusable, match="auto_map"):
        load(str(folder))
    assert not ran.exists()


def test_a_model_without_a_trained_head_is_refused(folder: Path) -> None:
    labels = {0: "negative", 1: "positive"}
    config = transformers.AutoConfig.from_pretrained(folder, id2label=labels)
    transformers.BertModel.from_pretrained(folder, config=config).save_pretrained(folder)

    with pytest.raises(ModelUnusable, match=r"no trained classifier.*classifier\.weight"):
        load(str(folder))


def test_broken_weights_are_refused(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(b"not weights")

    with pytest.raises(ModelUnusable, match="cannot be loaded"):
        load(str(folder))


def test_a_hub_model_that_was_not_pulled_names_the_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIKIT_HOME", str(tmp_path))

    with pytest.raises(ModelMissing, match=f"aikit models pull transformers:org/name@{REVISION}"):
        load(f"org/name@{REVISION}")
    with pytest.raises(ConfigurationError, match="pinned"):
        load("org/name")


def test_a_pulled_hub_model_is_loaded(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AIKIT_HOME", str(tmp_path))
    shutil.copytree(folder, tmp_path / "hub" / f"org--name@{REVISION}")

    engine = load(f"org/name@{REVISION}")

    assert engine.name == f"transformers:org/name@{REVISION}"
    assert engine.score(["good"], "en")[0].positive > 0.9


def test_without_torch_the_extra_is_named(two_classes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)

    with pytest.raises(MissingExtra, match=r"\[transformers\]'"):
        load(str(two_classes))


def test_languages_come_from_the_caller_then_the_config_then_english(folder: Path) -> None:
    assert load(str(folder)).languages == {"en"}

    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"languages": ["de", "fr"]}))
    assert load(str(folder)).languages == {"de", "fr"}
    assert load(str(folder), languages=["es"]).languages == {"es"}


def test_many_texts_keep_their_order(two_classes: Path) -> None:
    engine = load(str(two_classes))
    texts = ["good", "bad bad bad", "great great", "rude", "lovely lovely lovely lovely"] * 9

    together = engine.score(texts, "en")

    assert [scores.positive > 0.5 for scores in together] == [True, False, True, False, True] * 9
    alone = [engine.score([text], "en")[0] for text in texts]
    assert together == [pytest.approx(scores, abs=1e-5) for scores in alone]


def test_odd_texts_are_scored(two_classes: Path) -> None:
    engine = load(str(two_classes))
    odd = ["", " ", "🙂" * 500, "\ud800 alone", "good " * 5000]

    scores = engine.score(odd, "en")

    assert [sum(each) for each in scores] == [pytest.approx(1)] * len(odd)
    assert engine.score([], "en") == []


def test_a_tokenizer_without_a_limit_reads_no_more_than_the_model_can(folder: Path) -> None:
    config = json.loads((folder / "tokenizer_config.json").read_text())
    config["model_max_length"] = int(1e30)
    (folder / "tokenizer_config.json").write_text(json.dumps(config))

    assert load(str(folder)).score(["good " * 100], "en")[0].positive > 0.9


def test_threads_share_an_engine_and_repeat_its_answers(two_classes: Path) -> None:
    engine = load(str(two_classes))
    texts = ["good", "bad rude", "great lovely good great"]
    expected = engine.score(texts, "en")

    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: engine.score(texts, "en"), range(24)))

    assert answers == [expected] * 24
