"""Targeted sentiment by a language model behind an OpenAI-compatible server: the `openai:` kind of engine.

What is spoken of, and where, is found as the embedded engine does, by grammar and names; the model only judges numbered
targets, so its reply can add no text and no span. A text's targets go in calls of up to `TARGETS`; `PARALLEL` calls run
at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated, Literal, NamedTuple

from pydantic import Field

from aikit.errors import EngineFailed
from aikit_fakes.engines.english import pipeline
from aikit_fakes.engines.language_model import PARALLEL, Judgement, LanguageModel
from aikit_fakes.engines.sentiment import Scores
from aikit_fakes.engines.targeted_sentiment import Group, TargetedSentiment
from aikit_fakes.engines.targeted_sentiment.coreference import assembled, coreference_groups
from aikit_fakes.engines.targeted_sentiment.mentions import Found, MentionDetector

TARGETS = 20
"""Targets of one call."""
AROUND = 300
"""Characters of the text before the first and behind the last target of a call that the model reads."""

_TASK = """"text" speaks of the things in "targets"; "before" is what stands right before each. For each target, by its
number, reply how the author feels about it at that place: POSITIVE, NEGATIVE, NEUTRAL or MIXED, and how sure you are,
from 1 (a guess) to 100 (certain)."""


class TargetJudgement(Judgement):
    """The sentiment towards one target."""

    number: Annotated[int, Field(ge=1, le=TARGETS)]
    sentiment: Literal["POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED"]
    sure: Annotated[float, Field(ge=1, le=100)]


class TargetsJudgement(Judgement):
    """One judgement a target."""

    judged: Annotated[list[TargetJudgement], Field(max_length=TARGETS)]


class _Call(NamedTuple):
    text: str
    targets: tuple[Found, ...]


def load(reference: str) -> TargetedSentiment:
    """The engine of `<base url>#<model>`.

    Raises:
        ConfigurationError: the reference is not of that form.
        ModelMissing: the English pipeline that finds the targets was not pulled.
    """
    return _Judge(LanguageModel(reference), MentionDetector(pipeline.load()))


class _Judge:
    languages = frozenset({"en"})  # DetectTargetedSentiment takes no other

    def __init__(self, model: LanguageModel, finder: MentionDetector) -> None:
        self.name = model.name
        self._model = model
        self._finder = finder
        self._calls = ThreadPoolExecutor(PARALLEL, thread_name_prefix="aikit-targets")

    def find(self, texts: Sequence[str], language: str) -> list[list[Group]]:
        """The groups of each text.

        Raises:
            ValueError: `language` is not one of `languages`.
            EngineFailed: the server does not answer, or not in the form that was asked for.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        groups = [coreference_groups(mentions) for mentions in self._finder.find(texts)]
        targets = [sorted(member.found for group in each for member in group) for each in groups]
        calls = dict.fromkeys(
            _Call(text, tuple(found[at : at + TARGETS]))
            for text, found in zip(texts, targets, strict=True)
            for at in range(0, len(found), TARGETS)
        )
        judged: dict[tuple[str, Found], Scores] = {}
        for call, scores in zip(calls, self._calls.map(self._judge, calls), strict=True):
            judged |= {(call.text, found): each for found, each in zip(call.targets, scores, strict=True)}
        return [
            assembled(each, lambda found, text=text: judged[text, found])  # type: ignore[misc]
            for text, each in zip(texts, groups, strict=True)
        ]

    def _judge(self, call: _Call) -> list[Scores]:
        begin = max(0, call.targets[0].begin - AROUND)
        data = {
            "text": call.text[begin : call.targets[-1].end + AROUND],
            "targets": [
                {
                    "number": number,
                    "before": call.text[max(0, found.begin - 40) : found.begin],
                    "target": call.text[found.begin : found.end],
                }
                for number, found in enumerate(call.targets, 1)
            ],
        }
        judged = self._model.judge(_TASK, data, TargetsJudgement).judged
        by_number = {one.number: one for one in judged}
        numbers = range(1, len(call.targets) + 1)
        if len(judged) != len(numbers) or by_number.keys() != set(numbers):
            raise EngineFailed(
                f"{self.name} did not judge the targets 1 to {len(numbers)} once each, but "
                f"{', '.join(str(one.number) for one in judged) or 'none'}"
            )
        return [_scores(by_number[number]) for number in numbers]


def _scores(judged: TargetJudgement) -> Scores:
    """The label's share grows from a quarter, which says nothing, to 1; the other three have the rest, a third each."""
    share = (1 + 3 * judged.sure / 100) / 4
    rest = dict.fromkeys(Scores._fields, (1 - share) / 3)
    return Scores(**(rest | {judged.sentiment.lower(): share}))
