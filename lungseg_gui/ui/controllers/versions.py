"""Model versions: which is in use, choosing another, going back; the page that lists them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.language import together, tr
from lungseg_gui.core.session import Session
from lungseg_gui.services import version_file
from lungseg_gui.services.registry import Version
from lungseg_gui.services.training_set import Counts
from lungseg_gui.ui.controllers.services import Services, keep
from lungseg_gui.ui.controllers.set_notices import tell_notices
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.panels.wording import meaning_text
from lungseg_gui.ui.tasks import Report


@dataclass(frozen=True, eq=False)
class _Known:
    current: Version | None
    versions: tuple[Version, ...]
    counts: Counts
    notices: tuple[str, ...]
    trouble: LungSegError | None
    before: str
    offered: str


class Versions(QObject):
    """Asks the registry away from the window.

    Signals
    -------
    listed(versions)
        All versions, newest first.
    way_back(name)
        The version that rolling back would bring, "" for none; emitted before ``listed``.
    shown(Version or None, notice)
        The version in use; the notice says why there is none.
    counted(Counts)
        How much there is to learn from.
    changed(name)
        Another version is in use.
    protocol_chosen(protocol)
        Masks mean something else from now on.
    """

    listed = Signal(object)
    way_back = Signal(str)
    shown = Signal(object, str)
    counted = Signal(object)
    changed = Signal(str)
    protocol_chosen = Signal(str)

    def __init__(self, services: Services, session: Session, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._session, self._messages = services, session, messages
        self.current = self._offered = ""
        session.choose_protocol(self.protocol)

    def refresh(self) -> None:
        """Look up which version is in use, which there are, and how much there is to learn from."""
        self._services.lanes.check.do(
            self._look,
            name="versions",
            done=self._show,
            failed=partial(self._messages.failed, "versions", retry=self.refresh),
        )

    def _look(self, report: Report) -> _Known:
        registry = self._services.registry
        trouble: LungSegError | None = None
        current: Version | None = None
        try:
            current = registry.current()
        except LungSegError as error:
            trouble = error
        both = current is not None and current.serves_both
        counts = self._services.training_set.counts(None if both else self.protocol)
        versions = tuple(registry.versions())
        notices = tuple(registry.take_notices())
        return _Known(current, versions, counts, notices, trouble, registry.before(), registry.offered())

    def _show(self, known: _Known) -> None:
        self.way_back.emit(known.before)
        self.listed.emit(known.versions)
        self.counted.emit(known.counts)
        self.shown.emit(known.current, str(known.trouble) if known.trouble is not None else "")
        if known.notices:
            self._messages.banner("versions", "warn", together(known.notices))
        tell_notices(self._services.training_set, self._messages)
        name = known.current.name if known.current is not None else ""
        self._offer(known.offered if name else "", name)
        before, self.current = self.current, name
        if before and name and before != name:
            self._services.inference.reload()
            self.changed.emit(name)

    def _offer(self, newer: str, own: str) -> None:
        """Offer the version that came with this program, to a reader who uses another; once."""
        if newer == self._offered:
            return
        self._offered = newer
        if not newer:
            self._messages.clear("offer")
            return
        words = tr(
            "Version {newer} came with the program and has not learned from your cases; {own} stays in use.",
            newer=newer,
            own=own,
        )
        self._messages.banner(
            "offer",
            "info",
            words,
            [
                (tr("Use {name}", name=newer), lambda: self.use(newer)),
                (tr("Keep {name}", name=own), lambda: self._decline(newer)),
            ],
        )

    def _decline(self, name: str) -> None:
        failed = partial(self._messages.failed, "versions")
        self._services.lanes.disk.do(
            lambda report: self._services.registry.decline(name), name="decline a version", failed=failed
        )

    # -- what masks mean
    @property
    def protocol(self) -> str:
        """What the masks mean that are accepted and learned from."""
        return self._services.settings.text("training.protocol")

    def choose_protocol(self, protocol: str) -> None:
        """Change what masks mean from now on; those that were corrected or accepted keep what they mean."""
        keep(self._services.settings, {"training.protocol": protocol}, self._messages)

    def follow(self, keys: frozenset[str]) -> None:
        """Have masks mean what the settings say now."""
        protocol = self.protocol
        if "training.protocol" not in keys or protocol == self._session.protocol:
            return
        self._session.choose_protocol(protocol)
        self._messages.toast(tr("New masks: {words}", words=meaning_text(protocol)))
        self.protocol_chosen.emit(protocol)
        self.refresh()

    # -- changes
    def use(self, name: str) -> None:
        """Use another version from the next prediction on."""
        self._change(lambda: self._services.registry.use(name))

    def roll_back(self) -> None:
        """Use the version that was in use before."""
        self._change(self._services.registry.rollback)

    def export(self, name: str, path: Path) -> None:
        """Write a version as one file."""

        def work(report: Report) -> None:
            version_file.write(path, self._services.registry.get(name).folder, name=name)

        self._services.lanes.disk.do(
            work,
            name="version to a file",
            done=lambda _: self._messages.exported(path),
            failed=partial(self._messages.failed, "versions"),
        )

    def take_in(self, path: Path) -> None:
        """Take a version from a file; it is not put into use."""

        def work(report: Report) -> str:
            version = jobs.import_version(self._services.registry, path)
            return tr("{file} is now {name}", file=path.name, name=version.name)

        self._tell_of(work)

    def delete(self, name: str) -> None:
        """Delete a version for good."""

        def work(report: Report) -> str:
            self._services.registry.delete(name)
            return tr("{name} was deleted", name=name)

        self._tell_of(work)

    def note(self, name: str, words: str) -> None:
        """Write the reader's words about a version."""

        def work(report: Report) -> str:
            self._services.registry.note(name, words)
            return tr("Note on {name} saved", name=name)

        self._tell_of(work)

    def _tell_of(self, work: Callable[[Report], str]) -> None:
        def done(words: str) -> None:
            self._messages.toast(words)
            self.refresh()

        failed = partial(self._messages.failed, "versions")
        self._services.lanes.disk.do(work, name="versions on the disk", done=done, failed=failed)

    def taken_over(self, name: str) -> None:
        """Say that a fine-tuning has put its version into use, and offer to go back."""
        self._services.inference.reload()
        self.refresh()
        self._tell(name, self.roll_back)

    def _change(self, act: Callable[[], Version]) -> None:
        self._services.lanes.disk.do(
            lambda report: act(),
            name="change of version",
            done=self._changed,
            failed=partial(self._messages.failed, "versions"),
        )

    def _changed(self, version: Version) -> None:
        before = self.current
        self._services.inference.reload()
        self.refresh()
        self._tell(version.name, lambda: self.use(before))

    def _tell(self, name: str, back: Callable[[], None]) -> None:
        words = tr("{name} is in use", name=name)
        other = self.current not in ("", name)
        self._messages.toast(words, action=tr("Undo") if other else "", run=back)
