"""Entity patterns: e-mail addresses, URLs, telephone and account numbers, money, dates."""

from __future__ import annotations

import regex

from aikit_fakes.engines.entities import Entity, Type

BY_FORM = 1.0  # the score of what a pattern finds: it is of that form, or it is not
TIMEOUT = 2.0  # seconds a piece of text; no pattern needs a hundredth of it

NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_MONEY_SIGN = r"(?:(?:US|CA|AU|NZ|HK)?\$|[€£¥₹₩])"
_MANY = r"(?:\s?(?:thousand|million|billion|trillion)|(?:k|m|bn|tn|K|M|B))\b"
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_CLOCK = r"(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"
_HOUR = r"(?:1[0-2]|[1-9])(?:\.[0-5]\d)?"
_HALF = r"(?:[ap]\.\s?m\.|[ap]m\b|[AP]M\b)"
POSTCODE = r"[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}"
_STATE = (
    r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]"
    r"|W[AIVY])"
)

_FORMS: list[tuple[Type, str]] = [
    ("OTHER", r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?<![-_])"),
    ("OTHER", r"\b(?:https?://|www\.)[^\s<>\"']{1,2000}(?<![.,;:!?)\]])"),
    ("OTHER", r"(?<![\w@#&])[@#](?=\w*[^\W\d_])\w{2,100}"),
    # with X or * in it, or in four groups of four
    ("OTHER", r"(?<![\w-])(?=[\dX*-]*\d)(?=[\dX*-]*[X*])[\dX*]{2,20}(?:-[\dX*]{2,20}){0,6}(?![\w-])"),
    ("OTHER", r"(?<![\w-])\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?![\w-])"),
    # a phone number: a country's code, an area code in brackets, or groups as America writes them
    ("OTHER", r"(?<![\w.+-])(?:\+\d{1,3}[ .-]?(?:\(\d{1,4}\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){1,4})(?![\w-])"),
    ("OTHER", r"(?<![\w.+-])(?:1[ .-])?(?:\(\d{3}\) ?|\d{3}[.-])?\d{3}[.-]\d{4}(?![\w.-]*\d)"),
    # or a 0 before the area's code, as in most of the world
    ("OTHER", r"(?<![\w.+-])(?:\(0\d{2,4}\)|0\d{2,4})[ -]\d{3,4}[ -]?\d{3,4}(?![ -]?\d|[\w-])"),
    ("QUANTITY", rf"{_MONEY_SIGN}\s?(?:{NUMBER})(?:{_MANY})?"),
    ("QUANTITY", rf"(?<![\w.,])(?:{NUMBER})(?:{_MANY})?\s(?:euros?|dollars?|pounds?|yen|cents?|rupees?|francs?)\b"),
    ("QUANTITY", rf"(?<![\w.,])(?:{NUMBER})\s?(?:%|per\s?cent\b)"),
    ("DATE", r"(?<![\w./-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\w/-])"),
    ("DATE", r"(?<![\w./-])(?:19|20)\d{2}([/-])\d{1,2}\1\d{1,2}(?![\w/-])"),
    ("DATE", rf"(?<![\w.:])(?:{_CLOCK}(?:\s?{_HALF})?|{_HOUR}\s?{_HALF})(?![\w:]|\.\d)"),
    ("DATE", rf"\b(?:{_MONTH}\s{_DAY}|{_DAY}\s{_MONTH})(?:,?\s\d{{4}})?\b"),
    # a postal code, British or American behind its state
    ("LOCATION", rf"(?<![\w-])(?:{POSTCODE}|(?<=[a-z],\s){_STATE}\s\d{{5}}(?:-\d{{4}})?)(?![\w-])"),
    ("LOCATION", (
        r"\b\d{1,5}(?:\s[A-Z][\w'’]{0,30}){1,4}\s(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Sq"
        r"|Court|Ct|Place|Terrace|Way|Parkway|Highway)\b"
    )),
]  # fmt: skip
_COMPILED = [(kind, regex.compile(form)) for kind, form in _FORMS]


def found(text: str) -> list[Entity]:
    """Whatever in the text is of one of the forms, in reading order; of overlapping ones the first form's."""
    entities: list[Entity] = []
    for kind, form in _COMPILED:
        # not concurrently: the clock of a timeout counts what other threads do meanwhile
        for match in form.finditer(text, timeout=TIMEOUT, concurrent=False):
            if not any(match.start() < other.end and other.begin < match.end() for other in entities):
                entities.append(Entity(match.start(), match.end(), kind, BY_FORM))
    return sorted(entities)
