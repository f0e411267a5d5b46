"""aikit: one typed facade over Amazon's AI services, each answered by AWS or by open models on this machine.

    from aikit import AIKit

    kit = AIKit("local", translate="aws")
    answer = kit.comprehend.detect_sentiment(text="The staff were lovely.", language_code="en")
    answer.sentiment, answer.sentiment_score.positive, answer.meta.engine

Everything here is imported on first use.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aikit import backends, errors, intercept, matchers, types
    from aikit.guard import forbid_aws
    from aikit.intercept.installation import install
    from aikit.kit import AIKit, AsyncAIKit
    from aikit.settings import Settings

__version__ = "0.1.0"
__all__ = [
    "AIKit",
    "AsyncAIKit",
    "Settings",
    "backends",
    "errors",
    "forbid_aws",
    "install",
    "intercept",
    "matchers",
    "types",
]

_HOMES = {
    "AIKit": "aikit.kit",
    "AsyncAIKit": "aikit.kit",
    "Settings": "aikit.settings",
    "forbid_aws": "aikit.guard",
    "install": "aikit.intercept.installation",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(importlib.import_module(_HOMES[name]), name)
    if name in __all__:
        return importlib.import_module(f"aikit.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
