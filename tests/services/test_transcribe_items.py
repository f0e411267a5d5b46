"""How words become AWS's items, and items texts again."""

from __future__ import annotations

import pytest

from aikit_fakes.engines.speech_to_text import Word
from aikit_fakes.s3_locations import parse_object
from aikit_fakes.services.transcribe.items import items_of, text_of
from aikit_fakes.services.transcribe.languages import engine_code, ranked


def contents(*words: str) -> list[str]:
    items = items_of([Word(word, 1.0, 2.0, 0.9) for word in words])
    return [item.content if item.is_word else f"<{item.content}>" for item in items]


@pytest.mark.parametrize(
    ("word", "items"),
    [
        ("times,", ["times", "<,>"]),
        ('"Hello!"', ["Hello", "<!>"]),
        ("(well)", ["well"]),
        ("-posed", ["posed"]),
        ("wait...", ["wait", "<.>"]),
        ("what?!", ["what", "<?>", "<!>"]),
        ("U.S.", ["U.S."]),
        ("U.S.,", ["U.S.", "<,>"]),
        ("Mr.", ["Mr."]),
        ("1.5.", ["1.5", "<.>"]),
        ("10%", ["10%"]),
        ("$5,000.", ["$5,000", "<.>"]),
        ("o'clock", ["o'clock"]),
        ("twenty-one", ["twenty-one"]),
        ("¿Qué?", ["<¿>", "Qué", "<?>"]),
        ("今日は。", ["今日は", "<。>"]),
        ("♪", []),
        ("-", []),
        (".", ["<.>"]),
        ("\ud800", ["\ud800"]),
    ],
)
def test_words_and_marks(word: str, items: list[str]) -> None:
    assert contents(word) == items


def test_texts() -> None:
    spanish = items_of([Word(word, 0, 1, 1) for word in ("Hola.", "¿Qué", "tal?")])
    assert text_of(spanish, "es-ES") == "Hola. ¿Qué tal?"
    japanese = items_of([Word(word, 0, 1, 1) for word in ("今日", "は。", "いい")])
    assert text_of(japanese, "ja-JP") == "今日は。いい"
    assert text_of([], "en-US") == ""


def test_marks_have_no_times() -> None:
    word, mark = items_of([Word("so,", 1.23456, 2.0, 0.98765)])
    assert word.to_aws(0) == {
        "id": 0,
        "type": "pronunciation",
        "alternatives": [{"confidence": "0.9877", "content": "so"}],
        "start_time": "1.235",
        "end_time": "2.0",
    }
    assert mark.to_aws() == {"type": "punctuation", "alternatives": [{"confidence": "0.0", "content": ","}]}


def test_codes_of_languages() -> None:
    assert [engine_code(code) for code in ("en-AB", "jv-ID", "zh-HK", "kab-DZ")] == ["en", "jw", "yue", "kab"]
    allowed = ["en-AB", "en-GB", "en-US", "de-CH", "de-DE", "fi-FI"]
    assert ranked({"en": 0.5, "fi": 0.25, "xx": 0.25}, allowed, []) == [
        ("en-US", pytest.approx(2 / 3)),
        ("fi-FI", pytest.approx(1 / 3)),
        ("de-DE", 0),
    ]
    assert ranked({"en": 0.1, "fi": 0.9}, allowed, ["de-CH", "en-AB"])[0] == ("en-AB", 1)
    assert ranked({"xx": 1.0}, allowed, []) == []


@pytest.mark.parametrize(
    ("uri", "place"),
    [
        ("s3://talks/a b/ü.wav", ("talks", "a b/ü.wav")),
        ("https://s3.eu-west-1.amazonaws.com/talks/a%20b.wav", ("talks", "a b.wav")),
        ("https://my.talks.s3.dualstack.us-west-2.amazonaws.com/a/b.wav", ("my.talks", "a/b.wav")),
        ("https://s3.cn-north-1.amazonaws.com.cn/talks/x", ("talks", "x")),
    ],
)
def test_places(uri: str, place: tuple[str, str]) -> None:
    assert parse_object(uri) == place
