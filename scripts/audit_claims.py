"""Counterfactual audit of the preview painter: takes one claimed word out of a prompt at a time and asks what changed.

A word is a no-op when the plan without it is the same but for words, and unseen when the two pictures hardly differ.
Prints both, most frequent first: `python scripts/audit_claims.py --prompts 300 [--paint 120] [--file PROMPTS]`.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image

from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.optics.caption import captioned
from muralist.engines.preview.painter import compose
from muralist.engines.preview.plan import ScenePlan, Tint
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.regrade import toned
from muralist.engines.preview.styles.finish import finish

NOUNS = (
    "bread", "cake", "sofa", "vase", "bridge", "house", "cabin", "car", "chair", "table", "dog", "cat", "horse", "boat",
    "mug", "umbrella", "lamp", "clock", "tree", "castle", "temple", "woman", "old man", "boy", "robot", "apple",
    "book", "bottle", "bicycle", "train", "tent", "owl", "fish", "bench", "lighthouse", "snowman", "teapot", "piano",
)  # fmt: skip
SETTINGS = (
    "", "", "in a forest", "in the mountains", "on a beach", "by the sea", "on a street", "in a living room",
    "in a kitchen", "in a cafe", "in a park", "in a garden", "on a lake", "in a desert", "in a village", "in a library",
    "in a bedroom", "in a meadow", "in the city", "on a farm", "in space", "underwater",
)  # fmt: skip
BEFORE = ("colour", "size", "material", "pattern", "trait")
AFTER = ("time", "weather", "season", "light", "lens", "mood", "feature")
BLOCKS, SEEN = 12, 9.0
"""Blocks a side whose means are compared, and the largest of their differences (0..255) that the eye takes for one."""


def prompts(number: int, seed: int) -> Iterator[str]:
    """Made-up prompts: one word of each of a few kinds around a common noun."""
    rng = Random(seed)
    words: dict[str, list[str]] = {}
    for word, entry in sorted(lexicon().english.items()):
        words.setdefault(entry.kind, []).append(word)
    for _ in range(number):
        adjective = rng.choice(words[rng.choice(BEFORE)]) if rng.random() < 0.7 else ""
        deed = rng.choice(words["pose"]) if rng.random() < 0.3 else ""
        extras = [rng.choice(words[kind]) for kind in rng.sample(AFTER, rng.choice((0, 1, 1, 2)))]
        noun = " ".join(part for part in ("a", adjective, rng.choice(NOUNS), deed, rng.choice(SETTINGS)) if part)
        yield ", ".join((noun, *extras))


def bare(plan: ScenePlan) -> ScenePlan:
    """The plan without the prompt's words, which say nothing about the picture."""

    def unnamed(tints: tuple[Tint, ...]) -> tuple[Tint, ...]:
        return tuple(replace(tint, word="") for tint in tints)

    things = tuple(
        replace(
            thing, word="", colours=unnamed(thing.colours), filling_colours=unnamed(thing.filling_colours),
            contents=tuple(replace(one, colours=unnamed(one.colours)) for one in thing.contents),
        )
        for thing in plan.things
    )  # fmt: skip
    features = tuple(replace(feature, colours=unnamed(feature.colours)) for feature in plan.features)
    return replace(
        plan, prompt="", things=things, features=features, palette=unnamed(plan.palette), said=frozenset(),
        understood=(), ignored=(),
    )  # fmt: skip


def without(prompt: str, word: str) -> str:
    """The prompt with the first occurrence of a word left out."""
    edge = r"\b" if word.isascii() else ""
    loose = re.escape(word).replace(r"\ ", r"[ -]+")
    shorter = re.sub(edge + loose + edge, " ", prompt, count=1, flags=re.IGNORECASE)
    shorter = re.sub(r"\ban?\s+(?=[,.]|$)", "", shorter)
    return re.sub(r"\s*,(\s*,)+", ",", re.sub(r"\s+", " ", shorter)).strip(" ,")


def no_ops(prompt: str) -> list[str]:
    """The claimed words without which the plan is the same."""
    plan = read_plan(prompt)
    same = bare(plan)
    return [word for word in plan.understood if bare(read_plan(without(prompt, word))) == same]


def picture(plan: ScenePlan, side: int, seed: int) -> Image.Image:
    """The finished picture of a plan, small."""
    subjects = Image.new("L", (side, side)) if plan.styles else None
    painted = toned(compose(plan, side, side, seed, "klein", lambda _share: None, subjects), plan)
    painted = captioned(painted, plan.caption) if plan.caption else painted
    return finish(painted, plan.styles, seed, 0, subjects)


def change(first: Image.Image, second: Image.Image) -> float:
    """The largest difference of two pictures' blocks, 0..255."""
    blocks = [
        np.asarray(each.convert("RGB").resize((BLOCKS, BLOCKS), Image.Resampling.BOX)).astype(np.float32)
        for each in (first, second)
    ]
    return float(np.abs(blocks[0] - blocks[1]).max())


def unseen(prompt: str, side: int = 160, seed: int = 3) -> list[tuple[str, float]]:
    """The claimed words that change the plan, yet hardly the picture, with how much they do."""
    plan = read_plan(prompt)
    shown = picture(plan, side, seed)
    found = []
    for word in plan.understood:
        other = read_plan(without(prompt, word))
        if bare(other) != bare(plan):
            found.append((word, change(shown, picture(other, side, seed))))
    return [(word, amount) for word, amount in found if amount < SEEN]


def main() -> None:
    """Run the audit and print what it found, by word."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--prompts", type=int, default=300, help="how many made-up prompts to read")
    parser.add_argument("--paint", type=int, default=0, help="how many of them to paint as well")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--file", type=Path, help="prompts to audit instead, one a line")
    asked = parser.parse_args()
    every = asked.file.read_text("utf-8").splitlines() if asked.file else list(prompts(asked.prompts, asked.seed))
    same: Counter[str] = Counter()
    example: dict[str, str] = {}
    for prompt in every:
        for word in no_ops(prompt):
            same[word] += 1
            example.setdefault(word, prompt)
    print(f"{sum(same.values())} no-op claims in {len(every)} prompts")
    for word, times in same.most_common():
        print(f"  {times:3} {word!r:28} {example[word]}")
    for prompt in every[: asked.paint]:
        for word, amount in unseen(prompt):
            print(f"  unseen {amount:5.1f} {word!r:28} {prompt}")


if __name__ == "__main__":
    main()
