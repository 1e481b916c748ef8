from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.registry import Registry, bundled_folder


def version(folder: Path, content: bytes = b"weights", **card: object) -> Path:
    """Make a version folder; the registry looks at hashes, not into the weights."""
    folder.mkdir(parents=True)
    (folder / "model.safetensors").write_bytes(content)
    (folder / "config.json").write_text("{}")
    (folder / "card.json").write_text(json.dumps({"sha256": hashlib.sha256(content).hexdigest(), **card}))
    return folder


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    return version(tmp_path / "installation" / "1.0", b"bundled", made="2026-10-01")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def registry(home: Path, bundled: Path, tmp_path: Path) -> Registry:
    registry = Registry(home, bundled=bundled)
    scores = {"dice": 0.97, "worst": 0.93, "hd95_mm": 4.5}
    first = version(tmp_path / "first", b"first", parent="1.0", cases=6, scores=scores, made="2026-11-01T10:00:00")
    registry.publish(first, "r1", activate=True)
    registry.publish(version(tmp_path / "second", b"second", parent="r1"), None, activate=False)
    return registry


LIMIT = {"value": 0.52, "percentile": 99.0, "dice": 0.95, "cases": 137}


def test_the_uncertainty_limit_of_a_version_by_its_name(home: Path, tmp_path: Path) -> None:
    bundled = version(tmp_path / "installation" / "1.0", b"bundled", uncertainty_limit=LIMIT)
    registry = Registry(home, bundled=bundled)
    registry.publish(version(tmp_path / "own", b"own", uncertainty_limit={**LIMIT, "value": 0.4}), "r1", activate=True)
    registry.publish(version(tmp_path / "old", b"old"), "r2", activate=True)
    assert [registry.uncertainty_limit(name) for name in ("1.0", "r1", "r2", "r3", "0.9", "")] == [
        *(0.52, 0.4, None, None, None, None)
    ]
    assert registry.get("r1").uncertainty_limit == 0.4
    registry.publish(version(tmp_path / "next", b"next", uncertainty_limit=LIMIT), "r3", activate=False)
    assert registry.uncertainty_limit("r3") == 0.52  # asked for before it was there


@pytest.mark.parametrize("said", [None, 0.5, [], {}, {"value": "0.5"}, {"value": True}, {"value": 0.0}, {"value": 1.0}])
def test_a_card_without_a_proper_limit_has_none(home: Path, bundled: Path, tmp_path: Path, said: object) -> None:
    registry = Registry(home, bundled=bundled)
    registry.publish(version(tmp_path / "own", b"own", uncertainty_limit=said), "r1", activate=True)
    assert registry.uncertainty_limit("r1") is None


def states(registry: Registry) -> dict[str, str]:
    return {found.name: found.state for found in registry.versions()}


def test_a_new_home_uses_the_bundled_version(home: Path, bundled: Path) -> None:
    registry = Registry(home, bundled=bundled)
    assert registry.current().name == "1.0"
    assert registry.current().bundled
    assert states(registry) == {"1.0": "in use"}
    assert registry.next_name() == "r1"
    with pytest.raises(LungSegError, match="no version before"):
        registry.rollback()
    assert not home.exists()


def test_versions_newest_first_with_what_their_cards_say(registry: Registry) -> None:
    assert states(registry) == {"r2": "candidate", "r1": "in use", "1.0": "bundled"}
    first = registry.versions()[1]
    assert (first.parent, first.cases, first.dice, first.worst, first.hd95_mm) == ("1.0", 6, 0.97, 0.93, 4.5)
    assert registry.versions()[0].dice is None


@pytest.mark.parametrize("file", ["model.safetensors", "config.json", "card.json"])
def test_a_version_of_zeros_gives_way_to_the_one_before(
    registry: Registry, home: Path, bundled: Path, file: str
) -> None:
    """What a power cut leaves of a file that was renamed before its content was on the disk."""
    registry.use("r2")
    for name in ("r1", "r2"):
        path = home / "models" / name / file
        path.write_bytes(bytes(path.stat().st_size))
    again = Registry(home, bundled=bundled)
    assert again.current().name == "1.0"
    (notice, second) = again.take_notices()
    assert notice.startswith("The model version r2 is damaged and was set aside: ")
    assert second.startswith("The model version r1 is damaged and was set aside: ")
    assert notice.endswith("The previous version is used.")
    assert file in notice
    assert len(list((home / "models" / "damaged").iterdir())) == 2  # nothing is lost
    assert again.next_name() == "r3"


def test_a_list_of_zeros_is_told_and_no_version_is_lost(registry: Registry, home: Path, bundled: Path) -> None:
    path = home / "models" / "state.json"
    path.write_bytes(bytes(path.stat().st_size))
    again = Registry(home, bundled=bundled)
    assert again.current().name == "1.0"
    assert again.take_notices() == ["The list of model versions was damaged; the bundled version is used."]
    assert states(again) == {"r2": "earlier", "r1": "earlier", "1.0": "in use"}


def test_weights_of_zeros_are_no_version(registry: Registry, tmp_path: Path) -> None:
    head = b'{"a":{"dtype":"F16","shape":[4],"data_offsets":[0,8]}}'
    for name, values, wrong in (("zeros", bytes(8), True), ("one", bytes(7) + b"\1", False)):
        folder = version(tmp_path / name, len(head).to_bytes(8, "little") + head + values)
        if wrong:
            with pytest.raises(LungSegError, match="only zeros"):
                registry.publish(folder, activate=False)
        else:
            registry.publish(folder, activate=False)


def test_the_choice_is_kept_over_a_restart(registry: Registry, home: Path, bundled: Path) -> None:
    registry.use("r2")
    again = Registry(home, bundled=bundled)
    assert again.current().name == "r2"
    assert states(again) == {"r2": "in use", "r1": "earlier", "1.0": "bundled"}


def test_rolling_back_goes_the_way_back_step_by_step(registry: Registry) -> None:
    registry.use("r2")
    registry.use("r2")
    assert registry.rollback().name == "r1"
    assert registry.rollback().name == "1.0"
    assert states(registry) == {"r2": "earlier", "r1": "earlier", "1.0": "in use"}
    with pytest.raises(LungSegError, match=r"no version before 1\.0"):
        registry.rollback()
    assert registry.use("r2").state == "in use"
    assert registry.rollback().name == "1.0"


def test_an_unknown_version_is_told_with_those_there_are(registry: Registry) -> None:
    with pytest.raises(LungSegError, match=r"r2, r1, 1\.0"):
        registry.use("r9")
    with pytest.raises(LungSegError):
        registry.get("../installation/1.0")


def test_publishing_copies_and_leaves_nothing_else(registry: Registry, home: Path, tmp_path: Path) -> None:
    assert sorted(entry.name for entry in (home / "models").iterdir()) == ["r1", "r2", "state.json"]
    assert (home / "models/r1/model.safetensors").read_bytes() == b"first"
    (tmp_path / "first" / "model.safetensors").write_bytes(b"changed later")
    assert registry.get("r1").name == "r1"


def test_a_version_is_on_the_disk_before_its_name_is_and_so_is_the_name(
    registry: Registry, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the power fails in between, there is no version of that name without its files."""
    from lungseg_gui.services.registry import registry as module

    synced: list[tuple[str, list[str]]] = []

    def note(folder: Path) -> None:
        named = sorted(each.name for each in folder.iterdir() if each.name == "r3")
        synced.append((folder.name[:8], named))

    monkeypatch.setattr(module, "sync_folder", note)
    registry.publish(version(tmp_path / "made"), activate=False)
    assert synced[0] == (".publish", [])
    assert synced[-1][1] == ["r3"]


def test_a_name_is_given_once(registry: Registry, tmp_path: Path) -> None:
    third = version(tmp_path / "third", b"third")
    with pytest.raises(LungSegError, match="already"):
        registry.publish(third, "r1", activate=True)
    for name in ("1.0", "../r5", "r01", ""):
        with pytest.raises(LungSegError, match="not a valid version name"):
            registry.publish(third, name, activate=True)
    assert states(registry) == {"r2": "candidate", "r1": "in use", "1.0": "bundled"}
    assert registry.publish(third, None, activate=False).name == "r3"


def test_a_damaged_folder_is_not_published(registry: Registry, tmp_path: Path) -> None:
    broken = version(tmp_path / "broken", b"broken")
    (broken / "model.safetensors").write_bytes(b"brok")
    with pytest.raises(LungSegError, match="not the saved file"):
        registry.publish(broken, None, activate=True)
    assert registry.current().name == "r1"


def test_a_publication_that_cannot_begin_deletes_nothing_where_the_program_was_started(
    home: Path, bundled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "started").mkdir()
    (tmp_path / "started" / "thesis.txt").write_text("three years of work")
    monkeypatch.chdir(tmp_path / "started")
    home.mkdir()
    (home / "models").write_text("a file where the folder of the versions should be")
    with pytest.raises(LungSegError, match="could not be saved"):
        Registry(home, bundled=bundled).publish(version(tmp_path / "new", b"new"), activate=False)
    assert (tmp_path / "started" / "thesis.txt").read_text() == "three years of work"


def test_a_full_disk_while_publishing_changes_nothing(
    registry: Registry, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    third = version(tmp_path / "third", b"third")
    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(LungSegError, match="disk is full"):
        registry.publish(third, None, activate=True)
    monkeypatch.undo()
    assert sorted(entry.name for entry in (home / "models").iterdir()) == ["r1", "r2", "state.json"]
    assert registry.current().name == "r1"


def test_a_full_disk_is_told_without_the_names_of_files(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    then = "could not be saved: the disk is full. Free some space, then"
    with pytest.raises(LungSegError) as told:
        registry.use("r2")
    assert str(told.value) == f"The list of model versions {then} try again."
    with pytest.raises(LungSegError) as told:
        registry.note("r1", "a good one")
    assert str(told.value) == f"The note {then} write it again."
    assert (registry.current().name, registry.get("r1").card.get("note")) == ("r1", None)


@pytest.mark.parametrize("name", ["model.safetensors", "card.json"])
def test_a_damaged_version_in_use_is_set_aside_and_the_last_good_one_used(
    registry: Registry, home: Path, bundled: Path, name: str
) -> None:
    registry.use("r2")
    (home / "models/r2" / name).write_bytes(b"{")
    again = Registry(home, bundled=bundled)
    assert again.current().name == "r1"
    (notice,) = again.take_notices()
    assert "r2 is damaged" in notice
    assert again.take_notices() == []
    assert states(again) == {"r1": "in use", "1.0": "bundled"}
    (kept,) = (home / "models/damaged").iterdir()
    assert (kept / name).read_bytes() == b"{"
    assert again.next_name() == "r3"


def test_with_every_version_damaged_the_bundled_one_is_used(registry: Registry, home: Path, bundled: Path) -> None:
    for name in ("r1", "r2"):
        (home / "models" / name / "model.safetensors").unlink()
    assert Registry(home, bundled=bundled).current().name == "1.0"


def test_a_damaged_version_cannot_be_used(registry: Registry, home: Path) -> None:
    (home / "models/r2/config.json").unlink()
    with pytest.raises(LungSegError, match=r"config\.json is missing"):
        registry.use("r2")
    assert registry.current().name == "r1"


def test_rolling_back_skips_a_damaged_version(registry: Registry, home: Path, bundled: Path) -> None:
    registry.use("r2")
    (home / "models/r1/model.safetensors").write_bytes(b"x")
    again = Registry(home, bundled=bundled)
    assert again.rollback().name == "1.0"


def test_a_damaged_bundled_version_is_told_and_never_moved(home: Path, bundled: Path) -> None:
    (bundled / "model.safetensors").write_bytes(b"x")
    with pytest.raises(LungSegError, match="Reinstall the program"):
        Registry(home, bundled=bundled).current()
    assert (bundled / "model.safetensors").exists()


@pytest.mark.parametrize("content", ["{", "[]", '{"current": "r1"}'])
def test_a_damaged_state_means_the_bundled_version_and_a_notice(
    registry: Registry, home: Path, bundled: Path, content: str
) -> None:
    (home / "models/state.json").write_text(content)
    again = Registry(home, bundled=bundled)
    assert again.current().name == "1.0"
    assert len(again.take_notices()) == 1
    assert again.use("r1").state == "in use"


def test_a_version_in_use_that_was_deleted_by_hand(registry: Registry, home: Path, bundled: Path) -> None:
    for file in (home / "models/r1").iterdir():
        file.unlink()
    (home / "models/r1").rmdir()
    assert Registry(home, bundled=bundled).current().name == "1.0"


def test_a_newer_program_brings_its_own_bundled_version(registry: Registry, home: Path, tmp_path: Path) -> None:
    registry.rollback()
    newer = version(tmp_path / "newer" / "1.1", b"newer")
    again = Registry(home, bundled=newer)
    assert again.current().name == "1.1"
    again.use("r1")
    assert again.rollback().name == "1.1"
    assert again.take_notices() == []
    assert states(again) == {"r2": "candidate", "r1": "earlier", "1.1": "in use"}


def three(place: Path) -> Path:
    """Install 1.0, 1.2 and 2.0 beside each other, and what is none of them; return the newest."""
    for name in ("1.0", "1.2", "2.0"):
        version(place / name, name.encode(), uncertainty_limit=LIMIT)
    version(place / "trial", b"trial")
    (place / "3.0").mkdir()  # not whole
    return place / "2.0"


def test_several_bundled_versions_stand_beside_each_other(home: Path, tmp_path: Path) -> None:
    newest = three(tmp_path / "weights")
    registry = Registry(home, bundled=newest)
    assert registry.current().name == "2.0"  # a fresh home begins with the newest
    assert registry.offered() == ""
    assert [(found.name, found.state) for found in registry.versions()] == [
        *(("2.0", "in use"), ("1.2", "bundled"), ("1.0", "bundled")),
    ]
    assert registry.uncertainty_limit("1.2") == 0.52
    assert registry.use("1.2").folder == tmp_path / "weights" / "1.2"
    again = Registry(home, bundled=newest)
    assert again.current().name == "1.2"  # chosen, so it stays
    assert again.rollback().name == "2.0"
    with pytest.raises(LungSegError, match="came with the program"):
        again.delete("1.2")


def test_a_new_bundled_version_is_offered_once_and_forced_on_nobody(
    registry: Registry, home: Path, tmp_path: Path
) -> None:
    assert registry.offered() == ""  # r1 learned from the one that is there
    newer = version(tmp_path / "alone" / "2.0", b"newer")
    beside = version(tmp_path / "beside" / "2.0", b"newer")
    version(tmp_path / "beside" / "1.0", b"bundled")
    for installed in (newer, beside):
        again = Registry(home, bundled=installed)
        assert (again.current().name, again.offered()) == ("r1", "2.0")
    again.decline("2.0")
    later = Registry(home, bundled=newer)
    assert (later.current().name, later.offered()) == ("r1", "")
    assert later.use("r2").name == "r2"
    assert Registry(home, bundled=newer).offered() == ""  # what was declined is kept with what is used
    assert later.use("2.0").name == "2.0"
    assert later.rollback().name == "r2"
    assert later.offered() == ""
    newest = version(tmp_path / "newest" / "2.1", b"newest")
    assert Registry(home, bundled=newest).offered() == "2.1"


def test_the_newest_of_the_installed_versions_is_the_one_that_the_model_package_names() -> None:
    from lungseg_model.weights import BUNDLED

    assert bundled_folder().name == BUNDLED


def test_of_several_bundled_versions_the_newest_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = tmp_path / "lungseg_model"
    for name in ("1.2", "1.9", "1.10"):
        version(place / "weights" / name)
    (place / "weights" / "1.11").mkdir()  # not whole
    (place / "__init__.py").touch()
    monkeypatch.delitem(sys.modules, "lungseg_model", raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    assert bundled_folder() == place / "weights" / "1.10"


def test_the_bundled_version_is_found_without_torch() -> None:
    code = (
        "import sys, lungseg_gui.services.registry as r\n"
        "try: r.bundled_folder()\n"
        "except r.LungSegError: pass\n"
        "assert not {'torch', 'timm', 'safetensors'} & set(sys.modules), sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env=None)


@pytest.mark.parametrize(
    ("held", "left"),
    [
        ({"jsrt": {"contour_left": 0.04}, "all": {"contour_left": 0.094}}, 0.094),
        ({"own": {"contour_left": 0.2}}, 0.2),
        ({"jsrt": {"contour_left": 0.04}, "openist": {"contour_left": 0.03}}, None),  # the mean is not on the card
        ({"all": {"contour_left": "much"}}, None),
        ({"all": {"contour_left": 7}}, None),
        ({"all": {}}, None),
        ("all", None),
        (None, None),
    ],
)
def test_the_work_that_a_version_leaves_is_that_of_all_its_held_out_cases(
    home: Path, tmp_path: Path, held: object, left: float | None
) -> None:
    bundled = version(tmp_path / "installation" / "1.0", b"bundled", held_out=held)
    assert Registry(home, bundled=bundled).get("1.0").work_left == left
