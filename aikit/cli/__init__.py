"""The `aikit` command: subcommands register themselves under the entry point group `aikit.commands`.

Each entry point is a function that takes the sub-parsers and adds its own, with `run` set to a function of the parsed
arguments that returns the exit status.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib.metadata import EntryPoint, entry_points
from typing import Any

from aikit.distribution import install_command
from aikit.errors import AIKitError, MissingExtra
from aikit.masking import mask


class _Parser(argparse.ArgumentParser):
    """A parser whose messages, which quote what was typed, show no credentials."""

    def _print_message(self, message: str, file: Any = None) -> None:
        super()._print_message(mask(message), file)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one subcommand; an `AIKitError` becomes a message on standard error and exit status 1."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    parser = _Parser(prog="aikit", description="Amazon's AI services, real or local, from one facade.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    found = entry_points(group="aikit.commands")
    wanted = [command for command in found if arguments and command.name == arguments[0]] or sorted(found)
    try:
        for command in wanted:
            _add(command, commands, asked=len(wanted) == 1)
        options = parser.parse_args(arguments)
        return int(options.run(options) or 0)
    except AIKitError as error:
        print(f"aikit: {mask(str(error))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 0


def _add(command: EntryPoint, commands: argparse._SubParsersAction[_Parser], *, asked: bool) -> None:
    """Let a subcommand register itself; a missing extra is an error only when the subcommand is run."""
    try:
        add_command = command.load()
    except ModuleNotFoundError as error:
        if asked:
            raise MissingExtra(
                f"the command {command.name!r} needs the package {error.name!r}: {install_command('local')}"
            ) from error
        return
    add_command(commands)
