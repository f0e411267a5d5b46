"""Marian and M2M100 models of the hub or of a folder: the `transformers:` kind of engine.

A Marian model (Helsinki-NLP/opus-mt-*) has one pair, or one source and the targets that its vocabulary marks as
`>>spa<<`; an M2M100 model (facebook/m2m100_*) has every pair of its languages. Texts go in sentence by sentence, which
is what these models were trained on. The same sentence gives the same answer: nothing is drawn by chance.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Any, Protocol

from aikit.cancellation import checked
from aikit.errors import ModelUnusable
from aikit_fakes.engines import transformers_loading
from aikit_fakes.engines.translation import Pair, Translation, language_codes
from aikit_fakes.engines.translation.sentence_segmentation import sentences, translate_sentences

BATCH = 16
"""Sentences that go through the model together."""
_LONGER = 2
_MORE = 32
"""How much longer than its original, in tokens, a translation may be: a model that repeats itself comes to an end."""


def load(reference: str) -> Translation:
    """The translator in a folder, or in `org/name@revision` of the hub.

    Raises:
        ModelMissing: it was not pulled.
        ModelUnusable: it is no Marian or M2M100 model, or does not say which languages it knows.
        MissingExtra: torch, transformers or sentencepiece is not installed.
    """
    opened = transformers_loading.load(reference, "AutoModelForSeq2SeqLM")
    kind = opened.model.config.model_type
    if kind not in _KINDS:
        raise ModelUnusable(f"{opened.folder} is a model of kind {kind!r}; translators are: {', '.join(_KINDS)}")
    return _Translator(f"transformers:{reference}", opened, _KINDS[kind](opened))


class _Kind(Protocol):
    """What the models of one architecture want to be told of the languages."""

    pairs: Mapping[Pair, tuple[str, str]]
    """By Amazon Translate's codes, what the model calls source and target."""

    def read(self, texts: list[str], languages: tuple[str, str]) -> Any:
        """The tokens of texts, by the model's codes of source and target."""
        ...

    def first(self, languages: tuple[str, str]) -> int | None:
        """The token that a translation must begin with; it says no word."""
        ...


class _Marian:
    def __init__(self, opened: transformers_loading.Opened) -> None:
        self._tokenizer = opened.tokenizer
        marks = {
            token[2:-2] for token in opened.tokenizer.get_vocab() if token.startswith(">>") and token.endswith("<<")
        }
        source, target = (getattr(opened.tokenizer, f"{side}_lang", None) or "" for side in ("source", "target"))
        read, written = language_codes.known({source}), language_codes.known(marks or {target})
        if not read or not written:
            raise ModelUnusable(
                f"{opened.folder} does not say which languages it translates: tokenizer_config.json has source_lang "
                f"{source!r} and target_lang {target!r}"
            )
        self._marked = bool(marks)
        self.pairs = {(a, b): (read[a], written[b]) for a in read for b in written if a != b}

    def read(self, texts: list[str], languages: tuple[str, str]) -> Any:
        marked = [f">>{languages[1]}<< {text}" for text in texts] if self._marked else texts
        return self._tokenizer(marked, return_tensors="pt", padding=True, truncation=True)

    def first(self, _: tuple[str, str]) -> None:
        return None


class _M2M100:
    def __init__(self, opened: transformers_loading.Opened) -> None:
        self._tokenizer = opened.tokenizer
        known = language_codes.known(set(opened.tokenizer.lang_code_to_token))
        self.pairs = {(a, b): (known[a], known[b]) for a in known for b in known if a != b}

    def read(self, texts: list[str], languages: tuple[str, str]) -> Any:
        self._tokenizer.src_lang = languages[0]
        return self._tokenizer(texts, return_tensors="pt", padding=True, truncation=True)

    def first(self, languages: tuple[str, str]) -> int:
        return int(self._tokenizer.get_lang_id(languages[1]))


_KINDS: dict[str, Any] = {"marian": _Marian, "m2m_100": _M2M100}


class _Translator:
    """A sequence-to-sequence model. Thread-safe: the tokenizers keep the language that they were last told."""

    def __init__(self, name: str, opened: transformers_loading.Opened, kind: _Kind) -> None:
        self.name = name
        self._opened = opened
        self._kind = kind
        self._theirs = dict(kind.pairs)
        for written, theirs in kind.pairs.items():
            for pair in language_codes.readable(written):
                self._theirs.setdefault(pair, theirs)
        self.pairs: frozenset[Pair] = frozenset(self._theirs)
        self._lock = Lock()

    def translate(self, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Each text in the target language, sentence by sentence.

        Raises:
            ValueError: the pair is not one of `pairs`.
        """
        if (source, target) not in self.pairs:
            raise ValueError(f"{self.name} does not translate {source} to {target}")
        theirs = self._theirs[source, target]
        return translate_sentences(texts, sentences, lambda pieces: self._translate(pieces, theirs))

    def _translate(self, pieces: list[str], languages: tuple[str, str]) -> list[str]:
        """Sentences of about the same length together, so that little of a batch is padding."""
        order = sorted(range(len(pieces)), key=lambda place: (len(pieces[place]), place))
        answers = [""] * len(pieces)
        for start in checked(range(0, len(order), BATCH)):
            places = order[start : start + BATCH]
            for place, answer in zip(places, self._batch([pieces[p] for p in places], languages), strict=True):
                answers[place] = answer
        return answers

    def _batch(self, texts: list[str], languages: tuple[str, str]) -> list[str]:
        import torch

        first = self._kind.first(languages)
        with self._lock, torch.inference_mode():
            tokens = self._kind.read(texts, languages)
            most = min(_LONGER * tokens["input_ids"].shape[1] + _MORE, self._opened.longest)
            written = self._opened.model.generate(
                **tokens, forced_bos_token_id=first, do_sample=False, max_new_tokens=most, max_length=None
            )
            # each has its own bound, whatever it shares a batch with
            lengths = (_LONGER * tokens["attention_mask"].sum(1) + _MORE + 1).tolist()
            rows = [row[:length] for row, length in zip(written.tolist(), lengths, strict=True)]
            rows = [[token for token in row if token != first] for row in rows]
            answers: list[str] = self._opened.tokenizer.batch_decode(rows, skip_special_tokens=True)
        return [answer.strip() for answer in answers]
