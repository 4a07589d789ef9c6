"""Things as their names and materials say: glass villas, pots for plants, books in flight, towers of macarons."""

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.staging.placement import Placement


def _props(prompt: str) -> list[tuple[str, int]]:
    return [(thing.prop, thing.count) for thing in read_plan(prompt).things]


def _placed(prompt: str) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], 1.0, 0, False)


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("modern glass villa with a pool at dusk", "villa"), ("a modern house in a meadow", "villa"),
        ("現代別墅前的游泳池", "villa"), ("three terracotta pots on a windowsill", "vase"),
        ("a pot of soup", "pot"), ("松鼠抱着坚果", "squirrel"),
    ],
)  # fmt: skip
def test_a_thing_is_what_its_whole_name_says(prompt: str, prop: str) -> None:
    """A material or a neighbour before a noun never makes another thing of it."""
    assert [name for name, _ in _props(prompt)] == [prop]


def test_seedlings_are_in_their_pots() -> None:
    """Pots that plants are named with are theirs."""
    plan = read_plan("terracotta pots and seedlings on a wooden shelf")
    first = plan.things[0]
    assert (first.prop, first.variant, first.count) == ("houseplant", "seedling", 3)
    assert {"terracotta", "pots", "seedlings"} <= set(plan.understood)


def test_leather_is_shown_by_seats() -> None:
    """It is read of what is painted of hide, and seen: no loose cushion lies on it."""
    assert "leather" in read_plan("a brown leather armchair").understood
    assert _pixels("armchair", Look(material="leather")) != _pixels("armchair", Look())


@pytest.mark.parametrize(
    ("prompt", "prop", "count"),
    [
        ("flying books", "book", 5), ("a spiral of flying books", "book", 5), ("三本飛舞的書", "book", 3),
        ("a flying carpet over a city", "rug", 1),
    ],
)  # fmt: skip
def test_what_flies_without_wings_is_in_the_air(prompt: str, prop: str, count: int) -> None:
    """Books open in flight, and carpets known for it fly."""
    assert (prop, count) in _props(prompt)
    assert all(item.y < 0.6 for item in _placed(prompt) if item.prop.name == prop)


@pytest.mark.parametrize(
    ("prompt", "columns"),
    [
        ("four colourful macarons stacked", 1), ("a stack of plates", 1), ("三個疊起來的馬卡龍", 1),
        ("two gift boxes stacked", 1), ("a pile of pumpkins", 6),
    ],
)  # fmt: skip
def test_flat_things_are_stacked_in_one_tower(prompt: str, columns: int) -> None:
    """Round things lie in rows instead."""
    placed = _placed(prompt)
    assert len(placed) > 1
    assert len({round(item.x, 2) for item in placed}) in ({1} if columns == 1 else {3, 4, 5, 6})


@pytest.mark.parametrize("name", ["fork", "knife", "spoon"])
def test_cutlery_lies_on_its_table(name: str) -> None:
    """Much longer than high, its lowest paint on the ground line."""
    box = all_props()[name].extent(Look())
    assert box.width > 2.5 * box.height
    assert -0.02 < _lowest(name, Look()) < 0.06


def test_perched_owls_touch_their_branch() -> None:
    """Their toes end where the branch begins."""
    assert _lowest("owl", Look(variant="perched")) < 0.03


def test_a_bee_has_legs() -> None:
    """Below its body there is paint in several places."""
    canvas = _painted("bee", Look())
    row = np.asarray(canvas.image.getchannel("A"))[round(canvas.top * canvas.scale - 0.03 * canvas.scale)]
    assert int(np.count_nonzero(np.diff((row > 96).astype(int)) == 1)) >= 4


def test_low_walkers_hold_things_before_them() -> None:
    """A hedgehog has its umbrella in the mouth, with no stray paw."""
    placed = _placed("a hedgehog holding a tiny umbrella")
    names = [item.prop.name for item in placed]
    assert names.index("umbrella") > names.index("hedgehog")
    assert "paws" not in names


def test_a_lone_watch_lies() -> None:
    """It does not stand on its strap."""
    watch = next(item for item in _placed("a wristwatch") if item.prop.name == "watch")
    box = watch.prop.extent(watch.look)
    assert box.width > box.height


def _painted(name: str, look: Look) -> Canvas:
    prop = all_props()[name]
    canvas = Canvas(prop.extent(look), 96, Light(), samples=1, detail=0)
    prop.paint(canvas, look)
    return canvas


def _pixels(name: str, look: Look) -> bytes:
    return _painted(name, look).image.tobytes()


def _lowest(name: str, look: Look) -> float:
    canvas = _painted(name, look)
    rows = np.flatnonzero((np.asarray(canvas.image.getchannel("A")) > 96).any(axis=1))
    return canvas.top - (float(rows[-1]) + 1) / canvas.scale
