"""Transcribe's operations."""

from __future__ import annotations

from dataclasses import replace

from aikit_fakes.resources import tagging
from aikit_fakes.services.transcribe.resources import TRANSCRIPTION_JOB, VOCABULARY, VOCABULARY_FILTER, WORDING
from aikit_fakes.services.transcribe.transcription_jobs import (
    delete_transcription_job,
    get_transcription_job,
    list_transcription_jobs,
    start_transcription_job,
)
from aikit_fakes.services.transcribe.vocabularies import (
    create_vocabulary,
    create_vocabulary_filter,
    delete_vocabulary,
    delete_vocabulary_filter,
    get_vocabulary,
    get_vocabulary_filter,
    list_vocabularies,
    list_vocabulary_filters,
    update_vocabulary,
    update_vocabulary_filter,
)

INVALID = "BadRequestException"
"""What a request is refused with that breaks AWS's model (API reference, common to its operations)."""

tag_resource, untag_resource, list_tags_for_resource = tagging(
    replace(TRANSCRIPTION_JOB, wording=WORDING), VOCABULARY, VOCABULARY_FILTER
)
