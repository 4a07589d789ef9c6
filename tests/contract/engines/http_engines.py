"""The table of engines that talk HTTP: each with its stand-in, and what its upstream can and cannot do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from muralist.core.ports import Engine
from muralist.engines.bfl import BflEngine
from muralist.engines.fal import FalEngine
from muralist.engines.openai_images.engine import OpenAIImagesEngine
from muralist.engines.openai_images.servers import ServerKind
from muralist.engines.replicate import ReplicateEngine
from muralist.engines.runapi import RunapiEngine
from muralist.engines.upstream import Clients, Retry
from tests.upstreams.bfl import BflStandIn
from tests.upstreams.example import ExampleStandIn
from tests.upstreams.fal import UNITS, FalStandIn
from tests.upstreams.openai_images import OpenAIImagesStandIn
from tests.upstreams.replicate import ReplicateStandIn
from tests.upstreams.runapi import RunapiStandIn
from tests.upstreams.standin import Act, StandIn

from .example_engine import AcmeEngine

QUICK = Retry(tries=4, first_seconds=0.01)


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpEngine:
    """An engine under test. `make` takes the stand-in, its key (or a wrong one) and the clients.

    `never` are acts that its upstream cannot show, e.g. an expiring link where pictures come inside the answer.
    `cost` is what a finished picture of the stand-in costs in micro-USD, None where the upstream does not tell.
    """

    make: Callable[[StandIn, str, Clients], Engine]
    standin: type[StandIn]
    model: str
    remix_model: str
    cost: int | None = None
    never: frozenset[Act] = frozenset()


def _acme(standin: StandIn, key: str, clients: Clients) -> Engine:
    return AcmeEngine(key=key, clients=clients, base_url=standin.base_url, retry=QUICK)


def _bfl(standin: StandIn, key: str, clients: Clients) -> Engine:
    return BflEngine(key=key, clients=clients, base_url=standin.base_url, retry=QUICK)


def _fal(standin: StandIn, key: str, clients: Clients) -> Engine:
    return FalEngine(
        key=key, clients=clients, base_url=standin.base_url, unit_prices={"flux-2-pro": 30_000}, retry=QUICK
    )


def _openai_images(standin: StandIn, key: str, clients: Clients) -> Engine:
    return OpenAIImagesEngine(
        base_url=f"{standin.base_url}/v1",
        key=key,
        clients=clients,
        kind=ServerKind.VLLM_OMNI,
        replayable=False,
        retry=QUICK,
    )


def _replicate(standin: StandIn, key: str, clients: Clients) -> Engine:
    return ReplicateEngine(key=key, clients=clients, base_url=standin.base_url, retry=QUICK)


def _runapi(standin: StandIn, key: str, clients: Clients) -> Engine:
    return RunapiEngine(key=key, clients=clients, base_url=standin.base_url, retry=QUICK)


SYNCHRONOUS = frozenset({Act.QUEUED, Act.MODERATED, Act.FAILED, Act.POLL_TROUBLE, Act.ENDLESS, Act.EXPIRED_PICTURE})
"""What an upstream cannot show whose answer to the send is the picture itself."""

ENGINES: dict[str, HttpEngine] = {
    "acme": HttpEngine(
        make=_acme,
        standin=ExampleStandIn,
        model="flux-2-pro-text-to-image",
        remix_model="flux-2-pro-remix-image",
        cost=20_000,
    ),
    "bfl": HttpEngine(
        make=_bfl,
        standin=BflStandIn,
        model="flux-2-pro-text-to-image",
        remix_model="flux-2-pro-remix-image",
        cost=45_000,
    ),
    "fal": HttpEngine(
        make=_fal,
        standin=FalStandIn,
        model="flux-2-pro-text-to-image",
        remix_model="flux-2-pro-remix-image",
        cost=round(UNITS * 30_000),
    ),
    "openai_images": HttpEngine(
        make=_openai_images,
        standin=OpenAIImagesStandIn,
        model="flux-2-klein",
        remix_model="flux-2-klein",
        never=SYNCHRONOUS,
    ),
    "replicate": HttpEngine(
        make=_replicate,
        standin=ReplicateStandIn,
        model="flux-2-pro-text-to-image",
        remix_model="flux-2-pro-remix-image",
        never=frozenset({Act.REQUEST_MODERATED}),
    ),
    "runapi": HttpEngine(
        make=_runapi,
        standin=RunapiStandIn,
        model="flux-2-pro-text-to-image",
        remix_model="flux-2-pro-remix-image",
        cost=50_000,
    ),
}


def parameters(act: Act | None = None) -> list[Any]:
    """The names of the engines whose upstream can show an act."""
    return [name for name, engine in ENGINES.items() if act not in engine.never]
