"""Contract 5 in the running program: the heavy libraries come after the window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("torch", "torchvision", "timm", "segmentation_models_pytorch", "highdicom", "matplotlib")
# Starts the program as users do, looks at the modules at the first paint of a shown window, and ends.
PROGRAM = """
import json, os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

class Watch(QObject):
    def eventFilter(self, receiver, event):
        if event.type() == QEvent.Type.Paint and isinstance(receiver, QWidget) and receiver.window().isVisible():
            print(json.dumps(sorted(sys.modules)), flush=True)
            os._exit(0)
        return False

watch = Watch()
start = QApplication.exec

def watched(*_):
    QApplication.instance().installEventFilter(watch)
    return start()

QApplication.exec = watched
from lungseg_gui.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("arguments", [[], ["--sample"]], ids=["empty", "sample"])
def test_nothing_heavy_is_loaded_at_the_first_paint(arguments: list[str], tmp_path: Path, repository: Path) -> None:
    path = os.pathsep.join([str(repository), str(repository / "model")])
    environment = {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen", "LUNGSEG_HOME": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    modules: list[str] = json.loads(run.stdout.splitlines()[-1])
    assert "lungseg_gui.app" in modules
    assert [name for name in modules if name in HEAVY] == []
