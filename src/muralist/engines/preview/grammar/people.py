"""What a prompt says of people: how their hair is, what they wear and work with, and whether they look away."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.parser import Mention
from muralist.engines.preview.props import all_props

HAIR = {"red": "b8522c", "orange": "d0703a", "yellow": "e6c06a", "gold": "e0b764", "brown": "6b4430", "black": "2a2322", "white": "ecebe6",
        "grey": "c9c8c6", "silver": "d2d3d6", "cream": "ecd9a8"}  # fmt: skip
"""What the names of colours mean for hair."""
DISTANT = frozenset(
    {
        "moon",
        "planet",
        "sun",
        "fireworks",
        "mountain",
        "waterfall",
        "ship",
        "lighthouse",
        "castle",
        "balloon",
        "windmill",
    }
)
"""Things that are looked at from afar, with one's back to the viewer."""
NEAR = {"jumping": "running", "playing": "running", "lying": "sleeping", "kneeling": "sitting", "diving": "swimming"}
"""What a prop that cannot take a pose shows instead, if it can."""
LONG, SHORT = 1.5, 0.7
DEEDS = frozenset({"wearing", "carrying", "riding"})
FAR = 6


def figure_before(links: Links) -> int | None:
    """The figure that a word about people describes: the last one of the clause, else of the sentence."""
    for number in (*reversed(links.clause), *reversed(links.sentence)):
        if links.drafts[number].entry.details.get("prop") in CLOTHED:
            return number
    return None


def poses_taken(entry: Entry | None) -> frozenset[str]:
    """The poses that a noun's row lists and those that its prop can take."""
    if entry is None or entry.kind != "thing":
        return frozenset()
    listed = frozenset(pose.strip() for pose in str(entry.details.get("poses", "")).split(",") if pose.strip())
    return listed | all_props()[entry.name].poses


def can_pose(entry: Entry | None, pose: str) -> bool:
    """Whether a noun can take a pose, or one that stands for it."""
    taken = poses_taken(entry)
    return pose in taken or NEAR.get(pose, "") in taken or (pose == "watching" and "away" in taken)


def trait_words(entry: Entry, colours: Sequence[Entry], sizes: Sequence[float]) -> list[str]:
    """The words of a variant for a trait with the colours and sizes before it: "long red hair"."""
    words = entry.name.split()
    hair = entry.name == "hair" or bool(entry.details.get("hair")) or entry.name.startswith("hair:")
    code = ""
    if colours:
        code = str(colours[-1].details["code"]).lstrip("#")
        code = HAIR.get(colours[-1].name, code) if hair or words[0] == "beard" else code
    if hair:
        words = [word for word in words if word != "hair"] + ([f"hair:{code}"] if code else [])
        words += ["long"] if any(size >= LONG for size in sizes) and "long" not in words else []
        words += ["crop"] if any(size <= SHORT for size in sizes) else []
    elif code and entry.details.get("noun"):
        words[0] = f"{words[0]}:{code}"
    if words[:1] and words[0].startswith("beard") and any(size >= LONG for size in sizes):
        words.append("longbeard")
    return words


def deed_before(words: Sequence[Mention], index: int) -> list[int]:
    """The "wearing", "holding" or "riding" that a word of clothes or tools follows, if any."""
    for at in range(index - 1, max(-1, index - FAR), -1):
        entry = words[at].entry
        if entry is not None and entry.name in DEEDS:
            return [at]
        if words[at].kind in {"thing", "break"}:
            break
    return []


def looks_afar(words: Sequence[Mention], index: int) -> bool:
    """Whether what is looked at is a view rather than a thing close by."""
    for following in words[index + 1 : index + 1 + FAR]:
        if following.kind == "break" or (following.kind == "pose" and following.text):
            break
        thing = following.meaning("thing")
        if following.meaning("place") is not None or following.meaning("feature") is not None:
            return True
        if thing is not None:
            return thing.name in DISTANT
    return True


def worn_by(draft: Draft, traits: list[str]) -> None:
    """Note traits on a figure, each once."""
    draft.traits += [trait for trait in traits if trait not in draft.traits]
