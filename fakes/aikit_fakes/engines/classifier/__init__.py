"""Text classification: training on labelled texts, then class probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from numpy.typing import NDArray

__all__ = ["Classifier", "Trained"]


class Trained(Protocol):
    """A model that was trained.

    Attributes:
        classes: what it tells apart, in the order of its scores.
    """

    classes: tuple[str, ...]

    def score(self, features: NDArray[Any]) -> NDArray[Any]:
        """Probabilities, shape (texts, classes): summing to 1, or each on its own where a text may have several."""
        ...

    def dump(self) -> bytes:
        """The model as bytes that hold numbers and names alone; loading them runs nothing."""
        ...


class Classifier(Protocol):
    """Trains classifiers.

    Attributes:
        name: who trains and answers, such as `"embedded:minilm-logistic@1"`.
        languages: the codes of the languages it was made for.
    """

    name: str
    languages: frozenset[str]

    def read(self, texts: Sequence[str]) -> NDArray[Any]:
        """What it sees of each text, a row each; texts can be read in portions and forgotten."""
        ...

    def train(self, features: NDArray[Any], labels: Sequence[Sequence[str]], *, several: bool) -> Trained:
        """A model of the labels of each row of `read`.

        Args:
            features: rows of `read`.
            labels: of each row; one, or several where `several` says so.
            several: whether a text may have more than one.
        """
        ...

    def load(self, data: bytes) -> Trained:
        """The model that `Trained.dump` wrote. Raises ValueError for anything else."""
        ...
