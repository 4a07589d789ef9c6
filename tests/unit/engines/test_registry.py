"""Which engine paints what."""

import pytest
from tests.unit.flows.conftest import World, world

from muralist.bootstrap.catalogue import load_catalogue
from muralist.core.model import Action
from muralist.core.params import check_params
from muralist.engines.registry import Registry
from muralist.errors import Unavailable
from muralist.testing import ScriptedEngine

__all__ = ["world"]

PRO = "flux-2-pro-text-to-image"


def test_registry_takes_the_route_of_a_model_before_the_default() -> None:
    """A routed model has its own engines in their order; another has the default; unknown names are left out."""
    first, second, last = ScriptedEngine("first"), ScriptedEngine("second"), ScriptedEngine("last")
    registry = Registry([first, second, last], routes={PRO: ["second", "gone", "first"]}, default=["last"])

    assert [engine.name for engine in registry.for_model(PRO)] == ["second", "first"]
    assert [engine.name for engine in registry.for_model("flux-2-klein")] == ["last"]


def test_registry_refuses_what_no_engine_can_paint_before_money_moves() -> None:
    """Two sources are too many for an engine that takes one, and a remix for one that paints from words only."""
    model = load_catalogue().get("flux-2-pro-remix-image", Action.REMIX_IMAGE)
    two = check_params(model, {"prompt": "both", "source_image_urls": ["http://a/1", "http://a/2"]})
    one_source = ScriptedEngine("one", max_sources=1)
    words_only = ScriptedEngine("words", actions=frozenset({Action.TEXT_TO_IMAGE}))

    for engine in (one_source, words_only):
        with pytest.raises(Unavailable):
            Registry([engine], routes={}, default=[engine.name]).check(model, two)
    Registry([one_source, ScriptedEngine("able")], routes={}, default=["one", "able"]).check(model, two)


async def test_registry_keeps_a_sent_task_with_its_engine(world: World) -> None:
    """A task that was sent stays with the engine that has it, whatever the routes say today."""
    await world.create()
    first, second = ScriptedEngine("first"), ScriptedEngine("second")
    task = await world.claim()
    assert task is not None
    registry = Registry([first, second], routes={}, default=["second", "first"])

    assert registry.for_task(task) is second
    await world.run_claimed(task, ScriptedEngine("first", replayable=False))
    sent = await world.find(task.id)
    assert (sent.engine, registry.for_task(sent)) == ("first", first)
