"""`aikit engines`: which engine answers what, its size, licence, languages and measured figure, told by the code.

Kinds come from the registry, models from the manifest, choices from the settings; `measured.toml` beside this module
holds what `make quality` measured last, and is written by nobody else.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any

from aikit.masking import masked
from aikit.settings import Settings
from aikit_fakes.engines.registry import CAPABILITIES, EMBEDDED
from aikit_fakes.models import manifest
from aikit_fakes.package_data import read_toml


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the command."""
    parser = commands.add_parser("engines", help="which engine answers what, and how well it was measured")
    parser.set_defaults(run=run)


def run(_: argparse.Namespace) -> int:
    """Print a paragraph for each capability."""
    settings = Settings.load()
    for capability, known in CAPABILITIES.items():
        service, name = capability.split(".")
        chosen = settings.engine(service, name)
        facts = measured().get(capability, {})
        print(capability)
        print(f"  in force   {masked(chosen.value) or EMBEDDED}{f' (from {chosen.source})' if chosen.source else ''}")
        print(f"  embedded   {facts.get('engine', 'not measured')}, {_models(name)}")
        if "languages" in known.methods:
            print(f"  languages  {', '.join(facts.get('languages', [])) or 'unknown'}")
        print(f"  measured   {facts.get('figure', 'not yet')}")
        others = [kind for kind in known.kinds if kind != EMBEDDED]
        print(f"  others     {', '.join(f'{kind}:…' for kind in [*others, 'python'])}\n")
    print('Choose one in aikit.toml, [engines.comprehend] sentiment = "transformers:…", or by environment,')
    print("AIKIT_ENGINES_COMPREHEND_SENTIMENT=… ; docs/quality.md has every figure, its data and a baseline.")
    return 0


def measured() -> Mapping[str, Mapping[str, Any]]:
    """By capability: the embedded engine's name, its languages and its headline figures."""
    return read_toml(__package__, "measured.toml")


def _models(capability: str) -> str:
    """The models of the store that a capability needs: names, sizes, licences."""
    models = [model for model in manifest.models().values() if capability in model.needs]
    return ", ".join(f"{m.name} {m.size / 1e6:.0f} MB ({m.licence})" for m in models) or "no model of the store"
