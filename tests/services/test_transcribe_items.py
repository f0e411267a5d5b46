"""How words become AWS's items, and items texts and subtitles."""

from __future__ import annotations

import pytest

from aikit_fakes.engines.speech_to_text import Word
from aikit_fakes.s3_locations import parse_object
from aikit_fakes.services.transcribe.items import Item, items_of, text_of
from aikit_fakes.services.transcribe.languages import engine_code, ranked
from aikit_fakes.services.transcribe.subtitles import Cue, cues, render
from aikit_fakes.services.transcribe.transcript import Transcript


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


def shown(*items: Item, language: str = "en-US", channels: int = 0) -> list[str]:
    return [cue.text for cue in cues(Transcript(language, list(items), channels=channels))]


def said(text: str, start: float = 0.0, end: float | None = None, **about: int) -> Item:
    return Item(text, start, start + 0.5 if end is None else end, None if text in ".,?。" else 0.9, **about)


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        (said("so"), said("it", 1.5), True),  # a pause of a second
        (said("so"), said("it", 1.51), False),
        (said("so"), said("it", 0.5), True),
        (said("so", 0, 6), said("it", 6, 7.0), True),  # seven seconds in all
        (said("so", 0, 6), said("it", 6, 7.01), False),
        (said("so", 3, 9), said("it", 9, 10.0), True),
        (said("so", segment=1), said("it", segment=2), True),
        (said("so", segment=1), said("It", segment=2), False),  # the full stop that Whisper left out
        (said("so", segment=1), said("It", segment=1), True),
        (said("so", speaker=0), said("it", speaker=0), True),
        (said("so", speaker=0), said("it", speaker=1), False),
        (said("so", speaker=1), said("it", speaker=0), False),
    ],
)
def test_where_a_subtitle_breaks(first: Item, second: Item, together: bool) -> None:
    words = [first.content, second.content]
    assert sorted(shown(first, second)) == ([" ".join(words)] if together else sorted(words))


def test_a_mark_ends_the_subtitle_that_it_belongs_to() -> None:
    talk = ["Well", ",", "so", "?", ".", "it", "。", "is"]
    assert shown(*(said(text, number / 10) for number, text in enumerate(talk))) == ["Well, so?.", "it。", "is"]


@pytest.mark.parametrize(
    ("language", "words", "texts"),
    [
        ("en-US", ["a" * 21, "b" * 20], ["a" * 21 + " " + "b" * 20]),  # 42 characters
        ("en-US", ["a" * 21, "b" * 21], ["a" * 21 + "\n" + "b" * 21]),
        ("en-US", ["a" * 42, "b" * 42], ["a" * 42 + "\n" + "b" * 42]),
        ("en-US", ["a" * 42, "b" * 42, "c"], ["a" * 42 + "\n" + "b" * 42, "c"]),
        ("en-US", ["well-known"] * 4, ["well-known well-known well-known\nwell-known"]),
        ("ja-JP", ["あ" * 21], ["あ" * 21]),  # which are as wide as 42
        ("ja-JP", ["あ" * 21, "い"], ["あ" * 21 + "\nい"]),
        ("ja-JP", ["あ" * 21, "い" * 21, "う"], ["あ" * 21 + "\n" + "い" * 21, "う"]),
    ],
)
def test_a_subtitle_has_two_lines_of_42_characters(language: str, words: list[str], texts: list[str]) -> None:
    assert shown(*map(said, words), language=language) == texts


def test_subtitles_of_two_channels_are_in_order_of_time() -> None:
    talk = [said("one", 0, channel=0), said("two", 0.2, channel=1), said("three", 3, channel=1), said("four", 2)]
    assert shown(*talk, channels=2) == ["one", "two", "four", "three"]


def test_a_subtitle_is_shown_for_a_moment_at_least() -> None:
    assert cues(Transcript("en-US", [said("so", 2.0, 2.0)])) == [Cue(2.0, 2.001, "so")]


def test_subtitles_as_files() -> None:
    found = [Cue(59.0, 59.9996, "a <b> & --> c"), Cue(3661.5, 36_000.0014, "d")]
    assert render(found, "srt", 0) == (
        "0\n00:00:59,000 --> 00:01:00,000\na <b> & -> c\n\n1\n01:01:01,500 --> 10:00:00,001\nd\n\n"
    )
    assert render(found, "vtt", 1) == (
        "WEBVTT\n\n1\n00:00:59.000 --> 00:01:00.000\na &lt;b&gt; &amp; --&gt; c\n\n"
        "2\n01:01:01.500 --> 10:00:00.001\nd\n\n"
    )
