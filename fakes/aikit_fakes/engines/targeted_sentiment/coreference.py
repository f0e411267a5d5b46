"""Coreference resolution by rules: same head or name, definite reference, pronouns.

A mention is sure of its group, 1.0, where it is the first one or says the same name or noun again. Where it only refers
to something, it is as sure as the share that its antecedent has among all that it could speak of: each counts half of
the next nearer one, a subject double, and the chance that it is none of them as much as `NONE`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple

from aikit_fakes.engines.sentiment import Scores
from aikit_fakes.engines.targeted_sentiment import Group, Mention
from aikit_fakes.engines.targeted_sentiment.lexicon import kinds
from aikit_fakes.engines.targeted_sentiment.mentions import Found

NONE = 0.25  # weight of an antecedent that the text does not name; the nearest candidate has 1
LOOK_BACK = 12  # mentions that a pronoun or a definite noun can reach over
_NO_THING = {"PERSON", "DATE", "QUANTITY"}
_ALWAYS = {"first", "first_plural", "second"}  # pronouns that name somebody of their own


class Member(NamedTuple):
    """A mention, and how sure it is of its group, 0 to 1."""

    found: Found
    score: float


def coreference_groups(mentions: Sequence[Found]) -> list[list[Member]]:
    """The groups of one text's mentions, by their first one; an "it" that speaks of nothing is in none."""
    groups: list[list[Member]] = []
    place: dict[int, int] = {}  # mention -> its group
    for number, mention in enumerate(mentions):
        chosen, score = _antecedent(number, mentions, place)
        if chosen is None and mention.kind == "pronoun" and mention.head == "it":
            continue
        if chosen is None:
            place[number] = len(groups)
            groups.append([])
        else:
            place[number] = place[chosen]
        groups[place[number]].append(Member(mention, score))
    return groups


def assembled(groups: Sequence[Sequence[Member]], sentiments: Callable[[Found], Scores]) -> list[Group]:
    """The answer for one text: each mention of each group with its sentiment, and the type of what names it best."""
    return [_assembled(members, sentiments) for members in groups]


def _assembled(members: Sequence[Member], sentiments: Callable[[Found], Scores]) -> Group:
    best = _best(members)
    kind = members[best].found.type
    return Group(
        [
            Mention(
                one.found.begin, one.found.end, kind, float(one.found.score), float(one.score), sentiments(one.found)
            )
            for one in members
        ],
        [best],
    )


def _best(members: Sequence[Member]) -> int:
    """The index of a name, else of a noun, else of a pronoun: the longest one, of those the first."""
    order = ("pronoun", "noun", "name")
    return max(
        range(len(members)),
        key=lambda i: (order.index(members[i].found.kind), members[i].found.end - members[i].found.begin, -i),
    )


def _antecedent(number: int, mentions: Sequence[Found], place: dict[int, int]) -> tuple[int | None, float]:
    """The earlier mention that one speaks of again, if any, and how sure that is."""
    mention = mentions[number]
    earlier = [i for i in range(number - 1, -1, -1) if i in place]
    if mention.kind != "pronoun" or mention.head in _ALWAYS:
        for i in earlier:
            if _same(mention, mentions[i]):
                return i, 1.0
    else:
        return _weighed(mentions, [i for i in islice(earlier, LOOK_BACK) if _refers(mention, mentions[i])], place)
    named = kinds("stands_for").get(mention.head) if mention.kind == "noun" and mention.definite else None
    fitting = [i for i in islice(earlier, LOOK_BACK) if mentions[i].kind == "name" and mentions[i].type == named]
    return _weighed(mentions, fitting, place)


def _weighed(mentions: Sequence[Found], candidates: Sequence[int], place: dict[int, int]) -> tuple[int | None, float]:
    weights: dict[int, float] = {}  # group -> weight of its nearest candidate
    chosen: dict[int, int] = {}
    for candidate in candidates:
        group = place[candidate]
        if group not in weights:
            weights[group] = 0.5 ** len(weights) * (2 if mentions[candidate].subject else 1)
            chosen[group] = candidate
    if not weights:
        return None, 1.0
    best = max(weights, key=weights.__getitem__)
    return chosen[best], weights[best] / (sum(weights.values()) + NONE)


def _same(mention: Found, other: Found) -> bool:
    """Whether they have the same name, or the same noun and no word that says it is another one."""
    if mention.kind != other.kind:
        return False
    if mention.kind == "name" and mention.type == other.type == "PERSON":
        one, two = set(mention.head.split()), set(other.head.split())
        return one <= two or two <= one
    return mention.head == other.head and (mention.kind != "noun" or mention.definite)


def _refers(pronoun: Found, other: Found) -> bool:
    """Whether a pronoun of the third person can speak of a mention."""
    if other.kind == "pronoun":
        return pronoun.head == other.head
    if pronoun.head in ("he", "she"):
        return other.type == "PERSON" and not other.plural
    if pronoun.head == "it":
        return other.type not in _NO_THING and not other.plural
    return other.plural or other.type == "ORGANIZATION" or other.head in ("staff", "crew", "team", "people", "police")
