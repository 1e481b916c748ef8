"""The pages that cover the picture: made when needed, told what is new, and messages go with them."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers import benefits, version_comparing
from lungseg_gui.ui.controllers.pages import Pages
from lungseg_gui.ui.dialogs import models
from tests.ui.controllers.standins import Told, loose


class Page:
    def __init__(self, **parts: object) -> None:
        self.parts: Any = parts
        self.banners = f"banners of {len(parts)}"
        self.focused = 0
        self.log: list[tuple[object, ...]] = []

    def setFocus(self) -> None:
        self.focused += 1

    def show_way_back(self, name: str) -> None:
        self.log.append(("way back", name))

    def show_versions(self, versions: object) -> None:
        self.log.append(("versions", versions))

    def show_corrections(self, counts: object, *, running: bool, result: bool) -> None:
        self.log.append(("corrections", counts, running, result))


class Desk:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.log: list[tuple[object, ...]] = []
        self.renewed = self.named = 0
        monkeypatch.setattr(models, "ModelsPage", Page)
        monkeypatch.setattr(benefits, "Benefits", lambda *_: SimpleNamespace(view="benefit", refresh=self._renew))
        comparing = lambda *_: SimpleNamespace(view="compare", show_image_name=self._name)  # noqa: E731
        monkeypatch.setattr(version_comparing, "VersionComparing", comparing)
        window: Any = QWidget()
        self.window = window
        window.show_page = lambda page: self.log.append(("page", page))
        window.toast_place, window.banners = "toasts", "banners"
        window.actions_table = SimpleNamespace(refresh=lambda: self.log.append(("refresh",)))
        attach = lambda *, toasts, banners: self.log.append(("attach", toasts, banners))  # noqa: E731
        self.versions = SimpleNamespace(
            way_back=Told(),
            listed=Told(),
            refresh=lambda: self.log.append(("look",)),
            **dict.fromkeys(("use", "roll_back", "note")),
        )
        files = SimpleNamespace(**dict.fromkeys(("ask_import", "ask_export", "ask_delete")))
        self.learning = SimpleNamespace(changed=Told(), start_or_show=None)
        self.training, self.settings = Page(), Page()
        self.backs: list[Any] = []
        self.pages = Pages(
            window,
            loose("services"),
            Session(),
            loose(SimpleNamespace(attach=attach)),
            viewing=loose(SimpleNamespace(focus=lambda: self.log.append(("focus",)))),
            versions=loose(self.versions),
            version_files=loose(files),
            learning=loose(self.learning),
            training=loose(SimpleNamespace(page=lambda back: self.backs.append(back) or self.training)),
            settings=loose(SimpleNamespace(page=lambda back: self.backs.append(back) or self.settings)),
        )

    def _renew(self) -> None:
        self.renewed += 1

    def _name(self) -> None:
        self.named += 1


@pytest.fixture
def desk(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    desk = Desk(monkeypatch)
    yield desk
    desk.window.deleteLater()


def test_a_page_covers_the_picture_and_the_messages_go_with_it(desk: Desk) -> None:
    desk.pages.show_training()
    page = desk.training
    assert desk.log == [("page", page), ("attach", page, page.banners), ("refresh",)]
    assert page.focused == 1
    desk.log.clear()
    desk.backs[0]()
    assert desk.log == [("page", None), ("attach", "toasts", "banners"), ("refresh",), ("focus",)]
    desk.log.clear()
    desk.pages.show_settings()
    assert desk.log[0] == ("page", desk.settings)
    desk.backs[1]()
    assert desk.log[-1] == ("focus",)


def test_the_page_of_versions_is_made_once_and_told_what_is_new(desk: Desk) -> None:
    desk.pages.refresh_names()
    desk.pages.refresh_benefit()
    desk.pages.follow(frozenset({"benefit.record"}))
    assert (desk.renewed, desk.named) == (0, 0)
    desk.pages.show_models()
    page: Any = desk.pages.models()
    assert desk.log[:2] == [("look",), ("page", page)]
    assert desk.renewed == 1
    desk.pages.show_models()
    assert (loose(desk.pages.models()), desk.renewed) == (page, 2)
    assert (page.parts["compare"], page.parts["benefit"]) == ("compare", "benefit")
    desk.versions.way_back.emit("r1")
    desk.versions.listed.emit(("r2",))
    desk.learning.changed.emit("counts", True, False)
    assert page.log == [("way back", "r1"), ("versions", ("r2",)), ("corrections", "counts", True, False)]
    desk.pages.refresh_names()
    desk.pages.follow(frozenset({"view.gamma"}))
    assert (desk.renewed, desk.named) == (2, 1)
    desk.pages.follow(frozenset({"benefit.record"}))
    assert desk.renewed == 3
    page.parts["back"]()
    assert desk.log[-1] == ("focus",)
