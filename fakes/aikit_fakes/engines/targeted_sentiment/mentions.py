"""Mention detection: names, nouns and pronouns with an opinion clause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from aikit_fakes.engines.english import pipeline
from aikit_fakes.engines.entities import Entity, span_rules
from aikit_fakes.engines.entities.label_mapping import type_of
from aikit_fakes.engines.targeted_sentiment import clauses
from aikit_fakes.engines.targeted_sentiment.lexicon import kinds, listed

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_KINDS = {"NOUN", "PROPN"}
_SAID_OF = {"nsubj", "nsubjpass", "dobj", "conj", "ROOT", "appos", "dative", "oprd"}
_WORKS = ("MOVIE", "MUSIC", "BOOK", "GAME", "SOFTWARE")


class Found(NamedTuple):
    """One mention: `text[begin:end]`, in code points."""

    begin: int
    end: int
    type: str
    score: float
    """The recognizer's probability of a name; for other words the tagger's, that they are nouns or pronouns."""
    kind: Literal["name", "noun", "pronoun"]
    head: str
    """What it is grouped by: the name, the noun in the singular, or which pronoun."""
    definite: bool
    """Whether it may speak of something that was said before: "the waiter", not "a waiter"."""
    plural: bool
    subject: bool
    said: tuple[str, ...]
    """Where the feeling towards it is looked for, the closest first; at least one."""


class MentionDetector:
    """Mentions in English text of any length. Thread-safe; a batch is read together."""

    def __init__(self, english: pipeline.Pipeline) -> None:
        self._english = english

    def find(self, texts: Sequence[str]) -> list[list[Found]]:
        """The mentions of each text in reading order, none overlapping another."""
        return self._english.read(texts, self._look)

    def _look(self, docs: list[Doc]) -> Iterator[list[Found]]:
        names = self._english.moves.recognize(docs)
        parts = self._english.parts.probabilities(docs)
        for doc, scores, words in zip(docs, names, parts, strict=True):
            spans = [
                Entity(entity.start_char, entity.end_char, kind, score)
                for entity, score in zip(doc.ents, scores, strict=True)
                if (kind := type_of(entity.label_))
            ]
            named = [found for entity in span_rules.applied(doc.text, spans) if (found := _name(doc, entity))]
            taken = [False] * len(doc.text)
            for found in named:
                taken[found.begin : found.end] = [True] * (found.end - found.begin)
            others = [found for token in doc if (found := _other(token, words))]
            yield sorted([*named, *(one for one in others if not any(taken[one.begin : one.end]))])


def _name(doc: Doc, entity: Entity) -> Found | None:
    span = doc.char_span(entity.begin, entity.end, alignment_mode="expand")
    if span is None or not any(token.pos_ in {"NOUN", "PROPN", "NUM", "SYM", "X", "ADJ"} for token in span):
        return None
    text = doc.text[entity.begin : entity.end]
    kind = _refined(entity.type, span)
    plain = kind in ("DATE", "QUANTITY")
    return Found(
        entity.begin, entity.end, kind, entity.score, "name", text.casefold(),
        definite=True, plural=False, subject=span.root.dep_.startswith("nsubj"),
        said=(text,) if plain else clauses.said(span.root),
    )  # fmt: skip


def _refined(kind: str, span: Any) -> str:
    """Comprehend's finer types: a facility by the last word of its name, a work by the words around it."""
    last = kinds("types").get(span[-1].lower_)
    if kind == "LOCATION" and (last == "FACILITY" or span.root.ent_type_ == "FAC"):
        return "FACILITY"
    if kind == "TITLE":
        near = [kinds("types").get(token.lower_) for token in span.doc[max(0, span.start - 4) : span.end + 4]]
        return next((work for work in near if work in _WORKS), "OTHER")
    return kind


def _other(token: Token, words: Any) -> Found | None:
    if token.tag_ in ("PRP", "PRP$"):
        return _pronoun(token, min(1.0, float(words[token.i])))
    if token.pos_ in _KINDS and token.dep_ != "compound":
        return _noun(token, words)
    return None


def _pronoun(token: Token, score: float) -> Found | None:
    which = kinds("pronouns").get(token.lower_)
    if which is None:
        return None
    plain = which in ("first", "first_plural", "second") or token.tag_ == "PRP$"
    said = (token.text,) if plain else clauses.said(token)
    kind = "OTHER" if which in ("it", "they") else "PERSON"
    subject = token.dep_.startswith("nsubj")
    plural = which in ("they", "first_plural")
    begin, end = token.idx, token.idx + len(token)
    return Found(begin, end, kind, score, "pronoun", which, definite=True, plural=plural, subject=subject, said=said)


def _noun(token: Token, words: Any) -> Found | None:
    """A noun with those that are part of it ("battery life"), if it is of a known kind or something is said of it."""
    head = singular(token)
    modified = clauses.is_modified(token)
    if head in listed("nothing") or not any(map(str.isalpha, token.text)):
        return None
    first = token.i
    while first and token.doc[first - 1].dep_ == "compound" and token.doc[first - 1].pos_ in _KINDS:
        first -= 1
    whole = token.doc[first : token.i + 1]
    # of "battery life" the first word tells what the last does not
    known = (kinds("types").get(word) for word in (head, *(word.lower_ for word in whole)))
    kind = next((each for each in known if each), None)
    if token.dep_ in ("attr", "npadvmod") and not (kind and modified):  # "a joke" is what is said, no target
        return None
    if kind is None and not modified and token.dep_ not in _SAID_OF:
        return None
    determiners = {child.lower_ for child in token.children if child.dep_ in ("det", "poss")}
    score = min(1.0, float(words[first : token.i + 1].prod()))
    return Found(
        whole.start_char, whole.end_char, kind or "OTHER", score, "noun", head,
        definite=bool(determiners - {"a", "an", "another", "no", "every", "each", "some", "any"}),
        plural=token.tag_ in ("NNS", "NNPS"), subject=token.dep_.startswith("nsubj"), said=clauses.said(token),
    )  # fmt: skip


def singular(token: Token) -> str:
    """A noun as the word lists have it, in the singular where that can be seen."""
    word = token.lower_
    if token.tag_ not in ("NNS", "NNPS") or word in kinds("types"):
        return word
    for ending, one in (("ies", "y"), ("es", ""), ("s", "")):
        if word.endswith(ending) and word.removesuffix(ending) + one in kinds("types"):
            return word.removesuffix(ending) + one
    return word.removesuffix("s")
