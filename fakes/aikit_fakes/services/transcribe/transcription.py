"""Transcription of a recording: decoding, language identification, recognition, diarization, vocabularies."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import TracebackType
from typing import Any, BinaryIO

import numpy as np

from aikit_fakes.context import Context
from aikit_fakes.engines.diarization import Diarization
from aikit_fakes.engines.speech_to_text import RATE, Samples, SpeechToText
from aikit_fakes.jobs import Job, JobFailed
from aikit_fakes.media import Fault, Unreadable, audio_decoding
from aikit_fakes.s3_locations import check_readable, failure, parse_object, read_seekable
from aikit_fakes.services.transcribe.items import Item, items_of
from aikit_fakes.services.transcribe.languages import engine_code, ranked
from aikit_fakes.services.transcribe.resources import LIMITS
from aikit_fakes.services.transcribe.transcript import Transcript
from aikit_fakes.services.transcribe.validation import TOO_LARGE
from aikit_fakes.services.transcribe.vocabularies import Entry, display_forms, filter_words, hints, vocabulary_entries
from aikit_fakes.services.transcribe.vocabulary_matching import apply_filter, apply_vocabulary

LIMIT = LIMITS["media"]
_SAME = {"m4a": "mp4"}
_TOO_LITTLE = (
    "Your audio file must have a speech segment long enough in duration to perform automatic language identification. "
    "Provide an audio file with someone speaking for a longer period of time and try your request again."
)
_TOO_SHORT = "The input media file length is too small. Check the length of the file and try your request again."
_INVALID = "The data in your input file isn't valid. Check the contents of the file and try your request again."
_REASONS = {
    Fault.UNKNOWN: "Unsupported media format.",
    Fault.DAMAGED: _INVALID,
    Fault.COSTLY: _INVALID,
    Fault.BUSY: "The service is overloaded. Try your request again later.",
    Fault.LARGE: (
        "Invalid file size: file size too large. Maximum audio duration is 4.000000 hours.Check the length of the file "
        "and try your request again."
    ),
}
"""A job's reasons to fail: the API reference, TranscriptionJob.FailureReason, and as AWS was recorded to say them."""


class Recording:
    """The recording of a running job.

    Attributes:
        facts: what its file says of itself.
    """

    def __init__(self, job: Job) -> None:
        self.job = job
        self.settings: dict[str, Any] = job.body.get("Settings", {})
        self._file = self._open()
        try:
            self.facts = self._probed()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Recording:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._file.close()

    def transcript(self) -> Transcript:
        """The transcript of the recording.

        Raises:
            JobFailed: the recording cannot be transcribed.
        """
        try:
            return self._transcript()
        except Unreadable as error:
            raise self._failure(error) from error

    def _transcript(self) -> Transcript:
        engine: SpeechToText = self._context.engine("speech_to_text")
        language, likely = self._language(engine)
        named = self.job.body.get("LanguageIdSettings", {}).get(language, self.settings)
        name = named.get("VocabularyName")
        entries = vocabulary_entries(name, language, self._context) if name else []
        apart = self.facts.channels if self.settings.get("ChannelIdentification") else 0
        transcript = self._recognized(engine, language, entries, range(apart) if apart else [None])
        transcript.likely, transcript.channels = likely, apart
        if self.settings.get("ShowSpeakerLabels") and transcript.items:
            self._diarize(transcript)
        elif self.settings.get("ShowSpeakerLabels"):
            transcript.speakers = 0
        if entries:
            shown = display_forms(entries)
            transcript = transcript.changed(lambda items: apply_vocabulary(items, shown))
        if filter_name := named.get("VocabularyFilterName"):
            hidden = filter_words(filter_name, language, self._context)
            method = self.settings.get("VocabularyFilterMethod", "mask")
            transcript = transcript.changed(lambda items: apply_filter(items, hidden, method))
        return transcript

    def _recognized(
        self, engine: SpeechToText, language: str, entries: Sequence[Entry], channels: Sequence[int | None]
    ) -> Transcript:
        items: list[Item] = []
        others: dict[int, list[list[Item]]] = {}
        more = self.settings.get("MaxAlternatives", 1) - 1
        number = 0
        for place, channel in enumerate(channels):
            segments = engine.transcribe(
                self._blocks(channel, place / len(channels), 1 / len(channels)),
                engine_code(language),
                hints=hints(entries),
                alternatives=more,
            )
            for segment in segments:
                self.job.check()
                items += items_of(segment.words, number, channel or 0)
                if more:
                    readings = (items_of(words, number, channel or 0) for words in segment.alternatives)
                    others[number] = [reading for reading in readings if reading]
                number += 1
        if len(channels) > 1:
            order = {item.segment: item.start for item in reversed(items)}
            items.sort(key=lambda item: (order[item.segment], item.segment))
        return Transcript(language, items, others)

    def _diarize(self, transcript: Transcript) -> None:
        """Label the items of a transcript with their speakers."""
        engine: Diarization = self._context.engine("diarization")
        turns = engine.diarize(self._blocks(None, 0.99, 0.01), self.settings["MaxSpeakerLabels"])
        starts = [turn.start for turn in turns]
        numbers: dict[int, int] = {}
        labelled: list[Item] = []
        before = None
        for item in transcript.items:
            if item.is_word or before is None:
                middle = (item.start + item.end) / 2
                place = bisect(starts, middle)
                near = turns[max(place - 1, 0) : place + 1]
                turn = min(near, key=lambda one: max(one.start - middle, middle - one.end), default=None)
                before = numbers.setdefault(turn.speaker if turn else 0, len(numbers))
            labelled.append(replace(item, speaker=before))
        transcript.items = labelled
        transcript.speakers = len(numbers)

    def _language(self, engine: SpeechToText) -> tuple[str, list[tuple[str, float]]]:
        """AWS's code of what is spoken, and the likeliest ones where it had to be found out."""
        body = self.job.body
        if not body.get("IdentifyLanguage"):
            return body["LanguageCode"], []
        listened, most = [], LIMITS["identification"]["seconds"] * RATE
        for block in self._blocks(None, 0.0, 0.0):
            listened.append(block)
            most -= len(block)
            if most <= 0:
                break
        codes = self._context.operation.service.model.shape_for("LanguageCode").enum
        scores = engine.identify(np.concatenate(listened))
        likely = ranked(scores, codes, body.get("LanguageOptions", ()))[: LIMITS["languages"]["told"]]
        if not likely:
            raise JobFailed(_TOO_LITTLE)
        return likely[0][0], likely

    def _blocks(self, channel: int | None, done: float, share: float) -> Iterator[Samples]:
        """The sound from its beginning, telling how far it is."""
        length = 0
        for block in audio_decoding.decode(self._file, channel):
            length += len(block)
            self.job.progress(done + share * min(self._file.tell() / self._size, 1.0))
            yield block
        if length < LIMIT["shortest"] * RATE:
            raise JobFailed(_TOO_SHORT)

    @property
    def _context(self) -> Context:
        return self.job.context

    def _open(self) -> BinaryIO:
        objects, fail = self._context.state.objects, failure("The media file can't be read: {reason}.")
        location = parse_object(self.job.body["Media"]["MediaFileUri"])
        self._size = max(check_readable(objects, location, fail).size, 1)
        if self._size > LIMIT["bytes"]:  # it has grown since the job was started
            raise JobFailed(TOO_LARGE)
        return read_seekable(objects, location, fail)

    def _probed(self) -> audio_decoding.AudioProperties:
        """What the file says of itself, once it was found to be what the request said and AWS takes."""
        try:
            facts = audio_decoding.probe(self._file)
        except Unreadable as error:
            raise self._failure(error) from error
        said = self.job.body.get("MediaFormat", facts.format)
        if _SAME.get(said, said) != _SAME.get(facts.format, facts.format):
            raise JobFailed("The media format provided does not match the detected media format.")
        if not LIMIT["lowest_rate"] <= facts.rate <= LIMIT["highest_rate"]:
            raise JobFailed("Invalid sample rate for audio file.")
        if self.job.body.get("MediaSampleRateHertz", facts.rate) != facts.rate:
            raise JobFailed("The sample rate provided does not match the detected sample rate.")
        if facts.channels > LIMIT["channels"]:
            raise JobFailed("Invalid number of channels: number of channels too large.")
        if facts.seconds > audio_decoding.LONGEST:
            raise JobFailed(_REASONS[Fault.LARGE])
        return facts

    def _failure(self, error: Unreadable) -> JobFailed:
        reason = _REASONS[error.fault]
        if error.fault is Fault.UNKNOWN and "MediaFormat" in self.job.body:
            reason = "The media format provided does not match the detected media format."
        return JobFailed(reason if error.fault is Fault.LARGE else f"{reason} ({error.detail})")
