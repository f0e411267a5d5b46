"""The public names, and what an import may load."""

from __future__ import annotations

import subprocess
import sys

import aikit
from aikit import backends, errors

HEAVY = {"numpy", "torch", "transformers", "spacy", "onnxruntime", "boto3", "botocore.session", "httpx", "aikit_fakes"}


def test_all_is_what_it_says() -> None:
    for module in (aikit, backends):
        assert sorted(module.__all__) == list(module.__all__) or set(module.__all__) <= set(dir(module))
        for name in module.__all__:
            assert getattr(module, name) is not None


def test_the_drawn_tree_of_errors_is_the_real_one() -> None:
    drawn = {}
    stack: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        name = line.lstrip(" │├└─").split(" ")[0]
        if not name or not isinstance(getattr(errors, name, None), type):
            continue
        depth = len(line) - len(line.lstrip(" │├└─"))
        while stack and stack[-1][0] >= depth:
            stack.pop()
        drawn[name] = stack[-1][1] if stack else "Exception"
        stack.append((depth, name))
    public = {n: k for n, k in vars(errors).items() if isinstance(k, type) and issubclass(k, errors.AIKitError)}
    public = {name: kind for name, kind in public.items() if not name.startswith("_")}
    assert set(drawn) == set(public)
    for name, parent in drawn.items():
        assert issubclass(public[name], public.get(parent, Exception))


def loaded_by(code: str) -> set[str]:
    program = f"{code}\nimport sys; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_a_kit_and_its_first_client_load_nothing_heavy() -> None:
    heavy = HEAVY - {"aikit_fakes"}
    assert not heavy & loaded_by("from aikit import AIKit; AIKit('local').comprehend")


def test_the_command_line_loads_nothing_heavy() -> None:
    assert not HEAVY & loaded_by("import aikit, aikit.cli, aikit.kit, aikit.client, aikit.settings")
