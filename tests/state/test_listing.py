"""Listings through the facade cost what a page costs, however many resources there are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from aikit import AIKit
from aikit_fakes.backend import Local
from aikit_fakes.store import Key, Record, open_store

SHOP = ("000000000000", "us-east-1", "comprehend", "SentimentDetectionJob")


def test_every_page_is_read_by_an_index(tmp_path: Path) -> None:
    store = open_store(str(tmp_path))
    with store.writing() as records:
        for number in range(12):
            identity = f"{number:032x}"
            records.insert(Record(Key(*SHOP, identity), {"JobId": identity, "JobStatus": "COMPLETED"}))
    plans: list[str] = []

    def explain(connection: Any, cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith("SELECT resources."):
            rows = cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall()
            plans.append(" ".join(str(row[-1]) for row in rows))

    with AIKit(Local(state=tmp_path)) as kit:
        event.listen(Engine, "before_cursor_execute", explain)
        try:
            found = list(kit.comprehend.list_sentiment_detection_jobs.items(max_results=5))
        finally:
            event.remove(Engine, "before_cursor_execute", explain)
    assert [one.job_id for one in found] == [f"{number:032x}" for number in reversed(range(12))]
    assert len(plans) == 3
    assert all("INDEX by_age (account=? AND region=? AND service=? AND kind=? AND parent=?" in plan for plan in plans)
    assert not any("TEMP B-TREE" in plan for plan in plans), plans
    store.close()
