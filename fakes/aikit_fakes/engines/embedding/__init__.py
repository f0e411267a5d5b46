"""Sentence embeddings, compared by cosine similarity.

What an embedder answers with depends on the text alone: not on its neighbours in a batch, nor on the thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

__all__ = ["Embedder"]


class Embedder(Protocol):
    """A sentence embedder.

    Attributes:
        name: who answers, such as `"embedded:minilm-l6-v2-int8"`.
        dimensions: the length of a vector.
    """

    name: str
    dimensions: int

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One vector of unit length a text: an array of shape (texts, dimensions)."""
        ...
