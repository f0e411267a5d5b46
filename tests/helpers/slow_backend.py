"""A backend that tries a server: it sleeps when told to, and streams without end."""

from __future__ import annotations

import asyncio
import os
import time
from typing import Any

from aikit.contract.message import Meta
from aikit.streams import Stream

ANSWER = {"Sentiment": "POSITIVE", "SentimentScore": {"Positive": 0.9, "Negative": 0.1, "Neutral": 0.0, "Mixed": 0.0}}


class Trying:
    """Answers DetectSentiment after as many seconds as its text says, SynthesizeSpeech for ever."""

    name = "trying"

    def call(self, operation: Any, request: Any) -> Any:
        if operation.method == "detect_sentiment":
            seconds = request.text.partition(" ")[0]
            time.sleep(float(seconds) if seconds.replace(".", "").isdecimal() else 0)
            return operation.read(ANSWER).with_meta(Meta(self.name))
        return operation.read({"AudioStream": Stream(Endless()), "ContentType": "audio/mpeg"}).with_meta(
            Meta(self.name)
        )

    async def acall(self, operation: Any, request: Any) -> Any:
        return await asyncio.to_thread(self.call, operation, request)

    def close(self) -> None:
        print("the backend is closed", flush=True)


class Endless:
    """Phoneme without end; it says when it is closed."""

    def read(self, size: int = -1) -> bytes:
        return b"x" * 65536

    def close(self) -> None:
        os.write(1, b"the sound is closed\n")  # in one piece: print's line and its end fall apart between threads


def register() -> None:
    """Let `--backend trying` mean this one."""
    import aikit.kit

    create = aikit.kit.create
    aikit.kit.create = lambda name, settings: Trying() if name == "trying" else create(name, settings)  # type: ignore[assignment]
