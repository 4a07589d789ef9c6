"""What keeps `diffusers_local` from painting is known before an order comes, with what mends it."""

import asyncio
import importlib.util
from pathlib import Path

import pytest

from muralist.core.catalogue.model import Action
from muralist.core.engine import Order
from muralist.engines.diffusers_local.engine import DiffusersLocalEngine
from muralist.engines.diffusers_local.options import LocalOptions
from muralist.engines.diffusers_local.readiness import Readiness, look
from muralist.engines.diffusers_local.weights import INDEX, KNOWN
from muralist.errors import EngineUnavailable

LINE = ("flux-2-klein",)


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """A folder that looks like weights."""
    (tmp_path / INDEX).write_text('{"_class_name": "Flux2KleinPipeline"}')
    return str(tmp_path)


def look_at(word: str, **fields: object) -> Readiness:
    """What is found with all packages in place."""
    values: dict[str, object] = {"where": None, "accepted": None, "models": LINE, "packages": ()}
    return look(KNOWN[word], **(values | fields))  # type: ignore[arg-type]


def test_missing_packages_come_first(folder):
    """Without torch the fault is the command that installs it, whatever else is in place."""
    readiness = look_at("klein-9b", where=folder, packages=("json", "no_such_package", "nor_this"))

    assert readiness.fault == "no_such_package and nor_this are not installed; run: pip install 'muralist[local]'"


@pytest.mark.parametrize("word", ["klein-9b", "klein-base-9b", "dev"])
def test_non_commercial_weights_wait_for_their_licence(word, folder):
    """Weights that may not be used commercially are not run until their licence is accepted by its word."""
    assert "MURALIST_LOCAL_ACCEPT_LICENCE=flux-non-commercial" in str(look_at(word, where=folder).fault)
    assert look_at(word, where=folder, accepted="apache") != Readiness(folder=Path(folder))
    assert look_at(word, where=folder, accepted="flux-non-commercial") == Readiness(folder=Path(folder))


@pytest.mark.parametrize("word", ["klein-4b", "klein-base-4b"])
def test_free_weights_need_no_acceptance(word, folder):
    """Weights under Apache 2.0 are ready as soon as they are there."""
    assert look_at(word, where=folder) == Readiness(folder=Path(folder))


def test_folder_without_weights_is_named(tmp_path):
    """A folder that diffusers cannot load is a fault, not a download."""
    assert INDEX in str(look_at("klein-4b", where=str(tmp_path)).fault)
    assert "is no folder" in str(look_at("klein-4b", where=str(tmp_path / "gone")).fault)


def test_weights_that_are_no_model_of_the_catalogue_want_to_be_told_what_to_paint(folder):
    """FLUX.2 [dev] is none of the models that are sold, so it paints nothing under another's name unasked."""
    fault = look_at("dev", where=folder, accepted="flux-non-commercial", models=()).fault

    assert "MURALIST_LOCAL_MODELS" in str(fault)


@pytest.mark.skipif(importlib.util.find_spec("torch") is not None, reason="torch is installed here")
async def test_engine_supports_nothing_when_torch_is_missing():
    """Without torch no model is offered, an order is refused as unavailable, and the health says what to run."""
    engine = DiffusersLocalEngine(LocalOptions())

    assert not engine.supports("flux-2-klein", Action.TEXT_TO_IMAGE, 0)
    health = await engine.check()
    assert not health.ok
    assert "pip install 'muralist[local]'" in health.message
    with pytest.raises(EngineUnavailable, match="not installed"):
        await asyncio.wait_for(engine.submit(an_order(), lambda _: None), 5)


def an_order() -> Order:
    """A small order."""
    return Order(
        task_id="0199c0de-0000-7000-8000-000000000001",
        model="flux-2-klein",
        tier="klein",
        action=Action.TEXT_TO_IMAGE,
        prompt="a red bicycle",
        width=64,
        height=64,
        seed=1,
        output_format="png",
    )
