"""The `transformers:` kind of speech to text: a tiny random Whisper, and the weights of the real tiny.en."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jiwer
import numpy as np
import pytest

from aikit.errors import ModelUnusable
from aikit_fakes.engines.registry import Engines
from aikit_fakes.engines.speech_to_text import RATE, Samples, SpeechToText
from aikit_fakes.media import audio_decoding
from helpers.recordings import TWO_CITIES, plain, recording
from helpers.whisper import real, tiny

pytestmark = [pytest.mark.torch, pytest.mark.network]


def engine_of(folder: Path) -> SpeechToText:
    found: SpeechToText = Engines({"transcribe.speech_to_text": f"transformers:{folder}"}).get(
        "transcribe.speech_to_text"
    )
    return found


@pytest.fixture(scope="module")
def speech() -> Samples:
    with recording("two_cities.wav").open("rb") as file:
        return np.concatenate(list(audio_decoding.decode(file)))


def test_a_random_model_answers_by_the_rules(tmp_path: Path, speech: Samples) -> None:
    tiny(tmp_path)
    engine = engine_of(tmp_path)
    assert (engine.name, engine.languages) == (f"transformers:{tmp_path}", {"en"})
    part = speech[: 8 * RATE]
    segments = list(engine.transcribe([part], "en"))
    words = [word for segment in segments for word in segment.words]
    assert words
    assert all(0 <= word.start <= word.end <= 30 and 0 <= word.probability <= 1 for word in words)
    assert list(engine.transcribe(np.array_split(part, 5), "en")) == segments
    assert list(engine.transcribe([np.zeros(RATE, np.float32)], "en")) == []
    with pytest.raises(ValueError, match="'de'"):
        engine.transcribe([part], "de")


@pytest.mark.parametrize("swapped", [False, True])
def test_the_language_is_read_from_the_models_own_names(tmp_path: Path, speech: Samples, swapped: bool) -> None:
    import torch

    model = tiny(tmp_path, ["en", "es", "de"])
    engine = engine_of(tmp_path)
    start = torch.tensor([[model.config.decoder_start_token_id]])
    part = speech[: 4 * RATE]
    with torch.inference_mode():
        # the output of the second language's token is made the largest
        features: Any = engine._features(part)  # type: ignore[attr-defined]
        hidden = model.model(**features, decoder_input_ids=start).last_hidden_state[0, -1]
        model.model.decoder.embed_tokens.weight[50259] = hidden * 10
    model.save_pretrained(tmp_path / "taught")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (tmp_path / "taught" / name).write_bytes((tmp_path / name).read_bytes())
    if swapped:
        path = tmp_path / "taught" / "generation_config.json"
        config = json.loads(path.read_text())
        config["lang_to_id"] |= {"<|es|>": 50260, "<|de|>": 50259}
        path.write_text(json.dumps(config))
    scores = engine_of(tmp_path / "taught").identify(part)
    assert set(scores) == {"en", "es", "de"}
    assert sum(scores.values()) == pytest.approx(1)
    assert max(scores, key=lambda code: scores[code]) == ("de" if swapped else "es")


def test_models_that_will_not_do(tmp_path: Path) -> None:
    tiny(tmp_path)
    path = tmp_path / "generation_config.json"
    config = json.loads(path.read_text())
    path.write_text(json.dumps({name: value for name, value in config.items() if name != "alignment_heads"}))
    with pytest.raises(ModelUnusable, match="alignment_heads"):
        engine_of(tmp_path)
    (tmp_path / "model.safetensors").rename(tmp_path / "pytorch_model.bin")
    with pytest.raises(ModelUnusable, match="safetensors"):
        engine_of(tmp_path)


@pytest.mark.slow
def test_the_real_weights_hear_what_they_should(tmp_path: Path, speech: Samples) -> None:
    real(tmp_path)
    engine = engine_of(tmp_path)
    part = speech[: 12 * RATE]
    words = [word for segment in engine.transcribe([part], "en", hints=["wisdom"]) for word in segment.words]
    reference = " ".join(TWO_CITIES.split()[:35])
    assert jiwer.wer(reference, plain(" ".join(word.text for word in words))) <= 0.05
    assert np.mean([word.probability for word in words]) > 0.8
    assert words[-1].end <= 12.5
