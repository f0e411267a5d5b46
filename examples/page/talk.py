"""The chapter of Transcribe: a recording, and its words as they are spoken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import transcribe

from aikit_fakes.engines.registry import Engines
from page import Chapter
from page.parts import Word, player


def chapter(heard: transcribe.Heard) -> Chapter:
    """The recording with a paragraph for each segment."""
    items = heard.results["items"]
    segments = [[items[place] for place in segment["items"]] for segment in heard.results["audio_segments"]]
    sure = [float(item["alternatives"][0]["confidence"]) for item in items if item["type"] == "pronunciation"]
    body = (
        "<p>Press play, or a word. Underlined words are those that the model is less sure of; "
        f"<em>{transcribe.HIDDEN}</em> is masked by a vocabulary filter.</p>"
        + player(heard.recording, "audio/ogg", "The recorded talk", [list(_words(segment)) for segment in segments])
        + f'<p class="faint">{len(sure)} words, {sum(sure) / len(sure):.0%} sure on average. The beginning of Charles '
        "Dickens, A Tale of Two Cities. Recording © 2025 Moonshine AI, MIT licence.</p>"
    )
    # a job's answers name no engine: the job ran behind them
    engine = Engines({}).get("transcribe.speech_to_text").name
    return Chapter("Transcribe", "The transcript of a recorded talk", body, engine)


def _words(segment: list[dict[str, Any]]) -> Iterator[Word]:
    """Words with the punctuation that follows them."""
    for place, item in enumerate(segment):
        if item["type"] == "pronunciation":
            best = item["alternatives"][0]
            marks = segment[place + 1 : place + 2]
            after = marks[0]["alternatives"][0]["content"] if marks and marks[0]["type"] == "punctuation" else ""
            sure = float(best["confidence"])
            unsure = f"{sure:.0%} sure" if sure < transcribe.BAR else ""
            yield Word(best["content"], float(item["start_time"]), float(item["end_time"]), after, unsure)
