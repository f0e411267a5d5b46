"""Numbers as English words: cardinals, ordinals, years, fractions, digits."""

from __future__ import annotations

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ("", " thousand", " million", " billion", " trillion")
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
LONGEST = 3 * len(_SCALES)
"""Digits of the greatest number that has a name here; a longer one is read digit by digit."""


def cardinal(number: str) -> str:
    """The words of an integer or a decimal, written as digits: `"12.5"` is twelve point five.

    Args:
        number: ASCII digits, with at most one point.
    """
    whole, _, decimals = number.partition(".")
    said = _integer(whole) if whole else "zero"
    return f"{said} point {digits(decimals)}" if decimals else said


def ordinal(number: str) -> str:
    """The words of a place in an order: `"21"` is twenty-first."""
    words = cardinal(number)
    start = max(words.rfind(" "), words.rfind("-")) + 1
    last = words[start:]
    named = _ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th")
    return words[:start] + named


def digits(number: str) -> str:
    """Each digit by itself."""
    return " ".join(_ONES[int(digit)] for digit in number)


def year(number: str) -> str:
    """The words of a year of four digits: `"1984"` is nineteen eighty-four."""
    century, rest = int(number[:2]), int(number[2:])
    if not century % 10 and rest < 10:  # 1000, 2000 to 2009
        return _integer(number)
    if not rest:
        return f"{_below_hundred(century)} hundred"
    return f"{_below_hundred(century)} {f'oh {_ONES[rest]}' if rest < 10 else _below_hundred(rest)}"


def fraction(above: str, below: str) -> str:
    """The words of a fraction: three quarters."""
    many = int(above) != 1
    named = {"2": "halves" if many else "half", "4": "quarters" if many else "quarter"}.get(below.lstrip("0"))
    return f"{cardinal(above)} {named or ordinal(below) + ('s' if many else '')}"


def _integer(number: str) -> str:
    number = number.lstrip("0") or "0"
    if len(number) > LONGEST:
        return digits(number)
    value, parts, scale = int(number), [], 0
    while value:
        value, group = divmod(value, 1000)
        if group:
            parts.append(_below_thousand(group) + _SCALES[scale])
        scale += 1
    return " ".join(reversed(parts)) or _ONES[0]


def _below_thousand(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    said = [f"{_ONES[hundreds]} hundred"] if hundreds else []
    return " ".join([*said, _below_hundred(rest)] if rest else said)


def _below_hundred(value: int) -> str:
    if value < 20:
        return _ONES[value]
    tens, ones = divmod(value, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")
