"""Text normalization by SSML's say-as: characters, numbers, dates, addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from aikit_fakes.engines.grapheme_to_phoneme import number_words, text_normalization

_ORDERS = {
    "mdy": "mdy", "dmy": "dmy", "ymd": "ymd", "md": "md", "dm": "dm", "ym": "ym", "my": "my", "d": "d", "m": "m",
    "y": "y", "yyyymmdd": "ymd",
}  # fmt: skip
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*([AaPp])\.?[Mm]\.?)?")
_DURATION = re.compile(r"""(?:(?P<minutes>\d+)')?(?:(?P<seconds>\d+(?:\.\d+)?)")?""")
_MIXED = re.compile(r"(?:(?P<whole>\d+)\s*\+\s*)?(?P<above>\d+)\s*/\s*(?P<below>\d*[1-9]\d*)")
_MEASURE = re.compile(r"(?:(?P<above>\d+)/(?P<below>[1-9]\d*)|(?P<many>\d[\d,]*(?:\.\d+)?))\s*-?\s*(?P<unit>\D+)")
_STREETS = {"st": "street", "rd": "road", "ave": "avenue", "blvd": "boulevard", "dr": "drive", "ln": "lane"}


def normalize(text: str, manner: str, form: str = "") -> str:
    """The words of a text read in a manner; the text itself where it does not fit that.

    Args:
        text: what is written.
        manner: `characters`, `cardinal`, `ordinal`, `digits`, `fraction`, `unit`, `date`, `time`, `address`,
            `telephone`.
        form: the order of a date's parts, such as `mdy`.

    Raises:
        ValueError: there is no such manner, or no such order.
    """
    text = text.strip()
    if manner == "date":
        if form and form not in _ORDERS:
            raise ValueError(f"a date has no format {form!r}")
        return _date(text, _ORDERS[form or "mdy"])
    if manner not in _MANNERS:
        raise ValueError(f"nothing is read as {manner!r}")
    return _MANNERS[manner](text) or text


def _characters(text: str) -> str:
    # a comma between letters keeps them apart
    names = (
        number_words.digits(one) if one in "0123456789" else text_normalization.SYMBOLS.get(one, one.upper())
        for one in text
    )
    return ", ".join(name for name in names if name.strip())


def _digits(text: str) -> str:
    return " ".join(number_words.digits(one) for one in text if one in "0123456789")


def _cardinal(text: str) -> str:
    number = text.replace(",", "").replace(" ", "")
    if not re.fullmatch(r"[-+]?\d+(\.\d+)?", number, re.ASCII):
        return ""
    sign = {"-": "minus ", "+": "plus "}.get(number[0], "")
    return sign + number_words.cardinal(number.lstrip("+-"))


def _ordinal(text: str) -> str:
    number = re.sub(r"(st|nd|rd|th)$", "", text.replace(",", ""))
    return number_words.ordinal(number) if re.fullmatch(r"\d+", number, re.ASCII) else ""


def _fraction(text: str) -> str:
    found = _MIXED.fullmatch(text)
    if found is None:
        return ""
    part = number_words.fraction(found["above"], found["below"])
    return f"{number_words.cardinal(found['whole'])} and {part}" if found["whole"] else part


def _unit(text: str) -> str:
    found = _MEASURE.fullmatch(text)
    if found is None:
        return ""
    if found["many"]:
        return text_normalization.measurement(found["many"], found["unit"].strip())
    name = text_normalization.UNITS.get(found["unit"].strip().lower(), [found["unit"]])[0]
    article = "an" if name[0] in "aeiou" else "a"
    return f"{number_words.fraction(found['above'], found['below'])} of {article} {name}"


def _time(text: str) -> str:
    if found := _CLOCK.fullmatch(text):
        return text_normalization.time(found[1], found[2], found[3])
    found = _DURATION.fullmatch(text)
    if found is None:
        return ""
    return " ".join(
        f"{number_words.cardinal(found[name])} {name[:-1] if found[name] == '1' else name}"
        for name in ("minutes", "seconds")
        if found[name]
    )


def _telephone(text: str) -> str:
    return text_normalization.telephone(text) if re.search(r"\d", text, re.ASCII) else ""


def _address(text: str) -> str:
    return re.sub(r"\b(\w+)\b\.?", lambda found: _STREETS.get(found[1].lower(), found[0]), text)


def _date(text: str, order: str) -> str:
    if re.fullmatch(r"[\d?]{8}", text) and order == "ymd":
        parts = [text[:4], text[4:6], text[6:]]
    else:
        parts = re.split(r"[^\d?]+", text)
    if len(parts) != len(order) or not all(re.fullmatch(r"\d{1,4}|\?+", part, re.ASCII) for part in parts):
        return text
    named = {name: "" if "?" in part else part for name, part in zip(order, parts, strict=True)}
    return text_normalization.date(*(named.get(name, "") for name in "ymd"))


_MANNERS: Mapping[str, Callable[[str], str]] = {
    "characters": _characters,
    "cardinal": _cardinal,
    "ordinal": _ordinal,
    "digits": _digits,
    "fraction": _fraction,
    "unit": _unit,
    "time": _time,
    "address": _address,
    "telephone": _telephone,
}
