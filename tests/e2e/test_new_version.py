"""A program that brings a newer version, and one whose version is made ready for this computer first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.registry import Registry
from lungseg_model.weights import BUNDLED
from tests.e2e.desk import Desk

Start = Callable[..., Desk]


@pytest.fixture
def tuned(lungseg_home: Path, own_version: Path) -> Registry:
    """A home whose r1 learned from an earlier bundled version: it has never seen this one."""
    registry = Registry(lungseg_home)
    registry.publish(own_version, "r1", activate=False)
    content = b'{"current": "r1", "previous": ["1.1"], "used": ["1.1", "r1"]}'
    atomic_write_bytes(lungseg_home / "models" / "state.json", content)
    return registry


def test_a_reader_with_an_own_version_keeps_it_and_is_asked_once(start: Start, tuned: Registry) -> None:
    desk = start()
    assert desk.banner("offer").words.startswith(f"Version {BUNDLED} came with the program")
    assert desk.program.versions.current == "r1"
    desk.press("offer", "Keep r1")
    desk.until(lambda: desk.program.services.lanes.disk.idle)
    assert "offer" not in desk.program.messages.banners
    assert desk.program.close()
    again = start()
    again.until(lambda: again.program.versions.current == "r1")
    assert "offer" not in again.program.messages.banners
    assert tuned.current().name == "r1"


def test_a_reader_who_wants_it_uses_it_and_can_go_back(start: Start, tuned: Registry) -> None:
    desk = start()
    desk.press("offer", f"Use {BUNDLED}")
    desk.until(lambda: desk.program.services.lanes.disk.idle)
    desk.until(lambda: desk.program.versions.current == BUNDLED)
    assert tuned.current().name == BUNDLED
    desk.program.versions.roll_back()
    desk.until(lambda: desk.program.versions.current == "r1")
    assert "offer" not in desk.program.messages.banners


def test_a_fresh_home_is_offered_nothing(start: Start) -> None:
    desk = start()
    desk.until(lambda: desk.program.versions.current == BUNDLED)
    assert "offer" not in desk.program.messages.banners


def test_while_a_version_is_made_ready_the_window_says_so(start: Start, phantoms: list[Path]) -> None:
    desk = start()
    desk.model.ready, desk.model.converting = False, True
    desk.model.free.clear()
    desk.open(phantoms[0])
    bar, panel = desk.program.window.case_bar, desk.program.panels.model
    desk.until(lambda: bar.chip == "preparing")
    assert panel.lines()[0] == ("Preparing the model, once…", "about 10 s")
    desk.model.converting = False
    desk.until(lambda: bar.chip == "predicting")
    assert panel.lines()[0][0] == "Predicting…"
    desk.model.ready = True
    desk.model.free.set()
    desk.predicted()
    desk.until(lambda: bar.chip in ("predicted", "attention"))


def test_a_version_that_is_made_ready_at_the_start_is_known_before_any_image_is_open(start: Start) -> None:
    desk = start()
    desk.model.converting = True
    desk.until(lambda: desk.program.predicting.preparing)
    desk.model.converting = False
    desk.until(lambda: not desk.program.predicting.preparing)


def test_the_page_of_versions_leads_back_to_the_one_before(start: Start, tuned: Registry) -> None:
    desk = start()
    desk.program.pages.show_models()
    desk.until(lambda: desk.program.pages.models().details.way_back == BUNDLED)
