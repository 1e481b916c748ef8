"""A model of random weights in the user's folder, and a way to run ``lungseg`` in this process and in its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from lungseg_gui.app import make_services
from lungseg_gui.cli import main
from lungseg_gui.services import graphs, phantom
from lungseg_gui.services.registry import Registry
from lungseg_gui.ui.controllers.services import Services
from tests.cli.worked_on import make_studies
from tests.services.versions import small_version

ROOT = Path(__file__).resolve().parents[2]
SHAPE = (256, 208)  # 1.4 to 1.7 mm a pixel: a plausible spacing


@dataclass(frozen=True)
class Said:
    """Exit status and what was said."""

    status: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        return self.err.splitlines()


Lungseg = Callable[..., Said]


@pytest.fixture
def lungseg(capsys: pytest.CaptureFixture[str]) -> Lungseg:
    """Run a command line in this process."""

    def run(*argv: object) -> Said:
        capsys.readouterr()
        status = main([str(word) for word in argv])
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return run


@pytest.fixture
def start(lungseg_home: Path, takes_long: None) -> Callable[..., subprocess.Popen[str]]:
    """Start a command line in a process of its own; ``first`` is Python that it runs before."""
    places = os.pathsep.join((str(ROOT), str(ROOT / "model")))
    environment = os.environ | {"PYTHONPATH": places, "LUNGSEG_HOME": str(lungseg_home)}
    program = "import sys; from lungseg_gui.cli import main; sys.exit(main())"

    def begin(*argv: object, first: str = "pass") -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", f"{first}; {program}", *(str(word) for word in argv)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
        )

    return begin


@pytest.fixture(scope="session")
def version_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A version with random weights: it segments something, and nothing in particular."""
    from lungseg_model import conversion

    folder = small_version(tmp_path_factory.mktemp("versions") / "v", seed=3)
    conversion.keep(folder)
    return folder


@pytest.fixture(autouse=True)
def _converted_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """What has no graph is converted in this process, where torch is at hand; the child has its own tests."""
    from lungseg_model import conversion

    monkeypatch.setattr(graphs, "converted", conversion.make)


@pytest.fixture
def model(lungseg_home: Path, version_folder: Path) -> Registry:
    """The user's versions: r1 in use, r2 a candidate."""
    registry = Registry(lungseg_home)
    registry.publish(version_folder, activate=True)
    registry.publish(version_folder, activate=False)
    return registry


@pytest.fixture(scope="session")
def phantoms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``images/phantom-N.dcm`` and ``labels/phantom-N.png`` for N = 0, 1, 2."""
    from lungseg_gui.services.writing.png import write_mask

    folder = tmp_path_factory.mktemp("phantoms")
    for seed in range(3):
        drawn = phantom.draw(seed, shape=SHAPE)
        phantom.write_dicom(folder / "images" / f"phantom-{seed}.dcm", drawn)
        write_mask(folder / "labels" / f"phantom-{seed}.png", drawn.mask)
    return folder


def dice(first: np.ndarray, second: np.ndarray) -> float:
    """Dice of two regions, by the definition."""
    return 2.0 * float((first & second).sum()) / float(first.sum() + second.sum())


@pytest.fixture
def studies(tmp_path: Path) -> dict[str, Path]:
    return make_studies(tmp_path / "studies")


@pytest.fixture
def services(lungseg_home: Path) -> Iterator[Services]:
    services = make_services(lungseg_home)
    yield services
    services.journals.close(60)
    services.library.close()
    services.lanes.close(60)
