"""Which engine paints what."""

import pytest

from muralist.bootstrap.catalogue import load_catalogue
from muralist.core.catalogue.model import Action
from muralist.core.catalogue.params import check_params
from muralist.engines.registry import Registry
from muralist.errors import Unavailable
from muralist.testing import ScriptedEngine

PRO = "flux-2-pro-text-to-image"


def test_registry_takes_the_route_of_a_model_before_the_default() -> None:
    """A routed model has its own engines in their order; another has the default; unknown names are left out."""
    first, second, last = ScriptedEngine("first"), ScriptedEngine("second"), ScriptedEngine("last")
    registry = Registry([first, second, last], routes={PRO: ["second", "gone", "first"]}, default=["last"])

    assert [engine.name for engine in registry.route(PRO)] == ["second", "first"]
    assert [engine.name for engine in registry.route("flux-2-klein")] == ["last"]
    assert (registry.named("second"), registry.named("gone")) == (second, None)


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


def test_registry_leaves_out_an_engine_that_has_not_the_model() -> None:
    """An engine that paints other models only is no part of a model's route, though the default names it."""
    klein_only = ScriptedEngine("klein", models=frozenset({"flux-2-klein"}))
    registry = Registry([klein_only, ScriptedEngine("all")], routes={}, default=["klein", "all"])

    assert [engine.name for engine in registry.route(PRO)] == ["all"]
    assert [engine.name for engine in registry.route("flux-2-klein")] == ["klein", "all"]
