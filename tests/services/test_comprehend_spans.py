"""Comprehend's detectors of spans: entities, key phrases, syntax, personal data."""

from __future__ import annotations

from typing import Any

import pytest

from aikit import AIKit
from aikit.contract.service import service
from aikit.errors import ServiceError, UnsupportedLocally

TEXT = "Jeff Bezos founded Amazon in Seattle on 5 July 1994 with 10,000 dollars."
ODD = "👩\u200d🚀 Zoe\u0301 met\r\nTim Cook in Paris 😀 yesterday."


@pytest.fixture(scope="module")
def kit() -> AIKit:
    return AIKit("local")


def test_entities(kit: AIKit) -> None:
    answer = kit.comprehend.detect_entities(text=TEXT, language_code="en")
    found = {(entity.text, entity.type) for entity in answer.entities}
    assert {("Jeff Bezos", "PERSON"), ("Amazon", "ORGANIZATION"), ("Seattle", "LOCATION")} <= found
    assert {("5 July 1994", "DATE"), ("10,000 dollars", "QUANTITY")} <= found
    assert all(0 < entity.score <= 1 for entity in answer.entities)
    assert len({entity.score for entity in answer.entities}) > 1
    assert answer.meta.engine is not None


def test_key_phrases(kit: AIKit) -> None:
    answer = kit.comprehend.detect_key_phrases(text="The tired driver parked a red van.", language_code="en")
    assert [phrase.text for phrase in answer.key_phrases] == ["The tired driver", "a red van"]


def test_syntax(kit: AIKit) -> None:
    answer = kit.comprehend.detect_syntax(text="She quickly opened the old door.", language_code="en")
    assert [(token.token_id, token.text, token.part_of_speech.tag) for token in answer.syntax_tokens] == [
        (1, "She", "PRON"),
        (2, "quickly", "ADV"),
        (3, "opened", "VERB"),
        (4, "the", "DET"),
        (5, "old", "ADJ"),
        (6, "door", "NOUN"),
        (7, ".", "PUNCT"),
    ]
    assert all(0 < token.part_of_speech.score <= 1 for token in answer.syntax_tokens)


def test_pii(kit: AIKit) -> None:
    text = "I am Mary Jones, call 212-555-0147 or write to mary.jones@example.com."
    found = kit.comprehend.detect_pii_entities(text=text, language_code="en").entities
    pieces = {(text[one.begin_offset : one.end_offset], one.type) for one in found}
    assert pieces == {("Mary Jones", "NAME"), ("212-555-0147", "PHONE"), ("mary.jones@example.com", "EMAIL")}
    labels = kit.comprehend.contains_pii_entities(text=text, language_code="en").labels
    assert {label.name for label in labels} == {"NAME", "PHONE", "EMAIL"}
    surest = {one.type: one.score for one in found}
    assert {label.name: label.score for label in labels} == surest


def test_nothing_personal(kit: AIKit) -> None:
    text = "Version 3.8.18 fixes 12 bugs."
    assert kit.comprehend.detect_pii_entities(text=text, language_code="en").entities == []
    assert kit.comprehend.contains_pii_entities(text=text, language_code="en").labels == []


@pytest.mark.parametrize(
    ("operation", "members"),
    [
        ("detect_entities", "entities"),
        ("detect_key_phrases", "key_phrases"),
        ("detect_syntax", "syntax_tokens"),
    ],
)
def test_offsets_count_code_points_of_the_text_that_was_given(kit: AIKit, operation: str, members: str) -> None:
    answer = getattr(kit.comprehend, operation)(text=ODD, language_code="en")
    spans = getattr(answer, members)
    assert spans
    for span in spans:
        assert ODD[span.begin_offset : span.end_offset] == span.text
    if members == "entities":
        assert ("Tim Cook", "PERSON") in {(span.text, span.type) for span in spans}


@pytest.mark.parametrize(
    ("single", "batch", "members"),
    [
        ("detect_entities", "batch_detect_entities", "entities"),
        ("detect_key_phrases", "batch_detect_key_phrases", "key_phrases"),
        ("detect_syntax", "batch_detect_syntax", "syntax_tokens"),
    ],
)
def test_a_batch_is_its_single_calls(kit: AIKit, single: str, batch: str, members: str) -> None:
    texts = [TEXT, "x" * 5001, ODD, "The tired driver parked a red van."]
    answer = getattr(kit.comprehend, batch)(text_list=texts, language_code="en")
    assert [error.index for error in answer.error_list] == [1]
    for result in answer.result_list:
        alone = getattr(kit.comprehend, single)(text=texts[result.index], language_code="en")
        assert [one.text for one in getattr(result, members)] == [one.text for one in getattr(alone, members)]


@pytest.mark.parametrize(
    "operation",
    ["detect_entities", "detect_key_phrases", "detect_syntax", "detect_pii_entities", "contains_pii_entities"],
)
@pytest.mark.parametrize(
    "text", [" ", "\x00", "\ud83d", "\u200b\u200d", "\u202etxet", "<p>Hi</p>", "a" * 4000, "\r\n\r\n", "😀😀"]
)
def test_odd_texts_get_an_answer(kit: AIKit, operation: str, text: str) -> None:
    assert getattr(kit.comprehend, operation)(text=text, language_code="en").meta.status == 200


def refused(call: Any, **members: Any) -> ServiceError:
    with pytest.raises(ServiceError) as caught:
        call(**members)
    return caught.value


def test_sizes_differ_by_operation(kit: AIKit) -> None:
    large = "word " * 1200
    assert kit.comprehend.detect_entities(text=large, language_code="en").entities is not None
    error = refused(kit.comprehend.detect_syntax, text=large, language_code="en")
    assert "allowed is 5000 bytes" in error.message
    error = refused(kit.comprehend.detect_key_phrases, text="x" * 100_001, language_code="en")
    assert "allowed is 100000 bytes" in error.message


def test_languages_differ_by_operation(kit: AIKit) -> None:
    unsupported = kit.comprehend.errors.UnsupportedLanguageException
    for operation in ("detect_pii_entities", "contains_pii_entities"):
        error = refused(getattr(kit.comprehend, operation), text="Bonjour", language_code="fr")
        assert isinstance(error, unsupported)
        assert "Supported: en, es" in error.message
    error = refused(kit.comprehend.detect_syntax, text="こんにちは", language_code="ja")
    assert error.code == "ValidationException"
    error = refused(kit.comprehend.detect_entities, text="Bonjour", language_code="fr")
    assert isinstance(error, unsupported)
    assert "AIKIT_ENGINES_COMPREHEND_ENTITIES" in error.message


def test_entities_need_a_text_and_a_language_or_a_recognizer(kit: AIKit) -> None:
    assert refused(kit.comprehend.detect_entities, text="Ada").code == "InvalidRequestException"
    assert refused(kit.comprehend.detect_entities, language_code="en").code == "InvalidRequestException"
    arn = "arn:aws:comprehend:us-east-1:000000000000:entity-recognizer-endpoint/mine"
    assert refused(kit.comprehend.detect_entities, text="Ada", endpoint_arn=arn).code == "ResourceUnavailableException"
    with pytest.raises(UnsupportedLocally, match="PDF, Word and image files"):
        kit.comprehend.detect_entities(bytes=b"%PDF", endpoint_arn=arn)


def test_every_value_is_one_of_awss(kit: AIKit) -> None:
    texts = [
        TEXT,
        ODD,
        "Wow! He'll e-mail 3 of them to O'Neil & Sons Ltd. by 5pm: see http://example.com/a?b=c #now @you",
    ]
    for name in ("batch_detect_entities", "batch_detect_syntax"):
        answer = getattr(kit.comprehend, name)(text_list=texts, language_code="en")
        assert service("comprehend").operation(name).answer(answer) is answer
