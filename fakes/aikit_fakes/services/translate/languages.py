"""ListLanguages: language names by Unicode's CLDR (babel)."""

from __future__ import annotations

from typing import Any

from babel import Locale

from aikit_fakes.context import Context
from aikit_fakes.engines.translation import language_codes
from aikit_fakes.resources.tokens import page_token, read_page_token
from aikit_fakes.services.translate.resources import TERMINOLOGY

PAGE = 500
_AWS = {
    # where AWS's list in the developer guide says it otherwise
    "fa": "Farsi (Persian)", "fa-AF": "Dari", "ht": "Haitian Creole", "tl": "Filipino, Tagalog",
    "zh": "Chinese (Simplified)", "zh-TW": "Chinese (Traditional)", "es-MX": "Spanish (Mexico)",
    "fr-CA": "French (Canada)", "pt": "Portuguese (Brazil)", "pt-PT": "Portuguese (Portugal)",
}  # fmt: skip
_CLDR = {"zh": "zh_Hans", "zh-TW": "zh_Hant", "tl": "fil", "pt": "pt_BR"}


def list_languages(request: Any, context: Context) -> dict[str, Any]:
    """The languages of Amazon Translate, whether or not an engine here knows them,in order of their names."""
    display = request.display_language_code or "en"
    listed = ["languages", display]
    after = 0
    if request.next_token is not None:
        position = read_page_token(listed, request.next_token)
        if position is None:
            raise TERMINOLOGY.refuse(context, "page", request.next_token)
        after = int(position[0])
    named = sorted((name(code, display), code) for code in language_codes.languages())
    page = named[after : after + (request.max_results or PAGE)]
    answer: dict[str, Any] = {
        "Languages": [{"LanguageName": called, "LanguageCode": code} for called, code in page],
        "DisplayLanguageCode": display,
    }
    if after + len(page) < len(named):
        answer["NextToken"] = page_token(listed, (after + len(page),))
    return answer


def name(code: str, display: str) -> str:
    """What a language is called in another."""
    if display == "en" and code in _AWS:
        return _AWS[code]
    inside = Locale.parse(_CLDR.get(display, display).replace("-", "_"))
    called = Locale.parse(_CLDR.get(code, code).replace("-", "_")).get_display_name(inside)
    return str(called or code)
