"""Clauses put as Apertium's rules can translate them: questions in the order of statements, which Spanish may keep,
subjects that English leaves out, periphrases as modal verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aikit_fakes.engines.translation.rules.lexical_units import Unit, like, sentences

_AUXILIARY = re.compile(
    r"(?:do|can|will|would|shall|may|must|could|should|might|be|have)<vb?(?:aux|do|ser|haver)>", re.I
)
_SUBJECT = re.compile(r"prpers<prn><(?:subj|obj)>|^there<adv>", re.I)
_QUESTION_WORD = re.compile(r"<itg>|<rel>|^(?:how|what|when|where|why|which|who)\b", re.I)
_IN_NOUN_PHRASE = re.compile(r"<det>|<predet>|<adj>|<num>|<n>|<np>|^\*")
_NOUN = re.compile(r"<n>|<np>|^\*")
_PREDICATE = re.compile(r"<adj>|<pp>|<ger>|<adv>|<pr>")
_PLAIN_DO = re.compile(r"do<vbdo>[^+]*$", re.IGNORECASE)
_PARTICIPLE = re.compile(r"<pp>|<adv>")
_VERB = re.compile(r"<vblex>|<vbser>")
_ELLIPTIC = re.compile(r"<vblex><(?:past|pres)>")
_FINITE = re.compile(r"<vaux>|<vb(?:ser|haver|do|mod|lex)><(?:pri|past|pres)")
_HAVE = re.compile(r"have<vbhaver><(?:pres|pri).*")
_PREPOSITIONAL = re.compile(r"# (?:.* )?(?:to|of|for|about|without|with|like)$|(?:for|about|on)<ij>$")


def declarative(units: Sequence[Unit]) -> list[Unit]:
    """The same units, with the auxiliary of each question behind its subject."""
    found = list(units)
    for places in sentences(units):
        if units[places.stop - 1].first != "?<sent>":
            continue
        place, asked = _auxiliary(found, places)
        if place is None:
            continue
        end = _subject(found, place + 1, places.stop, asked=asked)
        if end > place + 1:
            _move(found, place, end)
    return [unit for unit in found if unit.first]


def _auxiliary(units: Sequence[Unit], places: range) -> tuple[int | None, bool]:
    """Where the auxiliary is that opens a question, and whether a question word is before it."""
    asked, fresh = False, True
    for place in places[:-1]:
        reading = units[place].first
        if _QUESTION_WORD.search(reading):
            asked = True
        elif _AUXILIARY.match(reading) and (fresh or asked):
            return place, asked
        fresh = "<cm>" in reading or (fresh and ("<ij>" in reading or "<cnjcoo>" in reading))
    return None, asked


def _subject(units: Sequence[Unit], place: int, stop: int, *, asked: bool) -> int:
    """Where the subject ends that begins at a place; the place itself where none does."""
    be = "<vbser>" in units[place - 1].first
    if _SUBJECT.search(units[place].first):
        return place + 1 if not (be and asked) or "<ger>" in units[place + 1].first else place
    have = "<vbhaver>" in units[place - 1].first
    if be and asked:
        return place
    end = place
    while end < stop - 1 and _IN_NOUN_PHRASE.search(units[end].first):
        end += 1
        if _NOUN.search(units[end - 1].first) and not _NOUN.search(units[end].first):
            break
    if end == place or not _NOUN.search(units[end - 1].first):
        return place
    verb = _PREDICATE if be else _PARTICIPLE if have else _VERB
    return end if verb.search(units[end].first) else place


def _move(units: list[Unit], place: int, end: int) -> None:
    """Put an auxiliary behind the subject that follows it."""
    auxiliary, *subject = units[place:end]
    opening = auxiliary.first
    first = subject[0].first
    if opening[:1].isupper():
        first = like("A", first)
        opening = like("a", opening)
    subject[0] = subject[0].having(first.replace("<prn><obj>", "<prn><subj>"))
    moved = [*subject, auxiliary.having(opening)]
    for offset, unit in enumerate(moved):
        units[place + offset] = unit._replace(before=units[place + offset].before)
    if _PLAIN_DO.match(opening) and end < len(units) and "<vblex><inf>" in units[end].first:
        tense = opening.partition("<vbdo>")[2]
        units[end - 1] = units[end - 1].having("")
        units[end] = units[end].having(units[end].first.replace("<inf>", tense))


def subjects(units: Sequence[Unit]) -> list[Unit]:
    """The same units, with the subject pronoun that a coordinated verb shares: `I forgot it and (I) can't go`.

    The conjunction before such a clause is marked, since transfer would join the pronoun with a noun before it.
    """
    found: list[Unit] = []
    for places in sentences(units):
        subject = ""
        if units[places.stop - 1].first == "?<sent>" and _ELLIPTIC.search(units[places.start].first):
            subject = "Prpers<prn><subj><p2><mf><sp>"
        for place in places:
            unit = units[place]
            if "<prn><subj>" in unit.first:
                subject = unit.first
            if place == places.start and subject and subject != unit.first:
                found.append(Unit(unit.before, "", (subject,)))
                found.append(unit._replace(before=" ", fields=(like("a", unit.first),)))
                continue
            coordinated = place > places.start and "<cnjcoo>" in units[place - 1].first
            shared = subject and coordinated and _FINITE.search(unit.first)
            if shared or (coordinated and "<prn><subj>" in unit.first):
                found[-1] = found[-1].having(re.sub("^(and|or)<cnjcoo>", r"\1<cnjadv>", found[-1].first))
            if shared:
                found.append(Unit(unit.before, "", (like("a", subject),)))
                unit = unit._replace(before=" ")
            found.append(unit)
    return found


def periphrases(units: Sequence[Unit]) -> list[Unit]:
    """The same units, with `used to play` and `have just played` as modal verbs and infinitives, and gerunds behind the
    preposition that ends an expression as infinitives."""
    found: list[Unit] = []
    left = list(units)
    while left:
        unit = left.pop(0)
        reading = unit.first
        follows = [one.first for one in left[:2]]
        if (
            reading.startswith("use<vblex><past>")
            and len(follows) == 2
            and follows[0] == "to<pr>"
            and "<inf>" in follows[1]
        ):
            unit = unit.having("use<vbmod><past># to")
            del left[0]
        elif _HAVE.fullmatch(reading) and len(follows) == 2 and follows[0] == "just<adv>" and "<pp>" in follows[1]:
            unit = unit.having(reading.replace("<vbhaver>", "<vbmod>") + "# just")
            del left[0]
            left[0] = left[0].having(left[0].first.replace("<pp>", "<inf>"))
        elif left and _PREPOSITIONAL.search(reading) and "<vblex><ger>" in left[0].first:
            left[0] = left[0].having(left[0].first.replace("<ger>", "<inf>"))
        found.append(unit)
    return found
