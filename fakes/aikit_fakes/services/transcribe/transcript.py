"""The transcript, and the JSON of a job's output.

Layout: Transcribe developer guide, "Data input and output", and the examples of its features.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from aikit_fakes.services.transcribe.items import Item, text_of, times

Change = Callable[[Sequence[Item]], list[Item]]


@dataclass
class Transcript:
    """What was heard in one recording.

    Attributes:
        language: AWS's code.
        items: in order of time.
        alternatives: a segment's number -> other readings of it.
        likely: AWS's codes of the languages it may be, with their probabilities; none where it was said.
        channels: how many were heard apart; 0 where they were not.
        speakers: how many were told apart; None where that was not asked.
    """

    language: str
    items: list[Item]
    alternatives: Mapping[int, Sequence[list[Item]]] = field(default_factory=dict)
    likely: Sequence[tuple[str, float]] = ()
    channels: int = 0
    speakers: int | None = None

    def changed(self, change: Change) -> Transcript:
        """The transcript with its items, and those of the alternatives, changed."""
        others = {number: [change(one) for one in found] for number, found in self.alternatives.items()}
        return replace(self, items=change(self.items), alternatives=others)

    @property
    def text(self) -> str:
        """All of it."""
        return text_of(self.items, self.language)

    def to_aws(self, job: str, account: str) -> dict[str, Any]:
        """The output of a job."""
        results: dict[str, Any] = {}
        if self.likely:
            results["language_code"] = self.language
        results["transcripts"] = [{"transcript": self.text}]
        if self.likely:
            results["language_identification"] = [
                {"score": str(round(score, 4)), "code": code} for code, score in self.likely
            ]
        if self.speakers is not None:
            results["speaker_labels"] = self._speaker_labels()
        if self.channels:
            results["channel_labels"] = self._channel_labels()
        if self.alternatives:
            results["segments"] = [self._readings(number, list(run)) for number, run in self._segments()]
        results["items"] = [item.to_aws(number) | self._labels(item) for number, item in enumerate(self.items)]
        results["audio_segments"] = list(self._audio_segments())
        return {"jobName": job, "accountId": account, "status": "COMPLETED", "results": results}

    def _labels(self, item: Item) -> dict[str, Any]:
        labels: dict[str, Any] = {}
        if self.channels:
            labels["channel_label"] = f"ch_{item.channel}"
        if item.speaker is not None:
            labels["speaker_label"] = f"spk_{item.speaker}"
        return labels

    def _segments(self) -> Iterator[tuple[int, Iterator[Item]]]:
        return groupby(self.items, key=lambda item: item.segment)

    def _readings(self, number: int, run: list[Item]) -> dict[str, Any]:
        readings = [run, *self.alternatives.get(number, ())]
        return _span(run) | {
            "alternatives": [
                {"transcript": text_of(one, self.language), "items": [item.to_aws(flat=True) for item in one]}
                for one in readings
            ]
        }

    def _audio_segments(self) -> Iterator[dict[str, Any]]:
        """Runs of one segment, channel and speaker."""
        numbered = groupby(enumerate(self.items), key=lambda one: (one[1].segment, one[1].channel, one[1].speaker))
        for number, (_, run) in enumerate(numbered):
            places, items = zip(*run, strict=True)
            shown = {"id": number, "transcript": text_of(items, self.language), **_span(items)}
            yield shown | self._labels(items[0]) | {"items": list(places)}

    def _speaker_labels(self) -> dict[str, Any]:
        segments = []
        spoken = [item for item in self.items if item.is_word]
        for (_, speaker), run in groupby(spoken, key=lambda item: (item.segment, item.speaker)):
            words, label = list(run), {"speaker_label": f"spk_{speaker}"}
            segments.append(_span(words) | label | {"items": [times(word) | label for word in words]})
        return {"segments": segments, "channel_label": "ch_0", "speakers": self.speakers}

    def _channel_labels(self) -> dict[str, Any]:
        numbered = list(enumerate(self.items))
        channels = []
        for channel in range(self.channels):
            items = [item.to_aws(number) | self._labels(item) for number, item in numbered if item.channel == channel]
            channels.append({"channel_label": f"ch_{channel}", "items": items})
        return {"channels": channels, "number_of_channels": self.channels}


def _span(items: Sequence[Item]) -> dict[str, str]:
    return {"start_time": times(items[0])["start_time"], "end_time": times(items[-1])["end_time"]}
