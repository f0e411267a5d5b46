"""Text to speech by a VITS model of the hub or of a folder, such as those of MMS: the `transformers:` kind of engine.

It speaks with one voice whatever voice is asked for, and tells no times of words.
"""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

import numpy as np

from aikit.errors import ModelUnusable
from aikit_fakes.engines import transformers_loading
from aikit_fakes.engines.text_to_speech import Part, Speech, TextToSpeech
from aikit_fakes.engines.transformers_loading import Opened

_SEED = 0
_SILENT = Speech(np.zeros(0, np.float32))


def load(reference: str) -> TextToSpeech:
    """The engine of a VITS model.

    Args:
        reference: a folder, or `org/name@revision` of a model that was pulled.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it cannot be opened safely, or is no VITS.
        MissingExtra: torch or transformers is not installed.
    """
    opened = transformers_loading.load(reference, "AutoModelForTextToWaveform")
    if opened.model.config.model_type != "vits":
        raise ModelUnusable(f"{opened.folder} is no VITS model")
    return _Vits(reference, opened)


class _Vits:
    voices: frozenset[str] = frozenset()
    has_timings = False
    accepts_phonemes = False

    def __init__(self, reference: str, opened: Opened) -> None:
        self.name = f"transformers:{reference}"
        self.languages = opened.languages
        self.rate: int = opened.model.config.sampling_rate
        self._model = opened.model
        self._tokenizer = opened.tokenizer
        # how fast it speaks is kept in the model, and torch's random numbers are everybody's
        self._lock = Lock()

    def synthesize(self, phrase: Sequence[Part], voice: str, *, speed: float = 1.0) -> Speech:  # noqa: ARG002  it has one
        import torch

        text = "".join(part.text for part in phrase)
        given = self._tokenizer(text, return_tensors="pt")
        if not given["input_ids"].numel() or not any(map(str.isalnum, text)):
            return _SILENT
        with self._lock, torch.random.fork_rng(devices=[]), torch.inference_mode():
            torch.manual_seed(_SEED)
            self._model.speaking_rate = speed
            samples = self._model(**given).waveform[0].float().numpy()
        return Speech(np.clip(samples, -1, 1))
