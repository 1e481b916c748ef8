"""The first start: welcomed once, in the reader's language, with the device that predicts."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject

from lungseg_gui.ui.controllers.welcome import KEY, Welcome
from lungseg_gui.ui.language import SETTING
from tests.ui.controllers.standins import Messages, Settings, Told, loose, services_of


class Card:
    def __init__(self) -> None:
        self.language_chosen = Told()
        self.log: list[tuple[object, ...]] = []

    def show(self) -> None:
        self.log.append(("show",))

    def show_language(self, code: str, *, fixed: bool) -> None:
        self.log.append(("language", code, fixed))

    def say_language(self) -> None:
        self.log.append(("restart",))

    def say_device(self, device: str) -> None:
        self.log.append(("device", device))


class Desk:
    def __init__(self) -> None:
        self.settings, self.messages, self.card = Settings(), Messages(), Card()
        self.settings.values[SETTING] = "de"
        self.inference = SimpleNamespace(ready=False, device="cuda:0")
        window: Any = QObject()
        self.window = window
        window.empty = SimpleNamespace(welcome=self.card)
        self.ready, self.nothing_left, self.manual = Told(), Told(), list[int]()
        self.welcome = Welcome(
            window,
            services_of(settings=self.settings, inference=self.inference),
            loose(self.messages),
            loose(SimpleNamespace(show_manual=lambda: self.manual.append(1))),
            predicting=loose(SimpleNamespace(ready=self.ready)),
            resuming=loose(SimpleNamespace(nothing_left=self.nothing_left)),
        )


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_above_the_sample_study_it_is_a_line(desk: Desk) -> None:
    desk.welcome.begin(sample=True)
    banner = desk.messages.banners["welcome"]
    assert banner.words.startswith("Welcome to lungseg.")
    banner.actions["Open the manual"]()
    assert (desk.manual, desk.settings.flag(KEY)) == ([1], True)
    desk.messages.banners.clear()
    desk.welcome.begin(sample=True)
    desk.nothing_left.emit()
    assert (desk.messages.banners, desk.card.log) == ({}, [])


def test_on_the_start_page_it_is_a_card_where_there_is_no_case_to_go_on_with(desk: Desk) -> None:
    desk.welcome.begin(sample=False)
    assert (desk.card.log, desk.settings.flag(KEY)) == ([], False)
    desk.nothing_left.emit()
    assert desk.card.log == [("language", "de", False), ("show",)]
    assert desk.settings.flag(KEY)
    desk.ready.emit()
    desk.inference.ready = True
    desk.ready.emit()
    assert desk.card.log[2:] == [("device", "GPU")]
    desk.nothing_left.emit()
    assert len(desk.card.log) == 3
    assert desk.messages.banners == {}


def test_a_model_that_is_loaded_already_has_its_device_said(desk: Desk) -> None:
    desk.inference.ready = True
    desk.settings.locks[SETTING] = "Set by your administrator."
    desk.welcome.begin(sample=False)
    desk.nothing_left.emit()
    assert desk.card.log == [("language", "de", True), ("show",), ("device", "GPU")]


def test_another_language_is_kept_and_the_device_not_said_over_it(desk: Desk) -> None:
    desk.welcome.begin(sample=False)
    desk.nothing_left.emit()
    desk.card.log.clear()
    desk.card.language_chosen.emit("fr")
    assert (desk.settings.text(SETTING), desk.card.log) == ("fr", [("restart",)])
    desk.inference.ready = True
    desk.ready.emit()
    assert desk.card.log == [("restart",)]


def test_a_reader_who_was_welcomed_is_not_again(desk: Desk) -> None:
    desk.settings.values[KEY] = True
    desk.welcome.begin(sample=False)
    desk.nothing_left.emit()
    assert desk.card.log == []
