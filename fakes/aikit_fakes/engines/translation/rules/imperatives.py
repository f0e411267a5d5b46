"""Imperatives, which English does not mark and Apertium's English dictionaries do not have."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aikit_fakes.engines.translation.rules.lexical_units import Unit, joined_mark, like, passed_on, sentences

_BASE = re.compile(r"<vb(?:lex|ser)><inf>")
_FINITE = re.compile(r"<vaux>|<vbser><(?:pri|past|pres)|<vbhaver>|<vbdo>|<vbmod>|<vblex><(?:pri|past)>")
_OPENING = re.compile(r"<ij>|^[^+]*<adv>$|<cm>|<guio>|<lquest>|<lpar>|<apos>|<percent>")
_OBJECT = re.compile(r"<det>|<predet>|<prn><(?:obj|ref)>|<num>")
_SUBORDINATE = re.compile(r"^(?:if|when|before|after|once|while|unless|until|to)$")
_NEGATED = re.compile(r"don['’]t|do not|never")
_VERB_OR_GENITIVE = re.compile(r"<vbser>|<gen>|<vaux>|<vbhaver>")
_AUXILIARY = re.compile(r"<vbhaver>|<vbdo>|<vaux>|<vbser>")
_LABELS = frozenset("change view track rate share report copy print show block mark start stop visit mute".split())
"""Words that are verbs rather than nouns where a label begins: `Change password`."""
_LONGEST_LABEL = 4
_ADJUNCT = re.compile(r"<adv>|<preadv>|<adj>|<pr>|^\*")
_ITEM = re.compile(r"[\w]{1,3}\)")
_WITH_INFINITIVE = re.compile(r"(?:forget|remember|try|decide|prefer|promise|choose|avoid|want|need|hope)<")
_CONJUNCTION = re.compile(r"<cnjcoo>")


def find(units: Sequence[Unit]) -> list[Unit]:
    """The same units, with the verbs that begin a clause without a subject read as imperatives.

    A word that may be a noun too is a verb before an object, and before an adverb, adjective or preposition where the
    clause has no other verb: `Book with us`, but `Work on the bridge begins`.
    """
    found = list(units)
    for places in sentences(units):
        start = _opened(found, places)
        begun = _read(found, start, places.stop)
        subordinate = bool(_SUBORDINATE.match(found[start].first.lower())) if start < places.stop else False
        infinitive = False
        for place in range(start + 1, places.stop - 1):
            here = found[place]
            infinitive = infinitive or here.first.lower() == "to"
            if any("<cm>" in reading for reading in here.others):
                infinitive = False
                word = found[place + 1].first.lower()
                after = place + 1 + (word in ("then", "so", "please", "and", "or"))
                if begun or subordinate or word in ("so", "please"):
                    begun = _read(found, after, places.stop) or begun
            elif begun and not infinitive and any(map(_CONJUNCTION.search, here.others)):
                after = place + 1 + (found[place + 1].first.lower() == "then")
                _read(found, after, places.stop, coordinated=True)
    return found


def translate(units: Sequence[Unit]) -> list[Unit]:
    """Spanish imperatives to one person addressed informally, as Apertium has the rest, with their pronouns."""
    found: list[Unit] = []
    left = list(units)
    while left:
        unit = left.pop(0)
        if "<imp>" not in unit.first or not unit.others or unit.others[0].startswith("@"):
            found.append(unit)
            continue
        objects = []
        while left and left[0].first.startswith("prpers<prn><obj>") and left[0].before == " ":
            objects.append(left.pop(0))
        found += _imperative(unit, objects)
        if _WITH_INFINITIVE.match(unit.first.lower()) and len(left) > 1 and left[0].first == "to<pr>":
            del left[0]
    return found


def _imperative(unit: Unit, objects: Sequence[Unit]) -> list[Unit]:
    verb = unit.others[0]
    pronouns = [re.sub("<tn>", "<pro>", one.others[0].replace("<GD>", "<m>")) for one in objects]
    if "<pron>" in verb:
        pronouns.insert(0, "prpers<prn><pro><p2><mf><sg>")
        verb = re.sub("se(#[^<]*)?<vblex><pron>", r"\1<vblex>", verb)
    mark = joined_mark([unit, *objects])
    if "<neg>" not in unit.first:
        clitics = "".join("+" + pronoun.replace("<pro>", "<enc>") for pronoun in pronouns)
        return [passed_on(unit._replace(mark=mark), verb.replace("<imp>", "<imp><p2><sg>") + clitics)]
    verb = verb.replace("<imp><neg>", "<prs><p2><sg>")
    forms = [*pronouns, verb]
    return [
        passed_on(unit._replace(mark=mark, before=" " if place else unit.before), form)
        for place, form in enumerate(forms)
    ]


def _opened(units: Sequence[Unit], places: range) -> int:
    """Where a sentence's first clause begins, behind a greeting, a name, an adverb."""
    start = places.start
    if _ITEM.match("".join(units[place].first for place in places[:2])) and not _ITEM.match(units[start].first):
        start += 2
    comma = next((place for place in places[:4] if any("<cm>" in one for one in units[place].others)), None)
    if start >= places.stop:
        return start
    negated = bool(_NEGATED.fullmatch(units[start].first.lower()))
    if comma is not None and not negated and not any(_BASE.search(one) for one in units[start].others if comma > start):
        start = comma + 1
    while start < places.stop - 1 and all(_OPENING.search(reading) for reading in units[start].others):
        if units[start].first.lower() in ("not", "never") or not units[start].others:
            break
        start += 1
    return start


def _read(units: list[Unit], place: int, stop: int, *, coordinated: bool = False) -> bool:
    """Whether an imperative begins at a place, which is then read as one."""
    if place >= stop:
        return False
    verb = place
    if _NEGATED.fullmatch(units[place].first.lower()):
        verb += 1
        if verb >= stop or not any(map(_BASE.search, units[verb].others)):
            return False
        units[place] = units[place].having(units[place].first, like(units[place].first, _negation(units[place])))
    elif not _is_verb(units, place, stop, coordinated=coordinated):
        return False
    negative = "<neg>" if verb > place else ""
    bases = [reading for reading in units[verb].others if _BASE.search(reading)]
    read = (reading.replace("<inf>", f"<imp>{negative}") for reading in bases)
    units[verb] = units[verb].having(units[verb].first, *read)
    if verb + 1 < stop:
        objects = [reading for reading in units[verb + 1].others if "<prn><obj>" in reading]
        if verb + 2 < stop and any(map(_FINITE.search, units[verb + 2].others)):
            objects = [reading for reading in units[verb + 1].others if "<prn><subj>" in reading]
        units[verb + 1] = units[verb + 1].having(units[verb + 1].first, *(objects or units[verb + 1].others))
    return True


def _negation(unit: Unit) -> str:
    return "never<adv>" if unit.first.lower() == "never" else "not<adv>"


def _is_verb(units: Sequence[Unit], place: int, stop: int, *, coordinated: bool) -> bool:
    """Whether a word that begins a clause is a verb there."""
    readings = units[place].others
    if not any(map(_BASE.search, readings)):
        return False
    if units[stop - 1].first == "?" and any(map(_AUXILIARY.search, readings)):
        return False
    follows = units[place + 1].others if place + 1 < stop else ()
    if any("<sent>" in reading or "<cm>" in reading for reading in follows):
        follows = ()
    pure = all("<vb" in reading for reading in readings)
    if not pure and any("<cnjcoo>" in reading for reading in follows):
        return place + 2 < stop and any(map(_BASE.search, units[place + 2].others))
    if (
        units[place].first.lower() in _LABELS
        and stop - place <= _LONGEST_LABEL
        and any("<n>" in one for one in follows)
    ):
        return True
    if any(map(_OBJECT.search, follows)) or pure:
        return not any(map(_VERB_OR_GENITIVE.search, follows))
    if any("#" in reading for reading in readings if _BASE.search(reading)):
        return True
    if coordinated:
        return bool(follows) and (units[place + 1].first[:1].isupper() or any("<adv>" in one for one in follows))
    if any("<adj>" in reading for reading in readings):
        return False
    if any(map(_ADJUNCT.search, follows)) and not any("<n>" in reading for reading in follows):
        rest = units[place + 1 : stop]
        return not any(all(map(_FINITE.search, unit.others)) for unit in rest)
    return False
