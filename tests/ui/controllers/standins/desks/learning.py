"""Learning, and stand-ins for the child, its window and its notes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject, Signal

from lungseg_gui import jobs
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.ui.controllers.learning import Learning
from tests.ui.controllers.standins import Lanes, Messages, Pane, Settings

FULL = LungSegError("The disk is full.", remedy="Free some space.")


class Child(QObject):
    """Stands for the process."""

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, argv: list[str], *, name: str, environment: Mapping[str, str]) -> None:
        super().__init__()
        self.argv, self.environment, self.said = argv, environment, list[str]()
        self.running = False

    def start(self) -> None:
        self.running = True
        self.said.append("start")

    def send(self, words: str) -> None:
        self.said.append(words)

    def cancel(self) -> None:
        self.said.append("cancel")

    def close(self) -> None:
        self.said.append("close")

    def end(self, error: LungSegError | None = None, **event: object) -> None:
        self.running = False
        if error is not None:
            self.failed.emit(error)
        else:
            self.succeeded.emit(event or None)
        self.finished.emit()


class Dialog(QObject):
    """Stands for the window of the training."""

    def __init__(self, **calls: Any) -> None:  # noqa: ANN401 - what it is given to call
        super().__init__(calls["parent"])
        self.calls = calls
        self.did: list[object] = []
        self.visible = False

    def begin(self) -> None:
        self.did.append("begin")

    def on_event(self, event: Mapping[str, Any]) -> None:
        self.did.append(event)

    def show_in_use(self, name: str) -> None:
        self.did.append(f"in use: {name}")

    def cancelled(self) -> None:
        self.did.append("cancelled")

    def fail(self, message: str, remedy: str) -> None:
        self.did.append((message, remedy))

    def show(self) -> None:
        self.visible = True

    def raise_(self) -> None: ...

    def activateWindow(self) -> None: ...

    def isVisible(self) -> bool:
        return self.visible

    def close(self) -> None:
        self.did.append("close")


class Notes:
    def __init__(self, *_: object) -> None:
        self.did: list[str] = []
        self.take: Callable[[jobs.LeftBehind], object] = lambda _: None
        self.known: Callable[[dict[str, tuple[str, str]]], object] = lambda _: None

    def look_back(self, take: Callable[[jobs.LeftBehind], object]) -> None:
        self.did.append("look back")
        self.take = take

    def read_rows(self, known: Callable[[dict[str, tuple[str, str]]], object]) -> None:
        self.did.append("read rows")
        self.known = known

    def begin(self, protocol: str) -> None:
        self.did.append(f"begin {protocol}")

    def end(self) -> None:
        self.did.append("end")

    def drop(self) -> None:
        self.did.append("drop")

    def mark_seen(self) -> None:
        self.did.append("seen")

    def put_off(self, protocol: str) -> None:
        self.did.append(f"put off {protocol}")


class Versions(QObject):
    counted = Signal(object)
    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.protocol, self.current = "lung-field", "r1"
        self.did: list[str] = []
        self.use = self.roll_back = None

    def refresh(self) -> None:
        self.did.append("refresh")

    def taken_over(self, name: str) -> None:
        self.did.append(f"taken over {name}")


class Clickable(QObject):
    clicked = Signal()


class Status:
    """The status bar."""

    def __init__(self) -> None:
        self.training = Clickable()
        self.shown: list[tuple[str, float | None, str]] = []

    def show_training(self, words: str, *, share: float | None = None, tip: str) -> None:
        self.shown.append((words, share, tip))


class Desk:
    def __init__(self, home: Path) -> None:
        self.lanes, self.messages, self.versions, self.status = Lanes(), Messages(), Versions(), Status()
        self.children: list[Child] = []
        self.dialogs: list[Dialog] = []
        self.confirmed: list[Mapping[str, str]] = []
        self.error: LungSegError | None = None
        self.damaged = ""
        self.window = Pane(status=self.status)
        services: Any = SimpleNamespace(
            home=home,
            settings=Settings(model__device="cpu"),
            training_set=SimpleNamespace(
                root=home / "training",
                confirm=self.confirm,
                take_notices=lambda *, damaged=False: [self.damaged] if damaged and self.damaged else [],
            ),
            lanes=self.lanes,
        )
        rest: list[Any] = [self.versions, self.messages, self.window]
        self.learning = Learning(services, *rest)
        self.told: list[tuple[object, str, bool]] = []
        self.chosen: list[tuple[str, str]] = []
        self.learning.changed.connect(lambda *what: self.told.append(what))
        self.learning.case_chosen.connect(lambda *what: self.chosen.append(what))

    def confirm(self, masks: Mapping[str, str]) -> None:
        if self.error is not None:
            raise self.error
        self.confirmed.append(masks)

    def child(self, argv: list[str], *, name: str, environment: Mapping[str, str]) -> Child:
        self.children.append(Child(argv, name=name, environment=environment))
        return self.children[-1]

    def dialog(self, **calls: Any) -> Dialog:  # noqa: ANN401
        self.dialogs.append(Dialog(**calls))
        return self.dialogs[-1]

    @property
    def notes(self) -> Notes:
        return NOTES[-1]

    @property
    def shown(self) -> Dialog:
        return self.dialogs[0]

    def start(self) -> Child:
        self.learning.start_or_show()
        return self.children[-1]


NOTES: list[Notes] = []
