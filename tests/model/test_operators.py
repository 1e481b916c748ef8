"""torchvision beside a PyTorch without CUDA: its import asks for operators that cannot be loaded there."""

from __future__ import annotations

import importlib.metadata

import pytest
import torch

from lungseg_model import operators


@pytest.fixture
def named(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names of the operators that were declared, in place of declaring them."""
    names: list[str] = []
    monkeypatch.setattr(torch.library, "define", lambda name, schema: names.append(name))
    return names


@pytest.mark.parametrize(
    ("versions", "lacking"),
    [
        ({"torch": "2.13.0+cpu", "torchvision": "0.28.0"}, True),
        ({"torch": "2.13.0+cpu", "torchvision": "0.28.0+cpu"}, False),
        ({"torch": "2.13.0", "torchvision": "0.28.0"}, False),
        ({"torch": "2.13.0+cpu"}, False),
    ],
)
def test_operators_are_named_only_where_torchvision_cannot_load_its_own(
    named: list[str], monkeypatch: pytest.MonkeyPatch, versions: dict[str, str], lacking: bool
) -> None:
    def version(name: str) -> str:
        if name not in versions:
            raise importlib.metadata.PackageNotFoundError(name)
        return versions[name]

    monkeypatch.setattr(importlib.metadata, "version", version)
    monkeypatch.setattr(operators, "_DESCRIBED", ("of_no_torchvision",))
    operators.declare()
    assert named == (["torchvision::of_no_torchvision"] if lacking else [])
