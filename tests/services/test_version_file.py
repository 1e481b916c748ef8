from __future__ import annotations

import hashlib
import json
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services import version_file
from lungseg_gui.services.graphs import Interrupted
from lungseg_gui.services.registry import Registry
from lungseg_model import runtime
from tests.services.versions import small_version


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    bundled = tmp_path / "weights" / "1.0"
    small_version(bundled)
    return Registry(tmp_path / "home", bundled=bundled)


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    folder = small_version(tmp_path / "version", seed=4)
    card = json.loads((folder / "card.json").read_text())
    (folder / "card.json").write_text(json.dumps({**card, "parent": "1.0", "cases": 20}))
    path = tmp_path / f"r3{version_file.SUFFIX}"
    version_file.write(path, folder, name="r3")
    return path


def test_out_and_in_again(exported: Path, registry: Registry, tmp_path: Path) -> None:
    version = jobs.import_version(registry, exported)
    assert (version.name, version.state, version.parent, version.cases) == ("r1", "candidate", "", 20)
    assert version.card["origin"] == {"version": "r3", "parent": "1.0"}
    weights = (version.folder / "model.safetensors").read_bytes()
    assert weights == (tmp_path / "version" / "model.safetensors").read_bytes()
    assert registry.current().name == "1.0"
    assert ((version.folder / "model.graph").is_file()) == runtime.available()  # made here
    with zipfile.ZipFile(exported) as archive:
        assert sorted(archive.namelist()) == ["card.json", "config.json", "manifest.json", "model.safetensors"]


def repacked(path: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return path


def _flip(parts: dict[str, bytes]) -> None:
    parts["model.safetensors"] = parts["model.safetensors"][:-1] + b"\xff"


def _pickle(parts: dict[str, bytes]) -> None:
    parts["model.pkl"] = pickle.dumps({"weights": 1})


def _graph(parts: dict[str, bytes]) -> None:
    parts["model.graph"] = b"made by somebody else"


def _climb(parts: dict[str, bytes]) -> None:
    parts["../card.json"] = parts.pop("card.json")


def _other_network(parts: dict[str, bytes]) -> None:
    config = json.loads(parts["config.json"])
    config["decoder_channels"] = [32, 16, 8, 8, 8]
    parts["config.json"] = json.dumps(config).encode()
    manifest = json.loads(parts["manifest.json"])
    manifest["files"]["config.json"]["sha256"] = hashlib.sha256(parts["config.json"]).hexdigest()
    parts["manifest.json"] = json.dumps(manifest).encode()


def _newer(parts: dict[str, bytes]) -> None:
    parts["manifest.json"] = json.dumps({**json.loads(parts["manifest.json"]), "revision": 2}).encode()


def _list(parts: dict[str, bytes]) -> None:
    parts["manifest.json"] = b"[]"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_flip, "is damaged"),
        (_pickle, "is not an exported model version"),
        (_climb, "is not an exported model version"),
        (_graph, "is not an exported model version"),
        (_other_network, "contains no usable model"),
        (_newer, "comes from a newer version"),
        (_list, "is damaged"),
    ],
)
def test_what_is_not_as_it_was_is_refused(
    exported: Path, registry: Registry, change: Callable[[dict[str, bytes]], None], words: str
) -> None:
    repacked(exported, change)
    with pytest.raises(LungSegError, match=words) as told:
        jobs.import_version(registry, exported)
    assert told.value.remedy
    assert [version.name for version in registry.versions()] == ["1.0"]


def test_a_version_that_could_not_be_checked_is_not_taken_in(exported: Path, registry: Registry) -> None:
    def killed(folder: Path) -> None:
        raise Interrupted("The check of the model ended without a result.", remedy="Free some memory and try again.")

    with pytest.raises(LungSegError, match="ended without a result"):
        jobs.import_version(registry, exported, convert=killed)
    assert [version.name for version in registry.versions()] == ["1.0"]


@pytest.mark.parametrize("keep", [0, 100, 3000])
def test_a_cut_file_is_refused(exported: Path, registry: Registry, keep: int) -> None:
    exported.write_bytes(exported.read_bytes()[:keep])
    with pytest.raises(LungSegError):
        jobs.import_version(registry, exported)


def test_a_missing_file_is_told(registry: Registry, tmp_path: Path) -> None:
    with pytest.raises(LungSegError, match="does not exist"):
        jobs.import_version(registry, tmp_path / "nothing")


def test_deleting_spares_the_bundled_and_the_current_one(registry: Registry, tmp_path: Path) -> None:
    folder = small_version(tmp_path / "version", seed=4)
    for name in ("r1", "r2", "r3"):
        registry.publish(folder, name, activate=name != "r3")
    for name in ("1.0", "r2", "r7"):
        with pytest.raises(LungSegError):
            registry.delete(name)
    assert registry.before() == "r1"
    registry.delete("r1")
    registry.delete("r3")
    assert [version.name for version in registry.versions()] == ["r2", "1.0"]
    assert registry.before() == "1.0"
    assert registry.next_name() == "r4"
    assert registry.rollback().name == "1.0"
    assert registry.before() == ""
    assert {path.name for path in (tmp_path / "home" / "models").iterdir()} == {"r2", "state.json"}


def test_a_note_stays_and_the_weights_stay_good(registry: Registry, tmp_path: Path) -> None:
    registry.publish(small_version(tmp_path / "version", seed=4), "r1", activate=True)
    registry.note("r1", "  bedside images of ward 3 ")
    assert registry.get("r1").card["note"] == "bedside images of ward 3"
    for name in ("1.0", "r9"):
        with pytest.raises(LungSegError):
            registry.note(name, "words")


# -- the file itself
def packed(path: Path, **padded: int) -> Path:
    """Write a file of tiny weights, in which parts have as many bytes as is said of them."""
    parts = {"model.safetensors": b"weights", "config.json": b"{}", "card.json": '{"note": "für"}'.encode()}
    lengths = {f"{name}.json": length for name, length in padded.items()}
    parts = {name: part.ljust(lengths.get(name, 0)) for name, part in parts.items()}
    files = {name: {"sha256": hashlib.sha256(part).hexdigest()} for name, part in parts.items()}
    said = json.dumps({"format": "lungseg model version", "revision": 1, "version": "r3", "files": files}).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", said.ljust(lengths.get("manifest.json", 0)))
        for name, part in parts.items():
            archive.writestr(name, part)
    return path


@pytest.mark.parametrize(("part", "most"), [("config", 1 << 20), ("card", 1 << 20), ("manifest", 1 << 16)])
def test_no_part_is_longer_than_it_ever_is(tmp_path: Path, part: str, most: int) -> None:
    with version_file.opened(packed(tmp_path / "x", **{part: most})) as folder:
        assert sorted(path.name for path in folder.iterdir()) == ["card.json", "config.json", "model.safetensors"]
        assert (folder / "model.safetensors").read_bytes() == b"weights"
    with (
        pytest.raises(LungSegError, match="x is damaged"),
        version_file.opened(packed(tmp_path / "x", **{part: most + 1})),
    ):
        pytest.fail("it was opened")


def test_a_card_keeps_its_letters_and_has_no_parent_here(tmp_path: Path) -> None:
    with version_file.opened(packed(tmp_path / "x")) as folder:
        text = (folder / "card.json").read_text(encoding="utf-8")
    assert text.startswith('{\n  "note": "für",\n  "parent": ""')
    assert json.loads(text) == {"note": "für", "parent": "", "origin": {"version": "r3", "parent": ""}}
    assert not folder.exists()


def test_a_part_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "x")
    with zipfile.ZipFile(path, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("card.json", "{}")
    with pytest.raises(LungSegError, match="is not an exported model version"), version_file.opened(path):
        pytest.fail("it was opened")


def test_what_is_written_of_a_version(tmp_path: Path) -> None:
    folder = tmp_path / "r7"
    folder.mkdir()
    for name in ("model.safetensors", "config.json"):
        (folder / name).write_bytes(name.encode())
    with pytest.raises(LungSegError, match="The model version r7 cannot be read"):
        version_file.write(tmp_path / "x", folder, name="r7")
    assert not (tmp_path / "x").exists()
    (folder / "card.json").write_text("{}")
    version_file.write(tmp_path / "x", folder, name="r7")
    with zipfile.ZipFile(tmp_path / "x") as archive:
        assert archive.namelist() == ["manifest.json", "model.safetensors", "config.json", "card.json"]
        said = archive.read("manifest.json").decode()
    assert said.startswith('{\n  "format": "lungseg model version",\n  "revision": 1,\n  "version": "r7"')
    assert json.loads(said)["files"]["card.json"] == {"bytes": 2, "sha256": hashlib.sha256(b"{}").hexdigest()}
