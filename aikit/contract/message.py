"""Messages: typed requests, answers and their parts, pydantic classes built from shapes on first use.

Building a pydantic class costs about a millisecond and some services have 500 shapes, so nothing is built before it is
needed. A class only holds and converts values; `aikit.contract.validation` validates them.

Of AWS's answers nothing is built that nobody reads (decision 001): the structures in their lists are `unread` messages,
of their own class already, whose members are built together when the first of them is looked at.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random
from threading import RLock
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, NamedTuple, Self

from botocore import xform_name
from botocore.model import ServiceModel, Shape, StructureShape
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    Strict,
    ValidationInfo,
    WrapValidator,
    create_model,
)

from aikit.contract.docs import document
from aikit.contract.type_hints import is_json


def snake(member: str) -> str:
    """AWS's member name in snake case, as botocore's `xform_name` has it: `"LanguageCode"` -> `"language_code"`."""
    return str(xform_name(member))


class Meta(NamedTuple):
    """Metadata of an answer, a side channel that is never inside AWS's shape.

    Attributes:
        backend: the name of the backend that answered, such as `"local"`.
        engine: the engine behind the answer, such as `"embedded:minilm-vader"`; None when a service's own logic or
            AWS answered.
        http: boto3's `ResponseMetadata`: RequestId, HTTPStatusCode, HTTPHeaders, RetryAttempts.
        misses: why each pin of the operation did not answer; () when it has none.
    """

    backend: str
    engine: str | None = None
    http: Mapping[str, Any] = {}
    misses: tuple[str, ...] = ()

    @property
    def request_id(self) -> str:
        """The request id; "" when the service gave none."""
        return str(self.http.get("RequestId", ""))

    @property
    def status(self) -> int:
        """The HTTP status code; 0 when there was no HTTP."""
        return int(self.http.get("HTTPStatusCode", 0))


_NO_META = Meta(backend="")


_RANDOM = Random()  # noqa: S311 (an id is no secret)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_RANDOM.seed)  # else a process and its fork would draw the same


def request_id() -> str:
    """A new request id: a random UUID (version 4), for a quarter of what `uuid4()` and its system call cost."""
    digits = f"{_RANDOM.getrandbits(128):032x}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"


class _Hidden:
    """Hides pydantic's deprecated class method `schema`, so that members of that name are accessible."""

    def __get__(self, instance: object, owner: type) -> Any:
        raise AttributeError("schema")


_UNREAD = "_unread"
"""The only entry of an unread message's `__dict__`: AWS's dict."""
_LISTED, _NESTED = "listed", "nested"
"""Validation contexts: unread remain the structures in lists, or all nested ones."""
_DICT: Any = BaseModel.__dict__["__dict__"]
_members: Callable[[BaseModel], dict[str, Any]] = _DICT.__get__
"""A message's `__dict__` as it is."""


def _built_members(message: Message) -> dict[str, Any]:
    """A message's `__dict__` as everybody else sees it (pydantic, copies, comparisons): its members are built."""
    members = _members(message)
    if _UNREAD in members:
        message._build()
        return _members(message)
    return members


class Message(BaseModel):
    """A typed structure: snake_case members, made from keyword arguments or from AWS's dict.

    Members that were not given read None, or empty for lists and maps. Unknown members are kept as they came.
    """

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        protected_namespaces=(),
        arbitrary_types_allowed=True,
        defer_build=True,
    )
    __shape__: ClassVar[StructureShape | None] = None
    __lock__: ClassVar[RLock] = RLock()
    schema: ClassVar[Any] = _Hidden()

    if not TYPE_CHECKING:
        __dict__ = property(_built_members, _DICT.__set__)

        def __getattr__(self, name: str) -> Any:
            if self._build():
                return getattr(self, name)
            return super().__getattr__(name)

    def __delattr__(self, name: str) -> None:
        self._build()
        super().__delattr__(name)

    @classmethod
    def complete(cls) -> type[Self]:
        """This class with its validator built, under a lock: pydantic itself does not guard that."""
        if not cls.__pydantic_complete__:
            with cls.__lock__:
                cls.model_rebuild()
        return cls

    @classmethod
    def from_aws(cls, data: Mapping[str, Any]) -> Self:
        """The message of AWS's dict, which has the member names that boto3 uses."""
        read: Self = cls.complete().__pydantic_validator__.validate_python(data, by_alias=True, by_name=False)
        return read

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Self:
        """`from_aws`, but structures in lists are built when they are read; the dict must not change any more."""
        validator = cls.complete().__pydantic_validator__
        read: Self = validator.validate_python(data, by_alias=True, by_name=False, context=_LISTED)
        return read

    @classmethod
    def unread(cls, data: dict[str, Any]) -> Self:
        """The same, but even the message's own members are built when the first of them is read."""
        message = cls.__new__(cls)
        _members(message)[_UNREAD] = data
        return message

    def _build(self) -> bool:
        """Build the members of an unread message, for all threads once; False when there is nothing to do."""
        if _UNREAD not in _members(self):
            return False
        with self.__lock__:
            data = _members(self).get(_UNREAD)
            if data is not None:
                validator = self.complete().__pydantic_validator__
                validator.validate_python(data, by_alias=True, by_name=False, context=_NESTED, self_instance=self)
        return True

    def to_aws(self) -> dict[str, Any]:
        """AWS's dict: AWS's member names, and only the members that were given."""
        writer = self.complete().__pydantic_serializer__  # what model_dump() calls, for a third less
        members: dict[str, Any] = writer.to_python(self, by_alias=True, exclude_unset=True, exclude_none=True)
        return members

    def given(self, name: Callable[[str], str]) -> dict[str, Any]:
        """The members that were given, nested messages as they are, keyed by `name` of AWS's member name."""
        known = _names(type(self), name)
        return {known.get(key, key): value for key, value in self if key in self.model_fields_set and value is not None}


@cache
def _names(made: type[Message], name: Callable[[str], str]) -> dict[str, str]:
    """Python's name of each member -> `name` of AWS's."""
    return {snake(member): name(member) for member in (made.__shape__.members if made.__shape__ is not None else ())}


class Response(Message):
    """The answer of one operation, with its metadata in `.meta`."""

    @property
    def meta(self) -> Meta:
        """The backend and engine that answered, the request id and HTTP metadata."""
        meta: Meta = _members(self).get("_meta", _NO_META)
        return meta

    def with_meta(self, meta: Meta) -> Self:
        """This answer with its `.meta` set."""
        _members(self)["_meta"] = meta  # beside the fields: pydantic's private attributes cost five times as much
        return self

    def to_aws(self) -> dict[str, Any]:
        """The dict that boto3 would have returned, `ResponseMetadata` included."""
        return super().to_aws() | {"ResponseMetadata": dict(self.meta.http)}


def as_datetime(value: Any) -> datetime:
    """A datetime, converted from whatever botocore parses as a timestamp (ISO 8601 text, epoch seconds).

    Raises:
        ValueError: the value is no point in time.
    """
    if isinstance(value, datetime):
        return value
    from botocore.utils import parse_to_aware_datetime  # 40 ms of imports that few calls need

    try:
        return parse_to_aware_datetime(value)  # type: ignore[no-any-return]
    except (TypeError, ValueError, AttributeError, OverflowError) as error:
        raise ValueError(f"not a point in time: {value!r}") from error


def as_bytes(value: Any) -> Any:
    """The content of a path or binary file; bytes-like values as bytes."""
    if isinstance(value, os.PathLike):
        return Path(value).read_bytes()
    content = value.read() if hasattr(value, "read") else value
    return bytes(content) if isinstance(content, bytearray | memoryview) else content


_SCALARS: dict[str, Any] = {
    "string": Annotated[str, Strict()],
    "character": Annotated[str, Strict()],
    "integer": Annotated[int, Strict()],
    "long": Annotated[int, Strict()],
    "float": float,
    "double": float,
    "boolean": Annotated[bool, Strict()],
    "timestamp": Annotated[datetime, PlainValidator(as_datetime)],
    "blob": Annotated[bytes, Strict(), BeforeValidator(as_bytes)],
}


class Messages:
    """The message classes of one botocore service, each built on first use; thread-safe."""

    def __init__(self, model: ServiceModel, module: str) -> None:
        self._model = model
        self._module = module
        self._classes: dict[tuple[str, type[Message]], type[Any]] = {}
        self._lock = RLock()

    def part(self, name: str) -> type[Message]:
        """The class of the structure `name`. Raises KeyError when the service has no such structure."""
        shape = self._model.shape_for(name) if name in self._model.shape_names else None
        if not isinstance(shape, StructureShape):
            raise KeyError(name)
        return self.of(shape)

    def of(self, shape: StructureShape | None, base: type[Message] = Message, name: str = "") -> type[Any]:
        """The class of a structure; an empty class called `name` when the operation has none."""
        key = (shape.name if shape is not None else name, base)
        if key not in self._classes:
            with self._lock:
                built = self._build(key[0], shape, base).complete()
                self._classes.setdefault(key, built)
        return self._classes[key]

    def _build(self, name: str, shape: StructureShape | None, base: type[Message]) -> type[Message]:
        """The class of a structure and of every structure nested in it."""
        pending: dict[str, type[Message]] = {}
        open_shapes: list[str] = []

        def structure(shape: StructureShape) -> Any:
            known = self._classes.get((shape.name, Message)) or pending.get(shape.name)
            if known is not None:
                return known
            if shape.name in open_shapes:
                return shape.name  # a shape that holds itself: pydantic resolves the name once all are built
            open_shapes.append(shape.name)
            pending[shape.name] = make(shape.name, shape, Message)
            open_shapes.pop()
            return pending[shape.name]

        def later(name: str) -> WrapValidator:
            """Leaves a structure, or a list of them, unread where the context says so."""

            def unread(value: Any, build: Callable[[Any], Any], info: ValidationInfo) -> Any:
                if info.context is not None:
                    made = self._classes[name, Message]
                    if type(value) is list and set(map(type, value)) == {dict}:
                        return [made.unread(item) for item in value]
                    if type(value) is dict and info.context is _NESTED:
                        return made.unread(value)
                return build(value)

            return WrapValidator(unread)

        def annotation(shape: Any) -> Any:
            if is_json(shape) or shape.serialization.get("streaming") or shape.serialization.get("eventstream"):
                return Any
            if shape.type_name == "structure":
                return Annotated[structure(shape), later(shape.name)]
            if shape.type_name == "list":
                if shape.member.type_name == "structure" and not is_json(shape.member):
                    return Annotated[list[structure(shape.member)], later(shape.member.name)]  # type: ignore[misc]
                return list[annotation(shape.member)]  # type: ignore[misc]
            if shape.type_name == "map":
                return dict[str, annotation(shape.value)]  # type: ignore[misc]
            return _SCALARS[shape.type_name]

        def make(name: str, shape: StructureShape | None, base: type[Message]) -> type[Message]:
            fields: dict[str, Any] = {}
            for member, target in (shape.members if shape is not None else {}).items():
                wanted = annotation(target)
                if base is not Message and target.type_name == "structure" and wanted is not Any:
                    wanted = structure(target)  # an answer's own are built with it, as no list holds them
                empty = {"list": list, "map": dict}.get(target.type_name)
                default = Field(None, alias=member) if empty is None else Field(default_factory=empty, alias=member)
                fields[snake(member)] = (wanted | None, default)
            made = create_model(name, __base__=base, __module__=self._module, **fields)
            made.__shape__ = shape
            made.__doc__ = document(shape.documentation) if shape is not None else "No members."
            return made

        if shape is None:
            return make(name, None, base)
        root = structure(shape) if base is Message else make(name, shape, base)
        names = {**pending, name: root}
        for made in names.values():
            if not made.__pydantic_fields_complete__:
                made.model_rebuild(_types_namespace=names)
        for part, made in pending.items():
            self._classes.setdefault((part, Message), made)
        return root

    def __dir__(self) -> list[str]:
        return [name for name in self._model.shape_names if self._model.shape_for(name).type_name == "structure"]


def any_shape(shape: Any, matches: Callable[[Any], Any], parents: tuple[str, ...] = ()) -> bool:
    """Whether a shape, or one nested in it at any depth, matches a predicate."""
    if shape is None or shape.name in parents:
        return False
    nested = {
        "structure": lambda: list(shape.members.values()),
        "list": lambda: [shape.member],
        "map": lambda: [shape.value],
    }.get(shape.type_name, list)()
    return bool(matches(shape)) or any(any_shape(part, matches, (*parents, shape.name)) for part in nested)


def streams(shape: Shape | None) -> str | None:
    """The streaming or event-stream member of a structure, by AWS's name; None when it has none."""
    for member, target in getattr(shape, "members", {}).items():
        if target.serialization.get("streaming") or target.serialization.get("eventstream"):
            return str(member)
    return None
