"""The twelve services, and the botocore service behind each client.

One client is one botocore service: shape and error names collide between the parts of a service, so parts are never
merged. A path such as `"lex.v1.runtime"` is where the client sits on a kit: `kit.lex.v1.runtime`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

CLIENTS: dict[str, str] = {
    "comprehend": "comprehend",
    "forecast": "forecast",
    "forecast.query": "forecastquery",
    "lex": "lexv2-models",
    "lex.runtime": "lexv2-runtime",
    "lex.v1": "lex-models",
    "lex.v1.runtime": "lex-runtime",
    "personalize": "personalize",
    "personalize.runtime": "personalize-runtime",
    "personalize.events": "personalize-events",
    "polly": "polly",
    "rekognition": "rekognition",
    "textract": "textract",
    "transcribe": "transcribe",
    "translate": "translate",
    "kendra": "kendra",
    "kendra.ranking": "kendra-ranking",
    "codeguru.reviewer": "codeguru-reviewer",
    "codeguru.profiler": "codeguruprofiler",
    "codeguru.security": "codeguru-security",
    "fraud_detector": "frauddetector",
}


class Listed(NamedTuple):
    """A service's title and a one-line description."""

    title: str
    does: str


SERVICES: dict[str, Listed] = {
    "comprehend": Listed("Amazon Comprehend", "insights and relationships in text"),
    "forecast": Listed("Amazon Forecast", "time series with other variables"),
    "lex": Listed("Amazon Lex", "conversations that understand intent and context"),
    "personalize": Listed("Amazon Personalize", "recommendations from demographic and behavioural data"),
    "polly": Listed("Amazon Polly", "text to speech in languages, accents, voices"),
    "rekognition": Listed("Amazon Rekognition", "objects, people, activities, faces in images and video"),
    "textract": Listed("Amazon Textract", "text, context and metadata from scans"),
    "transcribe": Listed("Amazon Transcribe", "speech to text"),
    "translate": Listed("Amazon Translate", "translation between many languages"),
    "kendra": Listed("Amazon Kendra", "natural-language search over a company's content"),
    "codeguru": Listed("Amazon CodeGuru", "reviews of code, its most expensive lines, vulnerabilities"),
    "fraud_detector": Listed("Amazon Fraud Detector", "likely fraud caught early"),
}


def parts(path: str) -> tuple[str, ...]:
    """The names of the clients directly below `path`: `parts("lex") == ("runtime", "v1")`."""
    prefix = f"{path}."
    below = (client.removeprefix(prefix) for client in CLIENTS if client.startswith(prefix))
    return tuple(dict.fromkeys(name.split(".")[0] for name in below))


def module_name(path: str) -> str:
    """The module of a client's types: `"lex.v1.runtime"` -> `"lex_v1_runtime"` (in `aikit.types`)."""
    return path.replace(".", "_")


def path_of_module(name: str) -> str:
    """The client path whose types live in the module `aikit.types.<name>`; the inverse of `module_name`."""
    for path in CLIENTS:
        if module_name(path) == name:
            return path
    raise KeyError(name)


@cache
def overlay(path: str) -> Mapping[str, Any]:
    """What AWS's model of a client omits: its table in overlays.toml, read on first use."""
    import tomllib
    from importlib.resources import files

    known = tomllib.loads(files(__package__).joinpath("overlays.toml").read_text(encoding="utf-8"))
    found: Mapping[str, Any] = known.get(path, {})
    return found
