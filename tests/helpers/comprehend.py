"""What the tests of Comprehend's jobs and custom models share: a kit, objects, archives, training data."""

from __future__ import annotations

import csv
import io
import json
import random
import tarfile
from collections.abc import Mapping, Sequence
from typing import Any

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.objects import Objects, split_uri

ROLE = "arn:aws:iam::000000000000:role/reader"
IN, OUT = "s3://letters", "s3://answers"
ACCOUNT = "arn:aws:comprehend:us-east-1:000000000000:"


def new_kit(**options: Any) -> AIKit:
    """A kit whose jobs have ended when they were started, with the buckets `letters` and `answers`."""
    kit = AIKit(Local(**{"state": "memory", "executor": "inline", "pace": "instant"} | options))
    for uri in (IN, OUT):
        objects(kit).create_bucket(split_uri(uri)[0])
    return kit


def close(kit: AIKit) -> None:
    """Let go of the kit's state: a kit closes only backends that it made."""
    kit.backend("comprehend").close()


def objects(kit: AIKit) -> Objects:
    """The objects of a kit's Comprehend."""
    backend: Any = kit.backend("comprehend")
    return backend._host.state.objects  # type: ignore[no-any-return]


def put(kit: AIKit, uri: str, content: str | bytes) -> str:
    """Write an object; its URI."""
    objects(kit).write(*split_uri(uri), content.encode() if isinstance(content, str) else content)
    return uri


def get(kit: AIKit, uri: str) -> bytes:
    """An object's content."""
    with objects(kit).read(*split_uri(uri)) as file:
        return file.read()


def keys(kit: AIKit, bucket: str = "answers") -> list[str]:
    """The keys of a bucket."""
    return [info.key for info in objects(kit).list(bucket)]


def archive(kit: AIKit, uri: str) -> dict[str, str]:
    """The files inside an `output.tar.gz`."""
    with tarfile.open(fileobj=io.BytesIO(get(kit, uri)), mode="r:gz") as found:
        return {member.name: found.extractfile(member).read().decode() for member in found.getmembers()}  # type: ignore[union-attr]


def lines(text: str) -> list[Any]:
    """The JSON of each line."""
    return [json.loads(line) for line in text.splitlines()]


def table(rows: Sequence[Sequence[Any]]) -> str:
    """A CSV file."""
    file = io.StringIO()
    csv.writer(file, lineterminator="\n").writerows(rows)
    return file.getvalue()


def config(uri: str, form: str = "ONE_DOC_PER_LINE") -> dict[str, Any]:
    """The members that every job takes."""
    return {
        "input_data_config": {"s3_uri": uri, "input_format": form},
        "output_data_config": {"s3_uri": f"{OUT}/here"},
        "data_access_role_arn": ROLE,
    }


PHRASES: Mapping[str, tuple[str, ...]] = {
    "BILLING": ("my invoice", "the refund", "the card payment", "a double charge", "the monthly fee", "my bill"),
    "SHIPPING": ("my parcel", "the delivery", "the courier", "the tracking number", "the package", "the shipment"),
    "ACCOUNT": ("my password", "the login", "my account", "the user name", "two-factor codes", "my e-mail address"),
}
ASKS = (
    "I have a question about {}.",
    "Please help me with {}, it is urgent.",
    "Something is wrong with {}.",
    "Can you look at {} today?",
    "Nobody has answered me about {} for a week.",
    "Who is responsible for {} at your company?",
)


def tickets(count: int = 20, seed: int = 0) -> list[tuple[str, str]]:
    """Rows of a label and a text: `count` of each class."""
    rng = random.Random(seed)
    made = [(label, ask.format(phrase)) for label, all_ in PHRASES.items() for phrase in all_ for ask in ASKS]
    chosen = [row for label in PHRASES for row in rng.sample([row for row in made if row[0] == label], count)]
    rng.shuffle(chosen)
    return chosen


FIRST = ("Anna", "John", "Maya", "Omar", "Lena", "Ivan", "Sara", "Paul", "Rosa", "Ken", "Aisha", "Tom", "Nora", "Luis")
LAST = ("Reyes", "Kim", "Patel", "Diaz", "Fox", "Petrov", "Cho", "Roy", "Silva", "Tanaka", "Khan", "Baker", "Berg")
REPORTS = (
    "Please ship part {P} to {E} by Monday morning.",
    "{E} reported that {P} is broken again.",
    "We need two {P} units in the lab.",
    "The device {P} was returned yesterday by {E}.",
    "{E} will inspect the {P} tomorrow.",
    "Contact {E} about the order before noon.",
    "Is {P} in stock at the moment?",
    "The meeting with the bank is on Tuesday.",
    "Our office in Paris closes at five.",
)


def reports(count: int = 150, seed: int = 0) -> list[tuple[str, list[tuple[int, int, str]]]]:
    """Sentences with the places of parts and engineers."""
    rng = random.Random(seed)
    made = []
    for number in range(count):
        text, spans = "", []
        for piece in REPORTS[number % len(REPORTS)].replace("{", "\0{").replace("}", "}\0").split("\0"):
            kind = {"{P}": "PART", "{E}": "ENGINEER"}.get(piece)
            value = piece
            if kind == "PART":
                value = f"ZX-{rng.randrange(100, 999)}"
            elif kind:
                value = f"{rng.choice(FIRST)} {rng.choice(LAST)}"
            if kind:
                spans.append((len(text), len(text) + len(value), kind))
            text += value
        made.append((text, spans))
    return made


def annotations(found: Sequence[tuple[str, list[tuple[int, int, str]]]], file: str) -> str:
    """The annotations file of sentences that are the lines of a file."""
    rows: list[Sequence[Any]] = [("File", "Line", "Begin Offset", "End Offset", "Type")]
    rows += [(file, line, *span) for line, (_, spans) in enumerate(found) for span in spans]
    return table(rows)


def two_labels() -> list[tuple[str, str]]:
    """Rows of one label, and as many of two: what two tickets say in one."""
    one = tickets(24)
    pairs = [(f"{a}|{b}", f"{x} {y}") for (a, x), (b, y) in zip(one[::2], one[1::2], strict=True) if a != b]
    return [*one, *pairs]


def classifier(kit: AIKit, name: str, uri: str, **more: Any) -> Any:
    """Train a classifier; its properties."""
    members = {"input_data_config": {"s3_uri": uri}, "language_code": "en", "data_access_role_arn": ROLE} | more
    arn = kit.comprehend.create_document_classifier(document_classifier_name=name, **members).document_classifier_arn
    found = kit.comprehend.describe_document_classifier(document_classifier_arn=arn)
    return found.document_classifier_properties


def recognizer(kit: AIKit, name: str, types: tuple[str, ...] = ("PART", "ENGINEER"), **more: Any) -> Any:
    """Train a recognizer on `reports.txt`; its properties."""
    data = {"entity_types": [{"type": each} for each in types], "documents": {"s3_uri": f"{IN}/reports.txt"}}
    options = {key: more.pop(key) for key in ("version_name", "tags", "language_code") if key in more}
    members = {"input_data_config": data | more, "language_code": "en", "data_access_role_arn": ROLE} | options
    arn = kit.comprehend.create_entity_recognizer(recognizer_name=name, **members).entity_recognizer_arn
    return kit.comprehend.describe_entity_recognizer(entity_recognizer_arn=arn).entity_recognizer_properties
