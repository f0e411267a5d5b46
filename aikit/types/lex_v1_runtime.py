"""The types of Amazon Lex (v1.runtime): what its stub says, made on first use."""

from aikit.types._lazy import lazy

__getattr__, __dir__ = lazy(__name__)
