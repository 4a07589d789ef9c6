"""What `muralist doctor` looks at. Each check is a function that answers with findings and never raises."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from muralist.cli.finding import Finding, State
from muralist.cli.operator.checks.chat import check_chat
from muralist.cli.operator.checks.engines import check_engines
from muralist.cli.operator.checks.machine import check_data_folder, check_dependencies, check_port, check_python

if TYPE_CHECKING:
    from muralist.settings import Settings

__all__ = ["Finding", "State", "check_chat", "check_data_folder", "check_engines", "check_port", "run_checks"]


def run_checks(settings: "Settings") -> Iterator[Finding]:
    """All checks in the order of the report."""
    checks: tuple[Callable[[], Iterator[Finding]], ...] = (
        check_python,
        check_dependencies,
        lambda: check_data_folder(settings.data),
        lambda: check_port(settings.host, settings.port),
        lambda: check_engines(settings),
        lambda: check_chat(settings),
    )
    for check in checks:
        yield from check()
