"""Polly's operations: voices, speech, and speech synthesis tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aikit.streams import Stream
from aikit_fakes.services.polly import validation
from aikit_fakes.services.polly.output import Pieces, output
from aikit_fakes.services.polly.tasks import (
    get_speech_synthesis_task,
    list_speech_synthesis_tasks,
    start_speech_synthesis_task,
)
from aikit_fakes.services.polly.voices import describe_voices

if TYPE_CHECKING:
    from aikit_fakes.context import Context

__all__ = [
    "describe_voices",
    "get_speech_synthesis_task",
    "list_speech_synthesis_tasks",
    "start_speech_synthesis_task",
    "synthesize_speech",
]


def synthesize_speech(request: Any, context: Context) -> dict[str, Any]:
    """Speak a text; the sound is made while it is read."""
    wanted = validation.check(request.to_aws(), context)
    return {
        "AudioStream": Stream(Pieces(output(wanted, context.engine("text_to_speech")))),
        "ContentType": wanted.content_type,
        "RequestCharacters": wanted.script.characters,
    }
