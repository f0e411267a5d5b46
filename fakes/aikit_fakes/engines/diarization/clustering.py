"""Agglomerative clustering of embeddings: average link, cosine distance."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]

THRESHOLD = 0.31
"""Mean cosine distance above which two groups are two voices (the middle of what parts flite's)."""
MOST = 1500
"""Vectors that are clustered; more are given to the nearest group, so that hours need no more memory."""
_LEAST = 0.04
"""Share of the speech below which a group is no speaker of its own."""


def agglomerate(vectors: Array, lengths: Array, most: int) -> list[int]:
    """The group of each vector.

    Args:
        vectors: unit vectors, shape (vectors, numbers).
        lengths: how much each counts; one that is 0 only follows the others.
        most: groups there may be.
    """
    sure = np.flatnonzero(lengths) if lengths.any() else np.arange(len(vectors))
    chosen = sure[np.linspace(0, len(sure) - 1, min(len(sure), MOST)).astype(int)]
    centres = _centres(vectors[chosen], np.maximum(lengths[chosen], 1e-6), most)
    nearest: list[int] = np.argmax(vectors @ centres.T, axis=1).tolist()
    return nearest


def _centres(vectors: Array, lengths: Array, most: int) -> Array:
    """What each group sounds like, groups too small to be a speaker's left out."""
    if len(vectors) == 1:
        return vectors
    from scipy.cluster.hierarchy import fcluster, linkage

    tree = linkage(vectors.astype(np.float64), "average", metric="cosine")
    labels = fcluster(tree, THRESHOLD, "distance")
    for count in range(labels.max(), 0, -1):
        if count < labels.max():
            labels = fcluster(tree, count, "maxclust")
        weights = np.bincount(labels, lengths)
        kept = np.flatnonzero(weights >= max(_LEAST * weights.sum(), 1e-9))
        if len(kept) <= most:
            break
    centres = np.stack([vectors[labels == group].mean(0) for group in kept])
    unit: Array = centres / np.linalg.norm(centres, axis=1, keepdims=True)
    return unit
