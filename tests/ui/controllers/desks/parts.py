"""What controllers are given in their tests: lanes that work when they are told to, messages that keep what is said."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.identity import Identity
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.session import Event, Session
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.controllers.painted import Painted
from lungseg_gui.ui.controllers.services import Lanes as _Lanes

Run = Callable[..., object]


class Task:
    """A piece of work that waits in a lane, with what follows it."""

    def __init__(self, lane: Lane, work: Run, name: str, follow: Mapping[str, Run | None], *, last: bool) -> None:
        self.name, self.last, self.cancelled = name, last, False
        self._lane, self._work, self._follow = lane, work, follow

    def cancel(self) -> None:
        self.cancelled = True

    def tell(self, what: str, *said: object) -> None:
        follow = self._follow.get(what)
        if follow is not None:
            follow(*said)

    def _report(self, progress: object) -> None:
        if self.cancelled:
            raise Cancelled
        self.tell("progressed", progress)

    def work(self) -> None:
        """Do it as a lane does: a task that was given up ends as cancelled."""
        try:
            if self.cancelled:
                raise Cancelled
            found = self._work(self._report)
            if self.cancelled:
                raise Cancelled
        except LungSegError as error:
            self.tell("failed", error)
        else:
            self.tell("done", found)
        self.tell("finished")


class Lane:
    """Keeps what it is given until it is told to work."""

    def __init__(self) -> None:
        self.waiting: list[Task] = []

    def do(
        self,
        work: Run,
        *,
        name: str,
        done: Run | None = None,
        failed: Run | None = None,
        progressed: Run | None = None,
        finished: Run | None = None,
        last: bool = False,
    ) -> Task:
        follow = {"done": done, "failed": failed, "progressed": progressed, "finished": finished}
        self.waiting.append(Task(self, work, name, follow, last=last))
        return self.waiting[-1]

    def withdraw(self, task: Task) -> bool:
        if task not in self.waiting:
            return False
        self.waiting.remove(task)
        task.cancel()
        task.tell("finished")
        return True

    @property
    def idle(self) -> bool:
        return not self.waiting

    @property
    def names(self) -> list[str]:
        """What waits."""
        return [task.name for task in self.waiting]

    def work(self) -> None:
        """Work off what waits, and what that adds."""
        while self.waiting:
            self.waiting.pop(0).work()


class Lanes:
    """Every lane of the program."""

    def __init__(self) -> None:
        self._all = {field.name: Lane() for field in fields(_Lanes)}

    def __getattr__(self, name: str) -> Lane:
        return self._all[name]

    @property
    def names(self) -> list[str]:
        return [name for lane in self._all.values() for name in lane.names]

    def work(self) -> None:
        """Work until nothing waits in any of them."""
        while any(not lane.idle for lane in self._all.values()):
            for lane in self._all.values():
                lane.work()


class Heard:
    """Stands for the messages: keeps what is said, and what each banner offers."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.toasts: list[str] = []
        self.offers: list[tuple[str, Run | None]] = []
        """The button of each toast."""
        self.banners: dict[str, str] = {}
        self.severities: dict[str, str] = {}
        self.actions: dict[str, dict[str, Run]] = {}
        self.shares: dict[str, float] = {}
        self.errors: list[tuple[str, str]] = []
        self.retries: dict[str, Run | None] = {}
        self.exports: list[Path] = []

    def say(self, words: str) -> None:
        self.said.append(words)

    def toast(self, words: str, *, action: str = "", run: Run | None = None, add: bool = False) -> None:
        self.toasts.append(words)
        self.offers.append((action, run))

    def exported(self, path: Path) -> None:
        self.exports.append(path)

    def banner(self, name: str, severity: str, words: str, actions: Sequence[tuple[str, Run]] = ()) -> None:
        self.clear(name)
        self.banners[name], self.severities[name], self.actions[name] = words, severity, dict(actions)

    def progress(self, name: str, words: str, share: float, actions: Sequence[tuple[str, Run]]) -> None:
        self.banners[name], self.shares[name], self.actions[name] = words, share, dict(actions)

    def failed(self, name: str, error: LungSegError, *, retry: Run | None = None) -> None:
        if not isinstance(error, Cancelled):
            self.errors.append((name, str(error)))
            self.banners[name], self.retries[name] = str(error), retry

    def clear(self, name: str) -> None:
        self.banners.pop(name, None)


class Kept:
    """Settings in memory: those of the program's table, and what a test says."""

    def __init__(self, **values: object) -> None:
        from lungseg_gui.services.settings import SETTINGS

        self.values: dict[str, Any] = {setting.key: setting.default for setting in SETTINGS}
        self.values |= {name.replace("__", "."): value for name, value in values.items()}
        self.held: dict[str, object] = {}
        self.locks: dict[str, str] = {}
        self.error: LungSegError | None = None

    def get(self, key: str) -> Any:  # noqa: ANN401 - whatever it is
        return self.values[key]

    def flag(self, key: str) -> bool:
        return bool(self.values[key])

    def text(self, key: str) -> str:
        return str(self.values[key])

    def number(self, key: str) -> float:
        return float(self.values[key])

    def lock_of(self, key: str) -> str:
        return self.locks.get(key, "")

    def set(self, key: str, value: object) -> None:
        self.update({key: value})

    def update(self, values: Mapping[str, object]) -> None:
        if self.error is not None:
            raise self.error
        self.values |= {key: value for key, value in values.items() if key not in self.locks}

    def hold(self, values: Mapping[str, object]) -> None:
        self.held |= values
        self.values |= {key: value for key, value in values.items() if key not in self.locks}


class Table:
    """Stands for the table of commands: counts how often it was refreshed."""

    def __init__(self) -> None:
        self.refreshed = 0

    def refresh(self) -> None:
        self.refreshed += 1


class Pane(QObject):
    """Stands for the window: its signals, and whatever a test puts beside them."""

    key_held = Signal(int, bool)
    activated = Signal()
    deactivated = Signal()

    def __init__(self, **more: object) -> None:
        super().__init__()
        self.actions_table = Table()
        self.page_open = False
        self.viewer_place = None
        for name, value in more.items():
            setattr(self, name, value)


class Painting:
    """Knows what is painted: what the test says."""

    def __init__(self, review: Review | None = None, *, key: str = "/x/a.dcm", why_not: str = "") -> None:
        self.painted = Painted(review.image.identity, key, 0.0) if review is not None else None
        self.why_not = why_not

    def why_not_painted(self) -> str:
        return self.why_not


class Told(Session):
    """A session whose events a test may tell itself."""

    def tell(self, event: Event, identity: Identity | None = None) -> None:
        self._tell(event, identity)


def row(
    key: str = "/x/a.png", *, identity: Identity | None = None, status: Status = Status.NEW, order: int = 1
) -> Entry:
    """Return a row of the worklist."""
    return Entry(key, identity, Path(key).name, status, None, "", "", -1, "", order)
