"""``headers``: 50,000 radiographs listed, and what their headers say of patient and study shown, a reader beside it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

from lungseg_gui.bench.desk import Times, wait
from lungseg_gui.bench.worklist import Desk, until
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.particulars import Particulars
from lungseg_gui.services.library import Entry
from lungseg_gui.ui.panels.worklist_model import WorklistModel

IMAGES = 50_000
_PER_FOLDER, _PER_PATIENT = 2_000, 4
_SIDE = 64  # pixels of an image: what comes after the header is not read
_FIELDS = {"patient": "P^0000000", "patient_id": "ID0000000", "study_uid": "2.25.10000000", "uid": "2.25.20000000"}


def headers(*, images: int = IMAGES) -> tuple[Times, Mapping[str, Any]]:
    """Open folders of DICOM files and wait until each row says whose it is; then start again.

    Returns
    -------
    works : dict
        Milliseconds of ``all-rows`` and ``all-headers`` (from the wish to open the folder), ``headers-stall`` (longest
        pause of the window until then), ``search-stall`` (longest pause after a key, with patients to look through),
        ``second-rows`` and ``second-stall`` (the rows of the next start, with their headers).
    facts : dict
        How many images.

    Raises
    ------
    LungSegError
        If a header is missing or wrong.
    """
    times: Times = {}
    with tempfile.TemporaryDirectory(prefix="lungseg-bench-") as name:
        root = Path(name)
        _fill(root / "images", images)
        _open(root / "home", root / "images", images, times)
        _open_again(root / "home", images, times)
    return times, {"images": images}


def _open(home: Path, folder: Path, images: int, times: Times) -> None:
    desk = Desk(home)
    with desk as program:
        program.start((), resume=False, ahead=False)
        model = program.window.worklist.model
        wait(1000)
        desk.heart.start()
        began = time.perf_counter()
        program.worklist.open_paths([folder])
        until("the last row", lambda: len(model) == images)
        times["all-rows"] = [(time.perf_counter() - began) * 1e3]
        rows = program.header_rows
        until("the last header", lambda: rows.idle and all(entry.header for entry in _entries(model)))
        times["all-headers"] = [(time.perf_counter() - began) * 1e3]
        wait(500)
        times["headers-stall"] = [desk.heart.stop()]
        _expect(model)
        for words in ("p 00012", "id0000123", "case_01", ""):
            desk.heart.start()
            program.window.worklist.search.setText(words)
            wait(300)
            times.setdefault("search-stall", []).append(desk.heart.stop())


def _open_again(home: Path, images: int, times: Times) -> None:
    desk = Desk(home)
    with desk as program:
        wait(1)
        program.start((), resume=False, ahead=False)
        desk.heart.start()
        model = program.window.worklist.model
        until("the rows", lambda: len(model) == images)
        times["second-rows"] = [(time.perf_counter() - desk.began) * 1e3]
        until("the end", lambda: program.header_rows.idle)
        wait(1000)
        times["second-stall"] = [desk.heart.stop()]
        _expect(model)


def _entries(model: WorklistModel) -> list[Entry]:
    entries = (model.entry(key) for key in model.keys(listed=False))
    return [entry for entry in entries if isinstance(entry, Entry)]


def _expect(model: WorklistModel) -> None:
    found = [entry.header for entry in _entries(model)]
    wanted = {(f"P, {at // _PER_PATIENT:07d}", f"ID{at // _PER_PATIENT:07d}") for at in range(len(found))}
    if {(known.patient, known.patient_id) for known in map(Particulars.of, found)} != wanted:
        raise LungSegError("A header is missing or wrong.", remedy="Report this error.")


def _fill(folder: Path, number: int) -> None:
    """Write files that differ in patient, study and UID: one data set, its fields written over in place."""
    content = _one()
    places = {name: content.index(value.encode()) for name, value in _FIELDS.items()}
    for index in range(number):
        inner = folder / f"images_{index // _PER_FOLDER:03d}"
        if index % _PER_FOLDER == 0:
            inner.mkdir(parents=True)
        patient = index // _PER_PATIENT
        for name, value in (
            ("patient", f"P^{patient:07d}"),
            ("patient_id", f"ID{patient:07d}"),
            ("study_uid", f"2.25.1{patient:07d}"),
            ("uid", f"2.25.2{index:07d}"),
        ):
            content[places[name] : places[name] + len(value)] = value.encode()
        (inner / f"case_{index:06d}.dcm").write_bytes(content)


def _one() -> bytearray:
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import UID, ExplicitVRLittleEndian

    made, meta = Dataset(), FileMetaDataset()
    made.SOPClassUID, made.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.1.1", _FIELDS["uid"]
    made.StudyInstanceUID, made.SeriesInstanceUID = _FIELDS["study_uid"], "2.25.3"
    made.PatientName, made.PatientID, made.PatientBirthDate = _FIELDS["patient"], _FIELDS["patient_id"], "19610214"
    made.StudyDate, made.StudyTime, made.Modality, made.ViewPosition = "20241130", "0931", "DX", "PA"
    made.AccessionNumber, made.StudyDescription, made.SeriesDescription = "A1", "Chest", "PA erect"
    made.Rows = made.Columns = _SIDE
    made.SamplesPerPixel, made.PhotometricInterpretation = 1, "MONOCHROME2"
    made.BitsAllocated, made.BitsStored, made.HighBit, made.PixelRepresentation = 8, 8, 7, 0
    made.PixelData = np.zeros((_SIDE, _SIDE), np.uint8).tobytes()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = UID("1.2.840.10008.5.1.4.1.1.1.1"), UID("2.25.9")
    made.file_meta = meta
    stream = BytesIO()
    made.save_as(stream, enforce_file_format=True)
    return bytearray(stream.getvalue())
