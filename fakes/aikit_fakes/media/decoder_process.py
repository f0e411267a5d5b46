"""Sandboxed decoding: native decoders of what users send run in child processes, bounded in memory and time.

A decoder process is started on first use, stays warm, and is replaced when it dies or has opened many files. It is this
interpreter again with a module of `aikit_fakes.media` (`decoder_worker`), so the user's `__main__` is not imported; it
knows no credentials, and what it answers is JSON and raw bytes of an announced, bounded size. It ends with its parent.
Memory is limited by `RLIMIT_AS`, above what the libraries take; where the system enforces no such limit (macOS,
Windows), the clock and the bounds of sizes hold all the same.
"""

from __future__ import annotations

import atexit
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from io import FileIO
from threading import Condition, Lock
from typing import Any, BinaryIO, cast

from aikit.distribution import install_command
from aikit.errors import EngineFailed, MissingExtra
from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.media.message_framing import HEADER, PREFIX, WINDOW, parsed, prologue

PATIENCE = 30.0
"""Seconds that a call waits for a decoder process while all are busy."""
_START = 60.0
"""Seconds that a decoder process may take to start."""
_FILES = 1000
"""Files that a decoder process opens before it is replaced: native libraries leak."""
_WALL = 5
"""Seconds on the clock, for each second of processor time that a request has: others compute too."""
_ELSEWHERE = (0, -signal.SIGTERM, -getattr(signal, "SIGKILL", signal.SIGTERM))
"""How a decoder process ends that had nothing to do for long, or that somebody else has ended."""
_ENVIRONMENT = frozenset({"PATH", "HOME", "LANG", "TMPDIR", "TMP", "TEMP", "SYSTEMROOT", "PYTHONHOME"})
_LOADER = ("LD_", "DYLD_", "LC_")
"""The variables that a decoder process is given, and beginnings of others; none of them holds a secret."""
_LEAN = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"}


class Ended(Exception):
    """A decoder process that had no file open has ended before it took one."""


class DecoderProcess:
    """One child process that decodes, for one thread at a time.

    Attributes:
        session: whose file it has open.
        files: how many it has opened.
    """

    def __init__(self, module: str, memory: int) -> None:
        environment = {
            name: value for name, value in os.environ.items() if name in _ENVIRONMENT or name.startswith(_LOADER)
        }
        environment |= _LEAN | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
        self._child = subprocess.Popen(  # noqa: S603  # this interpreter
            [sys.executable, "-P", "-m", "aikit_fakes.media.decoder_worker", module, str(memory)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0, env=environment,
        )  # fmt: skip
        self._sink, self._source = cast(FileIO, self._child.stdin), cast(FileIO, self._child.stdout)
        self._memory = memory
        self._seconds = self._deadline = 0.0
        self._size = 0
        self.session: object = None
        self.files = 0
        for pipe in (self._sink, self._source):
            _enlarge(pipe.fileno())
        if hasattr(select, "poll"):
            os.set_blocking(self._sink.fileno(), False)
        self._until(_START)
        try:
            self._receive(0)
        except (Unreadable, Ended) as error:
            self.end()
            raise EngineFailed(f"a decoder process does not start: {error}") from error

    @property
    def is_alive(self) -> bool:
        return self._child.poll() is None

    def open(self, session: object, kind: str, file: BinaryIO, seconds: float, arguments: Mapping[str, Any]) -> Any:
        """What is known of a file once it is open; the one before it is closed.

        Raises:
            Unreadable: it cannot be opened, within the bounds.
        """
        self.session = None
        self._size = file.seek(0, os.SEEK_END)
        file.seek(0)
        head = file.read(WINDOW)
        request = {"open": kind, "arguments": dict(arguments), "size": self._size}
        facts, _ = self._exchange(request, head, seconds, 0, file)
        self.session = session
        self.files += 1
        return facts

    def call(
        self, method: str, file: BinaryIO, seconds: float, most: int, body: bytes, arguments: Mapping[str, Any]
    ) -> tuple[dict[str, Any], bytearray]:
        """What a method of the decoder answers, of at most so many bytes.

        Raises:
            Unreadable: it cannot be decoded, within the bounds.
        """
        return self._exchange({"method": method, "arguments": dict(arguments)}, body, seconds, most, file)

    def close_file(self) -> None:
        """Let go of the open file."""
        self.session = None
        self._until(1.0)
        with suppress(Ended, Unreadable):
            self._send(prologue({"close": True}))

    def end(self) -> None:
        """Kill the process and wait for its end."""
        self._child.kill()
        self._child.wait()
        self._close_pipes()

    def abandon(self) -> None:
        """Forget a process that is another's child, after a fork."""
        self._child.returncode = 0
        self._close_pipes()

    def _close_pipes(self) -> None:
        for pipe in (self._sink, self._source):
            with suppress(OSError):
                pipe.close()

    def _exchange(
        self, request: dict[str, Any], body: bytes, seconds: float, most: int, file: BinaryIO
    ) -> tuple[dict[str, Any], bytearray]:
        self._until(seconds * _WALL)
        self._send(prologue(request | {"seconds": seconds}, len(body)), body)
        while True:
            answer, content = self._receive(most)
            if "read" in answer:
                file.seek(self._place(answer["read"]))
                piece = file.read(WINDOW)
                self._send(prologue({}, len(piece)), piece)
            elif "fault" in answer:
                raise self._refusal(answer)
            else:
                return answer, content

    def _refusal(self, answer: dict[str, Any]) -> Unreadable:
        try:
            return Unreadable(Fault[answer["fault"]], str(answer["detail"])[:1000])
        except (KeyError, TypeError):
            return self._senseless()

    def _place(self, told: object) -> int:
        """Where in the file the decoder wants to read."""
        return min(max(told, 0), self._size) if isinstance(told, int) else self._size

    def _until(self, seconds: float) -> None:
        self._seconds, self._deadline = seconds, time.monotonic() + seconds

    def _send(self, *pieces: bytes | bytearray) -> None:
        for piece in pieces:
            view = memoryview(piece)
            while view:
                self._wait(self._sink, writing=True)
                try:
                    view = view[self._sink.write(view) or 0 :]
                except BrokenPipeError:
                    raise self._death() from None

    def _receive(self, most: int) -> tuple[dict[str, Any], bytearray]:
        length, size = PREFIX.unpack(self._read(PREFIX.size))
        if length > HEADER or size > most:
            raise self._senseless()
        try:
            header = parsed(self._read(length))
        except ValueError:
            raise self._senseless() from None
        return header, self._read(size)

    def _read(self, count: int) -> bytearray:
        data = bytearray(count)
        view = memoryview(data)
        while view:
            self._wait(self._source, writing=False)
            got = self._source.readinto(view)
            if not got:
                raise self._death()
            view = view[got:]
        return data

    def _wait(self, pipe: FileIO, *, writing: bool) -> None:
        """Wait for a pipe, as long as the clock allows."""
        left = self._deadline - time.monotonic()
        is_ready = left > 0
        if is_ready and hasattr(select, "poll"):
            poll = select.poll()
            poll.register(pipe, select.POLLOUT if writing else select.POLLIN)
            is_ready = bool(poll.poll(left * 1000))
        if not is_ready:
            self.end()
            raise Unreadable(Fault.COSTLY, f"decoding it takes more than {self._seconds:g} seconds")

    def _senseless(self) -> Unreadable:
        """The error for an answer that no decoder of ours gives; its process is ended."""
        self.end()
        return Unreadable(Fault.DAMAGED, "the decoder's answer makes no sense")

    def _death(self) -> Exception:
        """Why the process has ended, as an error."""
        try:
            status = self._child.wait(1.0)
        except subprocess.TimeoutExpired:
            return self._senseless()
        if status in _ELSEWHERE and self.session is None and self.files:
            return Ended(f"it ended between two files, with {status}")
        if status == -getattr(signal, "SIGPROF", 0):
            detail = f"decoding it takes more than {self._seconds / _WALL:g} seconds of processor time"
        else:
            reason = signal.strsignal(-status) if status < 0 else f"exit status {status}"
            detail = f"its decoder ended ({reason}); it may take at most {self._memory >> 20} MiB of memory"
        return Unreadable(Fault.COSTLY, detail)


class _Starting:
    """The place of a process that is being started."""


class DecoderPool:
    """The decoder processes of one kind in this process, so many at most.

    Args:
        module: the decoder's module; see `decoder_worker`.
        workers: processes at most, which bounds all that is decoded at once.
        memory: bytes that each may allocate for what it decodes.
        extra: the extra that installs the libraries.

    Attributes:
        workers: the same.
    """

    def __init__(self, module: str, *, workers: int, memory: int, extra: str) -> None:
        self._module = module
        self.workers = workers
        self._memory = memory
        self._extra = extra
        self._free = Condition()
        self._idle: list[DecoderProcess] = []
        self._all: set[DecoderProcess | _Starting] = set()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=self._abandon)
        atexit.register(self.close)

    def require(self, package: str) -> None:
        """Refuse to decode without a package.

        Raises:
            MissingExtra: it is not installed.
        """
        if find_spec(package) is None:
            raise MissingExtra(f"decoding needs the package {package!r}: {install_command(self._extra)}")

    @contextmanager
    def session(
        self,
        kind: str,
        file: BinaryIO,
        arguments: Mapping[str, Any],
        *,
        seconds: float,
        held: bool = False,
    ) -> Iterator[Session]:
        """A file open in a decoder process.

        Args:
            kind: what the decoder's module calls it.
            file: can be sought in; it is read while something is decoded.
            arguments: the decoder's.
            seconds: of processor time that opening it may take.
            held: whether one process is kept for it until the end, because decoding goes from call to call. Otherwise
                others may use the process between two calls, and the file is opened again after that.

        Raises:
            Unreadable: it cannot be opened, or no decoder process was free in time (`BUSY`).
            EngineFailed: no decoder process can be started.
        """
        session = Session(self, kind, file, seconds, arguments)
        if held:
            session.hold()
        try:
            session.open()
            yield session
        finally:
            session.close()

    def acquire(self, session: Session) -> DecoderProcess:
        """A process for a session, the one that has its file open where that is free; `release` it.

        Raises:
            Unreadable: none was free in time (`BUSY`).
            EngineFailed: none can be started.
        """
        with self._free:
            if not self._free.wait_for(lambda: self._idle or len(self._all) < self.workers, PATIENCE):
                raise Unreadable(Fault.BUSY, f"all {self.workers} decoders were busy for {PATIENCE:g} seconds")
            for worker in [worker for worker in self._idle if not worker.is_alive]:
                self._idle.remove(worker)
                self._all.discard(worker)
                worker.end()
            # the one that has its file open, one that has none, of those the last used; a new one; one with another's
            order = sorted(self._idle, key=lambda one: (one.session is not session, one.session is not None))
            if order and (order[0].session in (session, None) or len(self._all) >= self.workers):
                self._idle.remove(order[0])
                return order[0]
            place = _Starting()
            self._all.add(place)
        try:
            worker = DecoderProcess(self._module, self._memory)
        except BaseException:
            self._drop(place)
            raise
        with self._free:
            self._all.discard(place)
            self._all.add(worker)
        return worker

    def release(self, worker: DecoderProcess) -> None:
        """Give a process back; one that has ended, or opened many files, is replaced by the next call."""
        if worker.is_alive and worker.files < _FILES and worker in self._all:
            with self._free:
                self._idle.insert(0, worker)
                self._free.notify()
        else:
            worker.end()
            self._drop(worker)

    def close_file(self, session: Session) -> None:
        """Let the process that has a session's file open go of it, unless it works for another."""
        with self._free:
            for worker in self._idle:
                if worker.session is session:
                    worker.close_file()

    def close(self) -> None:
        """End all processes; the next call starts them anew."""
        with self._free:
            workers = [worker for worker in self._all if isinstance(worker, DecoderProcess)]
            self._idle = []
            self._all.clear()
            self._free.notify_all()
        for worker in workers:
            worker.end()

    def _drop(self, worker: DecoderProcess | _Starting) -> None:
        with self._free:
            self._all.discard(worker)
            self._free.notify()

    def _abandon(self) -> None:
        """After a fork the processes are the parent's."""
        for worker in self._all:
            if isinstance(worker, DecoderProcess):
                worker.abandon()
        self._free, self._idle, self._all = Condition(), [], set()


class Session:
    """A file and the decoder that reads it.

    Attributes:
        facts: what is known of the file since it was opened.
    """

    def __init__(
        self, pool: DecoderPool, kind: str, file: BinaryIO, seconds: float, arguments: Mapping[str, Any]
    ) -> None:
        self.facts: dict[str, Any] = {}
        self._pool = pool
        self._kind = kind
        self._file = file
        self._seconds = seconds
        self._arguments = arguments
        self._held: DecoderProcess | None = None
        self._lock = Lock()

    def call(
        self, method: str, *, seconds: float, most: int, body: bytes = b"", **arguments: Any
    ) -> tuple[dict[str, Any], bytearray]:
        """What a method of the decoder answers.

        Args:
            method: its name.
            seconds: of processor time that it may take.
            most: bytes that it may answer.
            body: bytes for it.
            arguments: the method's.

        Raises:
            Unreadable: it cannot be decoded, within the bounds, or no decoder process was free in time.
            EngineFailed: no decoder process can be started.
        """
        with self._lock, self._worker() as worker:
            return worker.call(method, self._file, seconds, most, body, arguments)

    def open(self) -> None:
        """Open the file, unless it is open; raises as `call`."""
        with self._lock, self._worker():
            pass

    def hold(self) -> None:
        """Keep one process until the end."""
        self._held = self._pool.acquire(self)

    def close(self) -> None:
        """Let go of the file."""
        if self._held is not None:
            if self._held.is_alive:
                self._held.close_file()
            self._pool.release(self._held)
        else:
            self._pool.close_file(self)

    @contextmanager
    def _worker(self) -> Iterator[DecoderProcess]:
        """A process that has the file open, for one call."""
        worker = self._held or self._pool.acquire(self)
        try:
            while worker.session is not self:
                try:
                    self.facts = worker.open(self, self._kind, self._file, self._seconds, self._arguments)
                except Ended:  # it had nothing to do for long, and ended just now
                    self._pool.release(worker)
                    worker = self._pool.acquire(self)
                    self._held = self._held and worker
            yield worker
        except Unreadable as error:
            if error.fault is Fault.COSTLY:
                worker.end()
            raise
        except BaseException:  # an answer that was not read to its end must not be taken for the next one's
            worker.end()
            raise
        finally:
            if self._held is None:
                self._pool.release(worker)


def _enlarge(pipe: int) -> None:
    """Let a pipe hold a window, where the system has such a setting."""
    try:
        import fcntl

        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, WINDOW)
    except (ImportError, AttributeError, OSError):
        pass
