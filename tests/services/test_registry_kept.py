"""What the registry keeps and puts away: the way back, deleted versions, notes, names, and what a killed one left."""

from __future__ import annotations

import json
import os
import shutil
import stat
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services import files
from lungseg_gui.services.registry import Registry
from lungseg_gui.services.registry import registry as module
from tests.services.test_registry import version

posix = pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    return version(tmp_path / "installation" / "1.0", b"bundled")


@pytest.fixture
def registry(home: Path, bundled: Path) -> Registry:
    """Three versions of the reader's: r1 and r2 were in use, r2 is, r3 never was."""
    registry = Registry(home, bundled=bundled)
    for number, folder in enumerate(("first", "second", "third")):
        registry.publish(version(home.parent / folder, folder.encode()), activate=number < 2)
    return registry


def said(home: Path) -> dict[str, Any]:
    return json.loads((home / "models" / "state.json").read_text())


def note_use(home: Path, **values: object) -> None:
    (home / "models" / "state.json").write_text(json.dumps({**said(home), **values}))


# -- the way back
def test_what_is_in_use_and_the_way_back_are_noted(registry: Registry, home: Path) -> None:
    assert said(home) == {"current": "r2", "previous": ["1.0", "r1"], "used": ["1.0", "r1", "r2"], "declined": []}
    assert (home / "models" / "state.json").read_text().startswith('{\n  "current": "r2",\n  "previous"')
    assert registry.before() == "r1"
    registry.rollback()
    assert said(home) == {"current": "r1", "previous": ["1.0"], "used": ["1.0", "r1", "r2"], "declined": []}
    assert registry.before() == "1.0"
    registry.decline("2.0")
    assert said(home)["declined"] == ["2.0"]


def test_the_way_back_is_fifty_versions_long(registry: Registry, home: Path) -> None:
    note_use(home, previous=["r1", "1.0"] * 30)
    registry.use("r3")
    assert said(home)["previous"][-3:] == ["r1", "1.0", "r2"]
    assert len(said(home)["previous"]) == 50


def test_a_version_that_is_gone_is_no_step_of_the_way_back(registry: Registry, home: Path) -> None:
    note_use(home, previous=["1.0", "r1", "r8"])
    assert registry.before() == "r1"
    assert registry.rollback().name == "r1"
    assert said(home)["previous"] == ["1.0"]


def test_with_no_version_left_the_bundled_one_is_the_way_back(registry: Registry, home: Path) -> None:
    note_use(home, previous=["r9"])
    assert registry.before() == "1.0"
    assert registry.rollback().name == "1.0"
    assert said(home)["previous"] == []
    assert registry.before() == ""


def test_a_step_back_over_a_damaged_version_is_told(registry: Registry, home: Path, bundled: Path) -> None:
    (home / "models" / "r1" / "model.safetensors").write_bytes(b"x")
    again = Registry(home, bundled=bundled)
    assert again.rollback().name == "1.0"
    (notice,) = again.take_notices()
    assert notice.startswith("The model version r1 is damaged and was set aside: ")
    assert said(home)["previous"] == []


def test_a_damaged_version_in_use_gives_way_to_the_last_good_one_and_those_before_it_stay(
    registry: Registry, home: Path, bundled: Path
) -> None:
    note_use(home, current="r3", previous=["1.0", "r1", "r9", "r2"])
    for name in ("r2", "r3"):
        (home / "models" / name / "model.safetensors").write_bytes(b"x")
    again = Registry(home, bundled=bundled)
    assert again.current().name == "r1"
    assert said(home)["previous"] == ["1.0"]
    assert len(again.take_notices()) == 2  # r9 is nothing to be told of
    assert again.take_notices() == []


def test_a_version_in_use_that_was_deleted_by_hand_is_told_once(registry: Registry, home: Path, bundled: Path) -> None:
    note_use(home, previous=["r9"])
    shutil.rmtree(home / "models" / "r2")
    again = Registry(home, bundled=bundled)
    assert again.current().name == "1.0"
    assert said(home)["previous"] == []
    (notice,) = again.take_notices()
    assert notice == "There is no model version r2. The previous version is used."
    assert again.current().name == "1.0"
    assert said(home)["used"] == ["1.0", "r1", "r2"]


def test_the_bundled_version_in_use_is_the_current_one_without_a_note(home: Path, bundled: Path) -> None:
    Registry(home, bundled=bundled).current()
    assert not home.exists()
    registry = Registry(home, bundled=bundled)
    registry.publish(version(home.parent / "first", b"first"), activate=True)
    registry.use("1.0")
    before = said(home)
    assert Registry(home, bundled=bundled).current().name == "1.0"
    assert said(home) == before
    assert before["previous"] == ["1.0", "r1"]


def test_where_none_is_named_the_bundled_version_is_used(registry: Registry, home: Path) -> None:
    note_use(home, current="", previous=["", "r1"])
    assert registry.current().name == "1.0"  # an unknown name stands for the bundled version
    assert registry.use("r1").state == "in use"


# -- without a bundled version
def none() -> Path:
    raise LungSegError("The bundled model is missing from the installation.", remedy="Reinstall the program.")


def test_an_installation_without_a_model_is_told_and_own_versions_are_there(
    registry: Registry, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "bundled_folder", none)
    alone = Registry(home)
    assert [found.name for found in alone.versions()] == ["r3", "r2", "r1"]
    assert alone.current().name == "r2"
    assert alone.offered() == ""
    empty = Registry(home.with_name("empty"))
    assert empty.versions() == []
    with pytest.raises(LungSegError) as told:
        empty.get("r1")
    assert str(told.value) == "There is no model version r1. Reinstall the program."
    with pytest.raises(LungSegError, match="missing from the installation"):
        empty.current()


def test_a_damaged_bundled_version_is_not_passed_over(registry: Registry, home: Path, bundled: Path) -> None:
    registry.use("1.0")
    (bundled / "model.safetensors").write_bytes(b"x")
    with pytest.raises(LungSegError, match=r"The bundled model 1\.0 is damaged: model\.safetensors is not the saved"):
        Registry(home, bundled=bundled).current()
    assert said(home)["current"] == "1.0"


# -- deleting
def test_a_deleted_version_is_gone_with_its_files_and_its_name_is_not_given_again(
    registry: Registry, home: Path
) -> None:
    registry.delete("r3")
    registry.delete("r1")
    assert [found.name for found in registry.versions()] == ["r2", "1.0"]
    assert sorted(path.name for path in (home / "models").iterdir()) == ["r2", "state.json"]
    assert said(home)["previous"] == ["1.0"]
    assert registry.next_name() == "r4"
    note_use(home, used=["r1", "r2"])
    assert registry.next_name() == "r3"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("1.0", "1.0 came with the program. It can't be deleted."),
        ("r2", "r2 is in use. Use another version, then delete it."),
        ("r9", "There is no model version r9. Open the list of versions again."),
        ("../home", "../home came with the program. It can't be deleted."),
    ],
)
def test_what_cannot_be_deleted(registry: Registry, home: Path, name: str, sentence: str) -> None:
    before = said(home)
    with pytest.raises(LungSegError) as told:
        registry.delete(name)
    assert str(told.value) == sentence
    assert said(home) == before
    assert len(registry.versions()) == 4


def failing(*_: object, **__: object) -> None:
    raise PermissionError(13, "in use")


def test_a_version_that_the_disk_does_not_let_go_is_told_and_stays(
    registry: Registry, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "rename", failing)
    with pytest.raises(LungSegError, match="r3 could not be saved: the folder"):
        registry.delete("r3")
    assert (home / "models" / "r3" / "model.safetensors").is_file()


def test_files_of_a_deleted_version_that_stay_are_no_failure(
    registry: Registry, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, object]] = []
    monkeypatch.setattr(shutil, "rmtree", lambda path, **how: asked.append((Path(path).name[:12], how)))
    registry.delete("r3")
    assert asked == [(".deleted-r3-", {"ignore_errors": True})]
    assert len(registry.versions()) == 3


# -- notes
def test_a_note_is_two_thousand_characters_long_and_may_be_in_any_language(registry: Registry, home: Path) -> None:
    registry.note("r1", "  für Jörg  ")
    card = home / "models" / "r1" / "card.json"
    assert '\n  "note": "für Jörg"' in card.read_text(encoding="utf-8")
    registry.note("r1", "x" * 3000)
    assert registry.get("r1").card["note"] == "x" * 2000
    for name in ("1.0", "r9", "../first"):
        with pytest.raises(LungSegError) as told:
            registry.note(name, "x")
        assert str(told.value) == f"{name} cannot have a note. Choose a version of your own."


# -- publishing
def test_names_go_on_after_those_of_damaged_and_deleted_versions(registry: Registry, home: Path) -> None:
    for name in ("r7-20261101-100000-1", "notes"):
        (home / "models" / "damaged" / name).mkdir(parents=True)
    (home / "models" / "r12").write_text("no folder")
    assert registry.next_name() == "r8"
    note_use(home, used=["r1", "r10", "x"])
    assert registry.next_name() == "r11"


def test_a_graph_goes_with_its_version_and_nothing_else(registry: Registry, home: Path) -> None:
    folder = version(home.parent / "made", b"made")
    (folder / "model.graph").write_bytes(b"graph")
    (folder / "notes.txt").write_text("mine")
    name = registry.publish(folder, activate=False).name
    assert sorted(path.name for path in (home / "models" / name).iterdir()) == [
        *("card.json", "config.json", "model.graph", "model.safetensors"),
    ]


@posix
@pytest.mark.parametrize("private", [True, False])
def test_a_published_version_has_the_rights_of_its_folder(tmp_path: Path, bundled: Path, private: bool) -> None:
    home = tmp_path / f"of {private}"
    if private:
        files.keep_private(home)
    registry = Registry(home, bundled=bundled)
    registry.publish(version(tmp_path / "made"), activate=False)
    assert stat.S_IMODE((home / "models" / "r1").stat().st_mode) == (0o700 if private else 0o755)


def test_two_who_publish_at_once_get_two_names(registry: Registry, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = os.rename

    def late(source: Path, target: Path) -> None:
        if Path(target).name == "r4":
            shutil.copytree(home / "models" / "r1", target)  # another process was faster
        rename(source, target)

    monkeypatch.setattr(os, "rename", late)
    assert registry.publish(version(home.parent / "made", b"made"), activate=False).name == "r5"
    assert (home / "models" / "r4" / "model.safetensors").read_bytes() == b"first"
    with pytest.raises(LungSegError) as told:
        registry.publish(home.parent / "made", "r5", activate=False)
    assert str(told.value) == "A model version r5 already exists. Choose another name."
    assert not list((home / "models").glob(".publish-*"))


def test_a_version_whose_folder_cannot_be_named_is_told_and_leaves_nothing(
    registry: Registry, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = version(home.parent / "made", b"made")
    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", failing)
        with pytest.raises(LungSegError, match="The new version could not be saved"):
            registry.publish(folder, activate=False)
        with pytest.raises(LungSegError, match="r8 could not be saved"):
            registry.publish(folder, "r8", activate=False)
    assert not list((home / "models").glob(".publish-*"))
    with monkeypatch.context() as patch:
        asked: list[object] = []
        patch.setattr(module, "copy_synced", failing)
        patch.setattr(shutil, "rmtree", lambda path, **how: asked.append(how))
        with pytest.raises(LungSegError, match="could not be saved"):
            registry.publish(folder, activate=False)
    assert asked == [{"ignore_errors": True}]  # what cannot be cleared away hides no error


def test_nothing_is_published_into_a_folder_that_took_the_place_of_the_data_folder(home: Path, bundled: Path) -> None:
    def gone() -> None:
        raise OSError(19, "another folder")

    home.mkdir()
    registry = Registry(home, bundled=bundled)
    files.watch(home, gone)
    with pytest.raises(LungSegError, match="the data folder is gone"):
        registry.publish(version(home.parent / "made"), activate=False)
    assert list(home.iterdir()) == []
    with pytest.raises(LungSegError, match="The model versions cannot be read: the data folder is gone") as told:
        registry.versions()
    assert told.value.remedy == f"Restore {home}, then try again."


def test_what_killed_publications_and_deletions_left_goes_after_a_day(
    registry: Registry, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime(2027, 1, 1)

    class Clock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # pyright: ignore[reportIncompatibleMethodOverride]
            return now

    monkeypatch.setattr(module, "datetime", Clock)
    for kind in (".publish-", ".deleted-r1-", "kept-"):
        for age in (86_401, 86_400, 10):
            folder = home / "models" / f"{kind}{age}"
            folder.mkdir()
            then = now.timestamp() - age
            os.utime(folder, (then, then))
    registry.publish(version(home.parent / "made"), activate=False)
    left = {path.name for path in (home / "models").iterdir() if "-" in path.name}
    assert left == {
        *(f"{kind}{age}" for kind in (".publish-", ".deleted-r1-") for age in (86_400, 10)),
        *(f"kept-{age}" for age in (86_401, 86_400, 10)),
    }


def test_what_killed_ones_left_and_cannot_be_cleared_away_is_no_failure(
    registry: Registry, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "models" / ".publish-x").mkdir()
    os.utime(home / "models" / ".publish-x", (1, 1))
    asked: list[object] = []
    monkeypatch.setattr(shutil, "rmtree", lambda path, **how: asked.append(how))
    registry.publish(version(home.parent / "made"), activate=False)
    assert asked == [{"ignore_errors": True}]


def test_a_list_that_cannot_be_read_just_now_keeps_what_was_chosen(
    home: Path, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = (home / "models" / "state.json").read_bytes()
    with monkeypatch.context() as held:

        def refuse(path: Path, **_: object) -> str:
            raise PermissionError(13, "held by another program", str(path))

        held.setattr(Path, "read_text", refuse)
        assert registry.before() == ""
    assert (home / "models" / "state.json").read_bytes() == kept


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """Files that cannot be read for now."""
    files: set[Path] = set()
    read = Path.open

    def open_(path: Path, *arguments: object, **named: object) -> object:
        if path in files:
            raise PermissionError(13, "Permission denied", str(path))
        return read(path, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_)
    return files


@pytest.mark.parametrize("name", ["model.safetensors", "config.json", "card.json"])
def test_a_version_that_cannot_be_read_at_present_stays_the_readers_choice(
    registry: Registry, home: Path, bundled: Path, refused: set[Path], name: str
) -> None:
    note_use(home, current="r3", previous=["1.0", "r2"])
    before = said(home)
    refused.add(home / "models" / "r3" / name)
    again = Registry(home, bundled=bundled)
    assert again.current().name == "r2"
    assert again.take_notices() == [
        "The model version r3 cannot be read at present. The previous version is used.",
    ]
    assert not (home / "models" / "damaged").exists()
    assert said(home) == before
    refused.clear()
    assert again.current().name == "r3"


def test_with_no_version_to_read_the_bundled_one_is_used_for_now(
    registry: Registry, home: Path, bundled: Path, refused: set[Path]
) -> None:
    note_use(home, current="r2", previous=[])
    before = said(home)
    refused.add(home / "models" / "r2" / "model.safetensors")
    assert Registry(home, bundled=bundled).current().name == "1.0"
    assert said(home) == before


def test_no_step_back_over_a_version_that_cannot_be_read_at_present(
    registry: Registry, home: Path, bundled: Path, refused: set[Path]
) -> None:
    note_use(home, current="r3", previous=["1.0", "r2"])
    before = said(home)
    refused.add(home / "models" / "r2" / "model.safetensors")
    with pytest.raises(LungSegError, match=r"r2 cannot be read at present\. Check that its drive is connected"):
        Registry(home, bundled=bundled).rollback()
    assert said(home) == before
