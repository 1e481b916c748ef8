"""The bench of fetching works, and counts what it says; its figures are no matter here."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import orthanc
from tests.bench.pacs_fetch import measure

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_studies_are_fetched_while_the_reader_paints(qtbot: QtBot) -> None:
    if not orthanc.is_there():
        pytest.skip("Orthanc is not installed (apt-get install orthanc orthanc-dicomweb)")
    found = measure(studies=3, side=64, way="dimse", shape=(300, 260))
    assert found["studies"] == 3
    assert found["longest_stall_ms"] > 0
    assert found["brush_p95_ms"] > 0
