"""The `transformers:` translators: their real loading code, on tiny Marian and M2M100 models that are made here.

Their weights are random but seeded, and large enough that every language code changes the answer; what is right is what
transformers itself answers when it is told the codes by hand.
"""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from aikit import AIKit
from aikit.errors import ModelUnusable
from aikit_fakes.backend import Local
from aikit_fakes.engines.translation import Part, formatted_text
from aikit_fakes.engines.translation.transformers_engine import load

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
sentencepiece = pytest.importorskip("sentencepiece")

pytestmark = pytest.mark.torch

WORDS = ["hello", "world", "the", "cat", "sat", "on", "a", "mat", "two", "dogs"]
SIZES = {
    "d_model": 16, "encoder_layers": 1, "decoder_layers": 1, "encoder_attention_heads": 2, "decoder_attention_heads": 2,
    "encoder_ffn_dim": 16, "decoder_ffn_dim": 16, "max_position_embeddings": 64, "init_std": 1.5,
}  # fmt: skip


@pytest.fixture(scope="module")
def pieces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sentencepiece model of a few words."""
    folder = tmp_path_factory.mktemp("pieces")
    corpus = folder / "words.txt"
    corpus.write_text("\n".join([" ".join(WORDS)] * 5 + WORDS))
    sentencepiece.SentencePieceTrainer.train(
        input=str(corpus), model_prefix=str(folder / "spm"), vocab_size=50, hard_vocab_limit=False, minloglevel=2
    )
    return folder / "spm.model"


def _vocabulary(pieces: Path, first: list[str], last: list[str]) -> dict[str, int]:
    processor = sentencepiece.SentencePieceProcessor(model_file=str(pieces))
    learned = [processor.id_to_piece(place) for place in range(processor.get_piece_size())]
    return {token: place for place, token in enumerate(dict.fromkeys([*first, *learned, *last]))}


def _marian(folder: Path, pieces: Path, source: str, target: str, marks: list[str]) -> Path:
    vocabulary = _vocabulary(pieces, ["</s>", "<unk>", *marks], ["<pad>"])
    for name in ("source.spm", "target.spm"):
        shutil.copy(pieces, folder / name)
    (folder / "vocab.json").write_text(json.dumps(vocabulary))
    _tell(folder, source, target)
    pad = vocabulary["<pad>"]
    torch.manual_seed(1)
    config = transformers.MarianConfig(
        vocab_size=len(vocabulary), pad_token_id=pad, eos_token_id=0, decoder_start_token_id=pad, forced_eos_token_id=0,
        **SIZES,
    )  # fmt: skip
    transformers.MarianMTModel(config).save_pretrained(folder)
    return folder


def _tell(folder: Path, source: str, target: str) -> None:
    """Write which languages a Marian model says it has."""
    about = {"source_lang": source, "target_lang": target, "tokenizer_class": "MarianTokenizer"}
    (folder / "tokenizer_config.json").write_text(json.dumps(about))


@pytest.fixture(scope="module")
def one_pair(tmp_path_factory: pytest.TempPathFactory, pieces: Path) -> Path:
    """As Helsinki-NLP/opus-mt-en-de is laid out."""
    return _marian(tmp_path_factory.mktemp("one"), pieces, "en", "de", [])


@pytest.fixture(scope="module")
def marked(tmp_path_factory: pytest.TempPathFactory, pieces: Path) -> Path:
    """As Helsinki-NLP/opus-mt-en-ROMANCE is: one source, targets marked in the vocabulary."""
    return _marian(tmp_path_factory.mktemp("marked"), pieces, "en", "roa", [">>spa<<", ">>fra<<", ">>pt_br<<"])


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory, pieces: Path) -> Path:
    """As facebook/m2m100_418M is."""
    folder = tmp_path_factory.mktemp("many")
    vocabulary = folder / "vocab.json"
    vocabulary.write_text(json.dumps(_vocabulary(pieces, ["<s>", "<pad>", "</s>", "<unk>"], [])))
    tokenizer = transformers.M2M100Tokenizer(str(vocabulary), str(pieces))
    tokenizer.save_pretrained(folder)
    torch.manual_seed(1)
    size = max(tokenizer.lang_code_to_id.values()) + 1
    config = transformers.M2M100Config(vocab_size=size, **SIZES)
    transformers.M2M100ForConditionalGeneration(config).save_pretrained(folder)
    return folder


def _answer(folder: Path, text: str, source: str = "", target: str = "") -> str:
    """What transformers itself makes of a sentence, told the languages by hand."""
    tokenizer: Any = transformers.AutoTokenizer.from_pretrained(folder)
    model: Any = transformers.AutoModelForSeq2SeqLM.from_pretrained(folder).eval()
    told: dict[str, Any] = {}
    if source:
        tokenizer.src_lang = source
        told["forced_bos_token_id"] = tokenizer.get_lang_id(target)
    tokens = tokenizer(text, return_tensors="pt")
    most = min(2 * tokens["input_ids"].shape[1] + 32, 64)
    written = model.generate(**tokens, **told, do_sample=False, max_new_tokens=most, max_length=None)[0].tolist()
    words = [token for token in written if token != told.get("forced_bos_token_id")]
    answer: str = tokenizer.decode(words, skip_special_tokens=True)
    return answer.strip()


def test_a_marian_model_has_its_pair(one_pair: Path) -> None:
    engine = load(str(one_pair))
    assert engine.pairs == {("en", "de")}
    assert engine.translate(["hello world"], "en", "de") == [_answer(one_pair, "hello world")]


def test_swapped_languages_of_a_marian_model_swap_its_pair(one_pair: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(one_pair, tmp_path / "swapped"))
    _tell(folder, "de", "en")
    assert load(str(folder)).pairs == {("de", "en")}


def test_a_marked_marian_model_is_told_its_target(marked: Path) -> None:
    engine = load(str(marked))
    assert engine.pairs == {("en", "es"), ("en", "fr"), ("en", "pt")}
    marks = {"es": "spa", "fr": "fra", "pt": "pt_br"}
    answers = {target: engine.translate(["the cat sat"], "en", target)[0] for target in marks}
    assert answers == {target: _answer(marked, f">>{mark}<< the cat sat") for target, mark in marks.items()}
    assert len(set(answers.values())) == 3


def test_an_m2m100_model_is_told_source_and_target(many: Path) -> None:
    engine = load(str(many))
    assert {("en", "es"), ("es", "en"), ("fr-CA", "en"), ("ja", "zh")} <= engine.pairs
    assert not {("en", "fr-CA"), ("en", "zh-TW"), ("en", "en")} & engine.pairs
    there = engine.translate(["the cat sat"], "en", "es")
    back = engine.translate(["the cat sat"], "es", "en")
    assert there == [_answer(many, "the cat sat", "en", "es")]
    assert back == [_answer(many, "the cat sat", "es", "en")]
    assert there != back
    assert engine.translate(["the cat sat"], "zh-TW", "en") == [_answer(many, "the cat sat", "zh", "en")]


def test_a_batch_answers_as_single_sentences_do(many: Path) -> None:
    engine = load(str(many))
    texts = ["hello world", "the cat", "two dogs sat on a mat", "12 !", "", "  a\n\n mat. two dogs  "] * 4
    assert engine.translate(texts, "en", "es") == [engine.translate([text], "en", "es")[0] for text in texts]
    (spaced,) = engine.translate(["  a\n\n mat. two dogs  "], "en", "es")
    assert spaced.startswith("  ")
    assert "\n\n " in spaced
    assert spaced.endswith("  ")


def test_threads_do_not_mix_languages_up(many: Path) -> None:
    engine = load(str(many))
    asked = [("en", "es"), ("es", "en"), ("fr", "ja"), ("ja", "fr")] * 6
    alone = [engine.translate(["the cat sat"], *pair) for pair in asked]
    assert len({answer for (answer,) in alone}) == 4
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda pair: engine.translate(["the cat sat"], *pair), asked)) == alone


def test_formats_are_kept_stretch_by_stretch(one_pair: Path) -> None:
    engine = load(str(one_pair))
    given = [[Part("the "), Part("cat", 1), Part("Kept", 0, True), Part(" sat")]]
    (answer,) = formatted_text.translate(engine, given, "en", "de")
    assert [(part.style, part.kept) for part in answer] == [(0, False), (1, False), (0, True), (0, False)]
    assert answer[1].text == engine.translate(["cat"], "en", "de")[0]


def test_it_answers_translate_text(many: Path) -> None:
    kit = AIKit(Local({"translate.translation": f"transformers:{many}"}))
    answer = kit.translate.translate_text(text="the cat", source_language_code="en", target_language_code="ja")
    assert answer.translated_text == _answer(many, "the cat", "en", "ja")
    assert answer.meta.engine == f"transformers:{many}"


@pytest.mark.parametrize("languages", [("", ""), ("roa", "de"), ("en", "gmw")])
def test_a_model_that_does_not_say_its_languages_is_refused(
    one_pair: Path, tmp_path: Path, languages: tuple[str, str]
) -> None:
    folder = Path(shutil.copytree(one_pair, tmp_path / "model"))
    _tell(folder, *languages)
    with pytest.raises(ModelUnusable, match="which languages it translates"):
        load(str(folder))


def test_pickled_weights_are_refused(tmp_path: Path, one_pair: Path) -> None:
    folder = Path(shutil.copytree(one_pair, tmp_path / "model"))
    for weights in folder.glob("*.safetensors"):
        weights.rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelUnusable, match="no safetensors"):
        load(str(folder))
