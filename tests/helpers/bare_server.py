"""A bare ASGI app on the server of `aikit serve`, for what any HTTP answer costs.

python -m tests.helpers.bare_server BODY
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import uvicorn

from aikit.server.runner import config, listen

BODY = sys.argv[1].encode()
HEADERS = [
    (b"content-type", b"application/x-amz-json-1.1"),
    (b"x-amzn-requestid", b"2429f781-5928-4887-ac44-64dcd8f41bf4"),
    (b"x-aikit-backend", b"pin"),
    (b"content-length", str(len(BODY)).encode()),
]
"""The very headers that `aikit serve` sends: a client reads as much from both."""


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Read the request, and answer the same bytes to everybody."""
    if scope["type"] == "lifespan":
        for phase in ("startup", "shutdown"):
            await receive()
            await send({"type": f"lifespan.{phase}.complete"})
        return
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
    await send({"type": "http.response.body", "body": BODY})


def main() -> None:
    listener = listen("127.0.0.1", 0)
    print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    asyncio.run(uvicorn.Server(config(app, grace=1)).serve([listener]))


if __name__ == "__main__":
    main()
