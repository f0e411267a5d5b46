"""The face embeddings of a collection as one matrix in memory, for exact nearest-neighbour search.

A matrix is right for as long as its collection is the same and no face was taken out of it, which the collection's
record tells whichever process did it; faces that were put in since are read behind the last one known.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.context import Context
from aikit_fakes.resources.crud import find
from aikit_fakes.services.rekognition.face_indexing import ENGINE, VECTOR
from aikit_fakes.services.rekognition.resources import COLLECTION, FACE

if TYPE_CHECKING:
    from aikit_fakes.state import State
    from aikit_fakes.store import Key, Record

Vectors = NDArray[np.float32]

_KEPT = 16
"""Matrices in memory of one state; of others the least used goes."""
_SLACK = 1e-3
"""More than what rounding can move a squared distance by."""


@dataclass
class Matrix:
    """The faces of one collection.

    Attributes:
        state: the collection's mark and the number of removals that it was read at.
        last: the number of the last face in it.
        ids: FaceIds.
        vectors: theirs, [faces, dimensions].
        squares: their squared lengths.
    """

    state: tuple[str, int]
    last: int = 0
    ids: list[str] = field(default_factory=list)
    vectors: Vectors = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    squares: Vectors = field(default_factory=lambda: np.zeros(0, np.float32))

    def grown(self, records: list[Record]) -> Matrix:
        """This matrix with further faces."""
        if not records:
            return self
        new = np.frombuffer(b"".join(record.body[VECTOR] for record in records), "<f4").reshape(len(records), -1)
        vectors = np.concatenate([self.vectors, new]) if self.ids else np.array(new, np.float32)
        squares = np.concatenate([self.squares, np.einsum("ij,ij->i", new, new)])
        ids = self.ids + [record.body["FaceId"] for record in records]
        return Matrix(self.state, records[-1].number, ids, vectors, squares)

    def nearest(self, vector: Vectors, most: int) -> list[tuple[str, float]]:
        """The FaceIds nearest to a vector and their distances, the nearest first; exact."""
        if not self.ids:
            return []
        squared = self.squares - 2 * (self.vectors @ vector) + float(vector @ vector)
        if most < len(self.ids):
            edge = np.partition(squared, most - 1)[most - 1] + _SLACK
            places = np.flatnonzero(squared <= edge)
        else:
            places = np.arange(len(self.ids))
        exact = np.linalg.norm(self.vectors[places].astype(np.float64) - vector, axis=1)
        order = np.argsort(exact, kind="stable")[:most]
        return [(self.ids[places[row]], float(exact[row])) for row in order]


_matrices: WeakKeyDictionary[State, OrderedDict[Key, Matrix]] = WeakKeyDictionary()
_lock = Lock()


def matrix(members: Any, context: Context) -> Matrix:
    """The faces of the collection that members name.

    Raises:
        ServiceError: there is no such collection.
        UnsupportedLocally: its faces were indexed by another engine.
    """
    collection = find(COLLECTION, members, context)
    state = collection.body["Mark"], collection.body["Removals"]
    with _lock:
        known = _matrices.setdefault(context.state, OrderedDict()).get(collection.key)
    if known is None or known.state != state:
        known = Matrix(state)
    with context.state.store.reading() as records:
        after = (known.last,) if known.last else None
        new = list(records.list(FACE.scope(context), parent=collection.key.identity, after=after))
    engine = context.engine("faces").name
    if others := {record.body[ENGINE] for record in new} - {engine}:
        raise context.unsupported(
            f"faces of this collection were indexed by {', '.join(sorted(others))}, whose vectors are not comparable "
            f"to those of {engine}: index them again"
        )
    found = known.grown(new)
    with _lock:
        kept = _matrices[context.state]
        kept[collection.key] = found
        kept.move_to_end(collection.key)
        while len(kept) > _KEPT:
            kept.popitem(last=False)
    return found
