"""Speech synthesis of a script, sentence by sentence, with the times of its speech marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from aikit import cancellation
from aikit_fakes.engines.text_to_speech import Part, Samples, Speech, TextToSpeech
from aikit_fakes.engines.text_to_speech import Word as SpokenWord
from aikit_fakes.media import audio_encoding
from aikit_fakes.services.polly.speech_script import LIMITS, Item, Mark, Pause, Prosody, Run, Span

if TYPE_CHECKING:
    from aikit_fakes.services.polly.validation import SpeechRequest


_MARGIN = 0.1
"""Seconds kept before the first word of a phrase, and after the last of one within a sentence."""


class Event(NamedTuple):
    """Something that a speech mark tells of.

    Attributes:
        seconds: from the beginning of the sound.
        type: `sentence`, `word`, `ssml` or `sound`.
        value: of a mark tag its name, of a sound itself in the IPA, else "": the text where it stands.
        span: where it stands; None of a sound.
    """

    seconds: float
    type: str
    value: str = ""
    span: Span | None = None


class SpeechChunk(NamedTuple):
    """A part of the sound, and what is heard in it."""

    samples: Samples
    events: tuple[Event, ...]


class _Phrase(NamedTuple):
    """What is said in one go: runs of one prosody, and how many of them stand before each of its mark tags."""

    runs: list[Run]
    marks: list[tuple[int, Mark]]


def synthesize(request: SpeechRequest, engine: TextToSpeech) -> Iterator[SpeechChunk]:
    """The sound of a request as it is made, in blocks at the engine's rate; 0.1 s of silence where nothing is said."""
    left = round(request.max_seconds * engine.rate)
    for spoken in _chunks(request, engine):
        if len(spoken.samples) >= left:
            events = tuple(event for event in spoken.events if event.seconds <= request.max_seconds)
            yield SpeechChunk(spoken.samples[:left], events)
            return
        left -= len(spoken.samples)
        yield spoken


def _chunks(request: SpeechRequest, engine: TextToSpeech) -> Iterator[SpeechChunk]:
    done = 0
    for sentence in request.script.sentences():
        begun = sentence.span is None
        items = list(_phrases(sentence.items))
        for number, item in enumerate(items, 1):
            cancellation.check()
            at = done / engine.rate
            if isinstance(item, Pause):
                spoken = SpeechChunk(_silence(item.seconds, engine), _break_mark(item, at))
            else:
                spoken = _say(item, request, engine, at, within=number < len(items))
                if not begun and spoken.samples.size:
                    begun = True
                    spoken = spoken._replace(events=(Event(at, "sentence", "", sentence.span), *spoken.events))
            done += len(spoken.samples)
            if spoken.samples.size or spoken.events:
                yield spoken
    if not done:
        yield SpeechChunk(_silence(LIMITS["silence"]["milliseconds"] / 1000, engine), ())


def _phrases(items: Sequence[Item]) -> Iterator[_Phrase | Pause]:
    held = _Phrase([], [])
    for item in items:
        cuts = isinstance(item, Pause) or (isinstance(item, Run) and _differs(item, held.runs))
        if cuts and (held.runs or held.marks):
            yield held
            held = _Phrase([], [])
        if isinstance(item, Pause):
            yield item
        elif isinstance(item, Mark):
            held.marks.append((len(held.runs), item))
        else:
            held.runs.append(item)
    if held.runs or held.marks:
        yield held


def _differs(run: Run, held: Sequence[Run]) -> bool:
    """Whether a run is spoken otherwise than those before it; its sign at the end still belongs to them."""
    return bool(held) and held[-1].prosody != run.prosody and any(map(str.isalnum, run.text))


def _say(phrase: _Phrase, request: SpeechRequest, engine: TextToSpeech, at: float, *, within: bool) -> SpeechChunk:
    prosody = phrase.runs[0].prosody if phrase.runs else Prosody()
    parts = [Part(run.text if run.said is None else run.said, run.ipa, run.kind) for run in phrase.runs]
    said = engine.synthesize(parts, request.voice.engine_voice, speed=prosody.rate / prosody.pitch)
    said = _trimmed(_higher(said, engine.rate, prosody.pitch), engine.rate, within=within)
    words = [list(_words(phrase.runs[number], number, said.words)) for number in range(len(parts))]
    events: list[Event] = []
    ends = at + len(said.samples) / engine.rate
    for number in range(len(parts) + 1):
        following = next((word for group in words[number:] for word in group), None)
        heard = at + following.start if following else ends
        events += [Event(heard, "ssml", mark.name, mark.span) for before, mark in phrase.marks if before == number]
        for word in words[number] if number < len(parts) else ():
            events.append(Event(at + word.start, "word", "", word.span))
            events += [Event(at + seconds, "sound", ipa) for ipa, seconds in word.sounds]
    if words and any(words):
        stop = max(word.stop for word in said.words)
        events.append(Event(at + stop, "sound", "sil"))
    events.sort(key=lambda event: event.seconds)
    return SpeechChunk(_louder(said.samples, prosody.volume), tuple(events))


def _higher(said: Speech, rate: int, pitch: float) -> Speech:
    """A phrase played so many times as fast, and so as high: what was spoken as much slower lasts as long as usual."""
    if pitch == 1:
        return said
    samples = audio_encoding.resample(said.samples, round(rate * pitch), rate)
    return Speech(samples, tuple(word.faster(pitch) for word in said.words))


def _trimmed(said: Speech, rate: int, *, within: bool) -> Speech:
    """A phrase without the silence that engines put around one; at the end only within a sentence."""
    if not said.words:
        return said
    begin = max(round((said.words[0].start - _MARGIN) * rate), 0)
    end = round((said.words[-1].stop + _MARGIN) * rate) if within else len(said.samples)
    return Speech(said.samples[begin:end], tuple(word.later(-begin / rate) for word in said.words))


class _Word(NamedTuple):
    """A word where the request has it."""

    start: float
    span: Span
    sounds: tuple[tuple[str, float], ...]


def _words(run: Run, number: int, heard: Sequence[SpokenWord]) -> Iterator[_Word]:
    """The words of a run; all of one that is read as a whole are one."""
    own = [word for word in heard if word.part == number]
    if run.is_whole and own:
        yield _Word(own[0].start, run.span, tuple((sound.ipa, sound.start) for word in own for sound in word.sounds))
    elif not run.is_whole:
        for word in own:
            span = Span(run.places[word.begin].start, run.places[word.end - 1].end)
            yield _Word(word.start, span, tuple((sound.ipa, sound.start) for sound in word.sounds))


def _break_mark(pause: Pause, at: float) -> tuple[Event, ...]:
    """As Polly tells of it: a break is a word."""
    return (Event(at, "word", "", pause.span),) if pause.span else ()


def _silence(seconds: float, engine: TextToSpeech) -> Samples:
    return np.zeros(round(seconds * engine.rate), np.float32)


def _louder(samples: Samples, decibels: float) -> Samples:
    if not decibels:
        return samples
    louder: Samples = np.clip(samples * np.float32(10 ** (decibels / 20)), -1, 1)
    return louder
