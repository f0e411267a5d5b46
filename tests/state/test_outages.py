"""What keeps the state is away, full, damaged or closed: callers are told, and the log once."""

from __future__ import annotations

import errno
import logging
import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from aikit import AIKit
from aikit.errors import ConfigurationError, KitClosed
from aikit.wire.error_mapping import to_service_error
from aikit_fakes.backend import Local
from aikit_fakes.objects import folder
from aikit_fakes.objects.folder import FolderObjects
from aikit_fakes.outages import StateUnavailable
from aikit_fakes.store import Key, Record, Store, open_store
from helpers import postgres

CLOSING = """
import threading, time
from aikit import AIKit
from aikit.errors import KitClosed
from aikit_fakes.backend import Local

for turn in range(12):
    kit = AIKit("local")
    kit.comprehend
    begun, wrong = threading.Barrier(9), []

    def call(number):
        begun.wait()
        for one in range(200):
            try:
                kit.translate.import_terminology(
                    name=f"t{number}-{one}", merge_strategy="OVERWRITE",
                    terminology_data={"file": b"en,es\\ncat,gato\\n", "format": "CSV"},
                )
                kit.translate.list_terminologies()
                kit.comprehend.list_document_classifiers()
            except KitClosed:
                return
            except Exception as error:
                wrong.append(repr(error))
                return

    threads = [threading.Thread(target=call, args=(number,)) for number in range(8)]
    for thread in threads: thread.start()
    begun.wait()
    time.sleep(0.05 * (turn % 4))
    kit.close()
    for thread in threads: thread.join(30)
    assert not wrong, wrong
    try:
        kit.translate.list_terminologies()
    except KitClosed:
        continue
    raise AssertionError("a closed kit answered")
print("closed")
"""


@pytest.mark.slow
def test_closing_while_calls_run() -> None:
    environment = {**os.environ, "AIKIT_STATE": "memory"}
    done = subprocess.run([sys.executable, "-c", CLOSING], capture_output=True, text=True, timeout=120, env=environment)
    assert (done.returncode, done.stdout, done.stderr) == (0, "closed\n", "")


def test_closing_waits_for_transactions_and_refuses_others(tmp_path: Path) -> None:
    store = open_store(str(tmp_path))
    inside, go_on = threading.Event(), threading.Event()

    def work() -> None:
        with store.writing() as records:
            inside.set()
            go_on.wait(10)
            records.insert(Record(Key("1", "r", "s", "k", "i")))

    worker = threading.Thread(target=work)
    worker.start()
    inside.wait(10)
    closer = threading.Thread(target=store.close)
    closer.start()
    refused = False
    while not refused:  # for a moment the closer may not have begun
        try:
            with store.reading():
                pass
        except KitClosed:
            refused = True
    assert closer.is_alive()
    go_on.set()
    worker.join(10)
    closer.join(10)
    assert not closer.is_alive()


def test_postgresql_goes_away_and_comes_back(caplog: pytest.LogCaptureFixture) -> None:
    if not postgres.available():
        pytest.skip("PostgreSQL's programs (initdb, pg_ctl, postgres) are not on PATH")
    with postgres.server() as url:
        store = open_store(url)
    caplog.set_level(logging.INFO)
    for _ in range(5):
        with pytest.raises(StateUnavailable) as caught, store.reading():
            raise AssertionError
        told = to_service_error(caught.value)
        assert (told.status, told.code, told.retryable) == (503, "ServiceUnavailableException", True)
        assert "\n" not in told.message
    assert [record.levelname for record in caplog.records] == ["ERROR"]
    assert "\n" not in caplog.text.strip()
    store.close()


def test_an_outage_is_logged_when_it_begins_and_ends(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    store = open_store("memory")
    full = OperationalError("INSERT secret", {}, sqlite3.OperationalError("database or disk is full"))
    for _ in range(3):
        with pytest.raises(StateUnavailable, match="database or disk is full") as caught, store.writing():
            raise full
        assert "INSERT" not in str(caught.value)
        with store.reading():
            pass
    with store.writing():
        pass
    assert [record.levelname for record in caplog.records] == ["ERROR", "INFO"]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def test_a_disk_that_takes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, number: int
) -> None:
    objects = FolderObjects(tmp_path)
    objects.create_bucket("reviews")

    def fails(*_: Any) -> Any:
        raise OSError(number, os.strerror(number), str(tmp_path))

    with monkeypatch.context() as patch:
        patch.setattr(folder, "_created", fails)
        for _ in range(3):
            with pytest.raises(StateUnavailable, match=os.strerror(number)) as caught:
                objects.write("reviews", "a", b"x")
            assert str(tmp_path) not in str(caught.value)
    assert len(caplog.records) == 1
    assert objects.write("reviews", "a", b"x").size == 1


def damaged(place: Path, kind: str) -> None:
    open_store(str(place)).close()
    file = place / "state.sqlite3"
    if kind == "noise":
        file.write_bytes(os.urandom(8192))
    elif kind == "cut":
        file.write_bytes(file.read_bytes()[:5000])
    elif kind == "page":
        content = bytearray(file.read_bytes())
        content[4096:12288] = b"\xaa" * 8192
        file.write_bytes(content)
    elif kind == "folder":
        file.unlink()
        file.mkdir()
    else:
        with sqlite3.connect(file) as connection:
            connection.execute(kind)
        connection.close()


BODY = "INSERT INTO resources (account, region, service, kind, identity, parent, name, created, body) VALUES "


@pytest.mark.parametrize(
    "kind",
    [
        "noise",
        "cut",
        "page",
        "folder",
        "DROP TABLE jobs",
        "ALTER TABLE resources DROP COLUMN body",
        "DELETE FROM about",
        BODY + "('1', 'r', 's', 'k', 'i', '', '', 0, '{half')",
    ],
)
def test_a_damaged_state_is_told_at_start_in_one_line(tmp_path: Path, kind: str) -> None:
    damaged(tmp_path, kind)
    with pytest.raises(ConfigurationError) as caught:
        Local(state=tmp_path).start()
    assert str(tmp_path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_folder_of_objects_that_is_a_file_is_told_at_start(tmp_path: Path) -> None:
    (tmp_path / "objects").write_text("")
    with pytest.raises(ConfigurationError, match="folder of objects"):
        Local(state=tmp_path).start()


@pytest.mark.parametrize("note", ["[]", "{}", '{"size": 1}', "{half", '{"etag": 5, "metadata": 7}'])
def test_a_damaged_note_is_made_anew(tmp_path: Path, note: str) -> None:
    objects = FolderObjects(tmp_path)
    objects.create_bucket("reviews")
    before = objects.write("reviews", "a", b"lovely")
    (path,) = (tmp_path / ".aikit" / "reviews").iterdir()
    facts = (tmp_path / "reviews" / "a").stat()
    path.write_text(note.replace('"size": 1', f'"size": {facts.st_size}, "time": {facts.st_mtime_ns}'))
    assert objects.info("reviews", "a").etag == before.etag


def test_a_closed_backend_answers_no_more() -> None:
    local = Local(state="memory")
    kit = AIKit(local)
    assert kit.comprehend.list_document_classifiers() is not None
    local.close()
    local.close()
    with pytest.raises(KitClosed):
        kit.comprehend.list_document_classifiers()


def test_a_store_of_an_unusable_url() -> None:
    for url in ("postgresql://u:hidden-hidden@h:port/db", "postgresql://u:hidden-hidden@h:99999999/db", "x://"):
        with pytest.raises(ConfigurationError) as caught:
            Store(url)
        assert "hidden" not in str(caught.value)
