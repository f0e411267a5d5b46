"""The chapter of Polly: spoken greetings, whose words light up at their speech marks."""

from __future__ import annotations

import html
import re

import polly
from page import Chapter
from page.parts import Word, escaped, player

ORDER = 3


def chapter() -> Chapter:
    """Each caller's greeting with a paragraph for each sentence."""
    greetings = polly.main("local")
    cards = "".join(
        f'<div class="card"><h3>{escaped(one.voice)} to {escaped(one.name)}</h3>'
        + player(one.audio, "audio/mpeg", f"The greeting for {one.name}", _sentences(one))
        + f"<details><summary>The SSML that was asked for</summary><pre>{escaped(one.ssml)}</pre></details></div>"
        for one in greetings
    )
    body = f'<p>Press play, or a word.</p><div class="beside">{cards}</div>'
    return Chapter("Polly", "A personal spoken greeting for a caller", body, [one.engine for one in greetings])


def _sentences(greeting: polly.Greeting) -> list[list[Word]]:
    """The words of each sentence, with the marks that follow them; a word ends where the next begins."""
    source = greeting.ssml.encode()  # speech marks count bytes, those of tags too
    lines: list[list[Word]] = [[]]
    for mark, following in zip(greeting.words, [*greeting.words[1:], None], strict=True):
        if mark["value"].startswith("<"):
            continue  # to AWS a break is a word as well
        between = source[mark["end"] : following["start"] if following else None].decode()
        after = html.unescape(re.sub("<[^>]*>", "", between)).split(" ")[0].strip()
        end = following["time"] / 1000 if following else None
        lines[-1].append(Word(html.unescape(mark["value"]), mark["time"] / 1000, end, after))
        if after.endswith((".", "?", "!")):
            lines.append([])
    return lines
