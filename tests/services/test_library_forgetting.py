"""Rows of a study, of a folder and of a time; what is taken out for good leaves no trace and does not come back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from lungseg_gui.core.identity import study_of
from lungseg_gui.core.mask import RIGHT, Box
from lungseg_gui.core.review import Review, Status
from lungseg_gui.core.study import Image
from lungseg_gui.services.library import Library, key_of
from lungseg_gui.services.library.forgetting import Forgetting
from lungseg_gui.services.library.headers import Headers
from lungseg_gui.services.library.values import bare
from tests.core.reviews import image, prediction, stroke

A, B, C = (Path(f"/studies/{name}.dcm") for name in "abc")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path)) as opened:
        yield opened


@pytest.fixture
def forgetting(library: Library) -> Forgetting:
    return library.forgetting


@pytest.fixture
def headers(library: Library) -> Headers:
    return library.headers


def one(uid: str, path: Path, *, study: str = "") -> Image:
    return replace(image(uid, study=study), source=path)


def opened_at(library: Library, key: str, moment: str) -> None:
    database = library._database  # pyright: ignore[reportPrivateUsage]
    database.change([("UPDATE entries SET opened_at = ? WHERE key = ?", (moment, key))])


# -- finding
def test_rows_are_found_by_their_study(library: Library, forgetting: Forgetting) -> None:
    for uid, path, study in (("1", A, "1.5"), ("2", B, "1.5"), ("3", C, "")):
        library.opened(path, one(uid, path, study=study))
    library.add(Path("/studies/never.dcm"))
    assert forgetting.of_study(study_of("1.5")) == [key_of(A), key_of(B)]
    assert forgetting.study_of(key_of(A)) == study_of("1.5") != ""
    assert forgetting.study_of(key_of(C)) == ""  # its file names none
    assert forgetting.study_of("/studies/other.dcm") == ""
    assert forgetting.of_unknown_study() == ["/studies/never.dcm"]
    assert forgetting.uids([key_of(A), key_of(C), "/studies/never.dcm"]) == ["1", "3"]


@pytest.mark.parametrize(
    ("listed", "found"),
    [
        ("/studies/a.dcm", True),
        ("/studies/deep/below/a.dcm", True),
        ("/studies/\U0010ffff", True),
        ("/studies", False),
        ("/studies2/a.dcm", False),
        ("/studies.old/a.dcm", False),
        ("/studies0/a.dcm", False),
        ("/studies-1/a.dcm", False),
        ("/other/a.dcm", False),
    ],
)
def test_files_of_a_folder_are_known_by_its_whole_name(
    library: Library, forgetting: Forgetting, listed: str, found: bool
) -> None:
    assert forgetting.any_below("/studies") is False
    library.add(Path(listed))
    assert forgetting.any_below("/studies") is found


def test_rows_come_with_those_of_the_same_images(library: Library, forgetting: Forgetting) -> None:
    for uid, path in (("1", A), ("1", B), ("2", C)):
        library.opened(path, one(uid, path))
    library.add_all([Path("/1.png"), Path("/2.png")])
    assert forgetting.with_images([key_of(B), "/1.png"]) == [key_of(B), "/1.png", key_of(A)]


def test_images_whose_files_were_replaced_go_with_the_last_row_of_their_study(
    library: Library, forgetting: Forgetting
) -> None:
    old, new, other = one("1", A, study="1.5"), one("2", A, study="1.5"), one("3", B, study="1.5")
    for shown in (old, new, other):
        library.opened(shown.source, shown)
    assert forgetting.unlisted([key_of(A), key_of(B)]) == [old.identity]
    assert forgetting.unlisted([key_of(A)]) == []  # a row of the study stays
    assert forgetting.unlisted([], study=study_of("1.5")) == []
    library.remove_all([key_of(A), key_of(B)])
    assert forgetting.unlisted([], study=study_of("1.5")) == [old.identity]
    assert forgetting.unlisted([], study=study_of("1.6")) == []
    assert forgetting.unlisted([]) == []


def test_what_was_not_opened_for_long_is_found_but_for_undecided_corrections_and_images_seen_since(
    library: Library, forgetting: Forgetting
) -> None:
    paths = [Path(f"/{name}.dcm") for name in ("old", "young", "corrected", "twin", "seen", "at it")]
    uids = ("1", "2", "3", "4", "4", "5")
    moments = ("2026-01-01", "2026-03-01", "2026-01-01", "2026-01-01", "2026-03-01", "2026-02-01")
    for path, uid, moment in zip(paths, uids, moments, strict=True):
        library.opened(path, one(uid, path))
        opened_at(library, key_of(path), moment)
    library.set_status(image("3").identity, Status.CORRECTED)
    library.add(Path("/never.dcm"))
    assert forgetting.opened_before("2026-02-01") == ["/old.dcm"]
    library.set_status(image("3").identity, Status.ACCEPTED)
    assert forgetting.opened_before("2026-02-01") == ["/old.dcm", "/corrected.dcm"]


# -- taking out
def test_what_is_forgotten_is_nowhere_in_the_file_whatever_sqlite_is_built_for(
    library: Library, forgetting: Forgetting, tmp_path: Path
) -> None:
    library._database.ask("PRAGMA secure_delete = OFF")  # pyright: ignore[reportPrivateUsage]
    shown = one("1", Path("/studies/MARKED.dcm"))
    entry = library.opened(shown.source, shown)
    library.headers.put({entry.key: "MRN-7301"})
    library.add(B)
    forgetting.forget([entry.key], [shown.identity], words=["MRN-7301"])
    content = b"".join(path.read_bytes() for path in tmp_path.glob("library.sqlite*"))
    assert b"MARKED" not in content
    assert b"MRN-7301" not in content
    assert [entry.path for entry in library.entries()] == [B]


def test_what_was_forgotten_does_not_come_back_until_the_reader_lists_it(
    library: Library, forgetting: Forgetting
) -> None:
    shown = one("1", A)
    review = Review(shown)
    review.receive(prediction("1"))
    stroke(review, Box(2, 2, 6, 6), RIGHT)
    library.opened(A, shown)
    library.save(review)
    assert not forgetting.is_gone(key=key_of(A), identity=shown.identity)
    forgetting.forget([key_of(A)], [shown.identity])
    assert forgetting.is_gone(key=key_of(A))
    assert forgetting.is_gone(identity=shown.identity)
    assert not forgetting.is_gone()
    assert library.opened(A, shown) == bare(A)  # it was being read meanwhile
    assert library.save(review)
    assert not library.keep_prediction(prediction("1"))
    assert library.entries() == []
    assert library.load(shown.identity) is None
    library.add(A)
    assert not forgetting.is_gone(key=key_of(A))
    assert library.opened(A, shown).status is Status.NEW
    assert not forgetting.is_gone(identity=shown.identity)


def test_an_image_that_another_row_holds_is_not_forgotten(library: Library, forgetting: Forgetting) -> None:
    shown = one("1", A)
    for path in (A, B):
        library.opened(path, replace(shown, source=path))
    library.set_status(shown.identity, Status.REJECTED)
    forgetting.forget([key_of(A)], [shown.identity])
    assert not forgetting.is_gone(identity=shown.identity)
    kept = library.load(shown.identity)
    assert kept is not None
    assert kept.status is Status.REJECTED
    assert forgetting.study_of(key_of(B)) == ""


# -- headers
def test_headers_are_asked_for_a_thousand_rows_at_a_time(library: Library, headers: Headers) -> None:
    keys = [entry.key for entry in library.add_all([Path(f"/{number}.png") for number in range(1001)])]
    first = headers.listed()
    assert [(place, key, asked) for place, key, asked in first] == [
        (place, key, False) for place, key in enumerate(keys[:1000], 1)
    ]
    assert headers.listed(after=1000) == [(1001, keys[1000], False)]
    assert headers.listed(after=1001) == []


def test_a_header_is_kept_for_rows_that_are_listed_and_asked_again_for_another_study(
    library: Library, headers: Headers
) -> None:
    library.add_all([A, B])
    headers.put({key_of(A): f"{study_of('1.5')}\nDOE", key_of(B): "", "/removed.dcm": "x"})
    assert [asked for *_, asked in headers.listed()] == [True, True]
    library.opened(A, one("1", A, study="1.5"))
    library.opened(B, one("2", B))
    assert [asked for *_, asked in headers.listed()] == [True, True]
    library.opened(A, one("1", A, study="1.55"))
    assert [asked for *_, asked in headers.listed()] == [False, True]


def test_rows_are_numbered_from_one_and_a_place_is_not_given_twice(library: Library) -> None:
    assert [entry.order for entry in library.add_all([A, B])] == [1, 2]
    library.remove(key_of(A))
    assert library.add(A).order == 3
    assert json.dumps([entry.order for entry in library.entries()]) == "[2, 3]"
