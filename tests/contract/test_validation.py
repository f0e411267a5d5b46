"""The one check: the facade refuses what botocore refuses, with every fault at once."""

from __future__ import annotations

import copy
import io
from pathlib import Path
from typing import Any

import pytest
from botocore.validate import ParamValidator
from hypothesis import given
from hypothesis import strategies as st

from aikit import AIKit
from aikit.contract.catalog import CLIENTS
from aikit.contract.service import Operation, service
from aikit.contract.validation import ANSWER, CLIENT, SERVICE, Rule, ShapeValidator
from aikit.errors import InvalidAnswer, InvalidRequest
from helpers.backends import Scripted
from helpers.shapes import structures

COMPREHEND = service("comprehend")


def faults_of(call: Any, **members: Any) -> dict[str, str]:
    with pytest.raises(InvalidRequest) as caught:
        call(**members)
    assert isinstance(caught.value, ValueError)
    return {str(fault).split(": ", 1)[0]: fault.expected for fault in caught.value.faults}


def test_all_faults_at_once_each_with_its_path() -> None:
    backend = Scripted()
    found = faults_of(
        AIKit(backend).comprehend.start_sentiment_detection_job,
        input_data_config={"s3_ur": "s3://b/k", "document_reader_config": {"document_read_mode": 3}},
        output_data_config={"s3_uri": 5},
        tags=[{"key": "a"}, {"kee": "b"}, "c"],
        volume_kms_key=1,
    )
    assert found == {
        "data_access_role_arn": "required (str)",
        "language_code": "required (str)",
        "input_data_config.s3_uri": "required (str)",
        "input_data_config.s3_ur": "unknown; did you mean 's3_uri'?",
        "input_data_config.document_reader_config.document_read_action": "required (str)",
        "input_data_config.document_reader_config.document_read_mode": "expected str, got int",
        "output_data_config.s3_uri": "expected str, got int",
        "tags[1].key": "required (str)",
        "tags[1].kee": "unknown; did you mean 'key'?",
        "tags[2]": "expected a Tag or a dict of its members, got str",
        "volume_kms_key": "unknown; did you mean 'volume_kms_key_id'?",
    }
    assert backend.requests == []


def test_below_a_minimum() -> None:
    kit = AIKit(Scripted())
    assert faults_of(kit.comprehend.detect_sentiment, text="", language_code="en") == {
        "text": "at least 1 characters, got 0"
    }
    assert faults_of(kit.rekognition.detect_labels, image={"bytes": b"x"}, max_labels=-1) == {
        "max_labels": "at least 0, got -1"
    }
    assert "at least 1 items" in str(faults_of(kit.comprehend.batch_detect_sentiment, text_list=[], language_code="en"))


def test_what_the_service_refuses_is_sent() -> None:
    backend = Scripted([{}])
    AIKit(backend).comprehend.detect_sentiment(text="x" * 100_000, language_code="tlh")
    assert backend.requests[0][1]["LanguageCode"] == "tlh"


def test_none_counts_as_not_given() -> None:
    backend = Scripted([{}])
    kit = AIKit(backend)
    kit.comprehend.detect_entities(text="Ada", language_code="en", endpoint_arn=None)
    assert backend.requests == [("comprehend.detect_entities", {"Text": "Ada", "LanguageCode": "en"})]
    assert faults_of(kit.comprehend.detect_sentiment, text=None, language_code="en") == {"text": "required (str)"}


def test_a_blob_is_bytes_a_path_or_a_binary_file(tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"\x89PNG")
    backend = Scripted([{}] * 4)
    detect = AIKit(backend).rekognition.detect_faces
    for given_as in (b"\x89PNG", bytearray(b"\x89PNG"), photo, io.BytesIO(b"\x89PNG")):
        detect(image={"bytes": given_as})
    assert [request["Image"]["Bytes"] for _, request in backend.requests] == [b"\x89PNG"] * 4
    assert "pathlib.Path" in faults_of(detect, image={"bytes": str(photo)})["image.bytes"]
    assert faults_of(detect, image={"bytes": 7})["image.bytes"].endswith("got int")
    assert "bytes" in str(faults_of(detect, image={"bytes": io.StringIO("text")}))
    with pytest.raises(FileNotFoundError):
        detect(image={"bytes": tmp_path / "missing.png"})


def test_a_timestamp_is_a_datetime_text_or_seconds() -> None:
    backend = Scripted([{}] * 3)
    put = AIKit(backend).personalize.events.put_events
    for when in ("2026-11-23T12:00:00Z", 1_795_435_200, 1_795_435_200.0):
        put(tracking_id="t", session_id="s", event_list=[{"event_type": "click", "sent_at": when}])
    assert {request["eventList"][0]["sentAt"].timestamp() for _, request in backend.requests} == {1_795_435_200.0}
    bad = [{"event_type": "click", "sent_at": "tomorrow-ish"}]
    found = faults_of(put, tracking_id="t", session_id="s", event_list=bad)
    assert found == {"event_list[0].sent_at": "expected datetime, ISO 8601 text or seconds since 1970, got str"}


def test_a_tagged_union_takes_exactly_one_member() -> None:
    kit = AIKit(Scripted())
    both = {"code_artifact_id": "a", "x": 1}
    assert "resource_id" in str(faults_of(kit.codeguru.security.create_scan, resource_id={}, scan_name="s"))
    assert "resource_id.x" in faults_of(kit.codeguru.security.create_scan, resource_id=both, scan_name="s")


def damaged(valid: Any) -> st.SearchStrategy[Any]:
    """A copy of a request with one value somewhere replaced, removed or added."""

    def spots(value: Any) -> list[tuple[Any, Any]]:
        found = []
        pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, item in pairs:
            found += [(value, key), *spots(item)]
        return found

    @st.composite
    def damage(draw: st.DrawFn) -> Any:
        request = copy.deepcopy(valid)
        places = spots(request)
        how = draw(st.sampled_from(["replace", "remove", "add"]))
        if how == "add" or not places:
            request["NoSuchMember"] = 1
            return request
        holder, key = draw(st.sampled_from(places))
        if how == "remove" and isinstance(holder, dict):
            del holder[key]
        else:
            holder[key] = draw(st.sampled_from([3, "", "text", 2.5, [], {}, [{}], {"a": 1}, object()]))
        return request

    return damage()


@pytest.mark.parametrize("path", CLIENTS)
@given(data=st.data())
def test_it_finds_faults_exactly_where_botocore_does(path: str, data: st.DataObject) -> None:
    operation = service(path).operation(data.draw(st.sampled_from(sorted(service(path).operation_names))))
    shape = operation.model.input_shape
    if shape is None or operation.has_event_stream_input:  # botocore's clients do not have the latter
        return
    valid = data.draw(structures(shape))
    checker = ShapeValidator(CLIENT, name=str)
    assert not ParamValidator().validate(valid, shape).has_errors()
    assert checker.faults(shape, valid) == []
    broken = data.draw(damaged(valid))
    ours, theirs = checker.faults(shape, broken), ParamValidator().validate(broken, shape)
    text_for_a_blob = [fault for fault in ours if fault.shape.type_name == "blob" and isinstance(fault.value, str)]
    if not text_for_a_blob:  # botocore encodes text as UTF-8; here a blob given as text is refused as ambiguous
        assert bool(ours) == theirs.has_errors(), theirs.generate_report()


@pytest.mark.parametrize("path", CLIENTS)
@given(data=st.data())
def test_compiled_code_and_the_walk_agree_on_requests(path: str, data: st.DataObject) -> None:
    operation = service(path).operation(data.draw(st.sampled_from(sorted(service(path).operation_names))))
    if operation.has_event_stream_input or operation.streaming_input:
        return
    walked = Operation(operation.service, operation.model)
    walked.__dict__["_requests"] = None
    valid = operation.request.from_aws(data.draw(structures(operation.model.input_shape)))
    for members in (valid.model_dump(exclude_unset=True), data.draw(damaged(valid.model_dump(exclude_unset=True)))):
        members |= dict.fromkeys(operation._tokens, "t" * 40)
        outcomes: list[object] = []
        for one in (operation, walked):
            try:
                outcomes.append(one.build(members))
            except InvalidRequest as error:
                outcomes.append(str(error))
        assert outcomes[0] == outcomes[1]


def test_the_service_rules_see_enums_maxima_and_patterns() -> None:
    shape = COMPREHEND.operation("create_document_classifier").model.input_shape
    request = {
        "DocumentClassifierName": "no spaces allowed",
        "DataAccessRoleArn": "arn",
        "InputDataConfig": {"S3Uri": "nope"},
        "LanguageCode": "tlh",
        "ClientRequestToken": "t" * 65,
        "SomethingNew": 1,
    }
    checker = ShapeValidator(SERVICE, name=str, matches=lambda pattern, text: text.startswith("s3"))
    rules = {".".join(map(str, fault.path)): fault.rule for fault in checker.faults(shape, request)}
    assert rules["LanguageCode"] is Rule.ENUM
    assert rules["ClientRequestToken"] in (Rule.MAXIMUM, Rule.PATTERN)
    assert rules["DataAccessRoleArn"] is Rule.PATTERN
    assert rules["InputDataConfig.S3Uri"] is Rule.PATTERN
    assert rules["DocumentClassifierName"] is Rule.PATTERN
    assert "SomethingNew" not in rules


def test_an_answer_is_checked_for_shape_and_enums() -> None:
    operation = COMPREHEND.operation("detect_sentiment")
    assert operation.answer({"Sentiment": "MIXED", "SentimentScore": {"Mixed": 1}}).sentiment == "MIXED"
    with pytest.raises(InvalidAnswer) as caught:
        operation.answer({"Sentiment": "GLAD", "SentimentScore": {"Positive": "1"}, "Mood": 1})
    assert [fault.rule for fault in caught.value.faults] == [Rule.ENUM, Rule.TYPE, Rule.UNKNOWN]
    batch = COMPREHEND.operation("batch_detect_sentiment")
    assert [
        str(fault) for fault in ShapeValidator(ANSWER, name=str).faults(batch.model.output_shape, {"ResultList": []})
    ] == ["ErrorList: required (list)"]


def test_a_shape_that_holds_itself_is_kept_once_however_deep_a_request_goes() -> None:
    from aikit.contract import validation

    operation = service("kendra").operation("query")

    def nested(depth: int) -> dict[str, Any]:
        inner = {"not_filter": nested(depth - 1)} if depth else {}
        return {"and_all_filters": [inner], **inner}

    assert operation.build({"index_id": "i" * 36, "attribute_filter": nested(2)})
    kept = len(validation._structures)
    assert operation.build({"index_id": "i" * 36, "attribute_filter": nested(12)})
    assert len(validation._structures) == kept
