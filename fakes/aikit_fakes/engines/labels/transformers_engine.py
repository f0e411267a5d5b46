"""Classes of images by a model of the hub or of a folder: the `transformers:` kind of engine.

Which output is which class is read from the model's configuration (`id2label`); of several names ("tabby, tabby cat")
the first counts.
"""

from __future__ import annotations

from threading import Lock

import numpy as np
from numpy.typing import NDArray

from aikit_fakes.engines import transformers_loading
from aikit_fakes.engines.labels import Labels, Share
from aikit_fakes.engines.transformers_loading import Opened


def load(reference: str) -> Labels:
    """The engine of an image classifier.

    Args:
        reference: a folder, or `org/name@revision` of a model that was pulled.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it cannot be opened safely, or is no trained image classifier.
        MissingExtra: torch or transformers is not installed.
    """
    opened = transformers_loading.load(reference, "AutoModelForImageClassification", reader="AutoImageProcessor")
    return _Classifier(reference, opened)


class _Classifier:
    def __init__(self, reference: str, opened: Opened) -> None:
        self.name = f"transformers:{reference}"
        self._processor = opened.tokenizer
        self._model = opened.model
        self._classes = [name.partition(",")[0].strip() for name in opened.labels]
        self._lock = Lock()

    def classify(self, image: NDArray[np.uint8]) -> list[Share]:
        """The classes of an image, the likeliest first."""
        import torch

        with self._lock, torch.inference_mode():
            inputs = self._processor(images=[image], return_tensors="pt", input_data_format="channels_last")
            shares = self._model(**inputs).logits[0].double().softmax(-1).tolist()
        found = [Share(name, share) for name, share in zip(self._classes, shares, strict=True)]
        return sorted(found, key=lambda one: -one.share)
