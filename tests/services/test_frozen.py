from __future__ import annotations

import errno
import hashlib
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.files import atomic_write_bytes
from lungseg_gui.services.frozen import Material, freeze


@pytest.fixture
def cases(tmp_path: Path) -> list[Material]:
    made: list[Material] = []
    for number in range(4):
        paths = [tmp_path / "set" / kind / f"case{number}.png" for kind in ("images", "masks", "originals")]
        for path in paths:
            atomic_write_bytes(path, f"{path.parent.name} {number}".encode())
        image, mask, original = paths
        made.append(Material(f"case{number}", number == 3, f"patient{number}", image, mask, original))
    return made


@pytest.mark.parametrize("link", [True, False])
def test_a_case_that_is_accepted_again_does_not_touch_it(cases: list[Material], tmp_path: Path, link: bool) -> None:
    frozen = freeze(cases, tmp_path / "snapshot", link=link)
    atomic_write_bytes(cases[0].mask, b"accepted again")
    assert frozen.cases[0].mask.read_bytes() == b"masks 0"
    assert [case.case_id for case in frozen.learn] == ["case0", "case1", "case2"]
    assert [case.case_id for case in frozen.kept] == ["case3"]
    assert frozen.patients == 4
    assert frozen.cases[0].mask.samefile(cases[0].mask) is False


def test_a_copy_is_safe_from_changes_in_place(cases: list[Material], tmp_path: Path) -> None:
    frozen = freeze(cases, tmp_path / "snapshot", link=False)
    cases[1].mask.write_bytes(b"changed in place")
    assert frozen.cases[1].mask.read_bytes() == b"masks 1"


def test_the_hash_is_of_the_content(cases: list[Material], tmp_path: Path) -> None:
    first = freeze(cases, tmp_path / "a", link=True).digest
    assert freeze(reversed(cases), tmp_path / "b", link=False).digest == first
    assert freeze([replace(cases[0], kept_apart=True), *cases[1:]], tmp_path / "c", link=True).digest != first
    original = cases[2].original
    assert original is not None
    atomic_write_bytes(original, b"another")
    assert freeze(cases, tmp_path / "d", link=True).digest != first


def test_a_patient_on_both_sides_is_refused(cases: list[Material], tmp_path: Path) -> None:
    with pytest.raises(LungSegError, match="patient of case3"):
        freeze([*cases[:3], replace(cases[3], patient="patient0")], tmp_path / "snapshot", link=True)


def test_a_missing_file_is_named(cases: list[Material], tmp_path: Path) -> None:
    cases[2].mask.unlink()
    with pytest.raises(LungSegError, match=r"case2\.png is missing"):
        freeze(cases, tmp_path / "snapshot", link=True)


def test_files_are_linked_where_that_is_asked_for_and_possible(
    cases: list[Material], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    linked = freeze(cases, tmp_path / "linked", link=True)
    copied = freeze(cases, tmp_path / "copied", link=False)
    assert linked.cases[0].mask.samefile(cases[0].mask)
    assert not copied.cases[0].mask.samefile(cases[0].mask)

    def refused(*unused: object) -> None:
        raise OSError(errno.EXDEV, "another disk")

    monkeypatch.setattr(os, "link", refused)
    other = freeze(cases, tmp_path / "other", link=True)
    assert not other.cases[0].mask.samefile(cases[0].mask)
    assert other.cases[0].mask.read_bytes() == cases[0].mask.read_bytes()
    assert linked.digest == copied.digest == other.digest


def test_a_case_is_as_it_was_but_for_where_its_files_are(cases: list[Material], tmp_path: Path) -> None:
    given = [replace(cases[1], original=None, spacing=(0.2, 0.1), checked=True), cases[0]]
    first, second = freeze(given, tmp_path / "snapshot", link=True).cases  # by their names
    assert first.mask_sha256 == hashlib.sha256(b"masks 0").hexdigest()
    assert first.original == tmp_path / "snapshot" / "originals" / "case0.png"
    assert (second.case_id, second.original, second.spacing, second.checked) == ("case1", None, (0.2, 0.1), True)
    assert not first.checked


def test_another_protocol_is_another_hash(cases: list[Material], tmp_path: Path) -> None:
    digests = {freeze([replace(cases[0], protocol=p)], tmp_path / p, link=True).digest for p in ("a", "b")}
    assert len(digests) == 2


@pytest.mark.parametrize("link", [True, False])
def test_a_missing_file_is_named_with_what_to_do(cases: list[Material], tmp_path: Path, link: bool) -> None:
    cases[0].image.unlink()
    with pytest.raises(LungSegError, match=r"case0\.png is missing from the training set") as told:
        freeze(cases, tmp_path / "snapshot", link=link)
    assert told.value.remedy == "Accept this case again or remove it."


def test_a_full_disk_is_told(cases: list[Material], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*unused: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(shutil, "copyfile", full)
    with pytest.raises(LungSegError, match="the disk is full"):
        freeze(cases, tmp_path / "snapshot", link=False)


def test_a_patient_may_have_several_cases_on_one_side(cases: list[Material], tmp_path: Path) -> None:
    for apart in (True, False):
        pair = [replace(case, patient="p", kept_apart=apart) for case in cases[:2]]
        assert freeze(pair, tmp_path / str(apart), link=True).patients == 1
