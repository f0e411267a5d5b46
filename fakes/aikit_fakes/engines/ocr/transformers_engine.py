"""TrOCR models of the hub or of a folder: the `transformers:` kind of reader.

The embedded detector finds the lines; the model (microsoft/trocr-base-handwritten, -printed) says what each says, by
greedy decoding. It tells no places, so words are put between the widest gaps of a line's ink.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from aikit.cancellation import checked
from aikit.errors import ModelUnusable
from aikit_fakes.engines import transformers_loading
from aikit_fakes.engines.ocr import recognition, word_segmentation
from aikit_fakes.engines.ocr.networks import Networks, Text

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from aikit_fakes.engines.ocr import Ocr, OcrResult, Pixels

BATCH = 8
"""Lines that go through the model together."""
_TOKENS = 128
"""Of a line at most."""


def load(reference: str) -> Ocr:
    """The reader in a folder, or in `org/name@revision` of the hub.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it is no image-to-text model.
        MissingExtra: torch and transformers, or the libraries of the detector, are not installed.
    """
    opened = transformers_loading.load(reference, "VisionEncoderDecoderModel")
    return _TrOcr(f"transformers:{reference}", opened)


class _TrOcr:
    """An encoder of images with a decoder of text, behind the embedded detector. Thread-safe."""

    def __init__(self, name: str, opened: transformers_loading.Opened) -> None:
        import transformers

        self.name = name
        self._opened = opened
        try:
            self._images = transformers.AutoImageProcessor.from_pretrained(  # type: ignore[no-untyped-call]
                opened.folder, local_files_only=True, trust_remote_code=False
            )
        except Exception as error:  # whatever a broken folder makes a library of this size raise
            raise ModelUnusable(f"{opened.folder} does not say how images are prepared: {error}") from error
        self._networks = Networks()
        positions: int = getattr(opened.model.config.decoder, "max_position_embeddings", _TOKENS)
        self._most = min(_TOKENS, positions - 2)  # the first is given, and TrOCR counts from 2
        self._lock = Lock()

    def read(self, pixels: Pixels) -> OcrResult:
        """The text of an image: RGB, uint8, [height, width, 3]."""
        return recognition.read(pixels, self._networks, self)

    def recognise(self, lines: Sequence[Pixels]) -> list[Text]:
        """What each line says, by the model."""
        return [
            text for start in checked(range(0, len(lines), BATCH)) for text in self._batch(lines[start : start + BATCH])
        ]

    def _batch(self, lines: Sequence[Pixels]) -> list[Text]:
        import torch

        with self._lock, torch.inference_mode():
            inputs = self._images(images=list(lines), return_tensors="pt")
            written = self._opened.model.generate(
                inputs.pixel_values,
                do_sample=False,
                num_beams=1,
                max_new_tokens=self._most,
                max_length=None,
                output_scores=True,
                return_dict_in_generate=True,
            )
            scores = self._opened.model.compute_transition_scores(
                written.sequences, written.scores, normalize_logits=True
            ).exp()
        count = scores.shape[1]
        rows = zip(lines, written.sequences[:, -count:].tolist(), scores.tolist(), strict=True)
        return [self._text(line, tokens, sure) for line, tokens, sure in rows]

    def _text(self, line: Pixels, tokens: list[int], sure: list[float]) -> Text:
        """The text of tokens, each character as sure as the token that it came with."""
        text = ""
        confidences: list[float] = []
        for place in range(1, len(tokens) + 1):
            text = self._opened.tokenizer.decode(tokens[:place], skip_special_tokens=True)
            confidences += [sure[place - 1]] * (len(text) - len(confidences))
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        text, told = text[start:end], np.asarray(confidences[start:end], np.float64)
        return Text(text, told, _places(line, text)) if text else Text("", np.zeros(0), np.zeros(0))


def _places(line: Pixels, text: str) -> NDArray[np.float64]:
    """Where characters are, 0 to 1: words between the widest gaps of the ink, their characters of one width."""
    columns = np.flatnonzero(word_segmentation.ink(line).max(0))
    words = text.split(" ")
    if not len(columns):
        return (np.arange(len(text)) + 0.5) / len(text)
    steps = np.diff(columns)
    widest = np.sort(np.argsort(-steps, kind="stable")[: len(words) - 1])
    starts = [columns[0], *columns[widest + 1]]
    ends = [*columns[widest], columns[-1]]
    if len(starts) < len(words):
        starts, ends, words = [columns[0]], [columns[-1]], [text]
    places: list[float] = []
    for word, low, high in zip(words, starts, ends, strict=True):
        places += [low + (high - low) * (place + 0.5) / max(len(word), 1) for place in range(len(word))]
        places.append(float(high))
    found: NDArray[np.float64] = np.asarray(places[: len(text)]) / line.shape[1]
    return found
