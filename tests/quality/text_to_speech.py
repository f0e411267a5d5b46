"""Text to speech by the word error rate of what the embedded speech to text hears: intelligibility of the voices."""

from __future__ import annotations

import io

import jiwer
import numpy as np
import soundfile

from aikit_fakes.engines.registry import Engines
from aikit_fakes.engines.speech_to_text import SpeechToText
from aikit_fakes.engines.text_to_speech import Part, TextToSpeech
from aikit_fakes.media import audio_decoding
from tests.helpers.recordings import plain
from tests.quality import Row, timed

VOICES = {"af_heart": "a woman's", "am_michael": "a man's"}
SENTENCES = (
    "Good morning, and thank you for calling the harbour office.",
    "Your parcel was left with the neighbour on the second floor.",
    "The train to the airport leaves from the platform on your left.",
    "We have moved your appointment from Tuesday to Friday afternoon.",
    "Please bring a warm coat, because the evenings are still cold.",
    "The manager will call you back before the end of the day.",
    "A heavy storm closed the bridge between the two islands.",
    "She opened the window and listened to the rain in the garden.",
    "The children built a small boat out of paper and string.",
    "Nobody knew who had painted the old door green.",
    "Fresh bread and strong coffee are served in the kitchen.",
    "The museum is free for students on the first Sunday of the month.",
    "He forgot his keys again and had to wait outside.",
    "Our engineers found the fault and repaired the machine overnight.",
    "The river runs slowly past the church and under the railway.",
    "You can change your password in the settings of your account.",
    "Her brother plays the violin in a famous orchestra.",
    "The doctor asked him to rest and to drink plenty of water.",
    "They planted apple trees along the wall behind the school.",
    "This ticket is valid on every bus in the city.",
    "The price of electricity fell sharply during the summer.",
    "Turn right at the lights and follow the road to the beach.",
    "The committee could not agree on a date for the next meeting.",
    "An elderly man sold flowers in front of the station.",
    "I would like to book a quiet room with a view of the lake.",
    "The letter arrived three weeks after it had been sent.",
    "Most of the furniture was made by hand in a little workshop.",
    "Scientists measured the temperature of the ocean every hour.",
    "The dog slept by the fire while we played cards.",
    "If you need more help, please stay on the line.",
)
DATA = "30 sentences of our own, written before anything was measured, {words} words; heard by Whisper tiny.en"


def measure() -> list[Row]:
    """The figures of a woman's and a man's voice."""
    engines = Engines({})
    speaker, listener = engines.get("polly.text_to_speech"), engines.get("transcribe.speech_to_text")
    words = sum(len(plain(sentence).split()) for sentence in SENTENCES)
    rows = []
    for voice, whose in VOICES.items():
        sounds, cpu_ms, peak_mb = timed(
            lambda all_, voice=voice: [spoken(speaker, voice, one) for one in all_],
            SENTENCES,
        )
        rows.append(
            Row(
                what=f"text to speech, {whose} voice",
                capabilities=("polly.text_to_speech",),
                engine=f"{speaker.name} {voice}",
                data=DATA.format(words=words),
                scores={"words understood": understood(listener, sounds, SENTENCES)},
                floors={"words understood": 0.95},
                cpu_ms=cpu_ms,
                peak_mb=peak_mb,
                note="words understood: 1 less the word error rate of what is heard, the listener's own errors too",
            )
        )
    return rows


def spoken(engine: TextToSpeech, voice: str, sentence: str) -> bytes:
    """A sentence as a file."""
    file = io.BytesIO()
    soundfile.write(file, engine.synthesize([Part(sentence)], voice).samples, engine.rate, format="FLAC")
    return file.getvalue()


def understood(engine: SpeechToText, sounds: list[bytes], sentences: tuple[str, ...]) -> float:
    """The share of words that are heard rightly."""
    heard = []
    for sound in sounds:
        samples = np.concatenate(list(audio_decoding.decode(io.BytesIO(sound))))
        segments = engine.transcribe([samples], "en")
        heard.append(plain(" ".join(word.text for segment in segments for word in segment.words)))
    for sentence, one in zip(sentences, heard, strict=True):
        if plain(sentence) != one:
            print(f"{plain(sentence)!r} is heard as {one!r}")
    return 1 - jiwer.wer(list(map(plain, sentences)), heard)
