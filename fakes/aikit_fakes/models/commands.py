"""`aikit models`: list, pull, verify, path and rm."""

from __future__ import annotations

import argparse
import signal
import sys
from typing import Any

from aikit.errors import ModelError
from aikit_fakes.models import hub, manifest, path, pull, remove, store, verify
from aikit_fakes.models.cache_paths import home
from aikit_fakes.models.progress_bar import megabytes

_WANTED = "a model, a service or capability (all that it needs), `all`, or transformers:ORG/NAME@REVISION"


def add_command(commands: Any) -> None:
    """Add `models` to the sub-parsers of the `aikit` command."""
    parser = commands.add_parser("models", help="list, pull, verify and remove the models of the local engines")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    listing = actions.add_parser("list", help="every model: state, size, licence, what needs it, whose it is")
    listing.set_defaults(run=_list)

    pulling = actions.add_parser("pull", help="download what is missing, and mend what is corrupted")
    pulling.add_argument("wanted", nargs="*", default=["all"], metavar="NAME", help=f"{_WANTED} (default: all)")
    pulling.set_defaults(run=_pull)

    verifying = actions.add_parser("verify", help="hash the files again")
    verifying.add_argument("wanted", nargs="*", metavar="NAME", help=f"{_WANTED} (default: all that were pulled)")
    verifying.set_defaults(run=_verify)

    locating = actions.add_parser("path", help="print where a model lies")
    locating.add_argument("name", metavar="NAME")
    locating.add_argument("file", nargs="?", metavar="FILE", help="which file, where a model has several")
    locating.set_defaults(run=_path)

    removing = actions.add_parser("rm", help="delete the files of models")
    removing.add_argument("wanted", nargs="+", metavar="NAME", help=_WANTED)
    removing.set_defaults(run=_remove)


def _list(_: argparse.Namespace) -> int:
    rows = [("NAME", "STATE", "SIZE", "LICENCE", "NEEDED BY", "ORIGIN")]
    for model in manifest.models().values():
        needs = ", ".join(model.needs)
        rows.append((model.name, store.state(model), megabytes(model.size), model.licence, needs, model.origin))
    for spec in hub.installed():
        rows.append((spec, "pulled", megabytes(hub.size(spec)), "see its card", "transformers engines", "the hub"))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    print(f"\nin {home()}")
    return 0


def _pull(options: argparse.Namespace) -> int:
    # unwinds, so that the client ends and its room is cleared
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        for name in store.expand(options.wanted):
            print(f"{name}: {'pulled' if pull(name, progress=True) else 'already here'}", flush=True)
    finally:
        signal.signal(signal.SIGTERM, before)
    return 0


def _verify(options: argparse.Namespace) -> int:
    failed = False
    for name in store.expand(options.wanted) if options.wanted else store.installed():
        try:
            verify(name)
            print(f"{name}: right")
        except ModelError as error:
            failed = True
            print(f"aikit: {error}", file=sys.stderr)
    return int(failed)


def _path(options: argparse.Namespace) -> int:
    print(path(options.name, options.file))
    return 0


def _remove(options: argparse.Namespace) -> int:
    removed = remove(*options.wanted)
    print(f"removed {', '.join(removed)}" if removed else "nothing to remove")
    return 0
