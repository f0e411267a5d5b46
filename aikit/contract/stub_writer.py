"""Code generation of one client's type stub: one small function per construct, each yielding lines."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from botocore.model import StructureShape

from aikit.contract import catalog, docs
from aikit.contract.message import Response, snake
from aikit.contract.service import Operation, Service
from aikit.contract.type_hints import annotation
from aikit.contract.type_names import enums, nested_structures, requests, structures, type_names
from aikit.errors import ServiceError

_IMPORTS = """\
import builtins
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, Unpack

from aikit.contract.message import Message as _Message
from aikit.contract.message import Response as _Response
from aikit.errors import ServiceError
from aikit.streams import AsyncStream, Stream
from aikit.types._common import AsyncEventStream, Blob, EventStream, StreamingBlob, Timestamp
"""
_IMPORTED = frozenset(re.findall(r"\w+", re.sub(r"(?m)^(from \S+ import|import)|\w+ as ", "", _IMPORTS)))


def always(path: str) -> Mapping[str, Collection[str]]:
    """By structure, the members that AWS always sends although the model does not require them."""
    found: Mapping[str, Collection[str]] = catalog.overlay(path).get("always", {})
    return found


class StubWriter:
    """Generates the stub of one client's types.

    Args:
        service: the service of the client.
        title: what a person calls it.
    """

    def __init__(self, service: Service, title: str) -> None:
        self._service = service
        self._title = title
        self._requests = requests(service)
        self._nested = nested_structures(service)
        self._structures = structures(service)
        self._classes = self._structures.keys() - self._nested.keys()
        self._answers = {operation.response_name: operation for operation in service.operations()}
        if clash := _IMPORTED & type_names(service).keys():
            raise ValueError(f"{service.path}: AWS's names hide what the stub imports: {', '.join(sorted(clash))}")

    def lines(self) -> Iterator[str]:
        """The whole stub, after its header."""
        yield _IMPORTS
        for name in enums(self._service.model):
            yield from self._enum(name)
        for name, shape in sorted(self._structures.items()):
            yield from self._structure(name, shape)
        for name in sorted({*self._requests, *self._nested}):
            yield from self._dictionary(name)
        yield from self._errors()
        for prefix in ("", "Async"):
            yield from self._streaming(prefix)
            yield from self._paged(prefix)
            yield from self._waiters(prefix)
            yield from self._client(prefix)

    def _enum(self, name: str) -> Iterator[str]:
        """The values of an enumerated string."""
        values = [json.dumps(value, ensure_ascii=False) for value in self._service.model.shape_for(name).enum]
        line = f"{name}: TypeAlias = Literal[{', '.join(values)}]"
        if len(line) <= 120:
            yield line
        else:
            yield from (f"{name}: TypeAlias = Literal[", *(f"    {value}," for value in values), "]")
        yield ""

    def _structure(self, name: str, shape: StructureShape | None) -> Iterator[str]:
        """The class of a structure: its members, and its constructor."""
        answers = name in self._answers
        yield f"class {name}({'_Response' if answers else '_Message'}):"
        yield from _indented(_docstring(docs.summary(shape.documentation) if shape is not None else "No members."))
        members = shape.members if shape is not None else {}
        names = {snake(member) for member in members}
        for member, target in members.items():
            written = _plain(self._read(name, shape, member), names)
            hidden = "  # type: ignore" if hides(snake(member)) else ""
            yield f"    {snake(member)}: {written}{hidden}"
            yield from _indented(_docstring(docs.summary(target.documentation)))
        yield from _indented(_definition("__init__", self._constructor(shape, names), "None", "..."))
        yield ""

    def _read(self, name: str, shape: Any, member: str) -> str:
        """The type of a member of an answer: the rules of presence (docs/design, "Presence in answers")."""
        target = shape.members[member]
        written = annotation(target)
        if target.type_name in ("list", "map") or member in shape.required_members or written == "Any":
            return written
        if name in self._answers:
            return f"{written} | None" if _is_token(member, self._answers[name]) else written
        return written if member in always(self._service.path).get(name, ()) else f"{written} | None"

    def _constructor(self, shape: StructureShape | None, names: Collection[str]) -> list[str]:
        """The parameters of a constructor: required ones first; lists and maps are empty rather than None."""
        required, optional = [], []
        for member, target in (shape.members if shape is not None else {}).items():
            hint = _plain(annotation(target, argument=True, classes=self._classes), names)
            if shape is not None and member in shape.required_members:
                required.append(f"{snake(member)}: {hint}")
            elif target.type_name in ("list", "map"):
                optional.append(f"{snake(member)}: {hint} = ...")
            else:
                optional.append(f"{snake(member)}: {_optional(hint)} = ...")
        return required + optional

    def _dictionary(self, name: str) -> Iterator[str]:
        """A structure's TypedDict, and the alias of what requests accept for it."""
        shape = self._service.model.shape_for(name)
        names = {snake(member) for member in shape.members}
        yield f"class {name}Dict(TypedDict):"
        yield f'    """A {name} as a dict."""'
        for member, target in shape.members.items():
            hint = _plain(annotation(target, argument=True), names)
            if member not in shape.required_members:
                nullable = name in self._requests or target.type_name not in ("list", "map")
                hint = f"NotRequired[{_optional(hint) if nullable else hint}]"
            yield f"    {snake(member)}: {hint}"
        yield ""
        if name in self._nested:
            yield f"{name}Like: TypeAlias = {name} | {name}Dict\n"

    def _errors(self) -> Iterator[str]:
        """The exceptions of the client, as attributes of one object."""
        yield "class Errors:"
        yield f'    """The errors of {self._title}: `except client.errors.ThrottlingException as error`."""\n'
        for shape in sorted(self._service.model.error_shapes, key=lambda shape: shape.name):
            yield f"    class {shape.name}(ServiceError):"
            yield from _indented(_docstring(docs.summary(shape.documentation) or "(no words from AWS)"), 2)
            for member, target in shape.members.items():
                if not hasattr(ServiceError("", operation=""), snake(member)):
                    written = annotation(target)
                    present = target.type_name in ("list", "map")
                    yield f"        {snake(member)}: {written if present else _optional(written)}"
                    yield from _indented(_docstring(docs.summary(target.documentation)), 2)
            yield ""
        yield "    def from_code(self, code: str) -> type[ServiceError]: ..."
        yield "\nerrors: Errors\n"

    def _streaming(self, prefix: str) -> Iterator[str]:
        """The answers with asynchronous streams."""
        for operation in self._service.operations() if prefix else ():
            if operation.streaming_output:
                shape = operation.model.output_shape
                target = next(part for name, part in shape.members.items() if snake(name) == operation.streaming_output)
                yield f"class Async{operation.response_name}({operation.response_name}):"
                yield '    """What the asynchronous client answers: the same, its stream read with `await`."""'
                hint = f"Async{annotation(target)}"
                yield f"    {operation.streaming_output}: {hint}  # type: ignore[assignment]\n"

    def _paged(self, prefix: str) -> Iterator[str]:
        """One class per paginated operation: callable, with `pages` and `items`."""
        for operation in self._service.operations():
            if operation.paging is None:
                continue
            yield f"class _{prefix}{operation.name}:"
            yield from _indented(_operation(operation, prefix, "__call__"))
            yield from _indented(_page_methods(operation, prefix))

    def _waiters(self, prefix: str) -> Iterator[str]:
        yield f"class {prefix}Waiters:"
        yield f'    """The waiters of {self._title}: ask again until a state is reached."""'
        for name, waiter in sorted(self._service.waiters.items()):
            operation = self._service.operation(waiter.operation)
            words = docs.wrapped(
                f"Ask {operation.method}(...) every `delay` seconds (default {waiter.delay}) until {waiter.name}, at "
                f"most `max_attempts` times (default {waiter.max_attempts}); return the last answer."
            )
            words += (
                "\n\nRaises:\n    WaiterFailed: that state can no longer be reached."
                "\n    WaiterTimedOut: it was not reached."
            )
            pace = ["delay: float | None = None", "max_attempts: int | None = None"]
            parameters = _parameters(operation) + pace
            yield from _indented(_definition(name, parameters, _answer(operation, prefix), words, prefix))
        yield ""

    def _client(self, prefix: str) -> Iterator[str]:
        """The client class: every operation, its errors and waiters."""
        yield f"class {prefix}Client:"
        yield f'    """The {"asynchronous" if prefix else "synchronous"} client of {self._title}."""'
        yield f"    errors: Errors\n    wait: {prefix}Waiters"
        for operation in self._service.operations():
            if operation.paging is None:
                yield from _indented(_operation(operation, prefix, operation.method))
            else:
                yield f"    {operation.method}: _{prefix}{operation.name}"
                yield from _indented(_docstring(docs.summary(operation.model.documentation)))
        yield ""


def _operation(operation: Operation, prefix: str, name: str) -> Iterator[str]:
    """An operation as a method."""
    yield from _definition(name, _parameters(operation), _answer(operation, prefix), operation.documentation, prefix)


def _page_methods(operation: Operation, prefix: str) -> Iterator[str]:
    """The methods `pages` and `items` of a paginated operation."""
    request = f"**request: Unpack[{operation.request_name}Dict]"
    ways = [("pages", operation.response_name, "Every answer after the other, fetched as needed.")]
    if operation.paging is not None and operation.paging.items is not None:
        members = operation.model.output_shape.members.items()
        item = next(annotation(target.member) for name, target in members if snake(name) == operation.paging.items)
        ways.append(("items", item, f"Every one of the answers' `{operation.paging.items}`, fetched as needed."))
    for name, kind, words in ways:
        yield f"def {name}(self, {request}) -> {prefix}Iterator[{kind}]:"
        yield f'    """{words}"""'
    yield ""


def _definition(name: str, parameters: Iterable[str], answer: str, words: str, prefix: str = "") -> Iterator[str]:
    """A method with keyword-only parameters, its docstring as body."""
    start, end = f"{'async ' if prefix else ''}def {name}(self", f") -> {answer}:"
    given = list(parameters)
    body = " ..." if words == "..." else ""
    if len(start) + sum(len(parameter) + 2 for parameter in given) + len(end) < 100:
        yield ", ".join([start, *(["*", *given] if given else [])]) + end + body
    else:
        yield from (f"{start}, *,", *(f"    {parameter}," for parameter in given), end + body)
    if not body:
        yield from _indented(_docstring(words) or ["..."])


def _parameters(operation: Operation) -> list[str]:
    """The annotated parameters of an operation, as in its signature at run time."""
    given = operation.signature.parameters.values()
    return [
        f"{one.name}: {one.annotation}" + ("" if one.default is inspect.Parameter.empty else " = None") for one in given
    ]


def _answer(operation: Operation, prefix: str) -> str:
    return f"{prefix if operation.streaming_output else ''}{operation.response_name}"


def _is_token(member: str, operation: Operation) -> bool:
    """Whether a top-level member of an answer is a pagination token, which is absent on the last page."""
    paging = operation.paging
    return member.lower().endswith("token") or (
        paging is not None and snake(member) in {answered for _, answered in paging.tokens}
    )


def hides(name: str) -> bool:
    """Whether a member's name shadows an attribute of pydantic's, as `schema` does."""
    return any(name in vars(base) for base in Response.__mro__)


def _plain(written: str, members: Collection[str]) -> str:
    """A type with builtins qualified where a member shadows them: `str` -> `builtins.str` beside a member `str`."""
    return re.sub(r"(?<![\w.])(bool|dict|float|int|list|str)\b", lambda found: _qualified(found[0], members), written)


def _qualified(name: str, members: Collection[str]) -> str:
    return f"builtins.{name}" if name in members else name


def _optional(hint: str) -> str:
    return hint if hint == "Any" else f"{hint} | None"


def _docstring(words: str) -> list[str]:
    """A docstring's lines; [] for no text."""
    if not words:
        return []
    if "\n" not in words:
        words = docs.wrapped(words)
    safe = words.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    safe = f'{safe[:-1]}\\"' if safe.endswith('"') else safe
    lines = safe.split("\n")
    return [f'"""{safe}"""'] if len(lines) == 1 else [f'"""{lines[0]}', *lines[1:], '"""']


def _indented(lines: Iterable[str], by: int = 1) -> Iterator[str]:
    return (f"{'    ' * by}{line}" if line else line for line in lines)
