"""A decoder that a hostile file has taken over."""

from __future__ import annotations

import os
import time
from typing import Any, BinaryIO


class _Lies:
    def __init__(self, file: BinaryIO) -> None:
        self.facts = {"pages": "many"}
        self._file = file

    def large(self) -> Any:
        return {}, bytes(2000)

    def header(self) -> Any:
        return {"text": "x" * 100_000}

    def rubbish(self) -> Any:
        os.write(self._pipe(), b"\xff" * 100)
        time.sleep(60)

    def places(self) -> Any:
        """A read at a place that is none."""
        self._channel().send({"read": "x" * 10})
        return {"got": len(self._channel().receive()[1])}

    def asks(self) -> Any:
        """For the file, again and again."""
        while True:
            self._channel().send({"read": 1 << 70})
            self._channel().receive()

    def sleeps(self) -> Any:
        time.sleep(60)

    def ends(self) -> Any:
        os._exit(0)

    def fine(self) -> Any:
        return {"fine": True}

    def close(self) -> None: ...

    def _channel(self) -> Any:
        import gc

        return next(one for one in gc.get_objects() if type(one).__name__ == "_Channel")

    def _pipe(self) -> int:
        return int(self._channel()._sink.fileno())


KINDS = {"lies": _Lies}


def preload() -> None: ...
