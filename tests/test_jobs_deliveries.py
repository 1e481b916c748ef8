"""What the rows of the worklist are told of the queue for the PACS."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any, cast

import pytest

from lungseg_gui.core.delivery import Delivery
from lungseg_gui.core.errors import LungSegError
from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.review import Review
from lungseg_gui.jobs.pacs import deliveries
from lungseg_gui.services.library import Library, digest_of
from lungseg_gui.services.pacs import Client, Outbox
from lungseg_gui.services.pacs.faults import Unreachable
from tests.core.reviews import image, prediction, stroke
from tests.orthanc import study


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path)) as library:
        yield library


@pytest.mark.parametrize(("left", "node"), [(0, ""), (250, "Ward")])
def test_a_row_says_what_is_known_of_an_item_that_is_damaged(
    library: Library, tmp_path: Path, left: int, node: str
) -> None:
    outbox, review = Outbox(tmp_path), kept(library)
    queued(outbox, "Ward", review)
    (path,) = tmp_path.rglob("item.json")
    path.write_bytes(path.read_bytes()[:left])
    found = [one for each in deliveries(outbox, library).values() for one in each]
    assert [(one.progress, one.node, one.what) for one in found] == ([("failed", node, "DICOM")] if node else [])
    assert all("Send the case again" in one.why for one in found)


def kept(library: Library) -> Review:
    """Return a case whose mask the library has."""
    review = Review(image())
    review.receive(prediction())
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    library.opened(Path("/studies/1.dcm"), review.image)
    library.save(review)
    return review


def queued(outbox: Outbox, node: str, review: Review, *, mask: str | None = None) -> None:
    stream = BytesIO()
    study(1).save_as(stream, enforce_file_format=True)
    mask = digest_of(review.mask.live) if mask is None else mask
    outbox.add(node, review.image.identity.key, review.image.name, {"SEG": stream.getvalue()}, mask=mask)


class Pacs:
    """Takes what it is sent, or says why not."""

    def __init__(self, error: LungSegError | None = None) -> None:
        self.error = error

    def send(self, path: Path) -> None:
        if self.error is not None:
            raise self.error

    def close(self) -> None:
        pass


def test_each_node_has_what_was_queued_for_it_last_and_the_newest_is_last(tmp_path: Path, library: Library) -> None:
    outbox, review = Outbox(tmp_path), kept(library)
    nodes: dict[str, Any] = {
        "A": Pacs(),
        "B": Pacs(LungSegError("B says no.")),
        "C": Pacs(Unreachable("C cannot be reached.")),
    }
    for node in "ABC":
        queued(outbox, node, review)
    outbox.send(lambda name: cast("Client", nodes[name]))
    [(identity, (sent, failed, waiting))] = deliveries(outbox, library).items()
    assert identity == review.image.identity
    [a, b, c] = outbox.items()
    moment = datetime.fromtimestamp(a.ended).astimezone().isoformat(timespec="seconds")
    assert sent == Delivery("sent", "SEG", "A", moment)
    assert failed == Delivery("failed", "SEG", "B", why=b.why)
    assert waiting == Delivery("waiting", "SEG", "C", why=c.why)
    assert "B says no." in b.why
    queued(outbox, "A", review)
    assert [(one.node, one.progress) for one in deliveries(outbox, library)[identity]] == [
        ("B", "failed"),
        ("C", "waiting"),
        ("A", "waiting"),
    ]


def test_a_mask_has_changed_where_the_kept_or_the_shown_one_is_another(tmp_path: Path, library: Library) -> None:
    outbox, review = Outbox(tmp_path), kept(library)
    identity, sent = review.image.identity, review.mask.live.copy()
    queued(outbox, "A", review)

    def changed(live: dict[Any, Any] | None = None) -> bool:
        return deliveries(outbox, library, live)[identity][-1].changed

    assert not changed()
    stroke(review, Box(8, 8, 12, 12), RIGHT)
    assert changed({identity: review.mask.live.copy()})
    assert not changed()
    library.save(review)
    assert changed()
    assert not changed({identity: sent})
    queued(outbox, "A", review, mask="")  # by a version that did not note it
    assert not changed()


def test_images_that_nobody_knows_are_left_out(tmp_path: Path, library: Library) -> None:
    outbox = Outbox(tmp_path)
    queued(outbox, "A", Review(image()), mask="0")
    assert deliveries(outbox, library) == {}
