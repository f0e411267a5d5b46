"""Person names by a gazetteer: given names and surnames of the U.S. Census and mimesis, with or without accents.

It finds names where no sentence tells them, such as rows and lists, and of languages whose names the model was not
trained on.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

import regex

from aikit_fakes.engines.pii.pattern_recognizers import Candidate, Evidence
from aikit_fakes.package_data import read_toml

BOTH_KNOWN = 0.9
GIVEN_NAME_KNOWN = 0.7
AMBIGUOUS = 0.6
_MOST_WORDS = 4

_WORD = r"\p{Lu}(?:'\p{Lu})?[\p{L}\p{M}-]*\p{L}"
_PARTICLE = r"(?:de[ ]l[ao]s?|d[aeiou]s?|del|della|v[ao]n(?:[ ]de[rn]?)?|le|la|el|al|bin|ben|y)"
_PHRASE = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}_@#/.'-])(?P<word>{_WORD})(?:[ ](?P<word>(?:{_PARTICLE}[ ])?{_WORD})){{1,7}}+"
    r"(?!-?[\p{L}\p{N}_@]|'[^\Ws])"
)
_FIRST, _LAST = (regex.compile(pattern) for pattern in (r"^[^ -]+", r"[^ -]+$"))
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "'": None})


def names(text: str) -> Iterator[Candidate]:
    """The people named in a folded text, each by a given name and a surname."""
    for phrase in _PHRASE.finditer(text):
        spans, at = phrase.spans("word"), 0
        while at < len(spans) - 1:
            score, end = _name(text, spans, at)
            if score:
                yield Candidate(spans[at][0], spans[end - 1][1], "NAME", score, Evidence.MODEL)
            at = max(end, at + 1)


def _name(text: str, spans: Sequence[tuple[int, int]], at: int) -> tuple[float, int]:
    """How likely a name begins with a word, and the word behind its last."""
    known = _lists()
    words = [_folded(text[begin:end]) for begin, end in spans[at : at + _MOST_WORDS]]
    given = _FIRST.findall(words[0])[0]
    surnames = [_LAST.findall(word)[0] for word in words[1:]]
    if given not in known.given or surnames[0] in known.no_surnames:
        return 0.0, at
    if at and _folded(text[slice(*spans[at - 1])]) in known.before_places:
        return 0.0, at
    length = 2
    while length < len(words) and surnames[length - 1] in known.surnames:
        length += 1
    certain = any(surname in known.surnames for surname in surnames[: length - 1])
    shouted = any(text[slice(*span)].isupper() for span in spans[at : at + length])
    if given in known.ambiguous or shouted:
        return (AMBIGUOUS if certain else 0.0), at + length
    return (BOTH_KNOWN if certain else GIVEN_NAME_KNOWN), at + length


class _Lists:
    """The gazetteer's words, in small letters without accents."""

    def __init__(self) -> None:
        table = {name: frozenset(words.split()) for name, words in read_toml(__package__, "gazetteer.toml").items()}
        rare = _listed("rare_given_names.txt")
        self.given = _listed("given_names.txt") | rare
        self.no_surnames = table["no_surnames"]
        self.surnames = _listed("surnames.txt") - self.no_surnames
        self.ambiguous = table["ambiguous"] | rare  # a rare name is more often a word or a brand
        self.before_places = table["before_places"]


@cache
def _lists() -> _Lists:
    return _Lists()


def _listed(name: str) -> frozenset[str]:
    assert __package__ is not None
    lines = files(__package__).joinpath(name).read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _folded(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.lower().translate(_LETTERS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))
