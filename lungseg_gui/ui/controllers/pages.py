"""The pages that cover the picture: model versions, training set, settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lungseg_gui.core.session import Session
from lungseg_gui.ui.controllers.learning import Learning
from lungseg_gui.ui.controllers.services import Services
from lungseg_gui.ui.controllers.settings_editing import SettingsEditing
from lungseg_gui.ui.controllers.training import Training
from lungseg_gui.ui.controllers.version_files import VersionFiles
from lungseg_gui.ui.controllers.versions import Versions
from lungseg_gui.ui.controllers.viewing import Viewing
from lungseg_gui.ui.messages import Messages
from lungseg_gui.ui.window import Window

if TYPE_CHECKING:
    from lungseg_gui.ui.controllers.benefits import Benefits
    from lungseg_gui.ui.controllers.version_comparing import VersionComparing
    from lungseg_gui.ui.dialogs.models import ModelsPage
    from lungseg_gui.ui.dialogs.page import Page


class Pages(QObject):
    """Makes pages when they are needed and covers the picture with one of them."""

    def __init__(
        self,
        window: Window,
        services: Services,
        session: Session,
        messages: Messages,
        *,
        viewing: Viewing,
        versions: Versions,
        version_files: VersionFiles,
        learning: Learning,
        training: Training,
        settings: SettingsEditing,
    ) -> None:
        super().__init__(window)
        self._window, self._messages, self._viewing = window, messages, viewing
        self._services, self._session = services, session
        self._versions, self._version_files, self._learning = versions, version_files, learning
        self._training, self._settings = training, settings
        self._models: ModelsPage | None = None
        self._comparing: VersionComparing | None = None
        self._benefits: Benefits | None = None

    def show_models(self) -> None:
        """Show the page of model versions."""
        page = self.models()
        self._versions.refresh()
        self.refresh_benefit()
        self.cover(page)

    def refresh_names(self) -> None:
        """Call the image otherwise that versions are compared on."""
        if self._comparing is not None:
            self._comparing.show_image_name()

    def models(self) -> ModelsPage:
        """Return the page of model versions."""
        if self._models is None:
            from lungseg_gui.ui.controllers.benefits import Benefits
            from lungseg_gui.ui.controllers.version_comparing import VersionComparing
            from lungseg_gui.ui.dialogs.models import ModelsPage

            self._comparing = VersionComparing(self._services, self._session, self)
            self._benefits = Benefits(self._services, self._messages, self._window)
            self._models = page = ModelsPage(
                back=lambda: self.cover(None),
                use=self._versions.use,
                roll_back=self._versions.roll_back,
                learn=self._learning.start_or_show,
                take_in=self._version_files.ask_import,
                export=self._version_files.ask_export,
                delete=self._version_files.ask_delete,
                note=self._versions.note,
                compare=self._comparing.view,
                benefit=self._benefits.view,
            )
            self._versions.way_back.connect(page.show_way_back)
            self._versions.listed.connect(page.show_versions)
            self._learning.changed.connect(lambda c, run, new: page.show_corrections(c, running=run, result=new))
        return self._models

    def refresh_benefit(self) -> None:
        """Show what the last cases took, where there is a page that shows it."""
        if self._benefits is not None:
            self._benefits.refresh()

    def follow(self, keys: frozenset[str]) -> None:
        """Show whether the work on cases is recorded, where that was changed elsewhere."""
        if "benefit.record" in keys:
            self.refresh_benefit()

    def show_training(self) -> None:
        """Show the page of the training set."""
        self.cover(self._training.page(lambda: self.cover(None)))

    def show_settings(self) -> None:
        """Show the page of settings."""
        self.cover(self._settings.page(lambda: self.cover(None)))

    def cover(self, page: Page | None) -> None:
        """Show a page instead of the picture, or the picture again; messages follow."""
        self._window.show_page(page)
        place: QWidget = self._window.toast_place if page is None else page
        self._messages.attach(toasts=place, banners=self._window.banners if page is None else page.banners)
        self._window.actions_table.refresh()
        if page is not None:
            page.setFocus()
        else:
            self._viewing.focus()
