"""The translator of one request: engine, terminology, settings, and what of them was applied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.engines.translation import FormalTranslation, Part, formatted_text
from aikit_fakes.services.translate import profanity, terminologies
from aikit_fakes.services.translate.resources import LIMITS
from aikit_fakes.services.translate.term_matching import Terms
from aikit_fakes.services.translate.validation import AUTO, engine_for


class Translator:
    """Translates the texts of one request or document.

    Args:
        source: a language's code, or `"auto"`.
        target: a language's code.
        names: the terminologies that the request names.
        settings: AWS's `Settings` member as a dict.
        sure: whether a text whose language is doubtful is refused, as TranslateText does, or taken for the likeliest.
        most: characters of text that may be translated; any number when 0.

    Attributes:
        source: the source's code; with `"auto"`, once something was translated.
        characters: how many characters of text were translated.

    Raises:
        ServiceError: the pair is one that no engine here translates, or a terminology is not there.
    """

    def __init__(
        self,
        source: str,
        target: str,
        names: Sequence[str],
        settings: dict[str, str],
        context: Context,
        *,
        sure: bool = True,
        most: int = 0,
    ) -> None:
        self.source = source
        self.target = target
        self.characters = 0
        self._names = list(names)
        self._sure = sure
        self._most = most
        self._context = context
        self._mask = settings.get("Profanity") == "MASK"
        self._masked = False
        self._wished = settings.get("Formality", "")
        self._formality = ""
        self._formal = False
        self._applied: dict[tuple[str, str], None] = {}
        self._terminology: tuple[str, Terms] | None = None
        terminologies.check_names(self._names, context)
        if source != AUTO:
            self._settle()

    def parts(self, texts: Sequence[Sequence[Part]]) -> list[list[Part]]:
        """Formatted texts in the target language.

        Raises:
            ServiceError: they are too long; with `"auto"`, no engine here translates their language, or it is doubtful.
        """
        self.characters += sum(len(part.text) for each in texts for part in each)
        if 0 < self._most < self.characters:
            raise self._context.error(
                "LimitExceededException",
                f"The document has {self.characters} characters of text; the limit is {self._most}.",
            )
        if self.source == AUTO:
            self.source = self._detected(_language_of(texts) or "\n".join(_written(each) for each in texts))
            self._settle()
        if self.source == self.target:
            return [list(each) for each in texts]
        texts = [self._with_terms(each) for each in texts]
        translated = formatted_text.translate(self._engine, texts, self.source, self.target)
        self._formal |= bool(self._formality) and bool(_language_of(texts).strip())
        if self._masks:
            masked = [profanity.mask(each, self.target) for each in translated]
            self._masked |= masked != translated
            translated = masked
        return translated

    @property
    def applied(self) -> dict[str, Any]:
        """AWS's members that tell which terminology and settings were applied."""
        members: dict[str, Any] = {}
        if self._terminology is not None:
            most = LIMITS["terminology"]["applied"]
            terms = [{"SourceText": source, "TargetText": target} for source, target in list(self._applied)[:most]]
            members["AppliedTerminologies"] = [{"Name": self._terminology[0], "Terms": terms}] if terms else []
        settings = {"Formality": self._formality} if self._formal else {}
        if self._masked:
            settings["Profanity"] = "MASK"
        return members | ({"AppliedSettings": settings} if settings else {})

    @property
    def _masks(self) -> bool:
        """AWS masks nothing where source and target are the same."""
        return self._mask and self.source != self.target and profanity.is_known(self.target)

    def _settle(self) -> None:
        """Find the engine and terms of the pair, now that both languages are known."""
        self._engine = engine_for(self.source, self.target, self._context)
        formal = self._wished and self.source != self.target and self.target in LIMITS["formality"]["languages"]
        if formal and isinstance(self._engine, FormalTranslation):
            self._formality = self._wished
            self._engine = self._engine.with_formality(self._wished)
        self._terminology = terminologies.load(self._names, self.source, self.target, self._context)

    def _with_terms(self, text: Sequence[Part]) -> list[Part]:
        if self._terminology is None:
            return list(text)
        kept, found = self._terminology[1].keep(text)
        self._applied |= dict.fromkeys(found)
        return formatted_text.merge_adjacent(kept)

    def _detected(self, text: str) -> str:
        limit = LIMITS["auto"]
        best = self._context.engine("language").rank([text[: limit["characters"]]])[0][0]
        if self._sure and best.score < limit["score"]:
            raise self._context.error(
                "DetectedLanguageLowConfidenceException",
                f"The confidence that the text is in {best.code!r} is low: {best.score:.2f}. To translate it from that "
                "language all the same, name it as SourceLanguageCode.",
                DetectedLanguageCode=best.code,
            )
        return str(best.code)


def _written(parts: Sequence[Part]) -> str:
    return "".join(part.text for part in parts)


def _language_of(texts: Sequence[Sequence[Part]]) -> str:
    """What of the texts is language."""
    return "\n".join(" ".join(part.text for part in each if not part.kept) for each in texts).strip()
