"""Models learned from a user's own data: classifier, recognizer and topics, each on what it was not trained on."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np

from aikit_fakes.engines.classifier import embedded as classifiers
from aikit_fakes.engines.recognizer import Example, Found, Span
from aikit_fakes.engines.recognizer import embedded as recognizers
from aikit_fakes.engines.topics import embedded as topics
from tests.quality import Row, cache, timed
from tests.quality.entities import labelled
from tests.quality.sentiment import everyday
from training.rated import DOMAINS, rows

__all__ = ["by_list", "by_words", "everyday", "f1", "measure", "sentences"]

RATED = "vaderSentiment 3.3.2 sdist (MIT)"
A_CLASS = 40
"""Texts of each class to learn from: what a user may well have."""

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
    """The figures of the embedded engines; their model must have been pulled."""
    chance = random.Random(0)
    drawn = {part: [row for row in rows(cache()) if row.part == part] for part in ("train", "test")}
    for each in drawn.values():
        chance.shuffle(each)
    domains = {
        part: [
            (row.text, row.domain)
            for domain in DOMAINS
            for row in [row for row in drawn[part] if row.domain == domain][:count]
        ]
        for part, count in (("train", A_CLASS), ("test", 250))
    }
    few = "tests/quality/everyday_sentiment.tsv (ours, Apache-2.0), one half to learn from, the other to test"
    return [
        _classifier("origin of sentences", f"{RATED}, {A_CLASS} a class to learn from", domains, 0.7),
        _classifier("everyday sentiment", few, {"train": everyday("validation"), "test": everyday("test")}, 0.6),
        *(
            _recognizer(
                f"{count} generated sentences",
                "sentences of ours, generated; those to test of other templates, names, numbers. spaCy's recognizer, "
                "trained on as many of this kind: F1 .79 and .75 from a blank one, .90 and .88 from en_core_web_sm's",
                sentences("train", count),
                sentences("test", 300),
                0.85,
            )
            for count in (80, 300)
        ),
        _recognizer(
            "names, dates and quantities",
            "tests/quality/entities.jsonl (ours, Apache-2.0), one half to learn from, the other to test; few for nine"
            " types",
            *_halves(),
            0.55,
        ),
        _topics(drawn["train"]),
    ]


def sentences(part: str, count: int, seed: int = 0) -> list[Example]:
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


def f1(examples: Sequence[Example], found: Sequence[Sequence[Found]]) -> float:
    """F1 of whole entities with their types."""
    hits = sum(
        len({tuple(one) for one in example.spans} & {tuple(one[:3]) for one in each})
        for example, each in zip(examples, found, strict=True)
    )
    return 2 * hits / (sum(len(example.spans) for example in examples) + sum(map(len, found)))


def by_list(learned: Sequence[Example], examples: Sequence[Example]) -> list[list[Found]]:
    """What a list of the learned entities finds by its words alone."""
    entries = {example.text[begin:end]: kind for example in learned for begin, end, kind in example.spans}
    return [
        [
            Found(match.start(), match.end(), kind, 1.0)
            for entry, kind in entries.items()
            for match in re.finditer(rf"\b{re.escape(entry)}\b", example.text)
        ]
        for example in examples
    ]


def by_words(learned: Sequence[tuple[str, str]], tests: Sequence[tuple[str, str]]) -> float:
    """Accuracy of TF-IDF and logistic regression, words and pairs of them."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    model: Any = make_pipeline(TfidfVectorizer(ngram_range=(1, 2)), LogisticRegression(C=10, max_iter=1000))
    model.fit(*zip(*learned, strict=True))
    texts, labels = zip(*tests, strict=True)
    return float(model.score(texts, labels))


def _classifier(what: str, data: str, parts: dict[str, list[tuple[str, str]]], floor: float) -> Row:
    engine = classifiers.load()
    texts, labels = zip(*parts["train"], strict=True)
    model = engine.train(engine.read(texts), [[label] for label in labels], several=False)
    tests = [text for text, _ in parts["test"]]
    scores, cpu_ms, peak_mb = timed(lambda texts: model.score(engine.read(texts)), tests)
    told = [model.classes[place] for place in scores.argmax(axis=1)]
    right = sum(one == label for one, (_, label) in zip(told, parts["test"], strict=True)) / len(told)
    return Row(
        what=f"classifier, {what}",
        engine=engine.name,
        data=f"{data}; {len(model.classes)} classes, {len(texts)} texts to learn from, {len(tests)} to test",
        scores={"accuracy": right},
        floors={"accuracy": floor},
        baseline="TF-IDF and logistic regression",
        baseline_scores={"accuracy": by_words(parts["train"], parts["test"])},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
    )


def _halves() -> tuple[list[Example], list[Example]]:
    """Our sentences with entities of nine types, half to learn from, half to test."""
    found = [
        Example(row["text"], tuple(Span(one["begin"], one["end"], one["type"]) for one in row["entities"]))
        for row in labelled("entities")
    ]
    half = (len(found) + 1) // 2
    return found[:half], found[half:]


def _recognizer(what: str, data: str, learned: list[Example], tests: list[Example], floor: float) -> Row:
    engine = recognizers.load()
    model = engine.train(learned, lambda done: None)
    found, cpu_ms, peak_mb = timed(model.find, [example.text for example in tests])
    return Row(
        what=f"recognizer, {what}",
        engine=engine.name,
        data=f"{data}; {len(model.types)} types, {len(learned)} texts to learn from, {len(tests)} to test",
        scores={"F1": f1(tests, found)},
        floors={"F1": floor},
        baseline="the learned entities as a list",
        baseline_scores={"F1": f1(tests, by_list(learned, tests))},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note="short and plain sentences; expect less of yours",
    )


def _topics(rated: Sequence[Any]) -> Row:
    """Topics of documents of 20 sentences from one of four places: how pure they are."""
    texts, places = [], []
    for domain in DOMAINS:
        found = [row.text for row in rated if row.domain == domain][:1000]
        texts += [" ".join(found[at : at + 20]) for at in range(0, len(found), 20)]
        places += [domain] * len(range(0, len(found), 20))
    engine = topics.load()
    found, cpu_ms, peak_mb = timed(lambda texts: engine.find(texts, len(DOMAINS), 10, lambda done: None), texts)
    return Row(
        what="topics, documents of four origins",
        engine=engine.name,
        data=f"{RATED}, 20 sentences from one of {len(DOMAINS)} places each; {len(texts)} documents",
        scores={"purity": _purity(found.shares.argmax(axis=1).tolist(), places)},
        floors={"purity": 0.8},
        baseline="k-means of TF-IDF",
        baseline_scores={"purity": _purity(_clusters(texts), places)},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
    )


def _clusters(texts: Sequence[str]) -> list[int]:
    from sklearn.cluster import KMeans
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectors = TfidfVectorizer(stop_words="english").fit_transform(texts)
    return [int(place) for place in KMeans(len(DOMAINS), random_state=0, n_init=5).fit_predict(vectors)]


def _purity(groups: Sequence[int], right: Sequence[str]) -> float:
    """The share of texts whose group is mostly of their own place."""
    pairs = Counter(zip(groups, right, strict=True))
    return sum(max(count for (one, _), count in pairs.items() if one == group) for group in set(groups)) / len(right)


if __name__ == "__main__":
    for row in measure():
        print(
            row.what,
            dict(row.scores),
            row.baseline,
            dict(row.baseline_scores),
            f"{row.cpu_ms:.1f} ms",
            np.round(row.peak_mb),
        )
