"""Speech to text by word error rate on recordings of people, languages by clips, and speakers on joined voices."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import jiwer
import numpy as np
from faster_whisper import WhisperModel
from scipy.optimize import linear_sum_assignment

from aikit_fakes import models
from aikit_fakes.engines.diarization import Diarization, Turn
from aikit_fakes.engines.diarization import embedded as voices
from aikit_fakes.engines.speech_to_text import RATE, Samples, SpeechToText, embedded
from aikit_fakes.engines.speech_to_text.whisper import PARAMETERS
from aikit_fakes.media import audio_decoding
from tests.helpers.recordings import TWO_CITIES, plain, recording
from tests.quality import Row, cache, timed

SPHINX = Path("/usr/share/pocketsphinx/test/data")
CLIPS = "pytest-audioeval==0.1.3"
_COUNTING = re.compile(r"^(?:uno|un|um) d", re.IGNORECASE)
LANGUAGES = ("en", "es", "fr", "hi", "it", "ja", "pl", "pt", "zh")
SPACED = ("es", "fr", "it", "pt")
ENGLISH = (
    "LibriVox and cards of Debian's pocketsphinx-testdata (BSD), two_cities.wav of PyPI moonshine-voice 0.1.5 (MIT); "
    "{words} words read by people"
)
SPEECH = f"PyPI {CLIPS} (MIT), 27 clips of 1 to 4.5 s in nine languages; who speaks is not stated"
VOICES = "Harvard sentences by Debian's flite (slt, rms, awb), two and three voices in turn, joined with exact labels"
HARVARD = (
    "The birch canoe slid on the smooth planks.",
    "Glue the sheet to the dark blue background.",
    "It is easy to tell the depth of a well.",
    "These days a chicken leg is a rare dish.",
    "Rice is often served in round bowls.",
    "The juice of lemons makes fine punch.",
    "The box was thrown beside the parked truck.",
    "Four hours of steady work faced us.",
    "A large size in stockings is hard to sell.",
)
_NUMBERS = {
    "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven",
    "8": "eight", "9": "nine", "10": "ten",
}  # fmt: skip


def measure() -> list[Row]:
    """The figures of the embedded engines."""
    engine = embedded.load()
    return [_english(engine), _languages(engine), _speakers(voices.load())]


def _english(engine: SpeechToText) -> Row:
    paths, texts = zip(*recordings(), strict=True)
    heard, cpu_ms, peak = timed(lambda all_: [_words(engine, _read(path), "en") for path in all_], paths)
    bare = WhisperModel(str(models.folder("whisper-tiny-en")), device="cpu", compute_type="int8", cpu_threads=2)
    found = [
        " ".join(one.text for one in bare.transcribe(_read(path), language="en", **PARAMETERS)[0]) for path in paths
    ]
    ours, theirs = (1 - jiwer.wer(list(map(_spelt, texts)), list(map(_spelt, one))) for one in (heard, found))
    words = sum(len(_spelt(text).split()) for text in texts)
    return Row(
        "speech to text, English",
        engine.name,
        ENGLISH.format(words=words),
        {"words right": ours, "of the bare library's": ours / theirs},
        cpu_ms,
        peak,
        {"words right": 0.96, "of the bare library's": 0.995},
        "faster-whisper called directly",
        {"words right": theirs},
        "words right: 1 less the word error rate, numbers spelt out",
    )


def _languages(engine: SpeechToText) -> Row:
    found = list(clips())
    scores, cpu_ms, peak = timed(lambda all_: [engine.identify(sound) for _, sound, _ in all_], found)
    named = [max(one, key=lambda code: one[code], default="") for one in scores]
    # where somebody counts, Whisper writes digits
    spoken = [(code, sound, text) for code, sound, text in found if code in SPACED and not _COUNTING.search(text)]
    heard = [plain(_words(engine, sound, code)) for code, sound, _ in spoken]
    return Row(
        "speech to text, which language",
        engine.name,
        SPEECH,
        {
            "accuracy": float(np.mean([name == code for name, (code, _, _) in zip(named, found, strict=True)])),
            "words right in es, fr, it, pt": 1 - jiwer.wer([plain(text) for _, _, text in spoken], heard),
        },
        cpu_ms,
        peak,
        {"accuracy": 0.8},
    )


def _speakers(engine: Diarization) -> Row:
    talks = [
        _talk([(speaker, _said(voice, text)) for speaker, voice, text in _turns(names)])
        for names in (("slt", "rms"), ("slt", "awb"), ("rms", "awb"), ("slt", "rms", "awb"), ("rms",))
    ]
    found, cpu_ms, peak = timed(lambda all_: [engine.diarize([sound], 5) for sound, _ in all_], talks)
    right = [_right(turns, who) for turns, (_, who) in zip(found, talks, strict=True)]
    alone = [_right([Turn(0, len(sound) / RATE, 0)], who) for sound, who in talks]
    return Row(
        "speakers",
        engine.name,
        VOICES,
        {"speech given to its speaker": float(np.mean(right))},
        cpu_ms,
        peak,
        {"speech given to its speaker": 0.92},
        "one speaker for all",
        {"speech given to its speaker": float(np.mean(alone))},
        "clean and without overlaps; five speakers allowed",
    )


def recordings() -> Iterator[tuple[Path, str]]:
    """Recordings of people, and what they say."""
    if not SPHINX.is_dir():
        raise FileNotFoundError(f"{SPHINX} is missing: apt-get install pocketsphinx-testdata flite")
    for folder, file in (("librivox", "transcription"), ("cards", "cards.transcription")):
        for line in (SPHINX / folder / file).read_text().splitlines():
            found = re.fullmatch(r"<s> (.*?)\s*</s> \((.*)\)\s*", line)
            assert found is not None, line
            # the reader says what Austen wrote; the file does not
            yield SPHINX / folder / f"{found[2]}.wav", found[1].replace("a more a amiable", "a more amiable")
    yield recording("two_cities.wav"), TWO_CITIES


def clips() -> Iterator[tuple[str, Samples, str]]:
    """Short clips: language, sound, text."""
    wheel = next(cache().glob("pytest_audioeval-*.whl"), None)
    if wheel is None:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", CLIPS, "--dest", str(cache())]
        subprocess.run(command, check=True)
        wheel = next(cache().glob("pytest_audioeval-*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        for member in sorted(archive.namelist()):
            found = re.fullmatch(r".*/audio/(\w\w)/\w+\.wav", member)
            if found and found[1] in LANGUAGES:
                text = archive.read(f"{member.removesuffix('.wav')}.txt").decode().strip()
                yield found[1], _sound(io.BytesIO(archive.read(member))), text


def _turns(names: Sequence[str]) -> Iterator[tuple[int, str, str]]:
    for place, text in enumerate(HARVARD):
        yield place % len(names), names[place % len(names)], text


def _said(voice: str, text: str) -> Samples:
    file = cache() / f"flite-{voice}-{HARVARD.index(text)}.wav"
    if not file.exists():
        subprocess.run(["flite", "-voice", voice, "-t", text, "-o", str(file)], check=True)
    sound = _read(file)
    loud: Samples = sound * np.float32(0.06 / np.sqrt(np.mean(sound**2)))
    return loud


def _talk(parts: Iterable[tuple[int, Samples]]) -> tuple[Samples, np.ndarray]:
    """Parts with pauses between them, and who speaks in each hundredth of a second; -1 in pauses."""
    sounds, who = [], []
    for speaker, part in parts:
        sounds += [part, np.zeros(RATE // 3, np.float32)]
        who += [np.full(len(part), speaker), np.full(RATE // 3, -1)]
    return np.concatenate(sounds), np.concatenate(who)[:: RATE // 100]


def _right(turns: Sequence[Turn], who: np.ndarray) -> float:
    """The share of the speech that is given to its speaker, speakers being named as fits best."""
    told = np.full(len(who), -1)
    for turn in turns:
        told[round(turn.start * 100) : round(turn.end * 100)] = turn.speaker
    size = max(int(who.max()), int(told.max())) + 1
    counts = np.zeros((size, size))
    for true, found in zip(who, told, strict=True):
        if true >= 0 and found >= 0:
            counts[true, found] += 1
    best = linear_sum_assignment(-counts)
    return float(counts[best].sum() / np.sum((who >= 0) & (told >= 0)))


def _words(engine: SpeechToText, sound: Samples, language: str) -> str:
    return " ".join(word.text for segment in engine.transcribe([sound], language) for word in segment.words)


def _spelt(text: str) -> str:
    return " ".join(_NUMBERS.get(word, word) for word in plain(text).split())


def _read(path: Path) -> Samples:
    with path.open("rb") as file:
        return _sound(file)


def _sound(file: io.BytesIO | io.BufferedReader) -> Samples:
    return np.concatenate(list(audio_decoding.decode(file)))
