"""`muralist wait` and `muralist get`: take up a task by its id."""

import click

from .outcome import Target, leaving_a_trail, save_pictures, tell
from .session import Session, with_session


@click.command("wait")
@click.argument("task_id", metavar="ID")
@click.option("-o", "--output", metavar="PLACE", help="File or folder; else a name in this folder.")
@click.option("--no-save", is_flag=True, help="Print the address, download nothing.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0),
    default=900.0,
    metavar="SECONDS",
    help="How long to wait; 900 by default.",
)
@with_session
def wait(session: Session, task_id: str, output: str | None, no_save: bool, timeout: float) -> None:
    """Wait for a task and save its pictures."""
    target = Target(path=output, save=not no_save)
    target.check()
    with session.client() as client:
        with session.display() as display, leaving_a_trail(session, task_id):
            task = client.tasks.wait(task_id, wait_timeout=timeout, on_progress=display.update)
        tell(session, task, save_pictures(session, client, task, target))


@click.command("get")
@click.argument("task_id", metavar="ID")
@click.option("-o", "--output", metavar="PLACE", help="Save the pictures there, if it is completed.")
@with_session
def get(session: Session, task_id: str, output: str | None) -> None:
    """Show a task as it is now."""
    target = Target(path=output, save=output is not None)
    target.check()
    with session.client() as client:
        task = client.tasks.get(task_id)
        tell(session, task, save_pictures(session, client, task, target))
