"""Personal data: made-up values in messages, and sentences without any; plain patterns beside each.

The recognisers were written first, the messages after them; half a may be looked at to mend defects, half b may not.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable, Sequence
from html import unescape
from itertools import groupby
from pathlib import Path

from faker import Faker

from aikit_fakes.engines.pii.embedded import Embedded, load
from tests.quality import Row, on_clone, timed
from tests.quality.synthetic.pii import Sample, samples, templates

ROUNDS = 10  # times each message is filled
SEED = 20_260
BATCH = 25  # Comprehend's largest
TWEETS = "S0l0m4n/aie3-twitter-customer-support"
TWEETS_COMMIT = "8ab122e4eb08f105cfc70273b912f92c13c7f1ac"
DATA = "messages of ours filled with Faker (MIT), tests/quality/synthetic/pii_templates.toml"

POSITIONS = "names of Faker (MIT) in eight locales, in rows, lists and sentences of ours (pii_name_positions.txt)"
LOCALES = ("en_US", "en_GB", "es_ES", "es_MX", "fr_FR", "de_DE", "pt_BR", "it_IT")

# what one writes in an afternoon: no check digits, nothing of the words around
PLAIN = {
    "EMAIL": r"[\w.+-]+@[\w-]+\.[\w.]+\w",
    "URL": r"(?:https?://|www\.)\S+",
    "IP_ADDRESS": r"\b\d{1,3}(?:\.\d{1,3}){3}\b",
    "MAC_ADDRESS": r"\b(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}\b",
    "SSN": r"\b\d{3}-\d{2}-\d{4}\b",
    "CREDIT_DEBIT_NUMBER": r"\b(?:\d{4}[ -]?){3}\d{4}\b",
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER": r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b",
    "AWS_ACCESS_KEY": r"\bA[KS]IA[A-Z0-9]{16}\b",
    "AWS_SECRET_KEY": r"(?<!\S)[A-Za-z0-9/+]{40}(?!\S)",
    "VEHICLE_IDENTIFICATION_NUMBER": r"\b[A-HJ-NPR-Z0-9]{17}\b",
    "IN_PERMANENT_ACCOUNT_NUMBER": r"\b[A-Z]{5}\d{4}[A-Z]\b",
    "IN_AADHAAR": r"\b\d{4}[ -]\d{4}[ -]\d{4}\b",
    "UK_NATIONAL_INSURANCE_NUMBER": r"\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b",
    "DATE_TIME": r"\b(?:\d{1,2}[/.]\d{1,2}[/.]\d{4}|\d{4}-\d{2}-\d{2}|[A-Z][a-z]{2,8} \d{1,2}, \d{4}|\d{1,2}:\d{2})\b",
    "PHONE": r"\+?\d?[ .-]?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b",
    "BANK_ROUTING": r"\b\d{9}\b",
    "BANK_ACCOUNT_NUMBER": r"\b\d{8,12}\b",
    "ADDRESS": r"\b\d{1,5} [A-Z]\w+ (?:[A-Z]\w+ )?(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Court)\b[^\n]*\d{5}\b",
    "NAME": r"(?:Mr|Mrs|Ms|Dr)\. [A-Z]\w+(?: [A-Z]\w+)?",
    "AGE": r"\b\d{1,3} years\b",
}

Span = tuple[int, int, str]
Answers = list[list[Span]]


def measure() -> list[Row]:
    """The figures of the embedded engine; the model of its names must have been pulled."""
    engine = load()
    return [
        _spans(engine, "PII, messages, half b", "en", samples(templates("b"), ROUNDS, SEED), 0.90),
        _spans(engine, "PII, messages, half a", "en", samples(templates("a"), ROUNDS, SEED)),
        _spans(engine, "PII, Spanish messages, half b", "es", samples(templates("es_b"), ROUNDS, SEED), 0.80),
        _spans(engine, "PII, Spanish messages, half a", "es", samples(templates("es_a"), ROUNDS, SEED)),
        _negatives(engine),
        *(_complaints(engine, half) for half in ("b", "a")),
        _spans(engine, "PII, names by position", "en", name_positions(), 0.85, data_from=POSITIONS),
        *on_clone(TWEETS, TWEETS_COMMIT, "PII, tweets to support teams", lambda clone: _tweets(engine, clone)),
    ]


def complaints(half: str, rounds: int = ROUNDS) -> list[Sample]:
    """Real complaints, with made-up values where the personal data was taken out."""
    return samples(templates(half, Path(__file__).with_name("pii_complaints.toml")), rounds, SEED)


def name_positions() -> list[Sample]:
    """Names of eight locales in places where no sentence tells that they are names."""
    lines = Path(__file__).with_name("pii_name_positions.txt").read_text(encoding="utf-8").splitlines()
    found = []
    for locale in LOCALES:
        people = Faker(locale)
        people.seed_instance(SEED)
        for line in lines * 2:
            first, *others = line.replace("\\n", "\n").split("{}")
            text, spans = first, []
            for other in others:
                name = f"{people.first_name()} {people.last_name()}"
                spans.append((len(text), len(text) + len(name), "NAME"))
                text += name + other
            found.append(Sample(text, spans))
    return found


def tweets(clone: Path, half: str) -> list[Sample]:
    """Real tweets, with made-up values in place of the personal data; labelled by hand (pii_tweets.tsv).

    Handles and links are no part of the labels: see `without_handles`.
    """
    with (clone / "data/test_set.csv").open(encoding="utf-8", newline="") as file:
        texts = {row[""]: unescape(row["text"]) for row in csv.DictReader(file)}
    lines = Path(__file__).with_name("pii_tweets.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [
        _relabelled(texts[number], [row[2:] for row in group])
        for (part, number), group in groupby(rows, lambda row: (row[0], row[1]))
        if part == half
    ]


def without_handles(sample: Sample, spans: Sequence[Span]) -> list[Span]:
    """The spans that are no @handle and no link, of which every tweet is full."""
    return [span for span in spans if sample.text[span[0]] != "@" and span[2] != "URL"]


def _relabelled(text: str, rows: Sequence[Sequence[str]]) -> Sample:
    parts: list[str] = []
    spans: list[Span] = []
    done = length = 0
    for first, last, kind, value in rows:
        parts += [text[done : int(first)], value or text[int(first) : int(last)]]
        begin = length + len(parts[-2])
        length, done = begin + len(parts[-1]), int(last)
        spans += [(begin, length, kind)] if kind else []
    return Sample("".join([*parts, text[done:]]), spans)


def negatives() -> list[str]:
    """Sentences without personal data, full of what looks like it."""
    return Path(__file__).with_name("pii_negatives.txt").read_text(encoding="utf-8").splitlines()


def found(engine: Embedded, texts: Sequence[str], language: str) -> Answers:
    """What the engine finds, without scores."""
    batches = (texts[start : start + BATCH] for start in range(0, len(texts), BATCH))
    return [[span[:3] for span in spans] for batch in batches for spans in engine.find(batch, language)]


def f1(right: Answers, answers: Answers, same: Callable[[Span, Span], bool]) -> tuple[float, float, float]:
    """Micro-averaged precision, recall and F1 of spans."""
    hits = sum(
        any(same(one, other) for other in wanted) for wanted, got in zip(right, answers, strict=True) for one in got
    )
    met = sum(
        any(same(one, other) for other in got) for wanted, got in zip(right, answers, strict=True) for one in wanted
    )
    precision, recall = hits / max(sum(map(len, answers)), 1), met / sum(map(len, right))
    return precision, recall, 2 * precision * recall / (precision + recall or 1)


def exact(one: Span, other: Span) -> bool:
    """The same characters and the same type."""
    return one == other


def overlapping(one: Span, other: Span) -> bool:
    """A character in common and the same type."""
    return one[2] == other[2] and one[0] < other[1] and other[0] < one[1]


def _spans(
    engine: Embedded,
    what: str,
    language: str,
    data: Sequence[Sample],
    floor: float | None = None,
    *,
    data_from: str = DATA,
    handles: bool = True,
) -> Row:
    texts, right = [sample.text for sample in data], [sample.spans for sample in data]
    answers, cpu_ms, peak_mb = timed(lambda texts: found(engine, texts, language), texts)
    plain = [_plain(text) for text in texts]
    if not handles:
        answers, plain = (
            [without_handles(sample, spans) for sample, spans in zip(data, each, strict=True)]
            for each in (answers, plain)
        )
    kinds = Counter(span[2] for spans in right for span in spans)
    by_type = {kind: f1(_only(kind, right), _only(kind, answers), exact)[2] for kind in sorted(kinds)}
    return Row(
        what=what,
        capabilities=("comprehend.pii",),
        engine=engine.name,
        data=f"{data_from}; {len(texts)} texts, {kinds.total()} spans of {len(kinds)} types",
        scores=_scores(right, answers),
        floors={"F1": floor} if floor else {},
        baseline="plain patterns",
        baseline_scores=_scores(right, plain),
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note="F1 by type: " + ", ".join(f"{kind} {score:.2f} ({kinds[kind]})" for kind, score in by_type.items()),
    )


def _scores(right: Answers, answers: Answers) -> dict[str, float]:
    precision, recall, score = f1(right, answers, exact)
    return {"F1": score, "precision": precision, "recall": recall, "F1 of overlaps": f1(right, answers, overlapping)[2]}


def _complaints(engine: Embedded, half: str) -> Row:
    about = (
        "complaints to the Consumer Financial Protection Bureau (public domain), tests/quality/pii_complaints.toml, "
        "values of Faker (MIT) where the bureau took the originals out"
    )
    return _spans(engine, f"PII, complaints, half {half}", "en", complaints(half), data_from=about)


def _tweets(engine: Embedded, clone: Path) -> list[Row]:
    about = (
        f"tweets of the Customer Support on Twitter corpus (CC BY-NC-SA 4.0) in {TWEETS} at {TWEETS_COMMIT}, labelled "
        "by us; made-up values in place of the personal data; handles and links left out"
    )
    rows = []
    for half in ("b", "a"):
        data = tweets(clone, half)
        data = [sample._replace(spans=without_handles(sample, sample.spans)) for sample in data]
        rows.append(_spans(engine, f"PII, tweets, half {half}", "en", data, data_from=about, handles=False))
    return rows


def _only(kind: str, spans: Answers) -> Answers:
    return [[span for span in each if span[2] == kind] for each in spans]


def _negatives(engine: Embedded) -> Row:
    texts = negatives()
    answers, cpu_ms, peak_mb = timed(lambda texts: found(engine, texts, "en"), texts)
    alarms = [
        f"{text[begin:end]} as {kind}" for text, spans in zip(texts, answers, strict=True) for begin, end, kind in spans
    ]
    return Row(
        what="PII, sentences without any",
        capabilities=("comprehend.pii",),
        engine=engine.name,
        data=f"tests/quality/pii_negatives.txt (ours, Apache-2.0); {len(texts)} sentences",
        scores={"left alone": _empty(answers)},
        floors={"left alone": 1 - 3 / len(texts)},
        baseline="plain patterns",
        baseline_scores={"left alone": _empty([_plain(text) for text in texts])},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note=f"{len(alarms)} false alarms: {'; '.join(alarms)}",
    )


def _empty(answers: Answers) -> float:
    return sum(not spans for spans in answers) / len(answers)


def _plain(text: str) -> list[Span]:
    """The baseline: the patterns in order, each where no other was."""
    spans: list[Span] = []
    for kind, pattern in PLAIN.items():
        matches = [(*match.span(), kind) for match in re.finditer(pattern, text)]
        spans += [new for new in matches if not any(new[0] < old[1] and old[0] < new[1] for old in spans)]
    return sorted(spans)
