"""``lungseg models add``: what was trained becomes a version that the program opens."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lungseg_gui.core.errors import LungSegError
from lungseg_gui.services.sentences import as_sentences

if TYPE_CHECKING:
    from lungseg_gui.services.registry import Registry, Version


def add_run(registry: Registry, folder: Path) -> Version:
    """Check the folder of a training thoroughly and publish it as a candidate.

    Raises
    ------
    LungSegError
        No finished training, damaged files, a network of other classes or channels, or one that is a version already.
    """
    from lungseg_model import conversion, weights
    from lungseg_model.predict import Predictor

    if not (folder / weights.WEIGHTS).is_file():
        started = (folder / "checkpoint.pt").is_file()
        raise LungSegError(
            f"{folder} contains {'an unfinished training run' if started else 'no training run'}.",
            remedy="Continue with lungseg train." if started else "Name the --out folder of lungseg train.",
        )
    with as_sentences():
        config = weights.read_config(folder)
        if config.classes == 2:
            raise LungSegError(
                "This model has one class for both lungs; the program needs right and left lung separately.",
                remedy="Train with classes = 3, or 5 for both protocols, under [network] in the recipe.",
            )
        sha256 = weights.read_card(folder).get("sha256")
        Predictor(folder, device="cpu").warm_up()  # loads and runs, as the program will
    for version in registry.versions():
        if sha256 and version.card.get("sha256") == sha256:
            raise LungSegError(
                f"This model is already version {version.name}.",
                remedy=f"lungseg models use {version.name} makes it the version in use.",
            )
    with as_sentences():
        conversion.keep(folder)  # whatever graph is there, this one is made here
    return registry.publish(folder, activate=False)
