"""`aikit.types` at run time: the classes that the kit answers with, by name, made on first use."""

from __future__ import annotations

import copy
import importlib
import pickle
import subprocess
import sys
from collections.abc import Callable
from typing import Any, Literal, get_args, get_origin

import pytest

import aikit
from aikit.client import AsyncClient, Client
from aikit.contract import catalog
from aikit.contract.message import Message, Meta, Response
from aikit.contract.service import service
from aikit.errors import ServiceError
from aikit.types import comprehend


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def test_the_classes_are_those_of_the_kit() -> None:
    from aikit.types.comprehend import DetectSentimentResponse, Tag

    assert Tag is service("comprehend").type("Tag")
    assert DetectSentimentResponse is service("comprehend").operation("detect_sentiment").response
    assert aikit.types.comprehend.Tag(key="team", value="shop").to_aws() == {"Key": "team", "Value": "shop"}
    assert (comprehend.Client, comprehend.AsyncClient) == (Client, AsyncClient)
    assert comprehend.errors is service("comprehend").errors


def test_aliases_and_dicts() -> None:
    assert get_origin(comprehend.LanguageCode) is Literal
    assert "en" in get_args(comprehend.LanguageCode)
    assert comprehend.Tag in get_args(comprehend.TagLike)
    assert comprehend.TagDict(key="team") == {"key": "team"}


def test_an_operation_without_input_or_output_has_classes_too() -> None:
    from aikit.types import fraud_detector, translate

    assert issubclass(translate.DeleteTerminologyResponse, Response)
    assert issubclass(fraud_detector.GetKMSEncryptionKeyRequest, Message)


@pytest.mark.parametrize("module", [catalog.module_name(path) for path in catalog.CLIENTS])
def test_every_name_stands_for_something(module: str) -> None:
    types = importlib.import_module(f"aikit.types.{module}")
    assert module in dir(aikit.types)
    for name in dir(types):
        made = getattr(types, name)
        if isinstance(made, type) and issubclass(made, Message):
            assert pickled(made) is made


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("DetectSentimentRespons", "did you mean 'DetectSentimentResponse'?"),
        ("TextSizeLimitExceededException", "did you mean 'errors.TextSizeLimitExceededException'?"),
        ("_hidden", "no attribute '_hidden'"),
    ],
)
def test_an_unknown_name_suggests_the_near_one(name: str, near: str) -> None:
    with pytest.raises(AttributeError, match=r"aikit\.types\.comprehend") as caught:
        getattr(comprehend, name)
    assert near in str(caught.value)
    with pytest.raises(AttributeError, match="comprehend, "):
        _ = aikit.types.comprehnd  # type: ignore[attr-defined]


def test_importing_types_loads_neither_pydantic_nor_botocore() -> None:
    modules = ", ".join(f"aikit.types.{catalog.module_name(path)}" for path in catalog.CLIENTS)
    program = f"import sys, aikit.types.kit, {modules}; assert not {{'pydantic', 'botocore'}} & sys.modules.keys()"
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.fixture
def answer() -> Response:
    data = {"Sentiment": "MIXED", "SentimentScore": {"Positive": 0.5}}
    meta = Meta("local", "embedded:test", {"RequestId": "r-1"})
    return service("comprehend").operation("detect_sentiment").read(data).with_meta(meta)


@pytest.fixture
def error() -> ServiceError:
    kind = service("comprehend").errors.InvalidRequestException
    return kind("no", status=400, request_id="r-1", operation="DetectSentiment", members={"reason": "INVALID_DOCUMENT"})


@pytest.mark.parametrize("copied", [pickled, copy.copy, copy.deepcopy])
def test_answers_survive_copies(answer: Response, copied: Callable[[Any], Any]) -> None:
    twin = copied(answer)
    assert type(twin) is type(answer) is comprehend.DetectSentimentResponse
    assert (twin, twin.meta, twin.to_aws()) == (answer, answer.meta, answer.to_aws())


@pytest.mark.parametrize("copied", [pickled, copy.copy, copy.deepcopy])
def test_errors_survive_copies(error: ServiceError, copied: Callable[[Any], Any]) -> None:
    twin = copied(error)
    assert type(twin) is type(error) is comprehend.errors.InvalidRequestException
    assert (str(twin), vars(twin), twin.reason) == (str(error), vars(error), "INVALID_DOCUMENT")


def test_pickles_are_read_by_another_process(answer: Response, error: ServiceError) -> None:
    recursive = service("kendra").type("AttributeFilter")(not_filter={"and_all_filters": [{}]})
    program = "import pickle, sys; print(*pickle.load(sys.stdin.buffer), sep='\\n')"
    data = pickle.dumps((answer, error, recursive))
    done = subprocess.run([sys.executable, "-c", program], input=data, capture_output=True, check=True)
    assert done.stdout.decode().splitlines() == [str(answer), str(error), str(recursive)]
