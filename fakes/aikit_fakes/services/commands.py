"""`aikit services`: what is real locally, what is weak, what is not done; told by the code itself."""

from __future__ import annotations

import argparse
import importlib
import inspect

from aikit.contract import catalog
from aikit.contract.service import service
from aikit_fakes.host import operations_module, supported


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = commands.add_parser("services", help="what is real locally, what is weak, what is not done")
    parser.add_argument("service", nargs="?", choices=catalog.SERVICES, help="one service, with its real operations")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the table of services, or one service in full."""
    if options.service:
        print(_in_full(options.service))
        return 0
    print(f"{'CLIENT':<22}{'LOCALLY':>9}{'ALL':>6}  WHAT IT IS")
    for path in catalog.CLIENTS:
        client = service(path)
        about = catalog.SERVICES[client.root]
        real = len(supported(client))
        print(f"{path:<22}{real or '-':>9}{len(client.operation_names):>6}  {about.title}: {about.does}")
    print("\nLOCALLY counts the operations that real models answer; every other raises UnsupportedLocally.")
    print("All of them are callable on the aws backend. One service in full: aikit services comprehend")
    return 0


def _in_full(root: str) -> str:
    parts = []
    for path in catalog.CLIENTS:
        if path.split(".")[0] == root:
            real = supported(service(path))
            listing = "\n".join(f"  {name}" for name in real) or "  nothing is real locally yet"
            parts.append(f"{_about(path)}\n\nkit.{path}: real locally ({len(real)})\n{listing}")
    return "\n\n".join(parts)


def _about(path: str) -> str:
    """The docstring of a service's folder, which says what is real, weak and not done."""
    if operations_module(path) is None:
        return catalog.SERVICES[path.split(".")[0]].title
    return inspect.cleandoc(importlib.import_module(f"aikit_fakes.services.{path}").__doc__ or "")
