"""The embedded finder of key phrases."""

from __future__ import annotations

import pytest

from aikit_fakes.engines.key_phrases.embedded import Embedded, load
from tests.quality.entities import labelled


@pytest.fixture(scope="module")
def engine() -> Embedded:
    return load()


def found(engine: Embedded, text: str) -> list[str]:
    return [text[phrase.begin : phrase.end] for phrase in engine.find([text], "en")[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is a beautiful day.", ["a beautiful day"]),
        ("I am John, writing to you about the trip for next Saturday.", ["John", "the trip", "next Saturday"]),
        ("Please send customer feedback to Sunshine Spa.", ["customer feedback", "Sunshine Spa"]),
        ("He and she saw it, and that was that.", []),
        ("She paid $40 for it.", ["$40"]),
        ("Profits fell by 12% last year.", ["Profits", "12%", "last year"]),
        ("👩‍👩‍👧 🇫🇷 ✨ $ # — ★★★★★", []),
        ("", []),
    ],
)
def test_noun_phrases_dates_and_amounts(engine: Embedded, text: str, expected: list[str]) -> None:
    assert found(engine, text) == expected


def test_a_phrase_ends_with_its_line(engine: Embedded) -> None:
    phrases = found(engine, "Monthly sales report\nNorth region\n\n- new customers\n- lost orders\n")
    assert phrases
    assert not any("\n" in phrase or phrase.startswith("-") for phrase in phrases)


def test_a_fixed_sample(engine: Embedded) -> None:
    rows = labelled("key_phrases")
    answers = engine.find([row["text"] for row in rows], "en")
    right = [{(p["begin"], p["end"]) for p in row["phrases"]} for row in rows]
    given = [{(p.begin, p.end) for p in phrases} for phrases in answers]
    hits = sum(len(one & other) for one, other in zip(right, given, strict=True))
    assert 2 * hits / (sum(map(len, right)) + sum(map(len, given))) >= 0.85


def test_scores_are_higher_for_plain_english(engine: Embedded) -> None:
    plain, strange = engine.find(["The old man bought a red bicycle.", "blorf grunt fleem of zax wug 7q"], "en")
    assert min(phrase.score for phrase in plain) > 0.9
    assert not strange or min(phrase.score for phrase in strange) < 0.9


def test_other_languages_are_refused(engine: Embedded) -> None:
    with pytest.raises(ValueError, match="reads en, not fr"):
        engine.find(["Bonjour."], "fr")
