"""Polly's voices, and DescribeVoices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from aikit_fakes.package_data import read_toml

if TYPE_CHECKING:
    from aikit_fakes.context import Context

_NAMES = {"en-US": "US English", "en-GB": "British English"}
"""What DescribeVoices calls a language."""


class Voice(NamedTuple):
    """A voice.

    Attributes:
        id: AWS's name of it.
        language, gender: AWS's words.
        engines: AWS's engines that have it.
        engine_voice: the voice of the embedded engine that stands for it.
    """

    id: str
    language: str
    gender: str
    engines: tuple[str, ...]
    engine_voice: str

    def to_aws(self) -> dict[str, Any]:
        """What DescribeVoices tells of it."""
        return {
            "Gender": self.gender,
            "Id": self.id,
            "LanguageCode": self.language,
            "LanguageName": _NAMES[self.language],
            "Name": self.id,
            "SupportedEngines": list(self.engines),
        }


_TABLE: Mapping[str, Mapping[str, Any]] = read_toml(__package__, "voices.toml")
VOICES = {
    name: Voice(name, known["language"], known["gender"], tuple(known["engines"]), known["engine_voice"])
    for name, known in _TABLE.items()
}


def available_voices(context: Context) -> Iterator[Voice]:
    """The voices that the chosen engine can speak with."""
    engine = context.engine("text_to_speech")
    for voice in VOICES.values():
        has = not engine.voices or voice.engine_voice in engine.voices
        if has and voice.language.partition("-")[0] in engine.languages:
            yield voice


def describe_voices(request: Any, context: Context) -> dict[str, Any]:
    """The voices of a language or an engine; no voice here speaks a second language."""
    given = request.to_aws()
    if "NextToken" in given:  # all fit on one page, so no token was ever given out
        raise context.error("InvalidNextTokenException", "The NextToken is invalid.")
    found = [
        voice.to_aws()
        for voice in available_voices(context)
        if given.get("Engine", voice.engines[0]) in voice.engines
        and given.get("LanguageCode", voice.language) == voice.language
    ]
    return {"Voices": found}
