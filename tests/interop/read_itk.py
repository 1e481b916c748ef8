"""Reads a picture or volume by SimpleITK into an array; runs in the environment of tests/interop alone."""

from __future__ import annotations

import importlib
import json
import sys

import numpy as np


def main(path: str, out: str) -> None:
    itk = importlib.import_module("SimpleITK")
    found = itk.ReadImage(path)
    np.save(out, itk.GetArrayFromImage(found))
    about = {"spacing": found.GetSpacing(), "origin": found.GetOrigin(), "direction": found.GetDirection()}
    print(json.dumps(about))  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
