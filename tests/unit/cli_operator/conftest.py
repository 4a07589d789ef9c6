"""Runs operator commands in this process, on a data folder of the test's own."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from muralist.cli.root import root
from muralist.settings import SPECS

KEYS = {spec.also for spec in SPECS.values()}
"""Variables that switch engines on and that upstreams' own tools read too."""


@dataclass(frozen=True, slots=True)
class Operator:
    """Runs `muralist` with `--data` of one folder."""

    data: Path

    def run(self, *arguments: str) -> Result:
        """Run a command; the result has exit_code, stdout and stderr."""
        return CliRunner().invoke(root, [*arguments, "--data", str(self.data)])

    def json(self, *arguments: str) -> dict[str, Any]:
        """Run a command that must work with `--json`, and return what it printed."""
        result = self.run(*arguments, "--json")
        assert result.exit_code == 0, result.output
        printed: dict[str, Any] = json.loads(result.stdout)
        return printed


@pytest.fixture
def operator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Operator:
    """An operator with an empty data folder, in an empty working folder and without settings in the environment."""
    monkeypatch.chdir(tmp_path)
    return Operator(tmp_path / "data")


@pytest.fixture(autouse=True)
def no_settings_around(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """No MURALIST_ variable of whoever runs the tests reaches them."""
    for name in list(os.environ):
        if name.startswith("MURALIST_") or name in KEYS:
            monkeypatch.delenv(name)
    return monkeypatch.setenv
