from __future__ import annotations

import hashlib
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from lungseg_gui.core import identity as module
from lungseg_gui.core.identity import Identity, digest_of, patient_of
from lungseg_gui.core.study import Spacing
from lungseg_gui.core.turn import MIRRORED
from tests.core.reviews import image

VALUES = np.arange(12, dtype=np.uint16).reshape(3, 4) * 300
GIVEN = Identity("1.2.3", (3, 4), digest_of(VALUES), patient_of("P1"))


def test_the_key_is_made_of_all_four_parts_and_never_changes() -> None:
    assert GIVEN.key == "b9070395a02d73bf882a0f4bbd71a244"  # files and tables on the readers' disks have it
    others = (
        replace(GIVEN, uid="1.2.4"),
        replace(GIVEN, shape=(4, 3)),
        replace(GIVEN, digest=digest_of(VALUES + 1)),
        replace(GIVEN, patient=patient_of("P2")),
    )
    assert len({GIVEN.key, *(other.key for other in others)}) == 5
    assert len(GIVEN.key) == 32


def test_a_uid_that_is_no_text_has_a_key() -> None:
    assert replace(GIVEN, uid="1.2\udcff").key != GIVEN.key


def test_patients_are_told_apart_without_the_blanks_around_them() -> None:
    assert patient_of("P1") == patient_of(" P1 ") != patient_of("P2")
    assert patient_of(" ") == patient_of("") == ""
    assert "P1" not in patient_of("P1")


def test_the_digest_is_that_of_16_bit_values_row_by_row() -> None:
    assert digest_of(VALUES) == hashlib.sha256(VALUES.astype("<u2").tobytes()).hexdigest()


@pytest.mark.parametrize(
    "stored",
    [VALUES.astype(">u2"), np.asfortranarray(VALUES), VALUES.astype(np.int16), VALUES.astype(np.int32)],
    ids=["big endian", "columns first", "signed", "32 bits"],
)
def test_how_values_are_stored_makes_no_difference(stored: np.ndarray) -> None:
    assert digest_of(stored) == digest_of(VALUES)


def test_8_and_16_bits_make_no_difference() -> None:
    small = (VALUES // 16).astype(np.uint8)
    assert digest_of(small) == digest_of(small.astype(np.uint16))


def test_bits_that_the_values_leave_free_make_no_difference() -> None:
    table = np.arange(65536, dtype=np.int32) & 0xFFF
    assert digest_of(VALUES | 0xA000, table) == digest_of(VALUES, table) == digest_of(VALUES)


def test_minus_one_is_not_65535() -> None:
    minus, high = np.full((2, 2), -1, np.int16), np.full((2, 2), 65535, np.uint16)
    assert digest_of(minus) != digest_of(high)
    table = np.arange(65536, dtype=np.int32).astype(np.int16).astype(np.int32)
    assert digest_of(high, table) == digest_of(minus)


@given(hnp.arrays(np.uint16, hnp.array_shapes(min_dims=2, max_dims=2, max_side=9)), st.integers(1, 200))
def test_the_size_of_the_parts_that_are_hashed_makes_no_difference(values: np.ndarray, size: int) -> None:
    table = np.arange(65536, dtype=np.int32) & 0xFF
    whole, masked = digest_of(values), digest_of(values, table)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_ROWS_BYTES", size)
        assert (digest_of(values), digest_of(values, table)) == (whole, masked)


def test_an_image_from_no_file_is_known_by_its_pixels() -> None:
    bare = replace(image("1", patient="P1"), identified_as=None)
    assert bare.identity == Identity.of(bare.pixels, uid="1", patient_id="P1")
    assert bare.identity is bare.identity


def test_turning_or_reading_an_image_otherwise_keeps_its_identity_and_changes_the_circumstances() -> None:
    shown = image("1", spacing=Spacing(0.2, 0.2))
    others = (
        shown.turned(MIRRORED),
        replace(shown, spacing=Spacing(0.3, 0.2)),
        replace(shown, pixel_aspect=2.0, spacing=None),
        replace(shown, rendering="down"),
        replace(shown, slope=2.0),
        replace(shown, intercept=-1024.0),
    )
    assert {other.identity for other in others} == {shown.identity}
    assert len({shown.circumstances, *(other.circumstances for other in others)}) == 1 + len(others)
    same = (replace(shown, notices=("Other words",), inverted=True), replace(shown, spacing=Spacing(0.3, 0.3)))
    assert {other.circumstances for other in same} == {shown.circumstances}
