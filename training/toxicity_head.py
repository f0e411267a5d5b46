"""Trains the toxicity head and writes `head.npz` and `HEAD.md` beside the embedded engine.

    python training/toxicity_head.py            (needs scikit-learn, and `aikit models pull toxicity`)

Learned from `toxicity_patterns.toml` alone, filled and embedded; nothing is chosen on tests/quality/toxicity.tsv.
"""

from __future__ import annotations

import random
import re
import sys
import tomllib
from datetime import date
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import cross_val_predict

REPO = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(REPO), str(REPO / "fakes")]

from aikit_fakes.engines.embedding import minilm  # noqa: E402
from aikit_fakes.engines.toxicity.embedded import LABELS, features  # noqa: E402

OUT = REPO / "fakes" / "aikit_fakes" / "engines" / "toxicity"
FILLS = 8
STRENGTH = 3.0  # inverse of the penalty on weights, chosen by cross-validation over the patterns
SEED = 0


def texts() -> list[tuple[str, frozenset[str], int]]:
    """Every pattern filled a few times: text, labels, and the number of its pattern."""
    table = tomllib.loads((REPO / "training" / "toxicity_patterns.toml").read_text(encoding="utf-8"))
    words = {name: choices.split(", ") for name, choices in table["words"].items()}
    draw = random.Random(SEED)
    found: dict[str, tuple[frozenset[str], int]] = {}
    number = 0
    for labels, block in table["patterns"].items():
        for pattern in block.strip().splitlines():
            number += 1
            for _ in range(FILLS if "{" in pattern else 1):
                text = re.sub(r"\{(\w+)\}", lambda name: draw.choice(words[name[1]]), pattern)
                found[text[0].upper() + text[1:]] = (frozenset(labels.split(",")) - {"none"}, number)
    return [(text, labels, number) for text, (labels, number) in found.items()]


def main() -> None:
    rows = texts()
    embedder = minilm.load()
    inputs = features(embedder.embed([text for text, _, _ in rows]), [text for text, _, _ in rows])
    groups = np.array([number % 5 for _, _, number in rows])
    weights = 1 / np.bincount([number for _, _, number in rows])[[number for _, _, number in rows]]
    folds = [(np.where(groups != fold)[0], np.where(groups == fold)[0]) for fold in range(5)]
    coefficients, intercepts, figures = [], [], []
    for label in LABELS:
        right = np.array([bool(labels) if label == "TOXICITY" else label in labels for _, labels, _ in rows])
        model = LogisticRegression(C=STRENGTH, max_iter=2000, class_weight="balanced")
        chances = cross_val_predict(model, inputs, right, cv=folds, method="predict_proba")[:, 1]
        figures.append(f"{label} {roc_auc_score(right, chances):.3f}")
        model.fit(inputs, right, sample_weight=weights)
        coefficients.append(model.coef_[0])
        intercepts.append(model.intercept_[0])
    np.savez_compressed(OUT / "head.npz", weights=np.float32(np.array(coefficients).T), bias=np.float32(intercepts))
    (OUT / "HEAD.md").write_text(CARD.format(today=date.today(), count=len(rows), figures=", ".join(figures)))
    print(", ".join(figures))


CARD = """# head.npz
The toxicity head of `embedded:minilm-toxicity@1`, made by `training/toxicity_head.py` on {today}.

Learned from {count} short texts that `training/toxicity_patterns.toml` makes (Apache-2.0, ours).
AUC in five-fold cross-validation, whole patterns held out: {figures}.
`docs/quality.md` has its AUC on other sentences, category by category. It is weak: it knows what its patterns know.
"""


if __name__ == "__main__":
    main()
