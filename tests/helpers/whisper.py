"""Whisper models for transformers: a tiny random one, and the real tiny.en out of CTranslate2's file."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from aikit_fakes import models

START, END, PREVIOUS, NO_TIMES = 50257, 50256, 50360, 50362
"""Tokens of Whisper's English vocabulary."""
_TYPES = {0: "<f4", 1: "i1", 2: "<i2", 3: "<i4", 4: "<f2"}
_PARTS = {
    "self_attention/layer_norm": "self_attn_layer_norm",
    "attention/layer_norm": "encoder_attn_layer_norm",
    "ffn/layer_norm": "final_layer_norm",
    "self_attention/linear_1": "self_attn.out_proj",
    "attention/linear_0": "encoder_attn.q_proj",
    "attention/linear_2": "encoder_attn.out_proj",
    "ffn/linear_0": "fc1",
    "ffn/linear_1": "fc2",
}
"""What CTranslate2 calls the parts of a layer -> what transformers does; those that it joins are taken apart below."""


def tiny(folder: Path, languages: Sequence[str] = ()) -> Any:
    """Save a random Whisper with the English vocabulary; the tokens from 50258 on are those of the languages."""
    import torch

    torch.manual_seed(0)
    model = _model(16, 1, 2, 32, [[0, 0]])
    if languages:
        model.generation_config.is_multilingual = True
        model.generation_config.lang_to_id = {f"<|{code}|>": 50258 + place for place, code in enumerate(languages)}
        model.generation_config.task_to_id = {"transcribe": 50358, "translate": 50357}
    model.generation_config.max_new_tokens = 12
    _save(model, folder)
    return model


def real(folder: Path) -> None:
    """Save the real tiny.en."""
    import torch

    source = models.folder("whisper-tiny-en")
    with (source / "model.bin").open("rb") as file:
        weights = {name: torch.from_numpy(array.astype(np.float32)) for name, array in _read(file)}
    import json

    about = json.loads((source / "config.json").read_text())
    model = _model(384, 4, 6, 1536, about["alignment_heads"])
    model.generation_config.suppress_tokens = about["suppress_ids"]
    model.generation_config.begin_suppress_tokens = about["suppress_ids_begin"]
    renamed = dict(_renamed(weights))
    renamed["proj_out.weight"] = renamed["model.decoder.embed_tokens.weight"]
    model.load_state_dict(renamed, strict=True)
    _save(model, folder)


def _model(width: int, layers: int, heads: int, inner: int, alignment: list[list[int]]) -> Any:
    from transformers import GenerationConfig, WhisperConfig, WhisperForConditionalGeneration

    sides = {
        f"{side}_{name}": value
        for side in ("encoder", "decoder")
        for name, value in (("layers", layers), ("attention_heads", heads), ("ffn_dim", inner))
    }
    ends = {"bos_token_id": END, "eos_token_id": END, "pad_token_id": END, "decoder_start_token_id": START}
    config = WhisperConfig(
        vocab_size=51864, d_model=width, suppress_tokens=None, begin_suppress_tokens=None, **sides, **ends
    )
    model = WhisperForConditionalGeneration(config)
    # a fresh one: what a model makes of its own configuration is made anew when it is opened
    model.generation_config = GenerationConfig(
        **ends,
        max_length=448,
        is_multilingual=False,
        no_timestamps_token_id=NO_TIMES,
        prev_sot_token_id=PREVIOUS,
        alignment_heads=alignment,
    )
    return model.eval()


def _save(model: Any, folder: Path) -> None:
    from transformers import WhisperTokenizerFast

    model.save_pretrained(folder)
    tokenizer = WhisperTokenizerFast(tokenizer_file=str(models.folder("whisper-tiny-en") / "tokenizer.json"))
    tokenizer.save_pretrained(folder)


def _read(file: BinaryIO) -> Iterator[tuple[str, np.ndarray]]:
    """The arrays of a CTranslate2 model: version, name, revision, count; then name, shape, type, bytes of each."""

    def number(form: str) -> int:
        return int(struct.unpack(f"<{form}", file.read(struct.calcsize(f"<{form}")))[0])

    def text() -> str:
        return file.read(number("H"))[:-1].decode()

    number("I"), text(), number("I")
    for _ in range(number("I")):
        name = text()
        shape = [number("I") for _ in range(number("B"))]
        kind, size = number("B"), number("I")
        yield name, np.frombuffer(file.read(size), _TYPES[kind]).reshape(shape)


def _renamed(weights: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, tensor in weights.items():
        side, rest = name.split("/", 1)
        kind = {"gamma": "weight", "beta": "bias"}.get(name.rpartition("/")[2], name.rpartition("/")[2])
        if rest.startswith("layer_") and not rest.startswith("layer_norm"):
            layer, part = rest.split("/", 1)
            place = f"model.{side}.layers.{layer.removeprefix('layer_')}"
            yield from _of_layer(place, part.rpartition("/")[0], kind, tensor)
        elif rest.startswith("layer_norm"):
            yield f"model.{side}.layer_norm.{kind}", tensor
        elif rest.startswith("position_encodings"):
            yield f"model.{side}.embed_positions.weight", tensor
        elif rest == "embeddings/weight":
            yield f"model.{side}.embed_tokens.weight", tensor
        elif rest.startswith("conv"):
            yield f"model.{side}.{rest.partition('/')[0]}.{kind}", tensor


def _of_layer(place: str, part: str, kind: str, tensor: Any) -> Iterator[tuple[str, Any]]:
    joined = {"self_attention/linear_0": ("self_attn", "qkv"), "attention/linear_1": ("encoder_attn", "kv")}
    if part not in joined:
        if part in _PARTS:
            yield f"{place}.{_PARTS[part]}.{kind}", tensor
        return
    name, letters = joined[part]
    for letter, piece in zip(letters, tensor.chunk(len(letters)), strict=True):
        if (letter, kind) != ("k", "bias"):  # Whisper's keys have none
            yield f"{place}.{name}.{letter}_proj.{kind}", piece
