"""Tests in processes that have the large libraries already, forked from one that has nothing of ours."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import shutil
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

LARGE = ("PySide6.QtWidgets", "cv2", "numpy", "openvino", "pydicom", "pyqtgraph", "torch", "torchvision", "timm")
_IMPORTED = "ignore::pytest.PytestAssertRewriteWarning"  # anyio, a plugin, came with torch's libraries
_PATIENCE = "LUNGSEG_TEST_PATIENCE_S"


def file_of(test: str) -> str:
    """Return the file of a test."""
    return test.split("::", 1)[0]


@dataclass(frozen=True)
class Ran:
    """How tests ended: ``code`` is pytest's, None where time was up, -1 where the process died."""

    code: int | None
    failed: list[str]
    said: str


class _Chosen:
    """Keeps pytest to some tests in an order, and notes which fail."""

    def __init__(self, tests: Sequence[str]) -> None:
        self._order = {test: number for number, test in enumerate(tests)}
        self.failed: list[str] = []

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        if not self._order:
            return
        left = [item for item in items if item.nodeid not in self._order]
        items[:] = sorted((i for i in items if i.nodeid in self._order), key=lambda item: self._order[item.nodeid])
        config.hook.pytest_deselected(items=left)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.failed.append(report.nodeid)


def _run(place: str, tests: Sequence[str], out: str, given: dict[str, str], options: Sequence[str]) -> None:
    """Run tests in this process and leave what failed in ``out``."""
    os.setsid()  # the tests' own children end with them
    sys.stdout = sys.stderr = Path(out).with_suffix(".txt").open("w", encoding="utf-8")
    os.dup2(sys.stdout.fileno(), 1)
    os.dup2(sys.stdout.fileno(), 2)
    os.chdir(place)
    paths = [place, str(Path(place) / "model")]
    os.environ.update({"PYTHONPATH": os.pathsep.join(paths), "QT_QPA_PLATFORM": "offscreen"} | given)
    for name in [name for name in sys.modules if name.split(".")[0] in ("tests", "lungseg_gui")]:
        del sys.modules[name]
    sys.path[:0] = paths
    sys.dont_write_bytecode = False  # else each fault has all of the program compiled again
    whole = all("::" not in test for test in tests)
    chosen = _Chosen([] if whole else tests)
    files = dict.fromkeys(file_of(test) for test in tests)
    every = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "--tb=short", "-W", _IMPORTED]
    base = Path(out).with_suffix(".base")
    code = int(pytest.main([*every, f"--basetemp={base}", *options, *files], plugins=[chosen]))
    Path(out).write_text(json.dumps({"code": code, "failed": chosen.failed}), encoding="utf-8")
    sys.stdout.flush()
    os._exit(0)  # what Qt and torch do when the interpreter ends is not asked


class Processes:
    """Runs tests of a copy of the tree, each time in a process of its own."""

    def __init__(self, place: Path, folder: Path, *, large: Sequence[str] = LARGE) -> None:
        self.place = place
        self._out = folder / "tests.json"
        kind = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
        self._processes: Any = multiprocessing.get_context(kind)
        if kind == "forkserver":
            self._processes.set_forkserver_preload(list(large))

    def run(
        self,
        tests: Sequence[str],
        *options: str,
        seconds: float,
        patience: int = 60,
        given: dict[str, str] | None = None,
    ) -> Ran:
        """Run whole files, or tests in their order; ``patience`` is how long they wait for what should come at once."""
        self._out.unlink(missing_ok=True)
        environment = {_PATIENCE: str(patience), **(given or {})}
        arguments = (str(self.place), list(tests), str(self._out), environment, options)
        process = self._processes.Process(target=_run, args=arguments)
        process.start()
        process.join(seconds)
        late = process.is_alive()
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        process.join()
        shutil.rmtree(self._out.with_suffix(".base"), ignore_errors=True)
        text = self._out.with_suffix(".txt")
        said = text.read_text("utf-8", errors="replace")[-4000:] if text.is_file() else ""
        if late:
            return Ran(None, [], said)
        if not self._out.is_file():
            return Ran(-1, [], said)
        return Ran(**json.loads(self._out.read_text("utf-8")), said=said)
