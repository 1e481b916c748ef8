"""A PACS in the window: set it up, search, fetch while reading, correct, send; what fails is told and tried again."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionFrame, QWidget

from lungseg_gui.core.mask import LEFT
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.services.library import key_of
from lungseg_gui.services.pacs import Node, Nodes, Outbox, Query, connect
from lungseg_gui.ui.dialogs.pacs_nodes import NodesView
from lungseg_gui.ui.dialogs.pacs_search import PacsSearchDialog
from lungseg_gui.ui.dialogs.pacs_send import PacsSendDialog
from tests.e2e.conftest import Desk
from tests.e2e.test_forgetting import answering
from tests.orthanc import PASSWORD, USER, Orthanc, free_port, study

Start = Callable[..., Desk]
_LEFT = Qt.MouseButton.LeftButton


def click(button: QWidget) -> None:
    assert button.isEnabled()
    QTest.mouseClick(button, _LEFT)


def keep(home: Path, *nodes: Node) -> None:
    for node in nodes:
        Nodes(home).put(node)


def searching(desk: Desk) -> PacsSearchDialog:
    desk.program.window.actions_table.run("file.pacs")
    dialog = desk.program.pacs_fetching.dialog
    assert dialog is not None
    desk.until(lambda: dialog.node.count() > 0)
    return dialog


def sending(desk: Desk) -> PacsSendDialog:
    desk.program.window.actions_table.run("file.send")
    desk.until(lambda: desk.program.pacs_sending.dialog is not None)
    dialog = desk.program.pacs_sending.dialog
    assert dialog is not None
    return dialog


def listed(desk: Desk) -> int:
    return len(desk.program.services.library.entries())


def choose(dialog: PacsSearchDialog, *rows: int) -> None:
    """Click studies, all but the first with Ctrl."""
    for number, row in enumerate(rows):
        patient = dialog.tree.topLevelItem(row)
        assert patient is not None
        inside = patient.child(0)
        assert inside is not None
        place = dialog.tree.visualItemRect(inside).center()
        held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(dialog.tree.viewport(), _LEFT, held, place)


def test_found_fetched_corrected_sent_and_read_back(
    start: Start, orthanc: Orthanc, lungseg_home: Path, tmp_path: Path
) -> None:
    """The round trip: the PACS has the corrected mask afterwards, read by pydicom, in the study it came from."""
    orthanc.fill(study(1, name="Doe^Jane"), study(2, name="Roe^Ann", modality="CR"))
    keep(lungseg_home, orthanc.dimse)
    desk = start()
    dialog = searching(desk)
    QTest.keyClicks(dialog.name, "doe")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    desk.until(lambda: dialog.tree.topLevelItemCount() == 1)
    assert "Doe, Jane" in str(dialog.tree.topLevelItem(0).text(0))  # pyright: ignore[reportOptionalMemberAccess]
    assert not dialog.open_button.isEnabled()
    choose(dialog, 0)
    click(dialog.open_button)
    desk.until(lambda: desk.program.session.current is not None)
    dialog.close()
    desk.predicted()
    desk.program.tool_choice.use(Tool.BRUSH)
    desk.program.tool_choice.paint_segment(LEFT)
    desk.paint((60, 60), (70, 70))
    desk.until(lambda: desk.review.edited)
    mask = desk.mask
    send = sending(desk)
    assert "Old PACS" in send.node.currentText()
    assert send.choice.node == ""
    click(send.send)
    desk.until(lambda: "SEG + SR of" in desk.program.messages.toast_words)
    assert [item.state for item in Outbox(lungseg_home).items()] == ["sent"]
    client = connect(orthanc.dimse)
    [found] = client.find(Query(name="doe", modalities=("SEG",)))
    assert found.modalities == ("DX", "SEG", "SR")
    [instance] = connect(orthanc.web, PASSWORD).instances(found.uid, ("SEG",))
    got: list[bytes] = []
    connect(orthanc.web, PASSWORD).fetch([instance], lambda _, content: got.append(content), lambda: None)
    segments = dcmread(io.BytesIO(got[0])).pixel_array
    assert np.array_equal(segments, np.stack([mask == 1, mask == 2]).astype(np.uint8))
    again = sending(desk)
    assert again.table.rowCount() == 1
    assert again.table.item(0, 3).text().startswith("Sent ")  # pyright: ignore[reportOptionalMemberAccess]
    again.reject()


def test_the_reader_goes_on_reading_while_studies_arrive(
    start: Start, orthanc: Orthanc, lungseg_home: Path, phantoms: list[Path]
) -> None:
    orthanc.fill(*(study(seed) for seed in range(10, 14)))
    keep(lungseg_home, orthanc.dimse)
    desk = start(ahead=True)
    desk.open(phantoms[0])
    desk.predicted()
    dialog = searching(desk)
    click(dialog.today)
    desk.until(lambda: dialog.tree.topLevelItemCount() == 4)
    choose(dialog, 0, 1, 2, 3)
    assert dialog.open_button.text() == "Open (4)"
    click(dialog.open_button)
    desk.until(lambda: listed(desk) >= 5 and not desk.program.pacs_fetching.running)
    assert desk.review.image.source == phantoms[0]  # nothing jumped
    assert "pacs fetching" not in desk.program.messages.banners
    assert "4 images fetched" in dialog.state.text()
    library = desk.program.services.library
    desk.until(lambda: sum(entry.uncertainty is not None for entry in library.entries()) == 5)  # predicted ahead
    dialog.close()


def test_fetching_is_stopped_and_goes_on_where_it_was(
    start: Start, orthanc: Orthanc, lungseg_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    from lungseg_gui.services.pacs import Store

    orthanc.fill(study(1), study(2))
    keep(lungseg_home, orthanc.dimse)
    desk = start()
    dialog = searching(desk)
    click(dialog.today)
    desk.until(lambda: dialog.tree.topLevelItemCount() == 2)
    one_is_here, go_on, put = threading.Event(), threading.Event(), Store.put

    def held(self: Store, *rest: object) -> object:
        if one_is_here.is_set():
            go_on.wait(60)
        one_is_here.set()
        return put(self, *rest)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(Store, "put", held)
    choose(dialog, 0, 1)
    click(dialog.open_button)
    desk.until(one_is_here.is_set)
    desk.press("pacs fetching", "Stop")
    go_on.set()
    desk.until(lambda: not desk.program.pacs_fetching.running)
    assert "Fetching was stopped" in dialog.state.text()
    before = {path: path.stat().st_mtime_ns for path in lungseg_home.rglob("PACS_*.dcm")}
    choose(dialog, 0, 1)
    click(dialog.open_button)
    desk.until(lambda: listed(desk) == 2 and not desk.program.pacs_fetching.running)
    now = {path: path.stat().st_mtime_ns for path in lungseg_home.rglob("PACS_*.dcm")}
    assert len(now) == 2
    assert before.items() <= now.items()  # not fetched again
    dialog.close()


def test_what_fails_is_one_sentence_and_tried_again(start: Start, orthanc: Orthanc, lungseg_home: Path) -> None:
    orthanc.fill(study(1))
    keep(lungseg_home, orthanc.dimse)
    desk = start()
    dialog = searching(desk)
    click(dialog.today)
    desk.until(lambda: dialog.tree.topLevelItemCount() == 1)
    choose(dialog, 0)
    keep(lungseg_home, replace(orthanc.dimse, port=free_port()))
    click(dialog.open_button)
    banner = desk.banner("pacs")
    assert banner.words.startswith("Old PACS cannot be reached at 127.0.0.1:")
    assert dialog.state.text() == banner.words
    click(dialog.search_button)
    desk.until(lambda: "cannot be reached" in dialog.state.text())
    keep(lungseg_home, orthanc.dimse)
    desk.press("pacs", "Retry")
    desk.until(lambda: listed(desk) == 1)
    assert "pacs" not in desk.program.messages.banners
    dialog.close()


def test_a_password_is_asked_for_once_and_kept_in_no_file(start: Start, orthanc: Orthanc, lungseg_home: Path) -> None:
    orthanc.fill(study(1))
    keep(lungseg_home, orthanc.web)
    desk = start()
    asked: list[bool] = []
    answers = ["wrong", PASSWORD]

    def answer(_parent: QWidget, node: Node, refused: bool) -> str:
        assert node.user == USER
        asked.append(refused)
        return answers.pop(0)

    desk.program.pacs.ask = answer
    dialog = searching(desk)
    click(dialog.today)
    desk.until(lambda: dialog.tree.topLevelItemCount() == 1)
    assert asked == [False, True]
    choose(dialog, 0)
    click(dialog.open_button)
    desk.until(lambda: listed(desk) == 1)
    assert len(asked) == 2
    for path in lungseg_home.rglob("*"):
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes()
    dialog.close()


def test_what_is_sent_waits_through_an_outage_and_a_restart(
    start: Start, orthanc: Orthanc, lungseg_home: Path, qtbot: object
) -> None:
    orthanc.fill(study(1, name="Doe^Jane"))
    keep(lungseg_home, orthanc.dimse)
    desk = start()
    dialog = searching(desk)
    click(dialog.today)
    desk.until(lambda: dialog.tree.topLevelItemCount() == 1)
    choose(dialog, 0)
    click(dialog.open_button)
    desk.until(lambda: desk.program.session.current is not None)
    desk.predicted()
    dialog.close()
    keep(lungseg_home, replace(orthanc.dimse, port=free_port()))
    click(sending(desk).send)
    assert "Sending to the PACS is on hold: Old PACS cannot be reached" in desk.banner("pacs sending").words
    [waiting] = Outbox(lungseg_home).items()
    again = sending(desk)
    assert again.table.item(0, 3).text().startswith("Waiting: Old PACS cannot be reached")  # pyright: ignore[reportOptionalMemberAccess]
    again.reject()
    assert desk.program.close(ask=False)
    keep(lungseg_home, orthanc.dimse)
    second = start()
    second.until(lambda: Outbox(lungseg_home).items()[0].state == "sent")
    second.until(lambda: "SEG + SR of" in second.program.messages.toast_words)
    [sent] = Outbox(lungseg_home).items()
    assert [part.uid for part in sent.parts] == [part.uid for part in waiting.parts]
    assert len(orthanc.listed()) == 3  # the image, SEG and SR


def test_a_row_says_that_it_waits_was_sent_and_changed_until_it_is_forgotten(
    start: Start, orthanc: Orthanc, lungseg_home: Path, phantoms: list[Path]
) -> None:
    keep(lungseg_home, replace(orthanc.dimse, port=free_port()))
    desk = start()
    desk.open(phantoms[0])
    desk.predicted()
    model = desk.program.window.worklist.model

    def says(*words: str) -> bool:
        tip = "\n".join(str(model.index(at).data(Qt.ItemDataRole.ToolTipRole)) for at in range(model.rowCount()))
        return all(word in tip for word in words)

    def searched(words: str) -> int:
        search = desk.program.window.worklist.search
        search.setText(words)
        number = len(model.keys())
        search.clear()
        return number

    send = sending(desk)
    send.node.setCurrentIndex(1)
    click(send.send)
    desk.until(lambda: says("Waiting to be sent to Old PACS (SEG + SR)", "cannot be reached"))
    keep(lungseg_home, orthanc.dimse)
    desk.program.pacs_sending.go_on()  # what the timer does
    desk.until(lambda: says("Sent to Old PACS today ", "(SEG + SR)") and not says("changed since"))
    assert searched("sent") == 1
    desk.program.tool_choice.use(Tool.BRUSH)
    desk.program.tool_choice.paint_segment(LEFT)
    desk.paint((60, 60), (70, 70))
    desk.until(lambda: says("(SEG + SR), changed since"))
    assert searched("sent") == 0
    desk.program.window.actions_table.run("edit.undo")
    desk.until(lambda: not says("changed since"))
    desk.paint((60, 60), (70, 70))
    assert desk.program.close(ask=False)
    second = start()
    model = second.program.window.worklist.model
    second.until(lambda: model.rowCount() == 1 and says("Sent to Old PACS today ", "changed since"))  # as it was saved
    second.open(phantoms[1])
    second.predicted()
    second.saved()
    second.until(lambda: second.program.sent_rows.idle)
    answering(second, lambda dialog: None)
    second.program.forgetting.ask(key_of(phantoms[0]))  # as the menu of the row does
    second.until(lambda: not Outbox(lungseg_home).items() and model.rowCount() == 1)
    second.until(lambda: not second.program.sent_rows.known)
    second.open(phantoms[0])
    second.until(lambda: (entry := model.entry(key_of(phantoms[0]))) is not None and entry.uncertainty is not None)
    assert not says("Sent to")


def test_it_says_why_nothing_can_be_sent(start: Start, phantoms: list[Path], lungseg_home: Path) -> None:
    desk = start()
    send = sending(desk)
    assert not send.send.isEnabled()
    assert "No PACS is set up yet" in send.note.text()
    send.reject()
    keep(lungseg_home, Node("A", "dimse", host="a", aet="A"), Node("B", "dimse", host="b", aet="B"))
    desk.until(lambda: desk.program.pacs_sending.dialog is None)
    desk.open(phantoms[0])
    desk.predicted()
    send = sending(desk)
    assert "did not come from a PACS" in send.note.text()
    send.node.setCurrentIndex(2)
    assert send.send.isEnabled()
    assert send.choice.node == "B"
    send.reject()


def test_the_examples_in_the_fields_are_not_cut_off(start: Start) -> None:
    desk = start()
    desk.program.window.actions_table.run("file.pacs")
    dialog = desk.program.pacs_fetching.dialog
    assert dialog is not None
    desk.until(dialog.isVisible)
    for field in (dialog.name, dialog.first, dialog.last):
        frame = QStyleOptionFrame()
        field.initStyleOption(frame)
        room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, field).width()
        assert field.fontMetrics().horizontalAdvance(field.placeholderText()) <= room - 4  # Qt keeps two pixels a side


def test_todays_chests_are_fetched_by_themselves(start: Start, orthanc: Orthanc, lungseg_home: Path) -> None:
    orthanc.fill(study(1), study(2, date="20200301"), study(3, modality="CT"))
    keep(lungseg_home, orthanc.dimse)
    desk = start()
    dialog = searching(desk)
    click(dialog.keep_up)
    desk.until(lambda: listed(desk) == 1 and not desk.program.pacs_fetching.running)
    dialog.close()
    orthanc.fill(study(4))
    desk.program.pacs_fetching.refresh_today()  # what the timer does
    desk.until(lambda: listed(desk) == 2 and not desk.program.pacs_fetching.running)
    desk.program.worklist.remove(desk.program.worklist.current)
    assert desk.program.close(ask=False)
    orthanc.fill(study(5))
    second = start()  # goes on by itself; what was taken off the list stays off
    second.until(lambda: listed(second) == 2 and not second.program.pacs_fetching.running)
    keep(lungseg_home, replace(orthanc.dimse, port=free_port()))
    second.program.pacs_fetching.refresh_today()
    assert "Today’s chests could not be fetched: Old PACS cannot be" in second.banner("pacs today").words
    second.program.pacs_fetching.keep_up("")
    assert second.program.services.settings.text("pacs.today") == ""


def test_a_pacs_is_set_up_tested_changed_and_removed(start: Start, orthanc: Orthanc, lungseg_home: Path) -> None:
    desk = start()
    desk.program.window.actions_table.run("file.pacs_setup")
    dialog = desk.program.pacs_setup.dialog
    assert dialog is not None
    view: NodesView = dialog.view
    desk.until(lambda: view.name.hasFocus() or bool(view.secret.placeholderText()))
    QTest.keyClicks(view.name, "PACS")
    assert view.url.isVisible()
    assert not view.aet.isVisible()
    click(view.save_button)
    desk.until(lambda: "is not the address" in view.state.text())
    QTest.mouseClick(view.kind.findChildren(QPushButton)[1], _LEFT)
    assert not view.url.isVisible()
    assert view.aet.isVisible()
    QTest.keyClicks(view.host, "127.0.0.1")
    view.port.setValue(orthanc.dimse.port)
    QTest.keyClicks(view.aet, "WRONG")
    click(view.test_button)
    desk.until(lambda: "does not recognise the AE title WRONG" in view.state.text())
    view.aet.clear()
    QTest.keyClicks(view.aet, orthanc.dimse.aet)
    click(view.test_button)
    desk.until(lambda: view.state.text() == "PACS answers.")
    assert Nodes(lungseg_home).all() == ()
    click(view.save_button)
    desk.until(lambda: [node.name for node in Nodes(lungseg_home).all()] == ["PACS"])
    desk.until(lambda: view.list.currentRow() == 0)
    view.name.clear()
    QTest.keyClicks(view.name, "Main")
    click(view.save_button)
    desk.until(lambda: [node.name for node in Nodes(lungseg_home).all()] == ["Main"])
    desk.until(lambda: view.state.text() == "Saved." and view.list.item(0).text() == "Main")
    click(view.remove_button)
    desk.until(lambda: Nodes(lungseg_home).all() == () and view.list.count() == 0)
    click(view.new_button)
    QTest.mouseClick(view.kind.findChildren(QPushButton)[0], _LEFT)
    QTest.keyClicks(view.name, "Web")
    QTest.keyClicks(view.url, orthanc.web.url)
    view.auth.setCurrentIndex(1)
    QTest.keyClicks(view.user, USER)
    QTest.keyClicks(view.secret, PASSWORD)
    click(view.test_button)
    desk.until(lambda: view.state.text() == "Web answers.")
    click(view.save_button)
    desk.until(lambda: "The password is kept until you close lungseg" in view.state.text())  # no keyring here
    assert view.secret.text() == ""
    assert desk.program.services.secrets.get(Nodes(lungseg_home).get("Web")) == PASSWORD
    for path in lungseg_home.rglob("*"):
        assert path.is_dir() or PASSWORD.encode() not in path.read_bytes()
    dialog.accept()


def test_masks_of_the_list_are_sent_together(start: Start, orthanc: Orthanc, lungseg_home: Path) -> None:
    """All accepted ones, each to where it came from; one that came from elsewhere is named."""
    orthanc.fill(study(1), study(2))
    keep(lungseg_home, orthanc.dimse)
    desk = start(ahead=True)
    dialog = searching(desk)
    click(dialog.today)
    desk.until(lambda: dialog.tree.topLevelItemCount() == 2)
    choose(dialog, 0, 1)
    click(dialog.open_button)
    library = desk.program.services.library
    desk.until(lambda: sum(entry.uncertainty is not None for entry in library.entries()) == 2)
    dialog.close()
    desk.program.window.worklist.model.selection.clear()
    desk.predicted()
    desk.saved()
    for entry in library.entries():
        desk.program.worklist.show(entry.key)
        desk.until(
            lambda entry=entry: desk.program.worklist.current == entry.key and desk.review.image.source == entry.path
        )
        desk.predicted()
        desk.review.accept()
        library.save(desk.review)
    send = sending(desk)
    QTest.mouseClick(send.what.findChildren(QPushButton)[-1], _LEFT)
    click(send.outlines)
    assert send.choice.what == "accepted"
    click(send.send)
    desk.until(lambda: "2 cases sent to the PACS" in desk.program.messages.toast_words)
    assert len(orthanc.listed()) == 2 + 2 * 3
