"""Speech to text by a Whisper model of the hub or of a folder: the `transformers:` kind of engine.

What language its tokens mean, and which heads tell the time of a word, is read from the model's own generation
configuration. A word's probability is the mean of its tokens'. Other readings are not looked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from threading import Lock
from types import SimpleNamespace
from typing import Any

import numpy as np

from aikit.errors import ModelUnusable
from aikit_fakes.engines import transformers_loading, voice_activity
from aikit_fakes.engines.audio_segmentation import Window, windows
from aikit_fakes.engines.speech_to_text import RATE, Samples, Segment, SpeechToText, Word
from aikit_fakes.engines.speech_to_text.whisper import UNSPACED, joined
from aikit_fakes.engines.transformers_loading import Opened

_HINTS = 200
"""Tokens of hints; with what is said they must fit into 448."""
_HEARD = 30
"""Seconds that Whisper hears at once."""


def load(reference: str) -> SpeechToText:
    """The engine of a Whisper model.

    Args:
        reference: a folder, or `org/name@revision` of a model that was pulled.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it cannot be opened safely, is no Whisper, or does not tell the times of words.
        MissingExtra: torch or transformers is not installed.
    """
    opened = transformers_loading.load(reference, "AutoModelForSpeechSeq2Seq")
    config = opened.model.generation_config
    if opened.model.config.model_type != "whisper" or not getattr(config, "alignment_heads", None):
        raise ModelUnusable(f"{opened.folder} is no Whisper that tells the times of its words (alignment_heads)")
    return _Whisper(reference, opened)


class _Whisper:
    def __init__(self, reference: str, opened: Opened) -> None:
        from transformers import WhisperFeatureExtractor

        self.name = f"transformers:{reference}"
        self._model = opened.model
        self._tokenizer = opened.tokenizer
        self._config = opened.model.generation_config
        extractor: Any = WhisperFeatureExtractor
        self._extractor = extractor(feature_size=opened.model.config.num_mel_bins)
        # "<|en|>" -> its token
        tokens: Mapping[str, int] = getattr(self._config, "lang_to_id", None) or {}
        self._languages = {name.strip("<|>"): token for name, token in tokens.items()}
        self.languages = frozenset(self._languages) or opened.languages
        # a fast tokenizer keeps its state in itself, so two threads cannot use one
        self._lock = Lock()

    def transcribe(
        self,
        audio: Iterable[Samples],
        language: str,
        *,
        hints: Sequence[str] = (),
        alternatives: int = 0,  # noqa: ARG002  no other readings are looked for
    ) -> Iterator[Segment]:
        """What is said, half a minute at a time.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} does not know the language {language!r}")
        return self._segments(audio, language, hints)

    def identify(self, audio: Samples) -> Mapping[str, float]:
        """The probability of each language, by the first half minute of speech; a model of one language tells that."""
        import torch

        spoken = voice_activity.speech(audio, pause=0.5, padding=0.2)
        if not spoken:
            return {}
        if not self._languages:
            return dict.fromkeys(self.languages, 1 / len(self.languages))
        heard = np.concatenate([audio[span.start : span.end] for span in spoken])[: _HEARD * RATE]
        start = torch.tensor([[self._model.config.decoder_start_token_id]])
        with self._lock, torch.inference_mode():
            logits = self._model(**self._features(heard), decoder_input_ids=start).logits[0, -1]
            chances = logits[list(self._languages.values())].double().softmax(-1).tolist()
        return dict(zip(self._languages, chances, strict=True))

    def _segments(self, audio: Iterable[Samples], language: str, hints: Sequence[str]) -> Iterator[Segment]:
        for window in windows(audio, _HEARD):
            if voice_activity.speech(window.audio, pause=0.5):
                with self._lock:
                    words = self._words(window, language, hints)
                if words:
                    yield Segment(words)

    def _words(self, window: Window, language: str, hints: Sequence[str]) -> tuple[Word, ...]:
        import torch

        about: dict[str, Any] = {"language": language, "task": "transcribe"} if self._languages else {}
        if hints:
            about["prompt_ids"] = self._tokenizer.get_prompt_ids(", ".join(hints), return_tensors="pt")[:_HINTS]
        with torch.inference_mode():
            found = self._model.generate(
                **self._features(window.audio),
                do_sample=False,
                return_dict_in_generate=True,
                return_token_timestamps=True,
                output_logits=True,
                **about,
            )
        tokens, times = found["sequences"][0].tolist(), found["token_timestamps"][0].tolist()
        steps = len(found["logits"])  # what comes before them was given: a prompt, the language
        chances = [
            float(logits[0].double().softmax(-1)[token])
            for logits, token in zip(found["logits"], tokens[-steps:], strict=True)
        ]
        written = list(zip(tokens, times, strict=True))[-steps:]
        pieces = self._pieces(written, chances, spaced=language not in UNSPACED)
        return joined(pieces, window.start, spaced=language not in UNSPACED)

    def _pieces(
        self, tokens: Sequence[tuple[int, float]], chances: Sequence[float], *, spaced: bool
    ) -> Iterator[SimpleNamespace]:
        """Words of tokens: where words are spaced, one begins with the token that a space begins."""
        special = set(self._tokenizer.all_special_ids)
        first_special = min(special, default=len(self._tokenizer))
        held: list[tuple[int, float, float]] = []
        for (token, time), chance in zip(tokens, chances, strict=True):
            if token in special or token >= first_special:
                continue
            opens = self._tokenizer.decode([token])[:1].isspace() if spaced else self._is_whole(held)
            if held and opens:
                yield self._piece(held, time)
                held = []
            held.append((token, time, chance))
        if held:
            yield self._piece(held, tokens[-1][1])

    def _is_whole(self, held: Sequence[tuple[int, float, float]]) -> bool:
        """Whether tokens end with a whole character."""
        return "\ufffd" not in self._tokenizer.decode([token for token, _, _ in held])

    def _piece(self, held: Sequence[tuple[int, float, float]], end: float) -> SimpleNamespace:
        text = self._tokenizer.decode([token for token, _, _ in held], clean_up_tokenization_spaces=False)
        start = held[0][1]
        probability = sum(chance for _, _, chance in held) / len(held)
        return SimpleNamespace(word=text, start=start, end=max(end, start), probability=probability)

    def _features(self, audio: Samples) -> Any:
        # the mask tells where the padding begins, and so where the last word must have ended
        return self._extractor(
            audio[: _HEARD * RATE], sampling_rate=RATE, return_tensors="pt", return_attention_mask=True
        )
