"""Trains the prompt safety head and writes `head.npz` and `HEAD.md` beside the embedded engine.

    python training/prompt_safety_head.py SAMPLES   (needs scikit-learn, DuckDB, and `aikit models pull prompt_safety`)

SAMPLES has clones of the repositories of `tests/quality/prompt_safety.py`. Nothing is chosen on their test halves.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

REPO = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(REPO), str(REPO / "fakes")]

from aikit_fakes.engines.embedding import minilm  # noqa: E402
from tests.quality import prompt_safety as data  # noqa: E402

OUT = REPO / "fakes" / "aikit_fakes" / "engines" / "prompt_safety"
STRENGTH = 1.0  # inverse of the penalty on weights; it and the next chosen on the validation halves
TASK_WEIGHT = 10.0  # of a seed task, which there are few of and are unlike the corpora's questions
FALSE_ALARMS = 0.01
"""Ordinary prompts that may score over one half: the share by which the bias is set."""


def main() -> None:
    corpora, clone = (Path(sys.argv[1]) / name for name in (data.CORPORA, data.TASKS))
    embedder = minilm.load()
    rows = [*data.s_labs(corpora, "train"), *data.neuralchemy(corpora, "train")]
    held = [*data.s_labs(corpora, "validation"), *data.neuralchemy(corpora, "validation")]
    tasks = data.seed_tasks(clone)
    inputs = embedder.embed([*(text for text, _ in rows), *tasks[::2]])
    right = [*(unsafe for _, unsafe in rows), *(False for _ in tasks[::2])]
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    model.fit(inputs, right, sample_weight=[1.0] * len(rows) + [TASK_WEIGHT] * len(tasks[::2]))
    weights = np.float32(model.coef_[0])
    ordinary = ([text for text, unsafe in held if not unsafe], tasks[1::2])
    bias = -max(float(np.quantile(embedder.embed(texts) @ weights, 1 - FALSE_ALARMS)) for texts in ordinary)
    attacks = embedder.embed([text for text, unsafe in held if unsafe]) @ weights + bias
    np.savez_compressed(OUT / "head.npz", weights=weights, bias=np.float32(bias))
    recall = float((attacks > 0).mean())
    (OUT / "HEAD.md").write_text(CARD.format(today=date.today(), count=len(right), recall=recall))
    print(f"bias {bias:.2f} instead of {model.intercept_[0]:.2f}, recall on the validation halves {recall:.3f}")


CARD = """# head.npz
The head of `embedded:minilm-prompt-safety@1`, made by `training/prompt_safety_head.py` on {today}.

Learned from {count} texts: the train halves of S-Labs/prompt-injection-dataset (MIT) and of
neuralchemy/Prompt-injection-dataset, core (Apache-2.0), and half of the seed tasks of yizhongw/self-instruct
(Apache-2.0). The bias is set so that at most one in a hundred ordinary prompts (of the validation halves; of the other
seed tasks) scores over one half; {recall:.0%} of the validation halves' attacks
then do. `docs/quality.md` has the figures on the test halves.
"""


if __name__ == "__main__":
    main()
