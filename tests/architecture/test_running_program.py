"""Contract 5 in the running program: the heavy libraries come after the window, and on a processor torch never."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lungseg_gui.services import phantom
from lungseg_model import runtime

LEARNS = ("torch", "torchvision", "timm", "segmentation_models_pytorch", "onnx", "onnxruntime")
PACS = ("pynetdicom", "dicomweb_client", "requests", "keyring", "cryptography")
HEAVY = (*LEARNS, *PACS, "openvino", "highdicom", "matplotlib", "nibabel", "nrrd", "pycocotools")
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

# Predicts the sample as users see it, then whatever else predicts in the window's process.
PREDICTS = """
import json, os, sys
from pathlib import Path
from lungseg_gui.__main__ import main
home = Path(os.environ["LUNGSEG_HOME"])
end, os._exit = os._exit, lambda status: None  # by which the program leaves a thread behind that still measures
status = main(["--sample", "--screenshot", str(home / "shot.png"), "--wait-for", "prediction"])
from lungseg_gui.services.graphs import Graphs
from lungseg_gui.services.phantom import draw
from lungseg_gui.services.precision import Precisions
from lungseg_gui.services.registry import Registry
version = Registry(home).current()
Precisions(home).measure(version.folder, "", [draw(0, shape=(64, 64)).pixels], graph=Graphs(home).of(version.folder))
print(json.dumps(sorted(sys.modules)), flush=True)
end(status)
"""

SEGMENTS = """
import json, sys
from lungseg_gui.cli import main
status = main(sys.argv[1:])
print(json.dumps(sorted(sys.modules)))
sys.exit(status)
"""


def modules_after(code: str, arguments: list[str], home: Path, repository: Path) -> list[str]:
    path = os.pathsep.join([str(repository), str(repository / "model")])
    environment = {**os.environ, "PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen", "LUNGSEG_HOME": str(home)}
    run = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=home, env=environment, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout.splitlines()[-1])


@pytest.mark.skipif(not runtime.available(), reason="OpenVINO has no build for this computer")
def test_a_mask_on_a_processor_is_made_without_torch(tmp_path: Path, repository: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"model.device": "cpu"}))
    modules = modules_after(PREDICTS, [], tmp_path, repository)
    assert (tmp_path / "shot.png").exists()
    assert "openvino" in modules
    assert [name for name in modules if name in LEARNS] == []


@pytest.mark.skipif(not runtime.available(), reason="OpenVINO has no build for this computer")
def test_a_folder_on_a_processor_is_segmented_without_torch(tmp_path: Path, repository: Path) -> None:
    phantom.write_dicom(tmp_path / "images" / "1.dcm", phantom.draw(1, shape=(256, 208)))
    arguments = ["segment", "images", "--out", "masks", "--device", "cpu"]
    modules = modules_after(SEGMENTS, arguments, tmp_path, repository)
    assert list((tmp_path / "masks").iterdir())
    assert "openvino" in modules
    assert [name for name in modules if name in LEARNS] == []


@pytest.mark.parametrize("arguments", [[], ["--sample"]], ids=["empty", "sample"])
def test_nothing_heavy_is_loaded_at_the_first_paint(arguments: list[str], tmp_path: Path, repository: Path) -> None:
    modules = modules_after(PROGRAM, arguments, tmp_path, repository)
    assert "lungseg_gui.app" in modules
    assert [name for name in modules if name in HEAVY] == []
