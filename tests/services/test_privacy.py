"""Nobody but its owner reads the data folder."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from lungseg_gui import app
from lungseg_gui.services import files
from lungseg_gui.services.files import atomic_write_bytes, is_private
from lungseg_gui.services.home import data_home
from lungseg_gui.services.journal.lock import Lock
from lungseg_gui.services.library import Library
from lungseg_gui.services.training_set import TrainingSet
from tests.core.reviews import image, lungs

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders private by itself")


def rights(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): stat.S_IMODE(path.stat().st_mode) for path in (folder, *folder.rglob("*"))}


def test_a_folder_that_an_older_program_left_open_is_corrected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, outside = tmp_path / "data", tmp_path / "outside.txt"
    (home / "training_set" / "imagesTr").mkdir(parents=True)
    for path in (home / "library.sqlite", home / "training_set" / "imagesTr" / "a.png", outside):
        path.write_bytes(b"x")
        path.chmod(0o644)
    (home / "link").symlink_to(outside)
    monkeypatch.setenv("LUNGSEG_HOME", str(home))
    assert data_home() == home
    (home / "link").unlink()
    found = rights(home)
    assert set(found.values()) == {0o700, 0o600}
    assert found["training_set/imagesTr"] == 0o700
    assert found["library.sqlite"] == 0o600
    assert stat.S_IMODE(outside.stat().st_mode) == 0o644


def test_what_is_written_there_is_its_owner_s_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LUNGSEG_HOME", str(tmp_path / "new" / "data"))
    monkeypatch.setattr(files, "_UMASK", 0o022)
    before = os.umask(0o022)
    try:
        home = data_home()
        assert stat.S_IMODE(home.stat().st_mode) == 0o700
        library = Library(home)
        library.add(Path("/studies/a.png"))
        lock = Lock(home / "program.lock")
        assert lock.take() is None
        shown = image()
        TrainingSet(home / "training_set").accept(shown, lungs(), original=None, model_version="", edited=False)
        found = {name: mode for name, mode in rights(home).items() if (home / name).is_file()}
        assert {"library.sqlite", "library.sqlite-wal", "program.lock", "training_salt"} <= set(found)
        assert set(found.values()) == {0o600}
        lock.release()
        library.close()
        outside = tmp_path / "mask.png"
        atomic_write_bytes(outside, b"x")  # an export: as the user's other files
        assert not is_private(outside)
        assert stat.S_IMODE(outside.stat().st_mode) == 0o644
    finally:
        os.umask(before)


def test_a_log_that_cannot_be_written_is_told_and_holds_nothing_up(lungseg_home: Path) -> None:
    import logging

    (lungseg_home / "logs").write_text("a file where the folder should be")
    logger = logging.getLogger("lungseg")
    before = list(logger.handlers)
    try:
        assert "No log is written" in app.start_log()
        logger.warning("nobody reads this")
    finally:
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(None)
        for handler in logger.handlers[:]:
            if handler not in before:
                logger.removeHandler(handler)
