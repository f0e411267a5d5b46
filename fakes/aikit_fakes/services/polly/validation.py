"""What a request to speak asks for, checked as Polly checks it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from aikit_fakes.services.polly import ssml
from aikit_fakes.services.polly.speech_script import LIMITS, Script, plain
from aikit_fakes.services.polly.voices import Voice, spoken

if TYPE_CHECKING:
    from aikit_fakes.context import Context

_FORMATS: Mapping[str, Mapping[str, Any]] = LIMITS["formats"]


class Asked(NamedTuple):
    """A checked request.

    Attributes:
        script: what is to be spoken.
        voice: who speaks.
        format: AWS's name of the output format.
        rate: samples a second of the output.
        marks: the types of speech marks; empty where sound is asked for.
        longest: seconds after which the rest is cut off.
    """

    script: Script
    voice: Voice
    format: str
    rate: int
    marks: frozenset[str]
    longest: float

    @property
    def content_type(self) -> str:
        """The media type of the output."""
        return str(_FORMATS[self.format]["type"])

    @property
    def ending(self) -> str:
        """How the name of a file of the output ends."""
        return str(_FORMATS[self.format]["ending"])


def check(given: Mapping[str, Any], context: Context) -> Asked:
    """Check a request.

    Args:
        given: AWS's dict of SynthesizeSpeech or StartSpeechSynthesisTask.
        context: of the operation.

    Raises:
        ServiceError: as AWS refuses it.
        UnsupportedLocally: it asks for what cannot be done honestly.
    """
    text = given["Text"]
    limits = LIMITS["text"][context.operation.name]
    if len(text) > limits["total"]:
        raise _too_long(context)
    voice = _voice(given, context)
    marks = _marks(given, voice, context)
    rate = _rate(given, context)
    if given.get("LexiconNames"):
        raise context.error("LexiconNotFoundException", f"Lexicon not found: {given['LexiconNames'][0]}")
    script = _script(text, given.get("TextType", "text"), given.get("Engine", "standard"), context)
    if script.characters > limits["billed"]:
        raise _too_long(context)
    engine = context.engine("text_to_speech")
    if script.names_sounds and not engine.accepts_phonemes:
        raise context.unsupported(f"{engine.name} reads letters, no sounds: <phoneme> and <w> cannot be honoured")
    return Asked(script, voice, given["OutputFormat"], rate, marks, LIMITS["longest"][context.operation.name])


def _too_long(context: Context) -> Exception:
    return context.error("TextLengthExceededException", "Maximum text length has been exceeded")


def _voice(given: Mapping[str, Any], context: Context) -> Voice:
    voices = {voice.id: voice for voice in spoken(context)}
    voice = voices.get(given["VoiceId"])
    if voice is None:
        raise context.unsupported(f"the voice {given['VoiceId']} does not speak here; those do: {', '.join(voices)}")
    engine = given.get("Engine", "standard")
    if engine not in voice.engines:
        raise context.error("ValidationException", f"This voice does not support the selected engine: {engine}")
    language = given.get("LanguageCode", voice.language)
    if language != voice.language:
        raise context.error(
            "LanguageNotSupportedException", f"This voice does not support the selected language: {language}"
        )
    return voice


def _marks(given: Mapping[str, Any], voice: Voice, context: Context) -> frozenset[str]:
    marks = frozenset(given.get("SpeechMarkTypes", ()))
    is_json = given["OutputFormat"] == "json"
    if marks and not is_json:
        raise context.error(
            "MarksNotSupportedForFormatException",
            f"Speech marks are not supported for the output format {given['OutputFormat']}; use json",
        )
    if not is_json:
        return marks
    if not marks:
        raise context.error("ValidationException", "Speech mark types are required for the output format json")
    if "ssml" in marks and given.get("TextType", "text") != "ssml":
        raise context.error(
            "SsmlMarksNotSupportedForTextTypeException", "SSML speech marks are not supported for plain text input"
        )
    if given.get("Engine") == "generative":  # developer guide, "Speech marks": of the other three engines
        raise context.error("EngineNotSupportedException", "The generative engine does not support speech marks")
    engine = context.engine("text_to_speech")
    if not engine.has_timings:
        raise context.unsupported(f"{engine.name} does not tell when {voice.id} says what, so there are no marks")
    return marks


def _rate(given: Mapping[str, Any], context: Context) -> int:
    known = _FORMATS[given["OutputFormat"]]
    asked = given.get("SampleRate")
    if asked is None:
        return int(known["rates"][0] if given.get("Engine", "standard") == "standard" else known["neural"])
    if asked not in map(str, known["rates"]):
        raise context.error(
            "InvalidSampleRateException", f"Invalid sample rate {asked} for the output format {given['OutputFormat']}"
        )
    return int(asked)


def _script(text: str, kind: str, engine: str, context: Context) -> Script:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise context.error("ValidationException", "The text is not valid Unicode") from error
    if kind == "text":
        return plain(text)
    try:
        return ssml.parse(text, pitch=engine == "standard")
    except ssml.InvalidSSML as error:
        raise context.error("InvalidSsmlException", str(error)) from error
    except ssml.UnspokenTag as error:
        if engine == "standard" or not isinstance(error, ssml.StandardTag):
            raise context.unsupported(str(error)) from error
        raise context.error("InvalidSsmlException", f"Unsupported {engine.capitalize()} feature: {error}") from error
