"""The `transformers:` kind of text to speech: a tiny random VITS."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from aikit import AIKit
from aikit.errors import ModelUnusable, UnsupportedLocally
from aikit_fakes.backend import Local
from aikit_fakes.engines.registry import Engines
from aikit_fakes.engines.text_to_speech import Part, TextToSpeech

pytestmark = pytest.mark.torch


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    import torch
    from transformers import VitsConfig, VitsModel, VitsTokenizer

    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("vits")
    letters = {letter: number for number, letter in enumerate("_ abcdefghijklmnopqrstuvwxyz")}
    (folder / "vocab.json").write_text(json.dumps(letters))
    kind: Any = VitsTokenizer
    tokenizer = kind(str(folder / "vocab.json"), pad_token="_", unk_token="_", phonemize=False)
    tokenizer.save_pretrained(folder)
    config = VitsConfig(
        vocab_size=len(letters), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, ffn_dim=16, flow_size=16,
        spectrogram_bins=17, duration_predictor_filter_channels=16, prior_encoder_num_flows=1,
        prior_encoder_num_wavenet_layers=1, posterior_encoder_num_wavenet_layers=1, upsample_initial_channel=16,
        upsample_rates=[8, 8], upsample_kernel_sizes=[16, 16], resblock_kernel_sizes=[3],
        resblock_dilation_sizes=[[1, 3, 5]], depth_separable_num_layers=1, duration_predictor_num_flows=2,
        sampling_rate=16_000,
    )  # fmt: skip
    VitsModel(config).save_pretrained(folder)
    return folder


def engine_of(folder: Path) -> TextToSpeech:
    found: TextToSpeech = Engines({"polly.text_to_speech": f"transformers:{folder}"}).get("polly.text_to_speech")
    return found


def test_a_random_model_answers_by_the_rules(folder: Path) -> None:
    import torch

    engine = engine_of(folder)
    assert (engine.name, engine.rate, engine.languages) == (f"transformers:{folder}", 16_000, {"en"})
    before = torch.random.get_rng_state()
    said = engine.synthesize([Part("hello "), Part("there")], "any")
    assert torch.equal(torch.random.get_rng_state(), before)
    assert said.samples.dtype == np.float32
    assert said.samples.size
    assert np.abs(said.samples).max() <= 1
    assert np.array_equal(engine.synthesize([Part("hello there")], "other").samples, said.samples)
    slow = engine.synthesize([Part("hello there")], "any", speed=0.5)
    assert slow.samples.size > said.samples.size
    assert engine.synthesize([Part("?!")], "any").samples.size == 0
    assert engine.synthesize([Part("")], "any").samples.size == 0


def test_polly_speaks_by_it(folder: Path) -> None:
    with AIKit(Local({"polly.text_to_speech": f"transformers:{folder}"}, state="memory")) as kit:
        client: Any = kit.polly
        answer = client.synthesize_speech(text="hello there", voice_id="Amy", output_format="pcm")
        assert answer.meta.engine == f"transformers:{folder}"
        samples = engine_of(folder).synthesize([Part("hello there")], "any").samples
        assert answer.audio_stream.read() == (np.clip(samples, -1, 1) * 32767).round().astype("<i2").tobytes()
        with pytest.raises(UnsupportedLocally):
            client.synthesize_speech(text="a", voice_id="Amy", output_format="json", speech_mark_types=["word"])


def test_models_that_will_not_do(folder: Path, tmp_path: Path) -> None:
    for path in folder.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "model.safetensors").rename(tmp_path / "pytorch_model.bin")
    with pytest.raises(ModelUnusable, match="safetensors"):
        engine_of(tmp_path)
