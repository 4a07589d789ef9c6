"""Near kin are told apart: each kind has a drawing of its own, and a trade's noun says who does it."""

from __future__ import annotations

import numpy as np
import pytest

from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.casting.folk.genders import gendered
from muralist.engines.preview.plan import Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.figure.build import figure_of

ROWS = 48
KIN = (
    ("goldfish", "clownfish"), ("salmon", "trout"), ("tuna", "goldfish"), ("water buffalo", "bison"), ("yak", "bison"),
    ("camel", "bactrian camel"), ("moose", "stag"), ("otter", "beaver"), ("hamster", "teddy bear"),
    ("marmot", "meerkat"),
    ("pug", "greyhound"), ("beagle", "dalmatian"), ("lynx", "cheetah"), ("tuxedo cat", "cat"), ("snowy owl", "owl"),
    ("barn owl", "owl"), ("highland cow", "cow"), ("moth", "blue morpho"), ("peony", "rose"), ("hibiscus", "poppy"),
    ("iris flower", "tulip"), ("daffodil", "lily"), ("convertible", "car"), ("jeep", "limousine"),
    ("fedora", "straw hat"),
    ("beret", "baseball cap"), ("glove", "mitten"), ("kitchen knife", "butter knife"), ("strawberry tart", "pie"),
)  # fmt: skip
"""Pairs that were one drawing, or nearly."""


def only(prompt: str) -> Thing:
    """The one kind of thing of a prompt."""
    return read_plan(prompt).things[0]


def sheet(prop: str, look: Look) -> np.ndarray:
    """A prop painted small, as RGBA."""
    drawing = all_props()[prop]
    extent = drawing.extent(look)
    canvas = Canvas(extent, ROWS / max(extent.height, extent.width), Light(), samples=1, detail=0)
    drawing.paint(canvas, look)
    return np.asarray(canvas.image).astype(np.int16)


def painted(thing: Thing) -> np.ndarray:
    """A thing of a plan, painted small."""
    return sheet(thing.prop, Look(
        seed=3, variant=thing.filling_variant or thing.variant, filling=thing.filling,
        colours=tuple(tint.colour for tint in thing.colours),
    ))  # fmt: skip


@pytest.mark.parametrize(("one", "other"), KIN)
def test_near_kin_are_two_drawings(one: str, other: str) -> None:
    """Two kinds differ in what is painted, not only in their names."""
    first, second = painted(only(f"a {one}")), painted(only(f"a {other}"))
    if first.shape == second.shape:
        assert np.abs(first - second).mean() > 1.0
    else:
        assert abs(first.shape[1] - second.shape[1]) + abs(first.shape[0] - second.shape[0]) > 0


@pytest.mark.parametrize("name", ["goat", "deer", "horse", "camel", "pig"])
def test_hoofs_are_lowest(name: str) -> None:
    """Nothing of a leg hangs below the hoof: the lowest pixels are as dark as horn."""
    pixels = sheet(name, Look(seed=3, colours=((0.9, 0.85, 0.7),)))
    solid = pixels[..., 3] > 128
    low = int(np.flatnonzero(solid.any(axis=1)).max())
    foot = pixels[low - 1 : low + 1][solid[low - 1 : low + 1]]
    assert foot[:, :3].mean() < 110


def test_goldfish_is_golden_and_salmon_silver() -> None:
    """Kinds of fish have their own colours when none is asked for."""
    gold, salmon = (painted(only(f"a {name}")) for name in ("goldfish", "salmon"))
    inside = [each[each[..., 3] > 200][:, :3].mean(axis=0) for each in (gold, salmon)]
    assert inside[0][0] - inside[0][2] > 60 > inside[1][0] - inside[1][2]


def test_owl_on_something_has_no_branch_of_its_own() -> None:
    """On a fence an owl stands on the fence; alone it brings its branch."""
    alone, placed = (sheet("owl", Look(seed=3, variant=variant))[..., 3] > 128 for variant in ("", "perched"))
    widths = [int(each[-5:-2].any(axis=0).sum()) for each in (alone, placed)]
    assert widths[0] > 1.4 * widths[1]


def test_gull_stands_where_its_pose_says_so() -> None:
    """A standing gull is higher than wide for its wings, a flying one broad."""
    standing, flying = (all_props()["gull"].extent(Look(variant=variant)) for variant in ("standing", "flying"))
    assert standing.width / standing.height < 0.6 * flying.width / flying.height


@pytest.mark.parametrize(("noun", "words", "said"), [
    ("businesswoman", ["boss"], "woman"), ("policemen", ["officer"], "man"), ("waitress", ["waiter"], "woman"),
    ("女醫生", ["doctor"], "woman"), ("human", [], ""), ("doctor", ["doctor"], ""),
])  # fmt: skip
def test_noun_tells_woman_from_man(noun: str, words: list[str], said: str) -> None:
    """The noun's ending says who it is, and nothing is guessed from other nouns."""
    found = set(gendered(words, noun)) & {"man", "woman"}
    assert found == ({said} if said else set())


def test_male_nurse_is_a_man() -> None:
    """What is said outright goes before what is usual."""
    variant = only("a male nurse").variant.split()
    assert {"man", "woman"} & set(variant) == {"man"}


def test_white_hat_of_a_cook_is_the_toque() -> None:
    """A plain hat that is said of a trade with a hat is that hat, in the colour said; others wear a brim."""
    cook, woman = (
        figure_of(Look(variant=f"{who} hat-brim:f5f2ea"), young=False).outfit.hat for who in ("chef", "woman")
    )
    assert (cook, woman) == ("toque", "brim")


def test_trench_coat_is_its_own_garment() -> None:
    """It has a belt and lapels, which a coat has not."""
    fronts = {
        figure_of(Look(variant=only(f"a man in a {coat}").variant), young=False).outfit.front
        for coat in ("trench coat", "winter coat")
    }
    assert fronts == {"trench", "buttons"}


def test_animal_figure_has_no_neck() -> None:
    """The head of an animal as a figure rests on its body; that of a person keeps its neck."""
    animal = figure_of(Look(variant="kin-owl"), young=True)
    person = figure_of(Look(variant="woman"), young=False)
    assert animal.head[1] - animal.r < animal.pose.neck[1] < person.head[1] - 0.9 * person.r + 0.02


def test_animal_families_are_animals() -> None:
    """A fox family is foxes, a penguin couple two of them; a family of people stays one."""
    foxes, penguins, people = (read_plan(f"{words} in a park").things for words in (
        "a fox family", "a penguin couple", "a family"))  # fmt: skip
    assert [(thing.prop, thing.count) for thing in foxes] == [("fox", 4)]
    assert [(thing.prop, thing.count) for thing in penguins] == [("penguin", 2)]
    assert {thing.prop for thing in people} == {"person", "child"}
