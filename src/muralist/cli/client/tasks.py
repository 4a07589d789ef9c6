"""`muralist tasks`: list, cancel, watch, and see the callbacks. Needs a Muralist server."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from .outcome import tell
from .session import Session, aligned, with_session

if TYPE_CHECKING:
    from muralist.sdk import Delivery


@click.group("tasks")
def tasks() -> None:
    """List, cancel and watch tasks, and see their callbacks."""


@tasks.command("list")
@click.option("--status", type=click.Choice(["pending", "processing", "completed", "failed"]))
@click.option("--model", help="Only tasks of this model.")
@click.option("--idempotency-key", metavar="KEY", help="The task made with this key.")
@click.option("--client-request-id", metavar="ID", help="Tasks of this request of yours.")
@click.option("--limit", type=click.IntRange(min=1), help="How many.")
@click.option("--cursor", help="Where the page before ended.")
@with_session
def list_tasks(
    session: Session,
    status: str | None,
    model: str | None,
    idempotency_key: str | None,
    client_request_id: str | None,
    limit: int | None,
    cursor: str | None,
) -> None:
    """List the tasks of the account, newest first."""
    with session.client() as client:
        page = client.tasks.list(
            status=status,
            model=model,
            idempotency_key=idempotency_key,
            client_request_id=client_request_id,
            limit=limit,
            cursor=cursor,
        )
    rows = [
        (
            task.id,
            task.status,
            task.model or "",
            "" if task.cost is None else f"${task.cost:.2f}",
            f"{task.created_at:%Y-%m-%d %H:%M:%S}" if task.created_at else "",
        )
        for task in page.tasks
    ]
    lines = aligned(("ID", "STATUS", "MODEL", "COST", "CREATED (UTC)"), rows)
    more = [f"More: --cursor {page.next_cursor}"] if page.next_cursor else []
    session.emit(page.raw, [*lines, *more])


@tasks.command("cancel")
@click.argument("task_id", metavar="ID")
@with_session
def cancel(session: Session, task_id: str) -> None:
    """Stop a task; it ends as failed and is not charged."""
    with session.client() as client:
        tell(session, client.tasks.cancel(task_id), ())


@tasks.command("events")
@click.argument("task_id", metavar="ID")
@click.option("--after", metavar="EVENT-ID", help="Only events after this one.")
@click.option(
    "--timeout",
    type=click.FloatRange(min=0),
    default=900.0,
    metavar="SECONDS",
    help="How long to wait; 900 by default.",
)
@with_session
def events(session: Session, task_id: str, after: str | None, timeout: float) -> None:
    """Print a task's events as they happen, until it ends; with --json one object a line."""
    with session.client() as client:
        for event in client.tasks.events(task_id, last_event_id=after, timeout=timeout):
            percent = "" if event.progress is None else f" {event.progress:.0f} %"
            line = {"event_id": event.id, "event": event.type, **event.raw}
            click.echo(
                json.dumps(line, ensure_ascii=False) if session.as_json else f"{event.id:>4}  {event.type}{percent}"
            )


@tasks.command("deliveries")
@click.argument("task_id", metavar="ID")
@with_session
def deliveries(session: Session, task_id: str) -> None:
    """Show every attempt to deliver a task's callback."""
    with session.client() as client:
        _show(session, client.tasks.deliveries(task_id))


@tasks.command("redeliver")
@click.argument("task_id", metavar="ID")
@with_session
def redeliver(session: Session, task_id: str) -> None:
    """Send a task's callback once more."""
    with session.client() as client:
        _show(session, [client.tasks.redeliver(task_id)])


def _show(session: Session, found: Sequence["Delivery"]) -> None:
    session.emit({"deliveries": [delivery.raw for delivery in found]}, _delivery_lines(found))


def _delivery_lines(found: Sequence["Delivery"]) -> Iterator[str]:
    if not found:
        yield "The task has no callback_url, or nothing was sent yet."
    for delivery in found:
        yield f"{delivery.id}  {delivery.state or '-'}  {delivery.url or ''}".rstrip()
        for attempt in delivery.attempts:
            when = f"{attempt.at:%Y-%m-%d %H:%M:%S}" if attempt.at else "-"
            took = "" if attempt.latency_ms is None else f"  {attempt.latency_ms:.0f} ms"
            yield f"  {when}  {attempt.status or attempt.error or '-'}{took}"
        if delivery.next_attempt_at:
            yield f"  next attempt {delivery.next_attempt_at:%Y-%m-%d %H:%M:%S} UTC"
