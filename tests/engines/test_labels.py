"""The embedded label and moderation engines on photos, and the `transformers:` kind on a tiny model."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from aikit.errors import ModelUnusable
from aikit_fakes.engines.labels import embedded
from aikit_fakes.engines.moderation import embedded as moderation
from helpers.photos import pixels, sample


@pytest.fixture(scope="module")
def engine() -> embedded.Embedded:
    return embedded.load()


def test_photos_are_what_they_show(engine: embedded.Embedded) -> None:
    assert engine.classify(sample("coffee"))[0].name == "espresso"
    cats = {"tabby", "tiger cat", "Egyptian cat"}
    assert {one.name for one in engine.classify(sample("chelsea"))[:3]} == cats
    assert "suit" in {one.name for one in engine.classify(pixels("biden"))[:3]}


def test_shares_are_probabilities_in_order(engine: embedded.Embedded) -> None:
    found = engine.classify(sample("coffee"))
    assert len(found) == 1000
    assert sum(one.share for one in found) == pytest.approx(1, abs=1e-4)
    assert [one.share for one in found] == sorted((one.share for one in found), reverse=True)
    assert len({one.name for one in found}) == 1000


@pytest.mark.parametrize("shape", [(1, 1), (1, 300), (300, 1), (3000, 20)])
def test_images_of_any_shape(engine: embedded.Embedded, shape: tuple[int, int]) -> None:
    image = np.zeros((*shape, 3), np.uint8)
    assert engine.classify(image)[0].share > 0
    assert 0 <= moderation.load().explicit(image) <= 1


def test_safe_photos_are_not_explicit() -> None:
    judge = moderation.load()
    for image in (pixels("obama"), pixels("biden"), pixels("astronaut"), sample("coffee"), sample("chelsea")):
        assert judge.explicit(image) < 0.2


@pytest.fixture(scope="module")
def colours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A one-layer ViT whose outputs see red, green and blue: its weights are set by hand."""
    torch, transformers = pytest.importorskip("torch"), pytest.importorskip("transformers")
    folder: Path = tmp_path_factory.mktemp("colours")
    labels = {0: "tabby, tabby cat", 1: "golden retriever", 2: "pizza, pizza pie"}
    config = transformers.ViTConfig(
        hidden_size=4, num_hidden_layers=1, num_attention_heads=1, intermediate_size=4, image_size=32, patch_size=16,
        id2label=labels, label2id={name: place for place, name in labels.items()},
    )  # fmt: skip
    model = transformers.ViTForImageClassification(config)
    with torch.no_grad():
        for name, weights in model.named_parameters():
            weights.fill_(1.0 if "norm" in name and name.endswith("weight") else 0.0)
        projection = model.vit.embeddings.patch_embeddings.projection.weight
        for channel in range(3):
            projection[channel, channel] = 1 / projection[0, 0].numel()
        attention = [module for name, module in model.named_modules() if name.endswith((".value", ".v_proj"))]
        outputs = [module for name, module in model.named_modules() if name.endswith((".output.dense", ".o_proj"))]
        for dense in (*attention, outputs[0]):
            dense.weight.copy_(torch.eye(4))
        model.classifier.weight.copy_(6 * torch.eye(4)[:3])
    model.save_pretrained(folder)
    transformers.ViTImageProcessorPil(size={"height": 32, "width": 32}).save_pretrained(folder)
    return folder


def _sees(folder: Path) -> list[str]:
    from aikit_fakes.engines.labels.transformers_engine import load

    engine = load(str(folder))
    assert engine.name == f"transformers:{folder}"
    shades = [np.full((40, 60, 3), [255 * (place == channel) for place in range(3)], np.uint8) for channel in range(3)]
    return [engine.classify(shade)[0].name for shade in shades]


@pytest.mark.torch
def test_a_model_of_the_hub_names_its_classes(colours: Path) -> None:
    assert _sees(colours) == ["tabby", "golden retriever", "pizza"]


@pytest.mark.torch
def test_labels_are_read_by_their_place(colours: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(colours, tmp_path / "model"))
    config = json.loads((folder / "config.json").read_text())
    config["id2label"]["0"], config["id2label"]["2"] = config["id2label"]["2"], config["id2label"]["0"]
    (folder / "config.json").write_text(json.dumps(config))
    assert _sees(folder) == ["pizza", "golden retriever", "tabby"]


@pytest.mark.torch
def test_unsafe_models_are_refused(colours: Path, tmp_path: Path) -> None:
    from aikit_fakes.engines.labels.transformers_engine import load

    folder = Path(shutil.copytree(colours, tmp_path / "model"))
    settings = json.loads((folder / "preprocessor_config.json").read_text())
    (folder / "preprocessor_config.json").write_text(
        json.dumps({**settings, "auto_map": {"AutoImageProcessor": "x.Y"}})
    )
    with pytest.raises(ModelUnusable, match="auto_map"):
        load(str(folder))
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")
    with pytest.raises(ModelUnusable, match="safetensors"):
        load(str(folder))
