"""States of things: a burning house, a wet dog, a bitten apple, a chair that has fallen over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.ahead import MODIFIERS
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.props.kinds import BEINGS

STATE = "state"
FLAMED = frozenset({
    "candle", "campfire", "fireplace", "lantern", "torch", "match", "jar_candle", "jarcandle", "lamp", "firework",
    "bonfire", "stove", "incense", "waterlantern", "planet", "brazier", "phoenix",
})  # fmt: skip
"""What burns by itself."""
EATEN = frozenset({
    "fruit", "morsel", "doughnut", "pizza", "banana", "strawberry", "cake", "watermelon", "bread", "pear", "carrot",
    "ice_cream", "pumpkin", "burger", "hotdog", "sandwich", "cookie", "plate", "ice_lolly", "popsicle",
})  # fmt: skip
FLAT = frozenset(
    {"books", "book", "rope", "letter", "newspaper", "map", "rug", "leaf", "leaves", "feather", "ice_cubes"}
)
"""What lies flat, and looks neither thick nor thin nor fallen."""
ROOTED = frozenset({"mountain", "waterfall", "island", "moon", "sun", "planet", "road", "bridge", "puddle", "stream"})
"""What does not turn over."""
SHIPS = frozenset({"ship", "boat", "cruise_ship", "steamer_ship", "sailing_ship", "ferry", "tanker", "rowboat"})
BOOTED = frozenset({"heels"})
BETWEEN = MODIFIERS | {"unknown", "mood", STATE, "pattern"}
AFTER = BETWEEN | {"being", "quality"}


def settle_states(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with each state as a surface of its thing, where the thing can be in it."""
    found = list(words)
    for at, word in enumerate(found):
        state = word.meaning(STATE)
        if state is None:
            continue
        noun = _noun(found, at)
        if noun is not None and _can(state.name, noun):
            found[at] = replace(word, entry=Entry(kind="pattern", name=state.name), others=())
        else:
            rest = tuple(each for each in (word.entry, *word.others) if each is not None and each.kind != STATE)
            found[at] = replace(word, entry=rest[0] if rest else None, others=rest[1:])
    return found


def _noun(words: Sequence[Mention], at: int) -> Entry | None:
    """The thing that a state is said of: the next noun of its phrase, or else the one before it."""
    for after in range(at + 1, min(at + 5, len(words))):
        if words[after].article and after > at + 1 and words[after - 1].kind != "unknown":
            break
        if words[after].kind == "thing":
            return None if words[after].article else words[after].entry
        if words[after].kind not in BETWEEN:
            break
    for before in range(at - 1, max(-1, at - 4), -1):
        if words[before].kind == "thing":
            return words[before].entry
        if words[before].kind not in AFTER:
            break
    return None


def _can(state: str, noun: Entry) -> bool:
    """Whether a picture of the thing can show the state."""
    name = noun.name
    alive = name in FIGURES or name in BEINGS or bool(noun.details.get("poses"))
    match state:
        case "burning":
            return not alive and name not in FLAMED
        case "melting":
            return name not in FIGURES and name not in ROOTED
        case "rotten" | "burnt":
            return name in EATEN or (state == "burnt" and metres_of(noun) > 1.0 and not alive)
        case "bitten" | "half eaten":
            return name in EATEN and name != "plate"
        case "upside down":
            return name not in FLAT | ROOTED and (name not in FIGURES)
        case "fallen" | "spilled":
            return not alive and name not in FLAT | ROOTED
        case "sinking":
            return name in SHIPS
        case "fat" | "thin":
            return name not in FLAT | ROOTED
        case "muddy" | "dirty":
            return name not in BOOTED | ROOTED
        case "shiny":
            return not alive and name not in ROOTED
        case _:
            return name not in ROOTED
