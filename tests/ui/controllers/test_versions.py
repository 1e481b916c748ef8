"""Model versions: which is in use, told and changed, with the way back; what masks mean from now on."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.protocol import LUNG_FIELD, RETROCARDIAC
from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers import versions as module
from lungseg_gui.ui.controllers.versions import Versions
from tests.ui.controllers.standins import Lanes, Messages, Settings, loose, services_of

FULL = LungSegError("The disk is full.")


def version(name: str, *, both: bool = False) -> Any:  # noqa: ANN401
    return SimpleNamespace(name=name, serves_both=both, folder=Path(f"/versions/{name}"))


class Registry:
    def __init__(self) -> None:
        self.now: Any = version("1.0")
        self.earlier, self.offers, self.notices = "", "", list[str]()
        self.refuses: LungSegError | None = None
        self.missing: LungSegError | None = None
        self.log: list[tuple[object, ...]] = []

    def _refuse(self, *what: object) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.log.append(what)

    def current(self) -> object:
        if self.missing is not None:
            raise self.missing
        return self.now

    def versions(self) -> list[str]:
        self._refuse("versions")
        return ["r2", "1.0"]

    def take_notices(self) -> list[str]:
        return self.notices

    def before(self) -> str:
        return self.earlier

    def offered(self) -> str:
        return self.offers

    def decline(self, name: str) -> None:
        self._refuse("decline", name)

    def use(self, name: str) -> object:
        self._refuse("use", name)
        self.now = version(name)
        return self.now

    def rollback(self) -> object:
        return self.use(self.earlier)

    def get(self, name: str) -> object:
        return version(name)

    def delete(self, name: str) -> None:
        self._refuse("delete", name)

    def note(self, name: str, words: str) -> None:
        self._refuse("note", name, words)


class Desk:
    def __init__(self) -> None:
        self.registry, self.messages, self.session = Registry(), Messages(), Session()
        self.settings = Settings(training__protocol=LUNG_FIELD)
        self.reloads: list[int] = []
        self.counted: list[object] = []
        self.damaged: list[str] = []
        self.services = services_of(
            registry=self.registry,
            settings=self.settings,
            inference=SimpleNamespace(reload=lambda: self.reloads.append(1)),
            training_set=SimpleNamespace(
                counts=lambda protocol: self.counted.append(protocol) or "counts",
                take_notices=lambda *, damaged=False: self.damaged if damaged else [],
            ),
        )
        self.lanes: Lanes = self.services.lanes
        self.versions = Versions(self.services, self.session, loose(self.messages))
        self.log: list[tuple[object, ...]] = []
        for name in ("listed", "way_back", "shown", "counted", "changed", "protocol_chosen"):
            signal: Any = getattr(self.versions, name)
            signal.connect(lambda *what, name=name: self.log.append((name, *what)))

    def look(self) -> None:
        self.log.clear()
        self.versions.refresh()
        self.lanes.run()

    def named(self, name: str) -> list[tuple[object, ...]]:
        return [one for one in self.log if one[0] == name]

    @property
    def toast(self) -> tuple[str, str]:
        return self.messages.toasted[-1], self.messages.toasts[-1].action


@pytest.fixture
def desk(qapp: QApplication) -> Desk:
    return Desk()


def test_what_is_known_of_the_versions_is_told(desk: Desk) -> None:
    desk.registry.notices, desk.registry.earlier = ["r1 is damaged.", "r2 is damaged."], "r1"
    desk.look()
    assert desk.log == [
        ("way_back", "r1"),
        ("listed", ("r2", "1.0")),
        ("counted", "counts"),
        ("shown", desk.registry.now, ""),
    ]
    assert desk.versions.current == "1.0"
    assert desk.messages.words == {"versions": "r1 is damaged. r2 is damaged."}
    assert (desk.counted, desk.reloads) == ([LUNG_FIELD], [])
    desk.damaged = ["Your last decision may be lost.", "Confirm again."]
    desk.registry.now = version("2.0", both=True)
    desk.look()
    assert list(desk.messages.words.values())[1:] == ["Your last decision may be lost.", "Confirm again."]
    assert desk.counted[-1] is None  # masks of either protocol teach it
    assert desk.log[-1] == ("changed", "2.0")
    assert desk.reloads == [1]


def test_where_no_version_is_there_it_is_told_why(desk: Desk) -> None:
    desk.registry.missing, desk.registry.offers = LungSegError("No version is here."), "2.0"
    desk.look()
    assert desk.log[-1] == ("shown", None, "No version is here.")
    assert (desk.versions.current, desk.messages.banners) == ("", {})
    desk.registry.missing = None
    desk.look()
    assert desk.named("changed") == []  # none was in use before
    desk.registry.missing = LungSegError("No version is here.")
    desk.look()
    assert (desk.named("changed"), desk.reloads) == ([], [])


def test_versions_that_cannot_be_listed_are_tried_again(desk: Desk) -> None:
    desk.registry.refuses = FULL
    desk.look()
    assert desk.messages.words == {"versions": "The disk is full."}
    desk.registry.refuses = None
    desk.messages.press("versions", "Retry")
    desk.lanes.run()
    assert desk.versions.current == "1.0"


def test_the_version_that_came_with_the_program_is_offered_once(desk: Desk) -> None:
    desk.registry.offers = "2.0"
    desk.look()
    banner = desk.messages.banners["offer"]
    assert (banner.severity, list(banner.actions)) == ("info", ["Use 2.0", "Keep 1.0"])
    assert banner.words.startswith("Version 2.0 came with the program")
    desk.messages.banners.clear()
    desk.look()
    assert desk.messages.banners == {}
    banner.actions["Keep 1.0"]()
    desk.lanes.run()
    assert desk.registry.log[-1] == ("decline", "2.0")
    banner.actions["Use 2.0"]()
    desk.lanes.run()
    assert ("use", "2.0") in desk.registry.log
    desk.messages.banner("offer", "info", "shown still")
    desk.registry.offers = ""
    desk.look()
    assert desk.messages.banners == {}
    desk.registry.refuses = FULL
    banner.actions["Keep 1.0"]()
    desk.lanes.run()
    assert desk.messages.words == {"versions": "The disk is full."}


# -- what masks mean
def test_another_meaning_of_masks_is_kept_and_told(desk: Desk) -> None:
    assert desk.versions.protocol == LUNG_FIELD
    desk.versions.choose_protocol(RETROCARDIAC)
    assert desk.versions.protocol == RETROCARDIAC
    desk.versions.follow(frozenset({"view.gamma"}))
    assert desk.session.protocol == LUNG_FIELD
    desk.versions.follow(frozenset({"training.protocol"}))
    assert desk.session.protocol == RETROCARDIAC
    assert desk.log == [("protocol_chosen", RETROCARDIAC)]
    assert desk.messages.toasted[-1].startswith("New masks: ")
    assert desk.lanes.check.names == ["versions"]
    desk.versions.follow(frozenset({"training.protocol"}))
    assert (len(desk.log), len(desk.messages.toasts)) == (1, 1)


def test_the_session_begins_with_the_meaning_of_the_settings(desk: Desk) -> None:
    desk.settings.values["training.protocol"] = RETROCARDIAC
    Versions(desk.services, desk.session, loose(desk.messages))
    assert desk.session.protocol == RETROCARDIAC


# -- changes
def test_another_version_is_used_and_the_way_back_offered(desk: Desk) -> None:
    desk.look()
    desk.versions.use("r2")
    desk.lanes.disk.run()
    assert (desk.toast, desk.reloads) == (("r2 is in use", "Undo"), [1])
    desk.lanes.run()
    assert desk.versions.current == "r2"
    assert desk.named("changed") == [("changed", "r2")]
    desk.messages.toasts[-1].press()
    desk.lanes.run()
    assert desk.registry.log[-2:] == [("use", "1.0"), ("versions",)]
    desk.registry.earlier = "r1"
    desk.versions.roll_back()
    desk.lanes.run()
    assert desk.versions.current == "r1"
    desk.versions.use("r1")
    desk.lanes.run()
    assert desk.toast == ("r1 is in use", "")  # it was in use before
    desk.registry.refuses = FULL
    desk.versions.use("r2")
    desk.lanes.run()
    assert desk.messages.words == {"versions": "The disk is full."}


def test_before_anything_is_known_there_is_no_way_back(desk: Desk) -> None:
    desk.versions.use("r2")
    desk.lanes.disk.run()
    assert desk.toast == ("r2 is in use", "")


def test_a_version_that_a_fine_tuning_made_is_told_with_the_way_back(desk: Desk) -> None:
    desk.look()
    desk.registry.earlier = "1.0"
    desk.versions.taken_over("r3")
    assert (desk.toast, desk.reloads) == (("r3 is in use", "Undo"), [1])
    assert desk.lanes.check.names == ["versions"]
    desk.messages.toasts[-1].press()
    desk.lanes.run()
    assert ("use", "1.0") in desk.registry.log


def test_versions_go_into_files_come_from_them_and_are_deleted(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[object, ...]] = []
    monkeypatch.setattr(
        module.version_file, "write", lambda path, folder, *, name: written.append((path, folder, name))
    )
    monkeypatch.setattr(module.jobs, "import_version", lambda registry, path: version("r9"))
    out = Path("/out/r2.lungseg")
    desk.versions.export("r2", out)
    desk.versions.take_in(Path("/in/other.lungseg"))
    desk.versions.delete("r1")
    desk.versions.note("r2", "good")
    desk.lanes.disk.run()
    assert written == [(out, Path("/versions/r2"), "r2")]
    assert desk.messages.files == [out]
    assert desk.messages.toasted == [
        "other.lungseg is now r9",
        "r1 was deleted",
        "Note on r2 saved",
    ]
    assert desk.registry.log == [("delete", "r1"), ("note", "r2", "good")]
    assert desk.lanes.check.names == ["versions"] * 3
    desk.registry.refuses = FULL
    desk.versions.delete("r1")
    desk.lanes.disk.run()
    assert desk.messages.words == {"versions": "The disk is full."}
