"""Toxicity by a language model behind an OpenAI-compatible server: the `openai:` kind of engine.

Each text is judged in a call of its own, so that none can change how another is judged; `PARALLEL` calls run at once.
The numbers are the model's estimates, not calibrated probabilities.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Annotated

from pydantic import Field

from aikit_fakes.engines.language_model import PARALLEL, Judgement, LanguageModel
from aikit_fakes.engines.toxicity import Scores, Toxicity

_TASK = """Judge how toxic the value of "text" is. For each category reply with a number from 0 (certainly not) to 100 \
(certainly):
toxicity: toxic in any way.
graphic: violence, wounds or death shown in detail.
harassment_or_abuse: meant to hurt or humiliate somebody, or to use power over them.
hate_speech: against people for their race, origin, religion, gender, sexuality or disability.
insult: demeaning, mocking or belittling.
profanity: vulgar or obscene words.
sexual: sexual acts, body parts or interest.
violence_or_threat: violence, or a threat of it, to somebody."""

Percent = Annotated[float, Field(ge=0, le=100)]


class ToxicityJudgement(Judgement):
    """A number from 0 to 100 a category."""

    toxicity: Percent
    graphic: Percent
    harassment_or_abuse: Percent
    hate_speech: Percent
    insult: Percent
    profanity: Percent
    sexual: Percent
    violence_or_threat: Percent


def load(reference: str) -> Toxicity:
    """The toxicity engine of `<base url>#<model>`; raises `ConfigurationError` where it is not of that form."""
    return _Judge(LanguageModel(reference))


class _Judge:
    languages = frozenset({"en"})  # DetectToxicContent takes no other

    def __init__(self, model: LanguageModel) -> None:
        self.name = model.name
        self._model = model
        self._calls = ThreadPoolExecutor(PARALLEL, thread_name_prefix="aikit-toxicity")

    def score(self, texts: Sequence[str], language: str) -> list[Scores]:
        """The scores of each text.

        Raises:
            ValueError: `language` is not one of `languages`.
            EngineFailed: the server does not answer, or not in the form that was asked for.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        distinct = list(dict.fromkeys(texts))
        judged = dict(zip(distinct, self._calls.map(self._judge, distinct), strict=True))
        return [judged[text] for text in texts]

    def _judge(self, text: str) -> Scores:
        found = self._model.judge(_TASK, {"text": text}, ToxicityJudgement)
        return Scores(**{name: share / 100 for name, share in found.model_dump().items()})
