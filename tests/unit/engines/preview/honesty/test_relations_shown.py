"""Relation words are understood where the finished layout shows them, and ignored where it does not."""

from __future__ import annotations

import pytest

from muralist.engines.preview import read_plan
from muralist.engines.preview.lexicon.telling import telling
from muralist.engines.preview.proof.shapes import Box, shown


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a dog under a table", "under"),
        ("a fox behind a fence", "behind"),
        ("a bird above a house", "above"),
        ("a cat in front of a fireplace", "in front of"),
        ("a mouse between two pumpkins", "between"),
        ("a girl leaning against a tree", "leaning against"),
        ("a dog inside a car", "inside"),
        ("a knight facing a dragon", "facing"),
        ("ducklings following a duck", "following"),
        ("橋下的小船", "下"),
        ("a boat under a full moon", "under"),
        ("paper lanterns hanging over a street", "hanging over"),
        ("two friends sharing a picnic", "sharing"),
    ],
)
def test_relation_that_is_shown_is_understood(prompt: str, word: str) -> None:
    """The word that says how one thing stands to another is content."""
    plan = read_plan(prompt)
    assert word in plan.understood
    assert word not in plan.ignored


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("a raccoon hanging from a branch", "hanging from"),
        ("a boat between two icebergs", "between"),
        ("a road between mountains", "between"),
        ("a submarine under an iceberg", "under"),
    ],
)
def test_relation_that_is_not_shown_is_ignored(prompt: str, word: str) -> None:
    """What the layout does not honour, and what stands to nothing painted, is owned up to."""
    plan = read_plan(prompt)
    assert word in plan.ignored
    assert word not in plan.understood


@pytest.mark.parametrize("word", ["on", "in", "of", "with", "at"])
def test_plain_words_are_in_neither_list(word: str) -> None:
    """Words that only join two nouns steer the reading."""
    plan = read_plan(f"a cat {word} a table")
    assert word not in plan.understood + plan.ignored
    assert not telling(word, word)


def _box(left: float, top: float, right: float, bottom: float, layer: int = 0, *, flip: bool = False) -> Box:
    return Box(left, top, right, bottom, layer, bottom, flip, False, False, False)


@pytest.mark.parametrize(
    ("kind", "subject", "host", "met"),
    [
        ("under", _box(0.1, 0.6, 0.3, 0.9), _box(0.0, 0.2, 0.5, 0.9), True),
        ("under", _box(0.7, 0.6, 0.9, 0.9), _box(0.0, 0.2, 0.5, 0.9), False),
        ("behind", _box(0.4, 0.4, 0.8, 0.8, 0), _box(0.0, 0.3, 0.5, 0.9, 1), True),
        ("behind", _box(0.1, 0.5, 0.4, 0.8, 0), _box(0.0, 0.3, 0.5, 0.9, 1), False),
        ("behind", _box(0.4, 0.4, 0.8, 0.8, 2), _box(0.0, 0.3, 0.5, 0.9, 1), False),
        ("facing", _box(0.0, 0.4, 0.2, 0.8), _box(0.6, 0.4, 0.9, 0.8), True),
        ("facing", _box(0.0, 0.4, 0.2, 0.8, flip=True), _box(0.6, 0.4, 0.9, 0.8), False),
        ("against", _box(0.0, 0.4, 0.2, 0.8), _box(0.21, 0.4, 0.9, 0.8), True),
        ("against", _box(0.0, 0.4, 0.2, 0.8), _box(0.4, 0.4, 0.9, 0.8), False),
    ],
)
def test_each_relation_demands_its_own_shape(kind: str, subject: Box, host: Box, met: bool) -> None:
    """Boxes that stand so, and boxes that do not."""
    assert shown(kind, [subject], [host]) is met
