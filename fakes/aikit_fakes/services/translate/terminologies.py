"""Custom terminologies: CSV, TSV and TMX files, and the operations on them."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from aikit_fakes.context import Context
from aikit_fakes.engines.translation import language_codes
from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.media.markup_decoding import read_tmx
from aikit_fakes.resources import describe, listing, put, remove
from aikit_fakes.resources.crud import find
from aikit_fakes.services.translate.resources import LIMITS, TERMINOLOGY
from aikit_fakes.services.translate.term_matching import Terms
from aikit_fakes.store import Key, Record
from aikit_fakes.validation import sized

LIMIT = LIMITS["terminology"]
DATA = "TerminologyData"
"""What the store calls the files; no operation lists them."""
_TMX = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4">
<header creationtool="aikit" creationtoolversion="1" datatype="PlainText" segtype="phrase" adminlang="en" \
srclang={source} o-tmf="aikit"/>
<body>
{units}</body>
</tmx>
"""
_DELIMITERS = {"CSV": ",", "TSV": "\t"}


class InvalidTerminology(Exception):
    """A file that is no terminology; the message says where and why."""


class Terminology(NamedTuple):
    """What a file says.

    Attributes:
        languages: Amazon Translate's codes; the first is the source, of many directions only the first to be named.
        rows: each term in every language, in that order; "" where a row lacks one.
        skipped: rows that had nothing to say, or too much.
    """

    languages: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    skipped: int

    def targets(self, source: str, target: str) -> dict[str, str]:
        """Source term -> target term, the first where there are several; none where a language is missing."""
        if source not in self.languages or target not in self.languages:
            return {}
        a, b = self.languages.index(source), self.languages.index(target)
        return {row[a]: row[b] for row in reversed(self.rows) if row[a] and row[b]}


@lru_cache(16)
def read(file: bytes, form: str) -> Terminology:
    """The terminology in a file.

    Args:
        file: its bytes, UTF-8.
        form: `"CSV"`, `"TSV"` or `"TMX"`.

    Raises:
        InvalidTerminology: it is none.
        Unreadable: `BUSY`, where too much else is being decoded.
    """
    languages, rows = _read_tmx(file) if form == "TMX" else _read_table(file, _DELIMITERS[form])
    if len(languages) < 2:
        raise InvalidTerminology("at least two languages are needed, the source and a target")
    if len(languages) - 1 > LIMIT["targets"]:
        raise InvalidTerminology(
            f"a terminology has at most {LIMIT['targets']} target languages, this one {len(languages) - 1}"
        )
    if len(set(languages)) != len(languages):
        raise InvalidTerminology(f"a language is named twice: {', '.join(languages)}")
    kept = tuple(row for row in rows if row[0] and any(row[1:]) and all(_size(term) <= LIMIT["term"] for term in row))
    if not kept:
        raise InvalidTerminology(
            f"there is no term; one has 1 to {LIMIT['term']} bytes in the source and in a target language"
        )
    return Terminology(tuple(languages), kept, len(rows) - len(kept))


def write(terminology: Terminology, form: str) -> bytes:
    """A terminology as a file."""
    if form != "TMX":
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=_DELIMITERS[form], lineterminator="\n").writerows(
            [terminology.languages, *terminology.rows]
        )
        return text.getvalue().encode()
    units = "".join(
        f"<tu>{''.join(_tuv(code, term) for code, term in zip(terminology.languages, row, strict=True) if term)}</tu>\n"
        for row in terminology.rows
    )
    return _TMX.format(source=quoteattr(terminology.languages[0]), units=units).encode()


def load(names: Sequence[str], source: str, target: str, context: Context) -> tuple[str, Terms] | None:
    """The terminology that a request names, for its pair; None where it names none.

    Raises:
        ServiceError: `ResourceNotFoundException`, or `InvalidRequestException` for more than one.
    """
    if not names:
        return None
    check_names(names, context)
    data = _data(names[0], context)
    terminology = _parsed(data["File"], data["Format"], context)
    one_way = data["Directionality"] == "UNI" and source != terminology.languages[0]
    return names[0], Terms({} if one_way else terminology.targets(source, target))


def check_names(names: Sequence[str], context: Context) -> None:
    """Refuse names of terminologies that are too many, or that nothing has."""
    if len(names) > LIMIT["per_request"]:
        raise context.error(
            "InvalidRequestException", f"A request can name {LIMIT['per_request']} terminology, not {len(names)}."
        )
    for name in names:
        find(TERMINOLOGY, {"Name": name}, context)


def _prepare(request: Any, context: Context) -> Mapping[str, Any]:
    data = request.terminology_data
    file = bytes(data.file)
    if len(file) > LIMIT["bytes"]:
        raise context.error(
            "LimitExceededException",
            f"The terminology file has {len(file)} bytes; the limit is {LIMIT['bytes']}.",
        )
    try:
        terminology = _parsed(file, data.format, context)
    except InvalidTerminology as error:
        raise context.error("InvalidParameterValueException", f"The terminology file is not valid: {error}.") from error
    direction = data.directionality or "UNI"
    _keep(request.name, {"File": file, "Format": data.format, "Directionality": direction}, context)
    skipped = f"{terminology.skipped} terms were skipped: empty, or longer than {LIMIT['term']} bytes."
    return {
        "TerminologyData": None,  # kept beside
        "MergeStrategy": None,
        "SourceLanguageCode": terminology.languages[0],
        "TargetLanguageCodes": list(terminology.languages[1:]),
        "SizeBytes": len(file),
        # as the CLI's documentation counts: two lines in three further languages are six terms
        "TermCount": sum(bool(term) for row in terminology.rows for term in row[1:]),
        "SkippedTermCount": terminology.skipped,
        "Directionality": direction,
        "Format": data.format,
        **({"Message": skipped} if terminology.skipped else {}),
    }


def _location(record: Record, request: Any, context: Context) -> dict[str, Any]:
    """Where the file can be read: written there now, in the form that is asked for."""
    name = record.body["Name"]
    data = _data(name, context)
    form = request.terminology_data_format or data["Format"]
    content = data["File"] if form == data["Format"] else write(_parsed(data["File"], data["Format"], context), form)
    bucket = f"aikit-translate-{context.account}-{context.region}"
    key = f"terminologies/{name}/LATEST/{name}.{form.lower()}"
    context.state.objects.create_bucket(bucket)
    context.state.objects.write(bucket, key, content, content_type="application/octet-stream")
    return {"TerminologyDataLocation": {"RepositoryType": "S3", "Location": f"s3://{bucket}/{key}"}}


def _delete(request: Any, context: Context) -> dict[str, Any]:
    """Delete a terminology."""
    answer = _remove(request, context)
    with context.state.store.writing() as records:
        records.delete(_key(request.name, context))
    return answer


import_terminology = sized("TerminologyData")(put(TERMINOLOGY, _prepare))
get_terminology = describe(TERMINOLOGY, _location)
list_terminologies = listing(TERMINOLOGY)
_remove = remove(TERMINOLOGY)
delete_terminology = _delete


def _key(name: str, context: Context) -> Key:
    return Key(*TERMINOLOGY.scope(context)._replace(kind=DATA), name)


def _keep(name: str, data: dict[str, Any], context: Context) -> None:
    record = Record(_key(name, context), data, created=context.state.clock.seconds())
    with context.state.store.writing() as records:
        records.put(record)


def _data(name: str, context: Context) -> dict[str, Any]:
    with context.state.store.reading() as records:
        record = records.get(_key(name, context))
    if record is None:  # deleted since it was found
        raise TERMINOLOGY.refuse(context, "missing", name)
    return record.body


def _parsed(file: bytes, form: str, context: Context) -> Terminology:
    """The terminology in a file.

    Raises:
        InvalidTerminology: it is none.
        ServiceError: `TooManyRequestsException`, where too much else is being decoded.
    """
    try:
        return read(file, form)
    except Unreadable as error:
        raise context.error("TooManyRequestsException", f"The terminology cannot be read now: {error}.") from error


def _read_table(file: bytes, delimiter: str) -> tuple[list[str], list[tuple[str, ...]]]:
    try:
        text = file.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidTerminology(f"it is not UTF-8 (byte {error.start})") from error
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        found = [[cell.strip() for cell in row] for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise InvalidTerminology(f"line {reader.line_num}: {error}") from error
    if not found:
        raise InvalidTerminology("it is empty")
    head, *rows = found
    for number, row in enumerate(rows, 2):
        if len(row) > len(head):
            raise InvalidTerminology(f"row {number} has {len(row)} columns; the first names {len(head)} languages")
    return [_code(name) for name in head], [(*row, *[""] * (len(head) - len(row))) for row in rows]


def _read_tmx(file: bytes) -> tuple[list[str], list[tuple[str, ...]]]:
    try:
        found = read_tmx(file)
    except Unreadable as error:
        if error.fault is Fault.BUSY:
            raise
        raise InvalidTerminology(error.detail) from error
    units = [{_code(language): text for language, text in unit.items()} for unit in found.units]
    told = found.source
    named = list(dict.fromkeys(code for unit in units for code in unit))
    source = named[:1] if told.lower() == "*all*" else [_code(told)]
    languages = source + [code for code in named if code not in source]
    return languages, [tuple(unit.get(code, "") for code in languages) for unit in units]


def _tuv(code: str, term: str) -> str:
    return f"<tuv xml:lang={quoteattr(code)}><seg>{escape(term)}</seg></tuv>"


def _code(name: str) -> str:
    """Amazon Translate's code of a language: its own where it has it, else without the country."""
    known = {code.lower(): code for code in language_codes.languages()}
    wanted = name.strip().replace("_", "-").lower()
    found = known.get(wanted) or known.get(wanted.partition("-")[0])
    if found is None:
        raise InvalidTerminology(f"no language is called {name[:20]!r}")
    return found


def _size(text: str) -> int:
    return len(text.encode())
