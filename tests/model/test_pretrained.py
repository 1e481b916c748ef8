"""ImageNet weights under the names of another network."""

from __future__ import annotations

from typing import Any

import pytest
import torch

from lungseg_lab import pretrained
from lungseg_lab.recipe import parse
from lungseg_model import network
from lungseg_model.errors import ModelError
from lungseg_model.network import Config


def lite(encoder: str = "tu-tf_efficientnet_lite2") -> Config:
    return Config(encoder=encoder, classes=5, size=64, decoder_channels=(8, 8, 8, 8, 8))


@pytest.mark.parametrize("encoder", pretrained.SOURCES)
def test_the_encoder_sees_a_grey_picture_as_imagenets_saw_it_in_three_colours(encoder: str) -> None:
    package, _ = pretrained.SOURCES[encoder]
    pytest.importorskip(package, reason="the extra `training` is not installed")
    from timm import create_model

    module = network.build(lite(encoder))
    pretrained.fill(module, lite(encoder))
    given = pretrained.read(encoder)
    colour: Any = create_model(encoder.removeprefix("tu-"), pretrained=False)
    colour.load_state_dict(dict(zip(colour.state_dict(), given.values(), strict=True)))
    grey = torch.rand(1, 1, 64, 64, generator=torch.Generator().manual_seed(0)) * 4 - 2  # as preprocess leaves it
    with torch.inference_mode():
        own: Any = module.encoder
        ours = own.eval()(grey)
        theirs = colour.eval().forward_intermediates((grey * 0.5).expand(1, 3, 64, 64), intermediates_only=True)
    assert torch.allclose(ours[-1], theirs[-1], atol=1e-3 * float(theirs[-1].abs().max()))
    assert float(theirs[-1].std()) > 0.01


def test_weights_are_taken_in_order() -> None:
    given = {
        "stem.weight": torch.ones(4, 3, 3, 3),
        "bn.bias": torch.arange(4.0),
        "head.weight": torch.ones(2, 4),
    }
    wanted = {"model.a.weight": torch.zeros(4, 1, 3, 3), "model.b.bias": torch.zeros(4)}
    found = pretrained.translated(given, wanted)
    assert list(found) == list(wanted)
    assert torch.equal(found["model.a.weight"], torch.full((4, 1, 3, 3), 1.5))  # three colours, half the spread
    assert torch.equal(found["model.b.bias"], torch.arange(4.0))
    with pytest.raises(ModelError, match=r"do not fit the encoder at model\.b\.bias"):
        pretrained.translated({**given, "bn.bias": torch.zeros(5)}, wanted)
    with pytest.raises(ModelError, match="do not fit"):
        pretrained.translated(given, {"model.a.weight": wanted["model.a.weight"], "model.b.weight": torch.zeros(4)})
    with pytest.raises(ModelError, match="fewer layers"):
        pretrained.translated({"stem.weight": given["stem.weight"]}, wanted)


def test_an_encoder_without_such_weights_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    small = Config(size=64)
    with pytest.raises(ModelError, match="no ImageNet weights for the encoder resnet18"):
        pretrained.fill(network.build(small), small)
    monkeypatch.setattr(pretrained, "SOURCES", {"resnet18": ("no_such_package_of_weights", "File")})
    with pytest.raises(ModelError, match="not installed") as caught:
        pretrained.fill(network.build(small), small)
    assert "lungseg[training]" in caught.value.remedy


def test_a_recipe_names_no_other_weights() -> None:
    phases = [{"size": 64, "epochs": 1, "batch": 2}]
    assert parse({"phases": phases, "encoder_weights": "imagenet"}).encoder_weights == "imagenet"
    with pytest.raises(ModelError, match="encoder_weights"):
        parse({"phases": phases, "encoder_weights": "radimagenet"})
