"""Worker threads for the asynchronous half of the facade."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

_Given = ParamSpec("_Given")
_Answered = TypeVar("_Answered")


async def in_thread(function: Callable[_Given, _Answered], /, *args: _Given.args, **kwargs: _Given.kwargs) -> _Answered:
    """What a blocking function returns, called in a worker thread while the event loop goes on."""
    import asyncio  # 8 ms that synchronous programs need not pay

    return await asyncio.to_thread(function, *args, **kwargs)
