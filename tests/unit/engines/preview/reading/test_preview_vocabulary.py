"""The vocabulary is sound: every word paints, and no word hides another."""

from __future__ import annotations

import itertools
from functools import lru_cache

import pytest
from tests.unit.engines.preview.looks.variants import assert_paints_whole, named_variants

from muralist.engines.preview import ScenePlan, read_plan
from muralist.engines.preview.layout import arrange
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.places import all_places
from muralist.engines.preview.props import all_props

SIZES = (28, 48, 96, 48)
"""Pixels of a prop's larger side, in turn: a distant one, a usual one, and a nearer one."""
PARTS = 3
"""Into how many tests the words are dealt, so that workers share them."""
PAINTED = frozenset({"thing", "place", "feature", "time", "weather", "season", "style", "mood", "colour", "lens"})


@lru_cache(maxsize=1)
def _nouns() -> dict[str, Entry]:
    found = {word: entry for word, entry in lexicon().english.items() if entry.kind == "thing"}
    found.update({word: entry for word, entry in lexicon().chinese.items() if entry.kind == "thing"})
    return found


def _rows() -> list[tuple[str, Entry]]:
    """One word for each row of things, in each of the poses that the row lists."""
    seen: dict[int, tuple[str, Entry]] = {}
    for word, entry in _nouns().items():
        seen.setdefault(id(entry), (word, entry))
    return list(seen.values())


def _prompts(part: int) -> list[str]:
    """What a third of the rows asks for; rows of one thing are in one third, as their looks are often the same."""
    prompts = []
    names = sorted(all_props())
    dealt = set(names[part::PARTS])
    for word, entry in _rows():
        if entry.name not in dealt:
            continue
        prompts.append(f"a {word}")
        poses = [pose.strip() for pose in str(entry.details.get("poses", "")).split(",") if pose.strip()]
        prompts += [f"a {word} {pose}" for pose in poses]
    return prompts


def _one_spelling() -> list[tuple[str, Entry]]:
    """Each noun; of two spellings of a Chinese word, which have one meaning, the one or the other in turn."""
    spelt: dict[str, list[tuple[str, Entry]]] = {}
    for word, entry in _nouns().items():
        spelt.setdefault(folded(word), []).append((word, entry))
    return [pair[number % len(pair)] for number, pair in enumerate(spelt.values())]


@pytest.mark.parametrize("part", range(PARTS))
def test_every_noun_is_read_as_its_thing(part: int) -> None:
    """Each noun alone gives a plan that paints it, or the place or feature it can also mean; none is ignored."""
    for word, entry in _one_spelling()[part::PARTS]:
        plan = read_plan(word)
        shown = {thing.prop for thing in plan.things} | {"vase" for thing in plan.things if thing.filling}
        wanted = {entry.name, "vase"} if entry.name == "flowers" else {entry.name}
        assert shown & wanted or plan.features or word in plan.understood, word
        assert plan.ignored == (), word


@pytest.mark.parametrize("part", range(PARTS))
def test_every_noun_paints_whole(part: int) -> None:
    """What a word alone asks for paints whole, at one size in turn, where it is no look that a table names: of those
    the registry's test paints its share.
    """
    seen = {(name, variant, "") for name, variants in named_variants().items() for variant in variants}
    for prompt in _prompts(part):
        plan = read_plan(prompt)
        thing = plan.things[0] if plan.things else None
        if thing is None or (thing.prop, thing.variant, thing.filling) in seen:
            continue
        seen.add((thing.prop, thing.variant, thing.filling))
        placed = arrange(plan, all_places()[plan.place], 1.0, 5, dark=len(seen) % 2 == 1)[0]
        assert_paints_whole(placed.prop, placed.look, SIZES[len(seen) % len(SIZES)])


def test_every_word_has_a_meaning_that_exists() -> None:
    """Poses, places of features and homes named by rows are known."""
    places = all_places()
    poses = {entry.name for entry in lexicon().english.values() if entry.kind == "pose"} | {"seated"}
    for word, entry in itertools.chain(lexicon().english.items(), lexicon().chinese.items()):
        if entry.kind == "feature" and entry.details.get("place"):
            assert entry.details["place"] in places, word
        if entry.kind == "thing":
            assert entry.name in all_props(), word
            listed = {pose.strip() for pose in str(entry.details.get("poses", "")).split(",")} - {""}
            assert listed <= poses, (word, listed - poses)


@pytest.mark.parametrize("word", ["temple", "ruin", "神殿"])
def test_buildings_of_faith_are_not_guessed(word: str) -> None:
    """A temple is a pillared ruin of antiquity, unless an eastern one is named; no symbol of faith is guessed from a
    word that does not name it.
    """
    assert [thing.prop for thing in read_plan(word).things] == ["temple"]
    for other in (
        "shrine",
        "deity",
        "cross",
        "national flag",
        "神像",
        "國旗",
    ):
        plan: ScenePlan = read_plan(other)
        assert plan.things == ()
        assert plan.understood == ()


def test_vocabulary_is_wide() -> None:
    """Hundreds of nouns and describing words in each of the two scripts."""
    english = {entry.kind: 0 for entry in lexicon().english.values()}
    for entry in lexicon().english.values():
        english[entry.kind] += 1
    chinese = sum(1 for entry in lexicon().chinese.values() if entry.kind in PAINTED)
    assert english["thing"] > 300
    assert sum(count for kind, count in english.items() if kind in PAINTED) > 600
    assert chinese > 500
