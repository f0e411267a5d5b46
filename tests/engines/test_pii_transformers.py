"""The `transformers:` engine of personal data: its real loading code, on a tiny model that is made here."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from aikit.errors import ModelUnusable
from aikit_fakes.engines import registry
from aikit_fakes.engines.pii.transformers_engine import load

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")

pytestmark = pytest.mark.torch

LABELS = {
    "O": "mail or call in . ,",
    "B-GIVENNAME": "ana tom",
    "B-SURNAME": "lee cruz",
    "B-private_email": "ana@x",
    "B-TELEPHONENUM": "555",
    "I-TELEPHONENUM": "0123",
    "B-JOBTITLE": "nurse",
    "B-STREET": "elm",
    "I-STREET": "road",
    "B-CITY": "lisbon",
}


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A BERT whose weights are set by hand: a word's label is the one it is listed under."""
    folder = tmp_path_factory.mktemp("pii")
    words = [
        "[PAD]",
        "[UNK]",
        "[CLS]",
        "[SEP]",
        "[MASK]",
        "@",
        *" ".join(LABELS.values()).replace("ana@x", "x").split(),
    ]
    config = transformers.BertConfig(
        vocab_size=len(words),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=1,
        intermediate_size=16,
        max_position_embeddings=16,
        id2label=dict(enumerate(LABELS)),
        label2id={name: place for place, name in enumerate(LABELS)},
    )
    bert = transformers.BertForTokenClassification(config)
    with torch.no_grad():
        for name, weights in bert.named_parameters():
            weights.fill_(1.0 if name.endswith("LayerNorm.weight") else 0.0)
        embeddings = bert.bert.embeddings.word_embeddings.weight
        for place, listed in enumerate(LABELS.values()):
            for word in listed.replace("ana@x", "x").split():
                embeddings[words.index(word), place] = 1.0
        for word in ("[UNK]", "@"):
            embeddings[words.index(word), 0] = 1.0
        bert.classifier.weight.copy_(3 * torch.eye(16)[: len(LABELS)])
    bert.save_pretrained(folder)
    vocabulary = {word: place for place, word in enumerate(words)}
    transformers.BertTokenizerFast(vocab=vocabulary, model_max_length=16).save_pretrained(folder)
    return folder


@pytest.fixture
def folder(model: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return Path(shutil.copytree(model, tmp_path / "model"))


def _relabel(folder: Path, labels: list[str]) -> str:
    config = folder / "config.json"
    content = json.loads(config.read_text())
    content["id2label"] = {str(place): label for place, label in enumerate(labels)}
    content["label2id"] = {label: place for place, label in enumerate(labels)}
    config.write_text(json.dumps(content))
    return str(folder)


def found(reference: Path | str, text: str) -> list[tuple[str, str]]:
    """Types and what they stand for."""
    (spans,) = load(str(reference)).find([text], "en")
    assert all(0 < score <= 1 for *_, score in spans)
    return [(kind, text[begin:end]) for begin, end, kind, _ in spans]


def test_labels_are_read_by_name_and_parts_become_one(model: Path) -> None:
    text = "mail ana lee , tom , nurse in elm road , lisbon or call 555 0123"
    assert found(model, text) == [
        ("NAME", "ana lee"),
        ("NAME", "tom"),
        ("ADDRESS", "elm road , lisbon"),
        ("PHONE", "555 0123"),
    ]
    assert found(model, "mail x") == [("EMAIL", "x")]


def test_two_of_a_kind_stay_two(model: Path) -> None:
    assert found(model, "ana tom") == [("NAME", "ana"), ("NAME", "tom")]


@pytest.mark.parametrize(
    ("first", "then", "together"),
    [
        ("B-", "I-", True),
        ("B-", "B-", False),
        ("B_", "L_", True),  # BILOU
        ("U-", "U-", False),
        ("S-", "E-", True),  # BIOES
        ("S-", "S-", False),
        ("I-", "M-", True),
        ("", "", True),  # labels without parts
    ],
)
def test_the_parts_of_every_scheme(folder: Path, first: str, then: str, together: bool) -> None:
    labels = [first + "TELEPHONENUM" if one == "B-TELEPHONENUM" else one for one in LABELS]
    labels = [then + "TELEPHONENUM" if one == "I-TELEPHONENUM" else one for one in labels]
    numbers = [("PHONE", "555 0123")] if together else [("PHONE", "555"), ("PHONE", "0123")]
    assert found(_relabel(folder, labels), "call 555 0123") == numbers


def test_a_label_of_no_type_is_nothing_and_two_types_are_two(folder: Path) -> None:
    labels = ["O" if one == "B-JOBTITLE" else one for one in LABELS]
    assert found(_relabel(folder, labels), "ana nurse lee x 555") == [
        ("NAME", "ana"),
        ("NAME", "lee"),
        ("EMAIL", "x"),
        ("PHONE", "555"),
    ]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("ana  lee", ["ana  lee"]),  # first and last name
        ("ana   lee", ["ana", "lee"]),
        ("ana, lee", ["ana", "lee"]),
        ("elm road,  lisbon", ["elm road,  lisbon"]),  # street and city
        ("elm road ,   lisbon", ["elm road", "lisbon"]),
        ("elm road . lisbon", ["elm road", "lisbon"]),
        ("555 , 0123", ["555 , 0123"]),
        ("555 . 0123", ["555", "0123"]),
    ],
)
def test_what_may_stand_between_the_parts_of_one(model: Path, text: str, pieces: list[str]) -> None:
    assert [piece for _, piece in found(model, text)] == pieces


def test_a_piece_is_as_sure_as_all_of_its_words_together(model: Path) -> None:
    ((whole,), (first,), (second,)) = load(str(model)).find(["555 0123", "555", "0123"], "en")
    assert whole.score == pytest.approx(first.score * second.score, rel=1e-3)
    assert whole.score < min(first.score, second.score)


def test_swapping_two_labels_swaps_the_answer(folder: Path) -> None:
    labels = list(LABELS)
    name, mail = labels.index("B-GIVENNAME"), labels.index("B-private_email")
    labels[name], labels[mail] = labels[mail], labels[name]
    assert found(_relabel(folder, labels), "mail tom or x") == [("EMAIL", "tom"), ("NAME", "x")]


@pytest.mark.parametrize("label", ["LABEL_1", "B-", "B-SHOE"])
def test_a_label_that_says_nothing_is_refused(folder: Path, label: str) -> None:
    with pytest.raises(ModelUnusable, match='"id2label"'):
        load(_relabel(folder, [label, *list(LABELS)[1:]]))


def test_offsets_languages_and_the_setting(model: Path) -> None:
    engine = registry.load("comprehend.pii", f"transformers:{model}")
    assert engine.name == f"transformers:{model}"
    assert engine.languages == {"en"}
    (spans,) = engine.find(["🙂 e\u0301\r\n\ud800 ana"], "en")
    assert [span[:3] for span in spans] == [(8, 11, "NAME")]
    assert engine.find([], "en") == []
    assert engine.find(["", "\0"], "en") == [[], []]
    with pytest.raises(ValueError, match="not es"):
        engine.find(["ana"], "es")


def test_long_texts_and_threads(model: Path) -> None:
    engine = load(str(model))
    texts = ["mail or call " * 50 + "ana", "tom", "call 555 0123"]
    alone = [engine.find([text], "en")[0] for text in texts]
    assert [span[2] for spans in alone for span in spans] == ["NAME", "NAME", "PHONE"]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: engine.find(texts, "en"), range(16)))
    for answer in answers:
        assert [[span[:3] for span in spans] for spans in answer] == [[span[:3] for span in spans] for spans in alone]
