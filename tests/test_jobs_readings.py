"""Second readings below the window: what each reader has, what one begins with, and what can be made of two."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.figures import Figure
from lungseg_gui.core.mask import LEFT, RIGHT
from lungseg_gui.core.readings import Reader, Start, What, in_sight, joined
from lungseg_gui.core.remarks import Remarks
from lungseg_gui.core.review import Review, Status, lacks_mask
from lungseg_gui.core.study import Image, Spacing
from lungseg_gui.jobs.agreeing import look
from lungseg_gui.jobs.readings import as_read, ask, reading_of, settle, withdraw
from lungseg_gui.jobs.summing import summary
from lungseg_gui.services.agreement import by_lung
from lungseg_gui.services.journal import Journals
from lungseg_gui.services.library import Library, Snapshot
from lungseg_gui.services.record import Record, Recorded
from tests.core.reviews import identity, image, lungs, prediction

A, B, C = Reader("", "Dr A"), Reader("r1", "Dr B"), Reader("r2", "Dr C")
IMAGE = image(spacing=Spacing(0.5, 0.5))
ONE = IMAGE.identity


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path)) as library:
        library.opened(IMAGE.source, IMAGE, thumbnail=b"with outlines")
        library.save(Snapshot(ONE, Status.ACCEPTED, lungs(), True, "1.2", None, protocol="lung field"))
        yield library


@pytest.fixture
def record(tmp_path: Path) -> Record:
    return Record(tmp_path)


def sources(library: Library, record: Record) -> Any:  # noqa: ANN401
    return {"library": library, "journals": Journals(library.path.parent), "record": record}


def asked(record: Record, library: Library, *, to: Reader = B, start: Start = Start.MODEL) -> str:
    return ask(ONE, by=A, to=to, start=start, comment="", record=record, library=library).token


def decided(record: Record, library: Library, token: str, *, reader: Reader = B, protocol: str = "lung field") -> None:
    shot = Snapshot(ONE.read_as(token), Status.ACCEPTED, lungs(shift=4), True, "1.2", None, protocol=protocol)
    library.save(shot)
    record.add(Recorded(What.ACCEPTED, shot.identity, reader, shot.mask))


def row(library: Library) -> tuple[object, Status]:
    (entry,) = library.entries()
    return entry.identity, entry.status


def test_each_reader_has_their_own_reading_and_all_are_kept(library: Library, record: Record) -> None:
    b, c = asked(record, library), asked(record, library, to=C)
    assert [reading_of(ONE, record=record, reader=who).reading for who in (A, B, C)] == ["", b, c]
    key = library.entries()[0].key
    assert settle(record=record, library=library, reader=A) == []
    assert settle(record=record, library=library, reader=B) == [key]
    assert row(library) == (ONE.read_as(b), Status.NEW)
    assert library.thumbnails([key]) == {}
    assert settle(record=record, library=library, reader=C) == [key]
    assert row(library) == (ONE.read_as(c), Status.NEW)
    decided(record, library, c, reader=C)
    assert settle(record=record, library=library, reader=C) == [key]  # what was decided is blind no more
    assert row(library) == (ONE, Status.ACCEPTED)
    saved = library.load(ONE.read_as(c))
    assert saved is not None
    assert (saved.mask == lungs(shift=4)).all()


def test_a_request_that_was_withdrawn_shows_the_case_again(library: Library, record: Record) -> None:
    token = asked(record, library)
    settle(record=record, library=library, reader=B)
    assert withdraw(ONE, by=A, record=record) == (B,)
    assert withdraw(ONE, by=A, record=record) == ()
    settle(record=record, library=library, reader=B)
    assert row(library) == (ONE, Status.ACCEPTED)
    other = asked(record, library)  # asked again, it is another reading
    assert other != token
    assert reading_of(ONE, record=record, reader=B).reading == other


def test_a_reading_begins_without_strokes_and_stands_as_the_image_does(library: Library, record: Record) -> None:
    library.set_remarks(ONE, Remarks(comment="hidden base", orientation=("R", "F")))
    token = asked(record, library, start=Start.EMPTY)
    saved = library.load(ONE.read_as(token))
    assert saved is not None
    assert not saved.mask.any()
    assert saved.edited  # no prediction becomes the mask by itself
    assert library.remarks(ONE.read_as(token)) == Remarks(orientation=("R", "F"))
    review = Review(as_read(image(), record=record, reader=B))
    assert saved.restore(review)
    assert (review.status, review.corrected, review.takes_predictions) == (Status.NEW, False, False)
    assert not lacks_mask(review)
    made = replace(prediction(), identity=review.image.identity)
    assert not review.receive(made)
    assert review.take_prediction() is not None  # where the reader wants it after all, as a step
    assert review.undo() is not None
    assert (review.status, bool(review.mask.live.any())) == (Status.NEW, False)


def test_nobody_was_asked_where_the_record_cannot_be_written(library: Library, tmp_path: Path) -> None:
    (tmp_path / "record.jsonl").mkdir()
    record = Record(tmp_path)
    with pytest.raises(LungSegError, match="record"):
        asked(record, library)
    (tmp_path / "record.jsonl").rmdir()
    assert Record(tmp_path).requests() == {}
    assert row(library) == (ONE, Status.ACCEPTED)


def test_nobody_sees_the_other_s_decision_before_there_is_one_of_both(library: Library, record: Record) -> None:
    token = asked(record, library)
    decided(record, library, token)
    seen = [line.what for line in in_sight(record.of(ONE), reading="")]
    assert seen == [What.ASKED]  # the first reader has yet to decide
    record.add(Recorded(What.RESTORED, ONE.read_as(token), B, lungs(shift=4)))
    seen = [line.what for line in in_sight(record.of(ONE), reading="")]
    assert seen == [What.ASKED]  # nor is a mask of the other one to be had
    assert look(IMAGE, record=record, library=library)[1] is None
    record.add(Recorded(What.ACCEPTED, ONE, A, lungs()))
    assert [line.what for line in in_sight(record.of(ONE), reading=token)] == [What.ASKED, What.ACCEPTED, What.RESTORED]
    lines, agreed = look(IMAGE, record=record, library=library)
    assert len(lines) == 4
    assert agreed is not None
    assert agreed.why_not == ""
    assert (agreed.first == lungs()).all()
    assert (agreed.second == lungs(shift=4)).all()
    assert agreed.figures[RIGHT].unit == "mm"
    assert agreed.figures[RIGHT].hd95 == pytest.approx(2.0)  # 4 rows of 0.5 mm at the upper edge


def test_a_page_has_no_figure_of_another_image_nor_one_that_nobody_measured(library: Library, record: Record) -> None:
    (entry,) = library.entries()
    other = replace(IMAGE, identified_as=identity("9.9.9"))
    found = summary(entry, "a case", read=lambda *_, **__: other, **sources(library, record))
    assert found.error.startswith("The file contains a different image")
    assert found.made == ""

    def read(*_: object, **__: object) -> Image:
        return IMAGE

    points = ((20.0, 15.0), (20.0, 35.0), (30.0, 5.0), (30.0, 45.0))
    ratios: list[float | None] = []
    for proposed in (True, False):
        library.figures.keep(ONE, (Figure(1, "heart", points, proposed=proposed),))
        ratios.append(summary(entry, "a case", read=read, **sources(library, record)).ctr)
    assert ratios == [None, pytest.approx(0.5)]


def test_a_third_reader_is_not_told_how_well_two_others_agree(library: Library, record: Record) -> None:
    b, c = asked(record, library), asked(record, library, to=C)
    record.add(Recorded(What.ACCEPTED, ONE, A, lungs()))
    decided(record, library, b)
    library.save(Snapshot(ONE.read_as(c), Status.CORRECTED, lungs(shift=2), True, "1.2", None))

    def readers_on_the_page_of(reader: Reader) -> str:
        settle(record=record, library=library, reader=reader)
        seen = as_read(image(spacing=Spacing(0.5, 0.5)), record=record, reader=reader)
        (entry,) = library.entries()
        return summary(entry, "a case", read=lambda *_, **__: seen, **sources(library, record)).readers

    assert readers_on_the_page_of(A) == "Dr A and Dr B"
    assert readers_on_the_page_of(C) == ""


def test_a_decision_that_could_not_be_saved_counts_for_nothing(library: Library, record: Record) -> None:
    token = asked(record, library)
    record.add(Recorded(What.ACCEPTED, ONE, A, lungs()))
    decided(record, library, token)
    assert record.requests()[token].compares
    record.add(Recorded(What.NOT_SAVED, ONE.read_as(token), B))
    assert record.requests()[token].waits
    assert reading_of(ONE, record=record, reader=B).reading == token


def test_masks_of_another_meaning_are_not_mixed(library: Library, record: Record) -> None:
    token = asked(record, library)
    record.add(Recorded(What.ACCEPTED, ONE, A, lungs()))
    decided(record, library, token, protocol="retrocardiac")
    _, agreed = look(IMAGE, record=record, library=library)
    assert agreed is not None
    assert "differ in what they include" in agreed.why_not
    decided(record, library, token)
    library.set_remarks(ONE.read_as(token), Remarks(orientation=("R", "F")))
    _, agreed = look(IMAGE, record=record, library=library)
    assert agreed is not None
    assert "orientation of the image" in agreed.why_not


def test_agreement_of_a_missing_lung_and_without_spacing() -> None:
    one, other = lungs(), lungs()
    other[other == LEFT] = 0
    found = by_lung(one, other, None)
    assert (found[RIGHT].dice, found[RIGHT].hd95, found[RIGHT].unit) == (1.0, 0.0, "px")
    assert (found[LEFT].dice, found[LEFT].hd95) == (0.0, None)
    assert found[0].hd95 is None
    both = joined(one, np.where(one == RIGHT, LEFT, 0).astype(np.uint8))
    assert (both[one == RIGHT] == RIGHT).all()  # a pixel of both is the right lung's
