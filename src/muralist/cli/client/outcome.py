"""Saves the pictures of a task and tells what came of it."""

import mimetypes
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .session import Session

if TYPE_CHECKING:
    from muralist.sdk import Client, Task


_FORMATS = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".webp": "webp"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where pictures go: a file, a folder, or (None) names of their own in the current folder."""

    path: str | None
    save: bool = True

    @property
    def output_format(self) -> str | None:
        """The `output_format` that a file name asks for; None for a folder or any other name."""
        if self.path is None or self.path.endswith(("/", os.sep)) or Path(self.path).is_dir():
            return None
        return _FORMATS.get(Path(self.path).suffix.lower())

    def check(self) -> None:
        """Find out before anything is paid for that the place cannot be written; raises click.UsageError."""
        if not self.save:
            return
        place = Path(self.path or ".")
        folder = place if place.is_dir() else place.parent
        while not folder.exists():  # missing folders are made
            folder = folder.parent
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            raise click.UsageError(f"Cannot write to {folder}. Choose another place with -o.")


@contextmanager
def leaving_a_trail(session: Session, task_id: str) -> Iterator[None]:
    """Say on Ctrl-C how to find the task again."""
    try:
        yield
    except KeyboardInterrupt:
        click.echo(f"\nStopped waiting. Task {task_id} goes on.", err=True)
        click.echo(f"  next: {session.resume(f'wait {task_id}')}", err=True)
        raise click.exceptions.Exit(1) from None


def save_pictures(session: Session, client: "Client", task: "Task", target: Target) -> Sequence[Path]:
    """Save and name the files; when the disk refuses, say where the paid picture still is."""
    if not target.save:
        return ()
    try:
        files = client.save(task, target.path)
    except OSError as error:
        raise click.ClickException(
            f"Cannot save the picture: {error.strerror or error}: {error.filename}\n"
            f"  it is still at {task.url}\n"
            f"  next: {session.resume(f'get {task.id} -o PLACE')}"
        ) from error
    for file, image in zip(files, task.images, strict=False):
        named = mimetypes.guess_type(file.name, strict=False)[0]
        if image.mime_type and named and named != image.mime_type:
            click.echo(f"Note: {file} holds {image.mime_type}, whatever its name says.", err=True)
    return files


def tell(session: Session, task: "Task", files: Sequence[Path]) -> None:
    """Print a task: everything as JSON, or the few facts that a person wants."""
    session.emit({**task.raw, "saved": [str(file) for file in files]}, summary(task, files))


def summary(task: "Task", files: Sequence[Path]) -> Iterator[str]:
    """Lines for a person: where the pictures are, then id, engine, size, cost and what the painter understood."""
    places = [str(file) for file in files] or [image.url for image in task.images]
    yield from places or [f"task {task.id} {task.status}"]
    facts = {
        "task": task.id,
        "model": task.model,
        "engine": task.engine,
        "size": ", ".join(_sizes(task, files)),
        "done": None if task.progress is None or task.done else f"{task.progress:.0f} %",
        "cost": None if task.cost is None else f"${task.cost:.2f}",
        "understood": ", ".join(task.preview.understood) if task.preview else None,
        "ignored": ", ".join(task.preview.ignored) if task.preview else None,
        "error": task.error,
    }
    told = {label: value for label, value in facts.items() if value}
    width = max(map(len, told))
    for label, value in told.items():
        yield f"  {label:<{width}}  {value}"


def _sizes(task: "Task", files: Sequence[Path]) -> Iterator[str]:
    weights = [_weight(file.stat().st_size) for file in files] or [""] * len(task.images)
    for image, weight in zip(task.images, weights, strict=False):
        pixels = f"{image.width}x{image.height}" if image.width and image.height else ""
        yield " ".join(part for part in (pixels, image.mime_type, weight) if part)


def _weight(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1_000_000 else f"{max(1, size // 1000)} kB"
