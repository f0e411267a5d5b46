"""The clause that expresses an opinion about a mention, from the dependency parse."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from aikit_fakes.engines.targeted_sentiment.lexicon import listed

if TYPE_CHECKING:
    from spacy.tokens import Token

LONGEST = 60  # words; what is further away says little about a target
_CLAUSES = {"ROOT", "conj", "ccomp", "advcl", "relcl", "parataxis"}
_FINITE = {"VBD", "VBP", "VBZ", "MD"}
_OTHERS = {"conj", "appos", "cc", "punct"}


def said(token: Token) -> tuple[str, ...]:
    """Where the feeling towards a noun or a pronoun is looked for, the closest first; at least one text.

    Its own phrase, where that has an adjective or a relative clause; then its clause: the governing verb with all that
    depends on it, other clauses aside. Of something that only sets the scene ("at the station"), and of whoever does
    the feeling ("the critics hated it"), there is only the phrase.
    """
    phrase = _text(_below(token, lambda word: word.dep_ in _OTHERS or (_apart(word) and word.dep_ != "relcl")))
    governor = _governor(token)
    verbless = governor.pos_ in ("NOUN", "PROPN", "NUM", "X") and not any(
        _is_subject(word) for word in governor.children
    )
    if verbless or _is_scene(token) or _feels(token, governor):
        return (phrase or token.text,)
    clause = _text(_below(governor, lambda word: _apart(word) or _is_contrast(word, token)))
    # in "I hate the new design" the verb decides, not the adjective
    by_phrase = is_modified(token) and governor.lower_ not in listed("attitudes")
    return tuple(text for text in ((phrase, clause) if by_phrase else (clause,)) if text) or (token.text,)


def is_modified(token: Token) -> bool:
    """Whether an adjective or a relative clause says something about a noun."""
    return any(word.dep_ in ("amod", "relcl") for word in token.children)


def _governor(token: Token) -> Token:
    """The verb, or what stands for one, of the closest clause that holds a word."""
    word = token
    while word.dep_ != "ROOT" and not _is_clause(word):
        word = word.head
    return word


def _is_clause(word: Token) -> bool:
    if word.dep_ not in _CLAUSES or word.pos_ not in ("VERB", "AUX", "ADJ"):
        return False
    return word.tag_ in _FINITE or any(
        child.dep_ in ("aux", "auxpass", "cop") and child.tag_ in _FINITE for child in word.children
    )


def _apart(word: Token) -> bool:
    """Whether a word opens a clause that speaks for itself; "the agent lied and hung up" is one clause."""
    if not _is_clause(word):
        return False
    return word.dep_ != "conj" or any(_is_subject(child) for child in word.children)


def _is_subject(word: Token) -> bool:
    return word.dep_ in ("nsubj", "nsubjpass", "expl", "csubj")


def _is_scene(token: Token) -> bool:
    """Whether it is only where, when or with what something happens, or only part of another noun's phrase."""
    while token.dep_ == "conj" and token.head.pos_ in ("NOUN", "PROPN"):
        token = token.head
    if token.dep_ == "pobj":
        return token.head.lower_ in listed("circumstances") | listed("contrasts")
    return token.dep_ == "poss"


def _feels(token: Token, governor: Token) -> bool:
    """Whether it is the subject of a feeling towards something else."""
    return token.dep_ == "nsubj" and token.head == governor and governor.lower_ in listed("attitudes")


def _is_contrast(word: Token, target: Token) -> bool:
    return word.lower_ in listed("contrasts") and not word.is_ancestor(target)


def _below(top: Token, without: Callable[[Token], bool]) -> Iterator[Token]:
    """A word and all that depends on it, apart from what is to be left out with all of its own."""
    left = [top]
    while left:
        word = left.pop()
        yield word
        left += [child for child in word.children if not without(child)]


def _text(words: Iterable[Token]) -> str:
    """The words in reading order, the commas and conjunctions at their edges aside; at most `LONGEST`."""
    kept = sorted(words, key=lambda word: word.i)[:LONGEST]
    while kept and (kept[0].is_space or kept[0].dep_ in ("cc", "punct")):
        kept.pop(0)
    while kept and (kept[-1].is_space or kept[-1].dep_ == "cc" or kept[-1].text in ",;:"):
        kept.pop()
    gaps = {word.i for word, after in pairwise(kept) if word.i + 1 != after.i}
    return "".join(word.text + (" " if word.i in gaps else word.whitespace_) for word in kept).strip()
