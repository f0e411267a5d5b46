"""Polly's operations: voices, speech, and speech synthesis tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aikit.streams import Stream
from aikit_fakes.services.polly import validation
from aikit_fakes.services.polly.output import ByteStream, output
from aikit_fakes.services.polly.synthesis_tasks import (
    get_speech_synthesis_task,
    list_speech_synthesis_tasks,
    start_speech_synthesis_task,
)
from aikit_fakes.services.polly.voices import describe_voices

if TYPE_CHECKING:
    from aikit_fakes.context import Context


def synthesize_speech(request: Any, context: Context) -> dict[str, Any]:
    """Speak a text; the sound is made while it is read."""
    speech = validation.speech_request(request.to_aws(), context)
    return {
        "AudioStream": Stream(ByteStream(output(speech, context.engine("text_to_speech")))),
        "ContentType": speech.content_type,
        "RequestCharacters": speech.script.characters,
    }
