"""The pages that cover the picture, and the window of a training."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from lungseg_gui.bench.desk import wait
from lungseg_gui.core.language import tr
from lungseg_gui.core.mask import PackedMask
from lungseg_gui.core.measure import measure
from lungseg_gui.core.review import Prediction
from lungseg_gui.jobs import Compared
from lungseg_gui.services.agreement import agreement
from tests.faces import examples
from tests.faces.stage import Stage


def settings(stage: Stage) -> None:
    """Every section of the settings."""
    program = stage.program
    program.pages.show_settings()
    page = program.settings_editing.page(lambda: None)
    wait(400)
    for number, part in enumerate(page.parts):
        page.nav.setCurrentRow(number)
        stage.take(f"settings-{part.section.key}", settle=250)


def models(stage: Stage) -> None:
    """Versions, one compared with another on the open image, and what the work on cases took."""
    program = stage.program
    program.pages.show_models()
    page = program.pages.models()
    wait(500)
    page.show_versions(examples.versions())
    stage.take("models", settle=300)
    page.table.setCurrentCell(0, 1)
    image, mask = stage.review.image, stage.review.mask.live.copy()
    other = mask.copy()
    other[: image.shape[0] // 3] = 0
    predictions = [
        Prediction(image.identity, PackedMask.pack(one), name, "cpu", 0.1, 0.2)
        for one, name in ((mask, "r2"), (other, "r3"))
    ]
    spacing = image.spacing
    compared = Compared(
        predictions[0],
        predictions[1],
        agreement(other, mask, spacing),
        (agreement(mask, mask, spacing), agreement(other, mask, spacing)),
        (measure(mask, spacing), measure(other, spacing)),
    )
    from lungseg_gui.ui.dialogs.benefit_view import BenefitView
    from lungseg_gui.ui.dialogs.version_compare import CompareView

    for view in page.findChildren(CompareView):
        view.show_result(image, compared)
    for view in page.findChildren(BenefitView):
        view.show_works(examples.WORKS, recording=True)
    stage.take("models-compared", settle=500)


def training_set(stage: Stage) -> None:
    """The training set, with one case and with several chosen."""
    program = stage.program
    program.pages.show_training()
    page = program.training.page(lambda: None)
    stage.until(lambda: bool(page.model.shown) and not page.progress.text(), "the training set")
    stage.take("training-set", settle=700)


def training(stage: Stage) -> None:
    """The window of a training: at its beginning, while it runs, and its two results."""
    window = stage.program.learning.dialog()
    window.begin()
    window.show()
    stage.take("training-starts", window, settle=300)
    for event in examples.running():
        window.on_event(event)
    stage.take("training-runs", window, settle=300)
    for name, better in (("better", True), ("worse", False)):
        window.begin()
        for event in (*examples.running(), examples.ended(better=better)):
            window.on_event(event)
        stage.take(f"training-{name}", window, settle=300)
    window.begin()
    window.fail(tr("Training stopped: an unexpected error."), tr("Close other programs and train again."))
    stage.take("training-failed", window)
    window.close()
    QApplication.processEvents()


SCENES: dict[str, Callable[[Stage], None]] = {
    "settings": settings,
    "models": models,
    "training-set": training_set,
    "training": training,
}
