"""SSML in Polly, in beeps: what each tag does to the sound, and what is refused."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from aikit.errors import UnsupportedLocally
from helpers.beep_speech import Beeps, Booth


@pytest.fixture(scope="module")
def booth() -> Iterator[Booth]:
    with Booth() as booth:
        yield booth


@pytest.fixture(autouse=True)
def _forget() -> None:
    Beeps.asked.clear()


def said(booth: Booth, inside: str) -> list[Any]:
    """What the engine is asked to say: text, or sounds or a kind of word, and the speed, phrase by phrase."""
    booth.said(f"<speak>{inside}</speak>")
    return [
        ("".join(f"[{part.ipa or part.kind}]" if part.ipa or part.kind else part.text for part in parts), speed)
        for parts, _, speed in Beeps.asked
    ]


def test_the_marks_of_tagged_text(booth: Booth) -> None:
    """The example of the developer guide, "Speech marks with SSML": offsets and values; times are the beeps'."""
    text = (
        '<speak><prosody volume="+20dB">Mary had <break time="300ms"/>a little <mark name="animal"/>lamb'
        "</prosody></speak>"
    )
    marks = booth.marks(text, "sentence", "word", "ssml")
    whole = 'Mary had <break time="300ms"/>a little <mark name="animal"/>lamb'
    assert marks == [
        {"time": 0, "type": "sentence", "start": 31, "end": 95, "value": whole},
        {"time": 0, "type": "word", "start": 31, "end": 35, "value": "Mary"},
        {"time": 400, "type": "word", "start": 36, "end": 39, "value": "had"},
        {"time": 700, "type": "word", "start": 40, "end": 61, "value": '<break time="300ms"/>'},
        {"time": 1000, "type": "word", "start": 61, "end": 62, "value": "a"},
        {"time": 1100, "type": "word", "start": 63, "end": 69, "value": "little"},
        {"time": 1700, "type": "ssml", "start": 70, "end": 91, "value": "animal"},
        {"time": 1700, "type": "word", "start": 91, "end": 95, "value": "lamb"},
    ]


def test_marks_where_nothing_follows(booth: Booth) -> None:
    marks = booth.marks("<speak><mark name='a'/>Hi.<mark name='b'/></speak>", "ssml")
    assert [(mark["value"], mark["time"]) for mark in marks] == [("a", 0), ("b", 200)]
    marks = booth.marks("<speak>Hi. <mark name='x'/>You. <s>He<mark name='y'/></s><mark name='z'/></speak>", "ssml")
    assert [(mark["value"], mark["time"]) for mark in marks] == [("x", 200), ("y", 700), ("z", 700)]


@pytest.mark.parametrize(
    ("inside", "seconds"),
    [
        ("a<break/>b", 0.2 + 0.2),
        ("a<break strength='none'/>b", 0.2),
        ("a<break strength='x-strong'/>b", 0.2 + 0.7),
        ("a<break time='1.5s'/>b", 0.2 + 1.5),
        ("a<break time='10s'/>b", 0.2 + 10),
        ("<p>a</p> <p>b</p>", 0.2 + 0.4),
        ("<s>a</s><s>b</s>", 0.2),
        ("<prosody rate='50%'>abcd</prosody>", 0.8),
        ("<prosody rate='x-fast'>abcd</prosody>", 0.25),
        ("<prosody rate='200%'>abcd <prosody rate='100%'>abcd</prosody></prosody>", 0.6),
    ],
)
def test_how_long_it_takes(booth: Booth, inside: str, seconds: float) -> None:
    assert booth.seconds(f"<speak>{inside}</speak>") == pytest.approx(seconds, abs=0.01)


def test_volume(booth: Booth) -> None:
    def peak(volume: str) -> float:
        sound = booth.said(f"<speak><prosody volume='{volume}'>hello</prosody></speak>")
        return float(np.abs(np.frombuffer(sound, "<i2")).max()) / 32767

    assert peak("medium") == pytest.approx(0.3, abs=0.01)
    assert peak("silent") == 0
    assert peak("-6dB") == pytest.approx(0.15, abs=0.01)
    assert peak("+6dB") == pytest.approx(0.6, abs=0.01)
    assert peak("x-loud") > peak("loud") > peak("soft") > peak("x-soft") > 0


def test_what_is_read_in_place_of_what_is_written(booth: Booth) -> None:
    assert said(booth, "The <sub alias='World Wide Web'>WWW</sub> is big.") == [("The World Wide Web is big.", 1.0)]
    assert said(booth, "I <w role='amazon:VBD'>read</w> it.")[-1] == ("I [VBD] it.", 1.0)
    assert said(booth, "<phoneme alphabet='x-sampa' ph='pI&quot;kA:n'>pecan</phoneme> pie")[-1] == (
        "[pɪˈkɑːn] pie",
        1.0,
    )
    assert said(booth, "<phoneme alphabet='ipa' ph='pɪˈkɑːn'/>")[-1] == ("[pɪˈkɑːn]", 1.0)
    text = "<speak>A <sub alias='be see'>B &amp; C</sub> d</speak>"
    (mark,) = [mark for mark in booth.marks(text, "word") if mark["value"].startswith("B")]
    assert text[mark["start"] : mark["end"]] == mark["value"] == "B &amp; C"


@pytest.mark.parametrize(
    ("manner", "written", "words"),
    [
        ("characters", "AB-1", "A, B, dash, one"),
        ("spell-out", "hi", "H, I"),
        ("cardinal", "1,234", "one thousand two hundred thirty-four"),
        ("number", "-7", "minus seven"),
        ("ordinal", "22", "twenty-second"),
        ("digits", "0123", "zero one two three"),
        ("fraction", "2/9", "two ninths"),
        ("fraction", "3+1/2", "three and one half"),
        ("unit", "10 ft", "ten feet"),
        ("unit", "1/2inch", "one half of an inch"),
        ("time", "1'21\"", "one minute twenty-one seconds"),
        ("time", "2:30 pm", "two thirty P M"),
        ("telephone", "555-0134", "five five five, zero one three four"),
        ("address", "12 Main St.", "12 Main street"),
        ("date", "9/11/2001", "September eleventh two thousand one"),
        ("date' format='dmy", "11-9-2001", "September eleventh two thousand one"),
        ("date' format='yyyymmdd", "????0922", "September twenty-second"),
        ("date' format='my", "4/1984", "April nineteen eighty-four"),
        ("cardinal", "many", "many"),
    ],
)
def test_say_as(booth: Booth, manner: str, written: str, words: str) -> None:
    assert said(booth, f"<say-as interpret-as='{manner}'>{written}</say-as>") == [(words, 1.0)]


def test_a_sentence_is_one_phrase_across_tags(booth: Booth) -> None:
    assert said(booth, "Some <mark name='m'/>words. <s>An&#32;other</s> <prosody rate='fast'>And so</prosody>!") == [
        ("Some words.", 1.0),
        ("An other", 1.0),
        ("And so!", 1.3),
    ]


def test_characters_that_are_billed(booth: Booth) -> None:
    text = "<speak>A &amp; <mark name='m'/>B</speak>"
    assert booth.client.synthesize_speech(**booth.members(text)).request_characters == 5


BOMB = "<!DOCTYPE s [<!ENTITY a 'ha'>" + "".join(
    f"<!ENTITY {name} '{f'&{before};' * 10}'>" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
INVALID = {
    "no tag": "Hello",
    "not closed": "<speak>Hello",
    "crossed": "<speak><p>Hi</speak></p>",
    "not speak": "<p>Hi</p>",
    "two": "<speak>a</speak><speak>b</speak>",
    "nested speak": "<speak><speak>a</speak></speak>",
    "unknown tag": "<speak><blink>a</blink></speak>",
    "unknown attribute": "<speak><p id='1'>a</p></speak>",
    "unknown entity": "<speak>&nbsp;</speak>",
    "bare ampersand": "<speak>A & B</speak>",
    "entity bomb": BOMB + "]><speak>&i;</speak>",
    "external entity": "<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><speak>&x;</speak>",
    "doctype": "<!DOCTYPE speak><speak>a</speak>",
    "depth": "<speak>" + "<prosody rate='fast'>" * 60 + "a" + "</prosody>" * 60 + "</speak>",
    "break time": "<speak><break time='11s'/></speak>",
    "break unit": "<speak><break time='3'/></speak>",
    "break strength": "<speak><break strength='paragraph'/></speak>",
    "break content": "<speak><break><p>a</p></break></speak>",
    "rate": "<speak><prosody rate='5%'>a</prosody></speak>",
    "rate word": "<speak><prosody rate='quick'>a</prosody></speak>",
    "pitch": "<speak><prosody pitch='10%'>a</prosody></speak>",
    "pitch word": "<speak><prosody pitch='higher'>a</prosody></speak>",
    "volume": "<speak><prosody volume='11'>a</prosody></speak>",
    "empty prosody": "<speak><prosody>a</prosody></speak>",
    "alias": "<speak><sub>a</sub></speak>",
    "alphabet": "<speak><phoneme alphabet='kana' ph='a'>a</phoneme></speak>",
    "phoneme": "<speak><phoneme alphabet='ipa' ph='你好'>a</phoneme></speak>",
    "role": "<speak><w role='verb'>a</w></speak>",
    "manner": "<speak><say-as interpret-as='song'>a</say-as></speak>",
    "format": "<speak><say-as interpret-as='date' format='xyz'>1</say-as></speak>",
    "mark": "<speak><mark/></speak>",
    "p in s": "<speak><s><p>a</p></s></speak>",
    "null": "<speak>\0</speak>",
    "empty": "",
}


@pytest.mark.parametrize("why", INVALID)
def test_invalid(booth: Booth, why: str) -> None:
    began = time.process_time()
    with pytest.raises(booth.client.errors.InvalidSsmlException, match="Invalid SSML request"):
        booth.said(INVALID[why], text_type="ssml")
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    ("pitch", "times"), [("high", 1.1), ("x-low", 0.8), ("default", 1.0), ("+20%", 1.2), ("-99%", 0.667), ("+80%", 1.5)]
)
def test_pitch_changes_neither_length_nor_times(booth: Booth, pitch: str, times: float) -> None:
    text = f"<speak><prosody pitch='{pitch}'>hello hello</prosody></speak>"
    sound = np.frombuffer(booth.said(text), "<i2")
    tone = np.abs(np.fft.rfft(sound[1600:-1600]))
    assert tone.argmax() * 16_000 / (len(sound) - 3200) == pytest.approx(440 * times, rel=0.01)
    assert len(sound) == pytest.approx(16_000, abs=20)
    assert [mark["time"] for mark in booth.marks(text, "word")] == [0, pytest.approx(500, abs=1)]


def test_neural_voices_keep_their_pitch(booth: Booth) -> None:
    with pytest.raises(booth.client.errors.InvalidSsmlException, match="Unsupported Neural feature: prosody pitch"):
        booth.said("<speak><prosody pitch='medium'>a</prosody></speak>", engine="neural")


@pytest.mark.parametrize(
    "inside",
    [
        "<emphasis level='strong'>a</emphasis>",
        "<amazon:effect name='whispered'>a</amazon:effect>",
        "<prosody amazon:max-duration='2s'>a</prosody>",
    ],
)
def test_what_only_standard_voices_speak_is_not_spoken_here(booth: Booth, inside: str) -> None:
    with pytest.raises(UnsupportedLocally):
        booth.said(f"<speak>{inside}</speak>")
    with pytest.raises(booth.client.errors.InvalidSsmlException, match="Unsupported Neural feature"):
        booth.said(f"<speak>{inside}</speak>", engine="neural")


@pytest.mark.parametrize("engine", ["standard", "neural"])
@pytest.mark.parametrize(
    "inside",
    [
        "<lang xml:lang='fr-FR'>a</lang>",
        "<amazon:effect name='drc'>a</amazon:effect>",
        "<amazon:domain name='news'>a</amazon:domain>",
        "<say-as interpret-as='expletive'>a</say-as>",
        "<w role='amazon:SENSE_1'>bass</w>",
    ],
)
def test_what_is_not_spoken_here_by_any_engine(booth: Booth, inside: str, engine: str) -> None:
    with pytest.raises(UnsupportedLocally):
        booth.said(f"<speak>{inside}</speak>", engine=engine)


def test_a_quoted_bracket_and_cdata(booth: Booth) -> None:
    text = "<speak>a<break time=\"1s\" strength='medium'/>b <mark name='x>y'/><![CDATA[c & d &amp; e]]>\r\nf</speak>"
    marks = booth.marks(text, "word", "ssml")
    assert [text[mark["start"] : mark["end"]] for mark in marks] == [
        "a", '<break time="1s" strength=\'medium\'/>', "b", "<mark name='x>y'/>", "c", "d", "amp", "e", "f",
    ]  # fmt: skip


def test_a_word_with_a_reference_in_it(booth: Booth) -> None:
    assert said(booth, "Ms. O&apos;Hara\nis here.") == [("Ms. O'Hara\nis here.", 1.0)]
    marks = booth.marks("<speak>O&#39;Hara is<mark name='m'/> here.<mark name='n'/></speak>", "word", "viseme", "ssml")
    assert [mark["value"] for mark in marks if mark["type"] == "word"] == ["O&#39;Hara", "is", "here"]
    assert [mark["time"] for mark in marks] == sorted(mark["time"] for mark in marks)


def test_many_tags_take_little_time(booth: Booth) -> None:
    text = "<speak>" + "<s>a.</s>" * 600 + "</speak>"
    began = time.process_time()
    assert booth.seconds(text) == pytest.approx(60, abs=0.1)
    assert time.process_time() - began < 5
