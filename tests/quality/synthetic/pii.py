"""Made-up personal data with right check digits, put into the messages of pii_templates.toml: text and exact spans.

The values are Faker's (MIT) where it has them, of several countries; the rest is made here.
"""

from __future__ import annotations

import random
import re
import string
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from faker import Faker

TEMPLATES = Path(__file__).with_name("pii_templates.toml")
"""Messages of ours."""

_HOLE = re.compile(r"\{([A-Z_]+)(?:\.(\w+))?\}")
_MONTHS = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
_SEPARATORS = re.compile("[ -]")


class Sample(NamedTuple):
    """A text and its personal data: begin, end, type, in code points."""

    text: str
    spans: list[tuple[int, int, str]]


def templates(part: str, file: Path = TEMPLATES) -> list[str]:
    """The messages of one part of a file: `a`, `b`, `es_a` or `es_b`."""
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    messages: list[str] = table[part]
    return messages


def samples(messages: Sequence[str], rounds: int, seed: int) -> list[Sample]:
    """Every message filled `rounds` times."""
    values = Values(seed)
    return [_filled(message, values) for _ in range(rounds) for message in messages]


def _filled(message: str, values: Values) -> Sample:
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    done = length = 0
    for hole in _HOLE.finditer(message):
        kind, variant = hole[1], hole[2] or "any"
        before, (lead, value) = message[done : hole.start()], values.value(kind, variant)
        begin = length + len(before) + len(lead)
        length = begin + len(value)
        parts += [before, lead, value]
        spans.append((begin, length, kind))
        done = hole.end()
    return Sample("".join([*parts, message[done:]]), spans)


class Values:
    """Makers of values, one for a type and variant; seeded."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._fakers = {
            place: Faker(locale)
            for place, locale in {
                "us": "en_US", "gb": "en_GB", "ca": "en_CA", "in": "en_IN", "es": "es_ES", "mx": "es_MX",
                "de": "de_DE", "fr": "fr_FR", "nl": "nl_NL",
            }.items()
        }  # fmt: skip
        for nth, faker in enumerate(self._fakers.values()):
            faker.seed_instance(seed + nth)

    def value(self, kind: str, variant: str) -> tuple[str, str]:
        """What introduces it, mostly nothing, and the value."""
        if kind == "PASSWORD" and variant == "colon":
            return ": ", self._password("any")
        return "", getattr(self, f"_{kind.lower()}")(variant)

    def _any(self, *places: str) -> Faker:
        return self._fakers[self._random.choice(places)]

    def _shape(self, *shapes: str) -> str:
        """One of the shapes, with digits for # and capitals for ?."""
        shape = re.sub("#", lambda _: self._random.choice(string.digits), self._random.choice(shapes))
        return re.sub("[?]", lambda _: self._random.choice("ABCDEFGHJKLMNPRSTUVWXY"), shape)

    def _checked(self, fits: Callable[[str], bool], *shapes: str) -> str:
        return next(value for value in iter(lambda: self._shape(*shapes), "") if fits(value))

    def _name(self, variant: str) -> str:
        person = (
            self._any("es", "mx")
            if variant == "es"
            else self._any("in")
            if variant == "in"
            else self._any("us", "gb", "ca", "in")
        )
        whole = f"{person.first_name()} {person.last_name()}"
        return {"first": person.first_name(), "last": person.last_name()}.get(variant, whole)

    def _address(self, variant: str) -> str:
        if variant == "city":
            return self._random.choice(
                ["Portland", "Leeds", "Toronto", "Chennai", "Austin, Texas", "Denver", "Bristol", "Pune"]
            )
        place = self._any("es", "mx") if variant == "es" else self._fakers[variant]
        return str(place.address()).replace("\n", self._random.choice(["\n", ", "]))

    def _phone(self, variant: str) -> str:
        return str((self._any("es", "mx") if variant == "es" else self._fakers[variant]).phone_number())

    def _date_time(self, variant: str) -> str:
        when = self._fakers["us"].date_time_between("-60y", "+2y")
        day = f"{when:%B} {when.day}"
        if variant == "es":
            month = _MONTHS[when.month - 1]
            return f"{when.day} de {month} de {when.year}"
        forms = {
            "numeric": [f"{when:%m/%d/%Y}", f"{when:%Y-%m-%d}", f"{when:%d.%m.%Y}"],
            "time": [f"{when:%H:%M}", f"{when:%I:%M %p}".lstrip("0")],
            "day": [day, f"{when.day} {when:%B}"],
            "weekday": [f"{when:%A}", f"{when:%A}, {day}"],
            "month": [f"{when:%B %Y}"],
            "year": [str(when.year)],
            "iso": [f"{when:%Y-%m-%dT%H:%M:%SZ}", f"{when:%Y-%m-%d %H:%M:%S}"],
        }
        anything = [f"{day}, {when.year}", f"{when.day} {when:%b %Y}", *forms["numeric"], *forms["day"]]
        return self._random.choice(forms.get(variant, anything))

    def _age(self, variant: str) -> str:
        age = self._random.randint(2, 96)
        return {"years": f"{age} years", "es": f"{age} años", "old": f"{age}-year-old", "bare": str(age)}[variant]

    def _credit_debit_number(self, variant: str) -> str:
        if variant == "last4":
            return self._shape("####")
        brand = self._random.choice(["visa16", "mastercard", "amex", "discover"])
        number = str(self._fakers["us"].credit_card_number(brand))
        groups = [number[:4], number[4:10], number[10:]] if brand == "amex" else re.findall("....", number)
        return self._random.choice(["", " ", "-"]).join(groups)

    def _credit_debit_expiry(self, variant: str) -> str:
        month, year = self._random.randint(1, 12), self._random.randint(26, 32)
        return self._random.choice([f"{month:02}/{year}", f"{month:02}/20{year}"])

    def _credit_debit_cvv(self, variant: str) -> str:
        return self._shape("###", "###", "####")

    def _pin(self, variant: str) -> str:
        return self._shape("####")

    def _bank_account_number(self, variant: str) -> str:
        return self._shape("####") if variant == "last4" else self._shape("########", "##########", "############")

    def _bank_routing(self, variant: str) -> str:
        return str(self._fakers["us"].aba())

    def _international_bank_account_number(self, variant: str) -> str:
        number = str(self._any("gb", "de", "fr", "nl", "es").iban())
        return self._random.choice([number, " ".join(re.findall(".{1,4}", number))])

    def _swift_code(self, variant: str) -> str:
        return str(self._any("us", "gb", "de").swift())

    def _ssn(self, variant: str) -> str:
        return self._shape("####") if variant == "last4" else str(self._fakers["us"].ssn())

    def _us_individual_tax_identification_number(self, variant: str) -> str:
        return str(self._fakers["us"].itin())

    def _ca_social_insurance_number(self, variant: str) -> str:
        return str(self._fakers["ca"].ssn())

    def _ca_health_number(self, variant: str) -> str:
        return self._checked(_luhn, "####-###-###", "##########", "#### ### ###")

    def _uk_national_health_service_number(self, variant: str) -> str:
        return self._checked(
            lambda n: _remainder(n[:-1], range(10, 1, -1), 11) == -int(n[-1]) % 11, "### ### ####", "##########"
        )

    def _uk_national_insurance_number(self, variant: str) -> str:
        prefix = self._random.choice(["AB", "CE", "JG", "PR", "SL", "WM"])
        return prefix + self._shape("######", " ## ## ## ") + self._random.choice("ABCD")

    def _uk_unique_taxpayer_reference_number(self, variant: str) -> str:
        weights = (6, 7, 8, 9, 10, 5, 4, 3, 2)
        return self._checked(
            lambda n: "21987654321"[_remainder(n[1:], weights, 11)] == n[0], "##########", "##### #####"
        )

    def _in_aadhaar(self, variant: str) -> str:
        number = str(self._fakers["in"].aadhaar_id())
        return self._random.choice(["", " ", "-"]).join(re.findall("....", number))

    def _in_permanent_account_number(self, variant: str) -> str:
        return self._shape("???P?####?", "???C?####?")

    def _in_voter_number(self, variant: str) -> str:
        return self._shape("???#######")

    def _in_nrega(self, variant: str) -> str:
        return self._random.choice(["WB", "RJ", "TN", "KA", "UP", "BR"]) + self._shape(
            "-##-###-###-###/###", "##############"
        )

    def _passport_number(self, variant: str) -> str:
        return self._shape("#########", "?########", "??#######")

    def _driver_id(self, variant: str) -> str:
        return self._shape("?#######", "?###-####-####", "#########", "??#######", "?############")

    def _license_plate(self, variant: str) -> str:
        return str(self._fakers[variant].license_plate())

    def _vehicle_identification_number(self, variant: str) -> str:
        return str(self._fakers["us"].vin())

    def _aws_access_key(self, variant: str) -> str:
        return self._random.choice(["AKIA", "ASIA"]) + "".join(
            self._random.choices(string.ascii_uppercase + "234567", k=16)
        )

    def _aws_secret_key(self, variant: str) -> str:
        return "".join(self._random.choices(string.ascii_letters + string.digits + "+/", k=40))

    def _ip_address(self, variant: str) -> str:
        return str(self._fakers["us"].ipv4())

    def _mac_address(self, variant: str) -> str:
        address = str(self._fakers["us"].mac_address())
        return self._random.choice([address, address.upper(), address.replace(":", "-")])

    def _email(self, variant: str) -> str:
        return str(self._any("us", "gb", "in").email())

    def _url(self, variant: str) -> str:
        web = self._fakers["us"]
        return self._random.choice(
            [str(web.uri()), f"www.{web.domain_name()}", f"{web.url()}{web.uri_path()}?id={self._shape('##')}"]
        )

    def _username(self, variant: str) -> str:
        user = str(self._any("us", "gb").user_name())
        return {"at": f"@{user}", "digits": f"{user}{self._shape('##')}"}.get(variant, user)

    def _password(self, variant: str) -> str:
        return str(self._fakers["us"].password(length=self._random.randint(8, 14)))


def _remainder(number: str, weights: Sequence[int], modulus: int) -> int:
    figures = _SEPARATORS.sub("", number)
    return sum(int(figure) * weight for figure, weight in zip(figures, weights, strict=True)) % modulus


def _luhn(number: str) -> bool:
    figures = [int(figure) for figure in _SEPARATORS.sub("", number)][::-1]
    return (sum(figures[::2]) + sum(sum(divmod(2 * figure, 10)) for figure in figures[1::2])) % 10 == 0
