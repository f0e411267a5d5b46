"""Presigned URLs: a plain HTTP client reads one object with them, for a while.

Of a request that came over HTTP, a link leads back to the server that it came to, whose S3 answers there. Within a
program there is no server, so the first link starts a small one on the loopback interface: it serves the linked objects
alone, to those who have the link. The path is `/<bucket>/<key>` in both, as in AWS's own URLs, so that code which reads
bucket and key out of it works too. Nothing is kept of a link: its signature says what it leads to and since when.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from shutil import copyfileobj
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit

from aikit import caller
from aikit_fakes.objects.base import Info, Objects, ObjectsError

if TYPE_CHECKING:
    from aikit_fakes.clock import Clock

SECONDS = 900
"""How long a link lasts: as Transcribe's do (developer guide, "Data input and output")."""
_TIME = "%Y%m%dT%H%M%SZ"
_LOOK = 0.1
"""Seconds between two looks whether the small server shall stop."""
_IDLE = 30
"""Seconds after which a connection that says nothing is closed."""


class PresignedUrls:
    """Makes links to objects.

    Args:
        objects: the objects, opened when one is read.
        clock: the time.
    """

    def __init__(self, objects: Callable[[], Objects], clock: Clock) -> None:
        self._objects = objects
        self._clock = clock
        self._lock = Lock()
        self._secret = secrets.token_bytes(32)
        self._server: ThreadingHTTPServer | None = None

    def private(self, bucket: str, key: str, *, account: str, region: str) -> str:
        """A URL for whoever has it, to an object of the service's own; it lasts `SECONDS`."""
        origin = caller.current().origin
        if origin is None or self._made_elsewhere is not None:
            return self.own(bucket, key)
        now = self._now()
        scope = {
            "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
            "X-Amz-Credential": f"{account}/{now:%Y%m%d}/{region}/s3/aws4_request",
            "X-Amz-SignedHeaders": "host",
        }
        return self._signed(origin, bucket, key, now, scope)

    def own(self, bucket: str, key: str) -> str:
        """The URL of an object in a bucket of the caller's own; within a program it lasts `SECONDS`."""
        if self._made_elsewhere is not None:
            return str(self._made_elsewhere(bucket, key, SECONDS))
        origin = caller.current().origin
        if origin is not None:
            return f"{origin}/{bucket}/{quote(key)}"
        return self._signed(self._serving(), bucket, key, self._now(), {})

    def admits(self, target: str) -> bool:
        """Whether the path and query of a request are those of a link that was made here and still holds."""
        return self._place(target) is not None

    def close(self) -> None:
        """Stop the small server."""
        with self._lock:
            server, self._server = self._server, None
        if server is not None:
            server.shutdown()
            server.server_close()

    @property
    def _made_elsewhere(self) -> Callable[[str, str, int], str] | None:
        """How the endpoint that holds the objects makes links itself; None where they are in a folder."""
        return getattr(self._objects(), "link", None)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock.seconds(), UTC)

    def _signed(self, origin: str, bucket: str, key: str, now: datetime, scope: Mapping[str, str]) -> str:
        date = now.strftime(_TIME)
        signature = self._signature(f"/{bucket}/{key}", date)
        query = {**scope, "X-Amz-Date": date, "X-Amz-Expires": str(SECONDS), "X-Amz-Signature": signature}
        return f"{origin}/{bucket}/{quote(key)}?{urlencode(query)}"

    def _signature(self, path: str, date: str) -> str:
        return hmac.digest(self._secret, f"{date} {path}".encode(errors="surrogatepass"), "sha256").hex()

    def _place(self, target: str) -> tuple[str, str] | None:
        """The bucket and key to which the path and query of a request lead; None where they are no link that holds."""
        try:
            url = urlsplit(target)
            query = parse_qs(url.query)
            path, date = unquote(url.path), query.get("X-Amz-Date", [""])[0]
            begun = datetime.strptime(date, _TIME).replace(tzinfo=UTC)
        except ValueError:
            return None
        given = query.get("X-Amz-Signature", [""])[0].encode(errors="surrogatepass")
        if not hmac.compare_digest(given, self._signature(path, date).encode()):
            return None
        if (self._now() - begun).total_seconds() > SECONDS:
            return None
        bucket, _, key = path.removeprefix("/").partition("/")
        return bucket, key

    def _serving(self) -> str:
        """The small server's URL; it is started when it is first needed."""
        with self._lock:
            if self._server is None:
                self._server = _Server(("127.0.0.1", 0), _handler(self._content))
                Thread(target=self._server.serve_forever, args=(_LOOK,), name="aikit-links", daemon=True).start()
            return f"http://127.0.0.1:{self._server.server_address[1]}"

    def _content(self, target: str) -> tuple[Info, BinaryIO] | None:
        """An object that a link leads to, and what is known of it; None where it leads nowhere."""
        place = self._place(target)
        if place is None:
            return None
        objects = self._objects()
        try:
            return objects.info(*place), objects.read(*place)
        except ObjectsError:
            return None


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is no fault."""


def _handler(content: Callable[[str], tuple[Info, BinaryIO] | None]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = _IDLE
        server_version, sys_version = "aikit", ""
        wbufsize = 64 * 1024  # head and body leave together: a small write after another waits 40 ms

        def do_GET(self) -> None:
            found = content(self.path)
            if found is None:
                self._refuse()
                return
            info, file = found
            with file:
                self.send_response(200)
                self.send_header("Content-Type", info.content_type)
                self.send_header("Content-Length", str(info.size))
                self.send_header("ETag", f'"{info.etag}"')
                self.end_headers()
                if self.command == "GET":
                    copyfileobj(file, self.wfile)

        do_HEAD = do_GET  # noqa: N815  the name that the base class looks for

        def _refuse(self) -> None:
            body = b"<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"
            self.send_response(403)
            self.send_header("Content-Type", "application/xml")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            """Nothing: a program's standard error is its own."""

    return Handler
