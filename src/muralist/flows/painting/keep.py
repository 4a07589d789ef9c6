"""Keep finished pictures: copied into our own store before the task says completed."""

import uuid
from datetime import timedelta

from muralist.core.engine import Picture
from muralist.core.files import StoredFile
from muralist.core.ports import Clock, Files, Objects, PictureSources
from muralist.core.task import Image, Task
from muralist.errors import EngineBroken, SourceUnusable

PURPOSE = "picture"
_EXTENSIONS = {"image/png": "png", "image/jpeg": "jpg", "image/webp": "webp"}


async def keep_pictures(
    task: Task,
    pictures: tuple[Picture, ...],
    *,
    seed: int | None,
    files: Files,
    objects: Objects,
    sources: PictureSources,
    clock: Clock,
    keep_for: timedelta | None,
) -> tuple[Image, ...]:
    """Store the pictures of a task and describe them as decoded from their own bytes.

    File ids follow from the task's id, so that painting again after a crash replaces and never doubles.

    Raises:
        EngineBroken: what the engine gave is not a picture of a type that we serve.
    """
    images: list[Image] = []
    for index, picture in enumerate(pictures):
        try:
            seen = await sources.inspect(picture.data)
        except SourceUnusable as error:
            raise EngineBroken(f"The engine's answer is not a picture that can be kept: {error.message}") from error
        if seen.mime_type not in _EXTENSIONS:
            raise EngineBroken(f"The engine answered with {seen.mime_type}, which is not served.")
        now = clock.now()
        suffix = f"-{index + 1}" if index else ""
        file = StoredFile(
            id=str(uuid.uuid5(uuid.UUID(task.id), f"picture {index}")),
            account_id=task.account_id,
            purpose=PURPOSE,
            file_name=f"{task.task_id}{suffix}.{_EXTENSIONS[seen.mime_type]}",
            mime_type=seen.mime_type,
            size_bytes=len(seen.data),
            object_key=f"pictures/{task.id}/{index}",
            created_at=now,
            expires_at=now + keep_for if keep_for else None,
        )
        await objects.put(file.object_key, seen.data)
        if await files.find(file.id) is None:
            await files.add(file)
        else:
            await files.update(file)
        images.append(
            Image(
                file_id=file.id,
                file_name=file.file_name,
                width=seen.width,
                height=seen.height,
                mime_type=seen.mime_type,
                seed=seed,
            )
        )
    return tuple(images)
