"""Which engines are resident in memory: loaded on first use, released when nobody has used them for a while."""

from __future__ import annotations

import ctypes
import gc
import math
import time
from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from threading import Lock, RLock, Timer
from typing import Any
from weakref import WeakValueDictionary

KEEP_ALIVE = 900.0
"""Seconds after its last use for which an engine is kept, where nothing else is set."""


@dataclass(slots=True)
class _Resident:
    """An engine, and until when it is kept on the monotonic clock."""

    engine: Any
    until: float


_residents: dict[Hashable, _Resident] = {}
_released: WeakValueDictionary[Hashable, Any] = WeakValueDictionary()
"""Engines that somebody may still be working with; they are taken back rather than loaded twice."""
_loading: defaultdict[Hashable, RLock] = defaultdict(RLock)
_lock = Lock()
_timer: Timer | None = None
_next_release = math.inf


def resident(key: Hashable, load: Callable[[], Any], keep_alive: float) -> Any:
    """The engine of a key, loaded where it is not there; nobody waits for another key's engine.

    Args:
        key: what the whole process knows the engine by.
        load: makes it.
        keep_alive: seconds from now for which it is kept at least; `math.inf` keeps it for ever.
    """
    found = _residents.get(key) or _loaded(key, load, keep_alive)
    until = time.monotonic() + keep_alive
    if until > found.until:
        found.until = until
    if until < _next_release:
        _schedule(until)
    return found.engine


def release(now: float) -> list[Hashable]:
    """Release the engines that are kept until before `now`; their keys. Whoever works with one still has it.

    An engine's `close()`, where it has one, ends its programs; it starts them again when it is asked again.
    """
    expired = [key for key, found in list(_residents.items()) if found.until < now]
    for key in expired:
        engine = _released[key] = _residents.pop(key).engine
        if hasattr(engine, "close"):
            engine.close()
        del engine
    if expired:
        gc.collect()
        trim()
    return expired


def trim() -> None:
    """Give free memory back to the system, where the C library can (glibc): loading frees as much as it keeps."""
    libc = ctypes.CDLL(None)
    if hasattr(libc, "malloc_trim"):
        libc.malloc_trim(0)


def _loaded(key: Hashable, load: Callable[[], Any], keep_alive: float) -> _Resident:
    with _lock:
        loading = _loading[key]
    with loading:
        found = _residents.get(key)
        if found is None:
            engine = _released.get(key)
            engine = load() if engine is None else engine
            found = _residents[key] = _Resident(engine, time.monotonic() + keep_alive)
            trim()
        return found


def _schedule(at: float) -> None:
    """Have idle engines released at that time, or earlier."""
    global _timer, _next_release
    with _lock:
        if at >= _next_release:
            return
        if _timer is not None:
            _timer.cancel()
        _timer, _next_release = Timer(max(at - time.monotonic(), 0.0), _release_idle), at
        _timer.daemon = True
        _timer.start()


def _release_idle() -> None:
    global _next_release
    with _lock:
        _next_release = math.inf
    release(time.monotonic())
    ends = [found.until for found in list(_residents.values())]
    if ends and min(ends) < math.inf:
        _schedule(min(ends))
