"""Telephone numbers that exist in a numbering plan, by Google's libphonenumber."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from phonenumbers import PhoneNumberMatcher

from aikit_fakes.engines.pii.context_words import ContextWords
from aikit_fakes.engines.pii.pattern_recognizers import (
    DENIED_ODDS,
    NUMBERED,
    Candidate,
    Evidence,
    in_context,
    posterior,
)

REGIONS: Mapping[str, Sequence[str]] = {"en": ("US", "GB", "IN"), "es": ("ES", "MX", "US")}
"""Whose national numbers are read, by the language of the text; Canada shares the plan of the United States."""

_INTERNATIONAL, _DIALLED, _IN_GROUPS, _BARE = 0.9, 0.55, 0.5, 0.02  # priors
_PREFIXES = ("00", "07")  # ITU-T E.164's international prefix; British mobile telephones
_LENGTH = 11


def phone_numbers(text: str, labels: ContextWords, language: str) -> Iterator[Candidate]:
    """The numbers in a folded text; each once, whatever the regions it is possible in."""
    seen: set[tuple[int, int]] = set()
    for region in REGIONS[language]:
        for match in PhoneNumberMatcher(text, region):
            begin, end = match.start, match.end
            if (begin, end) not in seen and not _continues(text, begin, end):
                seen.add((begin, end))
                yield _judged(text[begin:end], begin, end, labels)


def _judged(value: str, begin: int, end: int, labels: ContextWords) -> Candidate:
    international = value.startswith("+")
    prior = _INTERNATIONAL if international else _bare(value) if value.isdigit() else _IN_GROUPS
    context = in_context(labels, begin, end, ["PHONE"])
    if context == 1 and not international and labels.denied(begin, end, NUMBERED):
        context = DENIED_ODDS
    evidence = Evidence.CONTEXT if context > 1 else Evidence.PATTERN
    return Candidate(begin, end, "PHONE", posterior(prior, context), evidence)


def _bare(value: str) -> float:
    """The prior of digits alone; those that begin with a prefix to dial are hardly ever numbers of anything else."""
    return _DIALLED if value.startswith(_PREFIXES) and len(value) >= _LENGTH else _BARE


def _continues(text: str, begin: int, end: int) -> bool:
    """Whether it is a part of something longer, such as a product code."""
    before, after = text[max(begin - 1, 0) : begin], text[end : end + 1]
    return (
        before.isalnum() or before in ("_", "$", "€", "£", "₹", "-", ".") or after.isalnum() or after in ("_", "%", "@")
    )
