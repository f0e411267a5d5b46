"""Fifty threads on the same nouns through the facade: nothing lost, nothing twice, and no database is locked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier
from typing import Any

import pytest

from aikit import AIKit
from aikit.errors import ServiceError
from aikit_fakes.backend import Local
from aikit_fakes.resources import create, describe, listing, remove, tagging, update
from aikit_fakes.services.comprehend import operations, resources

THREADS = 50
MODEL = "arn:aws:comprehend:us-east-1:000000000000:document-classifier/reviews"
ENDPOINT = replace(resources.ENDPOINT, limit=None)


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch) -> Callable[[Any], None]:
    """Let the operations of endpoints be those of a noun alone, whatever Comprehend asks of their models."""

    def kind(request: Any, context: Any) -> dict[str, Any]:
        return {"EndpointKind": "document-classifier", "CurrentInferenceUnits": request.desired_inference_units}

    def set_up(noun: Any) -> None:
        tag, untag, tags_of = tagging(noun)
        made = {
            "create_endpoint": create(noun, kind),
            "describe_endpoint": describe(noun),
            "list_endpoints": listing(noun),
            "update_endpoint": update(replace(noun, lifecycle=None)),
            "delete_endpoint": remove(noun),
            "tag_resource": tag,
            "untag_resource": untag,
            "list_tags_for_resource": tags_of,
        }
        for name, run in made.items():
            monkeypatch.setattr(operations, name, run, raising=False)

    set_up(ENDPOINT)
    return set_up


@pytest.fixture
def comprehend(place: str, tmp_path: Any, use: Any) -> Iterator[Any]:
    with AIKit(Local(state=place, objects=tmp_path / "objects", executor="inline", pace="instant")) as kit:
        yield kit.comprehend


def make(comprehend: Any, name: str, **members: Any) -> str:
    made = comprehend.create_endpoint(endpoint_name=name, model_arn=MODEL, desired_inference_units=1, **members)
    return str(made.endpoint_arn)


def at_once(work: Callable[[int], Any]) -> list[Any]:
    """What a function gives, or raises as a service's error, for each of the threads, all beginning together."""
    ready = Barrier(THREADS)

    def run(number: int) -> Any:
        ready.wait()
        try:
            return work(number)
        except ServiceError as error:
            return error

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(run, range(THREADS)))


def arns(comprehend: Any) -> list[str]:
    return [one.endpoint_arn for one in comprehend.list_endpoints.items(max_results=7)]


def test_all_that_is_made_at_once_is_there_once(comprehend: Any) -> None:
    made = at_once(lambda number: make(comprehend, f"e{number}", tags=[{"key": "n", "value": str(number)}]))
    assert len(set(made)) == THREADS
    assert sorted(arns(comprehend)) == sorted(made)
    for number, arn in enumerate(made):
        (tag,) = comprehend.list_tags_for_resource(resource_arn=arn).tags
        assert tag.value == str(number)


def test_of_those_who_want_one_name_one_gets_it(comprehend: Any) -> None:
    made = at_once(lambda _: make(comprehend, "wanted"))
    assert sum(isinstance(one, str) for one in made) == 1
    assert {one.code for one in made if isinstance(one, ServiceError)} == {"ResourceInUseException"}
    assert len(arns(comprehend)) == 1


def test_one_token_makes_one_resource(comprehend: Any) -> None:
    made = at_once(lambda _: make(comprehend, "wanted", client_request_token="t" * 32))
    assert len(set(made)) == 1
    assert arns(comprehend) == made[:1]


def test_a_limit_holds(comprehend: Any, use: Any) -> None:
    use(replace(ENDPOINT, limit=20))
    made = at_once(lambda number: make(comprehend, f"e{number}"))
    assert sum(isinstance(one, str) for one in made) == len(arns(comprehend)) == 20
    assert {one.code for one in made if isinstance(one, ServiceError)} == {"ResourceLimitExceededException"}


def test_no_tag_and_no_change_is_lost(comprehend: Any) -> None:
    arn = make(comprehend, "shared")

    def work(number: int) -> None:
        comprehend.tag_resource(
            resource_arn=arn,
            tags=[{"key": f"k{number}", "value": "v"}, {"key": "last", "value": str(number)}]
            if number
            else [{"key": "k0", "value": "v"}],
        )
        if number % 2:
            comprehend.update_endpoint(endpoint_arn=arn, desired_inference_units=number)
        else:
            comprehend.update_endpoint(
                endpoint_arn=arn, desired_data_access_role_arn=f"arn:aws:iam::000000000000:role/r{number}"
            )

    refused = [one for one in at_once(work) if one is not None]
    # fifty keys of their own and one shared are one more than a resource may have
    assert [one.code for one in refused] == ["TooManyTagsException"]
    tags = {tag.key: tag.value for tag in comprehend.list_tags_for_resource(resource_arn=arn).tags}
    assert len(tags) == 50
    found = comprehend.describe_endpoint(endpoint_arn=arn).endpoint_properties
    assert found.desired_inference_units % 2 == 1
    assert "role/r" in found.desired_data_access_role_arn
    at_once(lambda number: comprehend.untag_resource(resource_arn=arn, tag_keys=[f"k{number}"]))
    assert [tag.key for tag in comprehend.list_tags_for_resource(resource_arn=arn).tags] == ["last"]


def test_everything_at_once(comprehend: Any) -> None:
    kept = {make(comprehend, f"kept{number}") for number in range(10)}

    def work(number: int) -> None:
        arn = make(comprehend, f"e{number}")
        comprehend.tag_resource(resource_arn=arn, tags=[{"key": "a", "value": "b"}])
        seen = arns(comprehend)
        assert len(seen) == len(set(seen)), "a listing told of a resource twice"
        assert kept | {arn} <= set(seen), "a listing left a resource out"
        comprehend.delete_endpoint(endpoint_arn=arn)
        assert arn not in arns(comprehend)

    assert set(at_once(work)) == {None}
    assert set(arns(comprehend)) == kept
