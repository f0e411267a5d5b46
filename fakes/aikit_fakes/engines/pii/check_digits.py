"""Check digits and formats that validate a candidate.

Every function takes the candidate as it was written; separators do not count.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

# d of the dihedral group D5 and p, J. Verhoeff, "Error Detecting Decimal Codes", 1969
_TIMES = (
    *("0123456789", "1234067895", "2340178956", "3401289567", "4012395678"),
    *("5987604321", "6598710432", "7659821043", "8765932104", "9876543210"),
)
_TURN = (
    *("0123456789", "1576283094", "5803796142", "8916043527"),
    *("9453126870", "4286573901", "2793806415", "7046913258"),
)
_NETWORKS = re.compile(
    r"4\d{12}(?:\d{3}){0,2}|(?:5|2[2-7])\d{14,15}(?<=\d{16})|3[47]\d{13}|3[0689]\d{12}(?:\d{2}|\d{5})?|35\d{14}(?:\d{3})?|6\d{15}(?:\d{3})?"
)
_VIN_VALUES = dict(zip("0123456789ABCDEFGHJKLMNPRSTUVWXYZ", map(int, "012345678912345678123457923456789"), strict=True))
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)  # 49 CFR 565.15


def digits(text: str) -> list[int]:
    """The decimal digits in it."""
    return [int(character) for character in text if character in "0123456789"]


def luhn(text: str) -> bool:
    """ISO/IEC 7812-1 annex B: payment cards, Canadian social insurance and Ontario health numbers."""
    numbers = digits(text)[::-1]
    doubled = sum(sum(divmod(2 * number, 10)) for number in numbers[1::2])
    return bool(numbers) and any(numbers) and (sum(numbers[::2]) + doubled) % 10 == 0


def card(text: str) -> bool:
    """Luhn, and a beginning and a length that a payment network uses (ISO/IEC 7812-1, the networks' own ranges)."""
    return _NETWORKS.fullmatch("".join(map(str, digits(text)))) is not None and luhn(text)


def iban(text: str) -> bool:
    """ISO 13616: the rearranged number is 1 modulo 97."""
    compact = "".join(text.split()).upper()
    return compact.isalnum() and int("".join(str(int(c, 36)) for c in compact[4:] + compact[:4])) % 97 == 1


def aba(text: str) -> bool:
    """American Bankers Association: weights 3, 7, 1 modulo 10, and a Federal Reserve prefix."""
    numbers = digits(text)
    prefix = numbers[0] * 10 + numbers[1]
    known = prefix <= 12 or 21 <= prefix <= 32 or 61 <= prefix <= 72 or prefix == 80
    return known and any(numbers) and _weighted(numbers, (3, 7, 1) * 3) % 10 == 0


def vin(text: str) -> bool:
    """49 CFR 565.15: the ninth character, modulo 11."""
    total = _weighted([_VIN_VALUES[character] for character in text.upper()], _VIN_WEIGHTS)
    return text[8].upper() == "0123456789X"[total % 11]


def verhoeff(text: str) -> bool:
    """Aadhaar's check digit."""
    state = 0
    for place, number in enumerate(reversed(digits(text))):
        state = int(_TIMES[state][int(_TURN[place % 8][number])])
    return state == 0


def nhs(text: str) -> bool:
    """NHS data dictionary: weights 10 to 2 modulo 11."""
    numbers = digits(text)
    return (11 - _weighted(numbers[:9], range(10, 1, -1)) % 11) % 11 == numbers[9]


def utr(text: str) -> bool:
    """HMRC's Unique Taxpayer Reference: the first digit checks the other nine."""
    numbers = digits(text)
    return "21987654321"[_weighted(numbers[1:], (6, 7, 8, 9, 10, 5, 4, 3, 2)) % 11] == str(numbers[0])


def ip_address(text: str) -> bool:
    """An IPv4 or IPv6 address."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def ssn(text: str) -> bool:
    """Social Security Administration: no area 000, 666 or 900 up, no group 00, no serial 0000."""
    number = "".join(map(str, digits(text)))
    area, group, serial = number[:3], number[3:5], number[5:]
    return area not in ("000", "666") and area < "900" and group != "00" and serial != "0000"


def secret(text: str) -> bool:
    """Random enough for a key in base64: both cases and digits, which a hash in hexadecimal lacks."""
    mixed = re.search("[a-z]", text) and re.search("[A-Z]", text) and re.search("[0-9]", text)
    return bool(mixed) and len(set(text)) >= 16 and re.search("[g-zG-Z]", text) is not None


def few_digits(text: str) -> bool:
    """6 to 17 digits, as bank accounts have."""
    return 6 <= len(digits(text)) <= 17


def masked(text: str) -> bool:
    """Three or more characters that stand for hidden ones."""
    return sum(character in "*#xX•●∙·✱" for character in text) >= 3


class Check(NamedTuple):
    """One check and how much it tells.

    Attributes:
        passes: the check.
        chance: how many wrong numbers pass it, as a ratio; 1 where it only tells the impossible apart.
    """

    passes: Callable[[str], bool]
    chance: float


CHECKS = {
    "luhn": Check(luhn, 1 / 10),
    "card": Check(card, 1 / 20),
    "iban": Check(iban, 1 / 97),
    "aba": Check(aba, 1 / 28),
    "vin": Check(vin, 1 / 11),
    "verhoeff": Check(verhoeff, 1 / 10),
    "nhs": Check(nhs, 1 / 11),
    "utr": Check(utr, 1 / 11),
    "secret": Check(secret, 1 / 5),
    "ip_address": Check(ip_address, 1),
    "ssn": Check(ssn, 1),
    "few_digits": Check(few_digits, 1),
    "masked": Check(masked, 1),
}


def _weighted(numbers: Sequence[int], weights: Sequence[int]) -> int:
    return sum(number * weight for number, weight in zip(numbers, weights, strict=True))
