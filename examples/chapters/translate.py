"""The chapter of Translate: a web page as it was written, and as readers of other places see it."""

from __future__ import annotations

from html.parser import HTMLParser

import translate
from page import Chapter
from page.parts import escaped

ORDER = 6
TAGS = {"h1": "h3", "p": "p", "b": "b", "i": "i", "ul": "ul", "li": "li", "a": "u", "span": "span"}
"""Tags that are kept, and as what: a title is one within a chapter, and a link leads nowhere."""


def chapter() -> Chapter:
    """The page beside its translations, each drawn as a browser would."""
    return shown(translate.main("local"))


def shown(localised: translate.Localised) -> Chapter:
    """The chapter of a localised page."""
    written = _page("as it was written, in English", "en", localised.page)
    versions = [
        _page(f"in {one.place} ({one.language}), {one.terms}", one.language, one.page) for one in localised.versions
    ]
    refused = [
        f"{escaped(place)} reads it in English: <code>{escaped(code)}</code>. "
        for place, code in localised.refused.items()
    ]
    body = (
        f'<div class="cards sites">{written}{"".join(versions)}</div>'
        '<p class="faint">The hotel’s name follows its terminology; formats go where their words go. '
        f"{''.join(refused)}</p>"
    )
    engines = [one.engine for one in localised.versions]
    return Chapter("Translate", "A web page in the reader’s language", body, engines)


def _page(name: str, language: str, page: str) -> str:
    body = _Body()
    body.feed(page)
    body.close()
    return (
        f'<div class="site"><p class="faint">{escaped(name)}</p>'
        f'<div lang="{escaped(language)}" role="group" aria-label="{escaped(name)}">{"".join(body.parts)}</div></div>'
    )


class _Body(HTMLParser):
    """The body of a page that a model wrote: a few harmless tags without attributes, and text that is escaped."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        if tag == "body":
            self._inside = True
        elif self._inside and tag in TAGS:
            self.parts.append(f"<{TAGS[tag]}>")

    def handle_endtag(self, tag: str) -> None:
        if tag == "body":
            self._inside = False
        elif self._inside and tag in TAGS:
            self.parts.append(f"</{TAGS[tag]}>")

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.parts.append(escaped(data))
