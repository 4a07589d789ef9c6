"""Writes the pictures of ended tasks, or why there are none."""

import base64
from collections.abc import Sequence

from msgspec import UNSET

from muralist.api.errors import STATUS
from muralist.api.http import NO_STORE, Answer, Call, Header, json_answer
from muralist.api.openai.errors import TYPES, OpenAIErrorBody, OpenAIErrorDetail
from muralist.api.openai.images.asking import Asked
from muralist.api.openai.images.wire import (
    EDITED,
    GENERATED,
    CompletedEventBody,
    FailedPictureBody,
    ImagesBody,
    ImageUsageBody,
    PictureBody,
)
from muralist.core.money.usd import to_dollars
from muralist.core.shaping import Shape
from muralist.core.task import Status, Task
from muralist.errors import Kind, StillRunning, Unavailable
from muralist.flows.painting.keep_shaped import keep_shaped, shaped_picture

NO_RETRY: Header = (b"x-should-retry", b"false")
"""OpenAI's clients send a failed call again by themselves unless told not to; the copy would be another task."""

MODERATED = frozenset({"request_moderated", "content_moderated"})
_KINDS = {
    "cancelled": Kind.CONFLICT,
    "engine_rejected": Kind.INVALID,
    "source_forbidden": Kind.INVALID,
    "source_unreachable": Kind.INVALID,
    "source_unusable": Kind.INVALID,
    **dict.fromkeys(MODERATED, Kind.INVALID),
}
"""What kind of error a failed task is; all others are the upstream's."""


async def pictures_answer(call: Call, asked: Asked, shape: Shape, tasks: Sequence[Task]) -> Answer:
    """The answer when all tasks have ended. As long as one of them has a picture, the call has succeeded."""
    completed = [task for task in tasks if task.status is Status.COMPLETED]
    if not completed:
        return failed_answer(tasks[0])
    data = [await picture_body(call, asked, shape, task) for task in completed]
    failed = [
        FailedPictureBody(task_id=task.task_id, code=task.failure.code, message=task.failure.message)
        for task in tasks
        if task.failure is not None
    ]
    body = ImagesBody(
        created=int(max(task.completed_at or task.created_at for task in completed).timestamp()),
        data=data,
        output_format=data[0].mime_type.removeprefix("image/"),
        size=data[0].size,
        quality=asked.input.quality,
        usage=_usage(completed),
        failed=failed or UNSET,
    )
    return json_answer(body, headers=(NO_STORE,))


async def picture_body(call: Call, asked: Asked, shape: Shape, task: Task) -> PictureBody:
    """One picture in the shape that was asked for. Raises NotFound when it was deleted."""
    services = call.services
    shaped = await shaped_picture(
        task.images[0], shape, files=services.files, objects=services.objects, shaper=services.shaper
    )
    picture, url = shaped.picture, None
    if asked.input.response_format == "url":
        file = await keep_shaped(task, shaped, files=services.files, objects=services.objects)
        url = services.links.picture_url(call.origin, file.id, file.file_name, services.clock.now())
    return PictureBody(
        url=url or UNSET,
        b64_json=UNSET if url else base64.b64encode(picture.data).decode(),
        mime_type=picture.mime_type,
        size=f"{picture.width}x{picture.height}",
        task_id=task.task_id,
        engine=task.engine or UNSET,
    )


async def completed_event(call: Call, asked: Asked, shape: Shape, task: Task) -> CompletedEventBody:
    """The event of one finished picture."""
    picture = await picture_body(call, asked, shape, task)
    return CompletedEventBody(
        type=GENERATED if asked.sources is None else EDITED,
        b64_json=picture.b64_json,
        url=picture.url,
        created_at=int((task.completed_at or task.created_at).timestamp()),
        size=picture.size,
        quality=asked.input.quality,
        output_format=picture.mime_type.removeprefix("image/"),
        mime_type=picture.mime_type,
        task_id=task.task_id,
        usage=_usage([task]),
    )


def failed_answer(task: Task) -> Answer:
    """The error of a failed task."""
    assert task.failure is not None
    status = STATUS[_KINDS.get(task.failure.code, Kind.UPSTREAM)]
    return json_answer(failed_body(task), 400 if status == 422 else status, (NO_STORE, NO_RETRY))


def failed_body(task: Task) -> OpenAIErrorBody:
    """The error of a failed task: its own permanent code, and OpenAI's type for it."""
    assert task.failure is not None
    code = task.failure.code
    kind = _KINDS.get(code, Kind.UPSTREAM)
    fallback = "image_generation_user_error" if code in MODERATED else "invalid_request_error"
    return OpenAIErrorBody(
        error=OpenAIErrorDetail(
            message=f"{task.failure.message.rstrip()} Task {task.task_id}.",
            type=TYPES.get(kind, fallback),
            param=None,
            code=code,
        )
    )


def still_running(task: Task, seconds: float) -> StillRunning:
    """The refusal to wait any longer."""
    return StillRunning(
        f"Task {task.task_id} was not done within {seconds:.0f} seconds and goes on. Read it at "
        f"/v1/tasks/{task.task_id}, or send this request again with the same Idempotency-Key to wait on. It is paid "
        "once, and only when it completes.",
        details={"task_id": task.task_id},
    )


def stopping(task: Task) -> Unavailable:
    """The refusal to wait while the server stops."""
    return Unavailable(
        f"The server is stopping; task {task.task_id} is kept and goes on afterwards. Read it at "
        f"/v1/tasks/{task.task_id}, or send this request again with the same Idempotency-Key.",
        details={"task_id": task.task_id},
        retry_after_seconds=5,
    )


def _usage(tasks: Sequence[Task]) -> ImageUsageBody:
    return ImageUsageBody(cost=to_dollars(sum(task.cost or 0 for task in tasks)), generated_images=len(tasks))
