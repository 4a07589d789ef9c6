"""Colours and contents of the parts that a prop shows by itself: a red roof, flowers in a bicycle's basket."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.brushes.colour import Colour, rgb
from muralist.engines.preview.brushes.surfaces import (
    DEWY,
    GLOWING,
    PICTURED,
    PRINTED,
    PRINTS,
    SMILING,
    STATES,
    SUBSTANCES,
    WEAR,
)
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.plan import Thing, Tint
from muralist.engines.preview.props.eyes import EYES, eyes_of

__all__ = ["GLOWING", "SEWN", "name_statues", "overlaid", "share_parts", "takes", "with_parts"]

SLOTS = {
    ("house", "door"): 2,
    ("house", "wall"): 0,
    ("shop", "door"): 2,
    ("shop", "sign"): 3,
    ("snowman", "hat"): 1,
    ("snowman", "scarf"): 0,
    ("cake", "plate"): 1,
    ("gift", "ribbon"): 1,
}
"""The number of the colour that a part takes, which was read as a thing."""
OWN: dict[str, tuple[Colour, ...]] = {
    "shop": (rgb("#e6d3a8"), rgb("#d8563f"), rgb("#8f8368"), rgb("#73694f")),
    "house": (rgb("#efe6d4"), rgb("#a4553f")), "snowman": (rgb("#c8402f"), rgb("#36343c")),
    "horse": (rgb("#8a5430"),), "lion": (rgb("#d1a05c"),), "robot": (rgb("#9fb1bb"),),
    "mug": (rgb("#e8e0d2"),), "bottle": (rgb("#2f4a34"),), "perfume": (rgb("#f0b98a"),), "lamp": (rgb("#b8a58c"),),
    "phone": (rgb("#30343a"),), "laptop": (rgb("#b9bec4"),), "tablet": (rgb("#3a3e44"),),
    "computer": (rgb("#3a3e44"),), "car": (rgb("#b8433a"),), "truck": (rgb("#3f6f9c"), rgb("#f1ebdd")),
    "cactus": (rgb("#5f8c55"),), "orchid": (rgb("#e7a9d6"),), "bonsai": (rgb("#4f8a4a"),), "boat": (rgb("#7a4a30"),),
    "cake": (rgb("#f4d3d6"),), "cake chocolate": (rgb("#5b3322"),), "barn": (rgb("#a8382e"),),
}  # fmt: skip
"""Colours that stand in for the parts before a coloured one, where the prompt names none."""
SEWN = frozenset({("balloon", "striped")})
"""Surfaces that a prop has by the colours of its own panels."""
EYED = frozenset({"cat"})
HAD = frozenset({"holding", "wearing"})
PLAIN = rgb("#e9e2d4")


def takes(host: Draft, part: Draft) -> bool:
    """Whether a thing paints one of its parts in the colour that the part was given."""
    return (host.entry.name, part.entry.name) in SLOTS


def share_parts(drafts: list[Draft]) -> None:
    """Give the colours of parts, and the flowers in a bicycle's basket, to the thing that has them."""
    _gather(drafts)
    for host in drafts:
        for other, kind in list(host.linked):
            part = drafts[other]
            if kind not in HAD or part.drop:
                continue
            slot = SLOTS.get((host.entry.name, part.entry.name))
            if slot is not None and part.colours:
                host.tints[slot] = part.colours[0]
            if (host.entry.name, part.entry.name) == ("bicycle", "basket"):
                for inner, how in list(part.linked):
                    if how == "holding":
                        host.link(inner, how)
                        part.linked.remove((inner, how))


def name_statues(drafts: list[Draft]) -> None:
    """A statue of a lion is a lion of stone."""
    for number, draft in enumerate(drafts):
        shown = [drafts[other] for other, kind in draft.linked if kind == "holding"]
        following = drafts[number + 1 : number + 2]
        if not shown and following and following[0].words[:1] == [max(draft.words, default=-2) + 1]:
            # "a statue of a lion" is read as two nouns side by side
            shown = following
        if draft.entry.name != "statue" or draft.drop or len(shown) != 1 or shown[0].entry.kind != "thing":
            continue
        inner = shown[0]
        if inner.plural or inner.count > 1:
            # palm trees are beside it
            continue
        draft.entry, draft.plural, draft.others = inner.entry, draft.plural or inner.plural, inner.others
        draft.material = draft.material or "stone"
        draft.words += inner.words
        draft.linked = [(other, kind) for other, kind in draft.linked if drafts[other] is not inner] + inner.linked
        inner.drop, inner.linked, inner.words = True, [], []


def _gather(drafts: list[Draft]) -> None:
    """What is listed after commas belongs to the snowman as well: "a snowman with a carrot nose, a hat"."""
    men = [draft for draft in drafts if draft.entry.name == "snowman" and not draft.drop]
    others = [draft for draft in drafts if draft.entry.details.get("poses")]
    if len(men) != 1 or others:
        return
    tied = {other for draft in drafts for other, _ in draft.linked}
    for number, draft in enumerate(drafts):
        single = ("snowman", draft.entry.name) in SLOTS and number not in tied and draft.count < 2
        # "a snowman with a scarf and a hat beside a sled": they are there with him
        if single and set(draft.linked) <= set(men[0].linked):
            draft.linked = []
            men[0].link(number, "holding")


def with_parts(thing: Thing, draft: Draft) -> Thing:
    """The thing with its parts' colours in their places."""
    if not draft.tints:
        return thing
    if thing.prop in EYED and EYES in draft.tints:
        # its coat is what it would be else
        thing = replace(thing, variant=f"{thing.variant} {eyes_of(draft.tints[EYES].colour)}".strip())
        return with_parts(thing, replace(draft, tints={at: one for at, one in draft.tints.items() if at != EYES}))
    own = OWN.get(f"{thing.prop} {thing.variant}") or OWN.get(thing.prop, ())
    colours = list(thing.colours)
    for slot, tint in sorted(draft.tints.items()):
        while len(colours) <= slot:
            at = len(colours)
            colours.append(Tint(word=draft.text, colour=own[at] if at < len(own) else PLAIN))
        colours[slot] = tint
    return replace(thing, colours=tuple(colours))


def overlaid(thing: Thing, kind: str, name: str) -> bool:
    """Whether a surface that was asked for is laid over the thing."""
    if kind == "material":
        return name in SUBSTANCES and thing.material == name
    if (thing.prop, name) in SEWN:
        return len(thing.colours) > 1 or not thing.colours
    if kind == "pattern" and f"{PRINTED}{name}" in thing.variant.split():
        return True
    if name in WEAR and thing.pattern in WEAR:
        # "an old, rusty truck": one wear shows the other as well
        return True
    if name.startswith(PICTURED):
        return thing.pattern == name
    return thing.pattern == name and name in PRINTS | STATES | {DEWY, GLOWING, SMILING}
