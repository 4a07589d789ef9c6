"""Tasks by their id, whatever made them. Listing, cancelling, events and deliveries need a Muralist server."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing

from muralist.sdk.errors import APIStatusError, InvalidResponseError, MuralistError, NotFoundError
from muralist.sdk.results.fields import objects
from muralist.sdk.results.task import Task
from muralist.sdk.results.tracking import Delivery, TaskEvent, TaskPage
from muralist.sdk.rules.retry import Deadline
from muralist.sdk.rules.routes import TASKS, checked_id, status_paths

from .events import follow
from .transport import AsyncTransport
from .waiting import AsyncWaiter, OnProgress


class AsyncTasks:
    """`client.tasks`."""

    def __init__(self, transport: AsyncTransport, waiter: AsyncWaiter) -> None:
        self._transport = transport
        self._waiter = waiter

    async def get(self, id: str) -> Task:
        """Return the task as it is now; raises NotFoundError."""
        _, task = await self._locate(id)
        return task

    async def wait(
        self,
        id: str,
        *,
        wait_timeout: float = 900.0,
        on_progress: OnProgress | None = None,
    ) -> Task:
        """Wait up to `wait_timeout` seconds for the task to complete; see `text_to_image.run`."""
        path, _ = await self._locate(id)
        return await self._waiter.until_done(id, path, wait_timeout=wait_timeout, on_progress=on_progress)

    async def list(
        self,
        *,
        status: str | None = None,
        model: str | None = None,
        idempotency_key: str | None = None,
        client_request_id: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
    ) -> TaskPage:
        """Return one page of the account's tasks, newest first, `limit` at most. Muralist servers only."""
        params = {
            "status": status,
            "model": model,
            "idempotency_key": idempotency_key,
            "client_request_id": client_request_id,
            "cursor": cursor,
            "limit": limit,
        }
        reply = await self._transport.request("GET", TASKS, params=params)
        return TaskPage.from_body(reply.json())

    async def iterate(
        self,
        *,
        status: str | None = None,
        model: str | None = None,
        idempotency_key: str | None = None,
        client_request_id: str | None = None,
        limit: int | None = None,
    ) -> AsyncGenerator[Task, None]:
        """Yield every task that the filters find, newest first, asking for pages of `limit` tasks."""
        cursor: str | None = None
        while True:
            page = await self.list(
                status=status,
                model=model,
                idempotency_key=idempotency_key,
                client_request_id=client_request_id,
                cursor=cursor,
                limit=limit,
            )
            for task in page.tasks:
                yield task
            cursor = page.next_cursor
            if cursor is None:
                return

    async def cancel(self, id: str) -> Task:
        """Ask the server to stop the task; it ends as `failed`, uncharged. Raises ConflictError once it has
        ended. Muralist servers only."""
        reply = await self._transport.request("POST", f"{TASKS}/{checked_id(id)}/cancel", json={})
        return Task.from_body(reply.json())

    async def deliveries(self, id: str) -> tuple[Delivery, ...]:
        """Return the deliveries of the task's callback with every attempt. Muralist servers only."""
        reply = await self._transport.request("GET", f"{TASKS}/{checked_id(id)}/deliveries")
        return objects(reply.json(), "deliveries", Delivery.from_body)

    async def redeliver(self, id: str) -> Delivery:
        """Send the task's callback once more, under a new id; returns it. Muralist servers only."""
        reply = await self._transport.request("POST", f"{TASKS}/{checked_id(id)}/redeliver", json={})
        return Delivery.from_body(reply.json())

    async def events(
        self,
        id: str,
        *,
        last_event_id: str | None = None,
        timeout: float = 900.0,  # noqa: ASYNC109 - the length of the watch, not of a call
    ) -> AsyncGenerator[TaskEvent, None]:
        """Yield the task's events after `last_event_id` until its end, resuming broken streams.

        Raises NotFoundError where the server has no such task or no events, and WaitTimeoutError after
        `timeout` seconds. Muralist servers only.
        """
        stream = follow(self._transport, id, last_event_id=last_event_id, deadline=Deadline(timeout))
        async with aclosing(stream) as events:
            async for event in events:
                yield event

    async def _locate(self, task_id: str) -> tuple[str, Task]:
        """Find the path that knows the task: RunAPI's hosted service has one for each family of models."""
        first: MuralistError | None = None
        for path in status_paths(task_id):
            try:
                reply = await self._transport.request("GET", path)
                return path, Task.from_body(reply.json())
            except APIStatusError as error:
                if error.status_code not in (404, 405):
                    raise
                first = first or error
            except InvalidResponseError as error:  # a site that answers unknown paths with a page
                first = first or error
        raise first or NotFoundError(f"No task {task_id}.", status_code=404)
