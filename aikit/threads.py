"""Worker threads for asynchronous code."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from aikit import cancellation
from aikit.errors import CallerGone

if TYPE_CHECKING:
    from concurrent.futures import Executor

_Given = ParamSpec("_Given")
_Answered = TypeVar("_Answered")


async def in_thread(function: Callable[_Given, _Answered], /, *args: _Given.args, **kwargs: _Given.kwargs) -> _Answered:
    """Call a blocking function in a worker thread, without blocking the event loop.

    Raises:
        CallerGone: whoever asked has gone; the function was not begun, or stops at its next `cancellation.check()`.
    """
    return await in_executor(None, partial(function, *args, **kwargs))


async def in_executor(executor: Executor | None, function: Callable[[], _Answered]) -> _Answered:
    """`in_thread`, in a thread of an executor; of the event loop's own when None."""
    import asyncio  # 8 ms that synchronous programs need not pay

    wanted = cancellation.current()
    work = asyncio.get_running_loop().run_in_executor(executor, partial(copy_context().run, function))
    if wanted is None or wanted.left is None:
        return await work
    left = asyncio.ensure_future(wanted.left())
    try:
        await asyncio.wait((work, left), return_when=asyncio.FIRST_COMPLETED)
        if work.done():
            return work.result()
        raise CallerGone("the client hung up before its answer was made")
    finally:
        left.cancel()
        if not work.done():
            wanted.request()
            work.cancel()
