"""What came from a PACS: whole files named by hashes, where they are from, and how much they may take."""

from __future__ import annotations

import errno
import re
import tracemalloc
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import NoReturn

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID, DeflatedExplicitVRLittleEndian, JPEGLSLossless

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services import files
from lungseg_gui.services.pacs import Instance, Store
from lungseg_gui.services.pacs import store as module
from tests.orthanc import study


def encoded(dataset: Dataset) -> bytes:
    stream = BytesIO()
    dataset.save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def instance_of(dataset: Dataset) -> Instance:
    return Instance(str(dataset.StudyInstanceUID), str(dataset.SeriesInstanceUID), str(dataset.SOPInstanceUID))


@pytest.fixture(scope="module")
def one() -> tuple[Instance, bytes]:
    dataset = study(1, name="Doe^Jane")
    return instance_of(dataset), encoded(dataset)


def test_a_file_is_kept_as_it_came_under_a_name_that_tells_nothing(tmp_path: Path, one: tuple[Instance, bytes]) -> None:
    instance, content = one
    store = Store(tmp_path)
    kept = store.put(instance, content, "Main PACS")
    assert kept.new
    assert kept.path.read_bytes() == content
    assert store.holds(instance, "Main PACS")
    assert store.origin(kept.path) == "Main PACS"
    beside = kept.path.with_suffix(".json").read_text()
    for told in ("Doe", "PHANTOM", instance.uid, instance.study):
        assert told not in str(kept.path.relative_to(tmp_path)) + beside
    assert re.fullmatch(
        r"[0-9a-f]{40}/PACS_[0-9a-f]{8}\.dcm", kept.path.relative_to(tmp_path / module.FOLDER).as_posix()
    )
    assert not store.put(instance, content, "Main PACS").new
    evil = Instance("1.2", "1.3", "../../../../tmp/x")
    assert tmp_path in store.path_of(evil).resolve().parents


def test_what_is_damaged_here_is_fetched_again(tmp_path: Path, one: tuple[Instance, bytes]) -> None:
    instance, content = one
    store = Store(tmp_path)
    path = store.put(instance, content, "Main PACS").path
    path.write_bytes(content[:5000])
    assert not store.holds(instance, "Main PACS")
    assert store.put(instance, content, "Main PACS").new
    assert store.holds(instance, "Main PACS")
    path.unlink()
    assert not store.holds(instance, "Main PACS")
    assert store.put(instance, content, "Main PACS").new
    path.with_suffix(".json").unlink()  # killed between the two writes
    assert not store.holds(instance, "Main PACS")
    assert not store.put(instance, content, "Main PACS").new
    assert store.holds(instance, "Main PACS")


def test_the_same_image_of_another_node_is_the_same(tmp_path: Path) -> None:
    """Other headers, as each node writes its own; the first one stays."""
    dataset, store = study(1), Store(tmp_path)
    path = store.put(instance_of(dataset), encoded(dataset), "Main PACS").path
    dataset.InstitutionName = "Elsewhere"
    assert not store.holds(instance_of(dataset), "Old PACS")
    assert not store.put(instance_of(dataset), encoded(dataset), "Old PACS").new
    assert store.origin(path) == "Main PACS"


@pytest.mark.parametrize("packed", [False, True])
def test_other_pixels_under_the_same_number_are_told_and_not_kept(tmp_path: Path, packed: bool) -> None:
    dataset, other, store = study(1), study(2), Store(tmp_path)
    instance = instance_of(dataset)
    path = store.put(instance, encoded(dataset), "Main PACS").path
    other.SOPInstanceUID = other.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    if packed:
        other.compress(JPEGLSLossless, generate_instance_uid=False)
    with pytest.raises(LungSegError, match="Old PACS sent different pixels under the UID of an image already here"):
        store.put(instance, encoded(other), "Old PACS")
    assert path.read_bytes() == encoded(dataset)
    assert store.holds(instance, "Main PACS")


def test_what_is_compared_unpacks_no_bomb(tmp_path: Path) -> None:
    """A long head must not hide that the rest is deflated."""
    dataset, store = study(1), Store(tmp_path)
    store.put(instance_of(dataset), encoded(dataset), "Main PACS")
    dataset.file_meta.TransferSyntaxUID = DeflatedExplicitVRLittleEndian
    dataset.file_meta.FileMetaInformationVersion = b"\0\1" + bytes(8192)  # the syntax stands behind it
    dataset.add_new(0x00990010, "LO", "A")
    dataset.add_new(0x00991001, "OB", bytes(150 << 20))
    content = encoded(dataset)
    assert content.index(DeflatedExplicitVRLittleEndian.encode()) > 4096
    tracemalloc.start()
    try:
        with pytest.raises(LungSegError, match="different pixels"):
            store.put(instance_of(dataset), content, "Old PACS")
        assert tracemalloc.get_traced_memory()[1] < 64 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("content", [b"", b"<html>no image</html>", b"\0" * 128 + b"DICM" + b"\xff" * 500])
def test_something_else_is_not_kept(tmp_path: Path, one: tuple[Instance, bytes], content: bytes) -> None:
    instance, _ = one
    with pytest.raises(LungSegError, match="did not send the image requested"):
        Store(tmp_path).put(instance, content, "Main PACS")
    assert not list(tmp_path.rglob("*.dcm"))


def test_another_image_and_a_file_without_a_head_are_not_kept(tmp_path: Path, one: tuple[Instance, bytes]) -> None:
    instance, content = one
    long = study(1)
    long.file_meta.FileMetaInformationVersion = b"\0\1" + bytes(70_000)  # its own UID stands behind it
    for wrong in (encoded(study(2)), content[132:], encoded(long)):
        with pytest.raises(LungSegError, match="did not send the image requested"):
            Store(tmp_path).put(instance, wrong, "Main PACS")
    assert not list(tmp_path.rglob("*.dcm"))


def test_images_take_no_more_than_they_may(tmp_path: Path) -> None:
    first, second = study(1), study(2)
    limit = 1.5 * len(encoded(first)) / 1e9
    store = Store(tmp_path, limit_gb=limit)
    path = store.put(instance_of(first), encoded(first), "Main PACS").path
    for asked in (store, Store(tmp_path, limit_gb=limit)):  # and one of the next start
        with pytest.raises(LungSegError, match="which is the limit"):
            asked.put(instance_of(second), encoded(second), "Main PACS")
    assert store.forget(path)
    assert store.put(instance_of(second), encoded(second), "Main PACS").new


def test_the_limit_itself_may_be_reached_by_one_file_or_by_several(tmp_path: Path, one: tuple[Instance, bytes]) -> None:
    instance, content = one
    million = content + bytes(1_000_000 - len(content))
    assert Store(tmp_path / "exact", limit_gb=0.001).put(instance, million, "Main PACS").new
    with pytest.raises(LungSegError, match=r"take 0\.001 GB, which is the limit"):
        Store(tmp_path / "more", limit_gb=0.001).put(instance, million + b"\0", "Main PACS")
    store = Store(tmp_path / "several", limit_gb=0.003)
    for number in range(4):
        dataset = study(1)
        dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = UID(f"1.2.3.{number}")
        padded = encoded(dataset)
        padded += bytes(1_000_000 - len(padded))
        if number < 3:
            assert store.put(instance_of(dataset), padded, "Main PACS").new
        else:
            with pytest.raises(LungSegError, match="which is the limit"):
                store.put(instance_of(dataset), padded, "Main PACS")


@pytest.mark.parametrize(("spare", "room"), [(256 << 20, True), ((256 << 20) - 1, False)])
def test_a_quarter_of_a_gigabyte_stays_free_for_what_the_reader_draws(
    tmp_path: Path, one: tuple[Instance, bytes], monkeypatch: pytest.MonkeyPatch, spare: int, room: bool
) -> None:
    instance, content = one
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _: SimpleNamespace(free=len(content) + spare))
    store = Store(tmp_path)
    if room:
        assert store.put(instance, content, "Main PACS").new
        return
    with pytest.raises(LungSegError, match="the disk is nearly full"):
        store.put(instance, content, "Main PACS")


def test_files_of_a_study_are_found_by_its_number_and_other_files_where_they_are_asked_for(
    tmp_path: Path, one: tuple[Instance, bytes]
) -> None:
    instance, content = one
    store, other, own = Store(tmp_path), study(2), tmp_path / "own.dcm"
    own.write_bytes(content)
    first = store.put(instance, content, "Main PACS").path
    second = store.put(instance_of(other), encoded(other), "Main PACS").path
    assert store.of_study(instance.study) == [first]
    assert store.of_study("9.9") == store.of_study("") == []
    assert store.of_study(instance.study, [own, second, first]) == [first, second]
    assert store.of_study("", [own, second]) == [second]


def test_a_full_disk_keeps_nothing_by_half(
    tmp_path: Path, one: tuple[Instance, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    instance, content = one
    store = Store(tmp_path)

    def full(_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as here:
        here.setattr(files.os, "fsync", full)
        with pytest.raises(LungSegError, match="An image from the PACS could not be saved: the disk is full"):
            store.put(instance, content, "Main PACS")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    with monkeypatch.context() as here:
        here.setattr(module.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1000})())
        with pytest.raises(LungSegError, match="the disk is nearly full"):
            store.put(instance, content, "Main PACS")
    assert store.put(instance, content, "Main PACS").new


def test_only_what_came_from_a_pacs_is_deleted(tmp_path: Path, one: tuple[Instance, bytes]) -> None:
    instance, content = one
    store, own = Store(tmp_path / "home"), tmp_path / "own.dcm"
    own.write_bytes(content)
    assert not store.forget(own)
    assert own.exists()
    assert store.origin(own) == ""
    path = store.put(instance, content, "Main PACS").path
    assert store.forget(path)
    assert not path.exists()
    assert not path.with_suffix(".json").exists()


DAMAGED = ["", "{", "[]", "7", "[" * 100_000, '{"node": ["x"]}', '{"node": 5, "sha256": NaN}', '{"sha256": "ab"}']


@pytest.mark.parametrize("content", DAMAGED, ids=range(len(DAMAGED)))
def test_a_damaged_note_is_made_again_and_costs_neither_the_image_nor_the_way_to_forget_it(
    tmp_path: Path, one: tuple[Instance, bytes], content: str
) -> None:
    instance, sent = one
    store = Store(tmp_path)
    path = store.put(instance, sent, "Main PACS").path
    path.with_suffix(".json").write_text(content)
    assert store.origin(path) == ""
    assert store.of_study(instance.study) == [path]  # the file itself names its study
    assert store.of_study("1.2.3") == []
    assert not store.holds(instance, "Main PACS")
    assert not store.put(instance, sent, "Main PACS").new
    assert store.holds(instance, "Main PACS")


@pytest.mark.parametrize("note", ['{"node": "Main PACS"}', '{"node": "Main PACS", "sha256": "ab"}'])
def test_a_damaged_note_lets_no_other_pixels_take_the_place_of_an_image(
    tmp_path: Path, one: tuple[Instance, bytes], note: str
) -> None:
    instance, sent = one
    store = Store(tmp_path)
    path = store.put(instance, sent, "Main PACS").path
    path.with_suffix(".json").write_text(note)
    dataset = study(1, name="Doe^Jane")
    dataset.PixelData = bytes(len(dataset.PixelData))
    dataset.SOPInstanceUID = UID(instance.uid)
    dataset.file_meta.MediaStorageSOPInstanceUID = UID(instance.uid)
    with pytest.raises(LungSegError, match="different pixels"):
        store.put(instance, encoded(dataset), "Main PACS")
    assert path.read_bytes() == sent


def test_a_note_that_is_made_again_keeps_what_is_whole_and_fits_the_file_that_is_here(tmp_path: Path) -> None:
    dataset, store = study(1), Store(tmp_path)
    path = store.put(instance_of(dataset), encoded(dataset), "Main PACS").path
    path.with_suffix(".json").write_text('{"node": "Main PACS", "sha256": 7}')
    dataset.InstitutionName = "Elsewhere"  # the same pixels, as another node has them
    assert not store.put(instance_of(dataset), encoded(dataset), "Archive").new
    assert store.holds(instance_of(dataset), "Main PACS")
