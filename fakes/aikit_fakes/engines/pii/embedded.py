"""The embedded engine: patterns, check digits, the words around, libphonenumber, a model's people. English, Spanish.

A score is a probability by Bayes' rule: the pattern's prior, made likelier by a check digit that fits (by as much as a
chance hit is unlikely) and by a label near it, less likely by a wrong check digit or a word such as "order number".
Spanish has no model of names: there they are found by a gazetteer of given names and surnames, and by what stands
around them ("Me llamo ...").
"""

from __future__ import annotations

from collections.abc import Sequence

from aikit.cancellation import checked
from aikit.errors import EngineFailed
from aikit_fakes.engines.pii import Found, gazetteer
from aikit_fakes.engines.pii.context_words import ContextWords, Vocabulary
from aikit_fakes.engines.pii.normalization import NormalizedText, normalize
from aikit_fakes.engines.pii.pattern_recognizers import Candidate, deadline
from aikit_fakes.engines.pii.pattern_recognizers import load as load_recognisers
from aikit_fakes.engines.pii.person_names import Names, from_model, repeated, worth_reading
from aikit_fakes.engines.pii.phone_numbers import phone_numbers

LEAST = 0.5  # what is less likely than not is no answer

_VOCABULARIES = {"en": ("en",), "es": ("es", "en")}  # PIN, password and e-mail are words of Spanish messages too


class Embedded:
    """Personal data of every type of Comprehend. Thread-safe; the time it takes is linear in the text.

    Args:
        names: the people in English texts, by a model; None: by the words around them only.
        model: that model's name and version.
    """

    languages = frozenset(_VOCABULARIES)

    def __init__(self, names: Names | None = None, model: str = "") -> None:
        self.name = "embedded:recognisers@1" + (f"+{model}" if model else "")
        self._names = names
        self._recognisers = {language: load_recognisers(language) for language in _VOCABULARIES}
        self._words = {language: Vocabulary(words) for language, words in _VOCABULARIES.items()}

    def find(self, texts: Sequence[str], language: str) -> list[list[Found]]:
        """What each text holds, in reading order.

        Raises:
            ValueError: `language` is not one of `languages`.
            EngineFailed: a text took far longer than any should; a part of an answer would hide what it lacks.
        """
        if language not in self.languages:
            raise ValueError(f"{self.name} reads {', '.join(sorted(self.languages))}, not {language}")
        folded = [normalize(text) for text in texts]
        people = self._people([text for text, _ in folded], language)
        return [self._find(text, names, language) for text, names in checked(zip(folded, people, strict=True))]

    def _people(self, texts: Sequence[str], language: str) -> list[list[Candidate]]:
        """The model's; only texts that could name someone are read."""
        found: list[list[Candidate]] = [[] for _ in texts]
        places = [place for place, text in enumerate(texts) if worth_reading(text)]
        if self._names is None or language != "en" or not places:
            return found
        for place, names in zip(places, self._names([texts[place] for place in places]), strict=True):
            found[place] = list(from_model(texts[place], names))
        return found

    def _find(self, folded: NormalizedText, names: Sequence[Candidate], language: str) -> list[Found]:
        text = folded.text
        labels = ContextWords(text, self._words[language])
        until = deadline(text)
        candidates = [*names, *gazetteer.names(text), *phone_numbers(text, labels, language)]
        try:
            for recogniser in self._recognisers[language]:
                candidates += recogniser.candidates(text, labels, until)
        except TimeoutError as error:
            raise EngineFailed(f"{self.name} found no end of a text of {len(text)} characters") from error
        chosen = resolved(candidates)
        chosen = resolved([*chosen, *repeated(text, [found for found in chosen if found.type == "NAME"])])
        return [Found(*folded.original(found.begin, found.end), found.type, found.score) for found in chosen]


def resolved(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The likely ones, in reading order: of two that overlap the one with more evidence, the longer, the surer."""
    likely = [found for found in candidates if found.score >= LEAST]
    likely.sort(key=lambda found: (-found.evidence, found.begin - found.end, -found.score, found.begin, found.type))
    taken: set[int] = set()
    chosen = []
    for found in likely:
        span = range(found.begin, found.end)
        if span and taken.isdisjoint(span):
            taken.update(span)
            chosen.append(found)
    return sorted(chosen)


def load() -> Embedded:
    """The engine, with the people of the embedded entity engine; raises `ModelMissing` where its model is not there."""
    from aikit_fakes.engines.entities import embedded as entities

    engine = entities.load()

    def people(texts: Sequence[str]) -> list[list[tuple[int, int, float]]]:
        return [[(e.begin, e.end, e.score) for e in found if e.type == "PERSON"] for found in engine.find(texts, "en")]

    return Embedded(people, engine.name.removeprefix("embedded:"))
