"""How written English is read, and how it sounds."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest

from aikit_fakes import models
from aikit_fakes.engines.grapheme_to_phoneme import EnglishG2P, number_words, phonemes, say_as, text_normalization

pytestmark = pytest.mark.network


@pytest.fixture(scope="module")
def american() -> EnglishG2P:
    return EnglishG2P("us")


@pytest.fixture(scope="module")
def british() -> EnglishG2P:
    return EnglishG2P("gb")


def heard(english: EnglishG2P, text: str) -> str:
    return " ".join(sounding.sounds for sounding in english.sounds(text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It costs $5.20, £1 or", "It costs five dollars and twenty cents , one pound or"),
        ("$3.5 million, $0.01 and €0", "three point five million dollars , one cent and zero euros"),
        ("at 9:05 a.m. or 17:00 or 5pm", "at nine oh five A M or seventeen hundred or five P M"),
        ("on 2024-03-05, 12/25/99", "on March fifth twenty twenty-four , December twenty-fifth ninety-nine"),
        ("25/12/2023", "December twenty-fifth twenty twenty-three"),
        ("13/13/2024", "thirteen thirteen two thousand twenty-four"),
        ("call 555-123-4567", "call five five five, one two three, four five six seven"),
        ("the 21st, 1990s, 80s", "the twenty-first , nineteen nineties , eighties"),
        ("3/4 cup, 5 kg, 1 km", "three quarters cup , five kilograms , one kilometer"),
        ("20%, 30 °C, -7, 3.14", "twenty percent , thirty degrees Celsius , minus seven , three point one four"),
        ("1,234,567", "one million two hundred thirty-four thousand five hundred sixty-seven"),
        ("007, 1905, 2005, 1900", "zero zero seven , nineteen oh five , two thousand five , nineteen hundred"),
        ("Mr. O’Neil's U.S. dept. & co", "mister O'Neil's U S department and co"),
        ("a@b.example.com/x_y #1", "a at b dot example dot com slash x underscore y number one"),
        ("well-known — yes... 你好 😀", "well known — yes … 你好"),
        ("No. 5, no. It is 5€ and 9 m²", "number five , no . It is five euros and nine m squared"),
        ("9" * 16, " ".join(["nine"] * 16)),
    ],
)
def test_reading(text: str, said: str) -> None:
    pieces = list(text_normalization.read(text))
    assert " ".join(piece.said for piece in pieces) == said
    assert all(a.end <= b.start for a, b in pairwise(pieces))
    assert all(text[piece.start : piece.end].strip() for piece in pieces)


def test_numbers() -> None:
    assert number_words.cardinal("0") == "zero"
    assert number_words.cardinal("1000001") == "one million one"
    assert number_words.cardinal("118.05") == "one hundred eighteen point zero five"
    assert [number_words.ordinal(one) for one in ("1", "12", "20", "33", "100", "1002")] == [
        "first", "twelfth", "twentieth", "thirty-third", "one hundredth", "one thousand second",
    ]  # fmt: skip
    assert [number_words.year(one) for one in ("1066", "1800", "2000", "2010")] == [
        "ten sixty-six", "eighteen hundred", "two thousand", "twenty ten",
    ]  # fmt: skip
    assert [number_words.fraction(*one) for one in (("1", "2"), ("3", "2"), ("1", "4"), ("5", "8"))] == [
        "one half", "three halves", "one quarter", "five eighths",
    ]  # fmt: skip


def test_manners_that_there_are_not() -> None:
    with pytest.raises(ValueError, match="song"):
        say_as.normalize("1", "song")
    with pytest.raises(ValueError, match="dd"):
        say_as.normalize("1", "date", "dd")


def test_american_and_british(american: EnglishG2P, british: EnglishG2P) -> None:
    assert heard(american, "The water is hot.") == "ðə wˈɔɾəɹ ɪz hˈɑt ."
    assert heard(british, "The water is hot.") == "ðə wˈɔːtə ɪz hˈɒt ."


def test_the_words_around_one(american: EnglishG2P) -> None:
    assert heard(american, "the apple the pear") == "ði ˈæpᵊl ðə pˈɛɹ"
    assert heard(american, "a to eat A to go").startswith("ɐ tʊ ˈit ɐ tə")
    assert heard(american, "I read it. I have read it.") == "ˈI ɹˈid ɪt . ˈI hæv ɹˈɛd ɪt ."
    assert heard(american, "to record a record") == "tə ɹəkˈɔɹd ɐ ɹˈɛkəɹd"
    assert [one.sounds for one in american.sounds("read", "VBD")] == ["ɹˈɛd"]
    assert [one.sounds for one in american.sounds("record", "VB")] == ["ɹəkˈɔɹd"]


def test_words_that_no_dictionary_has(american: EnglishG2P, british: EnglishG2P) -> None:
    assert heard(american, "blorptastic") == "blˌɔɹptˈæstɪk"
    assert heard(british, "blorptastic") == "blˌɔːptˈastɪk"
    assert heard(american, "XQZ 9 a.m. A4") == "ˈɛkskjˈuzˈi nˈIn ˈA ˈɛm ˈA fˈɔɹ"
    assert heard(american, "café naïve") == heard(american, "cafe naive")
    assert heard(american, "Smith's googled") == "smˈɪθs ɡˈuɡᵊld"


@pytest.mark.parametrize("text", ["", "😀", "你好", "\ud800", "...", "\x00", "ʼ'’"])
def test_what_has_no_sound(american: EnglishG2P, text: str) -> None:
    assert all(one.is_pause for one in american.sounds(text))


def test_what_never_ends(american: EnglishG2P) -> None:
    assert len(heard(american, "a" * 3000)) < 20
    assert len(heard(american, "hahahaha" * 300)) < 10_000


def test_symbols() -> None:
    assert phonemes.from_ipa("d͡ʒoʊˈæ.nə") == "ʤOˈænə"
    assert phonemes.x_sampa_to_ipa('pI"kA:n') == "pɪˈkɑːn"
    assert list(phonemes.sounds("ʤOˈænə")) == [(0, "dʒ"), (1, "oʊ"), (3, "æ"), (4, "n"), (5, "ə")]
    with pytest.raises(ValueError, match="你"):
        phonemes.from_ipa("a你")


def test_the_dictionaries_hold_known_symbols_only() -> None:
    folder = models.folder("misaki-english")
    for name in ("us_gold", "us_silver", "gb_gold", "gb_silver"):
        entries = json.loads((folder / f"{name}.json").read_text("utf-8")).values()
        forms = [form for entry in entries for form in (entry.values() if isinstance(entry, dict) else [entry])]
        assert set().union(*filter(None, forms)) <= phonemes.KNOWN, name
