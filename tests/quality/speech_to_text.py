"""Speech to text by word error rate on recordings of people, spoken languages by clips; faster-whisper beside them."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import jiwer
import numpy as np
from faster_whisper import WhisperModel

from aikit_fakes import models
from aikit_fakes.engines.speech_to_text import Samples, SpeechToText, embedded
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
_NUMBERS = {
    "0": "zero", "1": "one", "2": "two", "3": "three", "4": "four", "5": "five", "6": "six", "7": "seven",
    "8": "eight", "9": "nine", "10": "ten",
}  # fmt: skip


def measure() -> list[Row]:
    """The figures of the embedded engines."""
    engine = embedded.load()
    return [_english(engine), _languages(engine)]


def _english(engine: SpeechToText) -> Row:
    paths, texts = zip(*recordings(), strict=True)
    heard, cpu_ms, peak_mb = timed(lambda all_: [_words(engine, read(path), "en") for path in all_], paths)
    bare = WhisperModel(str(models.folder("whisper-tiny-en")), device="cpu", compute_type="int8", cpu_threads=2)
    found = [
        " ".join(one.text for one in bare.transcribe(read(path), language="en", **PARAMETERS)[0]) for path in paths
    ]
    ours, theirs = (1 - jiwer.wer(list(map(_spelled, texts)), list(map(_spelled, one))) for one in (heard, found))
    words = sum(len(_spelled(text).split()) for text in texts)
    return Row(
        what="speech to text, English",
        capabilities=("transcribe.speech_to_text",),
        engine=engine.name,
        data=ENGLISH.format(words=words),
        scores={"words right": ours, "of the bare library's": ours / theirs},
        floors={"words right": 0.96, "of the bare library's": 0.995},
        baseline="faster-whisper called directly",
        baseline_scores={"words right": theirs},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note="words right: 1 less the word error rate, numbers spelt out",
    )


def _languages(engine: SpeechToText) -> Row:
    found = list(clips())
    scores, cpu_ms, peak_mb = timed(lambda all_: [engine.identify(sound) for _, sound, _ in all_], found)
    named = [max(one, key=lambda code: one[code], default="") for one in scores]
    # where somebody counts, Whisper writes digits
    spoken = [(code, sound, text) for code, sound, text in found if code in SPACED and not _COUNTING.search(text)]
    heard = [plain(_words(engine, sound, code)) for code, sound, _ in spoken]
    return Row(
        what="speech to text, which language",
        capabilities=("transcribe.speech_to_text",),
        engine=engine.name,
        data=SPEECH,
        scores={
            "accuracy": float(np.mean([name == code for name, (code, _, _) in zip(named, found, strict=True)])),
            "words right in es, fr, it, pt": 1 - jiwer.wer([plain(text) for _, _, text in spoken], heard),
        },
        floors={"accuracy": 0.8},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
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


def _words(engine: SpeechToText, sound: Samples, language: str) -> str:
    return " ".join(word.text for segment in engine.transcribe([sound], language) for word in segment.words)


def _spelled(text: str) -> str:
    return " ".join(_NUMBERS.get(word, word) for word in plain(text).split())


def read(path: Path) -> Samples:
    """A recording's samples."""
    with path.open("rb") as file:
        return _sound(file)


def _sound(file: io.BytesIO | io.BufferedReader) -> Samples:
    return np.concatenate(list(audio_decoding.decode(file)))
