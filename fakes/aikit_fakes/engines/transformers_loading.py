"""Loading of hub models and model folders for the `transformers:` kind of engine.

Only safetensors weights are loaded, and no code of a model is ever run.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from aikit.distribution import install_command
from aikit.errors import MissingExtra, ModelUnusable
from aikit_fakes.models import hub

_LONGEST = 512  # tokens, where a model does not tell its own limit


class Opened(NamedTuple):
    """A tokenizer, or what else makes the input, and a model, ready to answer.

    Attributes:
        folder: where they lie.
        languages: what the list `languages` in config.json says the model can read, else English.
        longest: the most tokens that the model reads at once, special ones included.
    """

    folder: Path
    languages: frozenset[str]
    tokenizer: Any
    model: Any
    longest: int

    @property
    def labels(self) -> list[str]:
        """The names of the model's outputs, in their order."""
        names: dict[int, str] = self.model.config.id2label
        return [names[place] for place in sorted(names)]


def load(reference: str, auto: str, languages: Sequence[str] | None = None, *, reader: str = "AutoTokenizer") -> Opened:
    """Open a model.

    Args:
        reference: a folder, or `org/name@revision` of a model that was pulled.
        auto: the class of transformers that opens it, such as `"AutoModelForTokenClassification"`.
        languages: the language codes it can read, where the caller knows better than its config.json.
        reader: the class that makes its input: of text a tokenizer, of images `"AutoImageProcessor"`.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it has no safetensors, brings code of its own, or has no trained head.
        MissingExtra: torch or transformers is not installed.
    """
    folder = hub.folder(reference)
    config = _config(folder)
    tokenizer, model = _open(folder, auto, reader)
    known = frozenset(languages or config.get("languages") or ["en"])
    return Opened(folder, known, tokenizer, model, _longest(tokenizer, model.config))


def _config(folder: Path) -> dict[str, Any]:
    """The model's config.json, once the folder was found to hold nothing that must not be loaded."""
    if not any(folder.glob("*.safetensors")):
        raise ModelUnusable(f"{folder} has no safetensors weights; pickled ones (.bin, .pt) are never loaded")
    for name in ("config.json", "tokenizer_config.json", "preprocessor_config.json", "processor_config.json"):
        config = _json(folder / name)
        if "auto_map" in config:
            raise ModelUnusable(f"{folder / name} asks to run code of the model (auto_map), which is never done")
    return _json(folder / "config.json")


def _json(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except ValueError as error:
        raise ModelUnusable(f"{path} is not JSON: {error}") from error
    return content if isinstance(content, dict) else {}


def _open(folder: Path, auto: str, reader: str) -> tuple[Any, Any]:
    try:
        import torch  # noqa: F401  transformers alone imports, and fails later
        import transformers
    except ImportError as error:
        raise MissingExtra(f"`transformers:` engines need torch: {install_command('transformers')}") from error
    safely = {"local_files_only": True, "trust_remote_code": False}
    try:
        tokenizer = getattr(transformers, reader).from_pretrained(folder, **safely)
        model, report = getattr(transformers, auto).from_pretrained(
            folder, use_safetensors=True, output_loading_info=True, **safely
        )
    # whatever a broken folder makes a library of this size raise
    except Exception as error:
        raise ModelUnusable(f"{folder} cannot be loaded: {error}") from error
    if report["missing_keys"]:
        missing = ", ".join(sorted(report["missing_keys"]))
        raise ModelUnusable(f"{folder} is no trained classifier: its weights lack {missing}")
    return tokenizer, model.eval()


def _longest(tokenizer: Any, config: Any) -> int:
    positions: int = getattr(config, "max_position_embeddings", None) or _LONGEST
    limit: int = getattr(tokenizer, "model_max_length", positions)  # what reads no text has none
    # a tokenizer that does not know its limit says 1e30; RoBERTa's kind keeps two positions for itself
    return limit if limit <= positions else positions - 2
