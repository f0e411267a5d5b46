"""Custom vocabularies and vocabulary filters: their files and lists, and the operations on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from aikit_fakes.context import Context
from aikit_fakes.objects import ObjectsError
from aikit_fakes.resources import create, describe, remove, update
from aikit_fakes.s3_locations import Location, parse_object
from aikit_fakes.services.transcribe.listings import listing
from aikit_fakes.services.transcribe.output import check_readable, service_bucket, url_for
from aikit_fakes.services.transcribe.resources import LIMITS, VOCABULARY, VOCABULARY_FILTER
from aikit_fakes.services.transcribe.vocabulary_matching import comparison_key
from aikit_fakes.store import Record

COLUMNS = ("Phrase", "SoundsLike", "IPA", "DisplayAs")
_TASK = "aikit_fakes.services.transcribe.tasks:read_vocabulary"


class InvalidVocabulary(Exception):
    """A list or a file that is no vocabulary; the message says where and why."""


class Entry(NamedTuple):
    """One entry of a vocabulary: how it is spoken, hyphens between its words, and how it shall look."""

    phrase: str
    display: str


def read_file(text: str) -> list[Entry]:
    """The entries of a file: a table with AWS's four columns in any order, or a list, one entry a line.

    Raises:
        InvalidVocabulary: it is neither.
    """
    if "\r" in text:
        raise InvalidVocabulary("its lines end in CRLF; save it with LF")
    rows = [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if not rows:
        raise InvalidVocabulary("it is empty")
    if "\t" not in rows[0][1]:
        return read_list([phrase for _, line in rows for phrase in line.split(",")])
    head = rows[0][1].split("\t")
    if sorted(head) != sorted(COLUMNS):
        raise InvalidVocabulary(f"its first row must name the columns {', '.join(COLUMNS)}, separated by tabs")
    entries = []
    for number, line in rows[1:]:
        cells = line.split("\t")
        if len(cells) != len(COLUMNS):
            raise InvalidVocabulary(f"row {number} has {len(cells)} columns, not {len(COLUMNS)}")
        row = dict(zip(head, cells, strict=True))
        entries.append(_entry(row["Phrase"], row["DisplayAs"].strip(), f"row {number}"))
    if not entries:
        raise InvalidVocabulary("it has no row but the first")
    return entries


def read_list(phrases: Sequence[str]) -> list[Entry]:
    """The entries of a list.

    Raises:
        InvalidVocabulary: one of them is none.
    """
    return [_entry(phrase.strip(), "", f"entry {number}") for number, phrase in enumerate(phrases, 1)]


def _entry(phrase: str, display: str, where: str) -> Entry:
    if not comparison_key(phrase):
        raise InvalidVocabulary(f"{where} has no phrase")
    if len(phrase) >= LIMITS["vocabulary"]["entry"] or len(display) >= LIMITS["vocabulary"]["entry"]:
        raise InvalidVocabulary(f"{where} has {LIMITS['vocabulary']['entry']} characters or more")
    if any(letter.isspace() for letter in phrase):
        raise InvalidVocabulary(f"{where} has a space in its phrase; separate words with hyphens")
    if any(letter.isdigit() for letter in phrase):
        raise InvalidVocabulary(f"{where} has a digit in its phrase; spell numbers out")
    return Entry(phrase, display or phrase.replace("-", " "))


def hints(entries: Sequence[Entry]) -> list[str]:
    """What the engine is made to expect."""
    return [entry.display for entry in entries]


def display_forms(entries: Sequence[Entry]) -> dict[str, str]:
    """The letters of each entry -> how it shall look."""
    return {comparison_key(entry.phrase): entry.display for entry in entries}


def vocabulary_entries(name: str, language: str, context: Context) -> list[Entry]:
    """The entries of a vocabulary that is ready; none of one that was deleted since, or is of another language."""
    record = _applicable(VOCABULARY, {"VocabularyName": name}, language, context)
    return [Entry(*entry) for entry in record.body.get("Entries", [])] if record else []


def filter_words(name: str, language: str, context: Context) -> frozenset[str]:
    """The words of a filter in lower case; none of one that was deleted since, or is of another language."""
    record = _applicable(VOCABULARY_FILTER, {"VocabularyFilterName": name}, language, context)
    return frozenset(word.lower() for word in record.body["File"].split()) if record else frozenset()


def _applicable(noun: Any, members: Mapping[str, str], language: str, context: Context) -> Record | None:
    """What a job in a language is to apply, if it is there."""
    with context.state.store.reading() as records:
        record = records.get(noun.key(members, context))
    return record if record and record.body["LanguageCode"] == language else None


def check_vocabulary(name: str, language: str | None, context: Context) -> None:
    """Refuse a vocabulary that is not there, not ready, or of another language."""
    record = _referenced(VOCABULARY, {"VocabularyName": name}, context)
    if record.body["VocabularyState"] != "READY":
        raise context.error(
            "BadRequestException", f"The vocabulary {name} isn't ready. Wait until its state is READY and try again."
        )
    _check_language(record, "vocabulary", language, context)


def check_filter(name: str, language: str | None, context: Context) -> None:
    """Refuse a filter that is not there, or of another language."""
    record = _referenced(VOCABULARY_FILTER, {"VocabularyFilterName": name}, context)
    _check_language(record, "vocabulary filter", language, context)


def _referenced(noun: Any, members: Mapping[str, str], context: Context) -> Record:
    """A resource that another names: one that is missing is a bad request."""
    with context.state.store.reading() as records:
        record = records.get(noun.key(members, context))
    if record is None:
        raise context.error("BadRequestException", noun.wording.missing[1])
    return record


def _check_language(record: Record, what: str, language: str | None, context: Context) -> None:
    own = record.body["LanguageCode"]
    if language is not None and own != language:
        raise context.error(
            "BadRequestException",
            f"The language code of the {what}, {own}, doesn't match that of the transcription job, {language}.",
        )


def _prepare_vocabulary(request: Any, context: Context) -> Mapping[str, Any]:
    given = request.to_aws()
    _check_one(given, "Phrases", "VocabularyFileUri", context)
    return {"Phrases": given.get("Phrases"), "VocabularyFileUri": given.get("VocabularyFileUri")}


def _prepare_filter(request: Any, context: Context) -> Mapping[str, Any]:
    given = request.to_aws()
    _check_one(given, "Words", "VocabularyFilterFileUri", context)
    try:
        text = vocabulary_text(given, "VocabularyFilterFileUri", "Words", LIMITS["filter"]["bytes"], context)
        _check_words(given.get("Words") or text.split("\n"))
    except InvalidVocabulary as error:
        raise context.error(
            "BadRequestException", f"The vocabulary filter that you provided isn't valid: {error}."
        ) from error
    return {"File": text, "Words": None, "VocabularyFilterFileUri": None}


def _check_one(given: Mapping[str, Any], inside: str, uri: str, context: Context) -> None:
    if bool(given.get(inside)) == bool(given.get(uri)):
        raise context.error("BadRequestException", f"Either {inside} or {uri} field should be provided.")
    if uri in given:
        check_readable(given[uri], context)


def _check_words(words: Sequence[str]) -> None:
    found = [word.strip() for word in words]
    if not any(found):
        raise InvalidVocabulary("it has no word")
    if spaced := next((word for word in found if len(word.split()) > 1), None):
        raise InvalidVocabulary(f"an entry can only contain one word: {spaced[:40]!r}")


def vocabulary_text(body: Mapping[str, Any], uri: str, inside: str, most: int, context: Context) -> str:
    """The text of a vocabulary or a filter: of its file in S3, or of its inline list."""
    if not body.get(uri):
        text = "\n".join(body[inside])
        if len(text.encode("utf-8", "surrogatepass")) > most:
            raise InvalidVocabulary(f"it has more than {most} bytes")
        return text
    try:
        with context.state.objects.read(*parse_object(body[uri])) as file:
            content = file.read(most + 1)
    except ObjectsError as error:
        raise InvalidVocabulary(f"its file cannot be read: {error}") from error
    if len(content) > most:
        raise InvalidVocabulary(f"its file has more than {most} bytes")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidVocabulary(f"its file is not UTF-8 (byte {error.start})") from error


def _download(record: Record, _: Any, context: Context) -> dict[str, Any]:
    """Where the file can be read: written there now."""
    if record.body.get("File") is None:
        return {}
    noun = record.key.kind
    location = Location(service_bucket(context), f"{context.account}/{noun}/{record.key.identity}.txt")
    objects = context.state.objects
    objects.create_bucket(location.bucket)
    content = record.body["File"].encode("utf-8", "replace")
    objects.write(location.bucket, location.key, content, content_type="text/plain; charset=utf-8")
    return {"DownloadUri": url_for(location, context)}


def _removal(noun: Any) -> Any:
    """The deletion of a noun; what is not there is a bad request, as AWS answers."""
    run = remove(noun)

    def removed(request: Any, context: Context) -> dict[str, Any]:
        _referenced(noun, request.to_aws(), context)
        return run(request, context)

    removed.__doc__ = run.__doc__
    return removed


create_vocabulary = create(VOCABULARY, _prepare_vocabulary, _TASK)
get_vocabulary = describe(VOCABULARY, _download)
list_vocabularies = listing(VOCABULARY)
update_vocabulary = update(VOCABULARY, _prepare_vocabulary, _TASK)
delete_vocabulary = _removal(VOCABULARY)

create_vocabulary_filter = create(VOCABULARY_FILTER, _prepare_filter)
get_vocabulary_filter = describe(VOCABULARY_FILTER, _download)
list_vocabulary_filters = listing(VOCABULARY_FILTER)
update_vocabulary_filter = update(VOCABULARY_FILTER, _prepare_filter)
delete_vocabulary_filter = _removal(VOCABULARY_FILTER)
