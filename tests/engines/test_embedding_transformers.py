"""The transformers embedder: real loading code on a tiny model the test builds, and on MiniLM's real weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from aikit.errors import ModelUnusable

torch = pytest.importorskip("torch", reason="needs the transformers extra")
pytestmark = pytest.mark.torch

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "good", "bad", "rain", "sun"]
TEXTS = ["good sun", "bad rain rain", "sun", "good good good rain", "\ud83d", ""]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a random two-layer BERT and a tokenizer of a few words."""
    from tokenizers import Tokenizer, models, pre_tokenizers, processors
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    folder = tmp_path_factory.mktemp("tiny")
    tokenizer = Tokenizer(models.WordLevel({word: place for place, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    special = {"pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]"}
    PreTrainedTokenizerFast(tokenizer_object=tokenizer, model_max_length=32, **special).save_pretrained(folder)
    torch.manual_seed(0)
    size = {"hidden_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2, "intermediate_size": 24}
    BertModel(BertConfig(vocab_size=len(WORDS), max_position_embeddings=32, **size)).save_pretrained(folder)
    return folder


def test_it_is_the_mean_of_the_token_vectors(tiny: Path) -> None:
    from transformers import BertModel

    from aikit_fakes.engines.embedding.transformers_engine import load

    model = BertModel.from_pretrained(tiny).eval()
    with torch.inference_mode():
        states = model(torch.tensor([[2, 4, 7, 3]])).last_hidden_state[0].mean(0).numpy()
    engine = load(str(tiny))
    assert engine.dimensions == 16
    np.testing.assert_allclose(engine.embed(["good sun"])[0], states / np.linalg.norm(states), atol=1e-6)


def test_a_batch_gives_what_single_calls_give(tiny: Path) -> None:
    from aikit_fakes.engines.embedding.transformers_engine import load

    engine = load(str(tiny))
    together = engine.embed(TEXTS * 8)
    assert together.shape == (48, 16)
    assert together.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    alone = np.vstack([engine.embed([text]) for text in TEXTS])
    np.testing.assert_allclose(together, np.tile(alone, (8, 1)), atol=1e-6)
    assert engine.embed([]).shape == (0, 16)


def test_pickled_weights_are_refused(tiny: Path, tmp_path: Path) -> None:
    from aikit_fakes.engines.embedding.transformers_engine import load

    (tmp_path / "config.json").write_bytes((tiny / "config.json").read_bytes())
    (tmp_path / "pytorch_model.bin").write_bytes(b"\x80\x04.")
    with pytest.raises(ModelUnusable, match="safetensors"):
        load(str(tmp_path))


@pytest.mark.slow
@pytest.mark.network
def test_minilms_float32_weights_agree_with_the_int8_file() -> None:
    from aikit_fakes import models
    from aikit_fakes.engines.embedding import minilm
    from aikit_fakes.engines.embedding.transformers_engine import load

    models.pull("minilm-l6-v2", "minilm-l6-v2-int8")
    posts = (Path(__file__).parents[2] / "examples" / "posts.txt").read_text(encoding="utf-8").splitlines()
    english = [post for post in posts if post.isascii()]
    exact = load(str(models.folder("minilm-l6-v2"))).embed(english)
    agreement = (exact * minilm.load().embed(english)).sum(axis=1)
    assert agreement.min() > 0.99
