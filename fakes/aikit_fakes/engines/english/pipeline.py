"""The spaCy pipeline: an official one that the user installed, else en_core_web_sm out of the model store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from threading import Lock
from typing import TYPE_CHECKING, Protocol, Self, TypeVar

from aikit.cancellation import checked
from aikit_fakes.engines.english.confidence_calibration import Moves, Parts
from aikit_fakes.engines.english.spacy_loading import about, spacy
from aikit_fakes.engines.english.text_segmentation import segments
from aikit_fakes.engines.shared_models import shared

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

OFFICIAL = ("en_core_web_trf", "en_core_web_lg", "en_core_web_md", "en_core_web_sm")  # the best first
BATCH = 8_000  # characters that are in memory as docs at once
_UNUSED = ["senter", "lemmatizer"]


class Span(Protocol):
    """A named tuple that begins and ends somewhere in a text, in code points."""

    @property
    def begin(self) -> int: ...
    @property
    def end(self) -> int: ...
    def _replace(self, *, begin: int, end: int) -> Self: ...


S = TypeVar("S", bound=Span)
Read = Callable[["list[Doc]"], Iterable[list[S]]]


class Pipeline:
    """One loaded pipeline for the whole process. Thread-safe: spaCy's vocabulary is not, so a batch runs at a time.

    That costs nothing: spaCy holds the interpreter's lock nearly all the time. What a batch adds to the vocabulary is
    freed behind it, so a server's memory does not grow with what it has read.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self.name = f"{language.lang}_{language.meta['name']}@{language.meta['version']}"
        self.moves = Moves(language.get_pipe("ner"))
        self.parts = Parts(language)
        self._lock = Lock()

    def without(self, names: Sequence[str]) -> list[str]:
        """Those of the components that this pipeline has and that its entity recognizer does not listen to."""
        model = self.language.get_pipe("ner").model  # type: ignore[attr-defined]
        heard = {layer.upstream_name for layer in model.walk() if hasattr(layer, "upstream_name")}
        return [name for name in names if name in self.language.pipe_names and name not in heard and "*" not in heard]

    def read(self, texts: Sequence[str], look: Read[S], without: Sequence[str] = ()) -> list[list[S]]:
        """What `look` finds in each text.

        Args:
            texts: of any length; a long one is looked at piece by piece.
            look: from docs to the spans in each, by offsets in that doc; it must keep no doc or token.
            without: names of components that `look` can do without.

        Returns:
            For each text its spans, in order, by offsets in that text.
        """
        found: list[list[S]] = [[] for _ in texts]
        parts = ((place, begin, piece) for place, text in enumerate(texts) for begin, piece in segments(text))
        for batch in checked(_batches(parts)):
            with self._lock, self.language.memory_zone():
                docs = list(self.language.pipe((piece for _, _, piece in batch), disable=["ner", *without]))
                for (place, begin, _), spans in zip(batch, look(docs), strict=True):
                    found[place] += [span._replace(begin=span.begin + begin, end=span.end + begin) for span in spans]
        return found


@shared
def load() -> Pipeline:
    """The pipeline, one for all who read English.

    Raises:
        ModelMissing: none is installed, and the store's was not pulled.
    """
    for name in OFFICIAL:
        if _is_official(name):
            return Pipeline(spacy.load(name, exclude=_UNUSED))
    from aikit_fakes import models

    pipeline = Pipeline(spacy.load(models.folder("en-core-web-sm"), exclude=_UNUSED))
    pipeline.name = "en_core_web_sm@3.8.0"  # the mirror has put its own name into meta.json
    return pipeline


def _is_official(name: str) -> bool:
    """Whether Explosion's package is installed: its version is spaCy's own, not the 999.9.9 of a squatted name."""
    try:
        return version(name).split(".")[:2] == about.__version__.split(".")[:2]
    except PackageNotFoundError:
        return False


def _batches(parts: Iterable[tuple[int, int, str]]) -> Iterator[list[tuple[int, int, str]]]:
    batch: list[tuple[int, int, str]] = []
    size = 0
    for part in parts:
        if batch and size + len(part[2]) > BATCH:
            yield batch
            batch, size = [], 0
        batch.append(part)
        size += len(part[2])
    if batch:
        yield batch
