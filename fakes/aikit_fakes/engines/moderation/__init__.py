"""Image moderation: the probability of explicit content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Moderation"]


class Moderation(Protocol):
    """A judge of images.

    Attributes:
        name: who answers, such as `"embedded:open-nsfw@1"`.
    """

    name: str

    def explicit(self, image: NDArray[np.uint8]) -> float:
        """The probability that an image (RGB, uint8, [height, width, 3]) is sexually explicit, 0 to 1."""
        ...
