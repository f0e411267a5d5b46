"""The embedded entity engine: Comprehend's types and rules on spaCy's spans."""

from __future__ import annotations

import time
from typing import get_args

import botocore.session
import pytest

from aikit_fakes.engines.entities import Entity, Type, patterns, span_rules
from aikit_fakes.engines.entities.embedded import Embedded, load
from aikit_fakes.engines.entities.label_mapping import type_of
from tests.quality.entities import labelled

FLOOR = 0.65


@pytest.fixture(scope="module")
def engine() -> Embedded:
    return load()


def found(engine: Embedded, text: str) -> list[tuple[str, str]]:
    return [(text[entity.begin : entity.end], entity.type) for entity in engine.find([text], "en")[0]]


def ruled(text: str, *spans: tuple[str, Type]) -> list[tuple[str, str]]:
    """What the rules make of a model's spans."""
    given = [Entity(text.index(words), text.index(words) + len(words), kind, 0.5) for words, kind in spans]
    return [(text[entity.begin : entity.end], entity.type) for entity in span_rules.applied(text, given)]


def test_types_are_comprehends() -> None:
    model = botocore.session.get_session().get_service_model("comprehend")
    assert set(get_args(Type)) == set(model.shape_for("EntityType").enum)


def test_every_label_of_the_model_has_a_type(engine: Embedded) -> None:
    labels = engine._english.language.get_pipe("ner").labels
    assert len(labels) == 18
    assert all(type_of(label) for label in labels)


def test_the_example_of_the_developer_guide(engine: Embedded) -> None:
    assert found(engine, "John moved to 1313 Mockingbird Lane in 2012.") == [
        ("John", "PERSON"),
        ("1313 Mockingbird Lane", "LOCATION"),
        ("2012", "DATE"),
    ]


def test_the_example_of_the_command_line(engine: Embedded) -> None:
    """As aws-cli's examples/comprehend/detect-entities.rst, whose shell has eaten `$24`."""
    text = (
        "Hello Zhang Wei, I am John. Your AnyCompany Financial Services, LLC credit card account 1111-XXXX-1111-XXXX "
        "has a minimum payment of $24.53 that is due by July 31st. Based on your autopay settings, we will withdraw "
        "your payment on the due date from your bank account number XXXXXX1111 with the routing number XXXXX0000. "
        "Customer feedback for Sunshine Spa, 123 Main St, Anywhere. Send comments to Alice at AnySpa@example.com."
    )
    expected = {
        ("Zhang Wei", "PERSON"),
        ("John", "PERSON"),
        ("AnyCompany Financial Services, LLC", "ORGANIZATION"),
        ("1111-XXXX-1111-XXXX", "OTHER"),
        ("$24.53", "QUANTITY"),
        ("July 31st", "DATE"),
        ("XXXXXX1111", "OTHER"),
        ("XXXXX0000", "OTHER"),
        ("Sunshine Spa", "ORGANIZATION"),
        ("123 Main St", "LOCATION"),
        ("Alice", "PERSON"),
        ("AnySpa@example.com", "OTHER"),
    }
    assert len(expected & set(found(engine, text))) >= 11


def test_a_fixed_sample(engine: Embedded) -> None:
    rows = labelled("entities")[::4]
    answers = engine.find([row["text"] for row in rows], "en")
    right = [{(e["begin"], e["end"], e["type"]) for e in row["entities"]} for row in rows]
    given = [{(e.begin, e.end, e.type) for e in entities} for entities in answers]
    hits = sum(len(one & other) for one, other in zip(right, given, strict=True))
    assert 2 * hits / (sum(map(len, right)) + sum(map(len, given))) >= FLOOR


def test_scores_tell_right_from_wrong(engine: Embedded) -> None:
    rows = labelled("entities")
    answers = engine.find([row["text"] for row in rows], "en")
    scores: dict[bool, list[float]] = {True: [], False: []}
    for row, entities in zip(rows, answers, strict=True):
        right = {(e["begin"], e["end"], e["type"]) for e in row["entities"]}
        for entity in entities:
            scores[entity[:3] in right].append(entity.score)
    higher = sum(one > other for one in scores[True] for other in scores[False])
    assert higher / len(scores[True]) / len(scores[False]) > 0.7
    assert len(set(scores[True])) > 200


def test_other_languages_are_refused(engine: Embedded) -> None:
    with pytest.raises(ValueError, match="reads en, not de"):
        engine.find(["Das ist Berlin."], "de")


@pytest.mark.parametrize(
    ("text", "span", "expected"),
    [
        ("He paid $2,999 for it", ("2,999", "QUANTITY"), ("$2,999", "QUANTITY")),
        ("He paid 4.5 billion euros", ("4.5 billion", "QUANTITY"), ("4.5 billion euros", "QUANTITY")),
        ("Amazon.com, Inc. is there", ("Amazon.com", "ORGANIZATION"), ("Amazon.com, Inc.", "ORGANIZATION")),
        ("the Red Cross came", ("the Red Cross", "ORGANIZATION"), ("Red Cross", "ORGANIZATION")),
        ("The Great Gatsby is read", ("The Great Gatsby", "TITLE"), ("The Great Gatsby", "TITLE")),
        ("it took two years", ("two years", "DATE"), ("two years", "QUANTITY")),
        ("it was two years ago", ("two years ago", "DATE"), ("two years ago", "DATE")),
        ("the last two weeks", ("the last two weeks", "DATE"), ("the last two weeks", "DATE")),
        ("a 34-year-old man", ("34-year-old", "DATE"), ("34-year-old", "QUANTITY")),
        ("in the summer of 2022", ("the summer", "DATE"), ("the summer of 2022", "DATE")),
        ("at the Boston Marathon", ("Boston Marathon", "ORGANIZATION"), ("Boston Marathon", "EVENT")),
        ("a Tesla Model 3 is", ("Model 3", "COMMERCIAL_ITEM"), ("Tesla Model 3", "COMMERCIAL_ITEM")),
        ("say “Anna”\nnow", ("“Anna”\n", "PERSON"), ("Anna", "PERSON")),
        ("in Bristol BS1 5TR now", ("Bristol BS1 5TR", "ORGANIZATION"), ("Bristol BS1 5TR", "LOCATION")),
        ("in London NW1 6XE now", ("London NW1", "LOCATION"), ("London NW1 6XE", "LOCATION")),
        ("in Leeds LS2 9JT now", ("Leeds", "LOCATION"), ("Leeds LS2 9JT", "LOCATION")),
        ("call 0117 496 0123 now", ("496 0123", "EVENT"), ("0117 496 0123", "OTHER")),
        ("invoice INV-2023-0091 is due", ("INV-2023-0091", "DATE"), ("INV-2023-0091", "OTHER")),
        ("order 20391 came", ("20391", "DATE"), ("20391", "OTHER")),
        ("since 1987 only", ("1987", "DATE"), ("1987", "DATE")),
        ("in MID-2024 only", ("MID-2024", "DATE"), ("MID-2024", "DATE")),
        ("at bob@acme.com", ("bob@acme.com", "PERSON"), ("bob@acme.com", "OTHER")),
    ],
)
def test_rules(text: str, span: tuple[str, Type], expected: tuple[str, str]) -> None:
    assert ruled(text, span) == [expected]


def test_neighbouring_dates_are_one() -> None:
    assert ruled("on Friday morning", ("Friday", "DATE"), ("morning", "DATE")) == [("Friday morning", "DATE")]
    assert ruled("Ann and\nBob", ("Ann and\nBob", "PERSON")) == [("Ann and", "PERSON"), ("Bob", "PERSON")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("write to ann.lee+x@mail.example.co.uk.", ["ann.lee+x@mail.example.co.uk"]),
        ("see https://a.example/b?c=d, or www.b.example.", ["https://a.example/b?c=d", "www.b.example"]),
        ("thanks @acme for #summer2024", ["@acme", "#summer2024"]),
        ("call +44 20 7946 0958 or (206) 555-0100 or 555-0134", ["+44 20 7946 0958", "(206) 555-0100", "555-0134"]),
        ("ring 0117 496 0123, (020) 7946 0958 or 07700 900123.", ["0117 496 0123", "(020) 7946 0958", "07700 900123"]),
        ("Boston, MA 02110 or BS1 5TR, not OK 12345 or AB1 2CDE", ["MA 02110", "BS1 5TR"]),
        ("card 4111 1111 1111 1111, account XXXX1234", ["4111 1111 1111 1111", "XXXX1234"]),
        ("$1.5 million to US$20 or €3,450", ["$1.5 million", "US$20", "€3,450"]),
        ("5.25% and 9 per cent", ["5.25%", "9 per cent"]),
        ("at 7:30 p.m. or 14:45 on 11/25/1987 or May 5, 2021", ["7:30 p.m.", "14:45", "11/25/1987", "May 5, 2021"]),
        ("items 12, 3.5 and 2024 of version 1.2.3 # @ ++ --", []),
    ],
)  # fmt: skip
def test_what_is_told_by_its_form(text: str, expected: list[str]) -> None:
    entities = patterns.found(text)
    assert [text[entity.begin : entity.end] for entity in entities] == expected
    assert all(entity.score == patterns.BY_FORM for entity in entities)


@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "1",
        "1,",
        "1 ",
        "1-",
        "+1 ",
        "a@",
        "a.",
        "a@a.",
        "http://",
        "X-",
        "1X",
        "$1,",
        "1:2",
        "1 Aa ",
        "Mar 1 ",
        "(1) ",
        "01 ",
        "A1 ",
    ],
)
def test_no_form_takes_long_to_look_for(unit: str) -> None:
    start = time.process_time()
    patterns.found((unit * 2000)[:2000])
    assert time.process_time() - start < 10
