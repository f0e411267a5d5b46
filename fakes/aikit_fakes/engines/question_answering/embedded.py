"""The embedded engine: the candidate whose name is nearest to the question by sentence embedding."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from aikit_fakes.engines.embedding import minilm
from aikit_fakes.engines.forms.embedded import Embedded as Forms
from aikit_fakes.engines.pages import Box
from aikit_fakes.engines.question_answering import Answer, candidates
from aikit_fakes.engines.question_answering.candidates import KINDS, Candidate
from aikit_fakes.engines.tables.embedded import Embedded as Tables

if TYPE_CHECKING:
    from aikit_fakes.engines.pages import Page
    from aikit_fakes.engines.question_answering import QuestionAnswering

_ALONE = 0.25
_UNFIT = 0.65
"""What is left of the score of a value that is not of the kind asked for."""
_LEAST = 0.55
"""The score under which nothing on the page is taken for an answer."""
_EMPTY = re.compile(
    r"\b(what|which|who|whom|whose|when|where|how|much|many|is|are|was|were|does|do|did|the|a|an|of|on|in|for|to|this|"
    r"that|please|there|it|its|has|have|be|s|by|at|from|with|document|form|page|listed|shown)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
_ASKED = {
    "date": re.compile(r"\b(when|dates?|born|birth|due|expir\w+|deadline)\b", re.IGNORECASE),
    "amount": re.compile(
        r"\b(how much|amount|totals?|price|cost|subtotal|tax|balance|fee|salary|pay)\b", re.IGNORECASE
    ),
    "mail": re.compile(r"\b(e-?mail|mail address)\b", re.IGNORECASE),
    "phone": re.compile(r"\b(phone|telephone|mobile|fax|call)\b", re.IGNORECASE),
    "number": re.compile(r"\b(how many|number|no|id|quantity|qty|code|zip|postcode|ssn)\b", re.IGNORECASE),
}
"""By kind of datum, the words of a question that ask for one."""


class Embedded:
    """Fields, tables and data in sentences, compared by words and by MiniLM."""

    name = "embedded:nearest-field@1"

    def __init__(self) -> None:
        self._forms = Forms()
        self._tables = Tables()
        self._embedder = minilm.load()

    def find(self, page: Page, questions: Sequence[str]) -> list[Answer | None]:
        """The answer to each question; None where the page does not seem to hold one."""
        tables = self._tables.find(page)
        cells = {id(token) for table in tables for cell in table.cells for token in cell.tokens}
        fields = self._forms.find(page)
        known = [*candidates.of_fields(page, fields), *candidates.of_tables(tables)]
        said = {
            kind: [one for one in candidates.of_sentences(page, kind) if id(one.tokens[0]) not in cells]
            for kind in _ASKED
            if any(_ASKED[kind].search(question) for question in questions)
        }
        names = sorted({one.name for one in (*known, *(one for found in said.values() for one in found))})
        if not names:
            return [None] * len(questions)
        vectors = self._embedder.embed([*names, *map(_core, questions)])
        likeness = vectors[len(names) :] @ vectors[: len(names)].T
        place = {name: number for number, name in enumerate(names)}
        answers: list[Answer | None] = []
        for question, row in zip(questions, likeness, strict=True):
            kinds = [kind for kind in _ASKED if _ASKED[kind].search(question)]
            offered = known + [one for kind in kinds for one in said[kind]]
            if not offered:
                answers.append(None)
                continue
            alone = {id(said[kind][0]) for kind in kinds if len(said[kind]) == 1}  # the only such datum of the page
            scores = [
                _score(question, kinds, one, float(row[place[one.name]])) + _ALONE * (id(one) in alone)
                for one in offered
            ]
            best = int(np.argmax(scores))
            answers.append(_answer(offered[best], scores[best]) if scores[best] >= _LEAST else None)
        return answers


def load() -> QuestionAnswering:
    """The embedded answerer.

    Raises:
        ModelMissing: a model it needs was not pulled.
    """
    return Embedded()


def _core(question: str) -> str:
    """What a question is about, without the words that make it one."""
    core = " ".join(_EMPTY.sub(" ", question).replace("?", " ").split())
    return core or question


def _score(question: str, kinds: Sequence[str], candidate: Candidate, likeness: float) -> float:
    """How well a value answers, 0 to 1."""
    asked, named = _stems(_core(question)), _stems(_core(candidate.name))
    shared = len(asked & named)
    words = 2 * shared / (len(asked) + len(named)) if shared else 0.0
    score = (0.5 * words + 0.5 * max(likeness, 0.0)) * candidate.weight
    if asked and named and (asked <= named or named <= asked):
        score += 0.15
    fits = [bool(KINDS[kind].search(candidate.text)) for kind in kinds]
    if fits and not any(fits):
        score *= _UNFIT
    return min(score, 1.0)


def _stems(text: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in _WORD.findall(text.lower().replace("e-mail", "email")))


def _answer(candidate: Candidate, score: float) -> Answer:
    sure = sum(token.confidence for token in candidate.tokens) / len(candidate.tokens)
    return Answer(candidate.text, min(score, 1.0) * sure, Box.around(token.box for token in candidate.tokens))
