"""`aikit serve` under load: the hop against a bare ASGI answer and moto_server, a mixed load, memory over time."""

from __future__ import annotations

import http.client
import json
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

import boto3

from tests.benchmarks import Ratio, compare
from tests.helpers.server_process import Server, serving, until

PINNED = {"TranslatedText": "Das Zimmer war kalt.", "SourceLanguageCode": "en", "TargetLanguageCode": "de"}
TRANSLATE = (
    "AWSShineFrontendService_20170701.TranslateText",
    {"Text": "The room was cold. " * 4, "SourceLanguageCode": "en", "TargetLanguageCode": "de"},
)
DETECT = ("Comprehend_20171127.DetectSentiment", {"Text": "The room was cold. " * 4, "LanguageCode": "en"})
PAIRS = 5
SECONDS = 10
MANY = 100_000


class Load(NamedTuple):
    """One kind of call in a mixed load."""

    what: str
    calls: int
    per_second: float
    p50: float
    """Milliseconds."""
    p99: float


class Client:
    """One kept connection."""

    def __init__(self, url: str) -> None:
        self._connection = http.client.HTTPConnection(url.removeprefix("http://"))

    def post(self, target: str, members: dict[str, str]) -> bytes:
        """Send a call as an SDK would, its signature unread; what came back."""
        headers = {"X-Amz-Target": target, "Content-Type": "application/x-amz-json-1.1"}
        self._connection.request("POST", "/", json.dumps(members), headers)
        answer = self._connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise RuntimeError(body.decode())
        return body

    def translate(self) -> bytes:
        """The call that is pinned."""
        return self.post(*TRANSLATE)

    def detect(self) -> bytes:
        """The call that a model, or moto's constant, answers."""
        return self.post(*DETECT)


def measure() -> list[Ratio]:
    """The hop of a pinned answer against a bare ASGI answer on the same server, and against moto_server's canned one.

    Once through boto3, as applications do, and once over a bare connection, where nothing hides the server. One process
    is not as fast as the next of the same program: of several pairs of servers the median counts.
    """
    through_boto3, over_a_connection = [], []
    for _ in range(PAIRS):
        with _ours() as ours, _bare() as bare:
            mine, plain = Client(ours.url), Client(bare)
            through_boto3.append(_hop("boto3", "a bare ASGI answer", _through_boto3(ours.url), _through_boto3(bare)))
            over_a_connection.append(
                _hop("a bare connection", "a bare ASGI answer", mine.translate, plain.translate, rounds=31)
            )
    with _ours() as ours, _moto() as moto:
        mine, canned = Client(ours.url), Client(moto)
        against_moto = _hop("a bare connection", "moto_server", mine.translate, canned.detect, budget=None)
    return [_median(through_boto3), _median(over_a_connection), against_moto]


def _median(pairs: list[Ratio]) -> Ratio:
    return sorted(pairs, key=lambda pair: pair.ratio)[len(pairs) // 2]


def _hop(
    client: str,
    rival: str,
    mine: Callable[[], object],
    theirs: Callable[[], object],
    *,
    budget: float | None = 1.4,
    rounds: int = 21,
) -> Ratio:
    what = f"HTTP hop, pinned answer, through {client}"
    return compare(what, mine, rival, theirs, budget=budget, calls=100, rounds=rounds, clock=time.perf_counter)


def _through_boto3(url: str) -> Callable[[], object]:
    session = boto3.Session("123456789012", "secret", region_name="eu-west-1")
    client = session.client("translate", endpoint_url=url)
    members = {"Text": TRANSLATE[1]["Text"], "SourceLanguageCode": "en", "TargetLanguageCode": "de"}
    return lambda: client.translate_text(**members)


def report() -> str:
    """A mixed load of pinned and model answers, and memory over many calls, in Markdown."""
    with _ours() as server:
        Client(server.url).detect()
        loads = _mixed(server)
        warm = server.usage()["memory"]
        _many(server, MANY)
        grown = server.usage()["memory"]
    lines = [
        "## Under load",
        "",
        f"`aikit serve`, eight clients for {SECONDS} seconds on one machine: seven ask for a pinned answer, one for a "
        "sentiment that the model reads.",
        "",
        "| what | calls | a second | p50 ms | p99 ms |",
        "|---|---:|---:|---:|---:|",
        *(f"| {one.what} | {one.calls} | {one.per_second:.0f} | {one.p50:.1f} | {one.p99:.1f} |" for one in loads),
        "",
        f"Resident memory of the server: {warm / 1024:.0f} MiB after it, {grown / 1024:.0f} MiB after {MANY:,} more "
        "calls.",
    ]
    return "\n".join(lines) + "\n"


def _mixed(server: Server) -> list[Load]:
    kinds = {"pinned": (7, Client.translate), "model, sentiment": (1, Client.detect)}
    taken: dict[str, list[float]] = {kind: [] for kind in kinds}
    until_then = time.monotonic() + SECONDS

    def work(kind: str) -> None:
        client = Client(server.url)
        while time.monotonic() < until_then:
            began = time.perf_counter()
            kinds[kind][1](client)
            taken[kind].append((time.perf_counter() - began) * 1e3)

    _together([partial(work, kind) for kind, (number, _) in kinds.items() for _ in range(number)])
    return [
        Load(kind, len(times), len(times) / SECONDS, statistics.median(times), statistics.quantiles(times, n=100)[98])
        for kind, times in taken.items()
    ]


def _many(server: Server, calls: int) -> None:
    def work() -> None:
        client = Client(server.url)
        for _ in range(calls // 4):
            client.translate()

    _together([work] * 4)


def _together(works: list[Callable[[], None]]) -> None:
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@contextmanager
def _ours() -> Iterator[Server]:
    with serving("--backend", "local", environment={"AIKIT_STATE": "memory"}) as server:
        pinned = {"operation": "translate.translate_text", "answer": PINNED}
        server.admin("pins", "POST", json=pinned).raise_for_status()
        yield server


@contextmanager
def _bare() -> Iterator[str]:
    command = [sys.executable, "-m", "tests.helpers.bare_server", json.dumps(PINNED)]
    with _process(command) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()


@contextmanager
def _moto() -> Iterator[str]:
    with _process([sys.executable, "-m", "moto.server", "-p", "5566"]):
        url = "http://127.0.0.1:5566"

        def answers() -> bool:
            try:
                Client(url).detect()
            except OSError:
                return False
            return True

        if not until(answers, 60):
            raise RuntimeError("moto_server does not answer")
        yield url


@contextmanager
def _process(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    root = Path(__file__).parents[2]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=root)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
