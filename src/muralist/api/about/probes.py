"""Health, readiness and metrics, for whoever watches the server."""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec
import structlog
from msgspec import UNSET, UnsetType

from muralist.api.http import NO_STORE, Answer, Call, json_answer
from muralist.api.metrics import CONTENT_TYPE
from muralist.api.operation import Operation, Returns, says

TAG = "Server"
log = structlog.get_logger(__name__)


class HealthBody(msgspec.Struct, frozen=True, kw_only=True):
    """The process is alive."""

    status: Annotated[Literal["ok"], says("Always `ok`.")] = "ok"
    version: Annotated[str, says("Version of the server.")]


class ReadyBody(msgspec.Struct, frozen=True, kw_only=True):
    """Whether the server can take work: its store answers, and it is not stopping. `engines` has a word for each."""

    status: Annotated[Literal["ready", "stopping", "unavailable"], says("Whether it takes work.")]
    store: Annotated[Literal["ok", "unavailable"], says("Whether the store answers.")]
    engines: Annotated[dict[str, str], says("A word on each engine.")] | UnsetType = UNSET


def operations() -> Iterator[Operation]:
    """Probes."""
    yield Operation(
        method="GET",
        path="/healthz",
        handler=live,
        tag=TAG,
        summary="Is the process alive",
        secured=False,
        returns=(Returns(description="It is.", type=HealthBody),),
    )
    yield Operation(
        method="GET",
        path="/readyz",
        handler=ready,
        tag=TAG,
        summary="Can the server take work",
        secured=False,
        returns=(
            Returns(description="It can.", type=ReadyBody),
            Returns(status=503, description="Not at this moment.", type=ReadyBody),
        ),
    )
    yield Operation(
        method="GET",
        path="/metrics",
        handler=metrics,
        tag=TAG,
        summary="Counters for Prometheus",
        secured=False,
        returns=(
            Returns(description="Text exposition format.", content={"text/plain": {"schema": {"type": "string"}}}),
        ),
    )


async def live(call: Call) -> Answer:
    """Answer at once."""
    return json_answer(HealthBody(version=call.services.version), headers=(NO_STORE,))


async def ready(call: Call) -> Answer:
    """Answer after asking the store."""
    services = call.services
    try:
        await services.accounts.find("default")
    except Exception as error:
        log.error("store_unavailable", exc_info=error)
        return json_answer(ReadyBody(status="unavailable", store="unavailable"), 503, (NO_STORE,))
    engines = dict(services.engines_status())
    if services.shutdown.is_set():
        return json_answer(ReadyBody(status="stopping", store="ok", engines=engines), 503, (NO_STORE,))
    return json_answer(ReadyBody(status="ready", store="ok", engines=engines), headers=(NO_STORE,))


async def metrics(call: Call) -> Answer:
    """Answer with all counters."""
    services = call.services
    tasks, engines = await services.task_counts(), await services.engine_standings()
    text = services.metrics.render(tasks, services.version, engines)
    return Answer(200, text, ((b"content-type", CONTENT_TYPE), NO_STORE))
