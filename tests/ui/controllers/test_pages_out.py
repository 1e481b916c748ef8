"""A page on its way out: into a PDF or an HTML file, or onto paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QApplication, QWidget

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.protocol import RETROCARDIAC
from lungseg_gui.core.session import Session
from lungseg_gui.jobs import reporting as jobs
from lungseg_gui.services.writing import illustrations
from lungseg_gui.ui.controllers import pages_out as module
from lungseg_gui.ui.controllers import reporting as reporting_module
from lungseg_gui.ui.controllers import set_reporting as set_module
from lungseg_gui.ui.controllers.pages_out import PagesOut
from lungseg_gui.ui.controllers.reporting import Reporting, report_commands
from lungseg_gui.ui.controllers.set_reporting import SetReporting, set_report_commands
from lungseg_gui.ui.printing import layout
from tests.ui.controllers.standins import Lanes, Messages, Screen, Settings, loose, review_of, services_of


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.deleteLater()


class Desk:
    def __init__(self, window: QWidget) -> None:
        self.settings, self.messages = Settings(export__folder="/out"), Messages()
        self.services = services_of(settings=self.settings)
        self.lanes: Lanes = self.services.lanes
        self.out = PagesOut(self.services, loose(self.messages), loose(window))


@pytest.fixture
def desk(window: QWidget) -> Desk:
    return Desk(window)


def test_a_file_is_asked_for_and_its_folder_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[object, ...]] = []
    answer: Path | None = None

    def ask(_: object, title: str, proposal: Path, kinds: str, *, also: tuple[str, ...]) -> Path | None:
        asked.append((title, proposal, kinds, also))
        return answer

    monkeypatch.setattr(module, "ask_file", ask)
    assert desk.out.ask("Report", "1_report") is None
    assert asked == [("Report", Path("/out/1_report.pdf"), "PDF (*.pdf);;HTML (*.html)", (".htm",))]
    assert desk.settings.text("export.folder") == "/out"
    answer = Path("/else/a.pdf")
    assert desk.out.ask("Report", "b", kinds="PDF (*.pdf)") == answer
    assert desk.settings.text("export.folder") == "/else"
    desk.settings.values.clear()
    desk.out.ask("Report", "c")
    assert asked[-1][1] == Path.home() / "c.pdf"


@pytest.mark.parametrize(("name", "begins"), [("a.pdf", b"%PDF"), ("a.PDF", b"%PDF"), ("a.html", b"<p>")])
def test_a_page_is_written_as_its_name_ends(desk: Desk, tmp_path: Path, name: str, begins: bytes) -> None:
    desk.out.write(tmp_path / name, "<p>words</p>")
    assert desk.messages.files == []
    desk.lanes.run()
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert desk.messages.files == [tmp_path / name]


def test_what_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a file")
    desk.out.put(tmp_path / "a" / "b.html", b"")
    desk.lanes.run()
    assert list(desk.messages.banners) == ["export"]
    assert desk.messages.files == []


def test_a_page_is_shown_as_it_will_be_printed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    support = pytest.importorskip("PySide6.QtPrintSupport")
    opened: list[Any] = []
    monkeypatch.setattr(support.QPrintPreviewDialog, "open", lambda dialog: opened.append(dialog))
    painted: list[object] = []
    paper = layout()
    paper.setOrientation(QPageLayout.Orientation.Landscape)
    desk.out.preview_of(painted.append, paper)
    [dialog] = opened
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    assert (dialog.width(), dialog.height()) == (900, 760)
    asked = support.QPrinter()
    dialog.paintRequested.emit(asked)
    dialog.paintRequested.emit(None)
    assert painted[0] is asked
    assert isinstance(painted[1], support.QPrinter)
    assert loose(painted[1]).pageLayout().orientation() is QPageLayout.Orientation.Landscape
    monkeypatch.setattr(desk.out, "preview_of", lambda paint, paper: opened.append((paint, paper)))
    desk.out.preview("<p>words</p>")
    assert opened[1][1] == layout()


# -- the case on the screen
class Out(QObject):
    """Where pages go."""

    def __init__(self) -> None:
        super().__init__()
        self.answer: Path | None = None
        self.asked: list[tuple[str, ...]] = []
        self.written: list[tuple[Path, str]] = []
        self.previews: list[str] = []

    def ask(self, title: str, name: str) -> Path | None:
        self.asked.append((title, name))
        return self.answer

    def write(self, path: Path, page: str) -> None:
        self.written.append((path, page))

    def preview(self, page: str) -> None:
        self.previews.append(page)


def test_the_case_on_the_screen_as_a_page(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    session, messages, screen, out = Session(), Messages(), Screen(), Out()
    services = services_of(registry=SimpleNamespace(uncertainty_limit="limit"), sign="sign")
    refuses: list[LungSegError] = []

    def page_of(outcome: object, made: object, **more: Any) -> str:  # noqa: ANN401
        if refuses:
            raise refuses[0]
        return f"{more['name']} {more['status']} {more['protocol']} {more['limit']} {more['sign']}"

    monkeypatch.setattr(jobs, "page_of", page_of)
    monkeypatch.setattr(reporting_module, "outcome_of", lambda review: review)
    reporting = Reporting(services, session, loose(messages), loose(out), screen=screen)
    commands = report_commands(reporting)
    assert [(one.id, one.menu, one.keys, one.group) for one in commands] == [
        ("file.report", "File", (), 1),
        ("file.print", "File", ("Ctrl+P",), 1),
        ("file.copy", "File", ("Ctrl+Shift+C",), 1),
    ]
    for command in commands:
        assert not command.enabled()
        command.run()
    assert (services.lanes.all, out.asked) == ({}, [])
    review = review_of(1)
    session.show(review)
    screen.paint(review)
    assert commands[0].enabled()
    reporting.ask()
    assert (out.asked, services.lanes.all) == ([("Case report", "1_report")], {})
    out.answer = Path("/out/a.pdf")
    messages.banner("export", "danger", "of one that failed before")
    reporting.ask()
    assert messages.banners == {}
    services.lanes.run()
    assert out.written == [(out.answer, "1 new lung field limit sign")]
    review.protocol, review.edited = RETROCARDIAC, True  # and keeps that, whatever is chosen since
    reporting.print_()
    services.lanes.run()
    assert out.previews == ["1 new with retrocardiac part limit sign"]
    refuses.append(LungSegError("The disk is full."))
    reporting.print_()
    services.lanes.run()
    assert messages.words == {"export": "The disk is full."}


def test_the_picture_is_put_on_the_clipboard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    from lungseg_gui.ui.controllers.services import thumbnail_png

    session, messages, screen, out = Session(), Messages(), Screen(), Out()
    services = services_of()
    review = review_of(1)
    session.show(review)
    screen.paint(review)
    monkeypatch.setattr(reporting_module, "outcome_of", lambda review: review)
    monkeypatch.setattr(illustrations, "encode_outlined", lambda shown: thumbnail_png(shown.image, None))
    reporting = Reporting(services, session, loose(messages), loose(out), screen=screen)
    QApplication.clipboard().clear()
    reporting.copy_picture()
    services.lanes.run()
    assert QApplication.clipboard().image().width() == 88
    assert messages.toasted == ["Image copied with its outlines"]
    QApplication.clipboard().clear()

    def fails(_: object) -> bytes:
        raise LungSegError("It is too large.")

    monkeypatch.setattr(illustrations, "encode_outlined", fails)
    reporting.copy_picture()
    services.lanes.run()
    assert messages.words == {"export": "It is too large."}


# -- several cases
def test_several_cases_as_a_page(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    out, begun, why = Out(), list[dict[str, Any]](), ["Wait."]
    gathering = SimpleNamespace(why_not=lambda: why[0], begin=lambda cases, each, **more: begun.append(more))
    monkeypatch.setattr(set_module, "chosen", lambda model: SimpleNamespace(what="3 cases"))
    monkeypatch.setattr(set_module, "why_nothing", lambda model: "" if model.rows else "Open images first.")
    monkeypatch.setattr(
        "lungseg_gui.services.writing.set_page.set_page", lambda found, facts: f"{list(found)} {facts.what}"
    )
    model: Any = SimpleNamespace(rows=[], titles=None)
    services = services_of(read=None, library=None, record=None)
    parent = QObject()
    reporting = SetReporting(services, loose(gathering), model, loose(out), parent)
    commands = set_report_commands(reporting)
    assert [(one.id, one.menu, one.group, one.submenu) for one in commands] == [
        ("file.set_report", "File", 1, "Several cases"),
        ("file.set_print", "File", 1, "Several cases"),
    ]
    assert (commands[0].enabled(), commands[0].why_not()) == (False, "Wait.")
    why[0] = ""
    assert reporting.why_not() == "Open images first."
    model.rows = [1]
    assert commands[1].enabled()
    commands[0].run()
    assert (out.asked, begun) == ([("Report on 3 cases", "report of the set")], [])
    out.answer = Path("/out/a.pdf")
    commands[0].run()
    commands[1].run()
    for one in begun:
        one["done"](["one"])
    assert (out.written, out.previews) == ([(out.answer, "['one'] 3 cases")], ["['one'] 3 cases"])
