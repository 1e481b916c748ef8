"""``lungseg models``."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.jobs.home_copy import PROGRAM_LOCK
from lungseg_gui.services.journal.lock import Lock
from lungseg_gui.services.registry import Registry
from tests.cli.conftest import Lungseg
from tests.services.versions import small_version


def test_list_shows_every_version_and_its_state(lungseg: Lungseg, model: Registry) -> None:
    listed = {line.split()[0]: line for line in lungseg("models", "list").out.splitlines()[1:]}
    assert "in use" in listed["r1"]
    assert "candidate" in listed["r2"]
    lines = [json.loads(line) for line in lungseg("models", "list", "--json").out.splitlines()]
    states = {line["name"]: line["state"] for line in lines}
    assert states.items() >= {"r1": "in use", "r2": "candidate"}.items()
    assert {line["name"]: line["folder"] for line in lines}["r2"] == str(model.get("r2").folder)


def test_list_says_which_protocols_a_version_serves(lungseg: Lungseg, model: Registry, tmp_path: Path) -> None:
    model.publish(small_version(tmp_path / "both", classes=5), "r3", activate=False)
    tuned = small_version(tmp_path / "tuned")
    card = json.loads((tuned / "card.json").read_text())
    (tuned / "card.json").write_text(json.dumps({**card, "protocol": RETROCARDIAC}))
    model.publish(tuned, "r4", activate=False)
    listed = {line.split()[0]: line for line in lungseg("models", "list").out.splitlines() if line}
    assert listed["version"].endswith("  masks")
    for name, masks in (("r1", "lung field"), ("r3", "both"), ("r4", "with retrocardiac part")):
        assert listed[name].endswith(f"  {masks}")
        assert listed[name].index(masks) == listed["version"].index("masks")
    lines = [json.loads(line) for line in lungseg("models", "list", "--json").out.splitlines()]
    served = {line["name"]: line["protocols"] for line in lines}
    assert (served["r1"], served["r3"], served["r4"]) == ([LUNG_FIELD], [LUNG_FIELD, RETROCARDIAC], [RETROCARDIAC])


@pytest.mark.usefixtures("model")
def test_use_and_rollback(lungseg: Lungseg, model: Registry) -> None:
    assert lungseg("models", "use", "r2").out == "r2 is in use.\n"
    assert model.current().name == "r2"
    assert lungseg("models", "rollback").out == "r1 is in use again.\n"
    assert model.current().name == "r1"


def test_a_version_that_its_gate_kept_back_says_so(lungseg: Lungseg, model: Registry) -> None:
    path = model.get("r2").folder / "card.json"
    card = json.loads(path.read_text())
    path.write_text(json.dumps({**card, "parent": "r1", "gate": {"accepted": False, "sentence": "worse"}}))
    used = lungseg("models", "use", "r2")
    assert used.out == "r2 is in use.\n"
    assert used.complaints == ["r2 did not pass the comparison: r1 did better."]
    listed = {line.split()[0]: line for line in lungseg("models", "list").out.splitlines()[1:]}
    assert "in use" in listed["r2"]
    assert listed["r2"].endswith("did not pass the comparison")
    assert "did not pass" not in listed["r1"]
    lines = [json.loads(line) for line in lungseg("models", "list", "--json").out.splitlines()]
    assert {line["name"]: line["kept_back"] for line in lines}.items() >= {"r1": False, "r2": True}.items()


def test_an_unknown_version_is_told(lungseg: Lungseg, model: Registry) -> None:
    said = lungseg("models", "use", "r9")
    assert said.status == 1
    assert len(said.complaints) == 1
    assert model.current().name == "r1"


def test_a_damaged_current_version_is_replaced_and_told(lungseg: Lungseg, model: Registry) -> None:
    lungseg("models", "use", "r2")
    shutil.rmtree(model.get("r2").folder)
    said = lungseg("models", "use", "r1")
    assert (said.status, said.out) == (0, "r1 is in use.\n")


@pytest.mark.parametrize("words", [("use", "r2"), ("rollback",), ("add", "folder")])
def test_versions_are_left_alone_while_a_program_is_open(
    lungseg: Lungseg, model: Registry, lungseg_home: Path, words: tuple[str, ...]
) -> None:
    state = lungseg_home / "models" / "state.json"
    before = state.read_bytes()
    lock = Lock(lungseg_home / PROGRAM_LOCK, folder=True)
    assert lock.take() is None
    said = lungseg("models", *words)
    lock.release()
    assert said.status == 1
    assert len(said.complaints) == 1
    assert f"lungseg is open (process {os.getpid()}" in said.err
    assert "Close it, then try again." in said.err
    assert state.read_bytes() == before
    assert lungseg("models", "list").status == 0
