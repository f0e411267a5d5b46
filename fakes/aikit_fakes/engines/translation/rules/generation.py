"""What Apertium's Spanish generator cannot write: words that it lacks, the ends of multiword expressions that are not
its own, the marks that open questions and exclamations."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from aikit_fakes.engines.translation.rules.lexical_units import Unit, like, sentences

_OPENING = {"?<sent>": "¿", "!<sent>": "¡"}
_FORM = re.compile(r"([^<#]+)(?:# ([^<]+))?(<[^#]*>[^#]*)(?:# (.+))?", re.DOTALL)
_GREETING = re.compile(r"<ij>|<np>|<n>|<adj>|<adv>|<cm>|^\*")
_PLAIN: dict[str, Callable[[str], str]] = {
    "estar": lambda tags: tags.replace("<vbser>", "<vblex>"),
    "acabar": lambda tags: tags.replace("<vbmod>", "<vblex>"),
    "o": lambda tags: tags.replace("<cnjadv>", "<cnjcoo>"),
    "y": lambda tags: tags.replace("<cnjadv>", "<cnjcoo>"),
    "tener": lambda tags: tags.replace("<vbser>", "<vblex>"),
    "llegar": lambda tags: tags.replace("<vbser>", "<vblex>"),
    "soler": lambda tags: tags.replace("<vbmod>", "<vblex>").replace("<ifi>", "<pii>"),
}
"""Verbs that transfer got as auxiliaries, as the generator has them."""
_PERSON = re.compile(r"<vb\w+>(?:<[^>]*>)*?(<p[12]><(?:sg|pl)>)(?!.*<enc>)")
_THIRD = re.compile(r"prpers<prn><pro><p3>")
_SMALL = re.compile(r"[a-z].*<(?:adv|prn)>")
_CAPITAL = re.compile(r"[A-Z].*<(?:prn|vb\w+)>")
_CONTRACTING = re.compile(r"\b(?:a|de) $")
_WORD = re.compile(r"<(?!sent>|cm>|guio>)|^\*")


def writer(lacking: Iterable[str], targets: Iterable[str]) -> Callable[[Sequence[Unit]], list[Unit]]:
    """Writes what the generator cannot.

    Args:
        lacking: nouns and adjectives that it does not have, as they are in the singular.
        targets: the translations that may have ends of their own, `hacer# clic<vblex>`, or be reflexive,
            `registrarse<vblex><pron>`.
    """
    words = frozenset(lacking)
    ends = frozenset(match[2] for target in targets if (match := _FORM.fullmatch(target)) and match[2])
    reflexive = frozenset(target.partition("<")[0].partition("#")[0] for target in targets if "<pron>" in target)

    def write(units: Sequence[Unit]) -> list[Unit]:
        found: list[Unit] = []
        written, dropped = "", False
        for unit in _punctuated(_capitalized(_reflexive(_past(_negated(units))))):
            if dropped:
                unit = unit._replace(before=unit.before.removeprefix("[[/]]"))
            dropped = unit.first.startswith("<") and bool(unit.mark)
            if unit.first.startswith("<"):  # a word that is not translated
                written += unit.before.rstrip(" ")
                continue
            form = _FORM.fullmatch(unit.first)
            before, written = written + unit.before, ""
            if unit.first == "el<det><def><m><sg>" and _CONTRACTING.search(before) and not unit.mark:
                written = before.rstrip(" ") + "l"
                continue
            if form is None:
                found.append(unit._replace(before=before))
                continue
            lemma, inner, tags, outer = form.groups()
            end = inner or outer
            if lemma.lower() in words:
                written = before + unit.mark + _inflected(lemma, tags) + (f" {end}" if end else "")
                continue
            if lemma.lower() in _PLAIN:
                tags = _PLAIN[lemma.lower()](tags)
            if lemma.lower() in reflexive:
                lemma, tags = lemma[:-2], tags.replace("<pron>", "", 1)
            if end in ends:
                adjective = "<n>" in tags and " " not in end
                written = f" {_inflected(end, '<pl>' if '<pl>' in tags else '')}" if adjective else f" {end}"
                end = None
            rest = f"# {end}" if end else ""
            found.append(Unit(before, unit.mark, (lemma + tags + rest,)))
        if written and found:
            found.append(Unit(written, "", ("",)))
        return found

    return write


def _negated(units: Sequence[Unit]) -> list[Unit]:
    """The units with `hay no` as `no hay`."""
    found = list(units)
    for place, (one, other) in enumerate(pairwise(units)):
        if one.first.lower().startswith("hay<") and other.first == "no<adv>":
            found[place] = one._replace(mark=other.mark, fields=(like(one.first, "no<adv>"),))
            found[place + 1] = other._replace(mark=one.mark, fields=(like("a", one.first),))
    return found


def _past(units: Sequence[Unit]) -> list[Unit]:
    """The units with `no podría` as `no pudo`: English has one form for both, and says this mostly of the past."""
    found = list(units)
    for places in sentences(units):
        asked = units[places.stop - 1].first == "?<sent>" or any(
            units[place].first.lower() == "si<cnjadv>" for place in places
        )
        for place in places:
            before = [unit.first.lower() for unit in units[max(places.start, place - 2) : place]]
            if units[place].first.lower().startswith("poder<vbmod><cni>") and "no<adv>" in before and not asked:
                found[place] = units[place].having(units[place].first.replace("<cni>", "<ifi>"))
    return found


def _reflexive(units: Sequence[Unit]) -> list[Unit]:
    """The units with the pronoun of a reflexive infinitive in the person of the verb before it: `prefiero quedarme`."""
    found = list(units)
    for places in sentences(units):
        person = ""
        for place in places:
            form = units[place].first
            if _THIRD.match(form) and place + 2 in places and "<pron><inf>" in units[place + 2].first:
                found[place] = units[place].having("se<prn><pro><ref><p3><mf><sp>")
            finite = _PERSON.search(form)
            if finite:
                person = finite[1]
            elif form.lower().startswith("vamos a<"):
                person = "<p1><pl>"
            elif "<inf>+se<prn><enc><ref>" in form and person:
                clitic = f"<inf>+prpers<prn><enc>{person.replace('><', '><mf><')}"
                found[place] = units[place].having(re.sub(r"<inf>\+se<prn><enc><ref>(?:<[^>]*>)*", clitic, form))
            elif "<cnjsub>" in form or "<cm>" in form:
                person = ""
    return found


def _capitalized(units: Sequence[Unit]) -> list[Unit]:
    """The units with the capital of a sentence's first verb on the word that transfer puts before it: `No me gusta`."""
    found = list(units)
    for places in sentences(units):
        first, second = places.start, places.start + 1
        if second in places and _SMALL.match(units[first].first) and _CAPITAL.match(units[second].first):
            found[first] = units[first].having(like("A", units[first].first))
            found[second] = units[second].having(like("a", units[second].first))
    return found


def _punctuated(units: Sequence[Unit]) -> list[Unit]:
    """The units with an opening mark where a question or an exclamation begins: behind a greeting, if there is one."""
    found = list(units)
    for places in sentences(units):
        opening = _OPENING.get(units[places.stop - 1].first)
        follows = units[places.stop].before if places.stop < len(units) else " "
        if not opening or (follows[:1].strip() and units[places.stop].first != ".<sent>"):
            continue
        words = [place for place in places if _WORD.search(units[place].first)]
        if not words or units[places.stop - 1].before:
            continue
        start = words[0]
        comma = next((place for place in places if units[place].first == ",<cm>"), None)
        if opening == "¿" and comma and all(_GREETING.search(units[place].first) for place in range(start, comma)):
            start = next((place for place in words if place > comma), start)
        found[start] = found[start]._replace(before=found[start].before + opening)
    return found


def _inflected(lemma: str, tags: str) -> str:
    """A regular Spanish noun or adjective in gender and number."""
    if "<f>" in tags and lemma.endswith("o"):
        lemma = lemma[:-1] + "a"
    if "<pl>" not in tags:
        return lemma
    if lemma[-1] in "aeiouáéó":
        return lemma + "s"
    if lemma.endswith("z"):
        return lemma[:-1] + "ces"
    return re.sub("ón$", "on", lemma) + "es"
