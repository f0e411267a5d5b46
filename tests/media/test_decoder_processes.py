"""Sandboxed decoding: small files that take much are ended within bounds, and the next file is read."""

from __future__ import annotations

import io
import multiprocessing
import os
import resource
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from pathlib import Path
from threading import Event, Thread
from typing import Any

import numpy as np
import pytest
from PIL import Image

from aikit_fakes.media import Fault, Unreadable, audio_decoding, decoder_process, image_decoding, markup_decoding
from aikit_fakes.media.decoder_process import DecoderPool
from aikit_fakes.media.document_decoding import Bounds, open_document
from aikit_fakes.media.image_decoding import decode_image
from helpers import hostile_files as hostile
from helpers.drawn_pages import Paper, encoded, pdf
from helpers.hostile_files import decoder_processes
from helpers.tone_speech import RATE, spoken, wav

BOUNDS = Bounds(pages=5, side=10_000, points=2880.0, seconds=1.0)
POOLS = (image_decoding.DECODERS, audio_decoding.DECODERS, markup_decoding.DECODERS)
ARCHIVE = {"parts": 10, "part": 10**7, "unpacked": 2 * 10**7, "small": 10**6, "ratio": 60, "looks": 40}
GIB = 1 << 30


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    for pool in POOLS:
        pool.close()
    yield
    for pool in POOLS:
        pool.close()


def picture(level: int = 7) -> bytes:
    return encoded(Image.new("L", (60, 40), level), "PNG")


def still_decodes() -> bool:
    return bool((decode_image(picture(), max_pixels=10**4).pixels == 7).all())


def first_page(data: bytes, bounds: Bounds = BOUNDS) -> Any:
    with open_document(io.BytesIO(data), bounds) as document:
        return document.page(0)


def fault_of(call: Callable[[], object]) -> Fault:
    with pytest.raises(Unreadable) as refused:
        call()
    return refused.value.fault


def children_time() -> float:
    """Seconds of processor time of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


class Watched:
    """A context manager that looks at the decoders again and again.

    `RUSAGE_CHILDREN` does not tell their memory: a child has its parent's until it runs its own program.

    Attributes:
        processes: how many there were at most.
        memory: resident bytes that one had at most.
    """

    def __enter__(self) -> Watched:
        self.processes, self.memory = 0, 0
        self._done = Event()
        self._thread = Thread(target=self._watch)
        self._thread.start()
        return self

    def __exit__(self, *raised: object) -> None:
        self._done.set()
        self._thread.join()
        assert self.processes, "no decoder was seen"

    def _watch(self) -> None:
        while not self._done.wait(0.01):
            found = decoder_processes()
            self.processes = max(self.processes, len(found))
            for process in found:
                with suppress(OSError, StopIteration):  # it has ended meanwhile
                    lines = Path(f"/proc/{process}/status").read_text().splitlines()
                    peak = next(line for line in lines if line.startswith("VmHWM"))
                    self.memory = max(self.memory, int(peak.split()[1]) * 1024)


@pytest.mark.parametrize("name", ["self_drawing_pdf", "doubling_pdf", "nesting_pdf", "shading_pdf"])
def test_pages_that_take_too_much_end_within_bounds(name: str) -> None:
    data = getattr(hostile, name)()
    assert len(data) < 150_000
    seconds = children_time()
    with Watched() as watched:
        assert fault_of(lambda: first_page(data)) is Fault.COSTLY
        assert still_decodes()
        image_decoding.DECODERS.close()
    assert children_time() - seconds < 2 * (BOUNDS.seconds + 2)
    assert watched.memory <= 1.2 * GIB


def test_an_image_of_endless_scans(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(image_decoding, "_SECONDS", 1.0)
    data = hostile.progressive_jpeg()
    seconds = children_time()
    assert fault_of(lambda: decode_image(data, max_pixels=10**8)) is Fault.COSTLY
    assert still_decodes()
    image_decoding.DECODERS.close()
    assert children_time() - seconds < 3


def test_the_largest_images_are_read_and_only_some_at_once() -> None:
    data = hostile.tiff(10_000, "RGBA")
    with Watched() as watched, ThreadPoolExecutor(6) as threads:
        shapes = {page.shape for page in threads.map(lambda _: first_page(data, BOUNDS._replace(seconds=60)), range(6))}
    assert shapes == {(3334, 3334, 3)}
    assert watched.processes <= 3
    assert watched.memory <= 1.2 * GIB


@pytest.mark.parametrize(
    ("method", "size", "reason"),
    [
        (zipfile.ZIP_BZIP2, 30, "compressed"),
        (zipfile.ZIP_LZMA, 30, "compressed"),
        (zipfile.ZIP_BZIP2, 300_000_000, "compressed"),
        (zipfile.ZIP_DEFLATED, 300_000_000, "unpacks to more"),
    ],
)
def test_archives_are_refused_before_they_are_unpacked(method: int, size: int, reason: str) -> None:
    data = hostile.word(method, size)
    seconds = children_time()
    with (
        pytest.raises(Unreadable, match=reason),
        markup_decoding.open_word_document(data, ARCHIVE),
    ):
        raise AssertionError
    markup_decoding.DECODERS.close()
    assert children_time() - seconds < 0.6, "starting the process took longer than refusing"


def test_archives_that_lie_about_their_sizes() -> None:
    data = hostile.word(zipfile.ZIP_DEFLATED, 300_000_000)
    lie = data.replace((300_000_000).to_bytes(4, "little"), (3000).to_bytes(4, "little"))
    with Watched() as watched, pytest.raises(Unreadable), markup_decoding.open_word_document(lie, ARCHIVE):
        raise AssertionError
    assert watched.memory <= GIB // 4


def test_a_recording_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    content = wav(spoken(*["one"] * 60), form="FLAC")
    whole = sum(map(len, audio_decoding.decode(io.BytesIO(content))))
    part = sum(map(len, audio_decoding.decode(io.BytesIO(content[: len(content) // 2]))))
    assert whole == 30 * RATE
    assert 0.3 * whole < part < 0.7 * whole


def test_large_files_are_read_window_by_window() -> None:
    noise = np.random.default_rng(1).normal(0, 0.1, 90 * RATE).astype(np.float32)
    content = wav(noise)
    assert len(content) > 2 << 20
    heard = np.concatenate(list(audio_decoding.decode(io.BytesIO(content))))
    assert np.abs(heard - noise.clip(-1, 1)).max() < 0.001
    pixels = np.random.default_rng(1).integers(0, 256, (900, 1400, 3), np.uint8)
    data = encoded(Image.fromarray(pixels), "PNG")
    assert len(data) > 2 << 20
    assert (decode_image(data, max_pixels=10**7).pixels == pixels).all()


def test_recordings_that_are_left_give_their_decoder_back() -> None:
    content = wav(np.zeros(40 * RATE, np.float32), form="FLAC")
    for _ in range(12):
        next(audio_decoding.decode(io.BytesIO(content)))
    assert len(decoder_processes()) == 1
    opened = [audio_decoding.decode(io.BytesIO(content)) for _ in range(4)]
    assert [len(next(each)) for each in opened] == [10 * RATE] * 4
    assert len(decoder_processes()) == 4


def test_a_decoder_that_is_killed_in_the_middle_of_a_page() -> None:
    def kill() -> None:
        while not (found := decoder_processes()):
            time.sleep(0.01)
        time.sleep(0.5)
        os.kill(found[0], signal.SIGKILL)

    killer = Thread(target=kill)
    killer.start()
    assert fault_of(lambda: first_page(hostile.shading_pdf(), BOUNDS._replace(seconds=60))) is Fault.COSTLY
    killer.join()
    assert still_decodes()


def test_a_decoder_that_dies_between_two_files_is_replaced() -> None:
    assert still_decodes()
    (before,) = decoder_processes()
    os.kill(before, signal.SIGKILL)
    assert still_decodes()
    assert before not in decoder_processes()


def test_a_decoder_stays_for_the_next_file() -> None:
    before = None
    for _ in range(5):
        assert still_decodes()
        assert before in (None, decoder_processes())
        before = decoder_processes()
    assert len(before or []) == 1


def test_more_documents_than_decoders_take_turns() -> None:
    levels = [0, 60, 120, 180, 240]
    files = [pdf([Paper(60, 40, paper=(level,) * 3), Paper(60, 40, paper=(255 - level,) * 3)]) for level in levels]
    with ExitStack() as stack:
        opened = [stack.enter_context(open_document(io.BytesIO(file), BOUNDS)) for file in files]
        for number in (1, 0):
            found = [int(document.page(number).mean()) for document in opened]
            assert found == pytest.approx([255 - level if number else level for level in levels], abs=2)
    assert len(decoder_processes()) == 3


SCRIPT = """
import io, os, sys
from aikit_fakes.media.document_decoding import Bounds, open_document
from aikit_fakes.media.image_decoding import decode_image
from helpers import hostile_files as hostile
from helpers.drawn_pages import encoded
from PIL import Image
decode_image(encoded(Image.new("L", (60, 40)), "PNG"), max_pixels=10**4)
"""


def _environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **more}


def test_decoders_end_with_their_parent(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text(
        SCRIPT
        + "print(*hostile.decoder_processes(), flush=True)\n"
        + "with open_document(io.BytesIO(hostile.shading_pdf()), Bounds(5, 10_000, 2880.0, 600.0)) as document:\n"
        + "    document.page(0)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, tmp_path / "main.py"], stdout=subprocess.PIPE, text=True, env=_environment()
    )
    assert parent.stdout is not None
    with parent.stdout:
        (child,) = map(int, parent.stdout.readline().split())
    time.sleep(0.5)
    parent.kill()
    parent.wait()
    until = time.monotonic() + 60
    while Path(f"/proc/{child}").exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not Path(f"/proc/{child}").exists()


def test_decoders_run_no_program_of_the_user_and_print_nothing(tmp_path: Path) -> None:
    """The program has no `if __name__ == "__main__"`, and the TIFF makes libtiff complain."""
    (tmp_path / "main.py").write_text(
        "print('begun')\n" + SCRIPT + "data = bytearray(hostile.tiff(100, 'RGB'))\n"
        "data[10:60] = bytes(50)\n"
        "try:\n    decode_image(bytes(data), formats=('TIFF',), max_pixels=10**5)\n"
        "except Exception as error:\n    print(type(error).__name__)\n"
    )
    done = subprocess.run(
        [sys.executable, tmp_path / "main.py"], capture_output=True, text=True, env=_environment(), check=True
    )
    assert (done.stdout, done.stderr) == ("begun\nUnreadable\n", "")


def test_the_clock_runs_where_the_program_ignores_and_blocks_its_signal() -> None:
    before = signal.signal(signal.SIGPROF, signal.SIG_IGN), signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGPROF})
    try:
        with pytest.raises(Unreadable, match="processor time"):
            first_page(hostile.shading_pdf(), BOUNDS._replace(seconds=0.5))
    finally:
        signal.signal(signal.SIGPROF, before[0])
        signal.pthread_sigmask(signal.SIG_SETMASK, before[1])


def test_decoders_know_no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "planted-secret")
    monkeypatch.setenv("AIKIT_STATE_URL", "postgresql://user:planted-secret@localhost/db")
    assert still_decodes()
    (child,) = decoder_processes()
    assert b"planted-secret" not in Path(f"/proc/{child}/environ").read_bytes()


def test_after_a_fork_each_process_has_its_own_decoders() -> None:
    assert still_decodes()
    child = os.fork()
    if not child:
        os._exit(0 if still_decodes() and len(decoder_processes()) == 1 else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert still_decodes()
    assert len(decoder_processes()) == 1


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_decoding_in_worker_processes(method: str) -> None:
    assert still_decodes()
    with ProcessPoolExecutor(2, multiprocessing.get_context(method)) as processes:
        found = list(processes.map(_level, [picture(level) for level in (1, 90, 200)]))
    assert found == [1, 90, 200]


def _level(data: bytes) -> int:
    return int(decode_image(data, max_pixels=10**4).pixels.mean())


def test_decoding_from_many_threads() -> None:
    levels = [number % 250 for number in range(400)]
    with ThreadPoolExecutor(16) as threads:
        assert list(threads.map(_level, map(picture, levels))) == levels
    assert len(decoder_processes()) <= 3


def test_who_waits_too_long_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    pool = DecoderPool("helpers.lying_decoder", workers=1, memory=GIB // 8, extra="vision")
    monkeypatch.setattr(decoder_process, "PATIENCE", 0.05)
    with pool.session("lies", io.BytesIO(), {}, seconds=1, held=True):
        assert fault_of(lambda: _ask(pool, "fine")) is Fault.BUSY
    assert _ask(pool, "fine") == {"fine": True}
    pool.close()


def _ask(pool: DecoderPool, method: str, seconds: float = 1.0) -> dict[str, Any]:
    with pool.session("lies", io.BytesIO(b"content"), {}, seconds=seconds) as session:
        return session.call(method, seconds=seconds, most=1000)[0]


@pytest.mark.parametrize(
    ("method", "fault"),
    [
        ("large", Fault.DAMAGED),
        ("header", Fault.DAMAGED),
        ("rubbish", Fault.DAMAGED),
        ("sleeps", Fault.COSTLY),
        ("asks", Fault.COSTLY),
        ("ends", Fault.COSTLY),
    ],
)
def test_a_decoder_that_was_taken_over(method: str, fault: Fault) -> None:
    pool = DecoderPool("helpers.lying_decoder", workers=1, memory=GIB // 8, extra="vision")
    assert fault_of(lambda: _ask(pool, method, 0.3)) is fault
    assert _ask(pool, "fine") == {"fine": True}
    assert _ask(pool, "places") == {"got": 0}
    pool.close()
