"""Text normalization for speech: numbers, money, dates, times, units and abbreviations as words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from aikit_fakes.engines.grapheme_to_phoneme import number_words
from aikit_fakes.package_data import read_toml

_TABLES: Mapping[str, Mapping[str, Any]] = read_toml(__package__, "text_normalization.toml")
ABBREVIATIONS: Mapping[str, str] = _TABLES["abbreviations"]
CURRENCIES: Mapping[str, list[str]] = _TABLES["currencies"]
UNITS: Mapping[str, list[str]] = _TABLES["units"]
SYMBOLS: Mapping[str, str] = _TABLES["symbols"]
MONTHS = (
    "January February March April May June July August September October November December"
).split()  # fmt: skip
PAUSES = frozenset(".,!?;:—…()")
"""Signs that are heard as a pause or in the melody."""

_AMOUNT = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_UNITS = "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))
_SHORT = "|".join(map(re.escape, ABBREVIATIONS))
_LETTERS = r"[^\W\d_½¼¾²³]+"
_MERIDIEM = r"(?:\s?(?P<half>[AaPp])\.?\s?[Mm]\b\.?)?"


class Piece(NamedTuple):
    """A stretch of a text, and what is said for it.

    Attributes:
        start, end: code points of the text.
        said: words, a space between them; or one sign of `PAUSES`.
    """

    start: int
    end: int
    said: str

    @property
    def is_pause(self) -> bool:
        """Whether it is a sign and no word."""
        return self.said in PAUSES


def read(text: str) -> Iterator[Piece]:
    """The words and pauses of a text, in order; what English has no words for is left out."""
    for found in _WRITTEN.finditer(text):
        said = _READERS[str(found.lastgroup)](found)
        if said:
            yield Piece(found.start(), found.end(), said)


def amount(number: str) -> str:
    """The words of a number that may have thousands separators."""
    return number_words.cardinal(number.replace(",", ""))


def date(year: str, month: str, day: str) -> str:
    """The words of a date whose parts are digits, "" where it has none of them; those numbers, if there is no such."""
    if not is_date(month, day):
        return " ".join(map(number_words.cardinal, filter(None, (month, day, year))))
    said = [MONTHS[int(month) - 1]] if month else []
    if day:
        said.append(number_words.ordinal(day))
    if year:
        said.append(number_words.year(year) if len(year) == 4 else number_words.cardinal(year))
    return " ".join(said)


def is_date(month: str, day: str) -> bool:
    """Whether a month may have such a day, or a year such a month; either may be ""."""
    return (not month or 1 <= int(month) <= 12) and (not day or 1 <= int(day) <= 31)


def time(hour: str, minute: str, half: str | None) -> str:
    """The words of a time of day; `half` is a or p."""
    said = [number_words.cardinal(hour)]
    if int(minute):
        said.append(f"oh {number_words.cardinal(minute)}" if int(minute) < 10 else number_words.cardinal(minute))
    elif not half:
        said.append("o'clock" if 1 <= int(hour) <= 12 else "hundred")
    return " ".join([*said, *([f"{half.upper()} M"] if half else [])])


def measurement(number: str, unit: str) -> str:
    """The words of a number of units; the unit's letters where it is unknown."""
    one, many = UNITS.get(unit) or UNITS.get(unit.lower()) or (unit, unit)
    return f"{amount(number)} {one if number == '1' else many}"


def telephone(number: str) -> str:
    """The digits of a telephone number, a pause between its groups."""
    return ", ".join(number_words.digits(group) for group in re.findall(r"\d+", number))


def _money(found: re.Match[str]) -> str:
    one, many, small, smalls = CURRENCIES[found["currency"]]
    number = found["money"].replace(",", "")
    if found["scale"]:
        return f"{number_words.cardinal(number)} {found['scale'].strip()} {many}"
    whole, _, rest = number.partition(".")
    whole = whole.lstrip("0") or "0"
    said = [f"{number_words.cardinal(whole)} {one if whole == '1' else many}"] if whole != "0" or not rest else []
    if rest:
        cents = int(rest[:2].ljust(2, "0"))
        said += [f"{number_words.cardinal(str(cents))} {small if cents == 1 else smalls}"] if cents or not said else []
    return " and ".join(said)


def _number(found: re.Match[str]) -> str:
    number = found["number"]
    sign = "minus " if found["minus"] else ""
    if re.fullmatch(r"1[1-9]\d\d|20\d\d", number) and not sign:
        return number_words.year(number)
    if re.fullmatch(r"0\d+", number):
        return number_words.digits(number)
    return sign + amount(number)


def _slashed(first: str, second: str, year: str) -> str:
    """As Americans write a date, or as others do where only that can be meant."""
    month, day = (first, second) if is_date(first, second) or not is_date(second, first) else (second, first)
    return date(year, month, day)


def _decade(found: re.Match[str]) -> str:
    said = number_words.year(found["decade"]) if len(found["decade"]) == 4 else number_words.cardinal(found["decade"])
    return f"{said[:-1]}ies" if said.endswith("y") else f"{said}s"


_READERS: Mapping[str, Callable[[re.Match[str]], str]] = {
    "nth": lambda _: "number",
    "short": lambda found: ABBREVIATIONS[found["short"].lower()],
    "initials": lambda found: " ".join(re.findall("[A-Za-z]", found["initials"])),
    "paid": _money,
    "iso": lambda found: date(*found["iso"].split("-")),
    "slashed": lambda found: _slashed(found["month"], found["day"], found["year"]),
    "clock": lambda found: time(found["hour"], found["minute"], found["half"]),
    "oclock": lambda found: f"{number_words.cardinal(found['at'])} {found['which'].upper()} M",
    "phone": lambda found: telephone(found["phone"]),
    "place": lambda found: number_words.ordinal(found["ordinal"].replace(",", "")),
    "years": _decade,
    "measure": lambda found: measurement(found["many"], found["unit"]),
    "part": lambda found: number_words.fraction(found["above"], found["below"]),
    "counted": _number,
    "word": lambda found: found["word"].replace("\N{RIGHT SINGLE QUOTATION MARK}", "'"),
    "pause": lambda found: "—" if found["pause"][0] in "—–-" else "…" if len(found["pause"]) > 1 else found["pause"],
    "symbol": lambda found: SYMBOLS[found["symbol"]],
}
"""What is said for a match of `_WRITTEN`, by the last of its groups to close: each alternative is one group."""

_WRITTEN = re.compile(
    rf"""
      (?P<nth>\b[Nn]o\.(?=\s?\d))
    | (?P<short>(?<![^\W\d_])(?i:{_SHORT})(?!\w))
    | (?P<initials>(?<![A-Za-z.])(?:[A-Za-z]\.){{2,}}(?:[A-Za-z]\b)?)
    | (?P<paid>(?P<currency>[{"".join(CURRENCIES)}])(?P<money>{_AMOUNT})
        (?P<scale>\ (?:thousand|million|billion|trillion)\b)?)
    | (?P<iso>(?<![\d-])\d{{4}}-\d\d-\d\d(?![\d-]))
    | (?P<slashed>(?<![\d/])(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})/(?P<year>\d{{4}}|\d\d)(?![\d/]))
    | (?P<clock>(?<![\d:])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d){_MERIDIEM}(?![\d:]))
    | (?P<oclock>(?<![\d.,])(?P<at>1[0-2]|[1-9])\s?(?P<which>[AaPp])\.?[Mm]\b\.?)
    | (?P<phone>(?<![\d-])(?:\+?\d{{1,3}}[-\ ])?(?:\(\d{{3}}\)\ ?|\d{{3}}-)?\d{{3}}-\d{{4}}(?![\d-]))
    | (?P<place>(?P<ordinal>\d{{1,3}}(?:,\d{{3}})+|\d+)(?:st|nd|rd|th)\b)
    | (?P<years>(?P<decade>(?:1\d|20)?\d0)s\b)
    | (?P<measure>(?P<many>{_AMOUNT})\s?(?P<unit>(?i:{_UNITS}))(?![\w/]))
    | (?P<part>(?<![\d/])(?P<above>\d{{1,3}})/(?P<below>[1-9]\d{{0,2}})(?![\d/]))
    | (?P<counted>(?P<minus>(?<![\w)])[-−])?(?P<number>{_AMOUNT}))
    | (?P<symbol>(?<=[A-Za-z0-9])[.](?=[A-Za-z0-9])|[{re.escape("&@#%+=°×÷<>©™½¼¾²³")}]|(?<=\w)[/_](?=\w))
    | (?P<word>{_LETTERS}(?:['\N{{RIGHT SINGLE QUOTATION MARK}}]{_LETTERS})*)
    | (?P<pause>\.{{2,}}|…|[.,!?;:()]|(?<=\s)[-–—]+(?=\s)|[–—]+)
    """,
    re.VERBOSE,
)
