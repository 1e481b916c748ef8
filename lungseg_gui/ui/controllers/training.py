"""The training set as a page: reads it, has its cases examined one by one while somebody looks, removes, restores."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from lungseg_gui import jobs
from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.core.study import Spacing
from lungseg_gui.jobs import Suspicions
from lungseg_gui.jobs.readings import out_of_sight
from lungseg_gui.services.examining import Examination, Examiner
from lungseg_gui.services.training_set import CaseRecord
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.set_notices import tell_notices
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.names import of_key
from lungseg_gui.ui.panels.training_model import TrainingCase
from lungseg_gui.ui.questions import gives_up
from lungseg_gui.ui.tasks import Report, Task

if TYPE_CHECKING:
    from lungseg_gui.ui.dialogs.training_page import TrainingPage


@dataclass(frozen=True, eq=False)
class _Known:
    records: tuple[CaseRecord, ...]
    confirmed: Mapping[str, str]
    rows: Mapping[str, tuple[str, str]]  # case id -> key and name in the worklist


class Training(QObject):
    """Behind the page of the training set.

    Signals
    -------
    changed()
        Cases were removed or put back, or masks confirmed.
    """

    changed = Signal()

    def __init__(
        self, services: Services, messages: Messages, window: QWidget, *, open_case: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._services, self._messages, self._window = services, messages, window
        self._open_case = open_case
        self._examiner = Examiner(services.home / "cache" / "training_set")
        self._page: TrainingPage | None = None
        self._known = _Known((), {}, {})
        self._examined: dict[str, tuple[str, Examination]] = {}  # case id -> SHA-256 of the mask, what was found
        self._suspicions: dict[str, Suspicions] = {}
        self._wanted: list[str] = []  # on the screen and not drawn yet; the last one first
        self._task: Task | None = None
        self._looking = self._told = False

    # -- the page
    def page(self, back: Callable[[], object]) -> TrainingPage:
        """Return the page, made when it is needed."""
        if self._page is None:
            from lungseg_gui.ui.dialogs.training_page import TrainingPage

            self._page = page = TrainingPage(
                back=back,
                open_case=lambda key: (back(), self._open_case(key)),
                remove=self.remove,
                restore=self.restore,
                confirm=self.confirm,
                delete_removed=self.ask_delete,
                picture_of=self._picture,
            )
            page.turned.connect(self._turned)
            page.grid.tiles.wanted.connect(self._want)
        return self._page

    def _turned(self, shown: bool) -> None:
        self._looking = shown
        if shown:
            self.refresh()

    # -- reading
    def refresh(self) -> None:
        """Read the training set again, where its page is shown."""
        if not self._looking:
            return
        self._services.lanes.browse.do(
            self._read,
            name="training set",
            done=self._show,
            failed=partial(self._messages.failed, "training set", retry=self.refresh),
        )

    def _read(self, report: Report) -> _Known:
        training_set = self._services.training_set
        records = (*training_set.cases(), *training_set.removed())
        blind = out_of_sight(training_set=training_set, library=self._services.library)
        records = tuple(record for record in records if record.image_hash not in blind)
        rows = jobs.worklist_rows(records, training_set=training_set, library=self._services.library)
        return _Known(records, training_set.confirmed(), rows)

    def _show(self, known: _Known) -> None:
        tell_notices(self._services.training_set, self._messages)
        self._known = known
        masks = {record.case_id: record.mask_sha256 for record in known.records}
        self._examined = {name: found for name, found in self._examined.items() if masks.get(name) == found[0]}
        self._told = False
        if self._page is not None:
            self._page.grid.tiles.forget()
        self._tell()
        self._next()

    def _tell(self) -> None:
        if self._page is None:
            return
        rows = self._known.rows
        names = {record.case_id: rows.get(record.case_id, ("", record.case_id)) for record in self._known.records}
        self._page.set_cases([self._case(record, names) for record in self._known.records])

    def _case(self, record: CaseRecord, names: Mapping[str, tuple[str, str]]) -> TrainingCase:
        key, name = names[record.case_id]
        found = Suspicions() if record.removed else self._suspicions.get(record.case_id, Suspicions())
        copies = [of_key(*names[twin]) for twin in found.copies if twin in names]
        return TrainingCase(
            record,
            of_key(key, name),
            key,
            (*found.mask, *self._alike(copies, leak=found.leak)),
            unsure=bool(found.mask),
            confirmed=self._known.confirmed.get(record.case_id) == record.mask_sha256,
        )

    def _alike(self, names: Sequence[str], *, leak: bool) -> list[str]:
        """Say which other cases show almost the same image."""
        if not names:
            return []
        sentence = tr("Almost the same image as {name}.", name=names[0])
        if len(names) > 1:
            sentence = tr_count("Almost the same image as {name} and {n} more.", "", len(names) - 1, name=names[0])
        if leak:
            sentence = together((sentence, tr("One is used for training and the other for scoring.")))
        return [sentence]

    # -- examining, one case at a time
    def _want(self, case_id: str) -> None:
        """Examine a case next: its tile is on the screen."""
        found = self._examined.get(case_id)
        if found is not None:
            if self._page is not None:
                self._page.grid.tiles.put(case_id, found[1].thumbnail)
                self._page.model.changed(case_id)
        elif case_id not in self._wanted:
            self._wanted.append(case_id)
            self._next()

    def _next(self) -> None:
        if self._task is not None or not self._looking:
            return
        records = {record.case_id: record for record in self._known.records}
        left = [name for name in records if name not in self._examined]
        if self._page is not None:
            self._page.show_progress(len(records) - len(left), len(records))
        self._wanted = [name for name in self._wanted if name in left]
        if left:
            self._examine(records[self._wanted.pop() if self._wanted else left[0]])
        elif not self._told:
            self._judge()

    def _examine(self, record: CaseRecord) -> None:
        spacing = record.provenance.get("spacing")

        def work(report: Report) -> Examination:
            return self._examiner.examine(
                record.case_id,
                image=record.image,
                mask=record.mask,
                mask_sha256=record.mask_sha256,
                spacing=Spacing(*spacing) if spacing else None,
                protocol=record.protocol,
            )

        self._task = self._services.lanes.browse.do(
            work, name="examine", done=lambda found: self._found(record, found), failed=self._failed, last=True
        )

    def _found(self, record: CaseRecord, found: Examination) -> None:
        self._task = None
        self._examined[record.case_id] = (record.mask_sha256, found)
        if self._page is not None:
            self._page.show_picture(record.case_id, found.thumbnail)
        self._next()

    def _failed(self, error: LungSegError) -> None:
        self._task = None
        if not isinstance(error, Cancelled):
            self._messages.failed("training set", error, retry=self.refresh)

    def _judge(self) -> None:
        """Look for what is suspect once every case was examined."""
        self._told = True
        known = self._known
        examined = {name: found for name, (_, found) in self._examined.items()}
        there = [record for record in known.records if not record.removed]

        def work(report: Report) -> dict[str, Suspicions]:
            self._examiner.forget_others({record.case_id: record.mask_sha256 for record in known.records})
            return jobs.suspicions_of(there, examined, confirmed=known.confirmed)

        self._services.lanes.browse.do(work, name="suspicions", done=self._judged, failed=self._failed, last=True)

    def _judged(self, suspicions: dict[str, Suspicions]) -> None:
        if self._told:  # else the set has changed in the meantime
            self._suspicions = suspicions
            self._tell()

    def _picture(self, case_id: str) -> bytes:
        found = self._examined.get(case_id)
        return found[1].thumbnail if found is not None else b""

    # -- changes
    def remove(self, case_ids: Sequence[str]) -> None:
        """Take cases out, and offer to undo it."""
        words = tr_count("{n} cases were removed", "1 case was removed", len(case_ids))
        self._change(
            lambda: self._services.training_set.remove(*case_ids),
            words,
            undo=lambda: self.restore(case_ids),
        )

    def restore(self, case_ids: Sequence[str]) -> None:
        """Put cases back."""
        words = tr_count("{n} cases were restored", "1 case was restored", len(case_ids))
        self._change(lambda: self._services.training_set.restore(*case_ids), words)

    def confirm(self, masks: Mapping[str, str]) -> None:
        """Note that suspect masks are right."""
        self._change(lambda: self._services.training_set.confirm(masks), tr("Used from the next training run"))

    def ask_delete(self) -> None:
        """Ask whether the removed cases should be lost."""
        number = sum(record.removed for record in self._known.records)
        words = tr_count("Delete {n} removed cases for good?", "Delete 1 removed case for good?", number)
        if gives_up(
            self._window,
            words,
            more=tr("Their copies in the training set are deleted. The original files are kept."),
            keep=tr("Keep"),
            gone=tr("Delete"),
        ):
            self._change(self._services.training_set.delete_removed, tr("Deleted for good"))

    def _change(self, act: Callable[[], None], words: str, *, undo: Callable[[], None] | None = None) -> None:
        def done(_: None) -> None:
            tell_notices(self._services.training_set, self._messages)
            self._messages.toast(words, action=tr("Undo") if undo is not None else "", run=undo)
            self.changed.emit()
            self.refresh()

        failed = partial(self._messages.failed, "training set")
        self._services.lanes.disk.do(lambda report: act(), name="change of the training set", done=done, failed=failed)
