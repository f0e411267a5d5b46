"""The lazy contents of a module of types at run time: each class is built on first use.

Everything that its stub names is here too, so that `from aikit.types.comprehend import Tag, TagLike` works in a
running program: enums are `Literal`s, `<Shape>Like` is the class or a mapping, `<Shape>Dict` makes plain dicts.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from aikit.contract import catalog

if TYPE_CHECKING:
    from aikit.contract.service import Service
    from aikit.contract.type_names import TypeName


def lazy(module: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a module of types, such as `"aikit.types.comprehend"`."""
    path = catalog.path_of_module(module.rpartition(".")[2])

    def get(name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        service, type_names = _contract(path)
        if name not in type_names:
            known = [*type_names, *(f"errors.{error}" for error in dir(service.errors))]
            near = get_close_matches(name, known, n=1, cutoff=0.7)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise AttributeError(f"module {module!r} has no attribute {name!r}{hint}")
        kind, of = type_names[name]
        made = _MAKERS[kind](service, of)
        setattr(sys.modules[module], name, made)
        return made

    return get, lambda: sorted(_contract(path)[1])


def _contract(path: str) -> tuple[Service, Mapping[str, TypeName]]:
    """A client's service and its type names, loaded on first use: importing a module of types is free."""
    from aikit.contract.service import service
    from aikit.contract.type_names import type_names

    return service(path), type_names(service(path))


def _from(module: str) -> Callable[[Service, str], Any]:
    return lambda _, name: getattr(import_module(module), name)


_MAKERS: Mapping[str, Callable[[Service, str], Any]] = {
    "structure": lambda service, name: service.type(name),
    "enum": lambda service, name: Literal[tuple(service.model.shape_for(name).enum)],
    "like": lambda service, name: service.type(name) | Mapping[str, Any],
    "dict": lambda _service, _name: dict[str, Any],
    "errors": lambda service, name: service.errors if name == "errors" else type(service.errors),
    "client": _from("aikit.client"),
    "waiters": _from("aikit.waiters"),
}
