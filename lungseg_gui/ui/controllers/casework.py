"""The way through the worklist: what is listed, shown, next; rows and chips that tell how far each case is."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QMessageBox

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Prediction, Review, Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.ahead import Ahead
from lungseg_gui.ui.controllers.none_left import tell_none_left
from lungseg_gui.ui.controllers.opening import Found, Opening
from lungseg_gui.ui.controllers.predicting import Predicting
from lungseg_gui.ui.controllers.saving import Saving
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.window import Window

_TOLD = 3  # problems with files and folders that one banner tells in full


class Casework(QObject):
    """Joins opening, predicting and saving with the worklist, the case bar and the viewer."""

    def __init__(
        self,
        window: Window,
        services: Services,
        session: Session,
        messages: Messages,
        *,
        opening: Opening,
        predicting: Predicting,
        saving: Saving,
        viewing: Viewing,
        ahead: Ahead,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._session, self._messages = window, services, session, messages
        self._opening, self._predicting, self._saving, self._viewing = opening, predicting, saving, viewing
        self._ahead = ahead
        self._told: set[str] = set()  # notices of the device are told once
        opening.may_forget = lambda identity: saving.is_saved(identity) and not predicting.pending(identity)
        opening.listed.connect(self._listed)
        opening.decoding.connect(self._decoding)
        opening.shown.connect(self._shown)
        opening.failed.connect(self._failed)
        opening.entry_changed.connect(window.worklist.put)
        predicting.changed.connect(self._show_chip)
        predicting.arrived.connect(self._predicted)
        predicting.failed.connect(self._not_predicted)
        saving.saved.connect(self._saved)
        saving.failed.connect(lambda error: messages.failed("saving", error, retry=saving.flush))
        window.worklist.chosen.connect(self.show)
        window.worklist.retry.connect(self.retry)
        window.worklist.picture_wanted.connect(viewing.focus)
        window.worklist.add_requested.connect(self.ask_files)
        window.dropped.connect(self.open_paths)
        session.observe(self._observe)
        ahead.spoken_for = self._spoken_for
        ahead.decoded = opening.decoded
        ahead.entry_changed.connect(self._changed_ahead)
        ahead.made.connect(self._made_ahead)
        predicting.changed.connect(lambda _: ahead.go_on())
        predicting.arrived.connect(lambda *_: ahead.try_again())

    # -- opening
    def restore(self) -> None:
        """List what the library kept."""
        self._window.worklist.set_entries(self._services.library.entries())
        self._window.worklist.hold_order()

    def ask_files(self) -> None:
        """Ask for files and open them."""
        kinds = self.tr("Radiographs (*.dcm *.dicom *.png *.jpg *.jpeg);;All files (*)")
        folder = self._services.settings.text("open.folder")
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Open files"), folder, kinds)
        if names:
            self._remember(Path(names[0]).parent)
            self.open_paths([Path(name) for name in names])

    def ask_folder(self) -> None:
        """Ask for a folder and open all images below it."""
        folder = self._services.settings.text("open.folder")
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open folder"), folder)
        if name:
            self._remember(Path(name))
            self.open_paths([Path(name)])

    def _remember(self, folder: Path) -> None:
        keep(self._services.settings, {"open.folder": str(folder)}, self._messages)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """List files and folders and show the first image."""
        self._messages.clear("open")
        self._opening.open_paths(paths)

    def _listed(self, found: Found) -> None:
        for entry in found.entries:
            self._window.worklist.put(entry)
        if found.entries:
            self.show(found.entries[0].key)
            self._ahead.go_on()
        if found.errors:
            words = " ".join(map(str, found.errors[:_TOLD]))
            more = len(found.errors) - _TOLD
            self._messages.banner("open", "danger", words + (self.tr(" ({n} more)").format(n=more) if more > 0 else ""))

    # -- showing
    def show(self, key: str) -> None:
        """Show a case; what it is next to is saved first by whoever watches the session."""
        self._viewing.finish_stroke()
        self._window.worklist.reveal(key)
        self._window.worklist.set_current(key)
        self._window.close_drawer()
        self._opening.show(key)

    def retry(self, key: str) -> None:
        """Read a file again."""
        self._window.worklist.set_current(key)
        self._ahead.forget(key)
        self._opening.retry(key)

    def step(self, by: int) -> None:
        """Show the next (+1) or previous (-1) case without a decision."""
        key = self._window.worklist.neighbour(by)
        if key:
            self.show(key)
        else:
            self._messages.say(self.tr("This is the last case") if by > 0 else self.tr("This is the first case"))

    def next_to_do(self) -> str:
        """Return the key of the next case that nobody decided on."""
        return self._window.worklist.neighbour(1, todo=True)

    def go_on(self, key: str) -> None:
        """Show the case that comes after a decision."""
        if key:
            self.show(key)
        else:
            tell_none_left(self._window.worklist, self._messages, then=self._go_on_anywhere)

    def _go_on_anywhere(self) -> None:
        """Show the next case to do, whatever was searched for."""
        self._window.worklist.show_all_to_do()
        if following := self.next_to_do():
            self.show(following)

    def ask_remove(self) -> None:
        """Take the chosen case off the worklist; ask first where corrections would be lost."""
        entry = self._window.worklist.model.entry(self._window.worklist.current)
        if entry is None or entry.status is not Status.CORRECTED:
            self.remove()
            return
        asked = entry.key  # another case may be shown before the answer comes: of a folder that was found meanwhile
        box = QMessageBox(self._window)
        box.setWindowTitle("lungseg")
        box.setText(self.tr("Remove {name} and your corrections?").format(name=entry.name))
        box.setInformativeText(self.tr("The mask has not been accepted and would be lost. The image itself stays."))
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        gone = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(keep)
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.exec()
        if box.clickedButton() is gone:
            self.remove(asked)

    def remove(self, key: str = "") -> None:
        """Take a case off the worklist, the one that is shown unless another is named; the file itself stays."""
        current = self._window.worklist.current
        key, following = key or current, self._window.worklist.neighbour(1)
        following = following or self._window.worklist.neighbour(-1)
        if not key:
            return
        try:
            self._opening.remove(key)
        except LungSegError as error:
            self._messages.failed("open", error)
            return
        self._window.worklist.remove(key)
        if key != current:
            return
        if following:
            self.show(following)
        else:
            self._window.worklist.set_current("")
            self._viewing.show(None)
            self._window.show_reading(False)

    def _decoding(self, key: str, waiting: bool) -> None:
        self._window.show_dimmed(self.tr("Decoding…") if waiting and self._window.reading else "")

    def _shown(self, key: str, review: Review, notices: Sequence[str]) -> None:
        self._messages.clear("image")
        self._messages.clear("predict")
        self._window.show_reading(True)
        self._viewing.show(review)
        self._window.worklist.set_current(key)
        self._show_chip(review.image.identity)
        if notices:
            self._messages.banner("image", "info", " ".join(notices))
        self._predicting.shown(review)
        if not self._window.worklist.isAncestorOf(self._window.focusWidget() or self._window):
            self._viewing.focus()
        # After this image's prediction was queued and painted: the next one is decoded while the reader looks.
        QTimer.singleShot(0, self, lambda: self._opening.prefetch(self.next_to_do()))

    def _failed(self, key: str, error: LungSegError) -> None:
        """Tell what is wrong above the viewer; where nothing is shown yet, the next image is tried."""
        retry = [(self.tr("Retry"), lambda: self.retry(key))]
        self._messages.banner("image" if self._window.reading else "open", "danger", str(error), retry)
        following = "" if self._window.reading else self.next_to_do()
        if following:
            self.show(following)

    # -- how far it is
    def _observe(self, event: Event, identity: Identity | None) -> None:
        if event is Event.STATUS and identity is not None:
            self._show_chip(identity)
            self._update_row(identity)
        if event in (Event.CURRENT, Event.STATUS, Event.TOOL):
            self._window.actions_table.refresh()
        if event in (Event.CURRENT, Event.TOOL):
            self._show_hint()

    def _show_chip(self, identity: Identity) -> None:
        review = self._session.current
        if review is None or review.image.identity != identity:
            return
        predicting = self._predicting.pending(identity)
        self._window.case_bar.show_case(review.image.name, "predicting" if predicting else review.status.value)

    def _update_row(self, identity: Identity) -> None:
        """Show the status at once; the rest of the row follows when it is saved."""
        key, review = self._opening.key_of(identity), self._session.review(identity)
        entry = self._window.worklist.model.entry(key)
        if review is None or not isinstance(entry, Entry):
            return
        uncertainty = review.prediction.uncertainty if review.prediction is not None else None
        self._window.worklist.put(replace(entry, status=review.status, uncertainty=uncertainty))

    def _saved(self, identity: Identity) -> None:
        self._messages.clear("saving")
        key = self._opening.key_of(identity)
        entry = None
        with suppress(LungSegError):  # it was saved, so the row stays as it is
            entry = self._services.library.entry(key) if key else None
        if entry is not None:
            self._window.worklist.put(entry)
            self._update_row(identity)  # what changed since

    def _show_hint(self) -> None:
        if self._session.current is None:
            self._window.status.show_hint(self.tr("Drop a file anywhere in this window"))
            return
        tools = self._session.tools
        lung = self.tr("left lung") if tools.segment == 2 else self.tr("right lung")
        hints = {
            "window": self.tr("Drag sets the window · ⟨B⟩ brush · ⟨E⟩ eraser"),
            "pan": self.tr("Drag pans · ⟨F⟩ fit"),
            "brush": self.tr("Drag paints {lung} · hold ⟨Ctrl⟩ to erase · ⟨[⟩ ⟨]⟩ radius"),
            "eraser": self.tr("Drag erases {lung} · ⟨[⟩ ⟨]⟩ radius"),
            "edge": self.tr("Drag paints {lung} up to its edge · ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ tolerance"),
            "push": self.tr("Drag pushes the edge of {lung} · ⟨[⟩ ⟨]⟩ radius"),
            "lasso": self.tr("Drag around {lung} · move its corners · ⟨Enter⟩ applies · ⟨Esc⟩ gives up"),
            "polygon": self.tr("Click corners, drag them or the line · ⟨Enter⟩ applies · ⟨Backspace⟩ last corner"),
            "threshold": self.tr("Drag marks a region of {lung} · threshold ⟨Ctrl+[⟩ ⟨Ctrl+]⟩ · ⟨Enter⟩ applies"),
            "fill": self.tr("Click fills a hole or region with {lung} · ⟨Ctrl⟩ + click removes a part"),
        }
        self._window.status.show_hint(hints[tools.tool.value].format(lung=lung))

    # -- predictions
    def _spoken_for(self, key: str) -> bool:
        """Whether a case is decoded to be shown, or open: it is predicted by whoever shows it."""
        image = self._opening.decoded(key)
        return self._opening.loading(key) or (image is not None and self._session.review(image.identity) is not None)

    def _changed_ahead(self, entry: Entry) -> None:
        self._window.worklist.put(entry)
        if entry.identity is not None:
            self._update_row(entry.identity)  # where it was opened meanwhile its review knows better

    def _made_ahead(self, prediction: Prediction) -> None:
        self._opening.receive(prediction)
        self._predicting.receive(prediction)

    def _predicted(self, identity: Identity, again: bool, taken: bool) -> None:
        self._saving.flush()
        review = self._session.current
        if review is None or review.image.identity != identity:
            return
        self._messages.clear("predict")
        prediction = review.prediction
        if prediction is not None and prediction.notice and prediction.notice not in self._told:
            self._told.add(prediction.notice)
            self._messages.banner("device", "info", prediction.notice)
        if again and not taken:
            self._offer(review)

    def _offer(self, review: Review) -> None:
        """Offer the new prediction beside the reader's mask."""
        identity = review.image.identity

        def take() -> None:
            current = self._session.current
            if current is not None and current.image.identity == identity:
                self._viewing.finish_stroke()
                self._session.take_prediction()
                self._messages.say(self.tr("The model’s mask was taken"))

        self._messages.toast(
            self.tr("Your mask was kept. The model has a new one."), action=self.tr("Take it"), run=take
        )

    def _not_predicted(self, identity: Identity, error: LungSegError) -> None:
        review = self._session.current
        if review is not None and review.image.identity == identity:
            again = review
            self._messages.failed("predict", error, retry=lambda: self._predicting.ask(again))
