"""The dialogs and the questions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lungseg_gui.bench.desk import wait
from lungseg_gui.core.language import tr
from lungseg_gui.services.pacs.nodes import Nodes
from lungseg_gui.ui.controllers.learning import Learning
from lungseg_gui.ui.dialogs.pacs_nodes import NodesView
from lungseg_gui.ui.dialogs.readers import AskDialog
from lungseg_gui.ui.questions import choose
from tests.faces import examples
from tests.faces.stage import Stage


def _by_command(name: str, command: str, prepare: Callable[[QWidget], object] | None = None) -> Callable[[Stage], None]:
    """Return a scene: the dialog that a command opens."""

    def scene(stage: Stage) -> None:
        before = set(QApplication.topLevelWidgets())

        def there() -> QWidget | None:
            return next(
                (
                    widget
                    for widget in QApplication.topLevelWidgets()
                    if widget not in before and isinstance(widget, QDialog) and widget.isVisible()
                ),
                None,
            )

        def made_ready() -> None:
            shown = there()
            if prepare is not None and shown is not None:
                prepare(shown)

        stage.run(command)
        stage.dialog(name, there, made_ready)

    return scene


def _known_nodes(stage: Stage) -> None:
    nodes = Nodes(stage.program.services.home)
    for node in examples.NODES:
        nodes.put(node)


def pacs(stage: Stage) -> None:
    """Search, with nothing set up and with what was found; set-up, of both kinds; send."""
    fetching, setup, sending = stage.program.pacs_fetching, stage.program.pacs_setup, stage.program.pacs_sending
    stage.run("file.pacs")
    dialog = fetching.dialog
    assert dialog is not None
    wait(400)
    stage.take("pacs-none", dialog)
    _known_nodes(stage)
    dialog.show_nodes([node.name for node in examples.NODES], kept_up="")
    dialog.show_studies(examples.STUDIES)
    dialog.tree.selectAll()
    stage.take("pacs-search", dialog, settle=250)
    dialog.close()
    stage.run("file.pacs_setup")
    stage.until(lambda: setup.dialog is not None, "the set-up")
    shown = setup.dialog
    assert shown is not None
    wait(500)
    stage.take("pacs-setup-web", shown)
    view = shown.findChild(NodesView)
    assert view is not None
    view.list.setCurrentRow(1)
    view.by_move.setChecked(True)
    view.tell(tr("{name} answers.", name=examples.NODES[1].name), tone="success")
    stage.take("pacs-setup-dimse", shown, settle=200)
    shown.close()
    stage.run("file.send")
    stage.until(lambda: sending.dialog is not None, "send")
    if sending.dialog is not None:
        wait(200)
        sending.dialog.show_items(examples.items())
        stage.take("pacs-send", sending.dialog)
        sending.dialog.close()


def readers(stage: Stage) -> None:
    """Who reads, and asking a second reader."""
    program = stage.program
    for name, command in (("reader", "reading.reader"), ("second-reader", "reading.ask")):
        stage.run(command)
        stage.until(lambda: program.readings.dialog is not None, name)
        if program.readings.dialog is not None:
            stage.take(name, program.readings.dialog, settle=200)
            program.readings.dialog.close()
            wait(60)
    known = program.services.readers
    asked = AskDialog("PHANTOM^ANNA", known.current, known.others(), program.window)
    asked.show()
    stage.take("second-reader-of-a-case", asked)
    asked.close()
    words = tr("{reader} asked you for a second reading.", reader="Dr. Anna Phantom")
    more = f"{tr('It starts with the model’s mask.')} {tr('The first reading is shown once you have decided.')}"
    program.messages.banner("second reading", "info", f"{words} {more}")
    program.window.status.show_reader("Dr. Berthold Phantom")
    stage.take("second-reading", settle=300)
    program.messages.clear("second reading")


def questions(stage: Stage) -> None:
    """A box with three answers."""
    learning: Learning = stage.program.learning
    ask = partial(
        choose,
        stage.window,
        tr("Training is running ({progress}).", progress="60 %"),
        more=tr(
            "It can resume from this point when you next open lungseg. If you stop it, its progress is lost; the "
            "version in use does not change."
        ),
        stay=tr("Stay"),
        lose=tr("Stop training"),
        instead=tr("Resume next time"),
    )
    assert not learning.running
    stage.take_modal("question", ask)
    stage.take_modal("forget", lambda: (stage.run("file.forget"), wait(2500)))


SCENES: dict[str, Callable[[Stage], None]] = {
    "keys": _by_command("keys", "help.keys"),
    "about": _by_command("about", "help.about"),
    "problem": _by_command("problem", "help.problem"),
    "manual": _by_command("manual", "help.manual"),
    "protocol": _by_command("protocol", "model.protocol"),
    "export": _by_command("export", "file.export"),
    "sheet": _by_command("sheet", "file.sheet"),
    "package": _by_command("package", "file.export_set"),
    "pacs": pacs,
    "readers": readers,
    "questions": questions,
}
