"""What the API is built on: one frozen bundle of ports, joined by bootstrap."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from muralist.api.bodies import BodyCache
from muralist.api.links import Links
from muralist.api.metrics import Metrics
from muralist.core.catalogue import Catalogue
from muralist.core.model import Model
from muralist.core.params import Params
from muralist.core.ports import (
    Accounts,
    CallbackRenderer,
    CallbackSender,
    Clock,
    Deliveries,
    Files,
    Objects,
    PictureSources,
    Tasks,
)


def _any_engine(model: Model, params: Params) -> None:
    """Let every request through; the worker finds out."""


def _no_checkpoint(name: str) -> None:
    """Nobody watches."""


async def _no_counts() -> Mapping[str, int]:
    return {}


def _no_engines() -> Mapping[str, str]:
    return {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Ports and settings of the API.

    `public_url` is the base of all links where it is set, else the host that the client named. `rate_limit` is a text
    for `limits.parse_rate`. `shutdown` ends long-polls and event streams when it is set. `engines_status` gives a word
    an engine for /readyz; `task_counts` counts tasks by status for /metrics. `ticks` is a monotonic clock in seconds.
    A quiet event stream says that it is alive every `heartbeat_seconds`.
    """

    tasks: Tasks
    accounts: Accounts
    deliveries: Deliveries
    files: Files
    objects: Objects
    catalogue: Catalogue
    sources: PictureSources
    callbacks: CallbackSender
    clock: Clock
    links: Links
    render: CallbackRenderer
    new_id: Callable[[], str]
    new_seed: Callable[[], int]
    version: str
    check_engine: Callable[[Model, Params], None] = _any_engine
    checkpoint: Callable[[str], None] = _no_checkpoint
    public_url: str | None = None
    rate_limit: str = "off"
    engines_status: Callable[[], Mapping[str, str]] = _no_engines
    task_counts: Callable[[], Awaitable[Mapping[str, int]]] = _no_counts
    ticks: Callable[[], float] = time.monotonic
    heartbeat_seconds: float = 15.0
    shutdown: asyncio.Event = field(default_factory=asyncio.Event)
    metrics: Metrics = field(default_factory=Metrics)
    bodies: BodyCache = field(default_factory=BodyCache)
    upload_locks: "WeakValueDictionary[str, asyncio.Lock]" = field(default_factory=WeakValueDictionary)
