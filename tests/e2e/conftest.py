"""The whole program on phantoms: everything is real but the model, whose answers the test releases itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from lungseg_gui import app
from lungseg_gui.services.hints import Hints
from lungseg_gui.services.inference import Inference
from lungseg_gui.services.phantom import Phantom, draw, write_dicom
from lungseg_gui.services.reading import Decoder
from lungseg_gui.ui import theme
from lungseg_gui.ui.controllers import closing
from lungseg_gui.ui.program import Program
from tests.e2e.desk import Desk, HeldHints, HeldModel, PlainDecoder, model_mask, uncertainty_of
from tests.services.finetune import quick_child
from tests.services.versions import small_version

__all__ = ["SIDE", "Desk", "HeldHints", "HeldModel", "PlainDecoder", "model_mask", "uncertainty_of"]
SIDE = 192


@pytest.fixture
def start(
    qtbot: QtBot, lungseg_home: Path, monkeypatch: pytest.MonkeyPatch, takes_long: None
) -> Iterator[Callable[..., Desk]]:
    """Return a function that starts the program on this test's user folder, as often as wanted.

    With ``ahead`` it predicts the cases that are not on the screen, too.
    """
    monkeypatch.setattr(closing, "CLOSING_S", 60.0)  # a slow disk is no reason to ask, and nobody would answer
    running: list[Desk] = []

    def begin(*, ahead: bool = False) -> Desk:
        model = HeldModel()
        services = replace(
            app.make_services(lungseg_home),
            inference=cast(Inference, model),
            hints=cast(Hints, HeldHints()),
            decoder=cast(Decoder, PlainDecoder()),
        )
        started = Program(services)
        started.window.restore("", (1600, 1000))
        started.window.show()
        qtbot.waitExposed(started.window)
        started.start((), ahead=ahead)
        desk = Desk(started, model, qtbot)
        running.append(desk)
        return desk

    yield begin
    for desk in running:
        desk.end()


@pytest.fixture(autouse=True)
def dark(qapp: object) -> None:
    """The program's own look: sizes and places depend on it."""
    theme.apply(qapp, "dark")  # pyright: ignore[reportArgumentType]


@pytest.fixture(scope="session")
def phantoms(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three drawn patients as DICOM files: a, b and c."""
    folder = tmp_path_factory.mktemp("phantoms")
    paths = [folder / f"{name}.dcm" for name in "abc"]
    for seed, path in enumerate(paths, 1):
        phantom: Phantom = draw(seed, shape=(SIDE, SIDE))
        write_dicom(path, phantom)
    return paths


@pytest.fixture(scope="session")
def own_version(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A version with random weights: what it outlines does not matter here."""
    from lungseg_model import conversion

    folder = small_version(tmp_path_factory.mktemp("version") / "random")
    conversion.keep(folder)
    return folder


@pytest.fixture
def child_with_a_small_model(tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that learns finds its modules, and takes a small version for what the program comes with."""
    from lungseg_model.weights import BUNDLED

    monkeypatch.setenv("PYTHONPATH", os.pathsep.join((str(repository), str(repository / "model"))))
    monkeypatch.setenv(quick_child.COMES_WITH, str(small_version(tmp_path / BUNDLED, seed=1, classes=5)))
