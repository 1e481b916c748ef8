"""The whole program behind the window: makes controllers and panels, joins them, and ends them in order."""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.session import Session
from lungseg_gui.services.home import log_file
from lungseg_gui.services.precision import sentence
from lungseg_gui.services.registry import Version
from lungseg_gui.services.settings import Value
from lungseg_gui.ui import commands, theme
from lungseg_gui.ui.controllers.activity_timer import ActivityTimer
from lungseg_gui.ui.controllers.ahead import Ahead
from lungseg_gui.ui.controllers.casework import Casework
from lungseg_gui.ui.controllers.comparing import Comparing, compare_commands
from lungseg_gui.ui.controllers.enter import Enter
from lungseg_gui.ui.controllers.exporting import Exporting
from lungseg_gui.ui.controllers.journaling import Journaling
from lungseg_gui.ui.controllers.learning import Learning
from lungseg_gui.ui.controllers.memory_trimming import MemoryTrimming
from lungseg_gui.ui.controllers.opening import Opening
from lungseg_gui.ui.controllers.overlay_settings import OverlaySettings
from lungseg_gui.ui.controllers.pages import Pages
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.repairing import Repairing, repair_commands
from lungseg_gui.ui.controllers.reviewing import Reviewing
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services, keep, thumbnail_png
from lungseg_gui.ui.controllers.steps import Steps
from lungseg_gui.ui.controllers.tool_choice import ToolChoice
from lungseg_gui.ui.controllers.training import Training
from lungseg_gui.ui.controllers.uncertain_edges import UncertainEdges, edge_commands
from lungseg_gui.ui.controllers.version_files import VersionFiles
from lungseg_gui.ui.controllers.versions import Versions
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.empty import KnownModel
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.analysis import Analysis, MaskAnalysis
from lungseg_gui.ui.panels.brush import BrushPanel
from lungseg_gui.ui.panels.checks import ChecksPanel
from lungseg_gui.ui.panels.computer import ComputerPanel, NoticePanel, facts
from lungseg_gui.ui.panels.dock import Dock
from lungseg_gui.ui.panels.edges import EdgesPanel
from lungseg_gui.ui.panels.history import HistoryPanel
from lungseg_gui.ui.panels.measurements import MeasurementsPanel
from lungseg_gui.ui.panels.model import ModelPanel
from lungseg_gui.ui.panels.segments import SegmentsPanel
from lungseg_gui.ui.panels.view import ViewPanel
from lungseg_gui.ui.panels.wording import device_word
from lungseg_gui.ui.panels.worklist_model import Order, Scope
from lungseg_gui.ui.search import CommandSearch
from lungseg_gui.ui.tasks import Report, Task
from lungseg_gui.ui.window import Window

CLOSING_S = 2.0
_STRENGTHS = ("radius", "tolerance", "smoothing", "margin")
"""What of the tools in the hand is kept for the next start, under ``brush.``."""


def _sample(home: Path) -> Path:
    from lungseg_gui.services.phantom import sample_study  # pydicom: 0.2 s, in a worker

    return sample_study(home)


class Panels:
    """The sections of the dock."""

    def __init__(self, session: Session) -> None:
        self.segments = SegmentsPanel(session)
        self.view = ViewPanel()
        self.brush = BrushPanel(session)
        self.edges = EdgesPanel()
        self.history = HistoryPanel(session)
        self.checks = ChecksPanel(session)
        self.measurements = MeasurementsPanel(session)
        self.model = ModelPanel(session)
        self.computer = ComputerPanel()
        self.notice = NoticePanel()
        self.dock = Dock(
            {
                "segments": self.segments,
                "brush": self.brush,
                "view": self.view,
                "edges": self.edges,
                "history": self.history,
                "checks": self.checks,
                "measurements": self.measurements,
                "model": self.model,
            }
        )
        self.known_model = KnownModel()
        self.empty_dock = Dock({"computer": self.computer, "known": self.known_model, "notice": self.notice})


class Program(QObject):
    """Everything that lives as long as the window."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.session = Session()
        self._told_device = ("", "")
        self.window = Window()
        self.messages = Messages(self)
        self.panels = Panels(self.session)
        settings = services.settings
        self.predicting = Predicting(services, self.session, self)
        self.saving = Saving(services, self.session, self)
        self.journaling = Journaling(services.journals, self.session, self.saving, self.messages, self)
        self.viewing = Viewing(self.window, self.session, settings, self.messages)
        self.opening = Opening(services, self.session, self.viewing, self)
        self.overlay_settings = OverlaySettings(self.viewing, self.panels.segments, self.panels.view, settings)
        self.activity_timer = ActivityTimer(self.window, self.session, parent=self)
        self.reviewing = Reviewing(
            services,
            self.session,
            self.saving,
            self.messages,
            finish_stroke=self.viewing.finish_stroke,
            screen=self.opening,
            next_case=lambda: self.casework.next_to_do(),
            seconds=self.activity_timer.take,
        )
        self.steps = Steps(
            self.session,
            self.messages,
            finish_stroke=self.viewing.finish_stroke,
            settle_drawing=self.viewing.settle_drawing,
        )
        self.tool_choice = ToolChoice(self.session)
        self.comparing = Comparing(self.window, self.session, self.viewing)
        self.uncertain_edges = UncertainEdges(self.session, self.viewing, self.messages, services.lanes.check, self)
        self.repairing = Repairing(self.session, self.messages, finish_stroke=self.viewing.finish_stroke)
        self.exporting = Exporting(services, self.session, self.messages, self.window)
        self.versions = Versions(services, self.messages, self)
        self.version_files = VersionFiles(services, self.versions, self.messages, self.window)
        self.learning = Learning(services, self.versions, self.messages, self.window)
        self.training = Training(services, self.messages, self.window, open_case=lambda key: self.casework.show(key))
        self.pages = Pages(
            self.window,
            services,
            self.session,
            self.messages,
            viewing=self.viewing,
            versions=self.versions,
            version_files=self.version_files,
            learning=self.learning,
            training=self.training,
        )
        self.ahead = Ahead(services, self.window.worklist, self)
        self.ahead.paused = lambda: self.learning.running
        self.analysis = MaskAnalysis(self.session, services.lanes.check, parent=self)
        self._add_commands()
        self.window.build(self.panels.dock, self.panels.empty_dock)
        self.pages.cover(None)
        self.casework = Casework(
            self.window,
            services,
            self.session,
            self.messages,
            opening=self.opening,
            predicting=self.predicting,
            saving=self.saving,
            viewing=self.viewing,
            ahead=self.ahead,
        )
        self.memory_trimming = MemoryTrimming(self.session, self)
        self.analysis.ready.connect(lambda _: self.memory_trimming.wait())
        self.viewing.made.connect(
            lambda: self.viewing.ensure().zoom_changed.connect(lambda _: self.memory_trimming.wait())
        )
        self._closed = False
        self.search: CommandSearch | None = None
        self.window.actions_table.covered = lambda: self.window.page_open
        self._join()
        self._restore()

    # -- building
    def _add_commands(self) -> None:
        do = commands.Actions(
            open_files=lambda: self.casework.ask_files(),
            open_folder=lambda: self.casework.ask_folder(),
            open_sample=self.open_sample,
            remove_case=lambda: self.casework.ask_remove(),
            chosen=lambda: bool(self.window.worklist.current),
            next_case=lambda: self.casework.step(1),
            previous_case=lambda: self.casework.step(-1),
            predict_again=self._predict_again,
            ahead=lambda: self.ahead.on,
            turn_ahead=lambda: self._turn_ahead(),
            learn=self.learning.start_or_show,
            why_not_learn=self.learning.why_not,
            retrocardiac=lambda: self.versions.retrocardiac,
            turn_retrocardiac=lambda: self.versions.turn_retrocardiac(),
            versions=self.pages.show_models,
            training_set=self.pages.show_training,
            search_commands=self._search_commands,
            keys=self._show_keys,
            log=lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file()))),
            about=self._show_about,
            theme=self.change_theme,
            quit=self.window.close,
        )
        table = self.window.actions_table
        table.add(commands.file_commands(do, self.session, self.exporting))
        table.add(commands.edit_commands(self.steps, self.viewing, self.window.worklist))
        table.add(commands.view_commands(do, self.viewing, self.overlay_settings, self.panels.segments))
        table.add(compare_commands(self.comparing))
        table.add(edge_commands(self.uncertain_edges))
        table.add(commands.segment_commands(do, self.session, self.tool_choice, self.reviewing, self.viewing))
        table.add(repair_commands(self.repairing))
        table.add(commands.model_commands(do, self.session, self.steps))
        table.add(commands.help_commands(do))

    def _join(self) -> None:
        window, model = self.window, self.panels.model
        window.closing.connect(self._closing)
        window.case_bar.window_chosen.connect(self.viewing.preset)
        self.panels.view.bind(window.actions_table)
        self.uncertain_edges.changed.connect(window.case_bar.show_edges)
        self.uncertain_edges.listed.connect(self.panels.edges.show_edges)
        self.panels.edges.edge_chosen.connect(self.uncertain_edges.go_to)
        self.opening.painted_changed.connect(window.actions_table.refresh)
        self.reviewing.decided.connect(lambda key: self.casework.go_on(key))
        for change in (self.reviewing.training_set_changed, self.training.changed):
            change.connect(self.versions.refresh)
        self.reviewing.training_set_changed.connect(self.training.refresh)
        self.reviewing.work_noted.connect(self.pages.refresh_benefit)
        self.versions.shown.connect(self._show_version)
        self.versions.changed.connect(self._version_changed)
        self.learning.changed.connect(lambda _counts, running: self.ahead.stop() if running else self.ahead.go_on())
        self.learning.changed.connect(lambda counts, running: model.show_corrections(counts, running=running))
        self.saving.state.connect(window.status.show_saved)
        self.messages.said.connect(window.status.show_hint)
        self.predicting.ready.connect(self._show_device)
        self.predicting.changed.connect(self._show_predicting)
        for panel in (self.panels.measurements, model):
            self.analysis.ready.connect(panel.show_analysis)
        self.analysis.ready.connect(self._show_checks)
        self.panels.checks.finish_stroke = self.viewing.finish_stroke
        model.predict_requested.connect(self._predict_again)
        model.versions_requested.connect(self.pages.show_models)
        model.learn_requested.connect(self.learning.start_or_show)
        self.panels.history.place_chosen.connect(self.steps.go_to)
        self.panels.dock.sections_changed.connect(self._keep_sections)
        Enter(window, self.viewing, self.messages, why_not=self.reviewing.why_not_accept, parent=self)

    def _restore(self) -> None:
        """Bring back what the settings and the library kept."""
        settings = self.services.settings
        self.overlay_settings.restore()
        strengths = {name: settings.number(f"brush.{name}") for name in _STRENGTHS}
        self.session.set_tools(protect_other=settings.flag("brush.protect_other"), **strengths)
        closed = settings.text("window.closed_sections").split(",")
        self.panels.dock.set_open({name: name not in closed for name in self.panels.dock.sections})
        self.window.set_widths(int(settings.number("window.worklist_width")), int(settings.number("window.dock_width")))
        self.window.worklist.set_scope(Scope(settings.text("window.filter")))
        self.window.worklist.set_order(Order(settings.text("window.sort")))
        self.window.status.show_hint(self.tr("Drop a file anywhere in this window"))
        self.window.status.show_saved("nothing", "", "")
        self._show_device()
        self.casework.restore()

    # -- after the first paint
    def start(self, paths: Sequence[Path], *, resume: bool = True, ahead: bool = True) -> None:
        """Begin what must not hold up the window's first paint: viewer, decoder, model, and the files to open.

        Parameters
        ----------
        paths : sequence of Path
            What to open.
        resume : bool
            Where no path is given: go on with the first case to do that the library kept.
        ahead : bool
            Predict the new cases that are not on the screen, too.
        """
        if self._closed:  # ended by a signal before the first paint
            return
        self.viewing.ensure()
        self.activity_timer.start()
        self.services.decoder.start()
        following = self.casework.next_to_do() if resume and not paths else ""
        if paths:
            self.casework.open_paths(paths)
        elif following:
            self.casework.show(following)
        else:
            self._show_sample()
        self.panels.computer.show_facts(facts(self.services.home))
        self.versions.refresh()
        self.predicting.warm_up()
        if ahead:
            self.ahead.begin()
        for notice in (self.services.library.notice, self.services.settings.notice):
            if notice:
                self.messages.banner("notice", "warn", notice)

    def _show_sample(self) -> None:
        """Show on the empty page what the sample study looks like."""
        decoder, home = self.services.decoder, self.services.home

        def work(report: Report) -> bytes:
            return thumbnail_png(decoder.read(_sample(home)), None, size=240)

        task = Task(work, name="sample's thumbnail")
        task.succeeded.connect(self.window.empty.show_sample)
        self.services.lanes.decode.start(task)

    def open_sample(self) -> None:
        """Open the phantom that is shipped."""
        home = self.services.home
        task = Task(lambda report: _sample(home), name="sample")
        task.succeeded.connect(lambda path: self.casework.open_paths([path]))
        task.failed.connect(lambda error: self.messages.failed("open", error))
        self.services.lanes.find.start(task)

    # -- what is told
    def _show_version(self, version: Version | None, notice: str) -> None:
        self.panels.model.show_version(version, notice=notice)
        self.panels.known_model.show_version(version, notice=notice)
        self.predicting.version = version.name if version is not None else ""

    def _version_changed(self, name: str) -> None:
        """Predict the open images anew, where nobody corrected them; the one on the screen comes first."""
        self.predicting.version = name
        self.ahead.try_again()
        # The lane works off what was asked for last, first.
        for review in sorted(self.session.reviews, key=lambda review: review is self.session.current):
            self.predicting.shown(review)

    def _show_predicting(self, identity: Identity) -> None:
        review = self.session.current
        if review is not None and review.image.identity == identity:
            self.panels.model.show_predicting(self.predicting.pending(identity))

    def _show_checks(self, analysis: Analysis | None) -> None:
        """Show the checks; a mask that the model has yet to make is not called empty."""
        waits = analysis is not None and self.predicting.pending(analysis.identity)
        self.panels.checks.show_analysis(None if waits else analysis)

    def _show_device(self) -> None:
        inference = self.services.inference
        threads = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        device = device_word(inference.device) or "CPU"
        words = device
        if device == "CPU":
            words = self.tr("CPU, 1 thread") if threads == 1 else self.tr("CPU, {n} threads").format(n=threads)
        if inference.ready:
            words = self.tr("{device}, model ready").format(device=words)
        # What was measured just now counts from the next start on.
        measured = self.services.precisions.known(inference.weights) if inference.weights else None
        precision = sentence(measured) if measured and measured.bfloat16 == inference.bfloat16 else ""
        self.window.status.show_device(words, device, precision)
        if inference.ready and (inference.device, precision) != self._told_device:
            self._told_device = (inference.device, precision)
            known = facts(self.services.home, device=inference.device, precision=precision)
            self.panels.computer.show_facts(known)

    # -- commands
    def _predict_again(self) -> None:
        review = self.session.current
        if review is not None:
            self.predicting.ask(review, again=True)

    def _turn_ahead(self) -> None:
        try:
            self.ahead.turn(not self.ahead.on)
        except LungSegError as error:
            self.messages.failed("settings", error)

    def change_theme(self) -> None:
        """Change between dark and light."""
        name = "light" if theme.current() == "dark" else "dark"
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, name)
        self._keep({"theme": name})

    def _search_commands(self) -> None:
        if self.search is None:
            self.search = CommandSearch(self.window.actions_table, self.window)
        self.search.open_below(40)

    def _show_keys(self) -> None:
        from lungseg_gui.ui.dialogs.keys import KeysDialog

        self._open(KeysDialog(self.window.actions_table.commands, self.window))

    def _show_about(self) -> None:
        from lungseg_gui.ui.dialogs.about import AboutDialog

        self._open(AboutDialog(model=self.versions.current, parent=self.window))

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    # -- settings
    def _keep_sections(self, opened: dict[str, bool]) -> None:
        self._keep({"window.closed_sections": ",".join(name for name, is_open in opened.items() if not is_open)})

    def _keep(self, values: Mapping[str, Value]) -> None:
        keep(self.services.settings, values, self.messages)

    # -- the end
    def _closing(self, event: QCloseEvent) -> None:
        if self.close():
            event.accept()
        else:
            event.ignore()

    def close(self, *, ask: bool = True) -> bool:
        """Bring everything to the disk and end all work; return False where the reader wants to stay."""
        if self._closed:
            return True
        self.viewing.finish_stroke()
        self._bring_to_disk()
        left = self.saving.unsaved or not self.services.lanes.disk.idle
        if left and ask and not self._close_anyway() and not self._closed:
            return False
        if self._closed:  # a signal ended the program while the question stood there
            return True
        self._closed = True
        self.activity_timer.close()
        self.ahead.close()
        self._keep_state()
        self.saving.close()
        self.journaling.close()
        self.learning.close()
        self.memory_trimming.close()
        self.services.lanes.close(0.5)  # the disk's lane was waited for above
        self.services.journals.close(0.5)
        self.services.decoder.close()
        self.services.library.close()
        for timer in self.findChildren(QTimer):  # what would run later finds no window
            timer.stop()
        return True

    def _bring_to_disk(self) -> None:
        """Save what is not on the disk yet, again where a prediction arrived while the disk was waited for."""
        deadline = time.monotonic() + CLOSING_S
        for _ in range(3):
            self.saving.flush()
            self.services.lanes.disk.wait(max(0.0, deadline - time.monotonic()))
            self.services.journals.flush(max(0.0, deadline - time.monotonic()))
            QApplication.sendPostedEvents()
            if not self.saving.unsaved:
                return

    def _keep_state(self) -> None:
        worklist, dock = self.window.widths
        tools = self.session.tools
        self._keep(
            {
                "window.geometry": bytes(self.window.saveGeometry().toHex().data()).decode(),
                "window.worklist_width": worklist,
                "window.dock_width": dock,
                "window.sort": self.window.worklist.model.order.value,
                "window.filter": self.window.worklist.model.scope.value,
                **self.overlay_settings.settings(),
                **{f"brush.{name}": float(getattr(tools, name)) for name in _STRENGTHS},
                "brush.protect_other": tools.protect_other,
            }
        )

    def _close_anyway(self) -> bool:
        """Ask, since work would be lost: the one modal question of the program."""
        box = QMessageBox(self.window)
        box.setWindowTitle("lungseg")
        words = self.tr("Your last changes are not saved yet."), self.tr("Close and lose them")
        remedy = self.tr("Free some space on the disk and try again, or close and lose them.")
        if not self.saving.unsaved:
            words = self.tr("A file is still being written, such as an export."), self.tr("Close and lose it")
            remedy = self.tr("Stay a moment and close then, or lose it.")
        box.setText(words[0])
        box.setInformativeText(remedy)
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        lose = box.addButton(words[1], QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.exec()
        return box.clickedButton() is lose
