"""Tables and forms as offices draw them, made anew for every seed, with everything on them known."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from faker import Faker

from aikit_fakes.engines.pages import Page
from aikit_fakes.engines.registry import Engines
from tests.helpers.drawn_pages import Paper

SEEDS = range(1000, 1012)
"""Pages of other seeds, from another pool of words, were looked at while the rules were made."""
DATA = "pages drawn by tests/quality/synthetic/documents.py (ours, Apache-2.0), of seeds and words not looked at before"

POOL = Path(__file__).with_name("words.txt").read_text(encoding="utf-8").split()
WORDS = ["invoice", "number", "payment", "delivery", "account", "branch", "notice", "report", "balance", "member"]
"""The pool of the pages that were looked at while the rules were made."""


QUESTIONS = {
    "Full name:": "What is the applicant's full name?",
    "Address:": "What is the street address?",
    "City:": "In which city does the person live?",
    "Date of birth:": "On what date was the person born?",
    "Telephone:": "What phone number can we call?",
    "E-mail:": "What is the email address?",
    "Employer:": "Who is the employer?",
    "Account no.:": "What is the account number?",
    "Reference": "What is the reference?",
    "Postcode": "What is the postcode?",
}
UNANSWERABLE = ("What is the blood type?", "Which airline was booked?", "What is the name of the dog?")
"""Questions that no form here answers."""


def scanned(paper: Paper) -> Page:
    """A drawn page as the engines are given it: its pixels, and what the embedded OCR reads on them."""
    pixels = np.asarray(paper.image)
    return Page(pixels, Engines({}).get("textract.ocr").read(pixels))


def normalized(text: str) -> str:
    """A text with single spaces."""
    return " ".join(text.split())


def table(chance: random.Random, pool: Sequence[str], *, ruled: bool) -> Paper:
    """A page with a table, a paragraph before it, and a line behind."""
    columns, lines = chance.randrange(3, 6), chance.randrange(4, 9)
    kinds = ["name", *(chance.choice(("count", "price", "code", "name")) for _ in range(columns - 1))]
    if not set(kinds) & {"count", "price"}:
        kinds[-1] = "price"
    heads = [" ".join(word.capitalize() for word in chance.sample(list(pool), chance.choice((1, 1, 2)))) for _ in kinds]
    rows = [heads, *([_value(chance, kind, pool) for kind in kinds] for _ in range(lines))]
    spans = []
    if ruled and chance.random() < 0.5:
        rows.append(["Total", *[""] * (columns - 2), f"${chance.randrange(100, 9999)}.00"])
        spans.append((len(rows) - 1, 0, 1, columns - 1))
    size = chance.choice((16, 18, 20))
    scale = Paper(1, 1)
    widths = [
        int(max(scale.width(row[place], size, "bold") for row in rows if not (row is rows[-1] and spans))) + 50
        for place in range(columns)
    ]
    paper = Paper(max(1100, sum(widths) + 120), 800)
    paper.text(60, 50, f"{chance.choice(pool).capitalize()} {chance.choice(pool)}", 30, "bold")
    for number in range(3):
        line = " ".join(chance.choice(pool) for _ in range(11))
        paper.text(60, 110 + number * 30, line.capitalize(), 18)
    right = [place for place, kind in enumerate(kinds) if kind in ("count", "price") and chance.random() < 0.6]
    high = size * 2 + chance.randrange(0, 12)
    end = paper.table(
        60, 230, rows, widths, high=high, ruled=ruled, spans=spans, size=size, right=right, line=chance.choice((1, 2))
    )
    paper.text(60, end + 60, " ".join(chance.choice(pool) for _ in range(9)).capitalize() + ".", 18)
    return paper


def form(chance: random.Random) -> Paper:
    """A form with fields of several kinds."""
    fake = Faker()
    fake.seed_instance(chance.randrange(10**9))
    paper = Paper(1000, 900)
    paper.text(60, 40, chance.choice(("Registration Form", "Application", "Patient Record", "Order Form")), 32, "bold")
    names = [
        ("Full name:", fake.name()),
        ("Address:", fake.street_address()),
        ("City:", fake.city()),
        ("Date of birth:", fake.date("%m/%d/%Y")),
        ("Telephone:", fake.numerify("(###) 555-####")),
        ("E-mail:", fake.email()),
        ("Employer:", fake.company()),
        ("Account no.:", fake.bothify("??-#####").upper()),
        ("Comments:", ""),
    ]
    chance.shuffle(names)
    y, gap, line, pitch = 120, chance.choice((0, 170, 220)), chance.random() < 0.5, chance.choice((34, 40, 46))
    for name, value in names[:6]:
        paper.field(60, y, name, value, gap, line=line and bool(gap))
        y += pitch
    for place, (name, value) in enumerate(names[6:8]):  # two in a line
        paper.field(60 + place * 450, y, name, value, 0)
    y += pitch + 10
    ring = chance.random() < 0.4
    options = chance.sample(["Single", "Married", "Divorced", "Student", "Retired", "Employed"], 3)
    x, chosen = 60, chance.randrange(3)
    for place, option in enumerate(options):
        mark = chance.choice(("cross", "tick", "fill")) if not ring else "fill"
        x = int(paper.tick(x, y, option, mark if place == chosen else "", ring=ring)) + 60
    y += pitch
    paper.tick(60, y, "I accept the conditions", chance.choice(("", "cross", "tick")))
    y += pitch + 20
    for place, (name, value) in enumerate(
        (("Reference", fake.bothify("??####").upper()), ("Issued by", fake.last_name()), ("Postcode", fake.postcode()))
    ):
        paper.boxed(60 + place * 280, y, name, value, 280)
    return paper


def _value(chance: random.Random, kind: str, pool: Sequence[str]) -> str:
    match kind:
        case "count":
            return str(chance.randrange(1, 500))
        case "price":
            return f"${chance.randrange(1, 2000):,}.{chance.randrange(100):02}"
        case "code":
            return f"{chance.choice('ABCKTX')}{chance.randrange(100, 999)}"
        case _:
            return " ".join([chance.choice(pool).capitalize(), *chance.sample(list(pool), chance.randrange(0, 2))])
