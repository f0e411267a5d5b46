"""Clients that behave badly: the others do not notice, and nothing of them stays behind."""

from __future__ import annotations

import http.client
import signal
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any

import pytest

from aikit import AIKit
from aikit.backends import Http
from aikit.errors import BackendFailed
from helpers.server_process import Server, serving, until

pytestmark = pytest.mark.slow

REQUEST_TIMEOUT = 1.0
IMPATIENT = f"""
import aikit.server.http_protocol
aikit.server.http_protocol.REQUEST_TIMEOUT = aikit.server.http_protocol.WRITE_TIMEOUT = {REQUEST_TIMEOUT}
"""
HEAD = (
    b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Amz-Target: Comprehend_20171127.DetectSentiment\r\n"
    b"Content-Type: application/x-amz-json-1.1\r\n"
)
BODY = b'{"Text": "Lovely.", "LanguageCode": "en"}'
SPEECH = b'{"OutputFormat": "mp3", "Text": "Hello", "VoiceId": "Joanna"}'
SPEAK = b"POST /v1/speech HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n\r\n%s" % (len(SPEECH), SPEECH)


@pytest.fixture(scope="module", params=["httptools", "h11"])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """A server with little patience, on each of uvicorn's parsers; at the end it holds no more than at its start."""
    without = "import sys; sys.modules['httptools'] = None\n" if request.param == "h11" else ""
    with serving("--backend", "trying", "--max-body", "8", python=without + IMPATIENT) as server:
        for _ in range(50):
            call(server)
        before = server.usage()
        yield server
        assert until(lambda: server.usage()["files"] <= before["files"] + 1, 20), server.usage()
        after = server.usage()
        assert after["threads"] <= before["threads"] + 2 * 16  # the two pools, at most full
        assert after["memory"] < before["memory"] + 64 * 1024
        assert not [line for line in server.log if "Traceback" in line], "".join(server.log)
        assert server.stop() == 0


def call(server: Server, text: str = "Lovely.", **options: Any) -> Any:
    with closing(Http(server.url, **{"retries": 0, **options})) as backend:
        return AIKit(backend).comprehend.detect_sentiment(text=text, language_code="en")


def connect(server: Server) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=20)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def is_cut(connection: socket.socket, seconds: float = 10) -> bool:
    """Whether the server closes a connection in time, whatever it says before."""
    connection.settimeout(seconds)
    try:
        while connection.recv(65536):
            continue
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


class Others:
    """Another client's calls while something else goes on; each must be answered nearly as soon as before it."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.slowest = self.usual = 0.0
        self.calls = 0
        self.over = threading.Event()
        self.errors: list[Exception] = []

    def __enter__(self) -> Others:
        self.thread = threading.Thread(target=self._call)
        self.thread.start()
        assert until(lambda: self.calls >= 10)
        self.usual, self.slowest = self.slowest, 0.0
        return self

    def _call(self) -> None:
        with closing(Http(self.server.url, retries=0)) as backend:
            kit = AIKit(backend)
            while not self.over.is_set():
                started = time.perf_counter()
                try:
                    kit.comprehend.detect_sentiment(text="Lovely.", language_code="en")
                except Exception as error:
                    self.errors.append(error)
                self.slowest = max(self.slowest, time.perf_counter() - started)
                self.calls += 1
                time.sleep(0.01)

    def __exit__(self, *_: object) -> None:
        self.over.set()
        self.thread.join(20)
        assert not self.errors
        assert self.slowest < 1.5 + 10 * self.usual  # on a busy machine all calls are slow


def dribble(connection: socket.socket, data: Callable[[], bytes]) -> None:
    """Send a little now and then, until the server has had enough."""
    connection.settimeout(0.1)
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            connection.sendall(data())
            if connection.recv(1) == b"":
                return
        except TimeoutError:
            continue
        except OSError:
            return
    raise AssertionError("the server waits for ever")


class TestSlowClients:
    def test_a_head_that_dribbles(self, server: Server) -> None:
        with Others(server), connect(server) as slow:
            slow.sendall(b"POST / HTTP/1.1\r\n")
            dribble(slow, lambda: b"X-A: b\r\n")

    def test_a_head_that_dribbles_on_a_kept_connection(self, server: Server) -> None:
        with connect(server) as slow:
            slow.sendall(HEAD + b"Content-Length: %d\r\n\r\n%s" % (len(BODY), BODY))
            assert slow.recv(65536).startswith(b"HTTP/1.1 200")
            dribble(slow, lambda: b"P")

    def test_a_body_that_dribbles(self, server: Server) -> None:
        with Others(server), connect(server) as slow:
            slow.sendall(HEAD + b"Content-Length: 100000\r\n\r\n")
            dribble(slow, lambda: b" ")

    def test_a_chunked_body_that_dribbles(self, server: Server) -> None:
        with connect(server) as slow:
            slow.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
            dribble(slow, lambda: b"1\r\n \r\n")

    def test_a_body_that_takes_longer_but_keeps_coming(self, server: Server) -> None:
        body = b" " * 200_000 + BODY
        with connect(server) as slow:
            slow.sendall(HEAD + b"Content-Length: %d\r\n\r\n" % len(body))
            for start in range(0, len(body), 10_000):
                slow.sendall(body[start : start + 10_000])
                time.sleep(0.1)
            assert slow.recv(65536).startswith(b"HTTP/1.1 200")

    def test_a_client_that_says_nothing(self, server: Server) -> None:
        with connect(server) as silent:
            assert is_cut(silent)

    def test_a_long_call_is_not_taken_for_a_slow_client(self, server: Server) -> None:
        assert call(server, f"{REQUEST_TIMEOUT * 3} s").sentiment == "POSITIVE"

    def test_a_client_that_does_not_read(self, server: Server) -> None:
        closed = server.printed.count("the sound is closed\n")
        with Others(server):
            before = server.usage()["files"]
            with connect(server) as deaf:
                deaf.sendall(SPEAK)
                assert until(lambda: server.printed.count("the sound is closed\n") > closed, 15)
                assert until(lambda: server.usage()["files"] <= before)

    def test_a_client_that_reads_slowly(self, server: Server) -> None:
        closed = server.printed.count("the sound is closed\n")
        with connect(server) as slow:
            slow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)
            slow.sendall(SPEAK)
            deadline = time.monotonic() + REQUEST_TIMEOUT * 3
            while time.monotonic() < deadline:
                assert slow.recv(65536)
                time.sleep(0.05)
        assert until(lambda: server.printed.count("the sound is closed\n") == closed + 1, 20)


class TestLargeRequests:
    def test_a_head_without_end(self, server: Server) -> None:
        with Others(server), connect(server) as large:
            large.sendall(b"GET / HTTP/1.1\r\n")
            assert flood(large, b"X-Filler: " + b"x" * 8000 + b"\r\n") < 20 * 1024 * 1024

    def test_two_gigabytes_declared(self, server: Server) -> None:
        before = server.usage()["memory"]
        with Others(server), connect(server) as large:
            large.sendall(HEAD + b"Content-Length: 2147483648\r\n\r\n")
            answer = large.recv(65536)
            assert answer.startswith(b"HTTP/1.1 413")
            assert b"RequestEntityTooLargeException" in answer + large.recv(65536)
            assert flood(large, b"x" * 65536) < 64 * 1024 * 1024
        assert server.usage()["memory"] < before + 32 * 1024

    def test_two_gigabytes_in_chunks(self, server: Server) -> None:
        before = server.usage()["memory"]
        with Others(server), connect(server) as large:
            large.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
            assert flood(large, b"10000\r\n" + b"x" * 65536 + b"\r\n") < 64 * 1024 * 1024
        assert server.usage()["memory"] < before + 48 * 1024

    def test_one_byte_too_many_is_answered(self, server: Server) -> None:
        with connect(server) as large:
            body = b" " * (8 * 1024 * 1024 + 1)
            large.sendall(HEAD + b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n" % (len(body), body))
            answer = b""
            while b"RequestEntityTooLargeException" not in answer:
                received = large.recv(65536)
                assert received, answer
                answer += received
            assert answer.startswith(b"HTTP/1.1 413")


def flood(connection: socket.socket, chunk: bytes) -> int:
    """Send two gigabytes, or as much as the server lets us; the bytes that left, those in the kernel's buffers too."""
    sent = 0
    try:
        while sent < 2 * 1024**3:
            sent += connection.send(chunk)
    except OSError:
        return sent
    raise AssertionError("the server takes everything")


class TestHangingUp:
    def test_in_the_middle_of_a_head(self, server: Server) -> None:
        with Others(server):
            for _ in range(50):
                with connect(server) as rude:
                    rude.sendall(HEAD)

    def test_in_the_middle_of_a_body(self, server: Server) -> None:
        with Others(server):
            for _ in range(50):
                with connect(server) as rude:
                    rude.sendall(HEAD + b"Content-Length: 1000\r\n\r\n" + b" " * 500)

    def test_while_the_answer_is_made(self, server: Server) -> None:
        body = b'{"Text": "0.2 s", "LanguageCode": "en"}'
        with Others(server):
            for _ in range(8):
                with connect(server) as rude:
                    rude.sendall(HEAD + b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            time.sleep(0.5)

    def test_in_the_middle_of_an_answer(self, server: Server) -> None:
        closed = server.printed.count("the sound is closed\n")
        with Others(server):
            for _ in range(20):
                with connect(server) as rude:
                    rude.sendall(SPEAK)
                    assert rude.recv(1000).startswith(b"HTTP/1.1 200")
            assert until(lambda: server.printed.count("the sound is closed\n") == closed + 20, 20)

    @pytest.mark.parametrize("nonsense", [b"\x16\x03\x01\x02\x00\x01", b"GET\r\n\r\n", b"\x00" * 1000, b"HELO you\r\n"])
    def test_another_protocol(self, server: Server, nonsense: bytes) -> None:
        with connect(server) as stranger:
            stranger.sendall(nonsense)
            assert is_cut(stranger)
        assert call(server).sentiment == "POSITIVE"


def test_two_hundred_idle_connections(server: Server) -> None:
    with Others(server), ExitStack() as stack:
        idle = [stack.enter_context(connect(server)) for _ in range(200)]
        assert call(server).sentiment == "POSITIVE"
        time.sleep(REQUEST_TIMEOUT)
        assert all(is_cut(connection) for connection in idle)


def test_two_hundred_kept_connections(server: Server) -> None:
    with Others(server), ExitStack() as stack:
        for _ in range(200):
            kept = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
            stack.callback(kept.close)
            kept.request("GET", "/_aikit/health")
            assert kept.getresponse().read()
        assert call(server).sentiment == "POSITIVE"


def test_killing_the_server_during_a_request() -> None:
    with serving("--backend", "trying") as server:
        errors: list[BackendFailed] = []

        def ask() -> None:
            try:
                call(server, "30 s")
            except BackendFailed as error:
                errors.append(error)

        caller = threading.Thread(target=ask)
        caller.start()
        time.sleep(0.5)
        server.stop(signal.SIGKILL)
        caller.join(10)
        assert len(errors) == 1
        with serving("--backend", "trying", "--port", str(server.port)) as again:
            assert again.url == server.url
            assert call(again).sentiment == "POSITIVE"


def test_a_client_that_tries_again_outlives_a_restart() -> None:
    with serving("--backend", "trying") as server:
        port, answers = server.port, []
        caller = threading.Thread(target=lambda: answers.append(call(server, "1 s", retries=6)))
        caller.start()
        time.sleep(0.4)
        server.stop(signal.SIGKILL)
        with serving("--backend", "trying", "--port", str(port)):
            caller.join(30)
            assert answers[0].sentiment == "POSITIVE"
            assert answers[0].meta.http["RetryAttempts"] >= 1
