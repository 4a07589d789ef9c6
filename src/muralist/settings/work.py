"""Settings of the work on tasks: how much at once, how long, how often."""

import os
from dataclasses import dataclass

from muralist.settings.rules import integer
from muralist.settings.spec import setting


def default_workers() -> int:
    """One painting process for each CPU core but one, which the API keeps; at least one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores - 1)


@dataclass(frozen=True, kw_only=True)
class WorkSettings:
    """The group of the worker."""

    workers: int = setting(
        integer(0, 256),
        "Painting processes of the preview engine beside the API; 0 serves the API alone, without any worker.",
        make=default_workers,
        unit="processes",
        default="CPU cores - 1, at least 1",
    )
    concurrency: int = setting(
        integer(1, 4_096),
        "Tasks that one worker has running in remote engines at the same time; the engines' own limits come on top.",
        value=64,
        unit="tasks",
    )
    lease_seconds: int = setting(
        integer(1, 3_600),
        "How long a worker holds a task without a sign of life before another one takes it over.",
        value=30,
        unit="seconds",
    )
    max_attempts: int = setting(
        integer(1, 20),
        "How often painting is begun before the task fails; an engine that had no room does not count.",
        value=3,
        unit="attempts",
    )
    task_deadline_seconds: int = setting(
        integer(10, 86_400),
        "How long painting may take, counted from its first start; then it is cancelled upstream where that is "
        "possible, the task fails and its price is released.",
        value=900,
        unit="seconds",
    )
    queue_deadline_seconds: int = setting(
        integer(60, 2_592_000),
        "How long a task may wait for an engine that takes it before it fails and its price is released.",
        value=86_400,
        unit="seconds",
    )
    reconcile_seconds: int = setting(
        integer(0, 3_600),
        "How long the work of a send whose answer was lost is looked for upstream before the task fails as "
        "outcome_unknown.",
        value=180,
        unit="seconds",
    )
