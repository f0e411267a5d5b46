"""Trains the sentiment engine's weights and writes `head.npz` and `HEAD.md` beside it.

    python training/sentiment_head.py
    (needs the extras transformers, test and training, and `aikit models pull sentiment`; ten minutes on two cores)

Learned from: the train part of `rated.py`; `everyday.tsv` and `everyday_patterns.toml`, short sentences written for it.
First `reader.py` learns to read a sentence. Then the document layer, which alone decides MIXED, is fitted on the
validation part, which the reader has not learned from, and some of the train part; its temperature and how readily it
says MIXED are chosen on the validation part and on the validation half of the everyday sentences.
Nothing is chosen on the test part or on the held-back half of tests/quality/everyday_sentiment.tsv.
"""

from __future__ import annotations

import csv
import random
import re
import sys
import tomllib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import torch
from platformdirs import user_cache_path
from scipy.optimize import minimize_scalar
from sklearn.metrics import accuracy_score, f1_score, log_loss
from sklearn.neural_network import MLPClassifier

REPO = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(REPO), str(REPO / "fakes")]

from aikit_fakes import models  # noqa: E402
from aikit_fakes.engines.sentiment.classification_head import Head  # noqa: E402
from aikit_fakes.engines.sentiment.embedded import Embedded  # noqa: E402
from training.encoder import Encoder  # noqa: E402
from training.rated import Labelled, Row, documents, rows  # noqa: E402
from training.reader import ENCODER_DROPOUT, Lesson, train  # noqa: E402

LABELS = ("POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED")
OUT = REPO / "fakes" / "aikit_fakes" / "engines" / "sentiment"
SEED, THREADS = 0, 1

DOCUMENT_NETWORKS, DOCUMENT_HIDDEN, DOCUMENT_DECAY = 5, 16, 0.3
READINESS = (
    0.4  # more log-odds for MIXED: finds more of it among everyday sentences and is wrong about none (validation)
)
SPREAD = 0.25  # rating points: how far the raters' mean may be off, which makes the labels soft
FILMS = "movieReviewSnippets"  # half of all rows, and the least like everyday text
FILMS_OFTEN, EVERYDAY_OFTEN, PATTERN_WEIGHT, FILLS = 0.5, 3.0, 0.5, 4
PLAIN_JOINTS = (". ", ". ", ", ", "; ", " and ")
CONTRASTING_JOINTS = (", but ", " but ", ". However, ", ", although ") * 2


def soft(ratings: Any) -> Any:
    """Mean ratings to the probabilities of POSITIVE, NEGATIVE, NEUTRAL: shape (n, 3)."""
    positive = 1 / (1 + np.exp(-(ratings - 0.5) / SPREAD))
    negative = 1 / (1 + np.exp((ratings + 0.5) / SPREAD))
    return np.stack([positive, negative, 1 - positive - negative], axis=1)


def everyday() -> list[Labelled]:
    """The single sentences written for training."""
    with (REPO / "training" / "everyday.tsv").open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["label"]) for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def patterns(seed: int) -> list[Labelled]:
    """The patterns, each filled a few times."""
    table = tomllib.loads((REPO / "training" / "everyday_patterns.toml").read_text(encoding="utf-8"))
    words = {name: choices.split(", ") for name, choices in table["words"].items()}
    draw = random.Random(seed)
    found: dict[Labelled, None] = {}
    for label, block in table["patterns"].items():
        for pattern in block.strip().splitlines():
            for _ in range(FILLS):
                text = re.sub(r"\{(\w+)\}", lambda name: draw.choice(words[name[1]]), pattern)
                found[text[0].upper() + text[1:], label] = None
    return list(found)


def joined(single: Sequence[Labelled], each: int, seed: int) -> list[Labelled]:
    """Two short sentences in one: what goes together, and what is MIXED, is known by construction."""
    draw = random.Random(seed)
    of = {label: [text for text, given in single if given == label] for label in LABELS}
    kinds = {("POSITIVE", "NEGATIVE"): "MIXED", **{(label, label): label for label in LABELS[:3]}}
    kinds |= {(label, "NEUTRAL"): label for label in LABELS[:2]}
    found = []
    for pair, label in kinds.items():
        for _ in range(each * (2 if label == "MIXED" else 1)):
            first, second = draw.sample([draw.choice(of[kind]) for kind in pair], 2)
            contrasts = label == "MIXED" or draw.random() < 0.3
            between = draw.choice([*PLAIN_JOINTS, *CONTRASTING_JOINTS] if contrasts else PLAIN_JOINTS)
            if between != ". " and not re.match(r"I\b", second):
                second = second[0].lower() + second[1:]
            found.append((first.rstrip(".!") + between + second, label))
    return found


def long_documents(rated: Sequence[Row], each: int, seed: int) -> list[Labelled]:
    """Documents of three to nine sentences; MIXED when neither side outweighs the other three to one."""
    draw = random.Random(seed)
    of = {label: [row.text for row in rated if row.label == label] for label in LABELS[:3]}
    found = []
    for length in (3, 4, 6, 9):
        for _ in range(each):
            mood = draw.choice(["PPU", "NNU", "PNU", "U", "PUU", "NUU", "PN"])
            kinds = [{"P": "POSITIVE", "N": "NEGATIVE", "U": "NEUTRAL"}[draw.choice(mood)] for _ in range(length)]
            good, bad = kinds.count("POSITIVE"), kinds.count("NEGATIVE")
            if not good + bad:
                label = "NEUTRAL"
            else:
                label = "POSITIVE" if good > 3 * bad else "NEGATIVE" if bad > 3 * good else "MIXED"
            found.append((" ".join(draw.choice(of[kind]) for kind in kinds), label))
    return found


def fit_document(engine: Embedded, groups: Sequence[tuple[float, Sequence[Labelled]]]) -> dict[str, Any]:
    """The document layer's weights; every group of texts comes with the weight of one of its texts.

    A few networks side by side are one: their hidden units together, their outputs averaged.
    """
    found = np.array(engine.evidence([text for _, group in groups for text, _ in group]))
    labels = np.array([LABELS.index(label) for _, group in groups for _, label in group])
    weights = np.array([weight for weight, group in groups for _ in group])
    mean, deviation = found.mean(axis=0), found.std(axis=0)
    networks = [
        MLPClassifier((DOCUMENT_HIDDEN,), alpha=DOCUMENT_DECAY, max_iter=150, random_state=seed).fit(
            (found - mean) / deviation, labels, sample_weight=weights
        )
        for seed in range(DOCUMENT_NETWORKS)
    ]
    hidden = np.hstack([network.coefs_[0] for network in networks]) / deviation[:, None]
    arrays = {
        "document_hidden": hidden,
        "document_hidden_bias": np.hstack([network.intercepts_[0] for network in networks]) - mean @ hidden,
        "document_output": np.vstack([network.coefs_[1] for network in networks]) / DOCUMENT_NETWORKS,
        "document_output_bias": np.mean([network.intercepts_[1] for network in networks], axis=0),
    }
    return {name: array.astype(np.float32) for name, array in arrays.items()}


def balance(arrays: dict[str, Any], engine: Embedded, labelled: Sequence[Labelled]) -> float:
    """Move the bias of MIXED to where as many texts are called MIXED as are: recall equals precision there."""
    chances = np.log(np.array([Head(arrays).document(found) for found in engine.evidence([t for t, _ in labelled])]))
    mixed = np.array([label == "MIXED" for _, label in labelled])
    margins = np.sort(chances[:, 3] - chances[:, :3].max(axis=1))[::-1]
    shift = -float(margins[mixed.sum() - 1 : mixed.sum() + 1].mean())
    arrays["document_output_bias"][3] += shift
    return shift


def soften(arrays: dict[str, Any], engine: Embedded, labelled: Sequence[Labelled]) -> float:
    """Divide the logits by the temperature at which the answers to `labelled` are likeliest; no answer changes."""
    found = engine.evidence([text for text, _ in labelled])
    chances = np.log(np.array([Head(arrays).document(row) for row in found]))
    labels = [LABELS.index(label) for _, label in labelled]

    def loss(temperature: float) -> float:
        powers = np.exp(chances / temperature)
        return float(log_loss(labels, powers / powers.sum(axis=1, keepdims=True), labels=range(4)))

    temperature = float(minimize_scalar(loss, bounds=(0.5, 3), method="bounded").x)
    for name in ("document_output", "document_output_bias"):
        arrays[name] = (arrays[name] / temperature).astype(np.float32)
    return temperature


def calibration_error(chances: Any, right: Any) -> float:
    """ECE of the answers: ten bins of equal width, chances of shape (n, 4), the right column of each."""
    sure = chances.max(axis=1)
    bins = np.minimum((sure * 10).astype(int), 9)
    hit = chances.argmax(axis=1) == right
    return float(sum(abs(hit[bins == i].mean() - sure[bins == i].mean()) * (bins == i).mean() for i in set(bins)))


def read_sentences(part: dict[str, list[Row]]) -> dict[str, Any]:
    """Train the reader; its weights."""
    torch.manual_seed(SEED)
    torch.set_num_threads(THREADS)
    encoder = Encoder(models.path("minilm-l6-v2-int8"), ENCODER_DROPOUT)
    single = [pair for pair in everyday() if pair[1] != "MIXED"]
    filled = patterns(seed=0)
    sure = [np.where(np.arange(3) == LABELS.index(label), 0.95, 0.025) for _, label in single + filled]
    lesson = Lesson(
        encoder,
        [row.text for row in part["train"]] + [text for text, _ in single + filled],
        np.concatenate([soft(np.array([row.rating for row in part["train"]])), sure]),
        [1.0] * (len(part["train"]) + len(single)) + [PATTERN_WEIGHT] * len(filled),
        [FILMS_OFTEN if row.domain == FILMS else 1.0 for row in part["train"]]
        + [EVERYDAY_OFTEN] * len(single)
        + [1.0] * len(filled),
    )
    rated = part["validation"]
    known = np.eye(3)[[LABELS.index(row.label) for row in rated]]
    exam = Lesson(encoder, [row.text for row in rated], known, np.ones(len(rated)), np.ones(len(rated)))
    return train(encoder, lesson, exam, SEED).weights()


def join_sentences(weights: dict[str, Any], learned: Sequence[Row], validation: Sequence[Row]) -> dict[str, Any]:
    """Fit the document layer to the reader of these weights; its own weights.

    The validation part has few clear sentences, so documents of `learned` ones join them, though the reader knows those
    too well: without them, MIXED is found less often in documents of other sentences.
    """
    engine = Embedded(models.path("minilm-l6-v2-int8"), weights)
    rated = [(row.text, row.label) for row in validation]
    everyday_like = [row for row in validation if row.domain != FILMS]
    built = documents(everyday_like, each=300, seed=0)
    groups = [
        (2.0, built),
        (5.0, documents([row for row in learned if row.domain != FILMS], each=300, seed=0)),
        (0.5, long_documents(validation, each=120, seed=0)),
        (2.5, rated),
        (1.5, joined(patterns(seed=1), each=60, seed=0)),
        (5.0, everyday()),
    ]
    arrays = fit_document(engine, groups)
    shift = balance(arrays, engine, built)
    temperature = soften(arrays, engine, [*rated, *built])
    arrays["document_output_bias"][3] += READINESS
    print(f"MIXED moved by {shift:.2f}, temperature {temperature:.2f}")
    return arrays


def main() -> None:
    cache = user_cache_path("aikit") / "quality"
    cache.mkdir(parents=True, exist_ok=True)
    rated = rows(cache)
    part = {name: [row for row in rated if row.part == name] for name in ("train", "validation", "test")}
    weights = read_sentences(part)
    weights |= join_sentences(weights, part["train"], part["validation"])
    np.savez_compressed(OUT / "head.npz", **weights)
    engine = Embedded(models.path("minilm-l6-v2-int8"), weights)
    scores = {name: score(engine, part[name]) for name in ("validation", "test")}
    (OUT / "HEAD.md").write_text(CARD.format(today=date.today(), seed=SEED, **scores), encoding="utf-8")


def score(engine: Embedded, rated: Sequence[Row]) -> str:
    """How well the engine labels these rows, in words."""
    chances = np.array(engine.score([row.text for row in rated], "en"))
    right = np.array([LABELS.index(row.label) for row in rated])
    answers = chances.argmax(axis=1)
    f1 = f1_score(right, answers, average="macro", labels=range(3))
    error = calibration_error(chances, right)
    return f"accuracy {accuracy_score(right, answers):.3f}, macro-F1 {f1:.3f}, calibration error (ECE) {error:.3f}"


CARD = """# head.npz
The weights of `embedded:minilm-vader@2`, made by `training/sentiment_head.py` on {today}; seed {seed}.

| learned from | licence |
|---|---|
| train part (70 % by hash) of the 23,703 rated sentences in vaderSentiment 3.3.2 (Hutto, Gilbert 2014) | MIT |
| `training/everyday.tsv`, `training/everyday_patterns.toml`: short sentences written for this | Apache-2.0, ours |

`encoder:…` changes the upper four layers of all-MiniLM-L6-v2 (Apache-2.0): biases, layer norms, and rank-8 differences
of the weight matrices. The rest are three small networks over its token vectors, learned together with it.
The document layer, which decides MIXED, was fitted on the validation part (10 %), on joined sentences of both parts,
and on our own.
Rated sentences, an answer of MIXED counted as wrong: validation {validation};
**test (20 %, never trained or tuned on) {test}**.
`docs/quality.md` has these beside VADER alone, MIXED on built documents, and our own everyday sentences.
"""


if __name__ == "__main__":
    main()
