"""CRUD operations derived from a noun: create, describe, list, update, put, delete, stop."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from aikit.contract.message import snake
from aikit_fakes import artifacts
from aikit_fakes.resources import filters
from aikit_fakes.resources.noun import Noun
from aikit_fakes.resources.projection import items, project
from aikit_fakes.resources.tagging import TAG_MEMBERS, read_tags
from aikit_fakes.resources.tokens import client_token, digest, page_token, read_page_token
from aikit_fakes.store import Exists, Key, Record, Records
from aikit_fakes.store.records import position

if TYPE_CHECKING:
    from aikit_fakes.context import Context

Answer = dict[str, Any]
Run = Callable[[Any, "Context"], Answer]
Prepare = Callable[[Any, "Context"], Mapping[str, Any]]
"""What an operation adds by hand: from a request and its context to further members, or to an error."""

PAGE = 100
"""Resources on a page where a request does not say."""


def create(noun: Noun, prepare: Prepare | None = None, task: str = "") -> Run:
    """The operation that makes a new resource of the request's members.

    Args:
        noun: what it makes.
        prepare: adds members that the request does not hold, or refuses; runs before anything is stored.
        task: the job that brings the resource from its first status on, `"module:function"`; where the noun has a
            lifecycle and this is "", nothing is computed and the status just passes on.
    """

    def run(request: Any, context: Context) -> Answer:
        given = request.to_aws()
        token_member, token = client_token(context.operation.model.input_shape, given)
        given.pop(token_member, None)
        mark = digest([context.operation.name, given])
        earlier = _earlier(noun, token, mark, context)
        if earlier is None:
            record, tags = _new(noun, given, prepare(request, context) if prepare else {}, context)
            try:
                with context.state.store.writing() as records:
                    _insert(noun, records, record, tags, context)
                    if token:
                        place = (context.account, context.region, _operation(context))
                        records.remember(*place, token, mark, record.key.identity)
                    if noun.lifecycle is not None:
                        context.state.jobs.add(records, record.key, context.operation.path, task)
                earlier = record
            except Exists:  # another thread came first with the same token, or there is one of that name
                earlier = _earlier(noun, token, mark, context)
                if earlier is None:
                    raise noun.refuse(context, "exists", record.key.identity) from None
            if noun.lifecycle is not None:
                context.state.jobs.wake()
        return _answer(noun, earlier, context)

    return _named(run, f"Make a {noun.name}.")


def put(noun: Noun, prepare: Prepare | None = None) -> Run:
    """The operation that makes a resource, or gives the one of that name the request's members."""

    def run(request: Any, context: Context) -> Answer:
        given = request.to_aws()
        record, tags = _new(noun, given, prepare(request, context) if prepare else {}, context)
        with context.state.store.writing() as records:
            try:
                _insert(noun, records, record, tags, context)
            except Exists:
                old = records.get(record.key, lock=True) or record
                kept = {name: old.body[name] for name in noun.created if name in old.body}
                record = old.with_body(**{**record.body, **kept})
                records.change(record)
                records.tag(record, tags)
        return _answer(noun, record, context)

    return _named(run, f"Make or change a {noun.name}.")


def describe(noun: Noun, add: Callable[[Record, Any, Context], Mapping[str, Any]] | None = None) -> Run:
    """The operation that tells of one resource; `add` makes members that are not stored."""

    def run(request: Any, context: Context) -> Answer:
        record = find(noun, request.to_aws(), context)
        extra = add(record, request, context) if add else {}
        return _answer(noun, record.with_body(**extra), context)

    return _named(run, f"Tell of a {noun.name}.")


def listing(
    noun: Noun,
    keep: Callable[[Any, Context], filters.Keep] | None = None,
    lay: Callable[[Sequence[Record]], Answer] | None = None,
    page_size: int = PAGE,
) -> Run:
    """The operation that lists resources page by page.

    Args:
        noun: what it lists.
        keep: from the request to which resources count; by the members of the request's `Filter` when None.
        lay: from a page to the answer's lists, where they are not one list of structures.
        page_size: resources on a page where the request does not say.
    """

    def run(request: Any, context: Context) -> Answer:
        given = request.to_aws()
        paging = context.operation.paging
        token_in, token_out = paging.tokens[0] if paging else ("", "")
        size = next((given[name] for name in ("MaxResults", "maxResults") if given.get(name)), page_size)
        unpaged = {name: value for name, value in given.items() if snake(name) not in (token_in, "max_results")}
        listed = [noun.name, context.account, context.region, _operation(context), unpaged]
        after = None
        if token := getattr(request, token_in, None) if token_in else None:
            after = read_page_token(listed, token)
            if after is None:
                raise noun.refuse(context, "page", token)
        wanted = keep(request, context) if keep else filters.by_members(given.get("Filter", {}))
        by = "name" if noun.label else "age"
        with context.state.store.reading() as records:
            found = records.list(
                noun.scope(context),
                parent=noun.above(given),
                by=by,
                after=after,
                descending=noun.newest_first and not noun.label,
                keep=lambda record: wanted(record.body),
            )
            page = list(islice(found, size + 1))
        output = context.operation.model.output_shape
        answer = {name: given[name] for name in noun.identity if name in given and name in output.members}
        if lay is not None:
            answer |= lay(page[:size])
        else:
            member, shape = items(output)
            answer[member] = [project(shape, record.body, _marks(noun)) for record in page[:size]]
        if len(page) > size:
            names = {snake(name): name for name in output.members}
            answer[names[token_out]] = page_token(listed, position(page[size - 1], by))
        return answer

    return _named(run, f"List the resources that are a {noun.name}.")


def update(noun: Noun, prepare: Prepare | None = None, task: str = "") -> Run:
    """The operation that changes members of a resource: those of the request, and what `prepare` adds.

    Where the noun's lifecycle has a status for that, `task` is the job that takes the change in.
    """

    def run(request: Any, context: Context) -> Answer:
        given = request.to_aws()
        extra = dict(prepare(request, context)) if prepare else {}
        with context.state.store.writing() as records:
            record = _locked(noun, records, given, context)
            _refuse_busy(noun, record, context)
            changes = {name: value for name, value in given.items() if name not in noun.identity} | extra
            changes |= dict.fromkeys(noun.changed, context.now())
            if noun.lifecycle is not None and noun.lifecycle.updating:
                changes[noun.lifecycle.member] = noun.lifecycle.updating
                context.state.jobs.add(records, record.key, context.operation.path, task)
            record = record.with_body(**changes)
            records.change(record)
        if noun.lifecycle is not None and noun.lifecycle.updating:
            context.state.jobs.wake()
        return _answer(noun, record, context)

    return _named(run, f"Change a {noun.name}.")


def remove(noun: Noun, before: Callable[[Record, Context], None] | None = None) -> Run:
    """The operation that deletes a resource no job works on and nobody needs; `before` may refuse."""

    def run(request: Any, context: Context) -> Answer:
        given = request.to_aws()
        with context.state.store.writing() as records:
            record = _locked(noun, records, given, context)
            _refuse_busy(noun, record, context)
            _refuse_needed(noun, record, records, context)
            if before is not None:
                before(record, context)
            _delete(noun, record, records, context)
        return _answer(noun, record, context)

    return _named(run, f"Delete a {noun.name}.")


def stop(noun: Noun, *, refuse_ended: bool = False) -> Run:
    """The operation that stops a resource's job.

    Args:
        noun: whose job.
        refuse_ended: a job that has ended is an error where AWS says so; otherwise it is left as it is.
    """

    def run(request: Any, context: Context) -> Answer:
        lifecycle = noun.lifecycle
        assert lifecycle is not None, f"{noun.name} has no lifecycle"
        with context.state.store.writing() as records:
            record = _locked(noun, records, request.to_aws(), context)
            if record.body[lifecycle.member] in (lifecycle.first, lifecycle.running):
                record = record.with_body(**{lifecycle.member: lifecycle.stopping})
                records.change(record)
                context.state.jobs.stop(records, record.key)
            elif refuse_ended:
                raise noun.refuse(context, "in_use", record.key.identity)
        context.state.jobs.wake()
        return _answer(noun, record, context)

    return _named(run, f"Stop the job of a {noun.name}.")


def find(noun: Noun, members: Mapping[str, Any], context: Context) -> Record:
    """The caller's resource that members name.

    Raises:
        ServiceError: there is none; in the service's words.
    """
    key = noun.key(members, context)
    with context.state.store.reading() as records:
        record = records.get(key)
    if record is None:
        raise noun.refuse(context, "missing", key.identity)
    return record


def _new(
    noun: Noun, given: Mapping[str, Any], extra: Mapping[str, Any], context: Context
) -> tuple[Record, dict[str, str]]:
    """A record of a request's members, and the tags it came with."""
    tags = read_tags(noun, next((given[name] for name in TAG_MEMBERS if given.get(name)), []), context)
    now = context.now()
    body = {name: value for name, value in given.items() if name not in TAG_MEMBERS}
    body |= noun.defaults() | dict.fromkeys((*noun.created, *noun.changed), now) | dict(extra)
    if noun.lifecycle is not None:
        body.setdefault(noun.lifecycle.member, noun.lifecycle.first)
    if noun.arn_member and noun.arn_member not in body:
        body[noun.arn_member] = noun.arn_of(body, context)
    key: Key = noun.key(body, context)
    name = str(body.get(noun.label, "")) if noun.label else ""
    return Record(key, body, noun.above(body), name, now.timestamp()), tags


def _insert(noun: Noun, records: Records, record: Record, tags: Mapping[str, str], context: Context) -> None:
    if noun.parent is not None and records.get(Key(*noun.parent.scope(context), record.parent), lock=True) is None:
        raise noun.parent.refuse(context, "missing", record.parent)
    if noun.limit is not None or noun.unique:  # what is counted or looked for now must hold until this is kept
        records.alone(noun.scope(context))
    if noun.limit is not None and records.count(noun.scope(context), record.parent) >= noun.limit:
        if records.get(record.key) is not None:
            raise Exists(record.key.identity)
        raise noun.refuse(context, "limit", record.key.identity)
    if noun.unique and any(one.name == record.name for one in records.list(noun.scope(context), parent=record.parent)):
        raise Exists(record.name)
    records.tag(records.insert(record), tags)


def _earlier(noun: Noun, token: str | None, mark: str, context: Context) -> Record | None:
    """What a request with the same client token made before; None when it is the first."""
    if not token:
        return None
    with context.state.store.reading() as records:
        found = records.remembered(context.account, context.region, _operation(context), token)
        if found is None:
            return None
        request, identity = found
        if request != mark:
            raise noun.refuse(context, "token", token)
        return records.get(Key(*noun.scope(context), identity))


def _locked(noun: Noun, records: Records, members: Mapping[str, Any], context: Context) -> Record:
    key = noun.key(members, context)
    record = records.get(key, lock=True)
    if record is None:
        raise noun.refuse(context, "missing", key.identity)
    return record


def _refuse_busy(noun: Noun, record: Record, context: Context) -> None:
    if noun.lifecycle is not None and record.body.get(noun.lifecycle.member) in noun.lifecycle.busy:
        raise noun.refuse(context, "in_use", record.key.identity)


def _refuse_needed(noun: Noun, record: Record, records: Records, context: Context) -> None:
    arn = record.body.get(noun.arn_member) if noun.arn_member else None
    for other, member in noun.needed_by:
        if any(one.body.get(member) == arn for one in records.list(other.scope(context), parent=None)):
            raise noun.refuse(context, "in_use", record.key.identity)


def _delete(noun: Noun, record: Record, records: Records, context: Context) -> None:
    for child in noun.children:
        if child.children or child.artifacts:
            for below in list(records.list(child.scope(context), parent=record.key.identity)):
                _delete(child, below, records, context)
        else:
            records.delete_below(child.scope(context), record.key.identity)
    if noun.artifacts:
        artifacts.delete(records, record.key.scope, record.body[noun.arn_member])
    records.delete(record.key)


def _answer(noun: Noun, record: Record, context: Context) -> Answer:
    return project(context.operation.model.output_shape, record.body, _marks(noun))


def _marks(noun: Noun) -> frozenset[str]:
    """The members by which a wrapper is known to hold the resource itself."""
    return frozenset({*noun.identity, noun.arn_member} - {""})


def _operation(context: Context) -> str:
    return f"{context.operation.service.name}.{context.operation.name}"


def _named(run: Run, documentation: str) -> Run:
    run.__doc__ = documentation
    return run
