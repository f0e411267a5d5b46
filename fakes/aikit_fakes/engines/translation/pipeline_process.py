"""A long-running pipeline of Apertium's programs: NUL-separated texts in, translations out."""

from __future__ import annotations

import os
import re
import selectors
import shlex
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import IO

from aikit.cancellation import check
from aikit.errors import EngineFailed

PATIENCE = 20.0
"""Seconds without a byte of an answer after which a chain is given up; a piece takes milliseconds."""
END = ".[]"
"""Ends a text for the tagger, as Apertium's own deformatters do it, so that none colours the next."""

Rule = Callable[[str], str]
"""From a text in Apertium's stream format, as one stage leaves it, to what the next one gets."""

_SPECIAL = re.compile(r"([\\^$/\[\]{}@<>])")
_TILDE = "\ufdd1"
"""Goes through in place of "~", which the last program takes for its own mark and drops."""
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def escaped(text: str) -> str:
    """A text as Apertium's stream format writes it: characters that mean something there behind a backslash."""
    return _SPECIAL.sub(r"\\\1", text).replace("~", _TILDE)


def unescaped(text: str) -> str:
    """The text that a stream stands for."""
    return _ESCAPED.sub(r"\1", text).replace(_TILDE, "~")


def programs(mode: Path) -> list[list[str]]:
    """The programs of a mode as Apertium's own tool lays them out: flushing at every NUL, formats bound to words.

    Raises:
        EngineFailed: the tool is not there, or cannot read the mode.
    """
    try:
        told = subprocess.run(  # noqa: S603  # a path of the system's own
            ["apertium-wblank-mode", "-z", str(mode)],  # noqa: S607  # where the system has it
            capture_output=True, text=True, check=True, timeout=PATIENCE,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        raise EngineFailed(f"Apertium cannot read its mode {mode}: {error}") from error
    found: list[list[str]] = []
    for stage in told.stdout.strip().split("|"):
        program, *arguments = shlex.split(stage)
        # $1 asks the generator not to mark words that it does not know, $2 is the tagger's, and empty
        chosen = ["-n" if argument == "$1" else argument for argument in arguments if argument not in ("$2", "-z")]
        found.append([program, "-z", *chosen])
    return found


class Pipeline:
    """The programs of one mode, with rules of ours between some of them."""

    def __init__(self, stages: Sequence[Sequence[str]], rules: Mapping[int, Rule] | None = None) -> None:
        """`rules` has the rule that follows a stage, by the stage's place."""
        ends = [*sorted(rules or {}), len(stages)]
        starts = [0, *(end + 1 for end in ends[:-1])]
        self._segments = [_Segment(stages[start : end + 1]) for start, end in zip(starts, ends, strict=True)]
        self._rules = [(rules or {})[end] for end in ends[:-1]]

    def ask(self, texts: Sequence[str]) -> list[str]:
        """Each text translated; texts and answers are in Apertium's stream format.

        Raises:
            EngineFailed: the programs gave no answer, twice.
        """
        streams = self._segments[0].ask([text + END for text in texts])
        for rule, segment in zip(self._rules, self._segments[1:], strict=True):
            streams = segment.ask([rule(stream) for stream in streams])
        return [stream.removesuffix(END).strip() for stream in streams]

    def close(self) -> None:
        """End the programs; the next text starts them anew."""
        for segment in self._segments:
            segment.close()


class _Segment:
    """Programs that write to each other. Started on first use; started anew when one of them dies."""

    def __init__(self, stages: Sequence[Sequence[str]]) -> None:
        self._stages = stages
        self._running: list[subprocess.Popen[bytes]] = []
        self._lock = Lock()

    def ask(self, texts: Sequence[str]) -> list[str]:
        """Each text as the last program leaves it.

        Raises:
            EngineFailed: the programs gave no answer, twice.
        """
        with self._lock:
            for last in (False, True):
                try:
                    return self._exchange(texts)
                except BaseException as error:
                    self._stop()  # half an answer must not be taken for the next one's
                    if not isinstance(error, OSError | EOFError):
                        raise
                    if last:
                        raise EngineFailed(f"Apertium's programs gave no answer: {error}") from error
        raise AssertionError

    def close(self) -> None:
        """End the programs; the next text starts them anew."""
        with self._lock:
            self._stop()

    def _exchange(self, texts: Sequence[str]) -> list[str]:
        """Write all and read all at once: pipes hold 64 KiB, and whoever only writes waits for ever."""
        if not texts:
            return []
        first, last = self._pipes()
        left = memoryview(b"".join(f"{text}\0".encode() for text in texts))
        read: list[bytes] = []
        missing = len(texts)
        deadline = time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as waiting:
            waiting.register(first, selectors.EVENT_WRITE)
            waiting.register(last, selectors.EVENT_READ)
            while missing > 0:
                check()
                ready = waiting.select(max(deadline - time.monotonic(), 0.0))
                if not ready:
                    raise OSError(f"nothing came for {PATIENCE:.0f} seconds")
                for key, _ in ready:
                    if key.fileobj is last:
                        chunk = os.read(last.fileno(), 65536)
                        if not chunk:
                            raise EOFError("a program of the chain has ended")
                        read.append(chunk)
                        missing -= chunk.count(0)
                        deadline = time.monotonic() + PATIENCE
                    else:
                        left = left[os.write(first.fileno(), left[:4096]) :]
                        if not left:
                            waiting.unregister(first)
        answers = b"".join(read).decode("utf-8", "replace").split("\0")[: len(texts)]
        if not all(answer.endswith("[]") for answer in answers):  # what is left of a text when a program dies midway
            raise EOFError("a program of the chain died over a text")
        return answers

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        """Where the chain is written to and read from; it is started when it does not run."""
        if any(program.poll() is not None for program in self._running):
            self._stop()
        if not self._running:
            self._start()
        first, last = self._running[0].stdin, self._running[-1].stdout
        assert first is not None
        assert last is not None
        os.set_blocking(first.fileno(), False)
        return first, last

    def _start(self) -> None:
        source: int | IO[bytes] = subprocess.PIPE
        for stage in self._stages:
            program = subprocess.Popen(  # noqa: S603  # what the system's own mode file names
                stage, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
            )
            if not isinstance(source, int):
                source.close()  # the program before it alone writes there now
            assert program.stdout is not None
            source = program.stdout
            self._running.append(program)

    def _stop(self) -> None:
        for program in self._running:
            program.kill()
            program.wait()
            for pipe in (program.stdin, program.stdout):
                if pipe is not None:
                    pipe.close()
        self._running = []
