"""Worker threads for asynchronous code."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Answered = TypeVar("_Answered")


async def in_thread(function: Callable[_Given, _Answered], /, *args: _Given.args, **kwargs: _Given.kwargs) -> _Answered:
    """Call a blocking function in a worker thread, without blocking the event loop."""
    import asyncio  # 8 ms that synchronous programs need not pay

    return await asyncio.to_thread(function, *args, **kwargs)
