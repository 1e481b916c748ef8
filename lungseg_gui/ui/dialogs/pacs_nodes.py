"""The set-up of PACS: a list, and the fields of one; only those that its kind needs are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from lungseg_gui.core.language import tr
from lungseg_gui.services.pacs import Node
from lungseg_gui.ui import theme
from lungseg_gui.ui.parts import Button, PrimaryButton, Segmented, line, set_tone, text

_LIST, _SIZE = 190, (760, 520)
_WEB, _DIMSE = "dicomweb", "dimse"


class NodesView(QWidget):
    """A page: for a dialog of its own, or for the settings.

    Parameters
    ----------
    save : callable
        Takes this view, the node, the name under which it was kept ("" for a new one) and its secret ("" for none).
    remove : callable
        Takes this view and the node.
    test : callable
        Takes this view, the node as it is entered and its secret.
    """

    def __init__(
        self,
        *,
        save: Callable[[NodesView, Node, str, str], object],
        remove: Callable[[NodesView, Node], object],
        test: Callable[[NodesView, Node, str], object],
    ) -> None:
        super().__init__()
        self._save, self._remove, self._test = save, remove, test
        self._nodes: list[Node] = []
        self._boxes: dict[QWidget, QWidget] = {}  # what stands in the row of a field that has a button beside it
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(self._add_list())
        row.addWidget(line(vertical=True))
        right = QVBoxLayout()
        right.setSpacing(8)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(6)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._add_fields()
        right.addLayout(self._form)
        right.addStretch(1)
        self.state = text(tone="second", wrap=True)
        self.state.setMinimumHeight(34)
        right.addWidget(self.state)
        right.addLayout(self._add_buttons())
        row.addLayout(right, 1)
        self.choose("")

    # -- making
    def _add_list(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("PACS"))
        self.list.setFixedWidth(_LIST)
        self.list.currentRowChanged.connect(self._chosen)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.new_button = Button(tr("New", "button"), icon="plus", run=lambda: self.choose(""))
        self.remove_button = Button(tr("Remove"), run=self._ask_remove)
        for button in (self.new_button, self.remove_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        column.addLayout(row)
        return column

    def _add_fields(self) -> None:
        self.name = self._line(tr("Name"), tr("Your name for it"))
        self.kind = Segmented([(_WEB, tr("DICOMweb")), (_DIMSE, tr("DIMSE (AE titles)"))])
        self.kind.setAccessibleName(tr("Kind"))
        self.kind.chosen.connect(lambda _: self._look())
        self._row(tr("Kind"), self.kind)
        self.url = self._line(tr("Address"), "https://pacs.hospital/dicom-web")
        self.auth = QComboBox()
        for key, words in (
            ("none", tr("No sign-in")),
            ("basic", tr("User name and password")),
            ("bearer", tr("Token")),
        ):
            self.auth.addItem(words, key)
        self.auth.currentIndexChanged.connect(lambda _: self._look())
        self._row(tr("Sign in"), self.auth)
        self.user = self._line(tr("User name"))
        self.secret = self._line(tr("Password or token"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.host = self._line(tr("Host"), "pacs.hospital")
        self.port = self._number(tr("Port"), 104)
        self.aet = self._line(tr("AE title of the PACS"))
        self.own_aet = self._line(tr("AE title of this computer"))
        self.tls = QCheckBox(tr("Encrypted (TLS)"))
        self.tls.toggled.connect(lambda _: self._look())
        self._row("", self.tls)
        self.by_move = QCheckBox(tr("Fetch by C-MOVE: the PACS sends to this computer"))
        self.by_move.toggled.connect(lambda _: self._look())
        self._row("", self.by_move)
        self.own_port = self._number(tr("Port of this computer"), 11112)
        self.ca = self._file(tr("Certificate authority (CA)"), tr("System authorities"))
        self.certificate = self._file(tr("Client certificate"), tr("None"))
        self.key = self._file(tr("Private key"), tr("In the same file"))

    def _row(self, words: str, field: QWidget) -> None:
        self._form.addRow(text(words, tone="second"), field)

    def _line(self, words: str, example: str = "") -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(words)
        field.setPlaceholderText(example)
        self._row(words, field)
        return field

    def _number(self, words: str, value: int) -> QSpinBox:
        field = QSpinBox()
        field.setAccessibleName(words)
        field.setRange(1, 65535)
        field.setValue(value)
        self._row(words, field)
        return field

    def _file(self, words: str, example: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(words)
        field.setPlaceholderText(example)

        def choose() -> None:
            kinds = tr("Certificates (*.pem *.crt *.cer *.key);;All files (*)")
            path, _ = QFileDialog.getOpenFileName(self, words, field.text(), kinds)
            if path:
                field.setText(path)

        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(field, 1)
        button = Button(tr("Choose…"), run=choose)
        button.setAutoDefault(False)
        row.addWidget(button)
        self._row(words, box)
        self._boxes[field] = box
        return field

    def _add_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.test_button = Button(tr("Test"), run=lambda: self._test(self, self.node, self.secret.text()))
        self.test_button.setAutoDefault(False)
        self.save_button = PrimaryButton(tr("Save"), run=self._ask_save)
        row.addWidget(self.test_button)
        row.addWidget(self.save_button)
        return row

    # -- what is shown
    def show_nodes(self, nodes: Sequence[Node], *, chosen: str = "") -> None:
        """Show these nodes and the fields of one."""
        self._nodes = list(nodes)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([node.name for node in nodes])
        self.list.blockSignals(False)
        self.choose(chosen or (nodes[0].name if nodes else ""))

    def show_keyring(self, kept: bool) -> None:
        """Say in the field of the password where it is kept."""
        words = tr("Stored in the system keyring") if kept else tr("Asked once per session")
        self.secret.setPlaceholderText(words)

    def choose(self, name: str) -> None:
        """Show the fields of a node; those of a new one for ""."""
        names = [node.name for node in self._nodes]
        row = names.index(name) if name in names else -1
        self.list.blockSignals(True)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._chosen(row)

    def _chosen(self, row: int) -> None:
        node = self._nodes[row] if 0 <= row < len(self._nodes) else Node("")
        for field, words in (
            (self.name, node.name),
            (self.url, node.url),
            (self.user, node.user),
            (self.host, node.host),
            (self.aet, node.aet),
            (self.own_aet, node.own_aet),
            (self.ca, node.ca),
            (self.certificate, node.certificate),
            (self.key, node.key),
            (self.secret, ""),
        ):
            field.setText(words)
        self.kind.set_current(node.kind)
        self.auth.setCurrentIndex(max(0, self.auth.findData(node.auth)))
        self.port.setValue(node.port)
        self.own_port.setValue(node.own_port)
        self.tls.setChecked(node.tls)
        self.by_move.setChecked(node.retrieve == "move")
        self.tell("")
        self._look()
        if row < 0:
            self.name.setFocus()

    def _look(self) -> None:
        web, auth = self.kind.current == _WEB, str(self.auth.currentData())
        shown = {
            self.url: web,
            self.auth: web,
            self.user: web and auth == "basic",
            self.secret: web and auth != "none",
            self.host: not web,
            self.port: not web,
            self.aet: not web,
            self.own_aet: not web,
            self.tls: not web,
            self.by_move: not web,
            self.own_port: not web and self.by_move.isChecked(),
            self.ca: web or self.tls.isChecked(),
            self.certificate: web or self.tls.isChecked(),
            self.key: web or self.tls.isChecked(),
        }
        for field, visible in shown.items():
            self._form.setRowVisible(self._boxes.get(field, field), visible)
        self.remove_button.setEnabled(self.list.currentRow() >= 0)

    def tell(self, words: str, *, tone: str = "second") -> None:
        """Say what happened."""
        self.state.setText(words)
        set_tone(self.state, tone)

    # -- what the reader does
    @property
    def node(self) -> Node:
        """The node as it is entered now."""
        web = self.kind.current == _WEB
        auth = str(self.auth.currentData())
        return Node(
            self.name.text().strip(),
            "dicomweb" if web else "dimse",
            url=self.url.text().strip() if web else "",
            host="" if web else self.host.text().strip(),
            port=self.port.value(),
            aet="" if web else self.aet.text().strip(),
            own_aet=self.own_aet.text().strip(),
            auth="basic" if web and auth == "basic" else "bearer" if web and auth == "bearer" else "none",
            user=self.user.text().strip() if web and auth == "basic" else "",
            tls=not web and self.tls.isChecked(),
            ca=self.ca.text().strip(),
            certificate=self.certificate.text().strip(),
            key=self.key.text().strip(),
            retrieve="move" if not web and self.by_move.isChecked() else "get",
            own_port=self.own_port.value(),
        )

    def _ask_save(self) -> None:
        row = self.list.currentRow()
        self._save(self, self.node, self._nodes[row].name if row >= 0 else "", self.secret.text())

    def _ask_remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self._remove(self, self._nodes[row])


class NodesDialog(QDialog):
    """The page in a dialog; Esc closes it."""

    def __init__(self, view: NodesView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.setWindowTitle(tr("Set up PACS"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(*_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addWidget(text(tr("Set up PACS"), size=theme.PAGE, weight=600))
        column.addWidget(view, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = Button(tr("Close"), run=self.accept)
        close.setAutoDefault(False)
        foot.addWidget(close)
        column.addLayout(foot)
