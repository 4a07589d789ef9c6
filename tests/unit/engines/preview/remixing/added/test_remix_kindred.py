"""Things of other pictures by the word for their kind, and what is put on who and what is there."""

from __future__ import annotations

import pytest

from muralist.engines.preview import PreviewRequest, paint
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.optics.lens import framed
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look
from muralist.engines.preview.props.fits import fit_of
from muralist.engines.preview.props.kitten import KITTEN_EXTENT
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.scene import Repainted

SEED = 5


def outcome(order: str, *sources: str) -> Repainted:
    """What an order makes of pictures of these prompts."""
    found = repaint(order, [Memory(plan=read_plan(source), seed=SEED) for source in sources])
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("order", "scene", "lender", "prop", "word"),
    [
        ("put the chair from image 2 into image 1", "an empty living room", "an orange armchair", "armchair", "chair"),
        ("把图2的椅子放到图1的客厅里", "一间空的客厅", "一张橙色的扶手椅", "armchair", "椅子"),
        ("put the drink from image 2 on the table", "a wooden table in a cafe", "a latte", "mug", "drink"),
        ("put the object from image 2 on the counter in image 1", "a kitchen", "a blue teapot", "teapot", "object"),
    ],
)
def test_a_general_word_means_the_thing_of_that_kind(order: str, scene: str, lender: str, prop: str, word: str) -> None:
    """The chair of a picture of an armchair is that armchair, as it looks there."""
    found = outcome(order, scene, lender)
    new = [thing for thing in found.plan.things if thing.prop == prop]
    assert [thing.colours for thing in new] == [read_plan(lender).things[0].colours]
    assert word in found.plan.understood


def test_a_thing_that_goes_by_the_word_itself_is_meant() -> None:
    """A picture with a chair and an armchair lends its chair."""
    found = outcome("put the chair from image 2 into image 1", "an empty living room", "an armchair and a blue chair")
    assert [thing.prop for thing in found.plan.things] == ["chair"]


@pytest.mark.parametrize(
    ("order", "sources", "expected"),
    [
        ("make the man from image 2 sit on the bench in image 1", ("a park bench", "an old man"), ("person", "seated")),
        ("put the violin on a table instead", ("a violin on a chair",), ("table", "")),
        ("tie a red bow around its neck", ("a puppy in a garden",), ("bowtie", "")),
    ],
)
def test_what_is_put_somewhere_is_there(order: str, sources: tuple[str, ...], expected: tuple[str, str]) -> None:
    """A man sits on a bench, a table comes for a chair, and a bow at a neck is a bow tie."""
    found = outcome(order, *sources)
    assert expected in [(thing.prop, thing.pose) for thing in found.plan.things]
    assert not found.plan.ignored


def test_a_poster_in_the_picture_takes_the_words() -> None:
    """They are not laid over the picture."""
    plan = outcome('write "SALE" on the poster', "a poster on a wall").plan
    assert [thing.text for thing in plan.things] == ["SALE"]
    assert not plan.caption


def test_a_worn_scarf_keeps_its_stripes() -> None:
    """The print lies on what an animal wears."""
    striped, plain = (
        paint(PreviewRequest(prompt=prompt, width=96, height=96, seed=SEED, tier="klein", output_format="png")).data
        for prompt in ("a penguin wearing a striped scarf", "a penguin wearing a scarf")
    )
    assert striped != plain


def test_a_snowman_takes_off_its_own_scarf_and_a_kitten_has_its_own_neck() -> None:
    """Nothing is worn twice, nor above the head."""
    plan = outcome("put the scarf from image 2 on the snowman", "a snowman in a park", "a blue scarf").plan
    (snowman,) = arrange(plan, all_places()[plan.place], 1.0, SEED, dark=False)
    assert "barenecked" in snowman.look.variant
    kitten = fit_of("cat", Look(variant="kitten", seed=SEED))
    assert kitten is not None
    assert kitten.skull[1] + kitten.size / 2 < KITTEN_EXTENT.top


def test_a_wreath_hangs_on_the_door_and_a_tent_stays_ashore() -> None:
    """The wreath is before the lower half of its house, and from farther away the tent is not in the lake."""
    plan = read_plan("a house with a wreath on the door")
    house, wreath = arrange(plan, all_places()[plan.place], 1.0, SEED, dark=False)
    assert plan.things[1].relation is not None
    assert house.y - 0.5 * house.extent.top * house.unit < wreath.y < house.y
    lake = all_places()["lake"]
    (tent,) = framed(arrange(read_plan("a tent by a lake"), lake, 1.0, SEED, dark=False), "wide", lake, 1.0)
    assert tent.y > 0.9
