"""The embedded engine: all-MiniLM-L6-v2 on onnxruntime, English, 384 dimensions.

The file keeps its weights as int8 and computes in float32 (weight-only quantisation), so padding and neighbours do not
move a vector. `tokenizer.json` beside this module is the model's own (sentence-transformers/all-MiniLM-L6-v2,
Apache-2.0).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from aikit import cancellation
from aikit_fakes.engines.onnx_graphs import Session
from aikit_fakes.engines.shared_models import shared
from aikit_fakes.engines.unicode_text import well_formed

MAX_TOKENS = 256  # what the model was trained with; the rest of a longer text is not read
BATCH_TOKENS = 1024  # more at once falls out of the processor's cache and gets slower again
PADDING_TOKENS = 16  # padding costs less than another run of the session up to about here (measured: 2 ms a run)

Tokens = NDArray[np.float32]
Changes = Mapping[str, NDArray[Any]]
UNCHANGED: Changes = MappingProxyType({})


class MiniLM:
    """all-MiniLM-L6-v2. Thread-safe; a batch uses every core, a single text one."""

    name = "embedded:minilm-l6-v2-int8"
    dimensions = 384

    def __init__(self, model: Path, changes: Changes = UNCHANGED) -> None:
        """Load the ONNX file `model` (int8, 23 MB), its weights changed as `changed` says."""
        # threads inside one run gain little; whole runs go side by side
        self._session = Session(changed(model.read_bytes(), changes) if changes else model, threads=1)
        self._tokenizer = Tokenizer.from_file(str(Path(__file__).with_name("tokenizer.json")))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(MAX_TOKENS)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The mean of each text's token vectors, scaled to unit length: shape (texts, 384)."""
        vectors = np.empty((len(texts), self.dimensions), np.float32)
        for row, tokens in enumerate(self.tokens(texts)):
            mean = tokens.mean(axis=0, dtype=np.float64)
            vectors[row] = mean / np.linalg.norm(mean)
        return vectors

    def tokens(self, texts: Sequence[str]) -> list[Tokens]:
        """Each text's token vectors in reading order, [CLS] and [SEP] included: shape (tokens, 384), tokens <= 256."""
        ids = self.ids(texts)
        batches = _batches([len(row) for row in ids])
        wanted = cancellation.current()

        def run(batch: list[int]) -> list[Tokens]:
            with cancellation.under(wanted):  # which a pool's threads do not know
                cancellation.check()
            return self._run([ids[i] for i in batch])

        if len(batches) <= 1:
            found = [run(batch) for batch in batches]
        else:
            with ThreadPoolExecutor(min(len(batches), os.cpu_count() or 1)) as pool:
                found = list(pool.map(run, batches))
        by_text = dict(zip(chain.from_iterable(batches), chain.from_iterable(found), strict=True))
        return [by_text[i] for i in range(len(texts))]

    def ids(self, texts: Sequence[str]) -> list[list[int]]:
        """Each text's token ids, [CLS] and [SEP] included, at most 256."""
        return [encoding.ids for encoding in self._tokenizer.encode_batch([well_formed(text) for text in texts])]

    def offsets(self, texts: Sequence[str]) -> list[list[tuple[int, int]]]:
        """Where each row of `tokens` begins and ends in its text, in code points; [CLS] and [SEP] nowhere: (0, 0)."""
        return [encoding.offsets for encoding in self._tokenizer.encode_batch([well_formed(text) for text in texts])]

    def _run(self, ids: list[list[int]]) -> list[Tokens]:
        padded = np.zeros((len(ids), max(map(len, ids))), np.int64)
        mask = np.zeros_like(padded)
        for row, text in enumerate(ids):
            padded[row, : len(text)] = text
            mask[row, : len(text)] = 1
        feeds = {"input_ids": padded, "attention_mask": mask, "token_type_ids": np.zeros_like(padded)}
        states: NDArray[np.float32] = self._session.run(None, feeds)[0]
        return [states[row, : len(text)] for row, text in enumerate(ids)]


@shared
def load() -> MiniLM:
    """The engine on the model store's file, one for all who embed; raises `ModelMissing` where it was not pulled."""
    from aikit_fakes import models

    return MiniLM(models.path("minilm-l6-v2-int8"))


def changed(model: bytes, changes: Changes) -> bytes:
    """The ONNX file with other weights, for a task that tuned a few of them.

    Args:
        model: the file.
        changes: by the name of a float tensor, its new values; by that of a weight matrix with `_down` and `_up`
            behind it, two thin matrices whose product is added to it, shapes (in, rank) and (rank, out).

    Raises:
        ValueError: the file has no such tensor of that size.
    """
    data = bytearray(model)
    for name, values in changes.items():
        if name.endswith("_down"):
            matrix = name.removesuffix("_down")
            difference = np.asarray(values, np.float32) @ np.asarray(changes[f"{matrix}_up"], np.float32)
            columns = difference.shape[1]
            scale = np.frombuffer(data, np.float32, columns, _place(data, f"{matrix}_scale", 4 * columns))
            place = _place(data, f"{matrix}_q", difference.size)
            steps = np.frombuffer(data, np.int8, difference.size, place).reshape(difference.shape)
            moved = np.clip(np.rint(steps + difference / scale), -127, 127).astype(np.int8)
            data[place : place + moved.nbytes] = moved.tobytes()
        elif not name.endswith("_up"):
            raw = np.asarray(values, np.float32).tobytes()
            place = _place(data, name, len(raw))
            data[place : place + len(raw)] = raw
    return bytes(data)


def _place(data: bytearray, name: str, size: int) -> int:
    """Where the tensor's `size` bytes begin: in ONNX's TensorProto they follow its name (fields 9 and 8)."""
    header = _field(8, len(name)) + name.encode() + _field(9, size)
    place = data.find(header)
    if place < 0:
        raise ValueError(f"the model has no tensor {name!r} of {size} bytes")
    return place + len(header)


def _field(number: int, length: int) -> bytes:
    """The head of a protobuf field of bytes: its number and wire type 2, then its length, seven bits a byte."""
    head = bytearray([number << 3 | 2])
    while length > 127:
        head.append(length & 127 | 128)
        length >>= 7
    return bytes([*head, length])


def _batches(lengths: Sequence[int]) -> list[list[int]]:
    """Group texts of like length (in tokens): every index once, little padding, bounded size."""
    batches: list[list[int]] = []
    padding = 0
    for i in sorted(range(len(lengths)), key=lengths.__getitem__):
        length = lengths[i]
        if batches:
            batch = batches[-1]
            more = len(batch) * (length - lengths[batch[-1]])
            if padding + more <= PADDING_TOKENS and (len(batch) + 1) * length <= BATCH_TOKENS:
                batch.append(i)
                padding += more
                continue
        batches.append([i])
        padding = 0
    return batches
