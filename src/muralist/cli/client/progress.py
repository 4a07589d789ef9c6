"""Shows a wait on stderr: a live bar on a terminal, a line per change elsewhere."""

import sys
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, Self

import click

if TYPE_CHECKING:
    from muralist.sdk import Progress

_STEP = 20.0


class Display(Protocol):
    """A context manager that is told how far a task is."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def note(self, text: str) -> None:
        """Say one thing."""

    def update(self, progress: "Progress") -> None:
        """Show a state of the task."""


class Silent:
    """Shows nothing."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def note(self, text: str) -> None:
        """Say nothing."""

    def update(self, progress: "Progress") -> None:
        """Show nothing."""


class Lines(Silent):
    """Writes a line when the status changes, and at every fifth of the way."""

    def __init__(self) -> None:
        self._status = ""
        self._next_step = _STEP

    def note(self, text: str) -> None:
        """Write the text."""
        click.echo(text, err=True)

    def update(self, progress: "Progress") -> None:
        """Write a line if there is news."""
        percent = progress.percent
        stepped = percent is not None and percent >= self._next_step
        if progress.status == self._status and not stepped:
            return
        self._status = progress.status
        if percent is not None:
            self._next_step = percent - percent % _STEP + _STEP
        known = "" if percent is None else f" {percent:.0f} %"
        self.note(f"{progress.status}{known} ({progress.elapsed:.1f} s)")


class Bar(Silent):
    """A live bar that vanishes at the end."""

    def __init__(self) -> None:
        from rich.console import Console  # here, so that rich is loaded for terminals only
        from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
        from rich.progress import Progress as RichProgress

        self._live = RichProgress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._row = self._live.add_task("starting", total=None)

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._live.stop()

    def note(self, text: str) -> None:
        """Write the text above the bar."""
        self._live.console.print(text, markup=False, highlight=False)

    def update(self, progress: "Progress") -> None:
        """Move the bar."""
        if progress.percent is None:
            self._live.update(self._row, description=progress.status)
        else:
            self._live.update(self._row, description=progress.status, total=100, completed=progress.percent)


def choose_display(*, quiet: bool) -> Display:
    """The display that suits this stderr."""
    if quiet:
        return Silent()
    return Bar() if sys.stderr.isatty() else Lines()
