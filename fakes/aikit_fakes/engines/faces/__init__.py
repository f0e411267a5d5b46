"""Face detection, attributes, landmarks and embeddings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Pixels = NDArray[np.uint8]
    Points = NDArray[np.float64]
    Vectors = NDArray[np.float32]

__all__ = ["Box", "Face", "FaceAttributes", "Faces", "Guess", "Pose"]


class Box(NamedTuple):
    """A rectangle in pixels; it may reach beyond the image."""

    left: float
    top: float
    width: float
    height: float


class Pose(NamedTuple):
    """How a head is turned, in degrees: positive is clockwise, to the right and up as the viewer sees it."""

    roll: float
    yaw: float
    pitch: float


class Face(NamedTuple):
    """A face in an image.

    Attributes:
        box: where it is.
        confidence: that it is a face, 0 to 1.
        points: the 68 points of iBUG's scheme in pixels, [68, 2]; left is the viewer's left.
        pose: how the head is turned.
        sharpness, brightness: of its pixels, 0 to 1.
    """

    box: Box
    confidence: float
    points: Points
    pose: Pose
    sharpness: float
    brightness: float


class Guess(NamedTuple):
    """Whether something is so, and how sure that is, 0.5 to 1."""

    value: bool
    confidence: float


class FaceAttributes(NamedTuple):
    """How a face looks.

    Attributes:
        years: the age it looks like.
        male: the probability of a male face, 0 to 1; by looks, which says nothing of who somebody is.
        expressions: neutral, happy, sad, angry, fearful, disgusted, surprised -> probability.
        gaze: yaw and pitch of the eyes against the head, in degrees, and how sure that is, 0 to 1.
        guesses: smile, eyes_open, mouth_open; and, weak, eyeglasses, sunglasses, beard, mustache, occluded.
    """

    years: float
    male: float
    expressions: Mapping[str, float]
    gaze: tuple[float, float, float]
    guesses: Mapping[str, Guess]


class Faces(Protocol):
    """A reader of faces. Images are RGB, uint8, [height, width, 3].

    Attributes:
        name: who answers, such as `"embedded:mtcnn-dlib@1"`.
        dimensions: of its vectors.
    """

    name: str
    dimensions: int

    def find(self, image: Pixels, most: int) -> list[Face]:
        """The largest faces of an image, the largest first, `most` of them at most."""
        ...

    def attributes(self, image: Pixels, faces: Sequence[Face]) -> list[FaceAttributes]:
        """How each of these faces of the image looks."""
        ...

    def embed(self, image: Pixels, faces: Sequence[Face]) -> Vectors:
        """A vector for each of these faces of the image, [faces, dimensions]."""
        ...

    def similarity(self, distances: Vectors) -> Vectors:
        """How likely two vectors at these distances (L2) are one person's, 0 to 1, falling with distance."""
        ...
