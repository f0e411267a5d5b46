"""TagResource, UntagResource and ListTagsForResource."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from aikit_fakes.resources.noun import Noun
from aikit_fakes.store import Record, Records

if TYPE_CHECKING:
    from aikit_fakes.context import Context

TAG_MEMBERS = ("Tags", "tags", "TagList")
MOST = 50
"""Tags on one resource (AWS tagging reference)."""

Answer = dict[str, Any]
Run = Callable[[Any, "Context"], Answer]


def tagging(*nouns: Noun) -> tuple[Run, Run, Run]:
    """The operations that tag, untag, and list the tags of, the resources of these nouns, by ARN."""

    def tag(request: Any, context: Context) -> Answer:
        given = request.to_aws()
        asked = next(given[name] for name in TAG_MEMBERS if name in given)
        with context.state.store.writing() as records:
            noun, record = _found(nouns, given, records, context)
            tags = read_tags(noun, asked, context)
            check_tags(noun, {**records.tags(record), **tags}, context)
            records.tag(record, tags)
        return {}

    def untag(request: Any, context: Context) -> Answer:
        given = request.to_aws()
        keys = next(given[name] for name in ("TagKeys", "tagKeys") if name in given)
        with context.state.store.writing() as records:
            noun, record = _found(nouns, given, records, context)
            if len(keys) > MOST and noun.wording.tag_keys is not None:
                raise noun.refuse(context, "tag_keys")
            _check_keys(noun, keys, context)
            records.untag(record, keys)
        return {}

    def tags_of(request: Any, context: Context) -> Answer:
        given = request.to_aws()
        with context.state.store.reading() as records:
            tags = records.tags(_found(nouns, given, records, context, lock=False)[1])
        members = context.operation.model.output_shape.members
        name = next(name for name in TAG_MEMBERS if name in members)
        arn = {name: given[name] for name in members if name in given}
        as_list = members[name].type_name == "list"
        return {**arn, name: [{"Key": key, "Value": value} for key, value in tags.items()] if as_list else tags}

    tag.__doc__, untag.__doc__, tags_of.__doc__ = "Tag a resource.", "Untag a resource.", "List a resource's tags."
    return tag, untag, tags_of


def read_tags(noun: Noun, tags: Any, context: Context) -> dict[str, str]:
    """A request's tags as a map, whether they came as one or as a list of keys and values.

    Raises:
        ServiceError: they are too many; or a key comes twice, is AWS's own, or cannot be kept.
    """
    found = _as_map(tags)
    if len(found) < len(tags):
        raise noun.refuse(context, "bad_tags", "a key comes twice")
    check_tags(noun, found, context)
    _check_keys(noun, found, context)
    _check_characters(noun, found.values(), context)
    return found


def _as_map(tags: Any) -> dict[str, str]:
    if isinstance(tags, Mapping):
        return dict(tags)
    return {tag.get("Key", tag.get("key")): tag.get("Value", tag.get("value")) or "" for tag in tags}


def check_tags(noun: Noun, tags: Mapping[str, str], context: Context) -> None:
    """Refuse more tags than a resource may have."""
    if len(tags) > MOST:
        raise noun.refuse(context, "tags")


def _check_keys(noun: Noun, keys: Iterable[str], context: Context) -> None:
    """Refuse keys that AWS keeps for itself (AWS tagging reference: the prefix `aws:` in any case)."""
    if any(key.lower().startswith("aws:") for key in keys):
        raise noun.refuse(context, "bad_tags", "keys that begin with aws: are reserved")
    _check_characters(noun, keys, context)


def _check_characters(noun: Noun, texts: Iterable[str], context: Context) -> None:
    """Refuse control characters, which AWS's tagging reference does not allow, and halves of characters."""
    if any(unicodedata.category(character) in ("Cc", "Cs") for text in texts for character in text):
        raise noun.refuse(context, "bad_tags", "keys and values cannot hold control characters")


def _found(
    nouns: tuple[Noun, ...], given: Mapping[str, Any], records: Records, context: Context, *, lock: bool = True
) -> tuple[Noun, Record]:
    arn = next(value for name, value in given.items() if name.lower().endswith("arn"))
    caller = {"account": context.account, "region": context.region}
    for noun in nouns:
        members = noun.read_arn(arn)
        if members is None or any(members.get(name, own) != own for name, own in caller.items()):
            continue
        if set(noun.identity) <= members.keys():
            record = records.get(noun.key(members, context), lock=lock)
            if record is not None:
                return noun, record
    raise nouns[0].refuse(context, "missing", arn)
