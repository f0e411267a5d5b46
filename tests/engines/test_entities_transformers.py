"""The `transformers:` engines of entities and syntax: their real loading code, on tiny models that are made here."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from aikit.errors import ModelUnusable
from aikit_fakes.engines import registry, transformers_token_classification
from aikit_fakes.engines.entities import transformers_engine as entities
from aikit_fakes.engines.syntax import transformers_engine as syntax

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

pytestmark = pytest.mark.torch

BIO = {
    "O": "the in met . , ! and of",
    "B-PER": "anna tom",
    "I-PER": "lee",
    "B-ORG": "acme",
    "I-ORG": "corp",
    "B-LOC": "lis 東",
    "I-LOC": "##bon 京",
}
UPOS = {"DET": "the", "NOUN": "cat dog", "VERB": "sat met", "PUNCT": ". , !", "X": "xyz", "PROPN": "anna"}


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Labels each piece as `BIO` says."""
    return _make(tmp_path_factory.mktemp("names"), BIO)


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _make(tmp_path_factory.mktemp("parts"), UPOS)


@pytest.fixture
def folder(names: Path, tmp_path: Path) -> Path:
    """A copy of `names` that a test may spoil."""
    return Path(shutil.copytree(names, tmp_path / "model"))


def _make(folder: Path, classes: Mapping[str, str]) -> Path:
    """A BERT of no attention to speak of, its weights set by hand: a piece's label is the one it is listed under."""
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *" ".join(classes.values()).split()]
    config = transformers.BertConfig(
        vocab_size=len(words),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=1,
        intermediate_size=16,
        max_position_embeddings=16,
        id2label=dict(enumerate(classes)),
        label2id={label: place for place, label in enumerate(classes)},
    )
    model = transformers.BertForTokenClassification(config)
    with torch.no_grad():
        for name, weights in model.named_parameters():
            weights.fill_(1.0 if name.endswith("LayerNorm.weight") else 0.0)
        for place, listed in enumerate(classes.values()):
            for word in listed.split():
                model.bert.embeddings.word_embeddings.weight[words.index(word), place] = 1.0
        model.bert.embeddings.word_embeddings.weight[words.index("[UNK]"), 0] = 1.0
        model.classifier.weight.copy_(3 * torch.eye(16)[: len(classes)])
    model.save_pretrained(folder)
    vocabulary = {word: place for place, word in enumerate(words)}
    transformers.BertTokenizerFast(vocab=vocabulary, model_max_length=16).save_pretrained(folder)
    return folder


def _relabel(folder: Path, labels: list[str]) -> str:
    """Give the outputs of a model other names, in their order."""
    config = folder / "config.json"
    content = json.loads(config.read_text())
    content["id2label"] = {str(place): label for place, label in enumerate(labels)}
    content["label2id"] = {label: place for place, label in enumerate(labels)}
    config.write_text(json.dumps(content))
    return str(folder)


def found(folder: Path | str, text: str) -> list[tuple[str, str]]:
    return [(text[e.begin : e.end], e.type) for e in entities.load(str(folder)).find([text], "en")[0]]


def test_entities_come_from_the_model_under_the_names_of_its_labels(names: Path) -> None:
    text = "Anna Lee met  Tom in Lisbon, and the Acme Corp."
    assert found(names, text) == [
        ("Anna Lee", "PERSON"),
        ("Tom", "PERSON"),
        ("Lisbon", "LOCATION"),
        ("Acme Corp", "ORGANIZATION"),
    ]
    (answer,) = entities.load(str(names)).find([text], "en")
    assert all(0.9 < entity.score < 1 and type(entity.score) is float for entity in answer)


def test_swapping_two_labels_swaps_the_answer(folder: Path) -> None:
    swapped = {"B-PER": "B-ORG", "I-PER": "I-ORG", "B-ORG": "B-PER", "I-ORG": "I-PER"}
    _relabel(folder, [swapped.get(label, label) for label in BIO])
    assert found(folder, "anna lee of acme corp") == [("anna lee", "ORGANIZATION"), ("acme corp", "PERSON")]


def test_outside_is_told_by_its_name_too(folder: Path) -> None:
    _relabel(folder, ["B-PER", "O", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"])
    assert found(folder, "anna in") == [("in", "PERSON")]


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["O", "B-PERSON", "L-PERSON", "U-ORG", "L-ORG", "B-GPE", "I-GPE"], ["PERSON", "ORGANIZATION", "LOCATION"]),
        (
            ["O", "PER", "PER", "work_of_art", "Work Of Art", "product", "product"],
            ["PERSON", "TITLE", "COMMERCIAL_ITEM"],
        ),
        (["O", "S-MISC", "E-MISC", "B-EVENT", "E-EVENT", "S-DATE", "E-DATE"], ["OTHER", "EVENT", "DATE"]),
        (["O", "B-MONEY", "I-MONEY", "B_LAW", "I_LAW", "B-FAC", "I-FAC"], ["QUANTITY", "TITLE", "LOCATION"]),
    ],
)
def test_every_set_of_labels_is_read_by_name(folder: Path, labels: list[str], expected: list[str]) -> None:
    _relabel(folder, labels)
    text = "anna lee , acme corp , lisbon"
    assert [kind for _, kind in found(folder, text)] == expected
    assert [words for words, _ in found(folder, text)] == ["anna lee", "acme corp", "lisbon"]


def test_a_beginning_parts_two_neighbours(names: Path) -> None:
    assert found(names, "Anna Tom Lee") == [("Anna", "PERSON"), ("Tom Lee", "PERSON")]


@pytest.mark.parametrize("label", ["LABEL_1", "B-LABEL_1", "joy", "B-", ""])
def test_labels_that_say_no_type_are_refused(folder: Path, label: str) -> None:
    _relabel(folder, ["O", label, *list(BIO)[2:]])
    with pytest.raises(ModelUnusable, match='"id2label"'):
        entities.load(str(folder))


def test_offsets_are_code_points_of_the_text_as_it_was(names: Path) -> None:
    text = "😀 É\u0301 Anna\u00a0Lee\r\n\ud83d \u200bmet\0 Lisbon! 東京"
    assert found(names, text) == [("Anna\u00a0Lee", "PERSON"), ("Lisbon", "LOCATION"), ("東京", "LOCATION")]


def test_a_long_text_is_read_to_its_end_in_windows(names: Path) -> None:
    part = "Anna Lee met Tom in Lisbon, the Acme Corp. "
    alone = found(names, part)
    text = part * 60
    (answer,) = entities.load(str(names)).find([text], "en")
    assert [(text[e.begin : e.end], e.type) for e in answer] == alone * 60
    assert [e.begin // len(part) for e in answer] == [n for n in range(60) for _ in alone]


def test_batches_and_threads_answer_as_single_calls_do(names: Path) -> None:
    engine = entities.load(str(names))
    texts = ["Anna Lee", "", "Tom met Anna in Lisbon. " * 9, " ", "\ud800", "the . in", "Lisbon " * 500]
    alone = [engine.find([text], "en")[0] for text in texts]
    for one, other in zip(engine.find(texts, "en"), alone, strict=True):
        assert [e[:3] for e in one] == [e[:3] for e in other]
        assert [e.score for e in one] == pytest.approx([e.score for e in other], abs=1e-5)
    with ThreadPoolExecutor(8) as pool:
        for answer in pool.map(lambda _: engine.find(texts, "en"), range(16)):
            assert [[e[:3] for e in each] for each in answer] == [[e[:3] for e in each] for each in alone]
    assert engine.find([], "en") == []


def test_only_safetensors_and_no_code_of_a_model(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"auto_map": {"AutoModel": "own.Own"}}))
    with pytest.raises(ModelUnusable, match="auto_map"):
        entities.load(str(folder))
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelUnusable, match="no safetensors"):
        syntax.load(str(folder))


def test_a_tokenizer_without_offsets_is_refused(names: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = transformers_token_classification.transformers_loading.load(str(names), "AutoModelForTokenClassification")
    slow = type("Slow", (), {"is_fast": False})()
    monkeypatch.setattr(
        transformers_token_classification.transformers_loading, "load", lambda *_: opened._replace(tokenizer=slow)
    )
    with pytest.raises(ModelUnusable, match=r"tokenizer\.json"):
        entities.load(str(names))


def test_syntax_comes_from_the_model_under_the_names_of_its_labels(parts: Path) -> None:
    text = "The cat sat, xyz.\n"
    (tokens,) = syntax.load(str(parts)).tag([text], "en")
    assert [(text[t.begin : t.end], t.tag) for t in tokens] == [
        ("The", "DET"), ("cat", "NOUN"), ("sat", "VERB"), (",", "PUNCT"), ("xyz", "O"), (".", "PUNCT"),
    ]  # fmt: skip
    assert all(token.score > 0.9 for token in tokens)


def test_swapping_two_parts_of_speech_swaps_the_answer(parts: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(parts, tmp_path / "model"))
    _relabel(folder, ["DET", "VERB", "NOUN", "PUNCT", "X", "PROPN"])
    (tokens,) = syntax.load(str(folder)).tag(["cat sat"], "en")
    assert [token.tag for token in tokens] == ["VERB", "NOUN"]
    with pytest.raises(ModelUnusable, match="B-PER"):
        syntax.load(_relabel(folder, ["DET", "VERB", "NOUN", "PUNCT", "B-PER", "PROPN"]))


@pytest.mark.parametrize("capability", ["comprehend.entities", "comprehend.syntax"])
def test_settings_reach_the_engine(names: Path, parts: Path, capability: str) -> None:
    folder = names if capability.endswith("entities") else parts
    engine = registry.Engines({capability: f"transformers:{folder}"}).get(capability)
    assert engine.name == f"transformers:{folder}"
    assert all(hasattr(engine, method) for method in registry.CAPABILITIES[capability].methods)
