from __future__ import annotations

import os
from pathlib import Path

import pytest

from lungseg_gui.core.errors import Cancelled
from lungseg_gui.services.disk_use import DiskUse, measure


def test_files_and_folders_are_added_up(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "one").write_bytes(bytes(10))
    (tmp_path / "a" / "b" / "two").write_bytes(bytes(5))
    assert measure(tmp_path / "a") == DiskUse(15, 2)
    assert measure(tmp_path / "a" / "one") == DiskUse(10, 1)
    assert measure(tmp_path / "missing") is None


def test_it_is_given_up_between_folders(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    asked: list[int] = []

    def stop() -> None:
        asked.append(1)
        if len(asked) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        measure(tmp_path, go_on=stop)


def test_what_is_gone_meanwhile_counts_for_nothing_and_links_are_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert measure(tmp_path) == DiskUse(0, 0) == DiskUse()
    for name, size in (("a", 3), ("gone", 5), ("b", 7)):
        (tmp_path / name).write_bytes(bytes(size))
    lstat = os.lstat

    def missing(path: str) -> os.stat_result:
        if str(path).endswith("gone"):
            raise FileNotFoundError
        return lstat(path)

    monkeypatch.setattr(os, "lstat", missing)
    assert measure(tmp_path) == DiskUse(10, 2)
