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
HATS = {"chef": "chefhat", "cowboy": "cowboyhat", "pirate": "piratehat", "wizard": "wizardhat"}
"""The trades with a hat of their own that is drawn as a thing."""
HELD = frozenset({"holding", "carrying"})
UNCOVERED = "uncovered"
"""The word of a figure's variant for a head without the hat of its trade."""
HEADPHONES, BOOM = "headphones", "boom"
MAT, BAREFOOT = "mat", "barefoot"


def uncover(drafts: list[Draft]) -> None:
    """Bare the heads of those who hold a hat and the feet of those on a mat; headsets have microphones."""
    for draft in drafts:
        if not draft.is_thing or draft.entry.name not in CLOTHED:
            continue
        had = [(drafts[other], kind) for other, kind in draft.linked]
        if any(kind == "on" and MAT in str(one.entry.details.get("variant", "")).split() for one, kind in had):
            draft.traits.append(BAREFOOT)
        if any(one.entry.name == HEADPHONES and one.text.lower().startswith("headset") for one, _ in had):
            draft.traits.append(BOOM)
        worn = [one for one, kind in had if kind in HELD and one.is_thing and one.entry.name in HEADWEAR]
        if worn:
            draft.traits.append(UNCOVERED)
        for one in worn:
            _of_trade(one, set(str(draft.entry.details.get("variant", "")).split()))


def _of_trade(one: Draft, said: set[str]) -> None:
    """Make a plain hat or helmet the one that the trade has."""
    trade = next((word for word in (*HATS, *SHELLS) if word in said), "")
    if one.entry.name == "hat" and one.text.lower() == "hat" and trade in HATS:
        one.entry = Entry(kind="thing", name=HATS[trade], details={"prop": HATS[trade]})
    elif trade in SHELLS and one.entry.name == "helmet" and one.text.lower() in {"helmet", "helmets"}:
        one.entry = Entry(kind="thing", name="headwear", details={"prop": "headwear", "variant": "hardhat"})
        one.colours = one.colours or [Tint(word=one.text, colour=rgb(SHELLS[trade]))]
