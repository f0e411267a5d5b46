"""Embeddings by any sentence encoder of the hub or of a folder: the `transformers:` kind of engine.

The embedding is the mean of the last layer's token vectors, scaled to unit length, which is what the sentence encoders
of the MiniLM, BGE and E5 families are made for.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

import numpy as np
from numpy.typing import NDArray

from aikit.cancellation import checked
from aikit_fakes.engines import transformers_loading
from aikit_fakes.engines.embedding import Embedder
from aikit_fakes.engines.unicode_text import well_formed

_BATCH = 16  # texts that go through the model together
_LONGEST = 256  # tokens: what MiniLM was trained with, and enough for a passage


def load(reference: str) -> Embedder:
    """The embedder of a folder, or of `org/name@revision` that was pulled.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it has no safetensors, or brings code of its own.
        MissingExtra: torch or transformers is not installed.
    """
    return _Encoder(reference, transformers_loading.load(reference, "AutoModel"))


class _Encoder:
    def __init__(self, reference: str, opened: transformers_loading.Opened) -> None:
        self.name = f"transformers:{reference}"
        self.dimensions = int(opened.model.config.hidden_size)
        self._opened = opened
        # a fast tokenizer keeps its padding in itself, so two threads cannot use one
        self._lock = Lock()

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (texts, dimensions); tokens beyond the model's limit are not read."""
        vectors = np.empty((len(texts), self.dimensions), np.float32)
        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        for start in checked(range(0, len(order), _BATCH)):
            places = order[start : start + _BATCH]
            vectors[places] = self._run([texts[place] for place in places])
        return vectors

    def _run(self, texts: Sequence[str]) -> NDArray[np.float32]:
        import torch

        readable = [well_formed(text) for text in texts]
        limits = {"padding": True, "truncation": True, "max_length": min(_LONGEST, self._opened.longest)}
        with self._lock, torch.inference_mode():
            inputs = self._opened.tokenizer(readable, **limits, return_tensors="pt")
            states = self._opened.model(**inputs).last_hidden_state.double()
            mask = inputs["attention_mask"][..., None].double()
            mean = (states * mask).sum(1) / mask.sum(1)
            unit: NDArray[np.float32] = torch.nn.functional.normalize(mean, dim=1).float().numpy()
        return unit
