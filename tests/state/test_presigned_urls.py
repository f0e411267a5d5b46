"""PresignedUrls to objects within a program: read by plain HTTP clients, by nobody else, and not for ever."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from aikit.caller import Caller, acting
from aikit_fakes.clock import Clock
from aikit_fakes.objects.folder import FolderObjects
from aikit_fakes.objects.presigned_urls import SECONDS, PresignedUrls

TRICKY = "deep/er/a b+c%2F?&=#ü😀.json"


class Hand(Clock):
    """A clock that somebody moves."""

    time = 1_000_000.0

    def seconds(self) -> float:
        return self.time


@pytest.fixture
def objects(tmp_path: Path) -> FolderObjects:
    objects = FolderObjects(tmp_path)
    objects.create_bucket("out")
    objects.write("out", "a.json", b"{}", content_type="application/json")
    objects.write("out", TRICKY, b"tricky" * 100_000)
    return objects


@pytest.fixture
def links(objects: FolderObjects) -> Iterator[PresignedUrls]:
    links = PresignedUrls(lambda: objects, Hand())
    yield links
    links.close()


def get(url: str, method: str = "GET") -> httpx.Response:
    return httpx.request(method, url, trust_env=False)


def test_a_link_is_read(links: PresignedUrls) -> None:
    for make in (links.own, lambda bucket, key: links.private(bucket, key, account="1" * 12, region="us-east-1")):
        url = make("out", "a.json")
        assert urlsplit(url).path == "/out/a.json"
        answer = get(url)
        assert (answer.status_code, answer.content, answer.headers["content-type"]) == (200, b"{}", "application/json")
        assert get(url, "HEAD").headers["content-length"] == "2"
    assert get(links.own("out", TRICKY)).content == b"tricky" * 100_000


def test_only_who_has_the_link_reads_and_only_that_object(links: PresignedUrls) -> None:
    url = links.own("out", "a.json")
    other = httpx.URL(links.own("out", TRICKY))
    query = f"?{urlsplit(url).query}"
    origin = url.partition("/out/")[0]
    for wrong in (
        f"{origin}/out/a.json",
        f"{url[:-1]}{'0' if url[-1] != '0' else '1'}",
        f"{origin}{other.raw_path.decode().partition('?')[0]}{query}",
        f"{origin}/{query}",
        f"{origin}/out/../out/a.json%00{query}",
        f"{origin}/out/a.json?X-Amz-Signature=",
        f"{url}&X-Amz-Signature=%C3%BC".replace("X-Amz-Signature=", "X-Amz-Signature=%ED", 1),
        url.replace("X-Amz-Date=1970", "X-Amz-Date=2970"),
        url.replace("X-Amz-Date=", "X-Amz-Date=x"),
        f"{origin}/[{query}",
    ):
        answer = get(wrong)
        assert (answer.status_code, b"AccessDenied" in answer.content) == (403, True), wrong
    for method in ("PUT", "POST", "DELETE"):
        assert get(url, method).status_code == 501
    assert get(url).status_code == 200


def test_a_link_ends(links: PresignedUrls, objects: FolderObjects) -> None:
    url = links.own("out", "a.json")
    links._clock.time += SECONDS - 1  # type: ignore[attr-defined]
    assert get(url).status_code == 200
    links._clock.time += 2  # type: ignore[attr-defined]
    assert get(url).status_code == 403
    url = links.own("out", "gone.json")
    assert get(url).status_code == 403


def test_it_listens_on_this_machine_alone_and_stops_with_its_kit(links: PresignedUrls) -> None:
    before = threading.enumerate()
    url = links.own("out", "a.json")
    assert urlsplit(url).hostname == "127.0.0.1"
    (server,) = [one for one in threading.enumerate() if one.name == "aikit-links" and one not in before]
    links.close()
    links.close()
    with pytest.raises(httpx.TransportError):
        get(url)
    server.join(5)
    assert not server.is_alive()
    assert get(links.own("out", "a.json")).status_code == 200  # and starts again


def test_many_at_once(links: PresignedUrls) -> None:
    urls = [links.own("out", "a.json") for _ in range(40)]
    found: list[int] = []
    threads = [threading.Thread(target=lambda url=url: found.append(get(url).status_code)) for url in urls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [200] * 40


def test_of_a_request_by_http_it_is_that_servers_url(links: PresignedUrls) -> None:
    with acting(Caller(origin="http://box.local:4566")):
        assert links.own("out", "x y.json") == "http://box.local:4566/out/x%20y.json"
        url = links.private("out", "a.json", account="1" * 12, region="eu-west-1")
    assert url.startswith("http://box.local:4566/out/a.json?")
    assert f"X-Amz-Expires={SECONDS}" in url
    assert "eu-west-1%2Fs3%2Faws4_request" in url
    assert links._server is None
    assert links.admits(url.partition("4566")[2])
    assert not links.admits(url.partition("4566")[2].replace("a.json", "b.json"))


def test_an_endpoint_makes_its_own(links: PresignedUrls) -> None:
    class Endpoint:
        def link(self, bucket: str, key: str, seconds: int) -> str:
            return f"https://minio/{bucket}/{key}?{seconds}"

    elsewhere = PresignedUrls(Endpoint, Hand())  # type: ignore[arg-type]
    assert elsewhere.own("b", "k") == elsewhere.private("b", "k", account="", region="") == "https://minio/b/k?900"
