"""Nouns: what a resource of a service is called, how it is found, how it lives, and how its service words refusals."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from aikit_fakes.store import Key, Record, Scope
from aikit_fakes.store.notifications import Notice

if TYPE_CHECKING:
    from aikit.errors import ServiceError
    from aikit_fakes.context import Context

SEPARATOR = "\x1f"
"""Between the parts of an identity; no identifier of AWS's holds it."""

_MEMBER = re.compile(r"\{(\w+)\}")
_OPTIONAL = re.compile(r"\[([^\]]*)\]")

Words = tuple[str, str]
"""An error code and its message; `{identity}`, `{name}` and `{limit}` are filled in."""


@dataclass(frozen=True, kw_only=True)
class Wording:
    """How a service words what it refuses.

    Attributes:
        missing: there is no such resource.
        exists: a resource of that name is already there.
        in_use: what is asked cannot be done in the state the resource is in, or while others need it.
        limit: there are as many as an account may have.
        page: the page token is not one of this listing's.
        token: the client's token came before, with another request.
        tags: a resource would have more tags than it may.
        tag_keys: more keys are to be untagged than a resource may have; None where the service has no error for that.
        bad_tags: tags that no resource may have; `{identity}` tells why.
    """

    missing: Words
    exists: Words
    in_use: Words
    limit: Words
    page: Words
    token: Words
    tags: Words
    tag_keys: Words | None = None
    bad_tags: Words = ("ValidationException", "The tags are not valid: {identity}.")


@dataclass(frozen=True, kw_only=True)
class Lifecycle:
    """The statuses a resource passes through.

    Attributes:
        member: the member that holds the status.
        first: what it is created in.
        running: while its job works; "" where AWS has no status for that.
        done: when its job has ended well.
        failed: when its job has failed.
        stopping, stopped: after a request to stop; "" where it cannot be stopped.
        updating: while a change is taken in; "" where it is there at once.
        reason: the member that tells why it failed.
        started, ended: the members that tell when its job began and ended; "" where there are none.
        ended_on_failure: whether a failed job has the latter too.
        is_short: whether its job takes a moment, from its members; it then waits for no long ones. None for never.
        notice: what is published when its job has ended, from the resource and the time; None where nothing is.
    """

    member: str
    first: str
    done: str
    running: str = ""
    failed: str = "FAILED"
    stopping: str = ""
    stopped: str = ""
    updating: str = ""
    reason: str = "Message"
    started: str = ""
    ended: str = ""
    ended_on_failure: bool = True
    is_short: Callable[[Mapping[str, Any]], bool] | None = None
    notice: Callable[[Record, datetime], Notice | None] | None = None

    @cached_property
    def busy(self) -> frozenset[str]:
        """The statuses in which a job works on the resource."""
        return frozenset({self.first, self.running, self.stopping, self.updating} - {"", self.done})


@dataclass(frozen=True, kw_only=True)
class Noun:
    """One kind of resource.

    Attributes:
        name: AWS's word, such as `"DocumentClassifier"`.
        identity: the members that name one resource within account and region, its parent's first.
        wording: how its service words refusals.
        arn: the form of its ARN, members in braces: `"arn:aws:comprehend:{region}:{account}:flywheel/{FlywheelName}"`;
            what stands in brackets, `"[/version/{VersionName}]"`, is only there when the resource has the member.
        arn_member: the member that holds the ARN; "" where no answer has one.
        label: the member it is listed by where listings go by name.
        unique: whether no two of one parent may have the same `label`, although something else names them.
        parent: the noun it belongs to, whose identity members it repeats.
        children: the nouns that go when it is deleted.
        lifecycle: its statuses; None where it has none.
        created, changed: members that hold the time of creation, and of the last change.
        members: further members it is created with: values, or functions without arguments that make them.
        limit: how many an account may have in a region; None where AWS names no limit.
        needed_by: nouns whose member, when it holds this one's ARN, keeps it from being deleted.
        artifacts: whether its jobs keep artifacts under its ARN, which go with it.
        newest_first: listings go from the newest to the oldest; by name where there is a `label`.
    """

    name: str
    identity: tuple[str, ...]
    wording: Wording
    arn: str = ""
    arn_member: str = ""
    label: str = ""
    unique: bool = False
    parent: Noun | None = None
    children: tuple[Noun, ...] = ()
    lifecycle: Lifecycle | None = None
    created: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    members: Mapping[str, Any] = field(default_factory=dict)
    limit: int | None = None
    needed_by: tuple[tuple[Noun, str], ...] = ()
    artifacts: bool = False
    newest_first: bool = True

    def scope(self, context: Context) -> Scope:
        """Where the caller's resources of this kind live."""
        return Scope(context.account, context.region, context.operation.service.root, self.name)

    def key(self, members: Mapping[str, Any], context: Context) -> Key:
        """What names the resource that members speak of."""
        return Key(*self.scope(context), SEPARATOR.join(str(members[name]) for name in self.identity))

    def above(self, members: Mapping[str, Any]) -> str:
        """The identity of the parent that members speak of; "" where the noun has none."""
        return SEPARATOR.join(str(members[name]) for name in self.parent.identity) if self.parent else ""

    def arn_of(self, members: Mapping[str, Any], context: Context) -> str:
        """The ARN of a resource with these members."""
        known = {**members, "account": context.account, "region": context.region}
        form = _OPTIONAL.sub(lambda part: part[1] if members.keys() >= set(_MEMBER.findall(part[1])) else "", self.arn)
        return form.format(**known)

    @cached_property
    def _arn_pattern(self) -> re.Pattern[str]:
        parts = _MEMBER.split(self.arn)
        seen: set[str] = set()
        pattern = ""
        for index, part in enumerate(parts):
            if not index % 2:
                pattern += re.escape(part).replace(r"\[", "(?:").replace(r"\]", ")?")
            elif part in seen:
                pattern += f"(?P={part})"
            else:
                seen.add(part)
                pattern += f"(?P<{part}>[^/:]+)"
        return re.compile(pattern)

    def read_arn(self, arn: str) -> dict[str, str] | None:
        """The members that an ARN of this noun's form holds, `account` and `region` too; None for any other."""
        found = self._arn_pattern.fullmatch(arn) if self.arn else None
        if found is None:
            return None
        members = {name: value for name, value in found.groupdict().items() if value is not None}
        return {**members, self.arn_member: arn} if self.arn_member else members

    def refuse(self, context: Context, words: str, identity: str = "") -> ServiceError:
        """The error for `words`, the name of one of the wording's attributes; to be raised."""
        code, message = getattr(self.wording, words)
        shown = identity.replace(SEPARATOR, "/")
        return context.error(code, message.format(identity=shown, name=self.name, limit=self.limit))

    def defaults(self) -> dict[str, Any]:
        """What every new resource holds."""
        return {name: value() if isinstance(value, Callable) else value for name, value in self.members.items()}  # type: ignore[arg-type]
