"""Tidy up: files whose time has passed and idempotency records that are older than promised."""

from datetime import timedelta

from muralist.core.ports import Clock, Files, Objects, Tasks

BATCH = 200


async def sweep(
    *,
    tasks: Tasks,
    files: Files,
    objects: Objects,
    clock: Clock,
    grace: timedelta,
    idempotency_age: timedelta,
) -> int:
    """Delete what has expired for longer than `grace`, so that a queued task can still read its sources.

    Returns how many files went.
    """
    now = clock.now()
    removed = 0
    while batch := await files.expired(now - grace, BATCH):
        for file in batch:
            await objects.delete(file.object_key)
            await files.delete(file.id)
        removed += len(batch)
    await tasks.forget_idempotency(now - idempotency_age)
    return removed
