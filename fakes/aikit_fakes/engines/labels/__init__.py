"""Image classification."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Labels", "Share"]


class Share(NamedTuple):
    """A class by name, and the probability that the image as a whole is of it, 0 to 1."""

    name: str
    share: float


class Labels(Protocol):
    """An image classifier.

    Attributes:
        name: who answers, such as `"embedded:efficientnet-lite0@1"`.
    """

    name: str

    def classify(self, image: NDArray[np.uint8]) -> list[Share]:
        """The classes of an image (RGB, uint8, [height, width, 3]), the likeliest first; together 1 at most.

        A class is called by the first of its names in ImageNet (WordNet's), where it is one of those.
        """
        ...
