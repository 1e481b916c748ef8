"""The menu of the worklist's rows: what an entry says of how many cases, what it does to which, and why it cannot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Status
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.context_menu import MenuRow
from lungseg_gui.ui.controllers import row_menu as module
from lungseg_gui.ui.controllers.picked import Picked
from lungseg_gui.ui.controllers.row_menu import RowMenu, row_menu_rows
from lungseg_gui.ui.panels.worklist_model import WorklistModel
from tests.ui.controllers.standins import Messages, Told, entry_of, image_of, loose

NEW, PREDICTED, CORRECTED, ACCEPTED, REJECTED = Status
FLAG = Remarks(flagged=True)


class StandIn:
    """Notes what is asked of it; ``why`` is why a part of it can do nothing."""

    def __init__(self) -> None:
        self.log: list[tuple[object, ...]] = []
        self.why: dict[str, str] = {}
        parts = {
            "several": ("accept", "reject", "reopen"),
            "several_remarks": ("flag", "comment"),
            "several_predictions": ("predict",),
            "batch_export": ("ask",),
            "batch": (),
            "removing": ("ask",),
            "forgetting": ("ask",),
            "readings": ("ask_for",),
            "worklist": ("show",),
            "beside": ("show",),
        }
        for part, acts in parts.items():
            made = SimpleNamespace(why_not=lambda part=part: self.why.get(part, ""))
            for act in acts:
                setattr(made, act, lambda *what, part=part, act=act: self.log.append((f"{part}.{act}", *what)))
            setattr(self, part, made)


@pytest.fixture
def program() -> StandIn:
    return StandIn()


@pytest.fixture
def rows(program: StandIn) -> dict[str, MenuRow[Picked]]:
    return {row.id: row for row in row_menu_rows(loose(program))}


def picked(*entries: Entry) -> Picked:
    return Picked(entries[0].key, entries)


ALL = (entry_of(1), entry_of(2, PREDICTED), entry_of(3, CORRECTED), entry_of(4, ACCEPTED), entry_of(5, REJECTED))
DAMAGED = entry_of(6, message="damaged")


def keys(*numbers: int) -> list[str]:
    return [f"/x/{number}.dcm" for number in numbers]


def test_entries_of_one_kind_stand_together(rows: dict[str, MenuRow[Picked]]) -> None:
    assert [(name.removeprefix("rows."), row.group, row.key) for name, row in rows.items()] == [
        ("open", 0, "Enter"),
        ("beside", 0, ""),
        ("predict", 0, ""),
        ("export", 0, ""),
        ("accept", 1, ""),
        ("reject", 1, ""),
        ("reopen", 1, ""),
        ("flag", 2, ""),
        ("comment", 2, ""),
        ("ask", 2, ""),
        ("folder", 3, ""),
        ("remove", 3, ""),
        ("forget", 3, ""),
    ]


def test_of_one_case_nothing_is_counted(rows: dict[str, MenuRow[Picked]]) -> None:
    assert [row.words(picked(entry_of(1))) for row in rows.values()] == [
        "Open",
        "Show alongside",
        "Predict",
        "Export…",
        "Accept",
        "Reject…",
        "Put back on the to-do list",
        "Flag",
        "Comment…",
        "Ask a second reader…",
        "Show in folder",
        "Remove from the worklist",
        "Forget this study…",
    ]
    one = picked(entry_of(1, CORRECTED, remarks=FLAG))
    assert rows["rows.flag"].words(one) == "Remove the flag"
    assert rows["rows.remove"].words(one) == "Remove from the worklist…"


def test_of_several_it_is_said_how_many_of_them(rows: dict[str, MenuRow[Picked]]) -> None:
    words = {name: row.words(picked(*ALL, DAMAGED)) for name, row in rows.items()}
    assert words == {
        "rows.open": "Open",
        "rows.beside": "",
        "rows.predict": "Predict 2 of 6 images",
        "rows.export": "Export 4 of 6 images…",
        "rows.accept": "Accept 2 of 6 images",
        "rows.reject": "Reject 3 of 6 images…",
        "rows.reopen": "Put 2 of 6 images back on the to-do list",
        "rows.flag": "Flag 6 images",
        "rows.comment": "Comment on 5 of 6 images…",
        "rows.ask": "",
        "rows.folder": "Show in folder",
        "rows.remove": "Remove 6 images from the worklist…",
        "rows.forget": "Forget this study…",
    }
    two = picked(entry_of(1, PREDICTED, remarks=FLAG), entry_of(2, PREDICTED, remarks=FLAG))
    assert [
        rows[f"rows.{name}"].words(two) for name in ("predict", "export", "accept", "reject", "reopen", "flag")
    ] == [
        "Predict 2 images",
        "Export 2 images…",
        "Accept 2 images",
        "Reject 2 images…",
        "Put 2 images back on the to-do list",  # none of them can
        "Remove the flag from 2 images",
    ]
    assert rows["rows.flag"].words(picked(entry_of(1), entry_of(2, remarks=FLAG))) == "Flag 2 images"


def test_each_entry_acts_on_those_that_it_can(
    rows: dict[str, MenuRow[Picked]], program: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(module, "show_folder", shown.append)
    every = picked(*ALL, DAMAGED)
    for row in rows.values():
        row.run(every)
    assert program.log == [
        ("worklist.show", "/x/1.dcm"),
        ("beside.show", "/x/1.dcm"),
        ("several_predictions.predict", keys(1, 2)),
        ("batch_export.ask", keys(2, 3, 4, 5)),
        ("several.accept", keys(1, 2, 3, 4, 5, 6)),  # which tells of those that are left out
        ("several.reject", keys(1, 2, 3)),
        ("several.reopen", keys(4, 5)),
        ("several_remarks.flag", keys(1, 2, 3, 4, 5)),
        ("several_remarks.comment", keys(1, 2, 3, 4, 5)),
        ("removing.ask", keys(1, 2, 3, 4, 5, 6)),
        ("forgetting.ask", "/x/1.dcm"),
    ]
    assert shown == [Path("/x")]
    rows["rows.ask"].run(picked(entry_of(1)))
    rows["rows.ask"].run(picked(entry_of(1, read=False)))
    assert program.log[11:] == [("readings.ask_for", image_of(1).identity, "1.dcm")]


def reasons(rows: dict[str, MenuRow[Picked]], *entries: Entry) -> dict[str, str]:
    found = {name.removeprefix("rows."): row.why_not(picked(*entries)) for name, row in rows.items()}
    return {name: reason for name, reason in found.items() if reason}


def test_why_an_entry_cannot_be_done(rows: dict[str, MenuRow[Picked]]) -> None:
    decided, corrected = "Already accepted or rejected.", "Corrected, accepted or rejected: open the case and press R."
    none, todo, unread = "There is no mask yet.", "Still on the to-do list.", "The file could not be read."
    assert reasons(rows, entry_of(1)) == {"export": none, "accept": none, "reopen": todo}
    assert reasons(rows, entry_of(1, PREDICTED)) == {"reopen": todo}
    doubt = "A check questions the mask: open the case to accept it."
    assert reasons(rows, entry_of(1, PREDICTED, attention=("A hole.",))) == {"accept": doubt, "reopen": todo}
    assert reasons(rows, entry_of(1, CORRECTED)) == {"predict": corrected, "reopen": todo}
    for status in (ACCEPTED, REJECTED):
        assert reasons(rows, entry_of(1, status)) == {"predict": corrected, "accept": decided, "reject": decided}
    assert reasons(rows, DAMAGED) == {
        "beside": unread,
        "predict": unread,
        "export": none,
        "accept": none,
        "reject": unread,
        "reopen": todo,
        "flag": unread,
        "comment": unread,
    }
    assert reasons(rows, *ALL)["forget"] == "Studies are forgotten one at a time."
    assert reasons(rows, entry_of(1, read=False))["ask"] == "Open the case first."
    reading = image_of(1).identity.read_as("t1")
    assert reasons(rows, entry_of(1, identity=reading))["ask"] == "This is already a second reading."
    apart = [Entry(f"/x/{n}/a.dcm", None, "a", NEW, None, "", "", -1, "", n) for n in range(4)]
    assert "folder" not in reasons(rows, *apart[:3])
    assert reasons(rows, *apart)["folder"] == "They are in 4 folders."


def test_while_others_are_in_work_nothing_is_decided(rows: dict[str, MenuRow[Picked]], program: StandIn) -> None:
    program.why = {"batch": "Wait.", "batch_export": "Wait here.", "beside": "No.", "forgetting": "Not now."}
    assert reasons(rows, entry_of(1, PREDICTED)) == {
        "beside": "No.",
        "export": "Wait here.",
        "accept": "Wait.",
        "reject": "Wait.",
        "reopen": "Still on the to-do list.",
        "flag": "Wait.",
        "comment": "Wait.",
        "forget": "Not now.",
    }
    assert reasons(rows, entry_of(1, ACCEPTED))["reopen"] == "Wait."


# -- the menu itself
class View:
    def __init__(self) -> None:
        self.menu_wanted, self.framed = Told(), list[str]()

    def frame(self, key: str) -> None:
        self.framed.append(key)


class Desk:
    def __init__(self) -> None:
        panel: Any = QWidget()
        self.panel = panel
        panel.view, panel.model = View(), WorklistModel()
        self.model: WorklistModel = panel.model
        self.view: View = panel.view
        self.ran: list[tuple[str, list[str]]] = []
        self.messages = Messages()
        rows = [
            MenuRow[Picked](
                "a", lambda picked: f"{len(picked)}", lambda picked: self.ran.append((picked.at, picked.keys))
            ),
            MenuRow[Picked]("b", lambda _: "off", lambda _: None, lambda _: "Not now."),
        ]
        self.menu = RowMenu(panel, loose(self.messages), rows)
        self.model.set_entries([entry_of(1), entry_of(2), entry_of(3)])

    def _run(self, picked: Picked) -> None:
        self.ran.append((picked.at, picked.keys))

    def open(self, number: int) -> None:
        self.view.menu_wanted.emit(f"/x/{number}.dcm", QPoint(5, 5))

    @property
    def shown(self) -> QMenu | None:
        return next((menu for menu in self.panel.findChildren(QMenu) if not menu.isHidden()), None)


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.panel.deleteLater()


def test_the_menu_acts_on_the_selection_where_its_row_is_part_of_it(desk: Desk) -> None:
    desk.model.selection.select(keys(1, 2))
    for number, acted_on in ((1, keys(1, 2)), (3, keys(3))):
        desk.open(number)
        menu = loose(desk.shown)
        assert desk.view.framed[-1] == f"/x/{number}.dcm"
        desk.open(2)  # some systems ask twice for one key
        assert loose(desk.shown) is menu
        assert menu.actions()[0].text() == str(len(acted_on))
        off = menu.actions()[1]
        assert (menu.actions()[0].isEnabled(), off.isEnabled(), off.toolTip()) == (True, False, "Not now.")
        off.hovered.emit()
        menu.actions()[0].trigger()
        menu.close()
        assert desk.ran[-1] == (f"/x/{number}.dcm", acted_on)
        assert desk.view.framed[-1] == ""
    assert desk.messages.said == ["Not now."] * 2


def test_of_a_row_that_is_gone_there_is_no_menu(desk: Desk) -> None:
    desk.open(9)
    assert (desk.shown, desk.view.framed) == (None, [])


# -- cases by what can be done with them
def test_cases_are_sorted_by_what_can_be_done_with_them() -> None:
    found = picked(*ALL, DAMAGED, entry_of(7, PREDICTED, attention=("A hole.",)))
    assert found.keys == keys(1, 2, 3, 4, 5, 6, 7)
    assert found.readable == keys(1, 2, 3, 4, 5, 7)
    assert found.masked == keys(2, 3, 4, 5, 7)
    assert found.acceptable == keys(2, 3)
    assert found.rejectable == keys(1, 2, 3, 7)
    assert found.decided == keys(4, 5)
    assert found.predictable == keys(1, 2, 7)
    assert (found.corrected, found.flagged, len(found), found.one) == (True, False, 7, None)
    one = picked(entry_of(1, remarks=FLAG))
    assert (one.corrected, one.flagged, one.one) == (False, True, one.entries[0])
    apart = [Entry(f"/{name}/a.dcm", None, "a", NEW, None, "", "", -1, "", 1) for name in "xyx"]
    assert picked(*apart).folders == (Path("/x"), Path("/y"))
