"""Long prompts as people write them: owners, passives, likenesses, camera talk, praise, and words to letter."""

from __future__ import annotations

import pytest

from muralist.engines.preview import ScenePlan, read_plan
from muralist.engines.preview.lexicon.shoptalk import without_shoptalk
from muralist.engines.preview.plan import Thing


def _thing(plan: ScenePlan, prop: str) -> Thing:
    return next(thing for thing in plan.things if thing.prop == prop)


def _tie(plan: ScenePlan, prop: str) -> tuple[str, str]:
    """How a thing stands to which other."""
    relation = _thing(plan, prop).relation
    assert relation is not None
    return relation.kind, plan.things[relation.other].prop


def _looks_at(plan: ScenePlan, prop: str) -> str:
    target = _thing(plan, prop).towards
    assert target >= 0
    return plan.things[target].prop


@pytest.mark.parametrize(
    ("prompt", "prop", "tie"),
    [
        ("the cat's red hat", "hat", ("wearing", "cat")),
        ("a girl hugging a teddy bear", "teddy", ("carrying", "child")),
        ("a duck followed by five ducklings", "duck", ("following", "duck")),
        ("a cat chasing a dog", "cat", ("following", "dog")),
        ("people sitting around a campfire", "person", ("around", "campfire")),
        ("a girl surrounded by butterflies", "butterfly", ("around", "child")),
        ("three kittens in a basket", "cat", ("in", "basket")),
        ("a puppy in a hat", "hat", ("wearing", "dog")),
        ("an elephant balancing on a blue ball", "elephant", ("atop", "ball")),
        ("a tiny astronaut on a giant mushroom", "astronaut", ("on", "mushroom")),
        ("a man playing the piano", "person", ("at", "piano")),
        ("a piano on the beach with a seagull on top of it", "gull", ("on", "piano")),
        ("a blue house with two trees", "tree", ("beside", "house")),
        ("一個女孩拿著藍色氣球站在橋上", "child", ("on", "bridge")),
        ("一個女孩拿著藍色氣球站在橋上", "toy_balloon", ("carrying", "child")),
    ],
)
def test_phrase_ties_things(prompt: str, prop: str, tie: tuple[str, str]) -> None:
    """Deeds, passives and possessives are relations like any other, and their words count."""
    plan = read_plan(prompt)
    things = [thing for thing in plan.things if thing.prop == prop and thing.relation is not None]
    assert [(thing.relation.kind, plan.things[thing.relation.other].prop) for thing in things if thing.relation] == [
        tie
    ]
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "prop", "other"),
    [
        ("a fox looking at a butterfly", "fox", "butterfly"),
        ("a cat sitting on a rock watching a bird", "cat", "bird"),
        ("two people facing each other", "person", "person"),
        ("a black cat and a dog facing each other", "dog", "cat"),
        ("兩隻兔子追蝴蝶", "rabbit", "butterfly"),
        ("一隻狗看著一隻貓", "dog", "cat"),
    ],
)
def test_phrase_turns_who_looks(prompt: str, prop: str, other: str) -> None:
    """Who looks at, talks to or goes after another is turned to it."""
    assert _looks_at(read_plan(prompt), prop) == other


@pytest.mark.parametrize(
    ("prompt", "prop", "colours"),
    [
        ("a knight in silver armour fighting a green dragon", "dragon", ["green"]),
        ("a man and a dog against an orange sunset", "dog", []),
        ("product shot of sneakers on a pink pedestal, studio lighting", "sneaker", []),
        ("a girl with long hair, a red ball", "child", []),
    ],
)
def test_phrase_keeps_a_colour_from_its_neighbour(prompt: str, prop: str, colours: list[str]) -> None:
    """The colour of a noun that is not known, or of the hour, goes to no other thing."""
    plan = read_plan(prompt)
    assert [tint.word for tint in _thing(plan, prop).colours] == colours
    assert all(thing.prop != "fruit" for thing in plan.things)
    assert not any(tint.word == "pink" for feature in plan.features for tint in feature.colours)


@pytest.mark.parametrize("prompt", ["a table shaped like a castle", "a cloud that looks like a cat and a tree"])
def test_phrase_paints_no_likeness(prompt: str) -> None:
    """What a thing only resembles is not painted, and is named as ignored."""
    plan = read_plan(prompt)
    assert {thing.prop for thing in plan.things}.isdisjoint({"castle", "cat"})
    assert {"castle", "cat"} & set(plan.ignored)


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("a pair of black boots", 1),
        ("一對情侶", 2),
        ("一群企鵝", 9),
        ("2girls", 2),
        ("100 balloons", 24),
        ("colorful fish around a submarine", 6),
        ("a bunch of grapes", 1),
    ],
)
def test_phrase_counts(prompt: str, count: int) -> None:
    """Pairs, bunches, herds and hundreds are as many as people mean."""
    assert read_plan(prompt).things[0].count == count


@pytest.mark.parametrize(
    "prompt",
    [
        "a red car, shot on Canon EOS R5, 85mm, f/1.8, ISO 100, 1/200s, ultra detailed, 8k, masterpiece",
        "(a red car:1.3), best quality, <lora:cars:0.8> --ar 16:9 --v 6",
        "a red car captured with a Sony A7III, 24-70 mm lens, award winning photography, trending on artstation",
        "no text, no watermark, a red car, low quality, blurry",
        "一輛紅色汽車，傑作，高畫質，細節豐富，超高清",
    ],
)
def test_phrase_says_nothing_of_cameras_and_praise(prompt: str) -> None:
    """Camera settings, weights, switches and praise are neither understood nor ignored, and tear no sentence."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == ["car"]
    assert plan.ignored == ()
    assert not {"masterpiece", "8k", "best quality", "傑作"} & set(plan.understood)


def test_shoptalk_leaves_things_alone() -> None:
    """A girl with a phone or a red rose keeps them."""
    for text in ("a girl with an iphone", "a vase with red roses", "a vintage leica camera on a table", "35mm film"):
        kept = without_shoptalk(text)
        assert all(word in kept for word in ("iphone", "red roses", "camera", "35mm") if word in text)


@pytest.mark.parametrize(
    ("prompt", "prop", "text"),
    [
        ('a birthday cake with the words "Happy 30th" and five candles', "cake", "Happy 30th"),
        ('a book titled "Night Sky" on a stack of books', "cover", "Night Sky"),
        ('a T-shirt with the text "NO BUGS" printed on it', "tshirt", "NO BUGS"),
        ('a billboard saying "SALE" above a busy street', "sign", "SALE"),
        ('a mug with the word "HELLO" on it, a laptop and a potted plant on a desk', "mug", "HELLO"),
    ],
)
def test_phrase_letters_what_carries_words(prompt: str, prop: str, text: str) -> None:
    """Quoted words are lettered on the thing that is said to bear them."""
    plan = read_plan(prompt)
    assert _thing(plan, prop).text == text
    assert (plan.caption, plan.ignored) == ("", ())


def test_phrase_letters_the_picture_when_nothing_carries_the_words() -> None:
    """A poster's title, and words that are said to be a text, stand over the whole picture; a nickname does not."""
    assert (
        read_plan('a vintage poster with the text "VISIT MARS" and a rocket above a red desert').caption == "VISIT MARS"
    )
    assert read_plan('the words "hello there"').caption == "hello there"
    plan = read_plan('a cat that they call "fluffy"')
    assert (plan.caption, plan.ignored[-1]) == ("", "fluffy")


def test_cake_with_words_keeps_its_candles() -> None:
    """What follows "with the words" and "and" belongs to the cake as well."""
    plan = read_plan('a birthday cake with the words "Happy 30th" and five candles')
    assert [(thing.prop, thing.filling_count) for thing in plan.things] == [("cake", 5)]


@pytest.mark.parametrize("prompt", ["an owl wearing glasses", "an owl with glasses", "a pair of glasses"])
def test_glasses_that_are_worn_are_spectacles(prompt: str) -> None:
    """Glasses on a nose hold no water."""
    assert any(thing.prop == "spectacles" and thing.count == 1 for thing in read_plan(prompt).things)


def test_moon_takes_the_picture_outdoors() -> None:
    """What hangs in the sky is seen under it."""
    assert read_plan("a child looking at the moon through a telescope").place == "meadow"
    assert read_plan("a spaceship near a planet").place == "space"


def test_product_photo_has_a_seamless_backdrop() -> None:
    """Unless a table or a place is named with it."""
    assert read_plan("a product photo of a bottle").place == "seamless"
    assert read_plan("a sneaker on a pink background").place == "seamless"
    assert read_plan("product photo of a red vase on a wooden table").place == "studio"
    assert read_plan("product photo of a tent in a forest").place == "forest"


@pytest.mark.parametrize(
    ("prompt", "props"),
    [
        ("a cabin in a forest, warm light in the windows", ["house"]),
        ("a bookshelf full of books with a sleeping cat on top", ["bookcase", "cat"]),
        ("a minimalist logo of a fox", ["fox"]),
        ("一只戴着红色手环的小狐狸", ["fox"]),
    ],
)
def test_phrase_paints_parts_once(prompt: str, props: list[str]) -> None:
    """The windows of a house and the books of a shelf are its own; an unknown thing that is worn colours nobody."""
    plan = read_plan(prompt)
    assert [thing.prop for thing in plan.things] == props
    assert plan.things[0].colours == ()
    assert plan.things[0].relation is None


def test_cat_on_top_is_on_what_has_it() -> None:
    """ "With a cat on top" names its landmark before it."""
    assert _tie(read_plan("a bookshelf full of books with a cat on top"), "cat") == ("on", "bookcase")


def test_rider_wears_what_is_named_before_the_ride() -> None:
    """The dog rides the skateboard, not its sunglasses."""
    plan = read_plan("a corgi wearing sunglasses riding a skateboard")
    assert _tie(plan, "dog") == ("riding", "skateboard")
    assert _tie(plan, "spectacles") == ("wearing", "dog")


def test_only_some_verbs_have_an_object() -> None:
    """A balloon that floats away from a boy does not fly him."""
    plan = read_plan("a red balloon floating away from a little boy")
    assert all(thing.relation is None for thing in plan.things)
    assert _thing(plan, "child").pose == ""
