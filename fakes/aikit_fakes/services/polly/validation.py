"""Validation of SynthesizeSpeech and StartSpeechSynthesisTask beyond AWS's model."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from aikit_fakes.services.polly import ssml
from aikit_fakes.services.polly.speech_script import LIMITS, Script, plain
from aikit_fakes.services.polly.voices import Voice, available_voices

if TYPE_CHECKING:
    from aikit_fakes.context import Context

_FORMATS: Mapping[str, Mapping[str, Any]] = LIMITS["formats"]


class SpeechRequest(NamedTuple):
    """A validated request to synthesize speech.

    Attributes:
        script: what is synthesized.
        voice: Polly's voice.
        format: AWS's name of the output format.
        rate: sample rate of the output, Hz.
        marks: the types of speech marks; empty where sound is asked for.
        max_seconds: audio beyond it is cut off.
    """

    script: Script
    voice: Voice
    format: str
    rate: int
    marks: frozenset[str]
    max_seconds: float

    @property
    def content_type(self) -> str:
        """The media type of the output."""
        return str(_FORMATS[self.format]["type"])

    @property
    def extension(self) -> str:
        """The file extension of the output."""
        return str(_FORMATS[self.format]["extension"])


def speech_request(request: Mapping[str, Any], context: Context) -> SpeechRequest:
    """Validate a request.

    Args:
        request: AWS's dict of SynthesizeSpeech or StartSpeechSynthesisTask.
        context: of the operation.

    Raises:
        ServiceError: as AWS refuses it.
        UnsupportedLocally: it asks for what cannot be done honestly.
    """
    text = request["Text"]
    limits = LIMITS["text"][context.operation.name]
    if len(text) > limits["total"]:
        raise _too_long(context)
    voice = _voice(request, context)
    marks = _marks(request, voice, context)
    rate = _rate(request, context)
    if request.get("LexiconNames"):
        raise context.error("LexiconNotFoundException", f"Lexicon not found: {request['LexiconNames'][0]}")
    script = _script(text, request.get("TextType", "text"), request.get("Engine", "standard"), context)
    if script.characters > limits["billed"]:
        raise _too_long(context)
    engine = context.engine("text_to_speech")
    if script.has_phonemes and not engine.accepts_phonemes:
        raise context.unsupported(f"{engine.name} takes text, no phonemes: <phoneme> and <w> cannot be honoured")
    return SpeechRequest(
        script, voice, request["OutputFormat"], rate, marks, LIMITS["max_seconds"][context.operation.name]
    )


def _too_long(context: Context) -> Exception:
    return context.error("TextLengthExceededException", "Maximum text length has been exceeded")


def _voice(request: Mapping[str, Any], context: Context) -> Voice:
    voices = {voice.id: voice for voice in available_voices(context)}
    voice = voices.get(request["VoiceId"])
    if voice is None:
        raise context.unsupported(f"the voice {request['VoiceId']} does not speak here; those do: {', '.join(voices)}")
    engine = request.get("Engine", "standard")
    if engine not in voice.engines:
        raise context.error("ValidationException", f"This voice does not support the selected engine: {engine}")
    language = request.get("LanguageCode", voice.language)
    if language != voice.language:
        raise context.error(
            "LanguageNotSupportedException", f"This voice does not support the selected language: {language}"
        )
    return voice


def _marks(request: Mapping[str, Any], voice: Voice, context: Context) -> frozenset[str]:
    marks = frozenset(request.get("SpeechMarkTypes", ()))
    is_json = request["OutputFormat"] == "json"
    if marks and not is_json:
        raise context.error(
            "MarksNotSupportedForFormatException",
            f"Speech marks are not supported for the output format {request['OutputFormat']}; use json",
        )
    if not is_json:
        return marks
    if not marks:
        raise context.error("ValidationException", "Speech mark types are required for the output format json")
    if "ssml" in marks and request.get("TextType", "text") != "ssml":
        raise context.error(
            "SsmlMarksNotSupportedForTextTypeException", "SSML speech marks are not supported for plain text input"
        )
    if request.get("Engine") == "generative":  # developer guide, "Speech marks": of the other three engines
        raise context.error("EngineNotSupportedException", "The generative engine does not support speech marks")
    engine = context.engine("text_to_speech")
    if not engine.has_timings:
        raise context.unsupported(f"{engine.name} does not tell when {voice.id} says what, so there are no marks")
    return marks


def _rate(request: Mapping[str, Any], context: Context) -> int:
    known = _FORMATS[request["OutputFormat"]]
    rate = request.get("SampleRate")
    if rate is None:
        return int(known["rates"][0] if request.get("Engine", "standard") == "standard" else known["neural"])
    if rate not in map(str, known["rates"]):
        raise context.error(
            "InvalidSampleRateException", f"Invalid sample rate {rate} for the output format {request['OutputFormat']}"
        )
    return int(rate)


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
