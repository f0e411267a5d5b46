"""The tour: what aikit does, on real input, answered by open models on this machine.

    python examples/tour.py [FOLDER [SERVICE ...]]

Each chapter prints what it read, saw and heard; at the end FOLDER/index.html (tour/index.html in the checkout) shows
all of it. Services, such as `textract`, are those of `chapters/`; without one, all are shown. While the tour runs,
connections to anywhere but this machine are refused.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from chapters import discovered
from page import write

ROOT = Path(__file__).resolve().parents[1]
LOCAL = {"127.0.0.1", "::1", "localhost", None}


def main(folder: Path, services: Sequence[str] = ()) -> None:
    """Print every chapter, then write the page."""
    sys.addaudithook(refuse_network)
    chapters = []
    for module in discovered(services):
        began = time.perf_counter()
        chapter = module.chapter()
        chapters.append(replace(chapter, seconds=time.perf_counter() - began))
    page = write(chapters, folder)
    print(f"  all of it to look at: {page} ({page.stat().st_size / 1e6:.1f} MB)\n")


def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Let no socket of this process reach another machine; an audit hook, see PEP 578."""
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    else:
        return
    if host not in LOCAL:
        raise PermissionError(f"the tour uses no network, but something asked for {host}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "tour", sys.argv[2:])
