"""What runs in a decoder process: `python -m aikit_fakes.media.decoder_worker <module of a decoder> <bytes of memory>`.

A decoder's module has `KINDS`: by name, what makes a decoder of an open file and arguments. A decoder has `facts`, a
dict of what is known once the file is open; `close()`; and methods that return a dict, or a dict and bytes. `preload()`
imports its libraries, for the memory limit counts from there.
"""

from __future__ import annotations

import gc
import importlib
import io
import mmap
import os
import select
import signal
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Any, BinaryIO

from aikit_fakes.media import Fault, Unreadable
from aikit_fakes.media.message_framing import PREFIX, WINDOW, parsed, prologue

IDLE = 120.0
"""Seconds without a file after which a decoder process ends itself."""


class _ParentGone(BaseException):
    """The parent process has ended, or wants no more."""


class _Channel:
    """Messages with the parent process, over what were standard input and output."""

    def __init__(self, source: int, sink: int) -> None:
        self.source = os.fdopen(source, "rb", 0)
        self._sink = os.fdopen(sink, "wb", 0)

    def receive(self) -> tuple[dict[str, Any], bytes]:
        header, body = PREFIX.unpack(self._read(PREFIX.size))
        return parsed(self._read(header)), self._read(body)

    def send(self, header: dict[str, Any], body: Any = b"") -> None:
        view = memoryview(body).cast("B")
        for piece in (memoryview(prologue(header, len(view))), view):
            while piece:
                try:
                    piece = piece[self._sink.write(piece) :]
                except BrokenPipeError:
                    raise _ParentGone from None

    def _read(self, count: int) -> bytes:
        if not count:
            return b""
        data = bytearray(count)
        view = memoryview(data)
        while view:
            got = self.source.readinto(view)
            if not got:
                raise _ParentGone
            view = view[got:]
        return bytes(data)


class _RemoteFile(io.RawIOBase):
    """A file that the parent process reads, window by window."""

    def __init__(self, channel: _Channel, size: int, head: bytes) -> None:
        self._channel = channel
        self._size = size
        self._place = 0
        self._start, self._window = 0, head

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._size}[whence]
        if start + offset < 0:
            raise ValueError("a place before the file's beginning")
        self._place = start + offset
        return self._place

    def readinto(self, buffer: Any) -> int:
        view = memoryview(buffer).cast("B")
        if self._place >= self._size or not len(view):
            return 0
        if not self._start <= self._place < self._start + len(self._window):
            self._channel.send({"read": self._place})
            self._start, self._window = self._place, self._channel.receive()[1]
        place = self._place - self._start
        piece = self._window[place : place + len(view)]
        view[: len(piece)] = piece
        self._place += len(piece)
        return len(piece)


def main() -> None:
    """Serve one parent until it is gone."""
    module, memory = sys.argv[1], int(sys.argv[2])
    channel = _Channel(os.dup(0), os.dup(1))
    null = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):  # what native libraries print goes nowhere
        os.dup2(null, standard)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt at the terminal is the parent's to answer
    if hasattr(signal, "SIGPROF"):  # the parent may ignore or block what ends this process
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGPROF})
    _end_with_parent(channel.source.fileno())
    decoder = importlib.import_module(module)
    decoder.preload()
    _limit(memory)
    with suppress(_ParentGone):
        channel.send({})
        _serve(channel, decoder.KINDS, memory)


def _serve(channel: _Channel, kinds: dict[str, Any], memory: int) -> None:
    """Answer requests, with one file open at a time, until nobody asks any more."""
    opened: Any = None
    start = _address_space()
    while opened is not None or _readable(channel.source, IDLE):
        request, body = channel.receive()
        if "method" not in request and opened is not None:
            with suppress(Exception):
                opened.close()
            opened = None
        if "close" in request:
            if _address_space() > start + memory // 4:  # of what has leaked, the next file would have to pay
                gc.collect()
                if _address_space() > start + memory // 4:
                    return
            continue
        _clock(request["seconds"])
        answer: Any
        try:
            if "open" in request:
                opened = kinds[request["open"]](_file(channel, request["size"], body), **request["arguments"])
                answer = opened.facts
            else:
                answer = getattr(opened, request["method"])(**request["arguments"], **({"body": body} if body else {}))
        except Exception as error:
            answer = _told(error, memory)
        _clock(0)
        channel.send(*(answer if isinstance(answer, tuple) else (answer,)))


def _file(channel: _Channel, size: int, head: bytes) -> BinaryIO:
    if len(head) == size:
        return io.BytesIO(head)
    return io.BufferedReader(_RemoteFile(channel, size, head), WINDOW // 16)


def _told(error: BaseException, memory: int) -> dict[str, Any]:
    """An error as a message."""
    if isinstance(error, Unreadable):
        return {"fault": error.fault.name, "detail": error.detail[:1000]}
    if isinstance(error, MemoryError):
        return {"fault": Fault.COSTLY.name, "detail": f"decoding it takes more than {memory >> 20} MiB of memory"}
    detail = str(error)[:1000].encode("utf-8", "replace").decode()
    return {"fault": Fault.DAMAGED.name, "detail": f"the file is damaged: {detail or type(error).__name__}"}


def _readable(source: Any, seconds: float) -> bool:
    try:
        return bool(select.select([source], [], [], seconds)[0])
    except OSError:  # Windows selects sockets only
        return True


def _clock(seconds: float) -> None:
    """End this process, whatever it is at, once it has computed for so long; 0 stops the clock."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)


def _address_space() -> int:
    """Bytes of memory that this process has asked for; 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * mmap.PAGESIZE
    except OSError:
        return 0


def _limit(memory: int) -> None:
    """Bound what is allocated from here on; nothing is written to disk."""
    try:
        import resource
    except ImportError:  # Windows
        return
    limits = {resource.RLIMIT_CORE: 0, resource.RLIMIT_FSIZE: 0}
    if start := _address_space():
        limits[resource.RLIMIT_AS] = start + memory
    for kind, most in limits.items():
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


def _end_with_parent(source: int) -> None:
    """End this process when the parent is gone, in the middle of decoding too."""
    if not hasattr(select, "poll"):
        return

    def watch() -> None:
        poll = select.poll()
        poll.register(source, 0)  # nothing but that it was hung up
        poll.poll()
        os._exit(0)

    Thread(target=watch, daemon=True).start()


if __name__ == "__main__":
    main()
