"""Toasts, banners and the status line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.ui.messages import Messages, tell_notices
from lungseg_gui.ui.parts import Banner, KeyHint, Toast
from lungseg_gui.ui.statusbar import StatusBar


@pytest.fixture
def place(qtbot: QtBot, dark: None) -> QWidget:
    widget = QWidget()
    widget.resize(800, 600)
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def messages(place: QWidget) -> Messages:
    messages = Messages(place)
    layout = place.layout()
    assert isinstance(layout, QVBoxLayout)
    messages.attach(toasts=place, banners=layout)
    return messages


def button(place: QWidget, words: str) -> QPushButton:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return next(b for b in place.findChildren(QPushButton) if b.text() == words)


def test_a_damaged_worklist_and_damaged_settings_are_told_beside_each_other(messages: Messages) -> None:
    tell_notices(messages, library="The worklist was damaged.", settings="The settings were damaged.", others="")
    assert list(messages.banners.values()) == ["The worklist was damaged.", "The settings were damaged."]


def test_a_banner_of_the_same_name_is_replaced(messages: Messages) -> None:
    messages.banner("open", "danger", "One.")
    messages.banner("open", "danger", "Two.")
    messages.banner("other", "info", "Three.")
    assert messages.banners == {"open": "Two.", "other": "Three."}


def test_retry_closes_the_banner_and_acts(messages: Messages, place: QWidget) -> None:
    tried: list[bool] = []
    error = LungSegError("It ends early.", remedy="Copy it again.")
    messages.failed("open", error, retry=lambda: tried.append(True))
    assert messages.banners == {"open": "It ends early. Copy it again."}
    button(place, "Retry").click()
    assert tried == [True]
    assert messages.banners == {}


def test_what_several_parts_run_into_is_said_once_and_tried_again_together(messages: Messages, place: QWidget) -> None:
    full, tried = LungSegError("The disk is full."), list[str]()
    for name in ("saving", "open"):
        messages.failed(name, full, retry=lambda name=name: tried.append(name))
    messages.failed("journal", LungSegError("The journal is full."))
    shown = [banner for banner in place.findChildren(Banner) if not banner.isHidden()]
    assert [banner.words for banner in shown] == ["The disk is full.", "The journal is full."]
    messages.clear("saving")  # it could save: the other one still waits
    (left,) = [one for one in place.findChildren(Banner) if not one.isHidden() and one.words == "The disk is full."]
    messages.failed("saving", full, retry=lambda: tried.append("saving"))
    next(button for button in left.findChildren(QPushButton) if button.text() == "Retry").click()
    assert tried == ["open", "saving"]
    assert list(messages.banners) == ["journal"]


def test_a_cancellation_is_no_error(messages: Messages) -> None:
    messages.failed("open", Cancelled())
    assert messages.banners == {}


def test_a_toast_offers_one_way_back(messages: Messages, place: QWidget) -> None:
    undone: list[bool] = []
    messages.toast("r1 is in use", action="Undo", run=lambda: undone.append(True))
    assert messages.toast_words == "r1 is in use"
    button(place, "Undo").click()
    assert undone == [True]
    assert messages.toast_words == ""


def test_a_toast_that_is_no_longer_true_goes_and_no_other(messages: Messages) -> None:
    messages.toast("r1 is in use")
    messages.retract("r2 is in use")
    assert messages.toast_words == "r1 is in use"
    messages.retract("r1 is in use")
    assert messages.toast_words == ""


def test_a_toast_that_is_still_there_takes_the_size_of_its_new_words(place: QWidget) -> None:
    toast = Toast(place)
    toast.say("r1", action="Undo", run=lambda: None)
    toast.say("r1 stays a candidate: 1.0 is in use", action="Show", run=lambda: None)
    QApplication.processEvents()
    for widget in (*toast.findChildren(QLabel), button(place, "Show")):
        assert widget.width() >= widget.sizeHint().width()


def test_a_toast_never_lies_below_the_pointer(place: QWidget, qtbot: QtBot) -> None:
    toast = Toast(place)
    toast.say("Exported")
    low = toast.geometry()
    assert low.bottom() > place.height() // 2
    toast.cursor().setPos(place.mapToGlobal(low.center()))
    toast.say("Exported")
    assert not toast.geometry().contains(place.mapFromGlobal(toast.cursor().pos()))


def test_items_of_the_status_bar_never_jump(dark: None, qtbot: QtBot) -> None:
    from lungseg_gui.ui.viewer.pointer import Pointer

    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(1600, 26)
    bar.show()
    bar.show_pointer(None)
    before = [child.geometry() for child in (bar.position, bar.value, bar.window_figures, bar.zoom)]
    bar.show_pointer(Pointer(4019, 4891, -1024.0, 255, (684.7, 562.7)))
    bar.show_window(-600.0, 65535.0)
    bar.show_zoom(16.0)
    QApplication.processEvents()
    assert [child.geometry() for child in (bar.position, bar.value, bar.window_figures, bar.zoom)] == before
    for label in (bar.position, bar.value, bar.window_figures, bar.zoom):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
    assert bar.position.text() == "4891, 4019 px · 684.7, 562.7 mm"


@pytest.mark.parametrize("narrow", [False, True])
def test_nothing_moves_when_saving_ends(dark: None, qtbot: QtBot, narrow: bool) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(1600, 26)
    bar.show()
    bar.set_narrow(narrow)
    bar.show_device("CPU, 2 threads, model ready", "CPU")
    device = next(label for label in bar.findChildren(QLabel) if label.text().startswith("CPU"))
    places: list[int] = []
    for state, words, short in (("saving", "Saving…", "Saving…"), ("saved", "Saved 14:02:31", "Saved")) * 2:
        bar.show_saved(state, words, short)
        QApplication.processEvents()
        places.append(device.mapTo(bar, device.rect().topLeft()).x())
    assert len(set(places)) == 1, places


def test_the_same_words_stay(dark: None, qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_hint("Undone: Brush")
    (before,) = [label for label in bar.findChildren(QLabel) if label.text() == "Undone: Brush"]
    gone: list[bool] = []
    before.destroyed.connect(lambda: gone.append(True))
    bar.show_hint("Undone: Brush")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not gone
    bar.show_hint("Undone: Lasso")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone


def test_keys_in_a_hint_are_plates(dark: None, qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_hint("Drag to paint · hold ⟨Ctrl⟩ to erase")
    assert [plate.accessibleName() for plate in bar.findChildren(KeyHint)] == ["Ctrl"]


@pytest.fixture
def narrow_bar(dark: None, qtbot: QtBot) -> StatusBar:
    """The status line of a window of 1366 px, a picture open."""
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(1366, 26)
    bar.show()
    bar.set_narrow(True)
    bar.show_pointer(None)
    return bar


def _seen(bar: StatusBar) -> set[str]:
    """What can be read on it: words of the figures, of the hint."""
    return {label.text() for label in bar.findChildren(QLabel) if label.isVisible() and label.text()}


def test_what_is_said_takes_the_place_of_the_figures_for_a_while(narrow_bar: StatusBar, qtbot: QtBot) -> None:
    bar = narrow_bar
    bar.show_zoom(1.0)
    bar.show_hint("Drag to paint")
    figures = _seen(bar)
    assert "Zoom 100 %" in figures
    assert "Drag to paint" not in figures
    bar._saying.setInterval(100)  # pyright: ignore[reportPrivateUsage] - six seconds otherwise
    bar.say("This lung is locked.")
    assert _seen(bar) == {"This lung is locked."}
    bar.show_pointer(None)  # the pointer moves on meanwhile
    assert _seen(bar) == {"This lung is locked."}
    qtbot.waitUntil(lambda: _seen(bar) == figures)


def test_what_is_said_begins_where_the_figures_begin(narrow_bar: StatusBar) -> None:
    QApplication.processEvents()
    left = narrow_bar.position.mapTo(narrow_bar, narrow_bar.position.rect().topLeft()).x()
    narrow_bar.say("This lung is locked.")
    QApplication.processEvents()
    (words,) = [label for label in narrow_bar.findChildren(QLabel) if label.text() == "This lung is locked."]
    assert words.mapTo(narrow_bar, words.rect().topLeft()).x() == left


def test_the_hint_of_another_tool_ends_what_is_said(narrow_bar: StatusBar) -> None:
    figures = _seen(narrow_bar)
    narrow_bar.say("This lung is locked.")
    narrow_bar.show_hint("Drag to paint")
    assert _seen(narrow_bar) == figures


def test_what_is_said_is_seen_while_a_page_covers_the_picture(narrow_bar: StatusBar) -> None:
    narrow_bar.set_covered(True)
    assert _seen(narrow_bar) == set()
    narrow_bar.say("Comment saved")
    assert _seen(narrow_bar) == {"Comment saved"}


def test_of_a_long_name_the_verb_is_seen(narrow_bar: StatusBar) -> None:
    narrow_bar.show_saved("saved", "Saved 14:02:31", "Saved")
    narrow_bar.say(f"{'scan of the chest ' * 30}.dcm accepted")
    QApplication.processEvents()
    (words,) = [label for label in narrow_bar.findChildren(QLabel) if label.text().endswith("accepted")]
    assert words.text().startswith("scan of the chest")
    assert words.width() >= words.sizeHint().width()  # all of it has its room
    right = words.mapTo(narrow_bar, words.rect().topRight()).x()
    assert right < min(label.x() for label in narrow_bar.findChildren(QLabel) if label.text() == "Saved")


def test_a_long_sentence_does_not_widen_the_window(narrow_bar: StatusBar) -> None:
    narrow_bar.say("Not accepted yet " * 40)
    assert narrow_bar.minimumSizeHint().width() <= 1000
