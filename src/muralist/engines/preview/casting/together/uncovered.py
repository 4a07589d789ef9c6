"""What is held is not worn too: who holds a helmet or a hat has a bare head, and it is the one of the trade."""

from __future__ import annotations

from muralist.engines.preview.brushes.colour import rgb
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.plan import Tint

HEADWEAR = frozenset({"helmet", "hat", "cap", "ball_cap", "chefhat", "cowboyhat", "gradcap", "piratehat", "wizardhat",
                      "beanie", "hard_hat"})  # fmt: skip
SHELLS = {"firefighter": "#c8322d", "builder": "#f2cb3c", "miner": "#f2cb3c"}
"""The trades whose helmet is a hard hat, and its colour."""
HELD = frozenset({"holding", "carrying"})
UNCOVERED = "uncovered"
"""The word of a figure's variant for a head without the hat of its trade."""


MAT, BAREFOOT = "mat", "barefoot"


def uncover(drafts: list[Draft]) -> None:
    """Bare the heads of those who hold what they would wear there, and the feet of those on a mat."""
    for draft in drafts:
        if not draft.is_thing or draft.entry.name not in CLOTHED or UNCOVERED in draft.traits:
            continue
        under = [drafts[other].entry.details for other, kind in draft.linked if kind == "on"]
        if any(MAT in str(details.get("variant", "")).split() for details in under) and BAREFOOT not in draft.traits:
            draft.traits.append(BAREFOOT)
        held = [drafts[other] for other, kind in draft.linked if kind in HELD and drafts[other].is_thing]
        worn = [one for one in held if one.entry.name in HEADWEAR]
        if not worn:
            continue
        draft.traits.append(UNCOVERED)
        shell = SHELLS.get(str(draft.entry.details.get("variant", "")).split(" ")[0])
        for one in worn:
            if shell and one.entry.name == "helmet" and one.text.lower() in {"helmet", "helmets"}:
                one.entry = Entry(kind="thing", name="headwear", details={"prop": "headwear", "variant": "hardhat"})
                one.colours = one.colours or [Tint(word=one.text, colour=rgb(shell))]
