"""The labelled sentences in the sdist of vaderSentiment 3.3.2 (MIT, C.J. Hutto): who rated what, and who may learn it.

23,703 tweets, film review snippets, product review sentences and editorial sentences, each with the mean rating of 20
people from -4 to 4 (Hutto and Gilbert, ICWSM 2014).
"""

from __future__ import annotations

import hashlib
import io
import random
import subprocess
import sys
import tarfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

PACKAGE = "vaderSentiment==3.3.2"
DOMAINS = ("tweets", "movieReviewSnippets", "amazonReviewSnippets", "nytEditorialSnippets")
CLEAR = 1.9  # as good as "good": the lexicon's raters gave "okay" 0.9, "good" 1.9 and "great" 3.1
PLAIN = 0.3

Labelled = tuple[str, str]  # text, label


class Row(NamedTuple):
    """One rated sentence."""

    domain: str
    id: str
    rating: float
    text: str

    @property
    def label(self) -> str:
        """The class, as the data's users cut it: at a mean rating of half a point."""
        return "POSITIVE" if self.rating >= 0.5 else "NEGATIVE" if self.rating <= -0.5 else "NEUTRAL"

    @property
    def part(self) -> str:
        """`test` (20 %, never learned or tuned from), `validation` (10 %) or `train`, by a hash anyone can compute."""
        tenth = int(hashlib.sha256(f"{self.domain}:{self.id}".encode()).hexdigest()[:8], 16) % 10
        return "test" if tenth < 2 else "validation" if tenth == 2 else "train"


def rows(folder: Path) -> list[Row]:
    """Every rated sentence; the sdist is fetched into `folder` with pip unless it lies there."""
    archive = folder / "vaderSentiment-3.3.2.tar.gz"
    if not archive.exists():
        fetch = ["pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", "--dest", str(folder), PACKAGE]
        subprocess.run([sys.executable, "-m", *fetch], check=True)
    with tarfile.open(archive) as sdist:
        inner = sdist.extractfile("vaderSentiment-3.3.2/additional_resources/hutto_ICWSM_2014.tar.gz")
        assert inner is not None
        with tarfile.open(fileobj=io.BytesIO(inner.read())) as data:
            return [row for domain in DOMAINS for row in _read(data, domain)]


def documents(
    rated: Iterable[Row], each: int, seed: int, clear: float = CLEAR, plain: float = PLAIN, kinds: int = 6
) -> list[Labelled]:
    """Documents of two sentences from the same domain, `each` of every kind; only good with bad is MIXED.

    The first four kinds are one a label; the other two set a good or a bad sentence beside a plain one.

    A sentence is good or bad from a rating of `clear` on, and neither under `plain`. Every other MIXED document is, as
    far as they go, from within one real document, in its order.
    """
    draw = random.Random(seed)
    by_kind: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rated:
        kind = _kind(row.rating, clear, plain)
        if kind:
            by_kind[row.domain, kind].append(row)
    domains = sorted({domain for domain, _ in by_kind})
    real = [pair for domain in domains for pair in _within(by_kind[domain, "good"], by_kind[domain, "bad"])]
    draw.shuffle(real)
    found = [(_join(first.text, second.text), "MIXED") for first, second in real[: each // 2]]
    labels = {("good", "bad"): "MIXED", ("good", "good"): "POSITIVE", ("bad", "bad"): "NEGATIVE"}
    labels |= {("plain", "plain"): "NEUTRAL", ("good", "plain"): "POSITIVE", ("bad", "plain"): "NEGATIVE"}
    for pair, label in list(labels.items())[:kinds]:
        for i in range(each - len(found) if label == "MIXED" else each):
            domain = domains[i % len(domains)]
            texts = [draw.choice(by_kind[domain, kind]).text for kind in pair]
            draw.shuffle(texts)
            found.append((_join(*texts), label))
    return found


def _read(data: tarfile.TarFile, domain: str) -> Iterable[Row]:
    file = data.extractfile(f"hutto_ICWSM_2014/{domain}_GroundTruth.txt")
    assert file is not None
    for line in file.read().decode("utf-8", "replace").split("\n"):
        fields = line.rstrip("\r").split("\t")
        if len(fields) >= 3:
            yield Row(domain, fields[0], float(fields[1]), fields[2].strip())


def _kind(rating: float, clear: float, plain: float) -> str:
    return "good" if rating >= clear else "bad" if rating <= -clear else "plain" if abs(rating) < plain else ""


def _within(good: Sequence[Row], bad: Sequence[Row]) -> list[tuple[Row, Row]]:
    """Pairs of a good and a bad sentence from one document; ids of whole documents read `document_sentence`."""
    found = []
    for pair in product(good, bad):
        first, second = sorted(pair, key=lambda row: int(row.id.rpartition("_")[2]))
        if "_" in first.id and first.id.partition("_")[0] == second.id.partition("_")[0]:
            found.append((first, second))
    return found


def _join(*texts: str) -> str:
    return " ".join(text if text[-1] in ".!?\"')" else f"{text}." for text in texts)
