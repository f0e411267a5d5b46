"""The embedded engine: MiniLM, tuned a little, a small head over its token vectors and VADER's lexicon; English only.

Every sentence and every clause is scored; mixed feelings are good and bad ones in different clauses. HEAD.md says what
it was trained on and how well it does. Irony, feelings towards what is only quoted, and complaints that only state a
fact ("An hour on hold.") are beyond it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer  # type: ignore[import-untyped]

from aikit_fakes.engines.embedding.minilm import MiniLM
from aikit_fakes.engines.sentiment import Scores
from aikit_fakes.engines.sentiment.classification_head import Array, Head, evidence, read
from aikit_fakes.engines.sentiment.clauses import clauses, has_contrast, sentences
from aikit_fakes.engines.shared_models import shared

ENCODER = "encoder:"


class Embedded:
    """Sentiment of English text of any length. Thread-safe; a batch is scored together."""

    name = "embedded:minilm-vader@2"
    languages = frozenset({"en"})

    def __init__(self, model: Path, weights: Mapping[str, Array]) -> None:
        """Load MiniLM's file `model`; the weights named `encoder:…` change it, the rest are the head's."""
        tuned = {name: array for name, array in weights.items() if name.startswith(ENCODER)}
        self._embedder = MiniLM(model, {name.removeprefix(ENCODER): array for name, array in tuned.items()})
        self._head = Head({name: array for name, array in weights.items() if name not in tuned})
        self._lexicon = SentimentIntensityAnalyzer()

    def score(self, texts: Sequence[str], language: str) -> list[Scores]:
        """The scores of each text, read as English.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        return [
            Scores(*self._head.document(found).tolist()) if text.strip() else Scores(0.0, 0.0, 1.0, 0.0)
            for text, found in zip(texts, self.evidence(texts), strict=True)
        ]

    def evidence(self, texts: Sequence[str]) -> list[Array]:
        """What each text is judged by, shape (12,): its sentences and clauses, every one scored alone."""
        plans = [(whole, [part for sentence in whole for part in clauses(sentence)]) for whole in map(sentences, texts)]
        distinct = list(dict.fromkeys(piece for whole, parts in plans for piece in [*whole, *parts]))
        scored = dict(zip(distinct, self._pieces(distinct), strict=True))
        return [
            evidence(
                np.array([scored[sentence] for sentence in whole]),
                np.array([scored[part] for part in parts]),
                has_contrast(text),
                len(text.split()) / len(whole),
            )
            for text, (whole, parts) in zip(texts, plans, strict=True)
        ]

    def _pieces(self, pieces: Sequence[str]) -> list[Array]:
        tokens = self._embedder.tokens([self.spelled(piece) for piece in pieces])
        return [self._head.piece(t, self.lexicon(piece)) for t, piece in zip(tokens, pieces, strict=True)]

    def spelled(self, piece: str) -> str:
        """The piece, its emoji spelled out: MiniLM knows none, VADER names them all."""
        names = self._lexicon.emojis
        return "".join(f" {names[c]} " if c in names else c for c in piece)

    def lexicon(self, piece: str) -> tuple[float, float, float, float]:
        """VADER's compound score and its positive, negative and neutral shares."""
        found = self._lexicon.polarity_scores(piece)
        return found["compound"], found["pos"], found["neg"], found["neu"]


@shared
def load() -> Embedded:
    """The engine, one for all who judge sentiment; raises `ModelMissing` where MiniLM was not pulled."""
    from aikit_fakes import models

    return Embedded(models.path("minilm-l6-v2-int8"), read(Path(__file__).with_name("head.npz")))
