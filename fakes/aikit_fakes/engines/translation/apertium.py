"""The embedded engine: Apertium's rules, where its Debian packages are installed.

Apertium is GPL, so it stays outside: a chain of its own programs per pair, started on first use, fed and read over
pipes, started anew when it dies.
"""

from __future__ import annotations

import os
import re
import selectors
import shlex
import shutil
import subprocess
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from threading import Lock
from typing import IO

from aikit.errors import EngineFailed
from aikit_fakes.engines.text import well_formed
from aikit_fakes.engines.translation import Pair

MODES = Path("/usr/share/apertium/modes")
PIECE = 4000
"""Characters of a line that are translated at once; a longer line is cut at a sentence's end or a space."""
PATIENCE = 20.0
"""Seconds without a byte of an answer after which a chain is given up; a piece takes milliseconds."""

_CODES: dict[str, tuple[str, ...]] = {
    # Amazon Translate's code: how Apertium's modes call it, the best first
    "af": ("afr", "af"),
    "bg": ("bul", "bg"),
    "ca": ("cat", "ca"),
    "da": ("dan", "da"),
    "en": ("eng", "en"),
    "es": ("spa", "es"),
    "fr": ("fra", "fr"),
    "hi": ("hin", "hi"),
    "hr": ("hbs_HR", "hbs"),
    "id": ("ind", "id"),
    "is": ("isl", "is"),
    "it": ("ita", "it"),
    "mk": ("mkd", "mk"),
    "ms": ("zlm", "ms"),
    "nl": ("nld", "nl"),
    "no": ("nob", "nb"),
    "pt": ("por_BR", "pt_BR", "por", "pt"),
    "pt-PT": ("por", "pt"),
    "ro": ("ron", "ro"),
    "ru": ("rus", "ru"),
    "sl": ("slv", "sl"),
    "sr": ("hbs_SR", "hbs"),
    "sv": ("swe", "sv"),
    "uk": ("ukr", "uk"),
    "ur": ("urd", "ur"),
}

_SPECIAL = re.compile(r"([\\^$/\[\]{}@<>])")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_LINES = re.compile(r"(\s*[\n\r\x00\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*)")
_CUT = re.compile(rf"(.{{1,{PIECE}}}\Z|.{{1,{PIECE}}}[.!?]\s+|.{{1,{PIECE}}}\s+|.{{1,{PIECE}}})", re.DOTALL)
_END = ".[]"
"""Ends a text for the tagger, as Apertium's own deformatters do it, so that none colours the next."""


class Apertium:
    """Apertium's installed pairs. Thread-safe: each pair has one chain, which its callers share by turns."""

    name = "apertium"

    def __init__(self, modes: Path = MODES) -> None:
        self._modes = _installed(modes)
        self.pairs: frozenset[Pair] = frozenset(self._modes)
        self._chains: dict[Pair, _Chain] = {}
        self._lock = Lock()

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Each text in the target language. Words that Apertium does not know stay as they are.

        Raises:
            ValueError: the pair is not one of `pairs`.
            EngineFailed: Apertium gave no answer, twice.
        """
        if (source, target) not in self.pairs:
            raise ValueError(f"{self.name} does not translate {source} to {target}")
        parts = [_LINES.split(well_formed(text)) for text in texts]
        pieces = [_CUT.findall(line) for lines in parts for line in lines[::2]]
        translated = iter(self._chain((source, target)).ask([piece for cut in pieces for piece in cut]))
        lengths = iter(map(len, pieces))
        return [
            "".join(
                part if index % 2 else "".join(next(translated) for _ in range(next(lengths)))
                for index, part in enumerate(lines)
            )
            for lines in parts
        ]

    def _chain(self, pair: Pair) -> _Chain:
        with self._lock:
            if pair not in self._chains:
                self._chains[pair] = _Chain(_stages(self._modes[pair]))
            return self._chains[pair]


class _Chain:
    """The programs of one mode, each reading what the one before it wrote, a NUL after every text."""

    def __init__(self, stages: list[list[str]]) -> None:
        self._stages = stages
        self._programs: list[subprocess.Popen[bytes]] = []
        self._lock = Lock()

    def ask(self, pieces: Sequence[str]) -> list[str]:
        """Each piece translated; a chain that died is started once more."""
        with self._lock:
            try:
                return self._exchange(pieces)
            except (OSError, EOFError):
                self._stop()
            try:
                return self._exchange(pieces)
            except (OSError, EOFError) as error:
                self._stop()
                raise EngineFailed(f"Apertium's programs gave no answer: {error}") from error

    def _exchange(self, pieces: Sequence[str]) -> list[str]:
        """Write all and read all at once: pipes hold 64 KiB, and whoever only writes waits for ever."""
        if not pieces:
            return []
        first, last = self._pipes()
        left = b"".join(_wrapped(piece).encode() + b"\0" for piece in pieces)
        read = bytearray()
        deadline = time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as waiting:
            waiting.register(first, selectors.EVENT_WRITE)
            waiting.register(last, selectors.EVENT_READ)
            while read.count(0) < len(pieces):
                ready = waiting.select(deadline - time.monotonic())
                if not ready:
                    raise OSError(f"nothing came for {PATIENCE:.0f} seconds")
                for key, _ in ready:
                    if key.fileobj is last:
                        chunk = os.read(last.fileno(), 65536)
                        if not chunk:
                            raise EOFError("a program of the chain has ended")
                        read += chunk
                        deadline = time.monotonic() + PATIENCE
                    else:
                        left = left[os.write(first.fileno(), left[:4096]) :]
                        if not left:
                            waiting.unregister(first)
        answers = bytes(read).decode("utf-8", "replace").split("\0")[: len(pieces)]
        if not all(answer.endswith("[]") for answer in answers):  # what is left of a text when a program dies midway
            raise EOFError("a program of the chain died over a text")
        return [_unwrapped(piece, answer) for piece, answer in zip(pieces, answers, strict=True)]

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        """Where the chain is written to and read from; it is started when it does not run."""
        if any(program.poll() is not None for program in self._programs):
            self._stop()
        if not self._programs:
            source: int | IO[bytes] = subprocess.PIPE
            for stage in self._stages:
                program = subprocess.Popen(  # noqa: S603  # what the system's own mode file names
                    stage, stdin=source, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
                )
                if not isinstance(source, int):
                    source.close()  # the program before it alone writes there now
                assert program.stdout is not None
                source = program.stdout
                self._programs.append(program)
        first, last = self._programs[0].stdin, self._programs[-1].stdout
        assert first is not None
        assert last is not None
        os.set_blocking(first.fileno(), False)
        return first, last

    def _stop(self) -> None:
        for program in self._programs:
            program.kill()
            program.wait()
            for pipe in (program.stdin, program.stdout):
                if pipe is not None:
                    pipe.close()
        self._programs = []


def _wrapped(piece: str) -> str:
    return _SPECIAL.sub(r"\\\1", piece.strip()) + _END


def _unwrapped(piece: str, answer: str) -> str:
    """The translation with the white space of the original around it."""
    text = _ESCAPED.sub(r"\1", answer.removesuffix(_END)).strip()
    start = piece[: len(piece) - len(piece.lstrip())]
    return start + text + piece[len(piece.rstrip()) :] if piece.strip() else piece


def _installed(modes: Path) -> dict[Pair, Path]:
    """The mode of each pair of Amazon Translate's languages that is installed."""
    if shutil.which("lt-proc") is None or not modes.is_dir():
        return {}
    names = {path.stem: path for path in modes.glob("*.mode")}
    found: dict[Pair, Path] = {}
    for source, sources in _CODES.items():
        for target, targets in _CODES.items():
            fitting = [f"{one}-{other}" for other in targets for one in sources if f"{one}-{other}" in names]
            if fitting and source != target:
                found[source, target] = names[fitting[0]]
    return found


def _stages(mode: Path) -> list[list[str]]:
    """The programs of a mode, told to answer after every NUL and not to mark words that they do not know."""
    stages = []
    for stage in mode.read_text(encoding="utf-8").strip().split("|"):
        program, *arguments = shlex.split(stage)
        chosen = ["-n" if argument == "$1" else argument for argument in arguments if argument != "$2"]
        stages.append([program, "-z", *chosen])
    return stages


@cache
def load() -> Apertium:
    """The engine on what is installed; without pairs where nothing is."""
    return Apertium()
