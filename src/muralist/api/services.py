"""What the API is built on: one frozen bundle of ports, joined by bootstrap."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

from muralist.api.bodies import BodyCache
from muralist.api.links import Links
from muralist.api.metrics import Metrics
from muralist.core.catalogue.image_options import ImageOptions
from muralist.core.catalogue.model import Model
from muralist.core.catalogue.params import Params
from muralist.core.catalogue.registry import Catalogue
from muralist.core.engine import EngineStanding
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
from muralist.core.shaping import PictureShaper
from muralist.flows.chat.answer import ChatPorts
from muralist.flows.receive_hook import HookPorts


def _any_engine(model: Model, params: Params) -> None:
    """Let every request through; the worker finds out."""


def _no_checkpoint(name: str) -> None:
    """Nobody watches."""


async def _no_counts() -> Mapping[str, int]:
    return {}


def _no_engines() -> Mapping[str, str]:
    return {}


async def _no_standings() -> Sequence[EngineStanding]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Ports and settings of the API.

    `public_url` is the base of all links where it is set, else the host that the client named. `rate_limit` is a text
    for `limits.parse_rate`. `shutdown` ends long-polls and event streams when it is set. `engines_status` gives a word
    an engine for /readyz, `engine_standings` what /metrics tells of them, `route` the names of a model's engines;
    `task_counts` counts tasks by status for /metrics. `ticks` is a monotonic clock in seconds. A quiet event stream
    says that it is alive every `heartbeat_seconds`. `images` are the choices of OpenAI's image calls, whose pictures
    `shaper` cuts and encodes; without one they are given as they were painted.
    `chat` is what chat calls need; without it they are answered that no upstream is set up.
    `hooks` is what calls of upstreams need; without it they are answered that there is nothing.
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
    route: Callable[[str], Sequence[str]] | None = None
    engine_standings: Callable[[], Awaitable[Sequence[EngineStanding]]] = _no_standings
    task_counts: Callable[[], Awaitable[Mapping[str, int]]] = _no_counts
    ticks: Callable[[], float] = time.monotonic
    heartbeat_seconds: float = 15.0
    shutdown: asyncio.Event = field(default_factory=asyncio.Event)
    metrics: Metrics = field(default_factory=Metrics)
    bodies: BodyCache = field(default_factory=BodyCache)
    images: ImageOptions = field(default_factory=ImageOptions)
    shaper: PictureShaper | None = None
    chat: ChatPorts | None = None
    hooks: HookPorts | None = None
    upload_locks: "WeakValueDictionary[str, asyncio.Lock]" = field(default_factory=WeakValueDictionary)
