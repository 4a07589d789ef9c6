"""Sports and feats: who plays what is drawn with it, in the pose of the game."""

import pytest

from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.figure.build import figure_of
from muralist.engines.preview.props.prop import Look


@pytest.mark.parametrize(
    ("prompt", "pose"),
    [
        ("a tennis player about to serve", "serving"), ("a golfer swinging a club", "golfing"),
        ("a baseball player swinging a bat", "batting"), ("a basketball player dribbling a ball", "dribbling"),
        ("a man lifting a heavy barbell", "pressing"), ("an archer in the woods", "drawing"),
        ("a girl with a hula hoop", "hooping"), ("a gymnast doing a handstand", "handstand"),
        ("a girl doing a cartwheel on the grass", "cartwheel"), ("students raising their hands in class", "raising"),
        ("一个小男孩在倒立", "handstand"),
    ],
)  # fmt: skip
def test_a_sport_is_shown_by_its_pose(prompt: str, pose: str) -> None:
    """And all words of it are understood, for its tool is drawn in the hands."""
    plan = read_plan(prompt)
    assert (pose in plan.things[0].variant.split(), len(plan.things), plan.ignored) == (True, 1, ())


def test_what_is_juggled_is_in_the_air() -> None:
    """As many as said, of the kind and colour that is said, and none on the ground."""
    plan = read_plan("a clown juggling five red balls")
    assert [thing.prop for thing in plan.things] == ["person"]
    assert any(word.startswith("juggled-5-ball:") for word in plan.things[0].variant.split())
    assert plan.ignored == ()


def test_a_map_that_is_pointed_at_indoors_is_on_the_wall() -> None:
    """It lies on no floor."""
    plan = read_plan("a teacher pointing at a map in a classroom")
    relation = plan.things[1].relation
    assert relation is not None
    assert relation.kind == "wall"


def test_a_player_has_the_tool_of_the_game() -> None:
    """A racket to serve with; who stands on the hands has none."""
    assert figure_of(Look(variant="athlete tennis serving"), False).tools == ("served",)
    assert figure_of(Look(variant="athlete handstand"), False).tools == ()
