"""SSML parsing into a speech script.

Expat reads it, with documents types, and so entities, forbidden. Tags and their attributes: Polly developer guide,
"Supported SSML tags".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import NoReturn
from xml.parsers import expat

from aikit_fakes.engines.grapheme_to_phoneme import phonemes, say_as
from aikit_fakes.services.polly.speech_script import LIMITS, PLAIN, Mark, Pause, Prosody, Run, Script, Span, spans

_TIME = re.compile(r"\+?(\d+(?:\.\d+)?|\.\d+)(ms|s)", re.ASCII)
_PERCENT = re.compile(r"(\d{1,4}(?:\.\d+)?)%", re.ASCII)
_DECIBELS = re.compile(r"([+-]?\d{1,3}(?:\.\d+)?)dB", re.ASCII)
_CHANGE = re.compile(r"([+-]\d{1,3}(?:\.\d+)?)%", re.ASCII)
_REFERENCE = re.compile(rb"&#?\w+;")
_KINDS = {"amazon:VB": "VB", "amazon:VBD": "VBD", "amazon:DT": "DT", "amazon:JJ": "JJ", "amazon:NN": "NN",
          "amazon:DEFAULT": "DEFAULT"}  # fmt: skip
"""Roles of `w`, and the tags of the Penn Treebank."""
_MANNERS = {"spell-out": "characters", "number": "cardinal"}
_ATTRIBUTES = {
    "speak": {"version", "xmlns", "xml:lang", "xmlns:xsi", "xsi:schemaLocation", "onlangfailure", "xmlns:amazon"},
    "p": set(),
    "s": set(),
    "break": {"time", "strength"},
    "prosody": {"rate", "volume", "pitch", "amazon:max-duration"},
    "sub": {"alias"},
    "say-as": {"interpret-as", "format"},
    "w": {"role"},
    "phoneme": {"alphabet", "ph"},
    "mark": {"name"},
}
_ELSEWHERE = {"lang", "emphasis", "amazon:effect", "amazon:domain", "amazon:auto-breaths", "amazon:breath", "audio"}
"""Tags that Polly has and that are not spoken here."""
_STANDARD = {"emphasis", "amazon:auto-breaths", "amazon:breath", "audio"}
"""Those of them that only the standard engine has; of `amazon:effect` the others have `drc`."""
_NOTHING = "-"
"""Stands for the text of an element that has none, and is read otherwise than it is written."""
_EMPTY = {"break", "mark"}
_WHOLE = {"sub", "say-as", "w", "phoneme"}
"""Elements whose text is read as one thing."""


class InvalidSSML(Exception):
    """What Polly refuses as InvalidSsmlException; the message says why."""


class UnspokenTag(Exception):
    """A tag or an attribute of Polly's that cannot be honoured here; the message says which."""


class StandardTag(UnspokenTag):
    """One that only AWS's standard engine speaks; its others refuse it."""


@dataclass
class _Open:
    """An element that has begun.

    Attributes:
        name: its tag.
        prosody: how what is in it is spoken.
        tag: where its first tag stands.
        said: of an element that is read as one thing, what of its text is to be heard.
    """

    name: str
    prosody: Prosody
    tag: Span
    said: Callable[[Run], Run] | None = None


def parse(text: str, *, pitch: bool) -> Script:
    """The script of a text with tags.

    Args:
        text: the document.
        pitch: whether the pitch of the voice can be changed.

    Raises:
        InvalidSSML: it is not well formed, or has what Polly's SSML has not.
        UnspokenTag: it asks for what cannot be honoured here.
    """
    return _Parser(text, pitch).script


class _Parser:
    def __init__(self, text: str, pitch: bool) -> None:
        source = text.encode()
        self._pitch = pitch
        self.script = Script(source)
        self._open: list[_Open] = []
        self._held: list[Run] = []
        self._expat = parser = expat.ParserCreate("utf-8")
        parser.buffer_text = False
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        try:
            parser.Parse(source, True)
        except expat.ExpatError as error:
            raise InvalidSSML(f"Invalid SSML request: {error}") from error

    def _refuse_doctype(self, *_: object) -> NoReturn:
        raise InvalidSSML("Invalid SSML request: document types are not allowed")

    def _start(self, name: str, given: dict[str, str]) -> None:
        parent = self._open[-1] if self._open else None
        self._check(name, given, parent)
        opened = _Open(name, parent.prosody if parent else PLAIN, self._tag())
        if name == "prosody":
            if "pitch" in given and not self._pitch:
                raise StandardTag("prosody pitch")
            opened.prosody = _prosody(given, opened.prosody)
        elif name == "break":
            self.script.add(Pause(_pause(given), opened.tag))
        elif name == "mark":
            self.script.add(Mark(_needed(given, "name", name), opened.tag))
        elif name in ("p", "s"):
            self._divide(name)
        elif name in _WHOLE:
            opened.said = _WHOLE_ELEMENTS[name](given)
            self._held = []
        self._open.append(opened)

    def _end(self, name: str) -> None:
        opened = self._open.pop()
        if name in ("p", "s"):
            self._divide(name)
        elif opened.said is not None and (self._held or name in ("sub", "phoneme")):
            text = "".join(run.text for run in self._held) or _NOTHING
            places = [place for run in self._held for place in run.places] or [opened.tag]
            try:
                self.script.add(opened.said(Run(text, places, opened.prosody)))
            except ValueError as error:
                raise InvalidSSML(f"Invalid SSML request: {error}") from error

    def _text(self, data: str) -> None:
        self.script.characters += len(data)
        start = self._expat.CurrentByteIndex
        reference = _REFERENCE.match(self.script.source, start)
        places = [Span(start, reference.end())] if reference and len(data) == 1 else spans(data, start)
        opened = self._open[-1]
        run = Run(data, places, opened.prosody)
        if opened.said is not None:
            self._held.append(run)
        else:
            self.script.add(run)

    def _check(self, name: str, given: Mapping[str, str], parent: _Open | None) -> None:
        if name in _ELSEWHERE:
            alone = name in _STANDARD or (name == "amazon:effect" and given.get("name") != "drc")
            raise (StandardTag if alone else UnspokenTag)(f"the tag <{name}> is not spoken here")
        if name not in _ATTRIBUTES:
            raise InvalidSSML(f"Invalid SSML request: unknown tag <{name}>")
        if strange := set(given) - _ATTRIBUTES[name]:
            raise InvalidSSML(f"Invalid SSML request: <{name}> has no attribute {sorted(strange)[0]}")
        if (parent is None) != (name == "speak"):
            raise InvalidSSML("Invalid SSML request: the text must be in one <speak> element")
        if parent is None:
            if not given.get("xml:lang", "en").startswith("en"):
                raise UnspokenTag(f"speak xml:lang {given['xml:lang']}: the voices here speak English")
            return
        if len(self._open) >= LIMITS["ssml"]["depth"]:
            raise InvalidSSML("Invalid SSML request: the tags are nested too deeply")
        if parent.name in _EMPTY | _WHOLE:
            raise InvalidSSML(f"Invalid SSML request: <{name}> cannot be in <{parent.name}>")
        inside = {element.name for element in self._open}
        if (name == "p" and inside & {"p", "s"}) or (name == "s" and "s" in inside):
            raise InvalidSSML(f"Invalid SSML request: <{name}> cannot be in <{parent.name}>")

    def _divide(self, name: str) -> None:
        if name == "p":
            self.script.end_paragraph()
        else:
            self.script.end_sentence()

    def _tag(self) -> Span:
        """Where the tag stands that has just begun."""
        start = self._expat.CurrentByteIndex
        return Span(start, _tag_end(self.script.source, start))


def _tag_end(source: bytes, start: int) -> int:
    """The byte after a tag; a quoted value may hold its closing bracket."""
    quote = 0
    for place in range(start, len(source)):
        byte = source[place]
        if quote:
            quote = 0 if byte == quote else quote
        elif byte in b"\"'":
            quote = byte
        elif byte == ord(">"):
            return place + 1
    return len(source)


def _needed(given: Mapping[str, str], attribute: str, name: str) -> str:
    if not given.get(attribute, "").strip():
        raise InvalidSSML(f"Invalid SSML request: <{name}> needs {attribute}")
    return given[attribute].strip()


def _pause(given: Mapping[str, str]) -> float:
    if "time" not in given:
        strength = given.get("strength", "medium")
        if strength not in LIMITS["breaks"] or strength == "paragraph":
            raise InvalidSSML(f"Invalid SSML request: no break has the strength {strength!r}")
        return float(LIMITS["breaks"][strength])
    found = _TIME.fullmatch(given["time"].strip())
    if found is None or (seconds := float(found[1]) / (1000 if found[2] == "ms" else 1)) > LIMITS["ssml"]["break"]:
        raise InvalidSSML(f"Invalid SSML request: a break cannot last {given['time']!r}")
    return seconds


def _prosody(given: Mapping[str, str], outer: Prosody) -> Prosody:
    if "amazon:max-duration" in given:
        raise StandardTag("prosody amazon:max-duration is not kept here")
    if not given:
        raise InvalidSSML("Invalid SSML request: <prosody> needs rate, volume or pitch")
    prosody, bounds = outer, LIMITS["prosody"]["bounds"]
    if "rate" in given:
        rate = _rate(given["rate"].strip())
        if rate is None or not bounds["slowest"] <= rate <= bounds["fastest"]:
            raise InvalidSSML(f"Invalid SSML request: nothing is spoken at the rate {given['rate']!r}")
        prosody = replace(prosody, rate=rate)
    if "volume" in given:
        volume = _volume(given["volume"].strip())
        if volume is None:
            raise InvalidSSML(f"Invalid SSML request: nothing is spoken at the volume {given['volume']!r}")
        prosody = replace(prosody, volume=min(volume, bounds["loudest"]))
    if "pitch" in given:
        pitch = _relative_pitch(given["pitch"].strip())
        if pitch is None:
            raise InvalidSSML(f"Invalid SSML request: nothing is spoken at the pitch {given['pitch']!r}")
        prosody = replace(prosody, pitch=min(max(pitch, bounds["lowest"]), bounds["highest"]))
    return prosody


def _rate(value: str) -> float | None:
    named: float | None = LIMITS["prosody"]["rate"].get(value)
    found = _PERCENT.fullmatch(value)
    return float(found[1]) / 100 if found else named


def _volume(value: str) -> float | None:
    named: float | None = LIMITS["prosody"]["volume"].get(value)
    found = _DECIBELS.fullmatch(value)
    return float(found[1]) if found else named


def _relative_pitch(value: str) -> float | None:
    named: float | None = LIMITS["prosody"]["pitch"].get(value)
    found = _CHANGE.fullmatch(value)
    return 1 + float(found[1]) / 100 if found else named


def _sub(given: Mapping[str, str]) -> Callable[[Run], Run]:
    alias = _needed(given, "alias", "sub")
    return lambda run: replace(run, said=alias)


def _say_as(given: Mapping[str, str]) -> Callable[[Run], Run]:
    manner = _needed(given, "interpret-as", "say-as")
    if manner == "expletive":
        raise UnspokenTag("say-as expletive: no voice here beeps")
    form = given.get("format", "")
    return lambda run: replace(run, said=say_as.normalize(run.text, _MANNERS.get(manner, manner), form))


def _w(given: Mapping[str, str]) -> Callable[[Run], Run]:
    role = _needed(given, "role", "w")
    if role == "amazon:SENSE_1":
        raise UnspokenTag("w amazon:SENSE_1: the dictionary here has no senses")
    if role not in _KINDS:
        raise InvalidSSML(f"Invalid SSML request: no word has the role {role!r}")
    return lambda run: replace(run, kind=_KINDS[role])


def _phoneme(given: Mapping[str, str]) -> Callable[[Run], Run]:
    alphabet, sounds = _needed(given, "alphabet", "phoneme"), _needed(given, "ph", "phoneme")
    if alphabet not in ("ipa", "x-sampa"):
        raise InvalidSSML(f"Invalid SSML request: no phonetic alphabet is called {alphabet!r}")

    def heard(run: Run) -> Run:
        ipa = sounds if alphabet == "ipa" else phonemes.x_sampa_to_ipa(sounds)
        phonemes.from_ipa(ipa)  # what cannot be said is refused now
        return replace(run, ipa=ipa)

    return heard


_WHOLE_ELEMENTS: Mapping[str, Callable[[Mapping[str, str]], Callable[[Run], Run]]] = {
    "sub": _sub,
    "say-as": _say_as,
    "w": _w,
    "phoneme": _phoneme,
}
