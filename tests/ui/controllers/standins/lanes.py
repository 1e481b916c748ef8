"""Lanes that work when they are told to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.ui.controllers.services import Lanes as _Lanes

_NAMES = tuple(one.name for one in fields(_Lanes))


class Work:
    """One piece of work in a lane."""

    def __init__(self, work: Callable[..., object], *, name: str, last: bool, follow: dict[str, Any]) -> None:
        self.name, self.last, self.cancelled = name, last, False
        self._work, self._follow = work, follow
        self._found: object = None
        self._error: LungSegError | None = None

    def cancel(self) -> None:
        self.cancelled = True

    def begin(self) -> None:
        """Do it, untold yet."""
        try:
            if self.cancelled:
                raise Cancelled
            self._found = self._work(self._report)
        except LungSegError as error:
            self._error = error

    def _report(self, progress: object) -> None:
        if self.cancelled:
            raise Cancelled
        self._tell("progressed", progress)

    def end(self) -> None:
        """Tell what became of it: one that was given up ends as cancelled."""
        error = Cancelled() if self.cancelled else self._error
        if error is None:
            self._tell("done", self._found)
        else:
            self._tell("failed", error)
        self._tell("finished")

    def run(self) -> None:
        """Do it, and tell what became of it."""
        self.begin()
        self.end()

    def withdraw(self) -> None:
        self.cancelled = True
        self._tell("finished")

    def _tell(self, kind: str, *what: object) -> None:
        if (follow := self._follow[kind]) is not None:
            follow(*what)


class Lane:
    """Keeps work until it is told to do it."""

    def __init__(self) -> None:
        self.waiting: list[Work] = []
        self.running: Work | None = None

    def do(
        self,
        work: Callable[..., object],
        *,
        name: str,
        done: Callable[..., object] | None = None,
        failed: Callable[..., object] | None = None,
        progressed: Callable[..., object] | None = None,
        finished: Callable[..., object] | None = None,
        last: bool = False,
    ) -> Work:
        follow = {"done": done, "failed": failed, "progressed": progressed, "finished": finished}
        self.waiting.append(Work(work, name=name, last=last, follow=follow))
        return self.waiting[-1]

    def withdraw(self, task: Work) -> bool:
        if task not in self.waiting:
            return False
        self.waiting.remove(task)
        task.withdraw()
        return True

    @property
    def names(self) -> list[str]:
        return [task.name for task in self.waiting]

    @property
    def idle(self) -> bool:
        return not self.waiting and self.running is None

    def begin(self) -> Work:
        """Do the first one, untold yet."""
        self.running = self.waiting.pop(0)
        self.running.begin()
        return self.running

    def end(self) -> None:
        """Tell what became of the one that was begun."""
        task, self.running = self.running, None
        assert task is not None
        task.end()

    def run(self) -> int:
        """Do all that waits, and what comes meanwhile; return how much that was."""
        number = 0
        while self.waiting:
            self.begin()
            self.end()
            number += 1
        return number


class Lanes:
    """The lanes of the program, made as they are asked for: ``all`` has those that were."""

    def __init__(self) -> None:
        self.all: dict[str, Lane] = {}

    def __getattr__(self, name: str) -> Lane:
        if name not in _NAMES:
            raise AttributeError(name)
        return self.all.setdefault(name, Lane())

    @property
    def names(self) -> list[str]:
        """What waits in any of them."""
        return [work for name in _NAMES if name in self.all for work in self.all[name].names]

    def run(self) -> None:
        """Work off everything, and what comes meanwhile."""
        while any([lane.run() for lane in tuple(self.all.values())]):
            pass
