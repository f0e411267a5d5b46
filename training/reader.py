"""Trains what reads a piece of text: the upper layers of MiniLM, a little, and the networks over its token vectors.

Everything is learned at once; the epoch that reads the validation part best is kept.
"""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from torch import nn

from aikit_fakes import models
from aikit_fakes.engines.embedding import minilm
from aikit_fakes.engines.sentiment.embedded import Embedded
from training.encoder import Encoder

NETWORKS, QUERIES, VALUES, HIDDEN = 3, 8, 64, 64
EPOCHS, BATCH, RATE, DECAY = 4, 64, 1e-3, 0.05
DROPOUT, ENCODER_DROPOUT = 0.3, 0.1
MAX_TOKENS = 64


class Network(nn.Module):
    """What `Head.piece` computes once for each of its networks."""

    def __init__(self) -> None:
        super().__init__()
        self.query = nn.Linear(minilm.MiniLM.dimensions, QUERIES)
        self.value = nn.Linear(minilm.MiniLM.dimensions, VALUES)
        self.hidden = nn.Linear(VALUES + 4, HIDDEN)
        self.output = nn.Linear(HIDDEN, 3)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, tokens: torch.Tensor, mask: torch.Tensor, lexicon: torch.Tensor) -> torch.Tensor:
        if self.training:
            tokens = tokens * (torch.rand(*tokens.shape[:2], 1) > 0.1)
        attention = self.query(tokens).masked_fill(~mask[..., None], -1e9).softmax(1)
        values = self.value(tokens).view(*tokens.shape[:2], QUERIES, -1)
        found = (attention[..., None] * values).sum(1).flatten(1)
        features = self.dropout(torch.cat([found, lexicon], 1))
        logits: torch.Tensor = self.output(self.dropout(self.hidden(features).relu()))
        return logits


class Reader(nn.Module):
    """The encoder's upper layers and the networks that share them: the logits of each, shape (networks, texts, 3)."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        self.networks = nn.ModuleList([Network() for _ in range(NETWORKS)])

    def forward(self, states: torch.Tensor, mask: torch.Tensor, lexicon: torch.Tensor) -> torch.Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            tokens = self.encoder(states, mask)
        return torch.stack([network(tokens.float(), mask, lexicon) for network in self.networks])

    def weights(self) -> dict[str, Any]:
        """What `Head` and `MiniLM` read: the networks' weights, stacked, and the changes to the encoder."""
        arrays = {f"encoder:{name}": array for name, array in self.encoder.changes().items()}
        for name in ("query", "value", "hidden", "output"):
            layers = [getattr(network, name) for network in self.networks]
            arrays[name] = np.stack([layer.weight.detach().numpy().T for layer in layers]).astype(np.float16)
            biases = np.stack([layer.bias.detach().numpy()[None] for layer in layers])
            arrays[f"{name}_bias"] = biases.astype(np.float16)
        return arrays


class Lesson:
    """Texts as the reader sees them, with soft targets (n, 3), weights (n,), and how often an epoch takes each (n,)."""

    def __init__(self, encoder: Encoder, texts: Sequence[str], targets: Any, weights: Any, often: Any) -> None:
        engine = Embedded(models.path("minilm-l6-v2-int8"), {})
        spelled = [engine.spelled(text) for text in texts]
        ids = [row[: MAX_TOKENS - 1] + row[-1:] if len(row) > MAX_TOKENS else row for row in minilm.load().ids(spelled)]
        self.lengths = np.array([len(row) for row in ids])
        self.states: list[Any] = [None] * len(ids)
        self.lexicon = np.array([engine.lexicon(text) for text in texts], np.float32)
        self.targets = np.asarray(targets, np.float32)
        self.weights = np.asarray(weights, np.float32)
        self.often = np.asarray(often, np.float64)
        for batch in self._batches(np.argsort(self.lengths, kind="stable")):
            padded, mask = self._padded(batch, [np.array(ids[i]) for i in batch], np.int64)
            for i, found in zip(batch, encoder.lower(padded, mask).numpy(), strict=True):
                self.states[i] = found[: self.lengths[i]].astype(np.float16)

    def epoch(self, draw: np.random.Generator) -> list[Any]:
        """Batches of indexes, texts of like length together; a text that is taken 0.5 times comes every other time."""
        taken = (self.often + draw.random(len(self.often))).astype(int)
        order = np.repeat(np.arange(len(taken)), taken)
        batches = self._batches(order[np.argsort(self.lengths[order] + draw.random(len(order)) * 6)])
        return [batches[i] for i in draw.permutation(len(batches))]

    def batch(self, indexes: Any) -> tuple[torch.Tensor, ...]:
        """The states, mask and lexicon's numbers of these texts; their targets and weights."""
        states, mask = self._padded(indexes, [self.states[i] for i in indexes], np.float32)
        rest = (self.lexicon[indexes], self.targets[indexes], self.weights[indexes])
        return (states, mask, *map(torch.from_numpy, rest))

    def read(self, reader: Reader) -> Any:
        """The probabilities of each text, shape (n, 3)."""
        reader.eval()
        found = np.empty((len(self.lengths), 3))
        with torch.no_grad():
            for indexes in self._batches(np.argsort(self.lengths, kind="stable")):
                found[indexes] = reader(*self.batch(indexes)[:3]).softmax(-1).mean(0).numpy()
        return found

    def _batches(self, order: Any) -> list[Any]:
        return [order[start : start + BATCH] for start in range(0, len(order), BATCH)]

    def _padded(self, indexes: Any, rows: Sequence[Any], kind: type) -> tuple[torch.Tensor, torch.Tensor]:
        padded = np.zeros((len(rows), self.lengths[indexes].max(), *rows[0].shape[1:]), kind)
        mask = np.zeros(padded.shape[:2], bool)
        for row, values in enumerate(rows):
            padded[row, : len(values)] = values
            mask[row, : len(values)] = True
        return torch.from_numpy(padded), torch.from_numpy(mask)


def train(encoder: Encoder, lesson: Lesson, exam: Lesson, seed: int) -> Reader:
    """The reader of the epoch that answers `exam` best."""
    torch.manual_seed(seed)
    draw = np.random.default_rng(seed)
    reader = Reader(encoder)
    steps = EPOCHS * (int(lesson.often.sum()) // BATCH + 3)
    optimizer = torch.optim.AdamW(reader.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.15)
    best, kept = 0.0, reader
    for epoch in range(EPOCHS):
        reader.train()
        for indexes in lesson.epoch(draw):
            states, mask, lexicon, targets, weights = lesson.batch(indexes)
            chances = reader(states, mask, lexicon).log_softmax(-1).mean(0)
            loss = -(targets * chances).sum(1) @ weights / BATCH
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        right = float((exam.read(reader).argmax(1) == exam.targets.argmax(1)).mean())
        print(f"epoch {epoch + 1}: loss {float(loss.detach()):.3f}, validation accuracy {right:.4f}", flush=True)
        if right > best:
            best, kept = right, copy.deepcopy(reader)
    return kept
