"""Hands that are held or shaken meet at one point, whoever they belong to; one ball is between those who catch."""

import pytest

from muralist.engines.preview.layout import settled
from muralist.engines.preview.places import all_places
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.figure.kin.clasp import PREFIX, bent, clasp_word, clasped
from muralist.engines.preview.staging.items import Item

JOINED = [
    ("two penguins holding hands", "handheld"),
    ("a robot and an engineer shaking hands", "handshake"),
    ("两个商人在办公室握手", "handshake"),
    ("a father holding his daughter's hand", "handheld"),
    ("a robot holding a child's hand", "handheld"),
    ("a cat and a dog holding hands", "handheld"),
    ("a businessman shaking hands with a woman", "handshake"),
]


def _items(prompt: str) -> list[Item]:
    plan = read_plan(prompt)
    return settled(plan, all_places()[plan.place], 1.0, 0, False)


def _hands(item: Item) -> list[tuple[float, float]]:
    """Where the hands of one are that another holds, in the picture."""
    found = []
    for word in item.look.variant.split():
        if word.startswith(PREFIX):
            _, x, y = (int(part) for part in word.removeprefix(PREFIX).split("="))
            side = -1 if item.flip else 1
            found.append((item.x + side * x / 1000 * item.unit, item.y - y / 1000 * item.unit))
    return found


@pytest.mark.parametrize(("prompt", "deed"), JOINED)
def test_both_hands_are_at_one_point(prompt: str, deed: str) -> None:
    """However tall the two are, and nothing of it is left out of the report."""
    one, other = [item for item in _items(prompt) if deed in item.look.variant.split()]
    (x, y), (far, high) = _hands(one)[0], _hands(other)[0]
    assert (x, y) == pytest.approx((far, high), abs=0.004)
    assert read_plan(prompt).ignored == ()


def test_a_lone_hand_is_held_by_nobody() -> None:
    """And is not said to be."""
    plan = read_plan("a girl holding hands")
    assert "handheld" not in plan.things[0].variant.split()
    assert plan.ignored == ("holding hands",)


def test_an_arm_ends_at_the_hand() -> None:
    """Its elbow hangs below the line, and the other arm stays."""
    elbow, hand = bent((0.1, 0.8), (0.3, 0.7), 0.31)
    assert hand == (0.3, 0.7)
    assert elbow[1] < 0.75
    arms = (((0.0, 0.0), (0.1, 0.1)), ((0.0, 0.0), (0.2, 0.2)))
    moved = clasped([clasp_word(0, (0.3, 0.7))], arms, ((0.1, 0.8), (-0.1, 0.8)))
    assert moved[0][1] == (0.3, 0.7)
    assert moved[1] == arms[1]


def test_one_ball_is_thrown_and_caught() -> None:
    """Snowballs are as many as there are throwers."""
    for prompt in ("two kids playing catch in the park", "a father and son playing catch"):
        words = [word for item in _items(prompt) for word in item.look.variant.split()]
        assert (words.count("throwing"), words.count("catching")) == (1, 1), prompt
    snow = [word for item in _items("two boys having a snowball fight") for word in item.look.variant.split()]
    assert snow.count("throwing") == 2


@pytest.mark.parametrize("prompt", ["a panda hugging a tree", "a girl hugging a tree", "小男孩抱着大树"])
def test_who_hugs_a_tree_is_at_its_trunk(prompt: str) -> None:
    """With the arms out to it."""
    hugger, tree = read_plan(prompt).things
    assert "hugging" in hugger.variant.split()
    assert hugger.relation is not None
    assert hugger.spot == "close"
    assert tree.relation is None


@pytest.mark.parametrize(
    "prompt", ["一个小女孩牵着一只大熊的手", "a girl holding a bear's hand", "a child holding a panda's paw"]
)
def test_a_paw_is_held_as_a_hand_is(prompt: str) -> None:
    """Its animal stands up for it."""
    assert all("handheld" in thing.variant.split() for thing in read_plan(prompt).things)
    assert read_plan(prompt).ignored == ()


def test_kites_fly_over_open_land() -> None:
    """One each, and on the side without company."""
    plan = read_plan("a girl flying a kite with her dad")
    assert plan.place == "meadow"
    girl, kite, dad = (next(item for item in _items(plan.prompt) if item.prop.name == name)
                       for name in ("child", "kite", "person"))  # fmt: skip
    assert (kite.middle - girl.middle) * (dad.middle - girl.middle) < 0
    assert read_plan("two children flying kites").things[1].count == 2


def test_who_is_named_after_by_pushes() -> None:
    """And the child is on the swing."""
    plan = read_plan("a kid on a swing pushed by his father")
    assert "pushing" in plan.things[2].variant.split()
    assert plan.ignored == ()


@pytest.mark.parametrize(
    "prompt", ["两个女孩在聊天", "two old women talking on a bench", "a girl holding a rabbit in her hands"]
)
def test_what_two_show_is_understood(prompt: str) -> None:
    """Talk needs somebody to talk to; a lone girl does not talk."""
    assert read_plan(prompt).ignored == ()
    assert "talking" in read_plan("a girl talking").ignored
