"""The panel of the checks while it is taller than what it shows, as it is for a moment where a finding has gone."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from lungseg_gui.core.session import Session
from lungseg_gui.ui.panels.checks import ChecksPanel
from tests.ui.panels.conftest import sound_lungs
from tests.ui.panels.test_dock import known, spoil


def test_nothing_in_a_panel_that_is_too_tall_grows_or_moves(qtbot: QtBot, predicted: Callable[..., Session]) -> None:
    session = predicted((1.0, 1.0), mask=sound_lungs())
    spoil(session)
    panel = ChecksPanel(session)
    qtbot.addWidget(panel)
    panel.show_analysis(known(session))
    panel.resize(300, 600)
    panel.grab()
    for shown in (panel.passed, *panel.cards):
        assert shown.height() == shown.heightForWidth(shown.width())
