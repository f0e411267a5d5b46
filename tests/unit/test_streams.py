"""Streaming members stream, in and out."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from aikit import AIKit
from aikit.streams import CHUNK, AsyncStream, Stream
from helpers.backends import Scripted


class Dripping(io.BytesIO):
    """Fails when it is read to the end in one go."""

    def read(self, size: int | None = -1) -> bytes:
        assert size is not None
        assert 0 < size <= CHUNK
        return super().read(size)


def test_a_stream_is_read_in_bounded_pieces(tmp_path: Path) -> None:
    content = bytes(range(256)) * 1000
    with Stream(Dripping(content)) as stream:
        assert stream.read(10) == content[:10]
        assert stream.save(tmp_path / "rest").read_bytes() == content[10:]
    assert list(tmp_path.iterdir()) == [tmp_path / "rest"]


def test_a_broken_stream_leaves_no_half_file(tmp_path: Path) -> None:
    class Breaking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > CHUNK:
                raise ConnectionResetError
            return super().read(size)

    with pytest.raises(ConnectionResetError):
        Stream(Breaking(b"x" * CHUNK * 3)).save(tmp_path / "speech.mp3")
    assert list(tmp_path.iterdir()) == []


async def test_an_asynchronous_stream(tmp_path: Path) -> None:
    async with AsyncStream(Stream(io.BytesIO(b"abc" * CHUNK))) as stream:
        assert await stream.read(3) == b"abc"
        assert sum([len(chunk) async for chunk in stream]) == 3 * CHUNK - 3
    saved = await AsyncStream(Stream(io.BytesIO(b"abc"))).save(tmp_path / "a")
    assert saved.read_bytes() == b"abc"


def test_a_streaming_request_is_not_read_into_memory(tmp_path: Path) -> None:
    seen = []

    class OcrResult(Scripted):
        def call(self, operation, request):  # type: ignore[no-untyped-def]
            seen.append(request.input_stream.read(4))
            self.file = request.input_stream
            return super().call(operation, request.model_copy(update={"input_stream": b""}))

    sound = tmp_path / "sound.pcm"
    sound.write_bytes(b"RIFF....")
    backend = OcrResult([{}, {}])
    post = AIKit(backend).lex.v1.runtime.post_content
    post(bot_name="b", bot_alias="a", user_id="me", content_type="audio/l16", input_stream=sound)
    assert backend.file.closed
    post(bot_name="b", bot_alias="a", user_id="me", content_type="audio/l16", input_stream=io.BytesIO(b"wave"))
    assert seen == [b"RIFF", b"wave"]
