"""A task, its pictures and what they cost."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Self

from muralist.sdk.errors import InvalidResponseError, MuralistError

from . import fields

STATUSES = ("pending", "processing", "completed", "failed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """One picture of a completed task. `url` is absolute, needs no credentials and expires."""

    url: str
    width: int | None = None
    height: int | None = None
    mime_type: str | None = None
    seed: int | None = None
    origin_url: str | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read one element of `images`."""
        return cls(
            url=fields.required(fields.text(body, "url"), "images[].url", body),
            width=fields.integer(body, "width"),
            height=fields.integer(body, "height"),
            mime_type=fields.text(body, "mime_type"),
            seed=fields.integer(body, "seed"),
            origin_url=fields.text(body, "origin_url"),
            raw=body,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Usage:
    """What was charged: `cost` in USD as it was settled."""

    cost: float | None = None
    generated_images: int | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read `usage`."""
        cost, images = fields.number(body, "cost"), fields.integer(body, "generated_images")
        return cls(cost=cost, generated_images=images, raw=body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What the preview engine understood of the prompt, and what it left out."""

    understood: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read `preview`."""
        return cls(understood=fields.strings(body, "understood"), ignored=fields.strings(body, "ignored"), raw=body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A task as the server last told it.

    `status` is `pending`, `processing`, `completed` or `failed`. `usage` is present on completion only;
    `error` and `error_code` on failure only. `engine` names what painted it, `preview` is what the
    embedded painter made of the prompt, `progress` is in per cent, `replayed` says that an idempotency key
    found this task instead of making one.
    """

    id: str
    status: str
    task_id: str | None = None
    model: str | None = None
    service: str | None = None
    action: str | None = None
    images: tuple[Image, ...] = ()
    usage: Usage | None = None
    error: str | None = None
    error_code: str | None = None
    engine: str | None = None
    preview: Preview | None = None
    progress: float | None = None
    replayed: bool = False
    metadata: Mapping[str, Any] = field(default_factory=dict, hash=False)
    idempotency_key: str | None = None
    client_request_id: str | None = None
    created_at: datetime | None = None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> Self:
        """Read a task envelope; raises InvalidResponseError without an id or with an unknown status."""
        status = (fields.text(body, "status") or "").lower()
        if status not in STATUSES:
            raise InvalidResponseError(f"The task has the unknown status {status!r}.", body=body)
        task_id = fields.text(body, "task_id")
        usage, preview = fields.mapping(body, "usage"), fields.mapping(body, "preview")
        return cls(
            id=fields.required(fields.text(body, "id") or task_id, "id", body),
            status=status,
            task_id=task_id,
            model=fields.text(body, "model"),
            service=fields.text(body, "service"),
            action=fields.text(body, "action"),
            images=fields.objects(body, "images", Image.from_body),
            usage=Usage.from_body(usage) if usage else None,
            error=fields.text(body, "error"),
            error_code=fields.text(body, "error_code"),
            engine=fields.text(body, "engine"),
            preview=Preview.from_body(preview) if preview else None,
            progress=fields.number(body, "progress"),
            replayed=fields.flag(body, "task_replayed"),
            metadata=fields.mapping(body, "metadata"),
            idempotency_key=fields.text(body, "idempotency_key"),
            client_request_id=fields.text(body, "client_request_id"),
            created_at=fields.moment(body, "created_at"),
            started_at=fields.moment(body, "started_at"),
            completed_at=fields.moment(body, "completed_at"),
            raw=body,
        )

    @property
    def done(self) -> bool:
        """Whether the task has ended, well or not."""
        return self.status in ("completed", "failed")

    @property
    def url(self) -> str | None:
        """Address of the first picture."""
        return self.images[0].url if self.images else None

    @property
    def cost(self) -> float | None:
        """What was charged, in USD."""
        return self.usage.cost if self.usage else None

    @property
    def stem(self) -> str:
        """File name without suffix that `save` gives in a folder: the model and the end of the id."""
        return f"{self.model or 'picture'}-{self.id[-8:]}"

    def save(self, path: str | os.PathLike[str] | None = None) -> tuple[Path, ...]:
        """Download every picture to a file, or into a folder (None: the current one), and name the files.

        Blocks, and opens a connection of its own that carries no credentials. Where a client has its own
        proxy or certificates, and in asynchronous code, call `client.save(task, path)` instead. Raises
        APIConnectionError or APIStatusError (an expired link), and MuralistError without pictures.
        """
        from muralist.sdk._sync.downloads import Downloader  # here, so that a value loads no HTTP client

        with Downloader.alone() as downloader:
            return downloader.save(self.picture_urls(), path, stem=self.stem)

    def picture_urls(self) -> tuple[str, ...]:
        """Addresses of the pictures; raises MuralistError when there are none."""
        if not self.images:
            raise MuralistError(f"Task {self.id} is {self.status} and has no pictures to save.")
        return tuple(image.url for image in self.images)


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What `on_progress` is told: the status, per cent done where known, and seconds waited so far."""

    task_id: str
    status: str
    percent: float | None
    elapsed: float
