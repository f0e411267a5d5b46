"""Custom entity recognition: a recognizer trained on few sentences, tested on others; dictionary matching beside it."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from aikit_fakes.engines.recognizer import Example, Found, Span, embedded
from tests.quality import Row, timed
from tests.quality.entities import labelled

GENERATED = (
    "sentences of ours, generated; those to test of other templates, names, numbers. spaCy's recognizer, trained on as "
    "many of this kind: F1 .79 and .75 from a blank one, .90 and .88 from en_core_web_sm's"
)
OURS = "tests/quality/entities.jsonl (ours, Apache-2.0), one half to learn from, the other to test; few for nine types"
NAMES = {
    "train": (
        ("Anna", "John", "Maya", "Omar", "Lena", "Ivan", "Sara", "Paul"),
        ("Reyes", "Kim", "Patel", "Diaz", "Fox"),
    ),
    "test": (("Rosa", "Ken", "Aisha", "Tom", "Nora", "Luis", "Mei"), ("Silva", "Tanaka", "Khan", "Baker", "Berg")),
}
TEMPLATES = {
    "train": (
        "Please ship part {P} to {E} by Monday.",
        "{E} reported that {P} is broken.",
        "We need two {P} units in the lab.",
        "The device {P} was returned yesterday.",
        "{E} will inspect the {P} tomorrow.",
        "Contact {E} about the order.",
        "Is {P} compatible with {P}?",
        "The meeting with Mr Brown is on Tuesday.",
        "Our office in Paris closes at 5 pm.",
        "Invoice 2231 was paid in March.",
    ),
    "test": (
        "Can {E} confirm the {P} shipment?",
        "Our {P} failed again.",
        "Ask {E} to replace {P}.",
        "No stock of {P} remains.",
        "Lunch with Mrs Green was moved to Friday.",
        "Room 204 is booked until 3 pm.",
        "{E} repaired it.",
        "Nobody told {E} that {P} had arrived.",
    ),
}


def measure() -> list[Row]:
    """The figures of the embedded engine; its model must have been pulled."""
    ours = [
        Example(row["text"], tuple(Span(e["begin"], e["end"], e["type"]) for e in row["entities"]))
        for row in labelled("entities")
    ]
    half = (len(ours) + 1) // 2
    test = generated("test", 300)
    return [
        *(_row(f"{n} generated sentences", GENERATED, generated("train", n), test, 0.85) for n in (80, 300)),
        _row("names, dates and quantities", OURS, ours[:half], ours[half:], 0.55),
    ]


def generated(part: str, count: int, seed: int = 0) -> list[Example]:
    """Generated sentences; no template, name or part number of one part is in the other."""
    chance = random.Random(f"{part}{seed}")
    first, last = NAMES[part]
    numbers = range(100, 550) if part == "train" else range(550, 1000)
    made = []
    for _ in range(count):
        text, spans = "", []
        for piece in re.split(r"(\{[PE]\})", chance.choice(TEMPLATES[part])):
            value = piece
            if piece == "{P}":
                value = chance.choice([f"ZX-{chance.choice(numbers)}", f"Q{chance.choice(numbers)}B"])
            elif piece == "{E}":
                value = f"{chance.choice(first)} {chance.choice(last)}"
            if value != piece:
                spans.append(Span(len(text), len(text) + len(value), "PART" if piece == "{P}" else "ENGINEER"))
            text += value
        made.append(Example(text, tuple(spans)))
    return made


def entity_f1(examples: Sequence[Example], found: Sequence[Sequence[Found]]) -> float:
    """F1 of whole entities with their types."""
    hits = sum(
        len({tuple(one) for one in example.spans} & {tuple(one[:3]) for one in each})
        for example, each in zip(examples, found, strict=True)
    )
    return 2 * hits / (sum(len(example.spans) for example in examples) + sum(map(len, found)))


def dictionary_matches(training: Sequence[Example], examples: Sequence[Example]) -> list[list[Found]]:
    """Dictionary matching: where entities of the training examples stand in others, word by word."""
    entries = {example.text[begin:end]: kind for example in training for begin, end, kind in example.spans}
    return [
        [
            Found(match.start(), match.end(), kind, 1.0)
            for entry, kind in entries.items()
            for match in re.finditer(rf"\b{re.escape(entry)}\b", example.text)
        ]
        for example in examples
    ]


def _row(what: str, data: str, training: list[Example], test: list[Example], floor: float) -> Row:
    engine = embedded.load()
    model = engine.train(training, lambda done: None)
    found, cpu_ms, peak_mb = timed(model.find, [example.text for example in test])
    return Row(
        what=f"recognizer, {what}",
        capabilities=("comprehend.recognizer",),
        engine=engine.name,
        data=f"{data}; {len(model.types)} types, {len(training)} texts to learn from, {len(test)} to test",
        scores={"F1": entity_f1(test, found)},
        floors={"F1": floor},
        baseline="the learned entities as a list",
        baseline_scores={"F1": entity_f1(test, dictionary_matches(training, test))},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note="short and plain sentences; expect less of yours",
    )
