"""One model version: what its card and its network say, and what is wrong with its files."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.registry import Registry, Version, bundled_folder, described
from lungseg_gui.services.registry import version as version_module
from tests.services.test_registry import version


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    return version(tmp_path / "installation" / "1.0", b"bundled")


@pytest.fixture
def registry(home: Path, bundled: Path) -> Registry:
    """One version of the reader's."""
    registry = Registry(home, bundled=bundled)
    registry.publish(version(home.parent / "first", b"first"), activate=True)
    return registry


def failing(*_: object, **__: object) -> None:
    raise PermissionError(13, "in use")


def test_a_version_says_what_its_card_says(tmp_path: Path) -> None:
    folder = version(
        tmp_path / "r1", parent="1.0", made="2026", cases=6, scores={"dice": 1, "worst": 0.5, "hd95_mm": None}
    )
    found = described("r1", folder, "candidate")
    assert (found.name, found.folder, found.state, found.parent, found.made) == (
        "r1",
        folder,
        "candidate",
        "1.0",
        "2026",
    )
    assert (found.cases, found.dice, found.worst, found.hd95_mm, found.classes) == (6, 1.0, 0.5, None, 3)
    assert not found.bundled
    assert not found.serves_both


@pytest.mark.parametrize(
    "card",
    [{"parent": None, "made": None, "cases": "6", "scores": [1]}, {"scores": {"dice": True, "worst": "0.5"}}, {}],
)
def test_what_a_card_does_not_say_is_left_open(tmp_path: Path, card: dict[str, Any]) -> None:
    found = described("1.0", version(tmp_path / "1.0", **card), "bundled")
    assert (found.parent, found.made, found.cases) == ("", "", 0)
    assert (found.dice, found.worst, found.hd95_mm) == (None, None, None)
    assert found.bundled
    (tmp_path / "1.0" / "card.json").write_text("[" * 100_000)
    assert described("1.0", tmp_path / "1.0", "bundled").card == {}


@pytest.mark.parametrize(
    ("config", "classes", "serves"),
    [
        ('{"classes": 5}', 5, True),
        ('{"classes": 3}', 3, False),
        ("{}", 3, False),
        ('{"classes": true}', 3, False),
        ("[", 3, False),
    ],
)
def test_a_network_of_five_classes_serves_both_protocols(
    tmp_path: Path, config: str, classes: int, serves: bool
) -> None:
    folder = version(tmp_path / "r1")
    (folder / "config.json").write_text(config)
    found = described("r1", folder, "candidate")
    assert (found.classes, found.serves_both) == (classes, serves)
    assert found.serves("lung field")
    assert found.serves("with retrocardiac part") is serves
    other = replace(found, classes=3, card={"protocol": "with retrocardiac part"})
    assert other.serves("with retrocardiac part")
    assert not other.serves("lung field")


@pytest.mark.parametrize(
    ("value", "limit"),
    [(0.5, 0.5), (0.0, None), (1.0, None), (-0.1, None), ("0.5", None), (True, None), (10**400, None)],
    ids=range(7),
)
def test_a_limit_of_uncertainty_is_a_share(value: object, limit: float | None) -> None:
    found = Version("r1", Path(), "candidate", card={"uncertainty_limit": {"value": value}})
    assert found.uncertainty_limit == limit


@pytest.mark.parametrize(("left", "read"), [(0.0, 0.0), (1.0, 1.0), (1.01, None), (-0.01, None)])
def test_the_work_that_is_left_is_a_share(left: float, read: float | None) -> None:
    assert Version("r1", Path(), "candidate", card={"held_out": {"all": {"contour_left": left}}}).work_left == read
    assert Version("r1", Path(), "candidate", card={"held_out": {}}).work_left is None


def weights(values: bytes, *, head: bytes = b"{}") -> bytes:
    return len(head).to_bytes(8, "little") + head + values


@pytest.mark.parametrize(
    ("content", "zeros"),
    [
        (weights(bytes(8)), True),
        (weights(bytes(3 << 20)), True),
        (weights(bytes(7) + b"\1"), False),
        (weights(b"\1" + bytes(7)), False),
        (weights(bytes(2 << 20) + b"\1"), False),
        (bytes(100), True),  # no head either
        ((1 << 40).to_bytes(8, "little") + bytes(8), False),  # a head that is longer than the file
        (b"\1", False),
    ],
)
def test_weights_of_zeros_are_found(home: Path, bundled: Path, tmp_path: Path, content: bytes, zeros: bool) -> None:
    registry, folder = Registry(home, bundled=bundled), version(tmp_path / "made", content)
    if zeros:
        with pytest.raises(LungSegError, match="contains only zeros"):
            registry.publish(folder, activate=False)
    else:
        assert registry.publish(folder, activate=False).name == "r1"


def test_weights_are_read_once_as_long_as_nobody_touches_them(
    registry: Registry, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    digest = version_module.hashlib.file_digest

    def noted(stream: Any, name: str) -> object:  # noqa: ANN401
        read.append(Path(stream.name).parent.name)
        return digest(stream, name)

    monkeypatch.setattr(version_module.hashlib, "file_digest", noted)
    for _ in range(3):
        registry.get("r1")
    assert len(read) <= 1
    path = home / "models" / "r1" / "model.safetensors"
    before = path.stat()
    path.write_bytes(b"FIRST")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 1))
    with pytest.raises(LungSegError, match="is not the saved file"):
        registry.get("r1")


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        (lambda folder: (folder / "card.json").unlink(), "card.json is missing"),
        (lambda folder: (folder / "card.json").write_text("[]"), "card.json cannot be read"),
        (lambda folder: (folder / "config.json").write_text("7"), "config.json cannot be read"),
        (lambda folder: (folder / "model.safetensors").write_bytes(b""), "model.safetensors is not the saved file"),
    ],
)
def test_what_is_wrong_with_a_version_is_named(
    home: Path, bundled: Path, tmp_path: Path, damage: Callable[[Path], object], problem: str
) -> None:
    folder = version(tmp_path / "made")
    damage(folder)
    with pytest.raises(LungSegError) as told:
        Registry(home, bundled=bundled).publish(folder, activate=True)
    assert str(told.value) == f"The new model version cannot be used: {problem}. Train again."


def test_weights_that_cannot_be_read_are_told(
    registry: Registry, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "models" / "r1" / "model.safetensors").touch()
    monkeypatch.setattr(version_module.hashlib, "file_digest", failing)
    with pytest.raises(LungSegError, match=r"The model version r1 cannot be read at present\. Check that its drive"):
        registry.get("r1")
    assert (home / "models" / "r1").is_dir()  # it may be sound
    with pytest.raises(LungSegError, match=r"cannot be used: model\.safetensors cannot be read\. Train again"):
        registry.publish(version(tmp_path / "new", b"new"), activate=True)


def test_an_installation_without_weights_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for spec in (None, type("Spec", (), {"submodule_search_locations": [str(tmp_path)]})()):
        monkeypatch.setattr(version_module.importlib.util, "find_spec", lambda name, spec=spec: spec)
        with pytest.raises(LungSegError, match="The bundled model is missing from the installation"):
            bundled_folder()
