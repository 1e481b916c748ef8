"""Work away from the window: lanes of plain threads, and child processes, with the same four signals."""

from __future__ import annotations

import json
import logging
import os
import threading
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Qt, QTimer, Signal

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_gui.core.language import tr
from lungseg_gui.services.precedence import step_behind

Report = Callable[[object], None]
Work = Callable[[Report], object]
Found = TypeVar("Found")
_log = logging.getLogger("lungseg.tasks")
_KILL_AFTER_MS = 2000
_LET_GO_MS = 20


class Task(QObject):
    """One piece of work in a lane; its signals are emitted in the thread that made it.

    Parameters
    ----------
    work : callable
        A plain function ``work(report)``; ``report(progress)`` raises Cancelled once the task was cancelled.
    name : str
        For the log.

    Notes
    -----
    A worker only posts to the task itself, by a queued connection; each listener, even a lambda, is called in the
    window's thread.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)  # LungSegError
    finished = Signal()
    _posted = Signal(str, object)

    def __init__(self, work: Work, *, name: str = "task") -> None:
        super().__init__()
        self.name = name
        self._work: Work | None = work
        self._cancelled = threading.Event()
        self._done = False
        self._left = threading.Event()  # set once the worker has nothing more to do with this object
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        """Whether nobody waits for the result any more."""
        return self._cancelled.is_set()

    @property
    def done(self) -> bool:
        """Whether the result was delivered."""
        return self._done

    def cancel(self) -> None:
        """Cancel the result; the work stops at its next report."""
        self._cancelled.set()

    def withdraw(self) -> None:
        """End without a result: the lane took it back before it began. ``finished`` comes, and nothing else."""
        self._done, self._work = True, None
        self._cancelled.set()
        self._left.set()
        self.finished.emit()
        self._let_go()

    def silence(self) -> None:
        """Notify nobody any more: the listener is closing, and its widgets may be gone."""
        self._done = True

    def drop(self) -> None:
        """End untold: the lane closes before it began."""
        self._done, self._work = True, None
        self._left.set()
        self._let_go()

    def run(self) -> None:
        """Do the work; called by the lane's thread."""
        work, self._work = self._work, None
        try:
            if work is not None:
                self._do(work)
        finally:
            self._left.set()

    def _do(self, work: Work) -> None:
        try:
            if self.cancelled:
                raise Cancelled
            result = work(self._report)
        except LungSegError as error:
            self._post("failed", error)
        except Exception as error:
            _log.exception("%s failed", self.name)
            message = tr("An unexpected error stopped the work ({kind}).", kind=type(error).__name__)
            remedy = tr("The log has the details: Help, Show log file.")
            self._post("failed", LungSegError(message, remedy=remedy, cause=error))
        else:
            self._post("succeeded", result)

    def _report(self, progress: object) -> None:
        if self.cancelled:
            raise Cancelled
        self._post("progressed", progress)

    def _post(self, kind: str, content: object) -> None:
        try:
            self._posted.emit(kind, content)
        except RuntimeError:  # the program is closing: Qt has deleted the task's C++ side
            _log.info("%s came too late", self.name)

    def _deliver(self, kind: str, content: object) -> None:
        if kind == "progressed":
            if not self.cancelled and not self._done:
                self.progressed.emit(content)
            return
        if self._done:
            if kind == "failed" and not self.cancelled:
                _log.warning("%s failed when nobody listened any more (%s)", self.name, type(content).__name__)
            self._let_go()
            return
        self._done = True
        if self.cancelled:
            content, kind = Cancelled(), "failed"
        (self.succeeded if kind == "succeeded" else self.failed).emit(content)
        self.finished.emit()
        self._let_go()

    def _let_go(self) -> None:
        """Delete this object: Qt holds the listeners, lambdas with a whole image among them, unseen by Python.

        Not before the worker has left ``emit``, which looks at its sender once more after it has posted.
        """
        if self._left.is_set():
            self.deleteLater()
        else:
            QTimer.singleShot(_LET_GO_MS, self, self._let_go)


class Lane:
    """One thread that works off tasks; started with the first one.

    Parameters
    ----------
    name : str
    newest_first : bool
        Whether the task added last is done next: what the reader looks at now matters most.

    Notes
    -----
    The threads are Python's own and daemons: a prediction that does not end can't hold up the end of the program,
    and no QThread is destroyed while it runs.
    """

    def __init__(self, name: str, *, newest_first: bool = False) -> None:
        self._name = name
        self._newest_first = newest_first
        self._waiting: deque[Task] = deque()
        self._alive: set[Task] = set()
        self._spent: list[Task] = []  # worked off; released in the window's thread, where a QObject must end
        self._condition = threading.Condition()
        self._thread: threading.Thread | None = None
        self._running: Task | None = None
        self._closed = False

    def start(self, task: Task, *, last: bool = False) -> Task:
        """Add a task and return it; the lane keeps it alive until its result was delivered.

        Parameters
        ----------
        last : bool
            In a lane whose newest task comes first: do this one once nothing else waits.
        """
        self._spent.clear()
        self._alive.add(task)
        task.finished.connect(lambda: self._alive.discard(task))
        with self._condition:
            if self._closed:
                return task
            if last and self._newest_first:
                self._waiting.appendleft(task)
            else:
                self._waiting.append(task)
            if self._thread is None:
                self._thread = threading.Thread(target=self._loop, name=f"lungseg-{self._name}", daemon=True)
                self._thread.start()
            self._condition.notify_all()
        return task

    def do(
        self,
        work: Callable[[Report], Found],
        *,
        name: str,
        done: Callable[[Found], object] | None = None,
        failed: Callable[[LungSegError], object] | None = None,
        progressed: Callable[[Any], object] | None = None,
        finished: Callable[[], object] | None = None,
        last: bool = False,
    ) -> Task:
        """Have work done in the lane, and what follows in the window's thread; return the task.

        Parameters
        ----------
        work : callable
            As for Task.
        name : str
            For the log.
        done : callable or None
            Called with what the work returned.
        failed : callable or None
            Called with the error, or with Cancelled where the task was cancelled. Without it nobody hears of them.
        progressed : callable or None
            Called with each report.
        finished : callable or None
            Called at the end, after one of the two above, also where the task was withdrawn.
        last : bool
            As for ``start``.

        Notes
        -----
        None of them is called before this returns, nor once the lane was closed.
        """
        task = Task(work, name=name)
        for signal, follow in ((task.progressed, progressed), (task.succeeded, done), (task.failed, failed)):
            if follow is not None:
                signal.connect(follow)
        if finished is not None:
            task.finished.connect(finished)
        return self.start(task, last=last)

    def withdraw(self, task: Task) -> bool:
        """Take a task back that has not begun, and what it holds with it; return whether it was.

        One that runs continues, and its result is delivered as usual.
        """
        with self._condition:
            if task not in self._waiting:
                return False
            self._waiting.remove(task)
            self._condition.notify_all()
        task.withdraw()
        return True

    @property
    def idle(self) -> bool:
        """Whether nothing waits and nothing runs."""
        with self._condition:
            return not self._waiting and self._running is None

    def has_only(self, name: str) -> bool:
        """Whether all that waits or runs has this name; nothing may be left, either."""
        with self._condition:
            left = [*self._waiting, *([self._running] if self._running is not None else [])]
            return all(task.name == name for task in left)

    def wait(self, seconds: float) -> bool:
        """Wait until all tasks were worked off, at most some seconds; return whether they were."""
        with self._condition:
            return self._condition.wait_for(lambda: not self._waiting and self._running is None, seconds)

    def close(self, seconds: float, *, drop: bool = True) -> bool:
        """End the thread; return whether it ended in time. No task of the lane reports its end after that.

        Parameters
        ----------
        seconds : float
            How long to wait.
        drop : bool
            Whether tasks that did not begin are cancelled.
        """
        with self._condition:
            self._closed = True
            dropped = list(self._waiting) if drop else []
            if drop:
                self._waiting.clear()
            self._condition.notify_all()
        for task in dropped:
            task.drop()
        for task in tuple(self._alive):
            task.silence()
            if drop:
                task.cancel()
        if self._thread is not None:
            self._thread.join(seconds)
            return not self._thread.is_alive()
        return True

    def _loop(self) -> None:
        step_behind()
        while True:
            with self._condition:
                self._condition.wait_for(lambda: bool(self._waiting) or self._closed)
                if not self._waiting:
                    return
                task = self._waiting.pop() if self._newest_first else self._waiting.popleft()
                self._running = task
            try:
                task.run()
            finally:
                self._spent.append(task)
                del task
                with self._condition:
                    self._running = None
                    self._condition.notify_all()


class ProcessTask(QObject):
    """A child process that speaks JSON lines on its standard output, with the signals of a Task.

    Every event is passed on by ``progressed``; ``{"event": "done"}`` and ``{"event": "error"}`` decide how it ended.
    The child ends when its standard input closes, so it never outlives the program.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)  # LungSegError
    finished = Signal()

    def __init__(
        self, command: Sequence[str], *, name: str = "process", environment: dict[str, str] | None = None
    ) -> None:
        super().__init__()
        self.name = name
        self._command = list(command)
        self._cancelled = self._over = self._told = False
        self._rest = b""
        self._result: dict[str, Any] | None = None
        self._error: LungSegError | None = None
        self._process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        for key, value in (environment or {}).items():
            surroundings.insert(key, value)
        self._process.setProcessEnvironment(surroundings)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._trouble)

    @property
    def running(self) -> bool:
        """Whether the child lives."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def start(self) -> None:
        """Start the child."""
        self._process.start(self._command[0], self._command[1:])

    def send(self, words: str) -> None:
        """Write a line to the child's standard input."""
        if self.running and not self._cancelled:
            self._process.write(f"{words}\n".encode())

    def cancel(self) -> None:
        """End the child for good; ``failed`` is emitted at once, ``finished`` in the end.

        On a busy machine the system takes its time over the end of a child of low priority.
        """
        self.send("cancel")
        self._end_child()

    def _end_child(self) -> None:
        """Close the child's input, then terminate, then kill it."""
        self._cancelled = True
        if not self.running:
            return
        if self._result is None and not self._told:
            self._told = True
            self.failed.emit(Cancelled())
        self._process.closeWriteChannel()
        if os.name != "nt":  # a console child has no window to ask on Windows; its closed input informs it
            self._process.terminate()
        QTimer.singleShot(_KILL_AFTER_MS, self, self._kill)

    def close(self, milliseconds: int = _KILL_AFTER_MS) -> None:
        """End the child before the program ends, so that a later one can resume; waits at most this long."""
        if self.running:
            self._end_child()
            if not self._process.waitForFinished(milliseconds):
                self._process.kill()
                self._process.waitForFinished(500)

    def _kill(self) -> None:
        if self.running:
            self._process.kill()

    def _read(self) -> None:
        lines = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        self._rest = lines.pop()
        for raw in lines:
            self._line(raw)

    def _line(self, raw: bytes) -> None:
        try:
            found: Any = json.loads(raw)
        except ValueError:
            return  # a library's own chatter
        if not isinstance(found, dict):
            return
        event = cast("dict[str, Any]", found)
        if event.get("event") == "done":
            self._result = event
        elif event.get("event") == "error":
            message = str(event.get("message") or tr("The work stopped."))
            self._error = LungSegError(message, remedy=str(event.get("remedy") or ""))
        if not self._cancelled:
            self.progressed.emit(event)

    def _trouble(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._error = LungSegError(tr("The work could not be started."), remedy=tr("Reinstall the program."))
            self._finish()

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        if self._rest:
            self._line(self._rest)
            self._rest = b""
        if self._result is None and self._error is None and not self._cancelled:
            tail = bytes(self._process.readAllStandardError().data()).decode(errors="replace")[-2000:]
            _log.error("%s ended with code %s (%s): %s", self.name, code, status, tail)
            killed = status is QProcess.ExitStatus.CrashExit
            message = tr("The work stopped unexpectedly (code {code}).", code=code)
            if killed:
                message = tr("The work was stopped by the system (code {code}).", code=code)
            remedy = tr("Close other programs if memory was short, then start it again; the log has the details.")
            self._error = LungSegError(message, remedy=remedy)
        self._finish()

    def _finish(self) -> None:
        if self._over:
            return
        self._over = True
        if self._cancelled and self._result is None:
            if not self._told:
                self.failed.emit(Cancelled())
        elif self._error is not None:
            self.failed.emit(self._error)
        else:
            self.succeeded.emit(self._result)
        self.finished.emit()
