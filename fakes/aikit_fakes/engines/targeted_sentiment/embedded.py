"""The embedded engine: mentions by spaCy's grammar and names, the sentiment of each by the clause that it is in.

English only. Whatever depends on more than a clause is beyond it: irony, "the second one", feelings towards somebody
whose words are reported. Groups are made by rules (`groups`), which reach no further than the nearest fitting words.
"""

from __future__ import annotations

from collections.abc import Sequence

from aikit_fakes.engines.english import pipeline
from aikit_fakes.engines.sentiment import Scores, Sentiment
from aikit_fakes.engines.sentiment import embedded as sentiment
from aikit_fakes.engines.targeted_sentiment import Group
from aikit_fakes.engines.targeted_sentiment.coreference import assembled, coreference_groups
from aikit_fakes.engines.targeted_sentiment.mentions import Found, MentionDetector


class Embedded:
    """Sentiment towards what English texts of any length speak of. Thread-safe; a batch is read and judged together."""

    name = "embedded:clauses@1"
    languages = frozenset({"en"})

    def __init__(self, finder: MentionDetector, feelings: Sentiment) -> None:
        self._finder = finder
        self._feelings = feelings

    def find(self, texts: Sequence[str], language: str) -> list[list[Group]]:
        """The groups of each text, read as English.

        Raises:
            ValueError: `language` is not one of `languages`.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        groups = [coreference_groups(mentions) for mentions in self._finder.find(texts)]
        clauses = {clause for each in groups for group in each for member in group for clause in member.found.said}
        distinct = sorted(clauses)
        scores = dict(zip(distinct, self._feelings.score(distinct, language), strict=True))

        def felt(mention: Found) -> Scores:
            found = [scores[clause] for clause in mention.said]
            return next((each for each in found if max(each) != each.neutral), found[-1])

        return [assembled(each, felt) for each in groups]


def load() -> Embedded:
    """The engine on the process's models; raises `ModelMissing` where they were not pulled."""
    return Embedded(MentionDetector(pipeline.load()), sentiment.load())
