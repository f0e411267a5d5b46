"""The chapter of Transcribe: a recording, its words as they are spoken, and their confidence over time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import transcribe
from aikit_fakes.engines.registry import Engines
from page import Chapter
from page.parts import Word, player
from page.plots import Series, line_plot

ORDER = 4


def chapter() -> Chapter:
    """The recording with a paragraph for each segment, and the plot of confidence."""
    transcript = transcribe.main("local")
    items = transcript.results["items"]
    segments = [[items[place] for place in segment["items"]] for segment in transcript.results["audio_segments"]]
    lines = [list(_words(segment)) for segment in segments]
    body = (
        "<p>Press play, or a word. Underlined words are those of low confidence; "
        f"<em>{transcribe.FILTERED}</em> is masked by a vocabulary filter.</p>"
        + player(transcript.recording, "audio/ogg", "The recorded talk", lines)
        + f"<h3>Confidence of each word</h3>{_confidence([item for item in items if 'start_time' in item])}"
        + '<p class="faint">The beginning of Charles Dickens, A Tale of Two Cities. Recording © 2025 Moonshine AI, MIT '
        "licence.</p>"
    )
    # a job's answers name no engine: the job ran behind them
    engine = Engines({}).get("transcribe.speech_to_text").name
    return Chapter("Transcribe", "The transcript of a recorded talk", body, [engine])


def _words(segment: list[dict[str, Any]]) -> Iterator[Word]:
    """Words with the punctuation that follows them."""
    for place, item in enumerate(segment):
        if item["type"] == "pronunciation":
            best = item["alternatives"][0]
            marks = segment[place + 1 : place + 2]
            after = marks[0]["alternatives"][0]["content"] if marks and marks[0]["type"] == "punctuation" else ""
            low = f"confidence {transcribe.confidence(item):.0%}" if transcribe.is_uncertain(item) else ""
            yield Word(best["content"], float(item["start_time"]), float(item["end_time"]), after, low)


def _confidence(words: list[dict[str, Any]]) -> str:
    """The confidence of words over the recording's time, those under the threshold with their text."""

    def series(name: str, some: list[dict[str, Any]]) -> Series:
        starts, heights = [float(word["start_time"]) for word in some], list(map(transcribe.confidence, some))
        return Series(name, starts, heights, "points")

    sure = [word for word in words if not transcribe.is_uncertain(word)]
    low = [word for word in words if transcribe.is_uncertain(word)]
    texts = [word["alternatives"][0]["content"] for word in low]
    end, threshold = float(words[-1]["end_time"]), transcribe.THRESHOLD
    mean = sum(map(transcribe.confidence, words)) / len(words)
    return line_plot(
        [
            series("", sure),
            series("words of low confidence", low)._replace(labels=texts),
            Series(f"threshold, {threshold:.0%}", [0, end], [threshold, threshold], "dashed"),
        ],
        f"{len(words)} words over {end:.0f} seconds, their confidence {mean:.0%} on average. Under {threshold:.0%}: "
        f"{', '.join(texts) or 'none'}",
        "seconds",
        "confidence",
    )
