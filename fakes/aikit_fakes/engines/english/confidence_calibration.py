"""Confidence calibration of a spaCy pipeline's decisions.

spaCy's entity recognizer takes the best move at every word and forgets the others. Here the same moves are taken with
their scores kept, so the entities are its own, and what each was worth becomes a probability.

A beam, spaCy's own way to probabilities, is not for a model that was trained without one. At widths of 4 to 32, on the
half of tests/quality/entities.jsonl that rules were made on: F1 .67 at best against .67 without, and its scores tell
right from wrong with an AUC of .74 at best (of .54 where F1 is best) against .82.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

Numbers = NDArray[np.float64]


class Moves:
    """The moves of an entity recognizer: begin, go on with, end, or be a whole entity of a label; or stay outside."""

    def __init__(self, recognizer: Any) -> None:
        self._recognizer = recognizer
        names = [recognizer.moves.get_class_name(move) for move in range(recognizer.moves.n_moves)]
        self._move = {name: place for place, name in enumerate(names)}
        self._opening = np.array([name == "O" or (name[0] in "BU" and len(name) > 2) for name in names])

    def recognize(self, docs: Sequence[Doc]) -> list[list[float]]:
        """Set the entities of every doc; the probability of each, in the order of `doc.ents`."""
        states = self._recognizer.moves.init_batch(docs)
        model = self._recognizer.model.predict(docs)
        scores: dict[int, list[NDArray[np.float32]]] = {id(state): [] for state in states}
        left = [state for state in states if not state.is_final()]
        while left:
            step = model.predict(left)
            for state, row in zip(left, step, strict=True):
                scores[id(state)].append(row)
            left = self._recognizer.transition_states(left, step)
        self._recognizer.set_annotations(docs, states)
        return [
            [self._probability(entity, scores[id(state)]) for entity in doc.ents]
            for doc, state in zip(docs, states, strict=True)
        ]

    def _probability(self, entity: Any, scores: Sequence[NDArray[np.float32]]) -> float:
        """The product over the entity's words of the share that its move has among the allowed ones."""
        first, last, label = entity.start, entity.end - 1, entity.label_
        opening = self._move[f"U-{label}" if first == last else f"B-{label}"]
        sure = float(_softmax(np.where(self._opening, scores[first], -np.inf))[opening])
        inside = [self._move[f"I-{label}"], self._move[f"L-{label}"]]
        for word in range(first + 1, last + 1):
            sure *= float(_softmax(scores[word][inside])[int(word == last)])
        return sure


class Parts:
    """The tagger's parts of speech."""

    def __init__(self, language: Language) -> None:
        self._model: Any = language.get_pipe("tagger").model  # type: ignore[attr-defined]
        self._kin = _kin(language)

    def probabilities(self, docs: Sequence[Doc]) -> list[Numbers]:
        """For each word what the tagger gives to all fine-grained tags that are the same part of speech as the one it
        chose: an array of shape (words,) a doc."""
        shares = [_softmax(logits) for logits in self._model.predict(docs)]
        return [(each * self._kin[each.argmax(axis=1)]).sum(axis=1) for each in shares]


def _kin(language: Language) -> Numbers:
    """Which fine-grained tags are the same part of speech, word and context aside: shape (tags, tags), 0 or 1."""
    ruler: Any = language.get_pipe("attribute_ruler")
    tagger: Any = language.get_pipe("tagger")
    pos = {
        pattern[0]["TAG"]: rule["attrs"]["POS"]
        for rule in ruler.patterns
        for pattern in rule["patterns"]
        if "POS" in rule["attrs"]
        and len(pattern) == 1
        and set(pattern[0]) == {"TAG"}
        and isinstance(pattern[0]["TAG"], str)
    }
    parts = [pos.get(tag, tag) for tag in tagger.labels]
    return np.array([[one == other for other in parts] for one in parts], np.float64)


def _softmax(scores: Any) -> Numbers:
    wide = np.asarray(scores, np.float64)
    powers = np.exp(wide - wide.max(axis=-1, keepdims=True, initial=-np.inf))
    shares: Numbers = powers / powers.sum(axis=-1, keepdims=True)
    return shares
