"""The engine registry: from a setting to an engine, loaded once per process.

A setting is `embedded`, `transformers:<folder or hub id@revision>`, `openai:<base url>#<model>` or
`python:<module>:<object>`, where the object is a callable without arguments that returns the engine.
"""

from __future__ import annotations

import importlib
import math
import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, NamedTuple

from aikit.distribution import install_command
from aikit.errors import ConfigurationError, MissingExtra
from aikit.settings import is_url
from aikit_fakes.engines import residency

EMBEDDED = "embedded"


class Capability(NamedTuple):
    """What engines can be chosen for one capability of one service.

    Attributes:
        kinds: kind -> module; the module's `load()`, or `load(reference)` for kinds that take one, makes the engine.
        methods: what an engine of the user's own must have.
        extra: what installs the libraries of the embedded engine.
    """

    kinds: Mapping[str, str]
    methods: tuple[str, ...]
    extra: str


def _capability(name: str, methods: str, others: str = "", extra: str = "local") -> Capability:
    """A capability whose embedded engine is `engines.<name>.embedded`, and others `engines.<name>.<kind>_engine`."""
    package = f"aikit_fakes.engines.{name}"
    kinds = {EMBEDDED: f"{package}.embedded"} | {kind: f"{package}.{kind}_engine" for kind in others.split()}
    return Capability(kinds, ("name", *methods.split()), extra)


_LANGUAGE = _capability("language", "languages rank")
_OCR = _capability("ocr", "read", "transformers", "vision")
_SPEECH = "languages voices rate has_timings accepts_phonemes synthesize"
CAPABILITIES: dict[str, Capability] = {
    "comprehend.sentiment": _capability("sentiment", "languages score", "transformers"),
    "comprehend.language": _LANGUAGE,
    "comprehend.entities": _capability("entities", "languages find", "transformers"),
    "comprehend.syntax": _capability("syntax", "languages tag", "transformers"),
    "comprehend.pii": _capability("pii", "languages find", "transformers"),
    "comprehend.key_phrases": _capability("key_phrases", "languages find"),
    "comprehend.targeted_sentiment": _capability("targeted_sentiment", "languages find", "openai"),
    "comprehend.toxicity": _capability("toxicity", "languages score", "transformers openai"),
    "comprehend.prompt_safety": _capability("prompt_safety", "languages unsafe"),
    "comprehend.classifier": _capability("classifier", "languages read train load"),
    "comprehend.recognizer": _capability("recognizer", "languages train load"),
    "comprehend.topics": _capability("topics", "languages find"),
    "translate.translation": _capability("translation", "pairs translate", "transformers openai"),
    "translate.language": _LANGUAGE,  # source `auto`: as Translate itself asks Comprehend
    "transcribe.speech_to_text": _capability(
        "speech_to_text", "languages transcribe identify", "transformers", "speech"
    ),
    "transcribe.diarization": _capability("diarization", "diarize", extra="speech"),
    "polly.text_to_speech": _capability("text_to_speech", _SPEECH, "transformers", "speech"),
    "rekognition.faces": _capability("faces", "dimensions find attributes embed similarity", extra="vision"),
    "rekognition.labels": _capability("labels", "classify", "transformers", "vision"),
    "rekognition.moderation": _capability("moderation", "explicit", extra="vision"),
    "rekognition.ocr": _OCR,
    "textract.ocr": _OCR,
    "textract.layout": _capability("layout", "find", extra="vision"),
    "textract.tables": _capability("tables", "find", extra="vision"),
    "textract.forms": _capability("forms", "find", extra="vision"),
    "textract.question_answering": _capability("question_answering", "find", extra="vision"),
}


class Engines:
    """The engines of one kit.

    Args:
        chosen: capability -> setting, such as `{"comprehend.sentiment": "transformers:/models/mine"}`.
        keep_alive: seconds after its last use for which an engine is kept in memory; asked later, it is loaded again.

    Raises:
        ConfigurationError: a capability or a kind of engine that does not exist.
    """

    def __init__(self, chosen: Mapping[str, str], keep_alive: float = residency.KEEP_ALIVE) -> None:
        for capability, setting in chosen.items():
            _check(capability, setting)
        self._chosen = dict(chosen)
        self._keep_alive = keep_alive

    def get(self, capability: str) -> Any:
        """The engine of a capability, loaded on first use and then shared by the whole process."""
        setting = self._chosen.get(capability, EMBEDDED)
        kind = setting.partition(":")[0]
        # by module: what several services use is loaded once
        key = CAPABILITIES[capability].kinds.get(kind, capability), setting
        # an object of the user's own may hold what it cannot get again
        keep_alive = math.inf if kind == "python" else self._keep_alive
        return residency.resident(key, lambda: load(capability, setting), keep_alive)

    def preload(self, wanted: str) -> None:
        """Load the engine of a capability, or those of a service.

        Raises:
            ConfigurationError: there is no such capability.
        """
        capabilities = [name for name in CAPABILITIES if wanted in (name, name.split(".")[0])]
        if not capabilities:
            raise ConfigurationError(f"nothing is called {wanted!r}; there are: {', '.join(CAPABILITIES)}")
        for capability in capabilities:
            self.get(capability)

    def example(self, capability: str) -> str:
        """A setting that would replace the embedded engine of a capability, for messages."""
        forms = {"transformers": "transformers:<folder or hub id@revision>", "openai": "openai:<base url>#<model>"}
        kinds = CAPABILITIES[capability].kinds
        return next((form for kind, form in forms.items() if kind in kinds), "python:<module>:<object>")


def load(capability: str, setting: str) -> Any:
    """A new engine.

    Raises:
        MissingExtra: a library it needs is not installed; names the command that installs it.
        ModelError: a model it needs is missing or unusable.
        ConfigurationError: an engine of the user's own cannot be imported or lacks a method.
    """
    kind, _, reference = setting.partition(":")
    if kind == "python":
        from aikit_fakes.engines import users_own

        return users_own.load(capability, reference, CAPABILITIES[capability].methods)
    try:
        module = importlib.import_module(CAPABILITIES[capability].kinds[kind])
        return module.load(reference) if reference else module.load()
    except ModuleNotFoundError as error:
        extra = "transformers" if kind == "transformers" else CAPABILITIES[capability].extra
        raise MissingExtra(
            f"the engine {setting!r} of {capability} needs the package {error.name!r}; "
            f"install it with: {install_command(extra)}"
        ) from error


def _check(capability: str, setting: str) -> None:
    if capability not in CAPABILITIES:
        near = get_close_matches(capability, CAPABILITIES, n=1)
        hint = f"did you mean {near[0]!r}? " if near else ""
        raise ConfigurationError(f"no engine can be chosen for {capability!r}; {hint}known: {', '.join(CAPABILITIES)}")
    kind, _, reference = setting.partition(":")
    kinds = [*CAPABILITIES[capability].kinds, "python"]
    forms = ", ".join(known if known == EMBEDDED else f"{known}:..." for known in kinds)
    if kind == "openai" and not is_url(reference.partition("#")[0]):
        raise ConfigurationError(f"{setting!r} of {capability} is not openai:<base url>#<model>")
    if kind == "python" and not re.fullmatch(r"[\w.]+:\w+", reference):
        raise ConfigurationError(f"{setting!r} of {capability} is not python:<module>:<object>")
    if kind not in kinds or bool(reference) != (kind != EMBEDDED):
        raise ConfigurationError(f"{setting!r} is no engine for {capability}; allowed: {forms}")
