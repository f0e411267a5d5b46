"""Pattern recognizers of personal data: `pattern_recognizers.toml` compiled, each match scored by its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from time import thread_time
from typing import Any, NamedTuple

import regex

from aikit_fakes.engines.pii.check_digits import CHECKS
from aikit_fakes.engines.pii.context_words import ContextWords
from aikit_fakes.package_data import read_toml

TIME_LIMIT = 20.0  # seconds of work for one text, and
TIME_LIMIT_EACH = 1e-4  # seconds more for each of its characters: the patterns need a hundredth of that

LABEL_ODDS = 1000.0  # a label beside a value makes it so much likelier; half as much with each word between them
WEAK_LABEL_ODDS = 30.0
DENIED_ODDS = 0.02
FAILED_ODDS = 0.05  # made-up numbers in messages often have wrong check digits
SUREST = 0.9999
NUMBERED = ("NOT_PII", "VERSION")
"""Groups of labels that bare digits after them are numbers of: an order, a version."""

_NESTED = 4  # parts inside parts inside parts


class Evidence(IntEnum):
    """What speaks for a candidate, the weakest first; the stronger one wins where two overlap."""

    PATTERN = 0
    MODEL = 1
    CONTEXT = 2
    CHECKED = 3


class Candidate(NamedTuple):
    """What may be personal data: a span of the folded text."""

    begin: int
    end: int
    type: str
    score: float
    evidence: Evidence


class PatternRecognizer(NamedTuple):
    """One row of the table; pattern_recognizers.toml says what each column means."""

    type: str
    pattern: regex.Pattern[str]
    prior: float
    check: str | None
    strict: bool
    labels: Sequence[str]
    weak_labels: Sequence[str]
    reach: float
    evident: bool
    denied_by: Sequence[str]

    def candidates(self, text: str, labels: ContextWords, deadline: float) -> Iterator[Candidate]:
        """Every match in a folded text and its score.

        Raises:
            TimeoutError: the deadline passed; never a part of the answer.
        """
        for match in self.pattern.finditer(text, timeout=max(deadline - thread_time(), 1e-3)):
            for begin, end in match.spans("value" if "value" in self.pattern.groupindex else 0):
                candidate = self._judged(text[begin:end], begin, end, labels)
                if candidate:
                    yield candidate

    def _judged(self, value: str, begin: int, end: int, labels: ContextWords) -> Candidate | None:
        checked = CHECKS[self.check].passes(value) if self.check else False
        if self.strict and not checked:
            return None
        proven = self.check is not None and checked and CHECKS[self.check].chance < 1
        odds = 1.0
        evidence = Evidence.CONTEXT if self.evident else Evidence.PATTERN
        if self.check:
            odds *= 1 / CHECKS[self.check].chance if checked else FAILED_ODDS
            evidence = max(evidence, Evidence.CHECKED) if proven else evidence
        context = in_context(labels, begin, end, self.labels, self.weak_labels, self.reach)
        if context > 1:
            evidence = max(evidence, Evidence.CONTEXT)
        elif not proven and labels.denied(begin, end, self.denied_by):
            context = DENIED_ODDS
        return Candidate(begin, end, self.type, posterior(self.prior, odds * context), evidence)


def in_context(
    labels: ContextWords, begin: int, end: int, strong: Sequence[str], weak: Sequence[str] = (), reach: float = 4
) -> float:
    """How much likelier the labels around a span make it: 1 where there are none."""
    for groups, beside in ((strong, LABEL_ODDS), (weak, WEAK_LABEL_ODDS)):
        distance = labels.distance(begin, end, groups) if groups else None
        if distance is not None and distance <= reach:
            return float(beside / 2**distance)
    return 1.0


def posterior(prior: float, odds: float) -> float:
    """Bayes: a probability after evidence that is `odds` times likelier if it is so than if it is not."""
    after = prior / (1 - prior) * odds
    return min(after / (1 + after), SUREST)


def deadline(text: str) -> float:
    """When to give up on a text, on this thread's clock: a crowd may wait; only a defect of a pattern gets there."""
    return thread_time() + TIME_LIMIT + TIME_LIMIT_EACH * len(text)


def load(language: str) -> list[PatternRecognizer]:
    """The recognisers of one language."""
    table = read_toml(__package__, "pattern_recognizers.toml")
    parts = table["parts"]
    return [
        _row({**row, "type": kind}, parts)
        for row in table["recogniser"]
        if language in row.get("languages", [language])
        for kind in row.get("types", [row.get("type")])
    ]


def _row(row: Mapping[str, Any], parts: Mapping[str, str]) -> PatternRecognizer:
    evident = row.get("evident", False)
    pattern = row["pattern"]
    for _ in range(_NESTED):
        for name, part in parts.items():
            pattern = pattern.replace("{{" + name + "}}", part)
    return PatternRecognizer(
        type=row["type"],
        pattern=regex.compile(pattern, regex.VERBOSE),
        prior=row["prior"],
        check=row.get("check"),
        strict=row.get("strict", False),
        labels=row.get("labels", [row["type"]]),
        weak_labels=row.get("weak_labels", []),
        reach=row.get("reach", 4),
        evident=evident,
        denied_by=row.get("denied_by", [] if evident else NUMBERED),
    )
