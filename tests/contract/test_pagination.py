"""Pages and items, from botocore's paginators or from a token that goes in as it came out."""

from __future__ import annotations

import pytest

from aikit import AIKit, AsyncAIKit
from aikit.contract.catalog import CLIENTS
from aikit.contract.service import service
from aikit.errors import PaginationFailed
from helpers.backends import Scripted

PAGES = [
    {"TranscriptionJobSummaries": [{"TranscriptionJobName": "a"}, {"TranscriptionJobName": "b"}], "NextToken": "2"},
    {"TranscriptionJobSummaries": [], "NextToken": "3"},
    {"TranscriptionJobSummaries": [{"TranscriptionJobName": "c"}]},
]


def test_items_come_page_by_page_as_they_are_needed() -> None:
    backend = Scripted(PAGES)
    items = AIKit(backend).transcribe.list_transcription_jobs.items(status="COMPLETED")
    assert backend.requests == []
    assert next(items).transcription_job_name == "a"
    assert next(items).transcription_job_name == "b"
    assert len(backend.requests) == 1
    assert [item.transcription_job_name for item in items] == ["c"]
    assert [request for _, request in backend.requests] == [
        {"Status": "COMPLETED"},
        {"Status": "COMPLETED", "NextToken": "2"},
        {"Status": "COMPLETED", "NextToken": "3"},
    ]


async def test_asynchronous_pages_and_items() -> None:
    kit = AsyncAIKit(Scripted([*PAGES, *PAGES]))
    pages = [page async for page in kit.transcribe.list_transcription_jobs.pages()]
    assert [len(page.transcription_job_summaries) for page in pages] == [2, 0, 1]
    names = [item.transcription_job_name async for item in kit.transcribe.list_transcription_jobs.items()]
    assert names == ["a", "b", "c"]


def test_a_service_that_repeats_its_token_is_stopped() -> None:
    backend = Scripted([{"NextToken": "2"}] * 3)
    with pytest.raises(PaginationFailed, match="2"):
        list(AIKit(backend).transcribe.list_vocabularies.pages())
    assert len(backend.requests) == 2


def test_textract_pages_are_made_of_blocks() -> None:
    backend = Scripted([{"Blocks": [{"Id": "1"}], "Warnings": [], "NextToken": "t"}, {"Blocks": [{"Id": "2"}]}])
    items = AIKit(backend).textract.get_document_analysis.items(job_id="j")
    assert [block.id for block in items] == ["1", "2"]


def test_several_lists_have_pages_but_no_items() -> None:
    function = AIKit(Scripted()).rekognition.list_collections
    assert hasattr(function, "pages")
    assert not hasattr(function, "items")


def test_an_operation_without_pages_has_none() -> None:
    function = AIKit(Scripted()).comprehend.detect_sentiment
    assert not hasattr(function, "pages")


@pytest.mark.parametrize("path", CLIENTS)
def test_every_operation_whose_token_comes_back_has_pages(path: str) -> None:
    for operation in service(path).operations():
        given, answered = operation.model.input_shape, operation.model.output_shape
        token = {"NextToken", "nextToken"} & set(getattr(given, "members", ())) & set(getattr(answered, "members", ()))
        assert (operation.paging is not None) == bool(token or operation.name in service(path).paginators)
        if operation.paging is not None:
            for into, out in operation.paging.tokens:
                assert into in operation.request.model_fields
                assert out in operation.response.model_fields
