"""Words that a picture honours though no one thing was read with them: "driving", "on its shoulder", "Halloween"."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Relation, ScenePlan, Thing

VEHICLES = frozenset({"bus", "car", "truck", "sports_car", "camper_van", "tractor", "train", "motorcycle"})
SHIPS = frozenset({"boat", "ship", "tugboat"})
FIGURES = frozenset({"person", "child"})
READ = frozenset({"book", "books", "newspaper", "cover"})
SPOOKS = frozenset({"bat", "ghost", "pumpkin", "skeleton"})
LIGHTED = frozenset({"candle", "candlestick", "lantern", "campfire", "fireplace", "cake", "pumpkin"})
"""What burns in a picture by candle light."""
TABLES = frozenset({"table", "side_table", "sideboard", "piano"})
SHOWN_BY = {
    **dict.fromkeys(("driving", "drives", "driven", "開著", "开着", "行駛", "行驶"), VEHICLES),
    **dict.fromkeys(("sailing", "sails", "航行"), SHIPS),
    **dict.fromkeys(("halloween", "萬聖節", "万圣节", "萬聖夜", "万圣夜"), SPOOKS),
    **dict.fromkeys(("游", "游著", "游着", "游動", "游动", "游來游去", "游来游去"), frozenset({"fishbowl"})),
    **dict.fromkeys(("sliced", "切片", "切片的"), frozenset({"watermelon"})),
}
"""What must be in the picture for it to honour a word."""
SMILES = frozenset(
    {
        "smiling",
        "smiles",
        "smile",
        "grinning",
        "a smile",
        "微笑",
        "微笑的",
        "微笑著",
        "微笑着",
        "笑著",
        "笑着",
        "笑",
        "笑的",
        "笑容",
        "smiley",
        "smile on her face",
        "smile on his face",
        "happily",
    }
)
"""What the faces of people show anyway."""
SCOPES, MEDICS = frozenset({"stethoscope", "聽診器", "听诊器"}), frozenset({"doctor", "nurse"})
"""What doctors have around their necks anyway."""
LISTENING = frozenset(
    {"listening", "listens", "music", "listening to music", "聽音樂", "听音乐", "聽", "听", "音樂", "音乐"}
)
READING = frozenset({"reading", "reads"})
CUT, RESTING = frozenset({"halved", "sliced"}), frozenset({"resting", "laid", "lying"})
"""How eggs lie on a dish, and chopsticks over a bowl."""
SHOULDERS = frozenset({"shoulder", "shoulders", "肩膀", "肩上"})


def honoured(words: Sequence[Mention], things: Sequence[Thing]) -> set[int]:
    """The words that these things show."""
    props = {thing.prop for thing in things} | {thing.filling for thing in things}
    tied = [(thing, thing.relation) for thing in things if thing.relation is not None]
    read = any(thing.text for thing in things) or any(
        thing.prop in READ and relation.kind == "carrying" for thing, relation in tied
    )
    listens = any("headphones" in (thing.prop, *thing.variant.split()) for thing in things)
    perched = any(relation.kind == "on" and things[relation.other].prop in FIGURES for _, relation in tied)
    kinds = [{each.kind for each in thing.contents} for thing in things]
    halved = any("egg" in each and len(each) > 1 for each in kinds)
    laid = any("chopsticks" in each and len(each) > 1 for each in kinds)
    found = set()
    for at, word in enumerate(words):
        text = word.text.lower()
        shown = bool(SHOWN_BY.get(text, frozenset()) & props)
        shown = shown or (text in SCOPES and any(MEDICS & set(thing.variant.split()) for thing in things))
        shown = shown or (text in SMILES and any(_smiles(thing) for thing in things))
        shown = shown or (text in CUT and halved) or (text in RESTING and laid)
        deed = word.meaning("relation")
        shown = shown or (deed is not None and _done(deed.name, text, things))
        if (listens and text in LISTENING) or shown or (read and text in READING) or (perched and text in SHOULDERS):
            found.add(at)
    return found


def _smiles(thing: Thing) -> bool:
    """Whether it is somebody whose face is seen, awake."""
    hidden = {"away", "back", "helmet", "sleeping", "mask"} & {*thing.variant.split(), thing.pose}
    return thing.prop in FIGURES and not hidden


def _done(deed: str, text: str, things: Sequence[Thing]) -> bool:
    """Whether somebody looks at something, or a snowman wears what it wears anyway in the colour that was asked."""
    if deed == "facing":
        return not text.isascii() and any(thing.towards >= 0 for thing in things)
    return deed == "wearing" and any(thing.prop == "snowman" and thing.colours for thing in things)


def with_candle(plan: ScenePlan) -> tuple[Thing, ...]:
    """The things of a plan, and the candle of a picture by candle light that names none."""
    if "candle" not in plan.lights or not plan.things or any(thing.prop in LIGHTED for thing in plan.things):
        return plan.things
    if plan.lens == "portrait" and len(plan.things) == 1 and plan.things[0].prop in FIGURES:
        # a head and shoulders, which the candle out of the frame lights
        return plan.things
    # on the table where there is one, not on the floor beside it
    table = next((number for number, thing in enumerate(plan.things) if thing.prop in TABLES and thing.count == 1), -1)
    tie = Relation(kind="on", other=table) if table >= 0 else Relation(kind="beside", other=0)
    return (*plan.things, Thing(prop="candlestick", word="candlelight", relation=tie))
