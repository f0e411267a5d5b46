"""XML parsing within bounds and without entities, and serialization by botocore's model."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from aikit_fakes.s3.errors import S3Error

NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/"
DEPTH = 16
"""Elements within each other; the deepest request has four."""
_MARKUP = re.compile('[&<>"\r]')
_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML cannot tell, escaped or not; clients ask for keys in URL encoding therefore."""


def parse(text: bytes) -> Element:
    """The root of a document, its names without prefixes.

    Raises:
        S3Error: MalformedXML: it is no XML, declares a document type, or is nested too deep.
    """
    builder = TreeBuilder()
    parser = expat.ParserCreate(namespace_separator="}")
    depth = 0

    def start(name: str, _: Any) -> None:
        nonlocal depth
        depth += 1
        if depth > DEPTH:
            raise malformed()
        builder.start(name.rpartition("}")[2], {})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(name.rpartition("}")[2])

    def doctype(*_: Any) -> None:
        raise malformed()  # only a document type can declare entities

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = doctype
    try:
        parser.Parse(text, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise malformed() from error
    return builder.close()


def malformed() -> S3Error:
    """The refusal of a document that is not what the operation takes."""
    return S3Error(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema",
    )


def read(element: Element, shape: Any) -> Any:
    """An element as its shape says: structures and lists as dicts and lists, scalars as Python's.

    Raises:
        S3Error: MalformedXML.
    """
    if shape.type_name == "structure":
        found: dict[str, Any] = {}
        for name, member in shape.members.items():
            tag = _tag(name, member)
            below = [child for child in element if child.tag == tag]
            if not below:
                continue
            if member.type_name != "list":
                found[name] = read(below[0], member)
            elif member.serialization.get("flattened"):
                found[name] = [read(child, member.member) for child in below]
            else:
                found[name] = [read(child, member.member) for child in below[0]]
        if any(name not in found for name in shape.required_members):
            raise malformed()
        return found
    text = element.text or ""
    try:
        match shape.type_name:
            case "integer" | "long":
                return int(text)
            case "boolean":
                return {"true": True, "false": False}[text.strip()]
    except (ValueError, KeyError):
        raise malformed() from None
    return text


def document(root: str, content: str) -> bytes:
    """A whole document."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{NAMESPACE}">{content}</{root}>'.encode()


def content(shape: Any, value: Mapping[str, Any]) -> str:
    """The members of a structure that go into the body, in the model's order."""
    return "".join(
        _written(_tag(name, member), member, value[name])
        for name, member in shape.members.items()
        if value.get(name) is not None and "location" not in member.serialization
    )


def element(tag: str, value: object) -> str:
    """One element that holds text."""
    text = _IMPOSSIBLE.sub("\ufffd", str(value))
    return f"<{tag}>{_MARKUP.sub(lambda found: f'&#{ord(found[0])};', text)}</{tag}>"


def _written(tag: str, shape: Any, value: Any) -> str:
    if shape.type_name == "list":
        return _list(tag, shape, value)
    if shape.type_name == "structure":
        return f"<{tag}>{content(shape, value)}</{tag}>"
    return element(tag, text_of(value))


def _list(tag: str, shape: Any, values: Sequence[Any]) -> str:
    if shape.serialization.get("flattened"):
        return "".join(_written(tag, shape.member, value) for value in values)
    inner = shape.member.serialization.get("name", "member")
    return f"<{tag}>{''.join(_written(inner, shape.member, value) for value in values)}</{tag}>"


def text_of(value: Any) -> str:
    """A scalar in the body."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{value.microsecond // 1000:03d}Z"
    return str(value)


def _tag(name: str, shape: Any) -> str:
    return str(shape.serialization.get("name", name))
