"""The scenes of the window: reading, panels, menus. Pages and dialogs are in modules of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QMenuBar, QToolButton, QWidget

from lungseg_gui.bench.desk import wait
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import SEGMENTS
from lungseg_gui.core.tools.table import Tool
from lungseg_gui.core.tools.tool import Kind
from lungseg_gui.ui import theme
from lungseg_gui.ui.panels.segment_look import LookMenu
from tests.faces import dialogs, examples, pages
from tests.faces.stage import CASES, Stage

Scene = Callable[[Stage], None]


def welcome(stage: Stage) -> None:
    """The first start."""
    program = stage.program
    program.welcome.begin(sample=False)
    program.start((), ahead=False)
    stage.until(lambda: program.window.empty.welcome.isVisible(), "the welcome")
    stage.take("welcome", settle=600)


def opened(stage: Stage) -> None:
    """Open the drawn patients, and wait for the first prediction."""
    program = stage.program
    if program.session.current is not None:
        return
    program.start((), resume=False, ahead=False)
    program.worklist.open_paths([stage.images])
    library = program.services.library
    stage.until(lambda: len(library.entries()) == CASES, "the worklist")
    stage.until(lambda: program.session.current is not None and stage.review.prediction is not None, "a prediction")
    stage.until(lambda: program.analysis.at_rest, "the checks")
    wait(300)


def reading(stage: Stage) -> None:
    """The window with an image."""
    stage.take("reading", settle=500)
    stage.program.messages.toast(tr("Accepted"), action=tr("Undo"), run=int)
    stage.run("edges.next")
    stage.take("uncertain-edge", settle=300)
    stage.run("view.fit")


def panels(stage: Stage) -> None:
    """All panels of the dock, open, in their whole height; each tool's settings; the popup of a lung."""
    dock, program = stage.program.panels.dock, stage.program
    stage.run("tool.brush")
    stage.drag(*((0.3 + 0.02 * step, 0.3) for step in range(6)))
    stage.run("edit.undo")
    stage.drag(*((0.5 + 0.02 * step, 0.3) for step in range(6)))
    for tool in Tool:
        if tool.row.kind is Kind.FIGURE:
            stage.run(f"tool.{tool.value}")
            stage.drag((0.3, 0.3), (0.35, 0.4), (0.4, 0.5))
            break
    stage.run("tool.brush")
    program.panels.agreement.show_agreed(examples.agreed(stage.review.image, stage.review.mask.live.copy()))
    dock.set_open(dict.fromkeys(dock.sections, True))
    stage.until(lambda: program.analysis.at_rest, "the checks")
    wait(500)
    for name, section in dock.sections.items():
        if section.isVisible():
            stage.take(f"panel-{name}", section, settle=20)
    dock.set_open(dict.fromkeys(dock.sections, False))
    stage.take("panels-closed", dock)
    dock.set_open(dict.fromkeys(dock.sections, True))
    program.panels.agreement.show_agreed(None)
    shown: list[QWidget] = []
    taken: list[QPixmap] = []
    for tool in Tool:
        if tool.row.kind is not Kind.FIGURE:
            stage.run(f"tool.{tool.value}")
            wait(60)
            taken.append(program.panels.brush.grab())
            stage.look_over(f"panel of {tool.value}", program.panels.brush)
    stage.save("panel-of-each-tool", beside(taken))
    for segment in SEGMENTS[:1]:
        row = program.panels.segments.rows[segment.value]
        look = LookMenu(row.name, row.colour.name(), 15, taken="#000000", parent=program.panels.segments)
        shown.append(look)
        stage.take_menu("look-of-a-lung", look)
    stage.run("tool.brush")


def beside(pictures: list[QPixmap], *, room: int = 1500) -> QPixmap:
    """Put pictures beside each other, in as many lines as they need."""
    places: list[QPoint] = []
    x = y = high = 0
    for picture in pictures:
        if x and x + picture.width() > room:
            x, y, high = 0, y + high + 8, 0
        places.append(QPoint(x, y))
        x, high = x + picture.width() + 8, max(high, picture.height())
    whole = QPixmap(room, y + high)
    whole.fill(theme.colour("window"))
    painter = QPainter(whole)
    for place, picture in zip(places, pictures, strict=True):
        painter.drawPixmap(place, picture)
    painter.end()
    return whole


def menus(stage: Stage) -> None:
    """Every menu of the bar with its inner ones, of the rail, of the bars and of a row."""
    window = stage.program.window
    (bar,) = window.findChildren(QMenuBar)
    for number, action in enumerate(bar.actions()):
        menu = action.menu()
        if not isinstance(menu, QMenu):
            continue
        taken = [_of(stage, menu)]
        taken += [_of(stage, inner) for each in menu.actions() if isinstance(inner := each.menu(), QMenu)]
        stage.save(f"menu-{number}", beside(taken))
    taken = [_of(stage, stage.program.window.rail.measure.choices)]
    for button in window.findChildren(QToolButton):
        inner = cast("QMenu | None", button.menu())
        if inner is not None and button.isVisible():
            taken.append(_of(stage, inner))
    stage.save("menus-of-buttons", beside(taken))
    view, model = window.worklist.view, window.worklist.model
    at = window.mapToGlobal(QPoint(60, 80))
    taken = []
    for several in (False, True):
        if several:
            model.selection.select_rows(range(3))
        view.menu_wanted.emit(model.keys()[0], at)
        wait(80)
        menu = next(found for found in window.findChildren(QMenu, "context menu") if found.isVisible())
        taken.append(menu.grab())
        menu.close()
        wait(30)
    stage.run("view.filters")
    wait(80)
    filters = stage.program.saved_filters.menu
    if filters is not None:
        taken.append(filters.grab())
        filters.close()
    stage.save("menus-of-rows", beside(taken))
    model.selection.select_rows(range(1))


def _of(stage: Stage, menu: QMenu) -> QPixmap:
    menu.popup(stage.window.mapToGlobal(QPoint(40, 40)))
    wait(40)
    picture = menu.grab()
    if menu.height() > stage.window.height():
        stage.found.append(f"the menu of {menu.title()!r} is higher than the window")
    menu.hide()
    return picture


def search(stage: Stage) -> None:
    """The search for commands, and what it says of one that is off."""
    program = stage.program
    program.help.search_commands()
    stage.take("search", program.help.search)
    program.help.search.field.setText("xyzq")
    stage.take("search-nothing", program.help.search)
    program.help.search.hide()


def decisions(stage: Stage) -> None:
    """What is asked and said when a case is decided on: question of the checks, reasons, comment, toasts, chips."""
    program = stage.program
    stage.run("review.reject")
    wait(100)
    popup = stage.popup()
    if popup is not None:
        stage.take("reasons", popup)
        popup.hide()
    stage.run("case.comment")
    wait(100)
    popup = stage.popup()
    if popup is not None:
        stage.take("comment", popup)
        popup.hide()
    stage.run("case.flag")
    stage.run("tool.eraser")
    stage.drag(*((0.2 + 0.03 * step, 0.3) for step in range(16)))
    stage.until(lambda: program.analysis.at_rest, "the checks")
    wait(500)
    stage.run("review.accept")
    wait(400)
    stage.take("asked-by-the-checks")
    if program.deciding.checking.asked is not None:
        stage.run("check.confirm")
    wait(1200)
    stage.take("accepted", settle=800)
    stage.until(lambda: program.session.current is not None and stage.review.prediction is not None, "the next case")
    stage.run("view.group")
    stage.take("groups", settle=300)
    stage.run("view.group")
    stage.run("view.difference")
    stage.take("difference", settle=600)
    stage.run("view.difference")


def alongside(stage: Stage) -> None:
    """Two images side by side, a file that cannot be read, banners."""
    program = stage.program
    keys = [str(entry.path) for entry in program.services.library.entries()]
    program.beside.show(next(key for key in keys if key != program.flow.wanted))
    stage.until(lambda: program.beside.open, "the image alongside")
    stage.take("alongside", settle=900)
    program.beside.close()
    wait(200)
    bad = stage.images / "damaged.dcm"
    bad.write_bytes(b"no image")
    program.worklist.open_paths([bad])
    wait(1500)
    stage.take("not-read")
    program.worklist.show(keys[2])
    stage.until(lambda: program.flow.wanted == keys[2] and program.session.current is not None, "the case again")
    program.messages.banner(
        "training",
        "info",
        tr("Training was interrupted when the program closed. It can resume where it stopped."),
        [(tr("Resume"), int), (tr("Discard"), int)],
    )
    program.messages.toast(tr("Training resumes"), action=tr("Show"), run=int)
    stage.take("banner", settle=400)
    program.messages.clear("training")


SCENES: dict[str, Scene] = {
    "welcome": welcome,
    "reading": reading,
    "panels": panels,
    "menus": menus,
    "search": search,
    "decisions": decisions,
    "alongside": alongside,
    **dialogs.SCENES,
    **pages.SCENES,
}


def play(stage: Stage, only: frozenset[str]) -> None:
    """Play the scenes in their order; all but the welcome have an image open."""
    for name, scene in SCENES.items():
        if only and name not in only:
            continue
        if name != "welcome":
            opened(stage)
        try:
            scene(stage)
        except Exception as error:  # the other faces are wanted all the same
            stage.found.append(f"(scene {name} broke off: {type(error).__name__}: {error})")
        stage.clear()
