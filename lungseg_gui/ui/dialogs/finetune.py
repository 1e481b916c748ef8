"""The fine-tuning window: how far it is, how it learns, whether the candidate is better. The reader keeps working.

It is fed with the JSON events of the child process (``services.finetune``) and shows what they say, nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from lungseg_gui.core.language import together, tr, tr_count
from lungseg_gui.ui.dialogs.charts import CasePair
from lungseg_gui.ui.dialogs.finetune_foot import Foot
from lungseg_gui.ui.dialogs.finetune_parts import Stepper, Verdict
from lungseg_gui.ui.dialogs.finetune_suspects import Suspects
from lungseg_gui.ui.dialogs.finetune_views import Curves, Figures, Head, Progress, Strip
from lungseg_gui.ui.names import of_named
from lungseg_gui.ui.panels.learn_words import cases_text
from lungseg_gui.ui.panels.wording import device_word, dice_text, seconds_text, signed
from lungseg_gui.ui.parts import line

SIZE = QSize(1288, 912)
_MARGIN = 20
Event = Mapping[str, Any]


class FinetuneWindow(QDialog):
    """Not modal; closing it lets the run continue in the background.

    Parameters
    ----------
    cancel : callable
        Ends the run.
    use : callable
        Is given the name of the version to use; :meth:`show_in_use` informs the window.
    roll_back : callable
        Goes back to the version in use before.
    pause : callable
        Is given whether to pause the run or to resume it; the event ``paused`` says when that has happened.
    confirm : callable
        Is given the suspect masks (case id to SHA-256) that the reader says are right.
    open_case : callable
        Is given the key of a row in the worklist, and what is suspect about its mask.
    """

    def __init__(
        self,
        *,
        cancel: Callable[[], object],
        use: Callable[[str], object],
        roll_back: Callable[[], object],
        pause: Callable[[bool], object],
        confirm: Callable[[Mapping[str, str]], object],
        open_case: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.suspects = Suspects(confirm, open_case)
        self.strip = Strip(open_case, tr("against your accepted masks"))
        self.worklist_strip = Strip(open_case, tr("after against before"))
        self.setWindowTitle(tr("Training"))
        self.setModal(False)
        self.setStyleSheet("QDialog { background: palette(base); }")
        self._event: dict[str, Any] = {}
        self.version, self.parent_version = "", ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._body())
        column.addWidget(scroll, 1)
        column.addWidget(line())
        self.foot = Foot(cancel=cancel, use=use, roll_back=roll_back, close=self.close, pause=pause)
        column.addWidget(self.foot)
        self._clamp()
        self.begin()

    def _clamp(self) -> None:
        screen = self.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().size()
        self.setMinimumSize(QSize(640, 400).boundedTo(room))
        self.resize(SIZE.boundedTo(room - QSize(32, 64)))

    # -- building
    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        column.setSpacing(12)
        self.head, self.progress = Head(), Progress()
        self.stepper, self.verdict = Stepper(), Verdict()
        self.curves, self.figures = Curves(), Figures()
        column.addWidget(self.head)
        column.addWidget(self.stepper)
        column.addWidget(line())
        column.addWidget(self.progress)
        column.addWidget(self.verdict)
        column.addWidget(self.suspects)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.curves, 1)
        middle.addWidget(self.figures, 1)
        column.addLayout(middle, 1)
        column.addWidget(self.strip)
        column.addWidget(self.worklist_strip)
        return body

    # -- what the window's controller calls
    def begin(self) -> None:
        """Show a run that starts: nothing is known yet."""
        self._event = {}
        self.version, self.parent_version = "", ""
        self.head.title.setText(tr("Training on your accepted cases"))
        self.head.clear()
        self.stepper.set_parent_name("")
        self.stepper.set_phase("")
        self.progress.show()
        self.progress.tell(tr("Starting…"))
        self.progress.tell_note(tr("you can keep reading; new corrections are used in the next run"))
        self.verdict.hide()
        self.suspects.show_suspects(())
        self.curves.begin()
        self.figures.begin()
        self.strip.show_pictures((), "")
        self.worklist_strip.show_pictures((), "")
        self.foot.show_running("")

    def on_event(self, event: Event) -> None:
        """Take one event of the child process; unknown ones are ignored."""
        kind = event.get("event")
        take = {
            "phase": self._on_phase,
            "table": self._on_table,
            "level": self._on_level,
            "progress": self._on_progress,
            "pictures": self._on_pictures,
            "log": self._on_log,
            "paused": self._on_paused,
            "suspects": lambda e: self.suspects.show_suspects(
                _rows(e, "cases"), confirmable=bool(e.get("confirmable"))
            ),
            "error": lambda e: self.fail(str(e.get("message", "")), str(e.get("remedy", ""))),
            "done": self._on_done,
        }.get(str(kind))
        if take is not None:
            take(event)

    def fail(self, message: str, remedy: str = "") -> None:
        """Say why the run ended without a candidate; what was in use stays in use."""
        self._stop(tr("The training stopped"), together((message, remedy)), "danger")

    def cancelled(self) -> None:
        """Say that the reader ended the run."""
        kept = tr("Nothing has changed: the version in use and your masks are as before.")
        self._stop(tr("The training was cancelled"), kept, "warn")

    def show_in_use(self, name: str) -> None:
        """Show which version is in use now, after Use or Roll back."""
        if self.version:
            self.foot.show_result(self.version, self.parent_version, in_use=name)

    # -- events
    def _on_phase(self, event: Event) -> None:
        phase = str(event.get("phase", ""))
        self._event |= {key: value for key, value in event.items() if key not in ("event", "phase")}
        if phase == "split":
            self._show_split()
        self.stepper.set_phase(phase)
        parent = self.parent_version or tr("the version in use")
        words = {
            "snapshot": tr("Taking a snapshot of the training set"),
            "split": tr("Scoring {parent} on the held-out cases", parent=parent),
            "learn": tr("Training"),
            "compare": tr("Scoring the candidate on the held-out cases"),
            "decide": tr("Deciding"),
        }
        self.progress.tell(words.get(phase, ""))

    def _show_split(self) -> None:
        known = self._event
        self.parent_version = str(known.get("parent", ""))
        cases, patients = _count(known, "cases"), _count(known, "patients")
        learn, kept = _count(known, "learn"), _count(known, "kept")
        cases_words = tr_count("{n} cases", "1 case", cases)
        if isinstance(known.get("corrected"), int):  # a foreign folder does not say
            cases_words = cases_text(cases, _count(known, "corrected"), bool(known.get("phantoms")))
        self.head.title.setText(tr("Training on {cases}", cases=cases_words))
        words = tr_count(
            "{cases} from {n} patients: {learn} for training, {kept} held out. Starts from {parent}, snapshot "
            "{snapshot}.",
            "{cases} from 1 patient: {learn} for training, {kept} held out. Starts from {parent}, snapshot {snapshot}.",
            patients,
            cases=cases_words,
            learn=learn,
            kept=kept,
            parent=self.parent_version,
            snapshot=known.get("snapshot", ""),
        )
        others = _count(known, "other_protocols")
        if others:
            words = together((words, tr_count("{n} of another protocol left out.", "", others)))
        self.head.subtitle.setText(words)
        device, threads = device_word(str(known.get("device", ""))), _count(known, "threads")
        words = tr_count("{n} threads", "1 thread", threads)
        self.head.machine.setText(f"{device}, {words}" if device == "CPU" and threads else device)
        self.stepper.set_parent_name(self.parent_version)
        self.curves.set_parent_name(self.parent_version)
        self.figures.table.set_names(kept=kept, parent=self.parent_version, candidate="")
        self.foot.show_running(self.parent_version)

    def _on_table(self, event: Event) -> None:
        self.figures.table.set_rows(_rows(event, "table"))
        words = tr("The candidate replaces {parent} only if no figure passes its limit.", parent=self.parent_version)
        self.figures.rule.setText(words)

    def _on_level(self, event: Event) -> None:
        if isinstance(event.get("dice_kept"), int | float):
            self.curves.dice.set_level(float(event["dice_kept"]))

    def _on_pictures(self, event: Event) -> None:
        words = tr("Now: {parent} and epoch {n}", parent=self.parent_version, n=_count(event, "epoch"))
        self.strip.show_pictures(_rows(event, "pictures"), words)

    def _on_progress(self, event: Event) -> None:
        epoch, epochs = _count(event, "epoch"), max(_count(event, "epochs"), 1)
        share = float(event.get("done") or (epoch - 1) / epochs)
        seconds = event.get("seconds_left")
        left = tr("{n} %", n=round(100 * share))
        if isinstance(seconds, int | float):
            left += " · " + tr("about {time} left", time=seconds_text(max(1.0, round(seconds))))
        self.progress.tell(tr("Epoch {n} of {total}", n=epoch, total=epochs), left=left, share=share)
        if isinstance(event.get("loss"), int | float):
            self.curves.loss.put("loss", epoch, float(event["loss"]), epochs=epochs)
        if isinstance(event.get("dice_kept"), int | float):
            self.curves.dice.put("dice", epoch, float(event["dice_kept"]), epochs=epochs)
        if isinstance(event.get("second"), int):
            self.curves.divide(event["second"])
        self._show_cost(event)

    def _on_log(self, event: Event) -> None:
        self.progress.tell_note(str(event.get("text", "")), tone="warn")

    def _on_paused(self, event: Event) -> None:
        paused = bool(event.get("paused"))
        self.foot.show_paused(paused)
        words = tr("paused until you resume") if paused else ""
        self.progress.tell_note(words, tone="warn")

    def _on_done(self, event: Event) -> None:
        self.version, self.parent_version = str(event.get("version", "")), str(event.get("parent_version", ""))
        accepted = bool(event.get("accepted"))
        self.stepper.set_parent_name(self.parent_version)
        self.stepper.set_phase("decide", state="done")
        self.progress.hide()
        self.head.title.setText(self._result_title(event, accepted=accepted))
        self._show_uncorrected(event)
        self.verdict.tell(self._result_words(event), "success" if accepted else "warn")
        self.verdict.show()
        pairs = [_pair(case) for case in _rows(event, "cases")]
        self.figures.table.set_names(kept=len(pairs), parent=self.parent_version, candidate=self.version)
        self.figures.table.set_rows(_rows(event, "table"))
        self.figures.rule.setText(tr("Limit: how far a figure may change before {new} is refused.", new=self.version))
        names = {"parent": self.parent_version, "candidate": self.version}
        self.figures.show_cases(pairs, **names)
        words = tr("Before ({parent}) and after ({candidate})", parent=self.parent_version, candidate=self.version)
        self.strip.show_pictures(_rows(event, "pictures"), words)
        self._show_cost(event, over=True)
        self.foot.show_result(
            self.version, self.parent_version, in_use=self.version if accepted else self.parent_version
        )

    # -- words
    def _result_title(self, event: Event, *, accepted: bool) -> str:
        new, old = self.version, self.parent_version
        if event.get("offered"):
            return tr("{new} awaits your decision; {old} is in use", new=new, old=old)
        if not accepted:
            return tr("{new} stays a candidate; {old} is in use", new=new, old=old)
        if any(row.get("verdict") == "better" for row in _rows(event, "table")[:1]):  # the mean Dice
            return tr("{new} is in use: better than {old} on the held-out cases", new=new, old=old)
        return tr("{new} is in use: as good as {old} on the held-out cases", new=new, old=old)

    def _result_words(self, event: Event) -> str:
        words = [str(event.get("told", "")), str(event.get("sentence", ""))]
        interval = event.get("interval")
        if isinstance(interval, list) and len(cast("list[float]", interval)) == 2:
            digits = next((int(row.get("digits", 3)) for row in _rows(event, "table")), 3)
            low, high = (signed(end, digits) for end in cast("list[float]", interval))
            words.append(tr("95 % interval of the change {low} to {high}.", low=low, high=high))
        pairs = [_pair(case) for case in _rows(event, "every_case") or _rows(event, "cases")]
        if pairs:
            better = sum(pair.after > pair.before for pair in pairs)
            worse = sum(pair.after < pair.before for pair in pairs)
            words.append(
                tr_count("{better} of {n} cases better, {worse} worse.", "", len(pairs), better=better, worse=worse)
            )
        for worst in (_pair(case) for case in _rows(event, "worst")):
            if worst.after < worst.before:
                before, after = dice_text(worst.before), dice_text(worst.after)
                words.append(
                    tr("Worst case: {name}, Dice {before} → {after}.", name=worst.name, before=before, after=after)
                )
        return together(words)

    def _show_uncorrected(self, event: Event) -> None:
        looked = _count(event, "uncorrected")
        words = tr_count("{n} uncorrected images", "1 uncorrected image", looked)
        self.worklist_strip.show_pictures(_rows(event, "worklist"), words)

    def _show_cost(self, event: Event, *, over: bool = False) -> None:
        parts: list[str] = []
        memory = event.get("memory_mb")
        if isinstance(memory, int | float) and memory > 0:
            gigabytes = memory / 1000
            words = tr("Memory {n:.1f} GB", n=gigabytes)
            if over:
                words = tr("Memory at most {n:.1f} GB", n=gigabytes)
            parts.append(words)
        if over and isinstance(event.get("seconds"), int | float):
            parts.append(tr("took {time}", time=seconds_text(float(event["seconds"]))))
        self.head.cost.setText(" · ".join(parts))

    # -- inside
    def _stop(self, title: str, words: str, severity: str) -> None:
        if self.version:
            return  # a result has been shown
        self.head.title.setText(title)
        self.stepper.set_phase(self.stepper.phase, state="stopped")
        self.progress.hide()
        self.verdict.tell(words, severity)
        self.verdict.show()
        self.foot.show_stopped(self.parent_version)


def _count(event: Event, key: str) -> int:
    value = event.get(key)
    return int(value) if isinstance(value, int | float) else 0


def _rows(event: Event, key: str) -> list[dict[str, Any]]:
    found: object = event.get(key)
    return [row for row in cast("list[Any]", found) if isinstance(row, dict)] if isinstance(found, list) else []


def _pair(case: Event) -> CasePair:
    name = str(case.get("name") or case.get("case_id", ""))
    return CasePair(of_named(name), float(case.get("parent_dice", 0)), float(case.get("candidate_dice", 0)))
