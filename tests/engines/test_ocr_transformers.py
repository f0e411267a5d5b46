"""The `transformers:` reader: its real loading code, on a tiny TrOCR model that is made here.

Its weights are random but seeded; what is right is what transformers itself answers for the same line.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aikit import AIKit
from aikit.errors import ModelUnusable
from aikit_fakes.backend import Local
from aikit_fakes.engines.ocr.transformers_engine import load
from helpers.drawn_pages import Paper

torch = pytest.importorskip("torch")
transformers = pytest.importorskip("transformers")
tokenizers = pytest.importorskip("tokenizers")

pytestmark = pytest.mark.torch

WORDS = ["<s>", "<pad>", "</s>", "<unk>", *"abcdefghijklmnopqrstuvwxyz"]


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """As microsoft/trocr-small-printed is laid out: an image encoder, a text decoder, a tokenizer."""
    folder = tmp_path_factory.mktemp("trocr")
    made = tokenizers.Tokenizer(
        tokenizers.models.WordLevel({word: place for place, word in enumerate(WORDS)}, unk_token="<unk>")
    )
    made.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    transformers.PreTrainedTokenizerFast(
        tokenizer_object=made, bos_token="<s>", eos_token="</s>", pad_token="<pad>", unk_token="<unk>"
    ).save_pretrained(folder)
    transformers.ViTImageProcessorPil(size={"height": 32, "width": 32}).save_pretrained(folder)
    torch.manual_seed(3)
    encoder = transformers.ViTConfig(
        hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16, image_size=32, patch_size=8,
        initializer_range=2.0,
    )  # fmt: skip
    decoder = transformers.TrOCRConfig(
        vocab_size=len(WORDS), d_model=16, decoder_layers=1, decoder_attention_heads=2, decoder_ffn_dim=16,
        cross_attention_hidden_size=16, max_position_embeddings=24, init_std=2.0, bos_token_id=0, pad_token_id=1,
        eos_token_id=2, decoder_start_token_id=0,
    )  # fmt: skip
    config = transformers.VisionEncoderDecoderConfig.from_encoder_decoder_configs(encoder, decoder)
    config.decoder_start_token_id, config.pad_token_id, config.eos_token_id = 0, 1, 2
    transformers.VisionEncoderDecoderModel(config).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def pixels() -> np.ndarray:
    paper = Paper(500, 120)
    paper.text(20, 20, "first line here", 24)
    paper.text(20, 70, "second one", 24)
    return np.asarray(paper.image)


def _expected(model: Path, line: np.ndarray) -> str:
    images = transformers.AutoImageProcessor.from_pretrained(model)
    tokenizer = transformers.AutoTokenizer.from_pretrained(model)
    network = transformers.VisionEncoderDecoderModel.from_pretrained(model).eval()
    values = images(images=[line], return_tensors="pt").pixel_values
    written = network.generate(values, do_sample=False, num_beams=1, max_new_tokens=22, max_length=None)
    return str(tokenizer.decode(written[0], skip_special_tokens=True)).strip()


def test_lines_are_what_the_model_says(model: Path, pixels: np.ndarray) -> None:
    engine: Any = load(str(model))
    line = pixels[12:58, 15:300]
    (text,) = engine.recognise([line])
    assert text.text == _expected(model, line)
    assert len(text.text) == len(text.confidences) == len(text.places) > 0
    assert ((text.confidences > 0) & (text.confidences <= 1)).all()
    assert (np.diff(text.places) >= 0).all()


def test_one_line_does_not_change_another(model: Path, pixels: np.ndarray) -> None:
    engine: Any = load(str(model))
    first, second = pixels[12:58, 15:300], pixels[62:108, 15:300]
    together = [text.text for text in engine.recognise([first, second])]
    assert together == [engine.recognise([line])[0].text for line in (first, second)]


def test_it_answers_for_textract(model: Path, pixels: np.ndarray) -> None:
    paper = Paper(500, 120)
    paper.text(20, 20, "first line here", 24)
    kit = AIKit(Local(state="memory", engines={"textract.ocr": f"transformers:{model}"}))
    answer = kit.textract.detect_document_text(document={"bytes": paper.png()})
    assert answer.meta.engine == f"transformers:{model}"
    words = [block for block in answer.blocks if block.block_type == "WORD"]
    assert all(0 < (word.confidence or 0) <= 100 for word in words)
    assert words, "random weights still write something"


def test_what_reads_no_images_is_refused(tmp_path: Path, model: Path) -> None:
    for name in model.iterdir():
        if name.name != "preprocessor_config.json":
            (tmp_path / name.name).write_bytes(name.read_bytes())
    with pytest.raises(ModelUnusable, match="images"):
        load(str(tmp_path))
