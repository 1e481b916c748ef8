"""The page of model versions: where each comes from, how good it is, which one is used."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from lungseg_gui.core import gate
from lungseg_gui.core.language import tr, tr_count
from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.core.training import Counts
from lungseg_gui.services.registry import Version
from lungseg_gui.ui import theme
from lungseg_gui.ui.dialogs.page import FactGrid, Page
from lungseg_gui.ui.dialogs.version_compare import CompareView
from lungseg_gui.ui.dialogs.version_table import VersionTable, chip_of, made_text
from lungseg_gui.ui.panels.learn_words import learn_words
from lungseg_gui.ui.panels.wording import hash_text, seconds_text
from lungseg_gui.ui.parts import Button, Chip, PrimaryButton, line, text

_DETAILS, _TABLE = 320, 860


class ModelsPage(Page):
    """Table at the left, the selected version at the right.

    Parameters
    ----------
    back : callable
        Goes back to reading.
    use : callable
        Is given the name of the version to use.
    roll_back : callable
        Goes back to the version in use before.
    learn : callable
        Starts a fine-tuning, or shows the one that runs.
    take_in : callable
        Asks for an exported version and takes it in.
    export, delete : callable
        Are given the name of a version, and ask.
    note : callable
        Is given the name of a version and the reader's words.
    compare : CompareView, optional
        Stands below the table.
    benefit : QWidget, optional
        Stands below the chosen version.
    """

    def __init__(
        self,
        *,
        back: Callable[[], object],
        use: Callable[[str], object],
        roll_back: Callable[[], object],
        learn: Callable[[], object],
        take_in: Callable[[], object],
        export: Callable[[str], object],
        delete: Callable[[str], object],
        note: Callable[[str, str], object],
        compare: CompareView | None = None,
        benefit: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Models"), back=back)
        self._compare = compare
        self.import_button = Button(tr("Import…"), icon="download-simple", run=take_in)
        self.learn_button = PrimaryButton(tr("Learn"), icon="graduation-cap", run=learn)
        self.head.addWidget(self.import_button)
        self.head.addWidget(self.learn_button)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.table = VersionTable()
        self.setFocusProxy(self.table)
        self.details = VersionDetails(
            use=lambda name: self._from_the_table(lambda: use(name)),
            roll_back=lambda: self._from_the_table(roll_back),
            export=export,
            delete=delete,
            note=note,
        )
        self.details.setMinimumWidth(_DETAILS)
        self.table.setMaximumWidth(theme.wider(_TABLE))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.table, 1)
        self.scored = text(size=theme.SECONDARY, tone="second", wrap=True)
        self.scored.setContentsMargins(16, 6, 16, 6)
        left.addWidget(self.scored)
        if compare is not None:
            compare.setMaximumWidth(theme.wider(_TABLE))
            left.addWidget(line())
            left.addWidget(compare, 2)
        row.addLayout(left, 2)
        row.addWidget(line(vertical=True))
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.details, 1)
        if benefit is not None:
            right.addWidget(line())
            right.addWidget(benefit, 1)
        row.addLayout(right, 1)
        self.body.addLayout(row, 1)
        self.table.version_chosen.connect(self._show)

    def _from_the_table(self, act: Callable[[], object]) -> None:
        """Do what hides its own button: the focus goes to the rows, else it would move to the note."""
        self.table.setFocus()
        act()

    # -- what the window calls
    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show these versions, newest first."""
        number = len(versions)
        self.count.setText(tr_count("{n} versions", "1 version", number))
        if self._compare is not None:
            self._compare.set_versions(versions)
        self.table.set_versions(versions)
        self.scored.setText(self.table.scored_on)
        self.scored.setVisible(bool(self.table.scored_on))

    def show_way_back(self, name: str) -> None:
        """Name the version that rolling back would bring; "" for none."""
        self.details.show_way_back(name)

    def show_corrections(self, counts: Counts | None, *, running: str = "", result: bool = False) -> None:
        """Say how much there is to learn from, how far a training is, or that its result waits to be seen."""
        said = learn_words(counts, running=running, result=result)
        self.learn_button.setText(said.short)
        self.learn_button.setAccessibleName(said.short)
        self.learn_button.setEnabled(not said.why_not)
        self.learn_button.setToolTip(said.why_not or said.words)
        self.learn_button.updateGeometry()

    def _show(self, name: str) -> None:
        versions = {version.name: version for version in self.table.versions}
        chosen = versions.get(name)
        self.details.show_version(chosen)
        in_use = next((version.name for version in self.table.versions if version.state == "in use"), "")
        if self._compare is not None and chosen is not None:
            first = chosen.parent or self.details.way_back if name == in_use else in_use
            self._compare.propose(first, name)


class VersionDetails(QScrollArea):
    """Everything that is known of one version, and what can be done with it."""

    def __init__(
        self,
        *,
        use: Callable[[str], object],
        roll_back: Callable[[], object],
        export: Callable[[str], object],
        delete: Callable[[str], object],
        note: Callable[[str, str], object],
    ) -> None:
        super().__init__()
        self._write_note, self._way_back = note, ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._version: Version | None = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 12, 20, 16)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        self.name = text(size=theme.TITLE, weight=600)
        self.chip = Chip("earlier")
        self.use_button = Button(tr("Use this version"), run=lambda: use(self.name.text()))
        self.roll_back_button = Button(tr("Roll back"), icon="arrow-counter-clockwise", run=roll_back)
        self.roll_back_button.setToolTip(tr("Go back to the version used before this one"))
        head.addWidget(self.name)
        head.addWidget(self.chip)
        head.addStretch(1)
        head.addWidget(self.roll_back_button)
        head.addWidget(self.use_button)
        column.addLayout(head)
        self._facts = FactGrid()
        column.addLayout(self._facts)
        column.addWidget(line())
        self.note = text(size=theme.SECONDARY, tone="third", wrap=True)
        column.addWidget(self.note)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Note", "the reader’s own words"))
        self.words.setAccessibleName(tr("Note", "the reader’s own words"))
        self.words.setMaxLength(500)
        self.words.editingFinished.connect(self._noted)
        column.addWidget(self.words)
        feet = QHBoxLayout()
        feet.setSpacing(8)
        self.export_button = Button(tr("Export…"), icon="export", run=lambda: export(self.name.text()))
        self.delete_button = Button(tr("Delete…"), look="danger", run=lambda: delete(self.name.text()))
        feet.addWidget(self.export_button)
        feet.addStretch(1)
        feet.addWidget(self.delete_button)
        column.addLayout(feet)
        column.addStretch(1)
        self.setWidget(inside)
        self.show_version(None)

    @property
    def rows(self) -> dict[str, str]:
        """What is shown, by name."""
        return self._facts.rows

    def show_version(self, version: Version | None) -> None:
        """Show a version; nothing where there is none. A note that is being typed about it stays."""
        known, self._version = self._version, version
        inside = self.widget()
        if inside is not None:
            inside.setVisible(version is not None)
        self._facts.show_rows(
            self._known(version) if version is not None else (),
            {tr("SHA-256"): str(version.card.get("sha256", ""))} if version is not None else {},
        )
        if version is None:
            return
        self.name.setText(version.name)
        self.chip.set_kind(chip_of(version))
        in_use = version.state == "in use"
        self.use_button.setVisible(not in_use)
        self._show_roll_back()
        self.delete_button.setVisible(not in_use and not version.bundled)
        self.words.setVisible(not version.bundled)
        if known is None or known.name != version.name or not self.words.isModified():
            self.words.setText(str(version.card.get("note", "")))
        self.note.setText(self._say(version))

    @property
    def way_back(self) -> str:
        """Name of the version that rolling back would bring; "" for none."""
        return self._way_back

    def show_way_back(self, name: str) -> None:
        """Name the version that rolling back would bring; "" for none."""
        self._way_back = name
        self._show_roll_back()

    def _show_roll_back(self) -> None:
        in_use = self._version is not None and self._version.state == "in use"
        words = tr("Roll back to {name}", name=self._way_back)
        self.roll_back_button.setText(words)
        self.roll_back_button.setAccessibleName(words)
        self.roll_back_button.updateGeometry()
        self.roll_back_button.setVisible(in_use and bool(self._way_back))

    def _noted(self) -> None:
        version, words = self._version, self.words.text().strip()
        if version is not None and words != str(version.card.get("note", "")):
            self._write_note(version.name, words)
        self.words.setModified(False)

    def _known(self, version: Version) -> tuple[tuple[str, str], ...]:
        """Name and words of each line; only what the version's card states."""
        card = version.card
        kept = _part(card, "scored_on").get("cases", card.get("kept_apart"))
        scored = ""
        if isinstance(kept, int) and kept:
            scored = tr_count("{n} held-out cases, never used for training", "", kept)
        left = version.work_left
        work = "" if left is None else tr("{n:.0f} % of the contour", n=100 * left)
        made = made_text(version.made) if version.made else ""
        machine = [_machine_text(str(card.get("made_on", ""))), _seconds(card.get("seconds"))]
        weights = version.folder / "model.safetensors"
        size = tr("{n:.1f} MB", n=weights.stat().st_size / 1e6) if weights.is_file() else ""
        return (
            (tr("From", "origin"), self._origin(version)),
            (tr("Masks"), self._masks(version)),
            (tr("Recipe"), _recipe_text(str(card.get("recipe", "")))),
            (tr("Trained"), made),
            (tr("Trained on"), ", ".join(part for part in machine if part)),
            (tr("Scored on"), scored),
            (tr("Work left"), work),
            (tr("Result"), str(_part(card, "gate").get("sentence", ""))),
            (tr("Weights"), size),
            (tr("SHA-256"), hash_text(str(card.get("sha256", "")))),
        )

    def _masks(self, version: Version) -> str:
        """Say what its masks include."""
        if version.serves_both:
            return tr("with or without the part behind the heart, as chosen")
        if version.protocol == RETROCARDIAC:
            return tr("always with the part behind the heart")
        return tr("always without the part behind the heart")

    def _origin(self, version: Version) -> str:
        cases = tr_count("{n} cases", "1 case", version.cases)
        cases = cases if version.cases else ""
        if version.bundled:
            return ", ".join(part for part in (tr("came with the program"), cases) if part)
        origin = _part(version.card, "origin")
        if origin:
            return (
                tr(
                    "imported, was {name} from {parent}",
                    name=origin.get("version", ""),
                    parent=origin.get("parent", ""),
                )
                if origin.get("parent")
                else tr("imported, was {name}", name=origin.get("version", ""))
            )
        corrected = tr_count("{n} accepted cases", "", version.cases) if version.cases else ""
        snapshot = str(version.card.get("snapshot", ""))[:8]
        named = tr("snapshot {name}", name=snapshot) if snapshot else ""
        return ", ".join(part for part in (version.parent, corrected, named) if part)

    def _say(self, version: Version) -> str:
        if version.bundled:
            return tr("The bundled version can't be overwritten. Corrected and accepted masks never change.")
        if version.card.get("origin"):
            return tr("Imported. Its figures were measured where it was trained.")
        if gate.kept_back(version.card) and version.state == "candidate":
            return tr("It did not pass the comparison with its parent. You can use it and go back with one click.")
        if gate.kept_back(version.card):
            return tr("It did not pass the comparison with its parent; you chose to use it.")
        if version.state == "candidate":
            return tr("It has not been used yet, and has not been compared with another version.")
        return tr("Corrected and accepted masks never change, whichever version is in use.")


def _recipe_text(words: str) -> str:
    """Return how a version was trained in the reader's language, where its card says it in the usual words."""
    found = re.fullmatch(r"(\d+) epochs, (\d+) px(?:; masks at (\d+) px)?", words)
    if found is None:
        return words
    epochs, size, masks = found.groups()
    if masks is None:
        return tr_count("{n} epochs, {size} px", "", int(epochs), size=size)
    return tr_count("{n} epochs, {size} px; masks at {masks} px", "", int(epochs), size=size, masks=masks)


def _machine_text(words: str) -> str:
    """Return what a version was trained on, with the number of threads in the reader's language."""
    found = re.fullmatch(r"(.+), (\d+) threads?", words)
    if found is None:
        return words
    threads = tr_count("{n} threads", "1 thread", int(found[2]))
    return f"{found[1]}, {threads}"


def _part(card: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value: object = card.get(key)
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}


def _seconds(value: object) -> str:
    return seconds_text(float(value)) if isinstance(value, int | float) else ""
