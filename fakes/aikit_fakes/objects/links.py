"""Links: URLs under which a plain HTTP client reads one object, for a while.

Of a request that came over HTTP, a link leads back to the server that it came to, whose S3 answers there. Within a
program there is no server, so the first link starts a small one on the loopback interface: it serves the linked objects
alone, to those who have the link. The path is `/<bucket>/<key>` in both, as in AWS's own URLs, so that code which reads
bucket and key out of it works too.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from shutil import copyfileobj
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import parse_qs, quote, unquote, urlsplit

from aikit import caller
from aikit_fakes.objects.base import Info, Objects, ObjectsError

if TYPE_CHECKING:
    from aikit_fakes.clock import Clock

SECONDS = 900
"""How long a link lasts: as Transcribe's do (developer guide, "Data input and output")."""
_SIGNATURE = "X-Amz-Signature"
_LOOK = 0.1
"""Seconds between two looks whether the small server shall stop."""
_IDLE = 30
"""Seconds after which a connection that says nothing is closed."""


@dataclass(frozen=True, slots=True)
class _Grant:
    """What one link lets its holder read, and until when."""

    bucket: str
    key: str
    until: float


class Links:
    """Makes links to objects.

    Args:
        objects: the objects, opened when one is read.
        clock: the time.
    """

    def __init__(self, objects: Callable[[], Objects], clock: Clock) -> None:
        self._objects = objects
        self._clock = clock
        self._lock = Lock()
        self._grants: dict[str, _Grant] = {}
        self._server: ThreadingHTTPServer | None = None

    def private(self, bucket: str, key: str, *, account: str, region: str) -> str:
        """A URL for whoever has it, to an object of the service's own; it lasts `SECONDS`."""
        origin = caller.origin()
        if origin is None or self._made_elsewhere is not None:
            return self.own(bucket, key)
        # no server knows the secret: the one that made a link recognises it
        secret = secrets.token_urlsafe(32)
        url = _presigned(f"{origin}/{bucket}/{quote(key)}", account, secret, region)
        self._grant(bucket, key, parse_qs(urlsplit(url).query)[_SIGNATURE][0])
        return url

    def own(self, bucket: str, key: str) -> str:
        """The URL of an object in a bucket of the caller's own; within a program it lasts `SECONDS`."""
        if self._made_elsewhere is not None:
            return str(self._made_elsewhere(bucket, key, SECONDS))
        origin = caller.origin()
        if origin is not None:
            return f"{origin}/{bucket}/{quote(key)}"
        signature = secrets.token_hex(32)
        self._grant(bucket, key, signature)
        return f"{self._serving()}/{bucket}/{quote(key)}?X-Amz-Expires={SECONDS}&{_SIGNATURE}={signature}"

    def admits(self, target: str) -> bool:
        """Whether the path and query of a request are those of a link that was made here and still holds."""
        return self._granted(target) is not None

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

    def _grant(self, bucket: str, key: str, signature: str) -> None:
        now = self._clock.seconds()
        with self._lock:
            self._grants = {name: grant for name, grant in self._grants.items() if grant.until > now}
            self._grants[signature] = _Grant(bucket, key, now + SECONDS)

    def _granted(self, target: str) -> _Grant | None:
        try:
            url = urlsplit(target)
            grant = self._grants.get(parse_qs(url.query).get(_SIGNATURE, [""])[0])
        except ValueError:
            return None
        fits = grant is not None and unquote(url.path) == f"/{grant.bucket}/{grant.key}"
        return grant if fits and grant is not None and self._clock.seconds() <= grant.until else None

    def _serving(self) -> str:
        """The small server's URL; it is started when it is first needed."""
        with self._lock:
            if self._server is None:
                self._server = _Server(("127.0.0.1", 0), _handler(self._content))
                Thread(target=self._server.serve_forever, args=(_LOOK,), name="aikit-links", daemon=True).start()
            return f"http://127.0.0.1:{self._server.server_address[1]}"

    def _content(self, target: str) -> tuple[Info, BinaryIO] | None:
        """An object that a link leads to, and what is known of it; None where it leads nowhere."""
        grant = self._granted(target)
        if grant is None:
            return None
        objects = self._objects()
        try:
            return objects.info(grant.bucket, grant.key), objects.read(grant.bucket, grant.key)
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


def _presigned(url: str, account: str, secret: str, region: str) -> str:
    """A URL with the signature of version 4 in its query, as `generate_presigned_url` of boto3 makes it."""
    from botocore.auth import S3SigV4QueryAuth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    request = AWSRequest("GET", url)
    S3SigV4QueryAuth(Credentials(account, secret), "s3", region, expires=SECONDS).add_auth(request)
    return str(request.url)
