"""Animals and what they do: held, bitten, worn, pulled; herds that go one way; drivers behind their windows."""

from __future__ import annotations

import math

import numpy as np
import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.brushes.canvas import Canvas
from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.props import Look, all_props
from muralist.engines.preview.props.figure.build import figure_of
from muralist.engines.preview.props.fits import fit_of
from muralist.engines.preview.staging.placement import Placement
from muralist.engines.preview.staging.silhouette import tone


def _placed(prompt: str, seed: int = 4) -> list[Placement]:
    plan = read_plan(prompt)
    return arrange(plan, all_places()[plan.place], 1.0, seed, False)


def _thing(plan: ScenePlan, prop: str) -> Thing:
    return next(thing for thing in plan.things if thing.prop == prop)


def _kind(plan: ScenePlan, prop: str) -> str:
    relation = _thing(plan, prop).relation
    return relation.kind if relation is not None else ""


def _middle(one: Placement) -> tuple[float, float]:
    x = one.x + (one.extent.left + one.extent.right) / 2 * one.unit * (-1 if one.flip else 1)
    return x, one.y - (one.extent.top + one.extent.bottom) / 2 * one.unit


def _first(placed: list[Placement], *props: str) -> Placement:
    return next(one for one in placed if one.prop.name in props)


@pytest.mark.parametrize(
    ("prompt", "held", "kind"),
    [
        ("a golden retriever carrying a stick on the beach", "stick", "biting"),
        ("a black dog catching a blue frisbee in the park", "frisbee", "biting"),
        ("a parrot with a key in its beak", "key", "biting"),
        ("a fox reading a newspaper", "newspaper", "carrying"),
        ("a raccoon holding a lantern", "lantern", "carrying"),
        ("a donkey carrying a basket", "basket", "on"),
        ("一隻狗叼著骨頭", "bone", "biting"),
    ],
)
def test_animals_have_things_where_they_can(prompt: str, held: str, kind: str) -> None:
    """In the mouth, in the paws or on the back; and the deed counts as understood."""
    plan = read_plan(prompt)
    assert _kind(plan, held) == kind
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "holder", "held"),
    [
        ("a fox reading a book in the library", "fox", "book"),
        ("an owl holding a book", "owl", "book"),
        ("a bear holding a honey jar", "bear", "jar"),
        ("a dog holding a bone in its mouth", "dog", "bone"),
    ],
)
def test_what_is_held_touches_its_holder(prompt: str, holder: str, held: str) -> None:
    """It lies within the animal's outline, and is smaller than it."""
    placed = _placed(prompt)
    beast = _first(placed, holder)
    thing = next(one for one in placed if one.prop.name not in {holder, "paws"})
    assert held in {thing.prop.name, "jar"}
    x, y = _middle(thing)
    bx, by = _middle(beast)
    assert abs(x - bx) <= 0.5 * beast.extent.width * beast.unit
    assert abs(y - by) <= 0.5 * beast.extent.height * beast.unit
    assert thing.extent.height * thing.unit < 0.5 * beast.extent.height * beast.unit


def test_paws_lie_over_what_they_hold() -> None:
    """They are painted after it, in the coat's colour."""
    placed = _placed("a brown bear holding a red gift")
    names = [one.prop.name for one in placed]
    assert names.index("paws") > names.index("gift")
    bear, paws = _first(placed, "bear"), _first(placed, "paws")
    assert math.dist(paws.look.colours[0], tone("bear", bear.look, -0.25, 0.5)) < 0.35


def test_umbrella_is_over_the_head_of_an_animal() -> None:
    """Its canopy is above the head, its handle at the chest."""
    placed = _placed("a mouse holding a red umbrella")
    mouse, umbrella = _first(placed, "mouse"), _first(placed, "umbrella")
    assert umbrella.y - umbrella.extent.top * umbrella.unit < mouse.y - mouse.extent.top * mouse.unit
    assert umbrella.y < mouse.y


def test_reading_animals_have_a_book() -> None:
    """ "An owl reading" and "a bear reading a bedtime story to two cubs" have one that is not named."""
    assert _kind(read_plan("an owl reading under a lamp"), "books") == "carrying"
    plan = read_plan("a brown bear reading a bedtime story to two bear cubs")
    assert _kind(plan, "books") == "carrying"
    assert [thing.count for thing in plan.things if thing.prop == "bear"] == [1, 2]
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "prop", "count"),
    [
        ("a camel caravan in the desert", "camel", 5), ("a caravan of camels", "camel", 5),
        ("a wolf pack in the snow", "fox", 5), ("駱駝商隊穿過沙漠", "camel", 5),
    ],
)  # fmt: skip
def test_groups_are_counted_by_their_names(prompt: str, prop: str, count: int) -> None:
    """A caravan is several camels, whether it is named before or after them."""
    assert _thing(read_plan(prompt), prop).count == count


@pytest.mark.parametrize("prompt", ["two horses grazing in a meadow", "two camels in the desert", "three cows"])
def test_herds_go_one_way(prompt: str) -> None:
    """Several of one kind are not nose to nose."""
    beasts = [one for one in _placed(prompt) if one.prop.name in {"horse", "camel", "cow"}]
    assert len({one.flip for one in beasts}) == 1


def test_animals_that_look_at_each_other_do_not_touch() -> None:
    """There is air between their noses."""
    left, right = sorted(
        (one for one in _placed("two deer facing each other") if one.prop.name == "deer"), key=lambda one: one.x
    )
    assert not left.flip
    assert right.flip
    gap = _middle(right)[0] - _middle(left)[0] - (left.extent.width * left.unit + right.extent.width * right.unit) / 2
    assert gap > -0.005


def test_carts_come_after_the_beast_that_pulls_them() -> None:
    """The horse goes away from the cart, a strap between them."""
    placed = _placed("a horse pulling a cart")
    horse, cart = _first(placed, "horse"), _first(placed, "carriage")
    assert horse.flip == (_middle(horse)[0] < _middle(cart)[0])
    assert any(one.prop.name == "lead" for one in placed)


def test_mother_duck_is_brown() -> None:
    """A duck with ducklings is their mother; ducklings that she leads follow her."""
    plan = read_plan("母鴨帶著五隻小鴨")
    assert [thing.variant for thing in plan.things] == ["dam", "duckling"]
    assert plan.things[1].relation is not None
    assert plan.things[1].relation.kind == "following"
    assert read_plan("a duck with six ducklings").things[0].variant == "dam"
    head = tone("duck", Look(variant="dam"), 0.40, 0.74)
    assert head[0] > head[1] > head[2]


@pytest.mark.parametrize("coat", ["black", "white"])
def test_plain_cats_have_no_stripes(coat: str) -> None:
    """The flank of a black or white cat has one tone, that of an orange one has several."""
    code = {"black": "#2b2a2c", "white": "#f5f2ea"}[coat]

    def streaks(colour: str) -> float:
        look = Look(variant="sleeping", colours=(rgb(colour),))
        extent = all_props()["cat"].extent(look)
        canvas = Canvas(extent, 160 / extent.height, Light(), samples=1, detail=0)
        all_props()["cat"].paint(canvas, look)
        grey = np.asarray(canvas.image.convert("L")).astype(float)
        row = grey[int((canvas.top - 0.56) * canvas.scale)]
        row = row[int((-0.25 - canvas.left) * canvas.scale) : int((0.35 - canvas.left) * canvas.scale)]
        smooth = np.convolve(row, np.ones(25) / 25, mode="valid")
        return float(np.std(row[12:-12] - smooth) / np.mean(row))

    assert streaks(code) < 0.75 * streaks("#d98a42")


def test_hair_stands_out_from_skin_and_clothes() -> None:
    """No seed gives somebody hair of the colour of the face."""
    for seed in range(40):
        figure = figure_of(Look(seed=seed, variant="woman"), False)
        assert math.dist(figure.skin, figure.hair) > 0.3
        named = figure_of(Look(seed=seed, variant="woman hair:7b5236"), False)
        assert math.dist(named.skin, named.hair) > 0.45


@pytest.mark.parametrize("prompt", ["a man driving a red car", "a farmer driving a tractor", "a man driving a truck"])
def test_drivers_sit_behind_the_window(prompt: str) -> None:
    """Their lower part is hidden, and their head below the roof."""
    placed = _placed(prompt)
    driver = _first(placed, "person")
    car = _first(placed, "car", "tractor", "truck")
    assert driver.cut > 0.5
    assert driver.y - driver.extent.top * driver.unit > car.y - car.extent.top * car.unit


def test_cooks_cut_on_a_board() -> None:
    """廚師切紅蘿蔔: knife in hand, the carrot on a board on a table."""
    plan = read_plan("廚師在廚房裡切紅蘿蔔")
    assert plan.ignored == ()
    assert "chopping" in _thing(plan, "person").variant.split()
    board = _thing(plan, "board")
    assert board.relation is not None
    assert plan.things[board.relation.other].prop == "table"


def test_pipes_and_surfboards_are_had() -> None:
    """A pipe is in the mouth; a board under the arm leaves the legs to walk."""
    plan = read_plan("an old fisherman smoking a pipe")
    assert "pipe" in plan.things[0].variant.split()
    assert plan.ignored == ()
    plan = read_plan("a surfer carrying a surfboard walking along the beach")
    assert {"walking", "boarding"} <= {*plan.things[0].variant.split()}
    assert plan.ignored == ()


def test_who_is_fed_turns_to_the_giver() -> None:
    """Chickens face the grandmother."""
    placed = _placed("a grandmother feeding chickens")
    giver = _first(placed, "person")
    for hen in (one for one in placed if one.prop.name == "hen"):
        assert hen.flip == (_middle(giver)[0] < _middle(hen)[0])


@pytest.mark.parametrize(
    ("prompt", "beast", "worn"),
    [
        ("a pirate parrot", "parrot", "piratehat"), ("an owl with a graduation cap", "owl", "gradcap"),
        ("a raccoon wearing a backpack", "raccoon", "backpack"), ("a cat wearing boots", "cat", "heels"),
    ],
)  # fmt: skip
def test_animals_wear_what_their_trade_shows(prompt: str, beast: str, worn: str) -> None:
    """There is nobody else, and the garment is a part of the animal."""
    plan = read_plan(prompt)
    assert _kind(plan, worn) == "wearing"
    assert not any(thing.prop in {"person", "child"} for thing in plan.things)
    placed = _placed(prompt)
    assert worn not in {one.prop.name for one in placed}
    assert _first(placed, beast).prop.paint is not all_props()[beast].paint


def test_dragons_breathe_fire_from_their_mouths() -> None:
    """It begins at the muzzle; without a dragon the words are ignored."""
    placed = _placed("a dragon breathing fire")
    dragon, fire = _first(placed, "dragon"), _first(placed, "firebreath")
    fit = fit_of("dragon", dragon.look)
    assert fit is not None
    side = -1 if dragon.flip else 1
    assert fire.flip == dragon.flip
    assert side * (fire.x - dragon.x) > fit.skull[0] * dragon.unit
    assert "breathing fire" in read_plan("a man breathing fire").ignored


def test_astronauts_sit_on_a_rock() -> None:
    """On the moon there is one to sit on."""
    plan = read_plan("an astronaut sitting on the moon playing the guitar")
    assert _kind(plan, "astronaut") == "on"
    assert "seated" in _thing(plan, "astronaut").variant.split()
    assert plan.ignored == ()
