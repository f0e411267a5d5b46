"""`aikit config`: the effective settings, and the source of each value."""

from __future__ import annotations

import argparse

from aikit.backends import names
from aikit.contract import catalog
from aikit.masking import masked
from aikit.settings import Settings


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = commands.add_parser("config", help="what is in force, and where each value came from")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace) -> int:
    """Print the effective settings."""
    settings = Settings.load()
    print(f"settings file      {settings.path or 'none (no aikit.toml from here upwards, AIKIT_CONFIG not set)'}")
    print(f"backends installed {', '.join(names())}")
    print("precedence         code, then environment, then aikit.toml; in each a service before the rest\n")
    print(f"{'SERVICE':<16}{'BACKEND':<12}FROM")
    for service in catalog.SERVICES:
        chosen = settings.backend(service)
        print(f"{service:<16}{masked(chosen.value) or 'not chosen':<12}{chosen.source or '-'}")
    engines = list(settings.engines())
    if engines:
        print(f"\n{'ENGINE OF':<28}{'CHOSEN':<48}FROM")
    for service, capability in dict.fromkeys(engines):
        engine = settings.engine(service, capability)
        print(f"{service + '.' + capability:<28}{masked(engine.value):<48}{engine.source}")
    for backend, options in settings.data.get("backends", {}).items():
        print(f"\noptions of {backend} (from {settings.path})")
        for name, value in options.items():
            print(f"  {name} = {masked(value, name)!r}")
    return 0
