# Generated from ../_async by scripts/unasync.py. Change that file, then run the script.
"""Creates pictures: from text, and from other pictures."""

from __future__ import annotations

import uuid
from typing import Any

from muralist.sdk.results.task import Task
from muralist.sdk.rules.routes import REMIX_IMAGE, TEXT_TO_IMAGE, checked_id, create_path
from muralist.sdk.rules.sources import check_sources

from .tasks import Tasks
from .transport import Transport, client_headers
from .waiting import OnProgress, Waiter


class Images:
    """One action of the API; the model's family chooses the path."""

    ACTION = TEXT_TO_IMAGE

    def __init__(self, transport: Transport, waiter: Waiter, tasks: Tasks) -> None:
        self._transport = transport
        self._waiter = waiter
        self._tasks = tasks

    def create(
        self,
        *,
        model: str,
        idempotency_key: str | None = None,
        client_request_id: str | None = None,
        timeout: float | None = None,
        **params: Any,
    ) -> Task:
        """Create a task and return at once, with `status` pending.

        `params` are the request's fields: prompt, aspect_ratio, output_resolution, source_image_urls,
        callback_url, seed, output_format, metadata ... None and blank strings are left out; a source that is
        a file goes through `client.files.upload` first. Without an `idempotency_key` the call makes its own,
        so that its retries never pay twice. Raises InvalidArgumentError, ValidationError,
        InsufficientCreditsError, ConflictError and the rest of `muralist.sdk.errors`; every one that came of
        the request carries the `idempotency_key`, with which a repeated call finds the same task.
        """
        body = {name: value for name, value in {"model": model, **params}.items() if not _is_blank(value)}
        check_sources(body)
        reply = self._transport.request(
            "POST",
            create_path(self.ACTION, model),
            json=body,
            headers=client_headers(client_request_id),
            idempotency_key=str(uuid.uuid4()) if idempotency_key is None else idempotency_key,
            timeout=timeout,
        )
        return Task.from_body(reply.json())

    def get(self, id: str, *, model: str | None = None) -> Task:
        """Return the task as it is now; `model` saves the search for the path on RunAPI's hosted service."""
        if model is None:
            return self._tasks.get(id)
        path = f"{create_path(self.ACTION, model)}/{checked_id(id)}"
        reply = self._transport.request("GET", path)
        return Task.from_body(reply.json())

    def wait(
        self,
        id: str,
        *,
        model: str | None = None,
        wait_timeout: float = 900.0,
        on_progress: OnProgress | None = None,
    ) -> Task:
        """Wait up to `wait_timeout` seconds for a task that exists; `model` as in `get`, errors as in `run`."""
        if model is None:
            return self._tasks.wait(id, wait_timeout=wait_timeout, on_progress=on_progress)
        path = f"{create_path(self.ACTION, model)}/{checked_id(id)}"
        return self._waiter.until_done(id, path, wait_timeout=wait_timeout, on_progress=on_progress)

    def run(
        self,
        *,
        model: str,
        wait_timeout: float = 900.0,
        on_progress: OnProgress | None = None,
        idempotency_key: str | None = None,
        client_request_id: str | None = None,
        timeout: float | None = None,
        **params: Any,
    ) -> Task:
        """Create a task and wait up to `wait_timeout` seconds for its pictures.

        `on_progress` is called in this thread with every `Progress` heard of. Raises what `create`
        raises, TaskFailedError when the task failed (uncharged), and WaitTimeoutError while it still runs;
        once the task exists every error carries its `task_id` for `client.tasks.wait`.
        """
        task = self.create(
            model=model,
            idempotency_key=idempotency_key,
            client_request_id=client_request_id,
            timeout=timeout,
            **params,
        )
        return self.wait(task.id, model=model, wait_timeout=wait_timeout, on_progress=on_progress)


class TextToImage(Images):
    """`client.text_to_image`: pictures from a prompt (Flux Kontext edits here too)."""

    ACTION = TEXT_TO_IMAGE


class RemixImage(Images):
    """`client.remix_image`: pictures from a prompt and 1 to 8 sources."""

    ACTION = REMIX_IMAGE


def _is_blank(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
