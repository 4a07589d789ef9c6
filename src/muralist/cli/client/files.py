"""`muralist files`: temporary files to start from."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from .session import Session, with_session

if TYPE_CHECKING:
    from muralist.sdk import UploadedFile


@click.group("files")
def files() -> None:
    """Upload pictures to remix or edit; their addresses live for an hour."""


@files.command("upload")
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False))
@with_session
def upload(session: Session, paths: tuple[str, ...]) -> None:
    """Upload local files and print their addresses."""
    with session.client() as client, session.display() as display:
        uploaded = []
        for path in paths:
            display.note(f"uploading {path}")
            uploaded.append(client.files.upload(path))
    _show(session, uploaded)


@files.command("from-url")
@click.argument("url")
@click.option("--name", help="The name to keep it under.")
@with_session
def from_url(session: Session, url: str, name: str | None) -> None:
    """Let the server fetch a public address."""
    with session.client() as client:
        _show(session, [client.files.from_url(url, filename=name)])


def _show(session: Session, uploaded: Sequence["UploadedFile"]) -> None:
    lines = []
    for file in uploaded:
        until = f" until {file.expires_at:%Y-%m-%d %H:%M:%S} UTC" if file.expires_at else ""
        lines += [file.url, f"  {file.file_name or ''} {file.mime_type or ''} {file.size_bytes or 0} bytes{until}"]
    session.emit({"files": [file.raw for file in uploaded]}, lines)
