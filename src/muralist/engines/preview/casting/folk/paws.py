"""What animals have: in the paws of those who sit, in the mouth, or on the back of a beast of burden."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.casting.food.meals import FED, food_of, meals
from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.people import poses_taken
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.kinds import WEARABLE

EATING = "eating"
BITING, BURDEN, LED = "biting", "burden", "led"
HANDS_OF_THEIR_OWN = frozenset({"robot", "astronaut", "snowman"})
JAWED = frozenset({"dog", "fox", "lion", "cat"})
"""Who carries things in its mouth, unless they are for paws."""
BURDENED = frozenset({"horse", "donkey", "camel", "cow", "elephant", "deer", "sheep", "goat", "llama", "giraffe"})
"""Who has neither paws nor a mouth for it: what they carry is on their back."""
PAWED = frozenset({
    "book", "books", "journal", "map", "mug", "cup", "teapot", "glass", "umbrella", "camera", "phone", "guitar",
    "violin", "trumpet", "drum", "accordion", "saxophone", "microphone", "lantern", "candle", "gift", "cake", "sign",
    "laptop", "telescope", "toy_balloon", "heart", "bowl", "ice_cream",
})  # fmt: skip
"""What nobody has in the mouth."""
SET_DOWN = frozenset({"vase", "houseplant", "lamp", "flowerpot", "bowl", "fishbowl", "plate", "jar"})
"""What stands beside an animal that is "with" it, unless it was said to carry that."""
TOO_LARGE = 2.5
"""Metres from which a thing is beside an animal that is said to be with it: no duck carries a bridge."""
PAGES = frozenset({"newspaper", "letter"})
"""What a dog brings in its mouth, and has in its paws to read it."""
READING = frozenset({"reading", "reads", "看書", "看书", "讀", "读", "看報", "看报", "看報紙", "看报纸"})
MOUTHS = frozenset({"mouth", "jaws", "beak", "teeth", "bill", "嘴", "嘴巴", "嘴裡", "嘴里", "口中"})
PAWS = frozenset({"paw", "paws", "claws", "爪子", "爪"})
FLYING = frozenset({"frisbee"})
SMALL = frozenset({"ball", "frisbee", "football", "snowball"})
"""What people catch with their hands."""


def settle_paws(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Say of everything that an animal has how it has it, and seat those who use their paws."""
    for draft in drafts:
        if draft.entry.name in CLOTHED | HANDS_OF_THEIR_OWN:
            draft.linked = [(other, _caught(drafts[other]) if kind == BITING else kind) for other, kind in draft.linked]
    _breathe(drafts)
    eaten = meals(drafts)
    bodies = _bodily(words, drafts)
    reads = any(word.text.lower() in READING for word in words)
    for number, draft in enumerate(drafts):
        if alive(draft) and draft.entry.name not in HANDS_OF_THEIR_OWN and not draft.drop:
            links = [
                (other, kind if other in eaten else _manner(draft, drafts[other], kind, bodies.get(number, ""), reads))
                for other, kind in draft.linked
            ]
            draft.linked = [link for link in links if link[1] not in {BURDEN, LED}]
            for other in (other for other, kind in links if kind == LED):
                drafts[other].link(number, "following")
                draft.words += [at for at, word in enumerate(words) if word.kind == "relation" and _is_carrying(word)]
            for other in (other for other, kind in links if kind == BURDEN):
                drafts[other].link(number, "on")
                draft.words += [at for at, word in enumerate(words) if word.kind == "relation" and _is_carrying(word)]
            _chew(draft, eaten)
            _leap(draft, drafts)
            _play(draft, drafts)
            pawed = any(kind == "carrying" and other not in eaten for other, kind in links)
            pawed = pawed or any(kind == "at" and drafts[other].entry.name == "table" for other, kind in draft.linked)
            if pawed and not draft.poses and "sitting" in poses_taken(draft.entry):
                draft.poses.append("sitting")


def _is_carrying(word: Mention) -> bool:
    meant = word.meaning("relation")
    return meant is not None and meant.name == "carrying"


def _caught(thing: Draft) -> str:
    """What people do who catch something: balls are in the hand, all else is gone after."""
    return "carrying" if thing.entry.name in SMALL else "facing"


def _breathe(drafts: list[Draft]) -> None:
    """Fire comes out of the mouth of the beast that breathes it; there is none without."""
    for number, fire in enumerate(drafts):
        if fire.entry.name == "firebreath" and not fire.drop:
            beasts = [draft for draft in drafts if alive(draft) and not draft.drop]
            if not beasts and not any(draft.entry.name in CLOTHED for draft in drafts):
                continue
            if not beasts or beasts[-1].entry.name in HANDS_OF_THEIR_OWN:
                fire.entry, fire.words = Entry(kind="merged", name=fire.text), []
                continue
            fire.linked = []
            beast = next((draft for draft in reversed(beasts) if draft.entry.name == "dragon"), beasts[-1])
            beast.linked = [link for link in beast.linked if link[0] != number]
            beast.link(number, BITING)


def _chew(draft: Draft, eaten: dict[int, str]) -> None:
    """What one chews on is in the mouth, or in the paws where other food would be: the head is not down at a bowl."""
    pawed = draft.entry.name in FED and any(kind == "carrying" and one not in eaten for one, kind in draft.linked)
    if EATING in draft.poses and (pawed or any(kind == BITING for _, kind in draft.linked)):
        draft.poses.remove(EATING)
        draft.words += [at for at, kind, name in draft.doubtful if (kind, name) == ("pose", EATING)]


def _leap(draft: Draft, drafts: list[Draft]) -> None:
    """A dog that catches a frisbee is in the air."""
    caught = any(kind == BITING and drafts[other].entry.name in FLYING for other, kind in draft.linked)
    if caught and not draft.poses and "jumping" in poses_taken(draft.entry):
        draft.poses.append("jumping")


def _play(draft: Draft, drafts: list[Draft]) -> None:
    """Who plays an instrument does not romp."""
    played = any(kind == "carrying" and drafts[other].entry.name in PAWED for other, kind in draft.linked)
    if played and "playing" in draft.poses:
        draft.poses.remove("playing")
        draft.words += [at for at, kind, name in draft.doubtful if (kind, name) == ("pose", "playing")]


def _bodily(words: Sequence[Mention], drafts: list[Draft]) -> dict[int, str]:
    """The animals of which it is said that they have something in the mouth or the paws; these words then count."""
    found: dict[int, str] = {}
    for at, word in enumerate(words):
        text = word.text.lower()
        if text not in MOUTHS | PAWS:
            continue
        owners = [n for n, draft in enumerate(drafts) if alive(draft) and draft.words and min(draft.words) < at
                  and any(kind in {"carrying", "holding", BITING} for _, kind in draft.linked)]  # fmt: skip
        if owners:
            found[owners[-1]] = text
            drafts[owners[-1]].words.append(at)
            for other, _ in drafts[owners[-1]].linked:
                drafts[other].linked = [link for link in drafts[other].linked if link != (owners[-1], "in")]
    return found


def _manner(draft: Draft, thing: Draft, kind: str, said: str, reads: bool) -> str:
    """How an animal has a thing."""
    if kind not in {"carrying", "holding", BITING} or thing.entry.kind != "thing" or thing.entry.name in WEARABLE:
        return kind
    if said:
        return BITING if said in MOUTHS else "carrying"
    name = thing.entry.name
    if draft.entry.name in BURDENED and name == "ball" and kind == "carrying":
        # played with at the feet, on the ground
        return "facing"
    if draft.entry.name in BURDENED and not alive(thing):
        return BURDEN if kind == "carrying" else kind
    if kind == "holding" and (alive(thing) or thing.entry.name in CLOTHED) and not food_of(thing):
        # "a cat with a dog" are beside each other
        return kind
    large = all_props()[name].size >= TOO_LARGE
    if kind == BITING or (kind == "holding" and (name in SET_DOWN or large)):
        return kind
    if alive(thing) and (thing.count > 1 or thing.plural or _beaked(draft)):
        # 母鴨帶著小鴨: they go after her
        return LED
    if name in PAGES and draft.entry.name in JAWED:
        return "carrying" if reads else BITING
    if draft.entry.name in JAWED or _beaked(draft):
        return "carrying" if name in PAWED else BITING
    return kind


def _beaked(draft: Draft) -> bool:
    from muralist.engines.preview.props.aviary import KINDS

    return draft.entry.name in KINDS or draft.entry.name in {"bird", "duck", "swan"}
