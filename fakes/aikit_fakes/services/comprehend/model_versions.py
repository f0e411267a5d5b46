"""Versions of custom models: their deletion, and summaries by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from aikit_fakes.context import Context
from aikit_fakes.resources import Noun, remove
from aikit_fakes.resources.tokens import page_token, read_page_token
from aikit_fakes.services.comprehend.detectors import Answer
from aikit_fakes.services.comprehend.job_types import JOB_TYPES
from aikit_fakes.store import Record

PAGE = 100


def delete(noun: Noun) -> Callable[[Any, Context], Answer]:
    """The operation that deletes a resource no job works with, and the model it was trained to."""
    delete_resource = remove(noun)

    def run(request: Any, context: Context) -> Answer:
        arn = request.to_aws()[noun.arn_member]
        if _is_used(noun, arn, context):
            raise noun.refuse(context, "in_use", arn)
        return delete_resource(request, context)

    run.__doc__ = f"Delete a {noun.name}."
    return run


def _is_used(noun: Noun, arn: str, context: Context) -> bool:
    """Whether a job that has not ended uses the model of an ARN."""
    job_type = next(each for each in JOB_TYPES.values() if each.model == noun.arn_member)
    lifecycle = job_type.noun.lifecycle
    assert lifecycle is not None, f"{job_type.noun.name} has no lifecycle"
    with context.state.store.reading() as records:
        return any(
            job.body.get(job_type.model) == arn and job.body[lifecycle.member] in lifecycle.busy
            for job in records.list(job_type.noun.scope(context))
        )


def summaries(noun: Noun, name: str) -> Callable[[Any, Context], Answer]:
    """The operation that lists names of models: how many versions each has, and the latest of them.

    Args:
        noun: what they are.
        name: the member that all versions share.
    """

    def run(request: Any, context: Context) -> Answer:
        listed = [noun.name, "summaries", context.account, context.region]
        after = ""
        if request.next_token is not None:
            position = read_page_token(listed, request.next_token)
            if position is None or len(position) != 2:
                raise noun.refuse(context, "page", request.next_token)
            after = position[0]
        with context.state.store.reading() as records:
            versions: dict[str, list[Record]] = {}
            for record in records.list(noun.scope(context)):
                versions.setdefault(record.body[name], []).append(record)
        names = [each for each in sorted(versions) if each > after]
        page = names[: request.max_results or PAGE]
        answer: Answer = {f"{noun.name}SummariesList": [_summary(name, versions[each]) for each in page]}
        if len(names) > len(page):
            answer["NextToken"] = page_token(listed, (page[-1], 0))
        return answer

    run.__doc__ = f"List the names of the resources that are a {noun.name}."
    return run


def _summary(name: str, versions: list[Record]) -> Answer:
    """One name; `versions` from the oldest to the newest."""
    latest = versions[-1].body
    summary = {
        name: latest[name],
        "NumberOfVersions": len(versions),
        "LatestVersionCreatedAt": latest["SubmitTime"],
        "LatestVersionName": latest.get("VersionName"),
        "LatestVersionStatus": latest["Status"],
    }
    return {member: value for member, value in summary.items() if value is not None}
