from __future__ import annotations

import errno
import hashlib
import json
import os
import pickle
from pathlib import Path

import pytest
import torch
from safetensors.torch import load, save

from lungseg_model import network, weights
from lungseg_model.errors import ModelError
from lungseg_model.network import Config
from lungseg_sets import storage
from lungseg_sets.errors import SetError


@pytest.fixture
def version(tmp_path: Path, small: Config) -> Path:
    torch.manual_seed(1)
    return weights.save_version(tmp_path / "v", network.build(small), small, {"note": "test"})


def replace(folder: Path, content: bytes) -> None:
    """Other weights, with a card that agrees: only the checks inside are left."""
    (folder / "model.safetensors").write_bytes(content)
    card = json.loads((folder / "card.json").read_text())
    card["sha256"] = hashlib.sha256(content).hexdigest()
    (folder / "card.json").write_text(json.dumps(card))


def test_round_trip(version: Path, small: Config) -> None:
    loaded = weights.load_version(version)
    assert loaded.config == small
    assert loaded.card["note"] == "test"
    assert not loaded.module.training
    torch.manual_seed(1)
    made = network.build(small).state_dict()
    stored = load((version / "model.safetensors").read_bytes())
    for name, value in loaded.module.state_dict().items():
        if value.dtype.is_floating_point:
            assert value.dtype == torch.float32
            assert stored[name].dtype == torch.float16
            assert torch.equal(value, made[name].half().float())
        else:
            assert value.dtype == made[name].dtype == torch.int64
            assert torch.equal(value, made[name])


def test_truncated(version: Path) -> None:
    content = (version / "model.safetensors").read_bytes()
    for size in (0, 5, 100, len(content) // 2, len(content) - 1):
        replace(version, content[:size])
        with pytest.raises(ModelError):
            weights.load_version(version)


def test_one_bit_changed(version: Path) -> None:
    content = bytearray((version / "model.safetensors").read_bytes())
    content[-3] ^= 1
    (version / "model.safetensors").write_bytes(content)
    with pytest.raises(ModelError, match="differ"):
        weights.load_version(version)


def test_malicious_files_are_not_executed(version: Path, tmp_path: Path) -> None:
    mark = tmp_path / "executed"

    class Bomb:
        def __reduce__(self) -> tuple[object, tuple[object, ...]]:
            return (Path.touch, (mark,))

    replace(version, pickle.dumps(Bomb()))
    with pytest.raises(ModelError):
        weights.load_version(version)
    torch.save({"a": torch.zeros(3)}, tmp_path / "t.pt")
    replace(version, (tmp_path / "t.pt").read_bytes())
    with pytest.raises(ModelError):
        weights.load_version(version)
    assert not mark.exists()
    header = b'{"a":{"dtype":"F16","shape":[99999999999,99999999999],"data_offsets":[0,2]}}'
    replace(version, len(header).to_bytes(8, "little") + header + b"00")
    with pytest.raises(ModelError):
        weights.load_version(version)


def test_foreign_keys_shapes_and_types(version: Path) -> None:
    content = (version / "model.safetensors").read_bytes()
    name = "segmentation_head.0.bias"
    for change in (
        {"extra": torch.zeros(1).half()},
        {name: torch.zeros(4).half()},
        {name: torch.zeros(3)},
        {name: torch.tensor([0.0, float("nan"), 0.0]).half()},
        {name: torch.tensor([0.0, float("inf"), 0.0]).half()},
    ):
        replace(version, save({**load(content), **change}))
        with pytest.raises(ModelError):
            weights.load_version(version)
    fewer = load(content)
    del fewer[name]
    replace(version, save(fewer))
    with pytest.raises(ModelError, match="another network"):
        weights.load_version(version)
    replace(version, content)
    weights.load_version(version)


@pytest.mark.parametrize("name", ["config.json", "card.json"])
@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b"[" * 100_000, b" " * (2**20 + 1)])
def test_damaged_texts(version: Path, name: str, content: bytes) -> None:
    (version / name).write_bytes(content)
    with pytest.raises(ModelError):
        weights.load_version(version)


@pytest.mark.parametrize("name", ["config.json", "card.json", "model.safetensors"])
def test_missing_files(version: Path, name: str) -> None:
    (version / name).unlink()
    with pytest.raises(ModelError, match="cannot be read"):
        weights.load_version(version)


def test_weights_of_another_architecture(version: Path) -> None:
    config = json.loads((version / "config.json").read_text())
    config["decoder_channels"] = [32, 16, 8, 8, 8]
    (version / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match="another shape"):
        weights.load_version(version)


def test_weights_too_large_are_not_read(version: Path) -> None:
    with (version / "model.safetensors").open("r+b") as sink:
        sink.truncate(weights.LIMIT + 1)
    with pytest.raises(ModelError, match="larger"):
        weights.load_version(version)


def test_values_that_are_not_finite_are_not_saved(tmp_path: Path, small: Config) -> None:
    module = network.build(small)
    with torch.no_grad():
        next(module.parameters()).mul_(1e9)
    with pytest.raises(ModelError, match="not finite"):
        weights.save_version(tmp_path / "w", module, small, {})
    assert not (tmp_path / "w").exists()


def test_a_folder_that_cannot_be_written(tmp_path: Path, small: Config) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SetError, match="could not be written"):
        weights.save_version(tmp_path / "file" / "v", network.build(small), small, {})


def test_a_full_disk_is_named_and_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"before")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SetError, match=r"^model\.safetensors could not be written: the disk is full\."):
        storage.write_bytes(path, b"after")
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [b"before"]


TINY = Config(architecture="classic", levels=1, filters=1, size=64)


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return weights.save_version(tmp_path / "t", network.build(TINY), TINY, {"reader": "Zoë"})


def test_weights_are_read_up_to_their_limit_and_only_those_of_the_card(tiny: Path) -> None:
    card = weights.read_card(tiny)
    size = (tiny / "model.safetensors").stat().st_size
    assert len(weights.read_weights(tiny, card, limit=size)) == size
    with pytest.raises(ModelError, match=r"model\.safetensors is larger than 0 MB"):
        weights.read_weights(tiny, card, limit=size - 1)
    for other in ({}, {"sha256": ""}, {"sha256": "ab" * 32}):
        with pytest.raises(ModelError, match="differ"):
            weights.read_weights(tiny, other)


@pytest.mark.parametrize("name", ["config.json", "card.json"])
def test_texts_have_their_limit(tiny: Path, name: str) -> None:
    path = tiny / name
    text = path.read_bytes()
    path.write_bytes(text + b" " * (2**20 - len(text)))
    assert weights.load_version(tiny).config == TINY
    path.write_bytes(text + b" " * (2**20 + 1 - len(text)))
    with pytest.raises(ModelError, match=rf"{name} is larger than 1 MB"):
        weights.load_version(tiny)


def test_what_is_saved_has_its_limit(tmp_path: Path, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    size = (tiny / "model.safetensors").stat().st_size
    monkeypatch.setattr(weights, "LIMIT", size)
    assert weights.save_version(tmp_path / "same", network.build(TINY), TINY, {})
    monkeypatch.setattr(weights, "LIMIT", size - 1)
    with pytest.raises(ModelError, match="The weights take 0 MB"):
        weights.save_version(tmp_path / "less", network.build(TINY), TINY, {})
    assert not (tmp_path / "less").exists()


def test_weights_may_take_a_little_more_than_their_values(tiny: Path) -> None:
    """The table at the head of the file is longer or shorter, whoever wrote it."""
    stored = load((tiny / "model.safetensors").read_bytes())
    replace(tiny, save(stored, metadata={"note": "n" * 2**19}))
    assert weights.load_version(tiny).config == TINY
    replace(tiny, save(stored, metadata={"note": "n" * 2**20}))
    with pytest.raises(ModelError, match="larger than 1 MB"):
        weights.load_version(tiny)


def test_a_card_is_written_in_plain_letters_and_added_to(tiny: Path) -> None:
    text = (tiny / "card.json").read_text(encoding="utf-8")
    assert text.startswith('{\n  "reader": "Zoë"')
    assert text.endswith("}\n")
    before = weights.read_card(tiny)
    weights.amend_card(tiny, {"scores": 1, "reader": "Ann"})
    assert weights.read_card(tiny) == {**before, "scores": 1, "reader": "Ann"}


def test_a_loaded_network_learns_nothing_and_lies_as_it_is_fastest(tiny: Path) -> None:
    module = weights.load_version(tiny).module
    assert not any(parameter.requires_grad for parameter in module.parameters())
    assert not any(layer.training for layer in module.modules())
    wide = network.Config(architecture="classic", levels=1, filters=4, size=64)
    loaded = weights.load_version(weights.save_version(tiny.parent / "w", network.build(wide), wide, {})).module
    convolutions = [value for value in loaded.parameters() if value.ndim == 4]
    assert all(value.is_contiguous(memory_format=torch.channels_last) for value in convolutions)


def test_weights_without_a_layer_or_with_one_more_name_it(tiny: Path) -> None:
    stored = load((tiny / "model.safetensors").read_bytes())
    replace(tiny, save({**stored, "zeal": torch.zeros(1)}))
    with pytest.raises(ModelError, match=r"another network \(zeal\)"):
        weights.load_version(tiny)
    replace(tiny, save({name: value for name, value in stored.items() if name != "head.bias"}))
    with pytest.raises(ModelError, match=r"another network \(head\.bias\)"):
        weights.load_version(tiny)
    replace(tiny, save({**stored, "head.bias": stored["head.bias"] * float("inf")}))
    with pytest.raises(ModelError, match="not finite"):
        weights.load_version(tiny)
