"""The embedded engine of personal data: its recognisers, its check digits, and the mask."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import botocore.session
import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from aikit_fakes.engines.pii import Found, check_digits, mask
from aikit_fakes.engines.pii.context_words import ContextWords, Vocabulary
from aikit_fakes.engines.pii.embedded import Embedded, load, resolved
from aikit_fakes.engines.pii.normalization import normalize
from aikit_fakes.engines.pii.pattern_recognizers import Candidate, Evidence, posterior
from aikit_fakes.engines.pii.pattern_recognizers import load as load_recognisers
from aikit_fakes.engines.pii.person_names import from_model
from aikit_fakes.engines.pii.phone_numbers import phone_numbers
from tests.quality.pii import complaints, exact, f1, found, negatives
from tests.quality.synthetic.pii import samples, templates

PLAIN = {
    "ADDRESS": ("It was mailed to {} last time.", "123 Any Street, Seattle, WA 98109"),
    "AGE": ("I am {} old.", "40 years"),
    "AWS_ACCESS_KEY": ("The key is {} here.", "AKIAIOSFODNN7EXAMPLE"),
    "AWS_SECRET_KEY": ("aws_secret_access_key={}", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
    "BANK_ACCOUNT_NUMBER": ("My account number is {}.", "1234567890"),
    "BANK_ROUTING": ("Use routing number {}.", "021000021"),
    "CA_HEALTH_NUMBER": ("The health card number is {}.", "1234-567-897"),
    "CA_SOCIAL_INSURANCE_NUMBER": ("My SIN is {}.", "046 454 286"),
    "CREDIT_DEBIT_CVV": ("The CVV is {}.", "123"),
    "CREDIT_DEBIT_EXPIRY": ("The card expires {}.", "09/27"),
    "CREDIT_DEBIT_NUMBER": ("I paid with {} today.", "4111 1111 1111 1111"),
    "DATE_TIME": ("We met on {}.", "January 19, 2020"),
    "DRIVER_ID": ("Her driver's license is {}.", "D123-4567-8901"),
    "EMAIL": ("Write to {}.", "ana.cruz+x@mail.example.org"),
    "INTERNATIONAL_BANK_ACCOUNT_NUMBER": ("Pay to {} please.", "DE89 3704 0044 0532 0130 00"),
    "IN_AADHAAR": ("My Aadhaar is {}.", "2341 2341 2346"),
    "IN_NREGA": ("NREGA job card {}.", "WB12345678901234"),
    "IN_PERMANENT_ACCOUNT_NUMBER": ("PAN {}.", "ABCPE1234F"),
    "IN_VOTER_NUMBER": ("My voter ID is {}.", "ABC1234567"),
    "IP_ADDRESS": ("It came from {}.", "198.51.100.7"),
    "LICENSE_PLATE": ("The license plate was {}.", "7ABC123"),
    "MAC_ADDRESS": ("The card has {}.", "00:1B:44:11:3A:B7"),
    "NAME": ("My name is {}.", "Ana de la Cruz"),
    "PASSPORT_NUMBER": ("My passport number is {}.", "X1234567"),
    "PASSWORD": ("The password is {}", "*very20special#pass*"),
    "PHONE": ("Call me at {}.", "(555) 123-4567"),
    "PIN": ("My PIN is {}.", "4421"),
    "SSN": ("SSN: {}", "123-45-6789"),
    "SWIFT_CODE": ("The SWIFT code is {}.", "DEUTDEFF500"),
    "UK_NATIONAL_HEALTH_SERVICE_NUMBER": ("NHS number {}.", "943 476 5919"),
    "UK_NATIONAL_INSURANCE_NUMBER": ("My NI number is {}.", "AB 12 34 56 C"),
    "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER": ("The UTR is {}.", "1123456789"),
    "URL": ("See {}.", "www.example.com"),
    "USERNAME": ("username: {}", "bob_99"),
    "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER": ("My ITIN is {}.", "912-71-1234"),
    "VEHICLE_IDENTIFICATION_NUMBER": ("VIN {}.", "1M8GDM9AXKP042788"),
}
BEFORE = [
    "🙂🙂 ",
    "e\u0301e\u0301 ",
    "line\r\nline\r\n\r\n",
    "\u200b\u202e ",
    "<p>&nbsp;</p>",
    "\0\ud800 ",
    "👩‍👩‍👧‍👦 ",
]


@pytest.fixture(scope="module")
def engine() -> Embedded:
    return load()


@pytest.fixture(scope="module")
def patterns() -> Embedded:
    """Without a model of names."""
    return Embedded()


def spans(engine: Embedded, text: str, language: str = "en") -> list[tuple[str, str]]:
    """Types and what they stand for."""
    return [(kind, text[begin:end]) for begin, end, kind, _ in engine.find([text], language)[0]]


def test_the_types_are_comprehends() -> None:
    model = botocore.session.get_session().get_service_model("comprehend")
    types = set(model.shape_for("PiiEntityType").enum) - {"ALL"}
    assert {recogniser.type for recogniser in load_recognisers("en")} == types == set(PLAIN)


@pytest.mark.parametrize("kind", PLAIN)
def test_every_type_in_a_plain_sentence(patterns: Embedded, kind: str) -> None:
    sentence, value = PLAIN[kind]
    assert spans(patterns, sentence.format(value)) == [(kind, value)]


def test_the_guides_own_example(engine: Embedded) -> None:
    text = (
        "Hello Paulo Santos. The latest statement for your credit card account 1111-0000-1111-0000 "
        "was mailed to 123 Any Street, Seattle, WA 98109."
    )
    (answer,) = engine.find([text], "en")
    assert [found[:3] for found in answer] == [(6, 18, "NAME"), (70, 89, "CREDIT_DEBIT_NUMBER"), (104, 137, "ADDRESS")]
    assert mask(text, answer).startswith(
        "Hello ***** ******. The latest statement for your credit card account *******************"
    )
    assert mask(text, answer).endswith("was mailed to *** *** ******* ******** ** *****.")


CHECKED: dict[str, tuple[Callable[[str], bool], list[str]]] = {
    "luhn": (check_digits.luhn, ["4111 1111 1111 1111", "378282246310005", "046 454 286"]),
    "card": (check_digits.card, ["5555-5555-5555-4444", "30569309025904"]),
    "iban": (check_digits.iban, ["DE89 3704 0044 0532 0130 00", "GB82WEST12345698765432", "ES9121000418450200051332"]),
    "aba": (check_digits.aba, ["021000021", "011401533", "122105155"]),
    "vin": (check_digits.vin, ["1M8GDM9AXKP042788", "11111111111111111"]),
    "verhoeff": (check_digits.verhoeff, ["2341 2341 2346", "2363"]),
    "nhs": (check_digits.nhs, ["943 476 5919", "4010232137"]),
    "utr": (check_digits.utr, ["1123456789"]),
}


@pytest.mark.parametrize(("passes", "right"), CHECKED.values(), ids=CHECKED)
def test_check_digits(passes: Callable[[str], bool], right: list[str]) -> None:
    for number in right:
        assert passes(number)
        # the last place is the check digit or protected by it; the first too
        for place in (0, len(number) - 1):
            digit = number[place]
            wrong = [number[:place] + d + number[place + 1 :] for d in "0123456789" if digit.isdigit() and d != digit]
            assert not any(map(passes, wrong))


def test_a_routing_number_begins_as_the_federal_reserve_numbers_its_banks() -> None:
    def right(beginning: int) -> str:
        """The number whose check digit holds, by the weights 3, 7, 1."""
        eight = f"{beginning:02}000000"
        return next(f"{eight}{last}" for last in range(10) if (int(eight[0]) * 3 + int(eight[1]) * 7 + last) % 10 == 0)

    begun = [*range(1, 13), *range(21, 33), *range(61, 73), 80]
    assert [number for number in range(100) if check_digits.aba(right(number))] == begun
    assert not check_digits.aba("000000000")


def test_what_is_only_zeros_or_nothing_has_no_check_digit() -> None:
    assert not any(map(check_digits.luhn, ["0000 0000 0000 0000", "", "-"]))


@pytest.mark.parametrize(
    ("passes", "right", "wrong"),
    [
        (check_digits.few_digits, ["123456", "1" * 17, "12-34-56"], ["12345", "1" * 18, "a12345"]),
        (check_digits.masked, ["***", "x1X2#", "•••"], ["**", "", "xa*"]),
        (
            check_digits.ssn,
            ["899-99-9999", "001-01-0001", "665-45-6789", "667-45-6789"],
            ["900-45-6789", "999-99-9999"],
        ),
        (
            check_digits.secret,
            ["Aa1" + "bcdefghijklmn"],
            ["Aa1" + "bcdefghijklm", "A1" * 9 + "bcdef0", "abcdefghijklmnop1"],
        ),
    ],
)
def test_bounds_of_forms(passes: Callable[[str], bool], right: list[str], wrong: list[str]) -> None:
    assert all(map(passes, right))
    assert not any(map(passes, wrong))


def test_forms() -> None:
    assert check_digits.ip_address("10.0.0.255")
    assert not check_digits.ip_address("10.0.0.256")
    assert check_digits.ssn("123-45-6789")
    assert not any(map(check_digits.ssn, ["000-45-6789", "666-45-6789", "900-45-6789", "123-00-6789", "123-45-0000"]))
    assert check_digits.secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    assert not check_digits.secret("da39a3ee5e6b4b0d3255bfef95601890afd80709")


def test_a_wrong_check_digit_needs_a_label(patterns: Embedded) -> None:
    assert spans(patterns, "I paid with 4111 1111 1111 1112 today.") == []
    assert spans(patterns, "My card number is 4111 1111 1111 1112.") == [("CREDIT_DEBIT_NUMBER", "4111 1111 1111 1112")]


def test_evidence_raises_the_score(patterns: Embedded) -> None:
    def score(text: str) -> float:
        ((*_, value),) = patterns.find([text], "en")[0]
        return value

    alone, labelled = score("Use 4111 1111 1111 1111."), score("My card is 4111 1111 1111 1111.")
    wrong, far = score("My card is 4111 1111 1111 1112."), score("My card really truly is 4111 1111 1111 1112.")
    assert 0.5 < alone < labelled <= 1
    assert far < wrong < labelled
    assert posterior(0.5, 1) == pytest.approx(0.5)
    assert posterior(0.5, 3) == pytest.approx(0.75)


def test_the_nearest_label_wins(patterns: Embedded) -> None:
    text = "Account number 021000021, routing number 122105155, order number 4111111111111112, PIN 4421, CVV 123."
    assert spans(patterns, text) == [
        ("BANK_ACCOUNT_NUMBER", "021000021"),
        ("BANK_ROUTING", "122105155"),
        ("PIN", "4421"),
        ("CREDIT_DEBIT_CVV", "123"),
    ]


@pytest.mark.parametrize(
    ("text", "far"),
    [
        ("PIN 4421", 0),
        ("PIN is: 4421", 0),  # fillers and marks are no way
        ("PIN really 4421", 1),
        ("PIN really truly 4421", 2),
        ("PIN; 4421", 0.5),
        ("PIN? 4421", 0.5),
        ("PIN\n4421", 0.5),
        ("PIN. 4421", 1),
        ("PIN! 4421", 1),
        ("PIN 12 4421", 1.5),  # it may be the other value's
        ("PIN phone 4421", 1),  # an everyday word takes nothing away
        ("PIN CVV 4421", 3),  # another label does, beside being a word
        ("PIN CVV CVC 4421", 6),
        ("PIN order number 4421", 5),
        ("PIN order number really 4421", 4),  # one that is not beside the value is but a label
        ("PIN order order 4421", 8),
        ("4421 is my PIN", 0.5),
        ("4421; PIN", 1),
        ("4421. PIN", None),
        ("4421 really PIN", None),
        ("4421 PIN: 12", None),  # which begins the next value
        ("4421 PIN 12", None),
        ("4421 CVV PIN", None),
        ("PIN" + " " * 87 + "4421", 0),
        ("PIN" + " " * 88 + "4421", None),
        ("4421" + " " * 25 + "PIN", 0.5),
        ("4421" + " " * 26 + "PIN", None),
        ("PIN really truly 4421 PIN", 0.5),  # the nearer of both
        ("CVV 4421", None),
    ],
)
def test_how_far_a_label_is_from_a_value(text: str, far: float | None) -> None:
    begin = text.index("4421")
    assert ContextWords(text, Vocabulary(["en"])).distance(begin, begin + 4, ["PIN"]) == far


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("order number 4421", True),
        ("order no. 4421", True),
        ("order really 4421", True),
        ("order really truly 4421", False),
        ("order 44-21", True),
        ("order really 44-21", False),  # it has a form of its own
        ("order phone 4421", True),
        ("order PIN 4421", False),
        ("PIN order 4421", True),
        ("4421", False),
        ("4421 order", False),
    ],
)
def test_where_a_label_says_that_a_number_is_no_personal_data(text: str, denied: bool) -> None:
    begin, end = text.index("44"), text.index("21") + 2
    assert ContextWords(text, Vocabulary(["en"])).denied(begin, end, ["NOT_PII"]) == denied


@pytest.mark.parametrize(
    ("text", "language", "score"),
    [
        ("+44 20 7946 0958", "en", 0.9),
        ("+34 91 411 11 11", "en", 0.9),
        ("415-555-2671", "es", 0.55),
        ("00442079460958", "es", 0.55),  # dialled, all digits
        ("07911123456", "en", 0.55),
        ("07911 123456", "en", 0.5),
        ("020 7946 0958", "en", 0.5),
        ("98765 43210", "en", 0.5),
        ("9876543210", "en", None),  # ten digits can be anything
        ("020 7946 0958", "es", None),
        ("my phone 9876543210", "en", 0.953),
        ("my phone really 9876543210", "en", 0.911),
        ("order 98765 43210", "en", None),
        ("order +1 415 555 2671", "en", 0.9),
    ],
)
def test_telephone_numbers_are_as_sure_as_they_are_written(
    patterns: Embedded, text: str, language: str, score: float | None
) -> None:
    told = [one.score for one in patterns.find([text], language)[0] if one.type == "PHONE"]
    assert told == ([] if score is None else [pytest.approx(score, abs=0.002)])


@pytest.mark.parametrize("before", ["A", "7", "_", "$", "€", "£", "₹", "-", "."])
def test_a_telephone_number_is_no_end_of_something_longer(before: str) -> None:
    assert list(phone_numbers(f"{before}98765 43210", ContextWords("", Vocabulary(["en"])), "en")) == []


@pytest.mark.parametrize("after", ["A", "7", "_", "%", "@"])
def test_a_telephone_number_is_no_beginning_of_something_longer(after: str) -> None:
    assert list(phone_numbers(f"98765 43210{after}", ContextWords("", Vocabulary(["en"])), "en")) == []


def test_a_telephone_number_of_several_countries_is_told_once() -> None:
    text = "98765 43210, 415-555-2671; 98765 43210."
    found = phone_numbers(text, ContextWords(text, Vocabulary(["en"])), "en")
    assert sorted(text[one.begin : one.end] for one in found) == ["415-555-2671", "98765 43210", "98765 43210"]


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("EMAIL", "jane@acme.io"),
        ("URL", "https://acme.io/x"),
        ("IP_ADDRESS", "198.51.100.7"),
        ("IP_ADDRESS", "2001:db8::8a2e:370:7334"),
        ("MAC_ADDRESS", "00:1B:44:11:3A:B7"),
        ("AWS_ACCESS_KEY", "AKIAIOSFODNN7EXAMPLE"),
        ("INTERNATIONAL_BANK_ACCOUNT_NUMBER", "DE89370400440532013000"),
        ("CREDIT_DEBIT_NUMBER", "4111 1111 1111 1111"),
        ("PHONE", "+1 415 555 2671"),
    ],
)
@pytest.mark.parametrize("word", ["order", "ticket", "case", "room", "receipt", "invoice to", "pedido", "factura a"])
def test_no_word_before_it_hides_what_tells_by_its_form(patterns: Embedded, word: str, kind: str, value: str) -> None:
    language = "es" if word in ("pedido", "factura a") else "en"
    assert (kind, value) in spans(patterns, f"The {word} {value}", language)


def test_what_is_numbered_takes_bare_digits_away(patterns: Embedded) -> None:
    assert spans(patterns, "Part no. 4155552671 and room 415-555-2671, firmware 10.0.0.1") == []
    assert spans(patterns, "My case worker rang from 415-555-2671") == [("PHONE", "415-555-2671")]
    # a phone is near, but the number is another's
    assert spans(patterns, "My phone's IMEI is 352099001761481") == []
    # 35 begins an IMEI, and no card of 15 digits
    assert not check_digits.card("352099001761481")


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("My card is ****1234", "CREDIT_DEBIT_NUMBER", "****1234"),
        ("the card ending in ****4412", "CREDIT_DEBIT_NUMBER", "****4412"),
        ("paid with **** **** **** 1234", "CREDIT_DEBIT_NUMBER", "**** **** **** 1234"),
        ("visa 4111 XXXX XXXX 1111", "CREDIT_DEBIT_NUMBER", "4111 XXXX XXXX 1111"),
        ("it is XXX-XX-1234", "SSN", "XXX-XX-1234"),
        ("SSN: ####", "SSN", "####"),
        ("reach me at +1 *** *** 4821", "PHONE", "+1 *** *** 4821"),
        ("tel. ***-***-1234", "PHONE", "***-***-1234"),
        ("mail j***@acme.io", "EMAIL", "j***@acme.io"),
        ("mail j••••@a***.com", "EMAIL", "j••••@a***.com"),
        ("PIN: ••••", "PIN", "••••"),
        ("CVV: ***", "CREDIT_DEBIT_CVV", "***"),
        ("account no. #•••••6789", "BANK_ACCOUNT_NUMBER", "•••••6789"),
        ("passport X****567", "PASSPORT_NUMBER", "X****567"),
        ("VIN 1M8GDM***KP04****", "VEHICLE_IDENTIFICATION_NUMBER", "1M8GDM***KP04****"),
        ("password: ********", "PASSWORD", "********"),
    ],
)
def test_masked_values_are_of_the_type_that_their_label_names(
    patterns: Embedded, text: str, kind: str, value: str
) -> None:
    assert spans(patterns, text) == [(kind, value)]


@pytest.mark.parametrize("text", ["order ****1234", "an XXX film", "xxx Mum", "### Heading", "a ** b ** c"])
def test_masks_of_nothing_personal(patterns: Embedded, text: str) -> None:
    assert spans(patterns, text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "| Name | E-mail |\n|---|---|\n| José Álvarez | j@acme.io |\n| Zoë Qwert | z@acme.io |",
            "José Álvarez;Zoë Qwert",
        ),
        ("id,name,email\n17,Zoë Müller,z@acme.io\n18,Łukasz Kowal,l@acme.io", "Zoë Müller;Łukasz Kowal"),
        ("Attendees:\n- Priya Nair\n- Seán Ó Briain\n- Björn Åkesson\n", "Priya Nair;Seán Ó Briain;Björn Åkesson"),
        ("Passengers: Ana Ruiz, Luis Gómez and Eva Sanz", "Ana Ruiz;Luis Gómez;Eva Sanz"),
        ("Please refund me. — Renée Lafont", "Renée Lafont"),
        ("Customer – Jane Doe", "Jane Doe"),
        ("**Name:** Jane Doe", "Jane Doe"),
        ("Jane Doe called about order 4482.", "Jane Doe"),
        ("Chloë Nguyễn\n12 Elm Street\nSpringfield, IL 62704", "Chloë Nguyễn"),
        ("my name is jane doe and i need help", "jane doe"),
        ("I spoke to an agent named Latoya.", "Latoya"),
        ("- María López - 5 items", "María López"),
        ("Order 1182 - Corinne Benoit - shipped", "Corinne Benoit"),
        ("Passengers: Jürgen Groß, Thérèse Dubois", "Jürgen Groß;Thérèse Dubois"),
        ("room 12, João da Silva, 2 nights", "João da Silva"),
        ("Delivered to Giulia Ferrari at the desk.", "Giulia Ferrari"),
        ("Patricia Beltrán\nAcme Ltd\nBerlin", "Patricia Beltrán"),
        ("paid: JOHN SMITH, 20 EUR", "JOHN SMITH"),
        ("I spoke to Mary Jones of Chase Bank", "Mary Jones"),
        ("Chase Bank, Bank Of America, San Jose Sharks, Rose Gold", ""),
        ("ARE YOU SERIOUS, Summer Sale, High Sierra Update, Grace Period, Houston TX", ""),
        ("my name is on the list", ""),
        ("Order Number - Final Notice", ""),
        ("APPLICATION FORM\nPhone 415-555-2671", ""),
    ],
)
def test_names_in_rows_after_dashes_and_at_the_start(patterns: Embedded, text: str, names: str) -> None:
    assert ";".join(value for kind, value in spans(patterns, text) if kind == "NAME") == names


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("call me at 2:15 or later", "2:15"),
        ("The meeting is on 18/11 at 9:30.", "18/11;9:30"),
        ("payment due 11/18", "11/18"),
        ("we won 2:15, odds of 3/4 and 1/2 a cup", ""),
        ("page 18/25, by 5:75", ""),
    ],
)
def test_times_and_dates_that_a_preposition_tells(patterns: Embedded, text: str, times: str) -> None:
    assert ";".join(value for kind, value in spans(patterns, text) if kind == "DATE_TIME") == times


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Asistentes:\n- Íñigo Gutiérrez\n- Ángela Núñez", "Íñigo Gutiérrez;Ángela Núñez"),
        ("María Pérez llamó por el pedido 4482", "María Pérez"),
        ("Gracias por todo — Óscar Muñoz", "Óscar Muñoz"),
        ("Nombre | Álvaro Ibáñez | 600 123 456", "Álvaro Ibáñez"),
        ("me llamo ana ruiz y necesito ayuda", "ana ruiz"),
    ],
)
def test_spanish_names_in_rows_after_dashes_and_at_the_start(patterns: Embedded, text: str, names: str) -> None:
    assert ";".join(value for kind, value in spans(patterns, text, "es") if kind == "NAME") == names


def test_stronger_evidence_then_length_resolves_overlaps() -> None:
    def candidate(begin: int, end: int, kind: str, evidence: Evidence, score: float = 0.9) -> Candidate:
        return Candidate(begin, end, kind, score, evidence)

    checked = candidate(5, 10, "SSN", Evidence.CHECKED, 0.6)
    context = candidate(0, 12, "PHONE", Evidence.CONTEXT)
    model = candidate(11, 30, "NAME", Evidence.MODEL)
    longer, shorter = candidate(12, 40, "URL", Evidence.PATTERN), candidate(31, 40, "PIN", Evidence.PATTERN, 0.99)
    unlikely = candidate(50, 60, "AGE", Evidence.CHECKED, 0.4)

    assert resolved([longer, shorter, unlikely, model, context, checked]) == [checked, model, shorter]
    assert resolved([shorter, longer]) == [longer]
    assert resolved([model, context]) == [context]
    likely, less = candidate(0, 5, "AGE", Evidence.MODEL, 0.5), candidate(0, 5, "AGE", Evidence.MODEL, 0.49)
    surer = candidate(0, 5, "PIN", Evidence.MODEL, 0.6)
    assert (resolved([likely, less]), resolved([less])) == ([likely], [])
    assert resolved([likely, surer]) == [surer]
    assert resolved([candidate(3, 3, "PIN", Evidence.CHECKED)]) == []
    assert resolved([candidate(5, 9, "PIN", Evidence.MODEL), likely]) == [
        likely,
        candidate(5, 9, "PIN", Evidence.MODEL),
    ]


@pytest.mark.parametrize("before", BEFORE)
def test_offsets_are_of_the_original(patterns: Embedded, before: str) -> None:
    for sentence, value in PLAIN.values():
        text = f"{before}{sentence.format(value)}"
        begin = text.index(value)
        assert (begin, begin + len(value)) in [found[:2] for found in patterns.find([text], "en")[0]], text


def test_what_looks_alike_is_alike(patterns: Embedded) -> None:
    assert spans(patterns, "SSN: 123‑45‑6789") == [("SSN", "123‑45‑6789")]
    assert spans(patterns, "card 4111\u00a01111\u00a01111\u00a01111") == [
        ("CREDIT_DEBIT_NUMBER", "4111\u00a01111\u00a01111\u00a01111")
    ]
    assert spans(patterns, "PIN １２３４") == [("PIN", "１２３４")]
    assert spans(patterns, "SSN 123-\u200b45-6789!") == [("SSN", "123-\u200b45-6789")]
    assert normalize("a\u200bb").original(1, 2) == (2, 3)
    assert spans(patterns, "SSN\ufe0f： １２３\ufe00−45−6789") == [("SSN", "１２３\ufe00−45−6789")]
    assert normalize("“Å” ‘é’ ～！｡\ue000").text == "\"Å\" 'é' ~!｡\ue000"


def test_model_names_are_cut_to_names() -> None:
    def people(texts: object) -> list[list[tuple[int, int, float]]]:
        return [[(0, 10, 0.9), (20, 27, 0.8), (32, 37, 0.7)]]

    text = "Mr. Jo Lee met with Ana's\n and NR696 and Jo Lee"
    assert spans(Embedded(people), text) == [("NAME", "Jo Lee"), ("NAME", "Ana"), ("NAME", "Jo Lee")]


def test_an_engine_names_the_model_that_finds_its_people() -> None:
    assert Embedded().name == "embedded:recognisers@1"
    assert Embedded(lambda texts: [], "people@2").name == "embedded:recognisers@1+people@2"


def test_a_name_is_found_again(patterns: Embedded) -> None:
    text = "My name is Zyx Qwert. Later qwerty said: Zyx Qwert agreed."
    assert spans(patterns, text) == [("NAME", "Zyx Qwert")] * 2
    first, again = patterns.find([text], "en")[0]
    assert again.score == pytest.approx(first.score * 0.9)


def test_a_short_name_and_a_part_of_a_word_are_not_found_again() -> None:
    def people(texts: object) -> list[list[tuple[int, int, float]]]:
        return [[(0, 2, 0.9), (4, 7, 0.9)]]

    assert spans(Embedded(people), "Bo, Ana. Bo; Ana-Lena, Anas and (Ana)") == [
        ("NAME", "Bo"),
        ("NAME", "Ana"),
        ("NAME", "Ana"),
    ]


@pytest.mark.parametrize(
    ("text", "span", "score", "found"),
    [
        ("Ana Ruiz", (0, 8), 0.8, [("Ana Ruiz", 0.8)]),
        ("Ana Ruiz", (0, 99), 1.5, [("Ana Ruiz", 1.0)]),
        ("Ana Ruiz", (0, 8), 0.0, []),
        ("Ana Ruiz", (1, 8), 0.9, []),  # a part of a word
        ("Ana Ruiz", (0, 7), 0.9, []),
        ("Dr. Ana Ruiz Jr.", (0, 16), 0.9, [("Ana Ruiz Jr.", 0.9)]),
        ("Password", (0, 8), 0.9, []),
        ("USA", (0, 3), 0.9, []),
    ],
)
def test_what_a_model_calls_a_person_is_a_name(
    text: str, span: tuple[int, int], score: float, found: list[tuple[str, float]]
) -> None:
    assert [(text[one.begin : one.end], one.score) for one in from_model(text, [(*span, score)])] == found


def test_spanish(patterns: Embedded) -> None:
    text = (
        "Me llamo Ana Ruiz, vivo en Calle Mayor 5, 28013 Madrid, nací el 3 de mayo de 1990 y mi contraseña es Sol_99."
    )
    assert spans(patterns, text, "es") == [
        ("NAME", "Ana Ruiz"),
        ("ADDRESS", "Calle Mayor 5, 28013 Madrid"),
        ("DATE_TIME", "3 de mayo de 1990"),
        ("PASSWORD", "Sol_99"),
    ]
    with pytest.raises(ValueError, match="not fr"):
        patterns.find(["x"], "fr")


def test_mask() -> None:
    text = "Ana\tRuiz 🙂 12-34"
    found = [Found(0, 8, "NAME", 0.9), Found(11, 16, "PIN", 0.9)]
    assert mask(text, found) == "***\t**** 🙂 *****"
    assert mask(text, found, mask="#", types={"PIN"}) == "Ana\tRuiz 🙂 #####"
    assert mask(text, found, replace="type") == "[NAME] 🙂 [PIN]"
    assert mask(text, found, types=["ALL"], replace="type") == "[NAME] 🙂 [PIN]"
    assert mask(text, []) == text


N = 100_000
WORST = {
    "one letter": "a" * N,
    "one capital": "A" * N,
    "digits": "1" * N,
    "digits and spaces": "1 2-3 " * (N // 6),
    "pairs of digits": "12-34 " * (N // 6),
    "addresses": "bob.smith99@example.com " * 5000,
    "at signs": "a@" * (N // 2),
    "dots": "a." * (N // 2),
    "dotted digits": "1." * (N // 2),
    "capitalised": "Aa " * (N // 3),
    "apostrophes": "A'" * (N // 2),
    "hyphens": "A-a" * (N // 3),
    "titles": "Mr. " * (N // 4),
    "streets": "1 Main St " * (N // 10),
    "commas": "1 Aa, " * (N // 6),
    "labels": "pin 1234 " * (N // 9),
    "passwords": "password is " * (N // 12),
    "cards": "4111 1111 1111 1111 " * (N // 20),
    "base64": "aB3/" * (N // 4),
    "hexadecimal": "a1:" * (N // 3),
    "links": "http://" * (N // 7),
    "blank": " " * N,
    "lines": "\n" * N,
    "NUL": "\0" * N,
    "zero width": "\u200b" * N,
    "surrogates": "\ud800" * N,
    "right to left": "\u202eאב " * (N // 4),
    "tags": "<a href='x'>" * (N // 12),
    "masks": "*" * N,
    "masked groups": "card **** " * (N // 10),
    "masked addresses": "*@" * (N // 2),
    "lists of people": "- Aa Bb\n" * (N // 8),
    "rows": "Aa Bb," * (N // 6),
}


@pytest.mark.slow
@pytest.mark.parametrize("text", WORST.values(), ids=WORST)
def test_time_is_bounded(engine: Embedded, text: str) -> None:
    start = time.process_time()
    (answer,) = engine.find([text], "en")
    assert time.process_time() - start < 30  # a pattern that runs away takes hours
    assert len(answer) == (5000 if "@example.com" in text else len(answer))


def test_a_defective_pattern_is_stopped_and_not_answered() -> None:
    slow = load_recognisers("en")[0]._replace(pattern=regex.compile("(a|b|ab)+[.]$"))
    text = "ab" * 50 + ".!"
    with pytest.raises(TimeoutError):
        list(slow.candidates(text, ContextWords(text, Vocabulary(["en"])), time.thread_time() + 0.2))


def test_waiting_for_other_threads_is_no_defect(patterns: Embedded, monkeypatch: pytest.MonkeyPatch) -> None:
    def waiting(text: str, labels: ContextWords, language: str) -> list[Candidate]:
        time.sleep(1)
        return []

    monkeypatch.setattr("aikit_fakes.engines.pii.pattern_recognizers.TIME_LIMIT", 0.9)
    monkeypatch.setattr("aikit_fakes.engines.pii.pattern_recognizers.TIME_LIMIT_EACH", 0)
    monkeypatch.setattr("aikit_fakes.engines.pii.embedded.phone_numbers", waiting)
    assert spans(patterns, "as 12 or more of them said " * 800 + "to ann@example.com") == [("EMAIL", "ann@example.com")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It came on 3 March. Acme Tools, 12 Quay Street, Bristol BS1 5TR", "12 Quay Street, Bristol BS1 5TR"),
        ("I live in Leeds LS2 9JT.", "Leeds LS2 9JT"),
        ("She moved to Boise, ID 83702 then.", "Boise, ID 83702"),
        ("We are based in Ottawa K1A 0B1", "Ottawa K1A 0B1"),
        ("They live in New York.", "New York"),
        ("Send it to 3 May Street, Bristol BS1 5TR", "3 May Street, Bristol BS1 5TR"),
    ],
)
def test_an_address_begins_after_the_date_and_keeps_its_code(patterns: Embedded, text: str, expected: str) -> None:
    assert [value for kind, value in spans(patterns, text) if kind == "ADDRESS"] == [expected]


@given(st.text(st.characters(codec=None), max_size=80), st.sampled_from(sorted(PLAIN)), st.sampled_from(["en", "es"]))
def test_anything_is_answered_in_order(patterns: Embedded, noise: str, kind: str, language: str) -> None:
    sentence, value = PLAIN[kind]
    for text in (noise, noise + sentence.format(value) + noise, value.join(noise[:9])):
        (answer,) = patterns.find([text], language)
        assert all(0 <= begin < end <= len(text) and 0 < score <= 1 for begin, end, _, score in answer)
        assert all(one.end <= other.begin for one, other in pairwise(answer))


def test_batches_and_threads_answer_as_single_calls_do(engine: Embedded) -> None:
    texts = [sample.text for sample in samples(templates("a"), 1, 5)]
    alone = [engine.find([text], "en")[0] for text in texts]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: engine.find(texts, "en"), range(16)))
    for answer in [engine.find(texts, "en"), *answers]:
        assert [[one[:3] for one in each] for each in answer] == [[one[:3] for one in each] for each in alone]
        for one, other in zip(answer, alone, strict=True):
            assert [found.score for found in one] == pytest.approx([found.score for found in other], abs=1e-3)
    assert engine.find([], "en") == []


@pytest.mark.parametrize(("part", "floor"), [("a", 0.95), ("b", 0.90), ("es_a", 0.90), ("es_b", 0.85)])
def test_floor_on_made_up_messages(engine: Embedded, part: str, floor: float) -> None:
    data = samples(templates(part), 2, 1)
    answers = found(engine, [sample.text for sample in data], part[:2] if part.startswith("es") else "en")
    assert f1([sample.spans for sample in data], answers, exact)[2] >= floor


@pytest.mark.parametrize(("half", "floor"), [("a", 0.85), ("b", 0.85)])
def test_floor_on_real_complaints(engine: Embedded, half: str, floor: float) -> None:
    data = complaints(half, 2)
    answers = found(engine, [sample.text for sample in data], "en")
    assert f1([sample.spans for sample in data], answers, exact)[2] >= floor


def test_sentences_without_any_are_left_alone(engine: Embedded) -> None:
    texts = negatives()
    assert len(texts) == 200
    alarms = [text for text, answer in zip(texts, found(engine, texts, "en"), strict=True) if answer]
    assert alarms == []
