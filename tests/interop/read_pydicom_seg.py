"""Reads a binary SEG by pydicom-seg into an array; runs in the environment of tests/interop alone."""

from __future__ import annotations

import importlib
import json
import sys

import numpy as np


def main(path: str, out: str) -> None:
    pydicom, pydicom_seg = importlib.import_module("pydicom"), importlib.import_module("pydicom_seg")
    found = pydicom_seg.MultiClassReader().read(pydicom.dcmread(path))
    np.save(out, found.data[0])
    print(json.dumps(list(found.spacing)))  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
