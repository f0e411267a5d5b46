"""Personal data: made-up values in messages, and sentences without any; plain patterns beside each.

The recognisers were written first, the messages after them; half a may be looked at to mend defects, half b may not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from aikit_fakes.engines.pii.embedded import Embedded, load
from tests.quality import Row, timed
from tests.quality.synthetic.pii import Sample, samples, templates

ROUNDS = 10  # times each message is filled
SEED = 20_260
BATCH = 25  # Comprehend's largest
DATA = "messages of ours filled with Faker (MIT), tests/quality/synthetic/pii_templates.toml"

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
    ]


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


def _spans(engine: Embedded, what: str, language: str, data: Sequence[Sample], floor: float | None = None) -> Row:
    texts, right = [sample.text for sample in data], [sample.spans for sample in data]
    answers, cpu_ms, peak_mb = timed(lambda texts: found(engine, texts, language), texts)
    plain = [_plain(text) for text in texts]
    kinds = Counter(span[2] for spans in right for span in spans)
    by_type = {kind: f1(_only(kind, right), _only(kind, answers), exact)[2] for kind in sorted(kinds)}
    return Row(
        what=what,
        capabilities=("comprehend.pii",),
        engine=engine.name,
        data=f"{DATA}; {len(texts)} texts, {kinds.total()} spans of {len(kinds)} types",
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
