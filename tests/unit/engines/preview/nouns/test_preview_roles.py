"""Animals in the parts of people: who stands upright, in what clothes, and who stays an animal."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.plan import Thing


def _beings(prompt: str) -> list[Thing]:
    return [thing for thing in read_plan(prompt).things if thing.prop in {"person", "child"}]


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("an octopus chef holding a frying pan", {"kin-octopus", "chef", "cooking"}),
        ("a fox in an orange hoodie wearing headphones", {"kin-fox", "hoodie"}),
        ("a penguin waiter carrying a tray", {"kin-penguin", "waiter"}),
        ("a cat astronaut on the moon", {"kin-cat", "spacesuit", "bubble"}),
        ("a friendly owl mascot", {"kin-owl"}),
        ("a dog dressed as a pirate", {"kin-dog", "pirate"}),
        ("a frog in a chef's apron", {"kin-frog", "chef"}),
        ("a bear in a superhero costume", {"kin-bear", "hero"}),
        ("a squirrel playing the guitar", {"kin-squirrel"}),
        ("a chef penguin", {"kin-penguin", "chef"}),
        ("穿著西裝的狐狸", {"kin-fox", "suit"}),
        ("狐狸廚師", {"kin-fox", "chef"}),
    ],
)
def test_animals_take_the_parts_of_people(prompt: str, words: set[str]) -> None:
    """There is one being, an animal upright, and every word of it counts."""
    plan = read_plan(prompt)
    beings = _beings(prompt)
    assert len(beings) == 1
    assert words <= set(beings[0].variant.split())
    assert set(plan.ignored) <= {"friendly"}


@pytest.mark.parametrize(
    ("prompt", "prop"),
    [
        ("a red fox in the snow", "fox"), ("a dog in a red sweater", "dog"), ("a bear catching a fish", "bear"),
        ("a corgi riding a skateboard", "dog"), ("a penguin with a bow tie", "penguin"),
        ("a cat reading a book", "cat"), ("a raccoon wearing a green scarf", "raccoon"),
    ],
)  # fmt: skip
def test_animals_stay_on_their_feet_otherwise(prompt: str, prop: str) -> None:
    """A scarf, a hat or a book makes nobody a figure."""
    things = read_plan(prompt).things
    assert prop in {thing.prop for thing in things}
    assert not _beings(prompt)


def test_clothes_are_those_of_the_person_before_the_animal() -> None:
    """The dog on the lead has no suit."""
    plan = read_plan("a man walking his dog in a suit")
    assert {thing.prop for thing in plan.things} >= {"person", "dog"}


def test_colour_before_the_animal_is_that_of_its_coat() -> None:
    """And the one before the garment is the garment's."""
    rabbit = _beings("a white rabbit in a blue dress")[0]
    assert any(word.startswith("pelt:") for word in rabbit.variant.split())
    assert [tint.word for tint in rabbit.colours] == ["blue"]


def test_animals_at_large_are_of_several_kinds() -> None:
    """ "Animals in suits" are not eight foxes."""
    from muralist.engines.preview.props.figure.build import figure_of
    from muralist.engines.preview.props.prop import Look

    animals = _beings("a group of animals in suits")[0]
    kins = [figure_of(Look(variant=animals.variant, number=number), False).kin for number in range(4)]
    assert len({kin.name for kin in kins if kin is not None}) == 4


def test_couples_dance_together() -> None:
    """Two hold each other; a dancer alone does not."""
    assert "waltzing" in _beings("a couple dancing in the rain")[0].variant
    assert all("waltzing" in one.variant for one in _beings("a man and a woman dancing the tango"))
    assert "waltzing" not in _beings("a woman dancing on a stage")[0].variant


def test_typist_has_one_laptop() -> None:
    """The one on the desk."""
    plan = read_plan("a man typing on a laptop")
    assert sorted(thing.prop for thing in plan.things) == ["laptop", "person", "table"]
    assert plan.place == "office"
    assert plan.ignored == ()


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a knight with a sword", "armed"), ("a waiter pouring tea", "pouring"),
        ("a woman in a tree pose", "balancing"), ("a rock climber", "climbing"),
        ("a girl in a school uniform", "blazer"), ("an old gardener", "old"), ("老廚師", "old"),
    ],
)  # fmt: skip
def test_deeds_and_clothes_are_known(prompt: str, word: str) -> None:
    """Each is shown, so each is understood."""
    assert word in _beings(prompt)[0].variant.split()
    assert read_plan(prompt).ignored == ()


@pytest.mark.parametrize("prompt", ["a family of four walking on the beach", "一家四口在海邊散步"])
def test_families_have_children(prompt: str) -> None:
    """Two parents and the rest children, all of whom walk."""
    beings = _beings(prompt)
    assert {(thing.prop, thing.count) for thing in beings} == {("person", 2), ("child", 2)}
    assert all("walking" in thing.variant for thing in beings)


def test_families_of_animals_have_no_people() -> None:
    """They are as many as is said."""
    plan = read_plan("a family of three penguins")
    assert [(thing.prop, thing.count) for thing in plan.things] == [("penguin", 3)]


def test_companions_share_the_seat() -> None:
    """Both sit on it."""
    plan = read_plan("a woman sitting with her husband on a bench")
    assert [thing.pose for thing in plan.things if thing.prop == "person"] == ["seated", "seated"]


def test_animals_listed_together_are_dressed_together() -> None:
    """Sweaters are those of both."""
    beings = _beings("a rabbit and a bear in sweaters")
    assert [thing.variant.split()[0] for thing in beings] == ["kin-rabbit", "kin-bear"]
    assert all("sweater" in thing.variant.split() for thing in beings)


def test_hands_are_held_by_both() -> None:
    """The parent's and the child's."""
    beings = _beings("a parent holding hands with a child")
    assert len(beings) == 2
    assert all("handheld" in thing.variant for thing in beings)
