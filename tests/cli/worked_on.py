"""Files of two studies, and what the data folder keeps once a reader has worked on one."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np

from lungseg_gui import jobs
from lungseg_gui.core.mask import LEFT, Box
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review
from lungseg_gui.services.library import Snapshot
from lungseg_gui.services.reading import read_image
from lungseg_gui.ui.controllers.services import Services, thumbnail_png
from tests.core.reviews import prediction
from tests.dicom_files import dataset, encode, radiograph

STUDY, NAME, PATIENT = "1.2.826.77.4711.1", "Musterfrau^Annegret^^Dr", "PAT-0815-XY"
OTHER, OTHER_NAME, OTHER_PATIENT = "1.2.826.77.4712.1", "Mustermann^Eduard", "PAT-0816-XY"


def write(path: Path, *, uid: str, study: str, name: str, patient: str, seed: int) -> Path:
    pixels = np.roll(radiograph((60, 50)), seed)
    made = dataset(
        pixels, SOPInstanceUID=uid, StudyInstanceUID=study, PatientName=name, PatientID=patient, BitsStored=12
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(encode(made))
    return path


def make_studies(place: Path) -> dict[str, Path]:
    """Two images of one study (and a copy of one), one of another, a picture without a study."""
    first = {"study": STUDY, "name": NAME, "patient": PATIENT}
    files = {
        "pa": write(place / "Musterfrau_Annegret" / "aaa.dcm", uid=f"{STUDY}.1", seed=1, **first),
        "ap": write(place / "Musterfrau_Annegret" / "bbb.dcm", uid=f"{STUDY}.2", seed=2, **first),
        "unopened": write(place / "elsewhere" / "ccc.dcm", uid=f"{STUDY}.3", seed=3, **first),
        "other": write(
            place / "Mustermann" / "ddd.dcm",
            uid=f"{OTHER}.1",
            study=OTHER,
            name=OTHER_NAME,
            patient=OTHER_PATIENT,
            seed=4,
        ),
    }
    files["copy"] = Path(shutil.copy(files["pa"], place / "elsewhere" / "copy-of-aaa.dcm"))
    return files


def work_on(services: Services, path: Path, *, accepted: bool = True) -> Review:
    """Open, predict, correct, comment, save and accept a file, as the window does."""
    library = services.library
    case = jobs.open_case(
        library.add(path).path,
        read=read_image,
        library=library,
        journals=services.journals,
        thumbnail=thumbnail_png,
        training_set=services.training_set,
    )
    review = case.review
    made = replace(prediction(shape=review.image.shape), identity=review.image.identity)
    review.receive(made)
    review.mask.write(Box(2, 2, 9, 9), np.full((7, 7), LEFT, np.uint8))
    review.commit("Brush")
    assert services.journals.flush(60)
    library.save(review, thumbnail=thumbnail_png(review.image, review.mask.live))
    library.set_remarks(review.image.identity, Remarks(comment=f"compare with {path.name}"))
    if accepted:
        record = jobs.accept(
            Snapshot.of(review),
            review.image,
            training_set=services.training_set,
            library=library,
            protocol="lung field",
            thumbnail=b"",
            checked=True,
        )
        assert record is not None
        jobs.note_work(record, Snapshot.of(review), review.image, seconds=5, strokes=1, benefit=services.benefit)
    services.journals.release(review.image.identity)
    return review
