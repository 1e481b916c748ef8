"""The whole program behind the window: makes its parts in the order in which they need each other, and joins them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCloseEvent

from lungseg_gui.core.language import tr
from lungseg_gui.core.review import Review
from lungseg_gui.core.session import Session
from lungseg_gui.ui import theme
from lungseg_gui.ui.controllers.activity_timer import ActivityTimer
from lungseg_gui.ui.controllers.agreeing import Agreeing
from lungseg_gui.ui.controllers.ahead import Ahead
from lungseg_gui.ui.controllers.arrangement import Arrangement
from lungseg_gui.ui.controllers.attention import Attention
from lungseg_gui.ui.controllers.batch import Batch
from lungseg_gui.ui.controllers.batch_export import BatchExport
from lungseg_gui.ui.controllers.beside import Beside
from lungseg_gui.ui.controllers.case_notices import CaseNotices
from lungseg_gui.ui.controllers.closing import Closing
from lungseg_gui.ui.controllers.comparing import Comparing
from lungseg_gui.ui.controllers.contact_sheet import ContactSheet
from lungseg_gui.ui.controllers.deciding import Deciding
from lungseg_gui.ui.controllers.device_notices import DeviceNotices
from lungseg_gui.ui.controllers.enhancing import Enhancing
from lungseg_gui.ui.controllers.exported_rows import ExportedRows
from lungseg_gui.ui.controllers.exporting import Exporting
from lungseg_gui.ui.controllers.first_reading import FirstReading
from lungseg_gui.ui.controllers.flow import CaseFlow
from lungseg_gui.ui.controllers.forgetting import Forgetting
from lungseg_gui.ui.controllers.gathering import Gathering
from lungseg_gui.ui.controllers.grouping import Grouping
from lungseg_gui.ui.controllers.guiding import Guiding
from lungseg_gui.ui.controllers.header_rows import HeaderRows
from lungseg_gui.ui.controllers.held_keys import HeldKeys
from lungseg_gui.ui.controllers.help import Help
from lungseg_gui.ui.controllers.journaling import Journaling
from lungseg_gui.ui.controllers.learning import Learning
from lungseg_gui.ui.controllers.locked_settings import grey_locked
from lungseg_gui.ui.controllers.magnifying import Magnifying
from lungseg_gui.ui.controllers.mask_import import MaskImport
from lungseg_gui.ui.controllers.measuring import Measuring
from lungseg_gui.ui.controllers.memory_trimming import MemoryTrimming
from lungseg_gui.ui.controllers.offered_masks import OfferedMasks
from lungseg_gui.ui.controllers.overlay_settings import OverlaySettings
from lungseg_gui.ui.controllers.pacs_access import PacsAccess
from lungseg_gui.ui.controllers.pacs_fetching import PacsFetching
from lungseg_gui.ui.controllers.pacs_sending import PacsSending
from lungseg_gui.ui.controllers.pacs_setup import PacsSetup
from lungseg_gui.ui.controllers.pages import Pages
from lungseg_gui.ui.controllers.pages_out import PagesOut
from lungseg_gui.ui.controllers.panel_notices import PanelNotices
from lungseg_gui.ui.controllers.passing_on import PassingOn
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.prediction_commands import PredictionCommands
from lungseg_gui.ui.controllers.protocol_choice import ProtocolChoice
from lungseg_gui.ui.controllers.readings import Readings
from lungseg_gui.ui.controllers.recent import Recent
from lungseg_gui.ui.controllers.removing import Removing
from lungseg_gui.ui.controllers.repairing import Repairing
from lungseg_gui.ui.controllers.replaced_files import ReplacedFiles
from lungseg_gui.ui.controllers.reporting import Reporting
from lungseg_gui.ui.controllers.restoring import Restoring
from lungseg_gui.ui.controllers.resuming import Resuming
from lungseg_gui.ui.controllers.sample import Sample
from lungseg_gui.ui.controllers.saved_filters import SavedFilters
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.sent_rows import SentRows
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.set_reporting import SetReporting
from lungseg_gui.ui.controllers.settings_changes import SettingsChanges
from lungseg_gui.ui.controllers.settings_editing import SettingsEditing
from lungseg_gui.ui.controllers.several import Several
from lungseg_gui.ui.controllers.several_predictions import SeveralPredictions
from lungseg_gui.ui.controllers.several_remarks import SeveralRemarks
from lungseg_gui.ui.controllers.side_panels import SidePanels
from lungseg_gui.ui.controllers.steps import Steps
from lungseg_gui.ui.controllers.suspect_places import SuspectPlaces
from lungseg_gui.ui.controllers.thumbnails import Thumbnails
from lungseg_gui.ui.controllers.tool_choice import ToolChoice
from lungseg_gui.ui.controllers.training import Training
from lungseg_gui.ui.controllers.uncertain_edges import UncertainEdges
from lungseg_gui.ui.controllers.version_files import VersionFiles
from lungseg_gui.ui.controllers.versions import Versions
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.controllers.welcome import Welcome
from lungseg_gui.ui.controllers.windows import Windows
from lungseg_gui.ui.controllers.worklist import WorklistController
from lungseg_gui.ui.joining import add_commands, join
from lungseg_gui.ui.messages import Messages, tell_notices
from lungseg_gui.ui.panels.analysis import MaskAnalysis
from lungseg_gui.ui.panels.panels import Panels
from lungseg_gui.ui.window import Window


class Program(QObject):
    """Everything that lives as long as the window.

    A part is given what it needs when it is made, so everything below needs only what stands above it; what flows
    back are signals, joined at the end (``joining``).
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        with theme.style_last():
            self._make(services)
        self._restore()

    # -- making
    def _make(self, services: Services) -> None:
        self.services = services
        self.session = session = Session()
        self.window = window = Window()
        self.messages = messages = Messages(self)
        self.settings_changes = SettingsChanges(services.settings, self)
        self._closed = False
        # the picture and what is kept of it
        self.saving = Saving(services, session, self)
        self.journaling = Journaling(services.journals, session, self.saving, messages, self)
        self.viewing = viewing = Viewing(window, session, services.settings, messages)
        self.panels = panels = Panels(session, finish_stroke=viewing.finish_stroke)
        self.overlay_settings = OverlaySettings(viewing, panels.segments, panels.view, services.settings)
        self.activity_timer = ActivityTimer(window, session, parent=self)
        # the model
        self.versions = Versions(services, session, messages, self)
        self.version_files = VersionFiles(services, self.versions, messages, window)
        self.learning = Learning(services, self.versions, messages, window)
        self.predicting = Predicting(services, session, self.versions, self)
        # the way of a case
        self.flow = CaseFlow(
            services, session, viewing=viewing, saving=self.saving, predicting=self.predicting, parent=self
        )
        self.worklist = WorklistController(window, services, session, messages, flow=self.flow, saving=self.saving)
        self.ahead = Ahead(services, self.worklist, self.flow, paused=lambda: self.learning.running, parent=self)
        self.restoring = Restoring(services, window.worklist, messages, self)
        self.header_rows = HeaderRows(services, window.worklist, self)
        self.thumbnails = Thumbnails(services, window.worklist.delegate, self)
        self.sample = Sample(window, services, messages, self.worklist)
        self.saved_filters = SavedFilters(window, services.settings, messages)
        self.grouping = Grouping(window, services.settings, messages)
        self.recent = Recent(window, services.settings, messages, worklist=self.worklist)
        # what the reader does on it
        self.analysis = MaskAnalysis(
            session,
            services.lanes.check,
            protocol=lambda: services.protocol,
            limit=services.registry.uncertainty_limit,
            parent=self,
        )
        self.attention = Attention(session, self.analysis, self)
        self.forgetting = Forgetting(
            window, services, messages, worklist=self.worklist, flow=self.flow, learning=lambda: self.learning.running
        )
        self._make_hands()
        self._make_pages()
        add_commands(self)
        self.bindings = self.help.bindings
        window.build(panels.dock, panels.empty_dock)
        self.pages.cover(None)
        # what is reported
        self._tell()
        self.memory_trimming = MemoryTrimming(session, self, rest=(services.inference.rest, viewing.rest))
        self.closing = Closing(window, services, self.saving, finish_stroke=viewing.finish_stroke)
        self.arrangement = Arrangement(
            window, panels.dock, session, services.settings, overlay=self.overlay_settings, messages=messages
        )
        self.resuming = Resuming(
            services.settings, messages, viewing=viewing, flow=self.flow, worklist=self.worklist, window=window
        )
        self.resuming.nothing_left.connect(self.sample.preview)
        self.welcome = Welcome(
            window, services, messages, self.help, predicting=self.predicting, resuming=self.resuming
        )
        grey_locked(services.settings, panels)
        join(self)

    def _make_hands(self) -> None:
        services, session, messages, viewing = self.services, self.session, self.messages, self.viewing
        self.deciding = Deciding(
            self.window,
            services,
            session,
            messages,
            saving=self.saving,
            viewing=viewing,
            overlay=self.overlay_settings,
            segments=self.panels.segments,
            predicting=self.predicting,
            analysis=self.analysis,
            screen=self.flow,
            show=self.worklist.show,
            row_of=self.worklist.row_of,
            next_case=self.worklist.next_to_do,
            seconds=self.activity_timer.take,
        )
        self.reviewing = self.deciding.reviewing
        self.steps = Steps(
            session, messages, finish_stroke=viewing.finish_stroke, settle_drawing=viewing.settle_drawing
        )
        self.tool_choice = ToolChoice(session)
        self.guiding = Guiding(services, session, messages, self)
        self.enhancing = Enhancing(viewing, services.lanes.enhance, messages, self)
        self.windows = Windows(self.window, services.settings, messages, viewing=viewing)
        self.measuring = Measuring(self.window, services, session, messages, viewing=viewing)
        self.comparing = Comparing(self.window, session, viewing)
        self.uncertain_edges = UncertainEdges(session, viewing, messages, services.lanes.check, self)
        self.repairing = Repairing(session, messages, finish_stroke=viewing.finish_stroke)
        self.exporting = Exporting(services, session, messages, self.window, screen=self.flow)
        self.batch_export = BatchExport(services, session, messages, self.window, screen=self.flow)
        self.pages_out = PagesOut(services, messages, self.window)
        self.reporting = Reporting(services, session, messages, self.pages_out, screen=self.flow)
        self.gathering = Gathering(services, messages, self.saving, self)
        self.contact_sheet = ContactSheet(services, self.gathering, messages, self.pages_out, self.window)
        self.set_reporting = SetReporting(services, self.gathering, self.window.worklist.model, self.pages_out, self)
        self.exported_rows = ExportedRows(
            services.library, session, worklist=self.worklist, model=self.window.worklist.model, parent=self
        )
        self.mask_import = MaskImport(
            services,
            session,
            messages,
            self.window,
            screen=self.flow,
            finish_stroke=viewing.finish_stroke,
            open_paths=self.worklist.open_chosen,
        )
        self.offered_masks = OfferedMasks(
            services, session, messages, self.window, flow=self.flow, importing=self.mask_import
        )
        self.passing_on = PassingOn(services, messages, self.window)
        self.pacs = PacsAccess(services, messages, self.window)
        self.pacs_setup = PacsSetup(services, self.pacs, self.window)
        self.pacs_fetching = PacsFetching(
            services, self.pacs, messages, self.window, worklist=self.worklist, setup=self.pacs_setup
        )
        self.pacs_sending = PacsSending(
            services,
            session,
            self.pacs,
            messages,
            self.window,
            screen=self.flow,
            selected=self.worklist.selected,
        )
        self.sent_rows = SentRows(
            services, session, self.pacs.outbox, worklist=self.worklist, model=self.window.worklist.model, parent=self
        )
        self.predictions = PredictionCommands(
            session, messages, predicting=self.predicting, ahead=self.ahead, screen=self.flow, parent=self
        )
        self._make_hands_for_several()
        self.replaced_files = ReplacedFiles(
            self.window, services, session, messages, flow=self.flow, saving=self.saving, worklist=self.worklist
        )
        self.exporting.started.connect(self.replaced_files.look)
        self.beside = Beside(
            self.window,
            services,
            session,
            messages,
            viewing=viewing,
            flow=self.flow,
            worklist=self.worklist,
            predicting=self.predicting,
        )
        self.readings = Readings(
            self.window,
            services,
            session,
            messages,
            flow=self.flow,
            worklist=self.worklist,
            saving=self.saving,
            finish_stroke=viewing.finish_stroke,
        )
        self.agreeing = Agreeing(
            self.window,
            services,
            session,
            messages,
            screen=self.flow,
            viewing=viewing,
            saving=self.saving,
            panels=self.panels,
            readings=self.readings,
        )
        HeldKeys(self.window, viewing, escape=self.beside.close)
        self.magnifying = Magnifying(self.window, viewing)
        self.side_panels = SidePanels([self.window.worklist, self.window.docks])

    def _make_hands_for_several(self) -> None:
        model, deciding = self.window.worklist.model, self.deciding
        self.batch = Batch(self.messages, self)
        reading = FirstReading(self.services, model)
        self.several = Several(
            self.services,
            self.session,
            self.saving,
            self.messages,
            batch=self.batch,
            flow=self.flow,
            model=model,
            reading=reading,
            remarking=deciding.remarking,
            taking_back=deciding.taking_back,
            finish_stroke=self.viewing.finish_stroke,
            ask_reason=deciding.ask_reason,
            parent=self,
        )
        self.several_remarks = SeveralRemarks(
            self.window,
            self.messages,
            batch=self.batch,
            flow=self.flow,
            reading=reading,
            remarking=deciding.remarking,
        )
        self.several_predictions = SeveralPredictions(self.ahead, self.messages, model, self)
        self.removing = Removing(self.window, self.services, self.messages, worklist=self.worklist, flow=self.flow)

    def _make_pages(self) -> None:
        self.settings_editing = SettingsEditing(self.window, self.services, self.messages, self.settings_changes)
        self.training = Training(self.services, self.messages, self.window, open_case=self.worklist.show)
        self.pages = Pages(
            self.window,
            self.services,
            self.session,
            self.messages,
            viewing=self.viewing,
            versions=self.versions,
            version_files=self.version_files,
            learning=self.learning,
            training=self.training,
            settings=self.settings_editing,
        )
        self.suspect_places = SuspectPlaces(
            self.window,
            self.session,
            self.messages,
            viewing=self.viewing,
            analysis=self.analysis,
            screen=self.flow,
            show=lambda key: (self.pages.cover(None), self.worklist.show(key)),
        )
        self.protocol_choice = ProtocolChoice(self.window, self.session, self.versions)
        self.help = Help(self.window, self.services.settings, self.messages, self.versions)

    def _tell(self) -> None:
        self.device_notices = DeviceNotices(self.window, self.services, self.predicting, self.panels.computer)
        self.case_notices = CaseNotices(
            self.window,
            self.session,
            self.messages,
            flow=self.flow,
            predicting=self.predicting,
            saving=self.saving,
            viewing=self.viewing,
        )
        PanelNotices(
            self.panels,
            self.session,
            analysis=self.analysis,
            predicting=self.predicting,
            versions=self.versions,
            learning=self.learning,
            parent=self,
        )

    def _restore(self) -> None:
        """Bring back what the settings and the library kept."""
        self.arrangement.restore()
        self.window.status.show_hint(tr("Drop a file anywhere in this window"))
        self.window.status.show_saved("nothing", "", "")
        self.device_notices.tell()
        self.restoring.begin()
        self.window.worklist.hold_order()

    # -- after the first paint
    def start(
        self,
        paths: Sequence[Path],
        *,
        sample: bool = False,
        resume: bool = True,
        ahead: bool = True,
        measure: bool = True,
    ) -> None:
        """Begin what must not hold up the window's first paint: model, files to open, viewer.

        What works beside the window comes first, so that it does so while the viewer is made.

        Parameters
        ----------
        paths : sequence of Path
            What to open.
        sample : bool
            Where no path is given: open the sample study.
        resume : bool
            Otherwise: continue with the case that was open, or the first to do that the library kept.
        ahead : bool
            Predict the new cases that are not on the screen, too.
        measure : bool
            Measure after the first prediction in which precision the next start should predict.
        """
        if self._closed:  # ended by a signal before the first paint
            return
        self.predicting.warm_up()
        self.predicting.measures = measure
        self._open(paths, sample=sample, resume=resume)
        self.viewing.ensure()
        self.activity_timer.start()
        self.restoring.go_on()
        self.device_notices.show_facts()
        self.versions.refresh()
        self.pacs_fetching.begin()
        self.sent_rows.look()
        self.pacs_sending.begin()
        if ahead:
            self.ahead.begin()
        self.restoring.then(self._tell_notices)
        self.restoring.then(self.forgetting.begin)

    def _open(self, paths: Sequence[Path], *, sample: bool, resume: bool) -> None:
        if paths:
            self.worklist.open_chosen(paths)
        elif sample:
            self.sample.open()
        elif resume:
            self.restoring.then(self.resuming.resume)
        else:
            self.sample.preview()

    def _tell_notices(self) -> None:
        tell_notices(self.messages, library=self.services.library.notice, settings=self.services.settings.notice)

    def listen(self) -> None:
        """Open what later starts on this data folder are given."""
        from lungseg_gui.ui.second_start import SecondStart

        self.second_start = SecondStart(self.services.home, self)
        self.second_start.came.connect(self._open_for_another)

    def _open_for_another(self, paths: Sequence[Path]) -> None:
        """Come to the front, and open what another start was given."""
        self.second_start.show(self.window)
        if paths:
            self.worklist.open_chosen(paths)

    def predict_anew(self, _version: str) -> None:
        """Predict the open images by another version where nobody corrected them, the one on the screen first."""
        self.ahead.try_again()
        for review in self._current_last():
            self.predicting.shown(review)

    def follow_protocol(self, _protocol: str) -> None:
        """Draw the open images again in another protocol where nobody corrected them, the one on the screen first."""
        for review in self._current_last():
            self.predicting.follow(review)

    def _current_last(self) -> list[Review]:
        """Return the open reviews: the lane works off what was asked for last, first."""
        return sorted(self.session.reviews, key=lambda review: review is self.session.current)

    # -- the end
    def answer_closing(self, event: QCloseEvent) -> None:
        """Let the window close, or keep it where the reader wants to stay."""
        event.setAccepted(self.close())

    def close(self, *, ask: bool = True) -> bool:
        """Bring everything to the disk and end all work; return False where the reader wants to stay."""
        if self._closed:
            return True
        if ask and not (self.batch_export.may_close() and (self._closed or self.learning.may_close())):
            return self._closed  # by a signal, while the question stood there
        left = not self.closing.bring_to_disk()
        if left and ask and not self.closing.lose_anyway() and not self._closed:
            return False
        if self._closed:  # a signal ended the program while the question stood there
            return True
        self._closed = True
        self.activity_timer.close()
        self.ahead.close()
        self.arrangement.keep()
        self.resuming.keep()
        for part in (self.settings_changes, self.saving, self.journaling, self.learning, self.memory_trimming):
            part.close()
        self.services.lanes.close(0.5)  # the disk's lane was waited for above
        self.services.journals.close(0.5)
        self.services.decoder.close()
        self.services.library.close()
        for timer in self.findChildren(QTimer):  # what would run later finds no window
            timer.stop()
        return True
