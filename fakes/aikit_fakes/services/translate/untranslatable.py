"""Do-not-translate spans: links, paths, code and placeholders in a text, which come out of a translation as they are."""

from __future__ import annotations

from collections.abc import Iterator

import regex

# One row a kind, in the order in which they are tried at a place. Every repetition is bounded or possessive, so that the
# time is linear in the text.
_KINDS = {
    "fenced code": r"(?m:^)[ ]{0,3}```[^`]{0,4000}+```|(?m:^)[ ]{0,3}~~~[^~]{0,4000}+~~~",
    "code": r"``[^`\n]{1,500}+``|`[^`\n]{1,500}+`",
    "template": r"\{\{[^{}\n]{0,300}+\}\}\}?|\{%(?:[^%\n]|%(?!\})){0,300}+%\}|\{\#[^\n#]{0,300}+\#\}"
    r"|<%(?:[^%]|%(?!>)){0,300}+%>|\[\[[\w.:-]{1,60}+\]\]",
    # ICU message syntax: its head, the rest of the argument follows by counting braces
    "ICU": r"\{\s{0,3}\w{1,60}+\s{0,3},\s{0,3}(?:plural|select|selectordinal|number|date|time|choice|spellout|ordinal|duration)\b",
    "braces": r"[$\#%@]?\{[\w.$@:\[\]'\"()?!+-]{0,80}+(?:\s{0,2}[|:,]\s{0,2}[^{}\s]{0,60}+)?\}",
    "printf": r"(?<![\d%\w])%(?:\(\w{1,60}+\)|\d{1,2}\$)?[-+0#]{0,3}(?:\d{1,3}|\*)?(?:\.(?:\d{1,2}|\*))?(?:hh|ll|[hlLzjtq])?"
    r"[sdiufFeEgGxXoOcpqvT@](?![\p{L}\d])|(?<![\d%\w])%\w{2,40}+%(?!\w)",
    "link": r"(?i:\b(?:https?|ftps?|sftp|wss?|file|s3|git|ssh|data|arn|mailto|tel|urn)):(?:[^\s<>\"'`{}|\\^\[\]()]|\((?:[^\s<>\"()]){0,200}\)|\{[\w.]{0,40}+\}){2,2000}+"
    r"|(?i:\bwww)\.[^\s<>\"'`|\\^\[\]()]{3,1000}+",
    "e-mail": r"(?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+){1,6}",
    "host": r"(?<![\w@.-])(?:[a-z0-9-]{1,63}+\.){1,5}(?:com|org|net|edu|gov|io|dev|app|ai|co|uk|es|mx|fr|de|eu|us)\b(?:/[^\s<>\"'`()]{0,500}+)?",
    "path": r"(?<![\w.~/\\<-])(?:\.{0,2}/|~/)[\w.@%+~$-]{1,80}+(?:/[\w.@%+~$*-]{0,80}+){0,30}+|\b[A-Za-z]:\\[\w.$ -]{1,80}?(?:\\[\w.$-]{1,80}+){0,30}+(?![\w\\])"
    r"|(?<!\\)\\\\[\w.$-]{1,63}+(?:\\[\w.$-]{1,80}+){1,30}+",
    "file": r"(?<![\w@-])[\w-]{1,60}+(?:[./][\w-]{1,60}+){0,20}?\.(?:json|ya?ml|toml|xml|html?|css|scss|jsx?|tsx?|mjs|py|rb|go|rs|java|kt|c|cc|cpp|h|hpp|cs|php|sh|bat|ps1|sql|md|rst|txt|csv|tsv|log|ini|cfg|conf|env|lock|pdf|docx?|xlsx?|pptx?|zip|tar|gz|tgz|png|jpe?g|gif|svg|webp|mp3|mp4|wav|exe|dll|so|jar|whl|po|pot|xliff|properties)\b(?!\()",
    "call": r"(?<![\w$])\$?[A-Za-z_]\w{0,60}+(?:(?:\.|::|->)[A-Za-z_]\w{0,60}+){0,8}+\((?:[^()\n]{0,80}+)\)(?<=\(\)|[\w.][(]['\"\d][^()\n]{0,80}[)])|(?<![\w$])[A-Za-z_]\w{0,60}+(?:(?:::|->)[A-Za-z_]\w{0,60}+){1,8}+",
    "name": r"(?<![\w$@])\$?[A-Za-z]\w{0,60}?_\w{1,60}+|(?<!\w)__?\w{1,60}+|(?<![\w$])\$[A-Za-z_]\w{0,60}+",
    "option": r"(?<![\w-])--[a-z][\w-]{1,40}+(?:=[^\s,;]{1,80}+)?",
    "handle": r"(?<![\w@.])@[A-Za-z_][\w-]{1,38}+(?:/[\w-]{1,60}+)?",
    "bound": r"(?<![\w:]):[a-z]\w{1,40}+\b(?!:)",
    "escape": r"\\[nrt\"'](?![\w:])|\\u[0-9a-fA-F]{4}",
    "BBCode": r"(?i:\[/?(?:b|i|u|s|url|img|code|quote|color|size|list|spoiler|\*)(?:=[^\]\s]{0,300}+)?\])",
    "reference": r"&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31}\d{0,2});",
}
_SPAN = regex.compile("|".join(f"(?:{pattern})" for pattern in _KINDS.values()))
_ICU = regex.compile(_KINDS["ICU"])
_AFTER = ".,;:!?"
"""Marks that end the sentence around a link or a path, and are no part of it."""


def split(text: str) -> Iterator[tuple[str, bool]]:
    """The pieces of a text, which together are the text, each with whether it must stay as it is; none is empty."""
    done = place = 0
    closes: dict[int, int] | None = None
    while span := _SPAN.search(text, place):
        begin, end = span.span()
        if _ICU.fullmatch(text, begin, end):
            closes = _closing_braces(text) if closes is None else closes
            if begin not in closes:
                place = end
                continue
            end = closes[begin] + 1
        elif text[begin] not in "`{%<&":
            end = max(begin + len(text[begin:end].rstrip(_AFTER)), begin + 1)
        if begin > done:
            yield text[done:begin], False
        yield text[begin:end], True
        done = place = end
    if done < len(text):
        yield text[done:], False


def _closing_braces(text: str) -> dict[int, int]:
    """The place of each opening brace that is closed -> that of its closing one."""
    found: dict[int, int] = {}
    open_now: list[int] = []
    for place, character in enumerate(text):
        if character == "{":
            open_now.append(place)
        elif character == "}" and open_now:
            found[open_now.pop()] = place
    return found
