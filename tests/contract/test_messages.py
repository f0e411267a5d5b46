"""Messages: exact both ways, built lazily and once, whatever thread asks."""

from __future__ import annotations

import copy
import pickle
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from aikit import AIKit
from aikit.contract.catalog import CLIENTS
from aikit.contract.message import Messages, Meta, Response, _members
from aikit.contract.service import Service, service
from aikit.contract.validation import ANSWER, ShapeValidator
from helpers.backends import Scripted
from helpers.shapes import structures


@pytest.mark.parametrize("path", CLIENTS)
def test_every_message_of_every_operation_builds(path: str) -> None:
    fresh = Service(path)
    for operation in fresh.operations():
        assert operation.request.from_aws({}) is not None
        assert issubclass(operation.response, Response)
        assert operation.response.__name__ == operation.response_name
    for name in dir(fresh.messages):
        assert fresh.type(name).__name__ == name


@pytest.mark.parametrize("path", CLIENTS)
@given(data=st.data())
def test_an_answer_comes_back_exactly_as_it_came(path: str, data: st.DataObject) -> None:
    operation = service(path).operation(data.draw(st.sampled_from(sorted(service(path).operation_names))))
    shape = operation.model.output_shape
    answer = data.draw(structures(shape))
    assert ShapeValidator(ANSWER, name=str).faults(shape, answer) == []
    message = operation.read(answer)
    back = message.to_aws()
    assert back.pop("ResponseMetadata") == {}
    assert back == answer
    assert ShapeValidator(ANSWER, name=str).faults(shape, message) == []
    checked = operation.answer(answer)  # another way to the same
    assert checked == message
    assert checked.to_aws() == message.to_aws()
    assert copy.deepcopy(checked) == message


def test_a_copy_of_an_answer_keeps_who_gave_it() -> None:
    operation = service("comprehend").operation("detect_dominant_language")
    answer = operation.read({"Languages": []}).with_meta(Meta("acme"))
    for copied in (copy.deepcopy(answer), copy.copy(answer), answer.model_copy(deep=True)):
        assert copied == answer
        assert copied.meta == Meta("acme", None, {}, ())


def test_what_is_plainly_right_is_read_by_compiled_code() -> None:
    operation = service("comprehend").operation("detect_sentiment")
    assert operation._answers is not None
    with pytest.raises(ValidationError):
        operation._answers.validate_python({"Sentiment": "JUBILANT"})
    assert operation._requests is not None
    with pytest.raises(ValidationError):
        operation._requests.validate_python({"text": "", "language_code": "en"})


WORD = {"BlockType": "WORD", "Text": "the", "Geometry": {"Polygon": [{"X": 0.5, "Y": 0.25}], "Newer": 1}, "New": [1]}


def page(words: int = 3) -> Any:
    return service("textract").operation("detect_document_text").read({"Blocks": [dict(WORD) for _ in range(words)]})


def built(message: Any) -> bool:
    return "_unread" not in _members(message)


def test_what_nobody_reads_is_not_built() -> None:
    answer = page()
    assert not any(built(block) for block in answer.blocks)
    assert answer.blocks[1].text == "the"
    assert [built(block) for block in answer.blocks] == [False, True, False]
    geometry = answer.blocks[1].geometry
    assert not built(geometry)
    assert geometry.polygon[0].x == 0.5
    assert geometry is answer.blocks[1].geometry


@pytest.mark.parametrize(
    "look",
    [
        lambda block: block.text,
        lambda block: hasattr(block, "no_member_of_textract_yet"),
        lambda block: setattr(block, "text", "the"),
        lambda block: repr(block),
        lambda block: dict(block),
        lambda block: vars(block),
        lambda block: block.model_fields_set,
        lambda block: block.model_extra,
        lambda block: block.model_dump(),
        lambda block: block.model_dump_json(),
        lambda block: block == service("textract").type("Block").from_aws(WORD),
        lambda block: copy.copy(block),
    ],
)
def test_an_unread_message_is_as_any_other_however_it_is_looked_at(look: Any) -> None:
    unread = page().blocks[0]
    look(unread)
    whole = service("textract").type("Block").from_aws(WORD)
    assert type(unread) is type(whole)
    assert unread == whole
    assert repr(unread) == repr(whole)
    assert unread.model_fields_set == whole.model_fields_set
    assert unread.model_dump() == whole.model_dump()
    assert unread.to_aws() == WORD
    assert unread.New == [1]


@pytest.mark.parametrize(
    "copied",
    [
        copy.copy,
        copy.deepcopy,
        lambda block: pickle.loads(pickle.dumps(block)),
        lambda block: block.model_copy(),
        lambda block: block.model_copy(deep=True),
        lambda block: block.model_copy(update={"text": "the"}),
        lambda block: type(block).model_validate(block),
        lambda block: TypeAdapter(list[type(block)]).validate_python([block])[0],
    ],
)
def test_copies_of_an_unread_message_are_equal_to_it(copied: Any) -> None:
    unread = page().blocks[0]
    assert copied(unread) == unread == service("textract").type("Block").from_aws(WORD)


def test_an_unread_message_is_changed_as_any_other() -> None:
    first, second, third = page().blocks
    first.text = "changed"
    assert first.to_aws() == WORD | {"Text": "changed"}
    del second.text
    assert "text" not in vars(second)
    third.geometry.polygon[0].x = 0.75
    assert third.to_aws()["Geometry"] == {"Polygon": [{"X": 0.75, "Y": 0.25}], "Newer": 1}
    with pytest.raises(AttributeError, match="nothing_of_that_name"):
        _ = third.nothing_of_that_name


def test_an_unread_message_is_sent_as_a_request() -> None:
    tags = service("comprehend").operation("list_tags_for_resource").read({"Tags": [{"Key": "team", "Value": "blue"}]})
    arn = "arn:aws:comprehend:eu-west-1:000000000000:document-classifier/x"
    sent = service("comprehend").operation("tag_resource").build({"resource_arn": arn, "tags": tags.tags})
    assert sent.to_aws()["Tags"] == [{"Key": "team", "Value": "blue"}]


def test_threads_that_look_at_once_get_the_same_members() -> None:
    for block in page(200).blocks:
        start = threading.Barrier(4)
        seen: list[Any] = []

        def look(block: Any = block, start: Any = start, seen: list[Any] = seen) -> None:
            start.wait()
            seen.append(block.geometry.polygon)

        threads = [threading.Thread(target=look) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len({id(polygon) for polygon in seen}) == 1


def test_a_wrong_type_is_told_when_it_is_read() -> None:
    read = service("textract").operation("detect_document_text").read
    with pytest.raises(ValidationError):
        read({"Blocks": 7})
    with pytest.raises(ValidationError):
        read({"Blocks": [7, WORD]})
    answer = read({"Blocks": [WORD | {"Text": 7}]})
    for _ in range(2):
        with pytest.raises(ValidationError):
            _ = answer.blocks[0].text


def test_presence() -> None:
    answer = service("comprehend").operation("list_endpoints").read({})
    assert answer.endpoint_properties_list == []
    assert answer.next_token is None
    detected = service("comprehend").operation("detect_sentiment").read({"SentimentScore": {"Positive": 0.5}})
    assert detected.sentiment_score.positive == 0.5
    assert detected.sentiment_score.mixed is None
    assert detected.sentiment is None


def test_unknown_members_and_new_enum_values_pass_through() -> None:
    raw = {"Sentiment": "JUBILANT", "SentimentScore": {"Positive": 0.5, "Joy": 1.5}, "Since": 2027}
    answer = service("comprehend").operation("detect_sentiment").read(raw)
    assert answer.sentiment == "JUBILANT"
    assert answer.to_aws() == raw | {"ResponseMetadata": {}}


def test_a_member_called_schema_shadows_pydantics() -> None:
    made = (
        service("forecast")
        .operation("create_dataset")
        .build(
            {
                "dataset_name": "sales",
                "domain": "RETAIL",
                "dataset_type": "TARGET_TIME_SERIES",
                "schema": {"attributes": [{"attribute_name": "item_id", "attribute_type": "string"}]},
            }
        )
    )
    assert made.schema.attributes[0].attribute_name == "item_id"
    assert made.to_aws()["Schema"] == {"Attributes": [{"AttributeName": "item_id", "AttributeType": "string"}]}


def test_a_shape_that_holds_itself() -> None:
    inner = {"EqualsTo": {"Key": "year", "Value": {"LongValue": 2026}}}
    backend = Scripted([{}])
    AIKit(backend).kendra.query(
        index_id="i" * 36,
        query_text="who",
        attribute_filter={"not_filter": {"equals_to": {"key": "year", "value": {"long_value": 2026}}}},
    )
    assert backend.requests[0][1]["AttributeFilter"] == {"NotFilter": inner}


def test_nested_members_are_dicts_or_messages() -> None:
    tag = service("comprehend").type("Tag")
    backend = Scripted([{}, {}])
    kit = AIKit(backend)
    arn = "arn:aws:comprehend:eu-west-1:000000000000:document-classifier/x"
    kit.comprehend.tag_resource(resource_arn=arn, tags=[tag(key="team", value="blue")])
    kit.comprehend.tag_resource(resource_arn=arn, tags=[{"key": "team", "value": "blue"}])
    assert backend.requests[0] == backend.requests[1]
    with pytest.raises(ValueError, match=r"tags\[0\].kee: unknown"):
        kit.comprehend.tag_resource(resource_arn=arn, tags=[tag(kee="team", key="k")])


def test_a_document_keeps_its_nulls() -> None:
    backend = Scripted([{}])
    template = {"connectionConfiguration": None, "syncMode": ["FULL", None], "depth": {"a": None}}
    AIKit(backend).kendra.create_data_source(
        name="n", index_id="i" * 36, type="TEMPLATE", configuration={"template_configuration": {"template": template}}
    )
    assert backend.requests[0][1]["Configuration"]["TemplateConfiguration"]["Template"] == template


def test_nothing_is_built_before_it_is_needed() -> None:
    fresh = Service("comprehend")
    assert fresh.messages._classes == {}
    fresh.operation("detect_sentiment").request.from_aws({})
    assert {name for name, _ in fresh.messages._classes} == {"DetectSentimentRequest"}


@pytest.mark.parametrize("path", ["kendra", "lex", "rekognition"])
def test_threads_get_the_same_classes(path: str) -> None:
    model = service(path).model
    messages = Messages(model, "tests")
    shapes = [s for o in model.operation_names[:12] if (s := model.operation_model(o).output_shape) is not None]
    start = threading.Barrier(8)
    seen: list[list[Any]] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            start.wait()
            built = [messages.of(shape, Response) for shape in shapes]
            for kind in built:
                kind.from_aws({}).to_aws()
            seen.append(built)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(seen) == 8
    assert all(built == seen[0] for built in seen)


def test_a_token_that_makes_a_request_idempotent_is_made_up() -> None:
    operation = service("codeguru.profiler").operation("create_profiling_group")
    first, second = (operation.build({"profiling_group_name": "group"}).to_aws() for _ in range(2))
    assert len(first["clientToken"]) == 36
    assert first["clientToken"] != second["clientToken"]
    assert operation.build({"profiling_group_name": "group", "client_token": "mine"}).to_aws()["clientToken"] == "mine"
