"""A plugin of pytest: which lines each test executes, and how long it takes; used by ``tests.mutants`` alone.

What a fixture of a module or of the session does counts for every test that asks for it, not only for the first.
"""

from __future__ import annotations

import json
import os
import time
from collections import defaultdict
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from coverage import Coverage

OUT, SOURCES = "LUNGSEG_RECORD_OUT", "LUNGSEG_RECORD_SOURCES"
IMPORTED = "imported"  # what no test executes but the import


class Recorder:
    """Notes lines by test."""

    def __init__(self, root: Path, sources: list[str], out: Path) -> None:
        self._root, self._out = root, out
        self._cover = Coverage(data_file=None, source=sources, config_file=False, check_preimported=False)
        self._cover.set_option("run:disable_warnings", ["no-data-collected", "module-not-imported"])
        self._now = ""
        self._asked: dict[str, list[str]] = {}
        self._seconds: dict[str, float] = {}
        self._sound: dict[str, bool] = {}
        self._cover.start()

    def _switch(self, context: str) -> str:
        before, self._now = self._now, context
        self._cover.switch_context(context)
        return before

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        information: Any = getattr(item, "_fixtureinfo", None)
        found = information.name2fixturedefs if information else {}
        self._asked[item.nodeid] = [_name(definition[-1]) for definition in found.values()]
        self._switch(item.nodeid)
        began = time.monotonic()
        done = yield
        self._seconds[item.nodeid] = time.monotonic() - began
        self._switch("")
        return done

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[object]) -> Generator[None, object, object]:
        if fixturedef.scope == "function":
            return (yield)
        before = self._switch(_name(fixturedef))
        try:
            return (yield)
        finally:
            self._switch(before)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or not report.passed:
            self._sound[report.nodeid] = report.passed

    def pytest_sessionfinish(self) -> None:
        self._cover.stop()
        data = self._cover.get_data()
        lines: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for file in data.measured_files():
            name = Path(file).relative_to(self._root).as_posix()
            for line, contexts in data.contexts_by_lineno(file).items():
                for context in contexts:
                    lines[context][name].append(line)
        tests: dict[str, object] = {}
        for test, sound in self._sound.items():
            own = {name: set(found) for name, found in lines[test].items()}
            for fixture in self._asked.get(test, ()):
                for name, found in lines[fixture].items():
                    own.setdefault(name, set()).update(found)
            tests[test] = {
                "seconds": round(self._seconds.get(test, 0.0), 3),
                "sound": sound,
                "lines": {name: sorted(found) for name, found in sorted(own.items())},
            }
        imported = {name: sorted(found) for name, found in sorted(lines[""].items())}
        tests[IMPORTED] = {"seconds": 0.0, "sound": False, "lines": imported}
        self._out.write_text(json.dumps(tests), encoding="utf-8")


def _name(definition: pytest.FixtureDef[object]) -> str:
    return f"fixture {definition.baseid}::{definition.argname}"


def pytest_configure(config: pytest.Config) -> None:
    """Begin to record."""
    sources = os.environ[SOURCES].split(os.pathsep)
    recorder = Recorder(Path.cwd(), sources, Path(os.environ[OUT]))
    config.pluginmanager.register(recorder, "lungseg-recorder")
