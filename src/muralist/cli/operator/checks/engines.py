"""The engines: whether each would work, by calls that cost nothing, and what would paint each model."""

import asyncio
import time
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from muralist.cli.finding import Finding, State
from muralist.errors import ConfigurationError, MuralistError

if TYPE_CHECKING:
    from muralist.core.catalogue.registry import Catalogue
    from muralist.core.ports import Engine
    from muralist.engines.registry import Registry
    from muralist.settings import Settings

CHECK_SECONDS = 20.0
LOST_DAYS = 7
SHOWN = 5


def check_engines(settings: "Settings") -> Iterator[Finding]:
    """Each engine that is switched on, the routes, and sends that were lost in the last days."""
    yield from asyncio.run(_gather(settings))


async def _gather(settings: "Settings") -> list[Finding]:
    from muralist.bootstrap.catalogue import load_catalogue
    from muralist.bootstrap.engines import build_registry, close_engines, own_client
    from muralist.engines.upstream import Clients
    from muralist.kit.http import GuardedClient

    catalogue = load_catalogue()
    own, web = own_client(), GuardedClient()
    try:
        registry = build_registry(settings, Clients(own=own, web=web), catalogue, painters=1)
    except ConfigurationError as error:
        return [_fault(text) for text in error.faults]
    try:
        remote = [engine for engine in registry.engines if engine.name != "preview"]
        found = list(await asyncio.gather(*map(_look_at, remote)))
        if registry.named("preview") is not None:
            found += _check_preview()
        found += _check_routes(settings, registry, catalogue)
        found += _check_hooks(settings)
        found += await _check_lost(settings)
        return found
    finally:
        await close_engines(registry)
        await own.close()
        await web.close()


async def _look_at(engine: "Engine") -> Finding:
    check = f"engine {engine.name}"
    try:
        async with asyncio.timeout(CHECK_SECONDS):
            health = await engine.check()
    except TimeoutError:
        return Finding(check, State.FAULT, f"no answer within {CHECK_SECONDS:.0f} s", "check its base URL")
    except MuralistError as error:
        return Finding(check, State.FAULT, error.message, "check its key and its base URL")
    credit = "" if health.credits is None else f"; credits left: {health.credits:g}"
    if not health.ok:
        return Finding(check, State.FAULT, health.message + credit, "check its key, its credit and its base URL")
    return Finding(check, State.OK, health.message + credit)


def _fault(text: str) -> Finding:
    if text.startswith("routes"):
        return Finding("routes", State.FAULT, text, "correct MURALIST_ROUTES or [routes]")
    return Finding("engine hooks", State.FAULT, text, "correct the settings that it names, or switch them off")


def _check_hooks(settings: "Settings") -> Iterator[Finding]:
    from muralist.bootstrap.hooks import hooked_engines

    names = " and ".join(hooked_engines(settings))
    if not settings.engine_hooks:
        return
    if not names:
        yield Finding(
            "engine hooks", State.WARNING, "no engine is on whose upstream calls", "give fal or replicate a key"
        )
    elif not str(settings.public_url).startswith("https:"):
        detail = f"{names} are asked to call {settings.public_url}, which is not https"
        yield Finding("engine hooks", State.WARNING, detail, "set MURALIST_PUBLIC_URL to an https origin")
    else:
        yield Finding("engine hooks", State.OK, f"asked to call {settings.public_url}: {names}")


def _check_routes(settings: "Settings", registry: "Registry", catalogue: "Catalogue") -> Iterator[Finding]:
    from muralist.bootstrap.engines import model_ids

    routes: dict[str, list[str]] = {}
    for model_id in model_ids(catalogue):
        words = ", then ".join(engine.name for engine in registry.route(model_id))
        routes.setdefault(words, []).append(model_id)
    for words, models in routes.items():
        if words:
            yield Finding("models", State.OK, f"{words}: {', '.join(models)}")
        else:
            mend = "switch an engine on that paints them, name one in the routes, or set MURALIST_PREVIEW_FALLBACK=true"
            yield Finding("models", State.WARNING, f"nothing paints {', '.join(models)}: creates answer 503", mend)
    named = {name for route in settings.routes.values() for name in route}
    for name in sorted(name for name in named if registry.named(name) is None):
        yield Finding(
            "routes",
            State.WARNING,
            f"the routes name {name}, which is not switched on",
            "give it its key, or take it out",
        )


async def _check_lost(settings: "Settings") -> list[Finding]:
    from muralist.bootstrap.store import DATABASE, open_store
    from muralist.kit.clock import SystemClock

    if not (settings.data / DATABASE).is_file():
        return []
    try:
        async with open_store(settings.data) as store:
            lost = await store.memos.lost(since=SystemClock().now() - timedelta(days=LOST_DAYS), limit=SHOWN + 1)
    except ConfigurationError as error:
        return [Finding("store", State.FAULT, "; ".join(error.faults), "see the data folder above")]
    if not lost:
        return []
    count = f"more than {SHOWN}" if len(lost) > SHOWN else str(len(lost))
    names = ", ".join(f"{memo.reference} ({memo.engine}, {memo.at:%Y-%m-%d %H:%M} UTC)" for memo in lost[:SHOWN])
    detail = f"{count} in {LOST_DAYS} days whose answer was lost: {names}"
    return [Finding("lost sends", State.WARNING, detail, "look into the upstream's own records; it may have charged")]


def _check_preview() -> Iterator[Finding]:
    """The preview engine really paints a small picture."""
    begun = time.perf_counter()
    try:
        from muralist.engines.preview import PreviewRequest, paint

        request = PreviewRequest(
            prompt="a red apple on a table", width=64, height=64, seed=1, tier="klein", output_format="png"
        )
        picture = paint(request)
    except Exception as error:  # whatever a broken installation raises belongs into the report
        yield Finding(
            "preview engine",
            State.FAULT,
            f"{type(error).__name__}: {error}",
            "reinstall with `pip install --force-reinstall muralist`; if it stays, report this line",
        )
        return
    milliseconds = (time.perf_counter() - begun) * 1000
    detail = f"painted {picture.width}x{picture.height} in {milliseconds:.0f} ms"
    if (picture.width, picture.height) != (64, 64) or not picture.data.startswith(b"\x89PNG"):
        yield Finding("preview engine", State.FAULT, f"{detail}, but it is no 64x64 PNG", "report this line")
    else:
        yield Finding("preview engine", State.OK, detail)
