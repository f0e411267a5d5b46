"""MiniLM in torch, read from the very file that answers at run time, with the few numbers that sentiment tunes.

Tuned are, in the upper layers, the biases, the layer norms, and for every weight matrix a difference of low rank;
`MiniLM` takes them as `changes`. All else stays as it is, so a text passes the lower layers only once (needs onnx).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

RANK = 8
LAYERS, FROZEN, HEADS = 6, 2, 12
MATRICES = (
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
)
NORMS = ("attention.output.LayerNorm", "output.LayerNorm")


class Linear(nn.Module):
    """A linear layer whose frozen weight is moved by a product of two thin matrices; it starts unmoved."""

    def __init__(self, name: str, weight: Any, bias: Any) -> None:
        super().__init__()
        self.name = name
        self.register_buffer("weight", torch.tensor(weight.T.copy()))
        self.bias = nn.Parameter(torch.tensor(bias.copy()))
        self.down = nn.Parameter(torch.randn(len(weight), RANK) * 2 / len(weight) ** 0.5)
        self.up = nn.Parameter(torch.zeros(RANK, len(bias)))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.linear(x, self.weight, self.bias) + x @ self.down @ self.up


class Layer(nn.Module):
    """One layer of BERT; `parts` are its matrices and norms in the orders of `MATRICES` and `NORMS`."""

    def __init__(self, matrices: list[Linear], norms: list[nn.LayerNorm], dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.attended, self.inner, self.outer = matrices
        self.first, self.second = norms
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        query, key, value = (
            part(x).unflatten(-1, (HEADS, -1)).transpose(1, 2) for part in (self.query, self.key, self.value)
        )
        found = functional.scaled_dot_product_attention(query, key, value, attn_mask=mask[:, None, None])
        x = self.first(x + self.dropout(self.attended(found.transpose(1, 2).flatten(2))))
        out: torch.Tensor = self.second(x + self.dropout(self.outer(functional.gelu(self.inner(x)))))
        return out


class Encoder(nn.Module):
    """What the lower layers make of a text, shape (texts, tokens, 384), to its token vectors of the same shape."""

    def __init__(self, model: Path, dropout: float) -> None:
        super().__init__()
        graph = onnx.load(str(model)).graph
        found = {tensor.name.removeprefix("inner."): numpy_helper.to_array(tensor) for tensor in graph.initializer}
        for name in [name for name in found if name.endswith("_q")]:
            found[name[:-2]] = found[name].astype(np.float32) * found[f"{name[:-2]}_scale"]
        names = iter(n.input[1] for n in graph.node if n.op_type == "MatMul" and f"{n.input[1]}_q" in found)
        layers = []
        for layer in range(LAYERS):
            at = f"encoder.layer.{layer}"
            matrices = [
                Linear(name, found[name], found[f"{at}.{matrix}.bias"])
                for matrix, name in zip(MATRICES, names, strict=False)
            ]
            layers.append(Layer(matrices, [_norm(found, f"{at}.{norm}") for norm in NORMS], dropout))
        self.layers = nn.ModuleList(layers[FROZEN:])
        self._frozen = layers[:FROZEN]
        self._norm = [_norm(found, "embeddings.LayerNorm")]
        words, places, kinds = (
            torch.tensor(found[f"embeddings.{of}_embeddings.weight"]) for of in ("word", "position", "token_type")
        )
        self._words, self._places = words, places + kinds[0]

    @torch.no_grad()
    def lower(self, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        """What the lower layers, which stay as they are, make of token ids, shape (texts, tokens)."""
        x: torch.Tensor = self._norm[0](self._words[ids] + self._places[: ids.shape[1]])
        with torch.autocast("cpu", torch.bfloat16):
            for layer in self._frozen:
                x = layer.eval()(x, mask)
        return x.float()

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def changes(self) -> dict[str, Any]:
        """What `MiniLM` needs to compute the same."""
        changes: dict[str, torch.Tensor] = {}
        for i, layer in enumerate(self.layers, FROZEN):
            at = f"inner.encoder.layer.{i}"
            matrices = (layer.query, layer.key, layer.value, layer.attended, layer.inner, layer.outer)
            for part, matrix in zip(MATRICES, matrices, strict=True):
                changes[f"{at}.{part}.bias"] = matrix.bias
                changes |= {f"{matrix.name}_down": matrix.down, f"{matrix.name}_up": matrix.up}
            for part, norm in zip(NORMS, (layer.first, layer.second), strict=True):
                changes |= {f"{at}.{part}.weight": norm.weight, f"{at}.{part}.bias": norm.bias}
        return {name: tensor.detach().numpy().astype(np.float16) for name, tensor in changes.items()}


def _norm(found: dict[str, Any], name: str) -> nn.LayerNorm:
    norm = nn.LayerNorm(384, eps=1e-12)
    norm.load_state_dict({part: torch.tensor(found[f"{name}.{part}"].copy()) for part in ("weight", "bias")})
    return norm
