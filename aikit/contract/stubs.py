"""Generates the type stubs in `aikit/types` from botocore's models.

`python -m aikit.contract.stubs` writes them (`make stubs`); with `--check` it writes nothing and exits 1, naming what
differs (part of `make lint`).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import botocore

from aikit.contract import catalog
from aikit.contract.service import service
from aikit.contract.stub_writer import StubWriter

FOLDER = Path(__file__).resolve().parent.parent / "types"
_HEADER = "Generated from botocore {version} by `make stubs`; do not edit."
_TWIN = '''"""The types of {title}: what its stub says, made on first use."""

from aikit.types._lazy import lazy

__getattr__, __dir__ = lazy(__name__)
'''


def written() -> dict[str, str]:
    """Every generated file: its name and text."""
    made = {"__init__.pyi": _package(), "kit.pyi": _kit()}
    for path in catalog.CLIENTS:
        module = catalog.module_name(path)
        made[f"{module}.py"] = _TWIN.format(title=title(path))
        made[f"{module}.pyi"] = _module(path)
    return made


def title(path: str) -> str:
    """The title of a client: `"Amazon Lex (v1.runtime)"`."""
    root, _, part = path.partition(".")
    return f"{catalog.SERVICES[root].title}{f' ({part})' if part else ''}"


def _head(about: str) -> str:
    return f'"""{about}\n\n{_HEADER.format(version=botocore.__version__)}\n"""\n\n'


def _module(path: str) -> str:
    writer = StubWriter(service(path), title(path))
    return _head(f"The types of {title(path)}.") + "\n".join(writer.lines()).rstrip() + "\n"


def _package() -> str:
    names = [*map(catalog.module_name, catalog.CLIENTS), "kit"]
    lines = [f"from aikit.types import {name} as {name}" for name in sorted(names)]
    return _head("The types of every client, one module each.") + "\n".join(lines) + "\n"


def _kit() -> str:
    """The stub of a kit's clients."""
    modules = sorted(map(catalog.module_name, catalog.CLIENTS))
    lines = [*(f"from aikit.types import {module} as _{module}" for module in modules), ""]
    for prefix in ("", "Async"):
        for path in _above_parts():
            lines += _node(path, prefix)
        lines.append(f"class {prefix}Services:")
        lines.append(f'    """The {"asynchronous" if prefix else "synchronous"} clients of a kit."""')
        for name, listed in catalog.SERVICES.items():
            lines += [f"    {name}: {_kind(name, prefix)}", f'    """{listed.title}: {listed.does}."""']
        lines.append("")
    return _head("The clients of a kit, each where it sits.") + "\n".join(lines).rstrip() + "\n"


def _above_parts() -> Iterator[str]:
    """The paths that have parts, the deepest first."""
    paths = {path.rsplit(".", 1)[0] for path in catalog.CLIENTS if "." in path}
    return iter(sorted(paths, key=lambda path: (-path.count("."), path)))


def _node(path: str, prefix: str) -> Iterator[str]:
    """The client at a path, with its parts."""
    base = f"(_{catalog.module_name(path)}.{prefix}Client)" if path in catalog.CLIENTS else ""
    yield f"class {_kind(path, prefix)}{base}:"
    yield f'    """{title(path)} and its parts."""'
    for part in catalog.parts(path):
        yield f"    {part}: {_kind(f'{path}.{part}', prefix)}"
    yield ""


def _kind(path: str, prefix: str) -> str:
    """The class at a path."""
    if catalog.parts(path):
        return f"_{prefix}{path.title().replace('.', '').replace('_', '')}"
    return f"_{catalog.module_name(path)}.{prefix}Client"


def write() -> list[str]:
    """Write files that differ, delete stale ones; the names of both."""
    changed = differences()
    made = written()
    for name in changed:
        if name in made:
            (FOLDER / name).write_text(made[name], encoding="utf-8")
        else:
            (FOLDER / name).unlink()
    return changed


def differences() -> list[str]:
    """The names of files that are stale, missing or superfluous."""
    made = written()
    stale = {file.name for file in FOLDER.glob("*.pyi")} - made.keys()
    return sorted(stale | {name for name, text in made.items() if _text(name) != text})


def header_version() -> str | None:
    """The botocore version that the stubs were generated from; None when there are none."""
    found = re.search(_HEADER.format(version=r"(\S+)"), _text("kit.pyi"))
    return found[1] if found else None


def _text(name: str) -> str:
    file = FOLDER / name
    return file.read_text(encoding="utf-8") if file.exists() else ""


def check() -> str:
    """Why the stubs are out of date; "" when they are not."""
    stubs = header_version()
    if stubs != botocore.__version__:
        return (
            f"cannot judge {FOLDER}: its stubs were generated from botocore {stubs}, but {botocore.__version__} is "
            f"installed. Install that one, or run `make stubs` to move to this one."
        )
    changed = differences()
    return f"run `make stubs`: {', '.join(changed)} in {FOLDER} differ from botocore's models" if changed else ""


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; its exit status."""
    parser = argparse.ArgumentParser(prog="python -m aikit.contract.stubs", description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when something differs")
    if parser.parse_args(arguments).check:
        trouble = check()
        print(trouble, file=sys.stderr, end="\n" if trouble else "")
        return bool(trouble)
    print("\n".join(write()) or "nothing to change")
    return 0


if __name__ == "__main__":
    sys.exit(main())
