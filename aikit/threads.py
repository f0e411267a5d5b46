"""Worker threads for asynchronous code."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from aikit import cancellation
from aikit.errors import CallerGone

if TYPE_CHECKING:
    from asyncio import Future
    from concurrent.futures import Executor

_Given = ParamSpec("_Given")
_Answered = TypeVar("_Answered")


async def in_thread(function: Callable[_Given, _Answered], /, *args: _Given.args, **kwargs: _Given.kwargs) -> _Answered:
    """Call a blocking function in a worker thread, without blocking the event loop.

    Raises:
        CallerGone: whoever asked has gone; the function was not begun, or stops at its next `cancellation.check()`, as
            it does when the awaiting task is cancelled.
    """
    return await in_executor(None, partial(function, *args, **kwargs))


async def in_executor(executor: Executor | None, function: Callable[[], _Answered]) -> _Answered:
    """`in_thread`, in a thread of an executor; of the event loop's own when None."""
    import asyncio  # 8 ms that synchronous programs need not pay

    wanted = cancellation.current() or cancellation.Cancellation()
    with cancellation.under(wanted):
        context = copy_context()
    work = asyncio.get_running_loop().run_in_executor(executor, partial(context.run, function))
    return await _while_wanted(work, wanted)


async def unless_left(coroutine: Coroutine[Any, Any, _Answered]) -> _Answered:
    """What a coroutine returns, which is cancelled when whoever asked has gone.

    Raises:
        CallerGone: whoever asked has gone.
    """
    wanted = cancellation.current()
    if wanted is None or wanted.left is None:
        return await coroutine
    import asyncio

    return await _while_wanted(asyncio.ensure_future(coroutine), wanted)


async def _while_wanted(work: Future[_Answered], wanted: cancellation.Cancellation) -> _Answered:
    import asyncio

    left = None if wanted.left is None else asyncio.ensure_future(wanted.left())
    try:
        if left is None:
            return await work
        await asyncio.wait((work, left), return_when=asyncio.FIRST_COMPLETED)
        if work.done():
            return work.result()
        raise CallerGone("the client hung up before its answer was made")
    finally:
        if left is not None:
            left.cancel()
        if not work.done() or work.cancelled():
            wanted.request()
            work.cancel()
