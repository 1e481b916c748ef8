"""The start: PySide reads no module's source, and Python's collector waits until the window is painted."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from lungseg_gui import __main__, app

PROGRAM = """
import inspect
from lungseg_gui.ui.quick_imports import skip_feature_search
skip_feature_search()
inspect.getsource = lambda module: print("read", module.__name__)
import lungseg_gui.ui.window
"""


def test_no_source_is_read_while_the_program_is_imported() -> None:
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert ended.stdout == ""


@pytest.mark.parametrize("status", [0, 1])
def test_the_collector_waits_for_the_window_and_works_after_it(monkeypatch: pytest.MonkeyPatch, status: int) -> None:
    working: list[bool] = []

    def run(options: app.Options) -> int:
        working.append(gc.isenabled())
        return status

    monkeypatch.setattr(app, "run", run)
    assert __main__.main([]) == status
    assert (working, gc.isenabled()) == ([False], True)


CUDA = """
import sys
from lungseg_gui.ui.quick_imports import without_cuda
with without_cuda():
    import pyqtgraph
assert pyqtgraph.widgets.RawImageWidget.cudart is None
print(sorted(name for name in sys.modules if name.partition(".")[0] == "cuda"))
"""


def test_pyqtgraph_is_imported_without_the_bindings_of_cuda() -> None:
    pytest.importorskip("cuda.bindings", reason="torch brings no CUDA here")
    ended = subprocess.run([sys.executable, "-c", CUDA], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() in ("[]", "['cuda']")
