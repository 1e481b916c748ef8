"""Kaggle's client in the ways that it answers: a package of its name stands in for it."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import sys
from pathlib import Path

import pytest

from lungseg_gui.core.errors import Cancelled, LungSegError
from lungseg_lab.importers.download import ARCHIVE, DATASET, download_kaggle

BY_HAND = f"Download it in a browser from kaggle.com/datasets/{DATASET}"


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package ``kaggle`` on the path of children; the test writes its ``main``."""
    package = tmp_path / "site" / "kaggle"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    monkeypatch.setenv("PYTHONPATH", str(package.parent))
    return package / "cli.py"


def fetch(out: Path) -> Path:
    return download_kaggle(out, python=[sys.executable])


def test_the_zip_lies_in_the_folder(client: Path, tmp_path: Path) -> None:
    client.write_text(
        "import sys, pathlib\n"
        "def main():\n"
        f"    assert sys.argv[1:4] == ['datasets', 'download', '-d'] and sys.argv[4] == {DATASET!r}\n"
        f"    (pathlib.Path(sys.argv[sys.argv.index('-p') + 1]) / {ARCHIVE!r}).write_bytes(b'PK zip')\n"
    )
    assert fetch(tmp_path / "out").read_bytes() == b"PK zip"
    assert [path.name for path in (tmp_path / "out").iterdir()] == [ARCHIVE]
    with pytest.raises(LungSegError, match="already exists"):
        fetch(tmp_path / "out")


def test_a_folder_called_401_is_no_answer(client: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = tmp_path / "401-token-proxy"
    client.parent.parent.rename(elsewhere)
    monkeypatch.setenv("PYTHONPATH", str(elsewhere))
    (elsewhere / "kaggle" / "cli.py").write_text("def main():\n    input('username: ')\n")
    with pytest.raises(LungSegError, match="could not fetch the set"):
        fetch(tmp_path / "out")


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("raise OSError('Could not find kaggle.json. Make sure it is located in ~/.kaggle')", "has no token from you"),
        ("sys.exit('401 - Unauthorized')", "has no token from you"),
        ("input('username: ')", "could not fetch the set"),
        (
            "raise OSError('HTTPSConnectionPool: Max retries exceeded (Temporary failure in name resolution)')",
            "Kaggle cannot be reached",
        ),
        ("pass", "ended without a zip"),
    ],
)
def test_what_fails_says_how_to_do_it_by_hand(client: Path, tmp_path: Path, answer: str, sentence: str) -> None:
    client.write_text(f"import sys\ndef main():\n    {answer}\n")
    with pytest.raises(LungSegError, match=sentence) as caught:
        fetch(tmp_path / "out")
    assert BY_HAND in caught.value.remedy
    assert list((tmp_path / "out").iterdir()) == []


def test_stopping_ends_the_client(client: Path, tmp_path: Path) -> None:
    client.write_text("import time\ndef main():\n    time.sleep(600)\n")

    def stop(size: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        download_kaggle(tmp_path / "out", python=[sys.executable], tell=stop)
    assert list((tmp_path / "out").iterdir()) == []


def test_without_the_client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(LungSegError, match="Kaggle's client is not installed") as caught:
        download_kaggle(tmp_path / "out")
    assert BY_HAND in caught.value.remedy
    assert "lungseg[kaggle]" in caught.value.remedy


def test_a_folder_of_that_name_is_no_client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kaggle").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "kaggle", raising=False)
    if importlib.util.find_spec("kaggle") is not None and importlib.metadata.packages_distributions().get("kaggle"):
        pytest.skip("Kaggle's client is installed here")
    with pytest.raises(LungSegError, match="Kaggle's client is not installed"):
        download_kaggle(tmp_path / "out")
