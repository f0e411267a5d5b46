"""What is published when a job ends: kept in the state, passed on to a listener, and told over HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from aikit import AIKit
from aikit.server.app import App
from aikit_fakes.backend import Local
from aikit_fakes.store.notifications import Notification
from helpers.server_process import until

TOPIC = "arn:aws:sns:us-east-1:000000000000:read"


def read(kit: AIKit) -> str:
    """The id of a job that fails, as its document is none."""
    objects: Any = kit.backend("textract")._host.state.objects  # type: ignore[attr-defined]
    objects.create_bucket("desk")
    objects.write("desk", "letter.png", b"Dear Sir")
    job = kit.textract.start_document_text_detection(
        document_location={"s3_object": {"bucket": "desk", "name": "letter.png"}},
        notification_channel={"sns_topic_arn": TOPIC, "role_arn": "arn:aws:iam::000000000000:role/a"},
    )
    return str(job.job_id)


@pytest.mark.parametrize("executor", ["threads", "processes"])
def test_a_listener_hears_of_every_job_wherever_it_ran(tmp_path: Path, executor: str) -> None:
    heard: list[Notification] = []
    local = Local(state=tmp_path, executor=executor, pace="instant", on_notification=heard.append)
    with AIKit(local) as kit:
        job = read(kit)
        until(lambda: bool(heard), 60)
        assert [(one.topic, one.message["JobId"], one.message["Status"]) for one in heard] == [(TOPIC, job, "FAILED")]
        assert local.notifications() == heard
    with AIKit(Local(state=tmp_path)) as later:
        assert later.backend("textract").notifications() == heard  # type: ignore[attr-defined]


def test_a_listener_that_breaks_breaks_no_job(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: Notification) -> None:
        raise RuntimeError("no")

    with AIKit(Local(state="memory", executor="inline", pace="instant", on_notification=broken)) as kit:
        job = read(kit)
        assert kit.textract.get_document_text_detection(job_id=job).job_status == "FAILED"
    assert f"the listener to notifications broke at {TOPIC}" in caplog.text


async def test_over_http() -> None:
    kit = AIKit(Local(state="memory", executor="inline", pace="instant"))
    job = read(kit)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(App(kit)), base_url="http://127.0.0.1:4566") as http:
        (told,) = (await http.get("/_aikit/notifications")).json()["notifications"]
        assert (told["topic"], told["message"]["JobId"], told["account"]) == (TOPIC, job, "000000000000")
        other = await http.get("/_aikit/notifications", params={"account": "123456789012", "region": "eu-west-1"})
        assert other.json() == {"notifications": []}
    kit.close()
