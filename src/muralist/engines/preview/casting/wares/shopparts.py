"""What a drawing of goods shows already: pearls in bubble tea, sprinkles, the hanger, a steamer, the cut of a fruit."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.brushes.surfaces import DEWY
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.nouns.metres import metres_of
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.carriers import merge

PEARLS = frozenset({"pearl", "pearls", "tapioca", "boba", "tapioca pearls", "boba pearls", "珍珠"})
SPRINKLED, SPRINKLES = frozenset({"doughnut", "cake"}), frozenset({"sprinkles", "sprinkle", "糖粒", "糖針", "糖针", "糖珠"})
MOTLEY = frozenset({"彩色", "colourful", "colorful", "rainbow"})
HUNG, HANGER = frozenset({"tshirt", "apparel"}), "hanger"
TWINS = frozenset({"steamer", "plate", "bowl", "pot", "basket", "cake"})
"""Vessels that the name of what is in them brings along."""
JEWELS, BOXES = frozenset({"ring", "earrings", "necklace"}), frozenset({"crate", "jewel_box", "gift"})
METALS = {"silver": "silver", "銀": "silver", "银": "silver", "platinum": "silver", "white gold": "silver"}
SEATS = frozenset({"armchair", "sofa", "chair", "rocking_chair", "bed"})
CUTTING = frozenset({"cut", "sliced", "halved", "split", "切", "切開", "切开", "剖", "對半", "对半"})
CUT_INTO = frozenset({"open", "half", "halves", "two", "in", "into", "開", "开"})
HALVES = {"pomegranate": "half pomegranate", "orange": "half orange", "lemon": "half lemon", "kiwi": "kiwi slice",
          "grapefruit": "half grapefruit", "durian": "open durian", "avocado": "half avocado"}  # fmt: skip
OPEN = frozenset({"watermelon", "half avocado", "fig", "dragon fruit", "coconut", "sandwich", "half orange",
                  "half lemon", "half pomegranate", "half grapefruit", "kiwi slice", "open durian"})  # fmt: skip
"""What is drawn cut, by the variant or the name of its drawing."""
ORCHID, SMALL = "orchid", 0.30
"""The plant, and metres up to which goods are shown beside single heads of it."""
SERVED, DRESSED = {"lobster": "lobster", "shrimp": "shrimp"}, frozenset({"ice_cubes", "plate", "board"})
GARNISHED = frozenset({"lemon", "lemon slice", "butter", "lime", "lime slice"})


def settle_shopparts(words: Sequence[Mention], reading: Reading) -> None:
    """Join to a thing what its drawing shows, and cut what is said to be cut."""
    drafts = reading.drafts
    _bedew(words, reading)
    _flowers_beside(drafts)
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        if draft.entry.name == "bubble_tea":
            _merge_all(drafts, number, lambda one: one.text.lower() in PEARLS)
        elif draft.entry.name in HUNG:
            _merge_all(drafts, number, lambda one: one.entry.name == HANGER)
        elif draft.entry.name in BOXES:
            _box(drafts, number)
        elif draft.entry.name in SEATS:
            _beside_the_seat(drafts, number)
        elif draft.entry.name in SERVED:
            _serve(drafts, draft)
        if draft.entry.name in SPRINKLED:
            _sprinkle(words, reading)
        _one_vessel(words, drafts, number)
        _cut(words, reading, draft)


def _merge_all(drafts: list[Draft], host: int, wanted: Callable[[Draft], bool]) -> None:
    for number, one in enumerate(drafts):
        if number != host and one.entry.kind == "thing" and wanted(one):
            merge(drafts, number, host)


def _bedew(words: Sequence[Mention], reading: Reading) -> None:
    """ "With water drops" at the end of a prompt is said of the first thing."""
    first = next((one for one in reading.drafts if one.entry.kind == "thing" and not one.drop), None)
    if first is None or first.entry.details.get("poses") or first.pattern:
        return
    for at, word in enumerate(words):
        if word.kind == "pattern" and word.entry is not None and word.entry.name == DEWY:
            first.pattern = DEWY
            first.doubtful.append((at, "pattern", DEWY))


def _flowers_beside(drafts: Sequence[Draft]) -> None:
    """Orchids with a bottle or a jar are heads laid beside it, not pots that hide it."""
    things = [one for one in drafts if one.entry.kind == "thing" and not one.drop]
    small = [one for one in things if one.entry.name != ORCHID and metres_of(one.entry) <= SMALL]
    for one in things:
        if one.entry.name == ORCHID and small and len(small) + 1 == len(things) and "pot" not in one.text.lower():
            one.entry, one.others = lexicon().english["orchid flower"], ()
            one.count, one.plural = 1, False


def _sprinkle(words: Sequence[Mention], reading: Reading) -> None:
    for at, word in enumerate(words):
        if word.text.lower() in SPRINKLES:
            reading.used |= {at, *([at - 1] if at and words[at - 1].text.lower() in MOTLEY else [])}


def _one_vessel(words: Sequence[Mention], drafts: list[Draft], number: int) -> None:
    """小籠包，竹蒸籠: the vessel that is named after what comes in one is that one."""
    filled = drafts[number]
    whole = filled.entry.details.get("filling") or filled.entry.name == "cake"
    if filled.entry.name not in TWINS or not whole or not filled.words:
        return
    for other in range(number + 1, min(number + 2, len(drafts))):
        vessel = drafts[other]
        plain = not vessel.entry.details.get("filling") and not vessel.entry.details.get("variant")
        if vessel.entry.name != filled.entry.name or not plain or vessel.plural or vessel.count > 1 or vessel.drop:
            continue
        between = words[max(filled.words) + 1 : min(vessel.words, default=0)]
        if (other, "on") in filled.linked or (other, "in") in filled.linked or _paused(between):
            filled.material = filled.material or vessel.material
            filled.colours = filled.colours or vessel.colours
            merge(drafts, other, number)


def _paused(between: Sequence[Mention]) -> bool:
    return bool(between) and all(word.kind == "break" for word in between)


def _box(drafts: list[Draft], number: int) -> None:
    """A jewel in a box lies in the cushion of a small one."""
    box = drafts[number]
    for other, jewel in enumerate(drafts):
        held = (number, "in") in jewel.linked or (other, "holding") in box.linked
        if not held or jewel.entry.kind != "thing" or jewel.entry.name not in JEWELS or jewel.drop:
            continue
        said = {tint.word.lower() for tint in jewel.colours} | {*jewel.text.lower().split()}
        kinds = [jewel.entry.name, str(jewel.entry.details.get("variant", ""))]
        kinds += [METALS[word] for word in said if word in METALS]
        if "pearl" in jewel.text.lower() or "珍珠" in jewel.text:
            kinds.append("pearl")
        details = {"prop": "jewel_box", "variant": " ".join(kind for kind in kinds if kind)}
        merge(drafts, other, number)
        box.entry, box.others = Entry(kind="thing", name="jewel_box", details=details), ()


def _beside_the_seat(drafts: list[Draft], number: int) -> None:
    """An armchair "with a floor lamp" has it beside."""
    seat = drafts[number]
    for other, lamp in enumerate(drafts):
        floor = lamp.entry.name == "lamp" and "floor" in str(lamp.entry.details.get("variant", "")).split()
        held = (other, "holding") in seat.linked or (number, "on") in lamp.linked
        if floor and held:
            seat.linked = [link for link in seat.linked if link != (other, "holding")]
            lamp.linked = [link for link in lamp.linked if link != (number, "on")]
            lamp.link(number, "beside")


def _serve(drafts: Sequence[Draft], draft: Draft) -> None:
    """A lobster on ice or with lemon is a dish."""
    names = {str(one.entry.details.get("fill", one.entry.name)) for one in drafts if one.entry.kind == "thing"}
    if names & (DRESSED | GARNISHED) and not draft.poses:
        fill = SERVED[draft.entry.name]
        details = {"prop": "plate", "filling": fill, "fills": "bite", "fill": fill, "pieces": True}
        draft.entry, draft.others = Entry(kind="thing", name="plate", details=details), ()
        # a plate stands on no cubes
        draft.linked = [(at, "beside" if drafts[at].entry.name == "ice_cubes" else kind) for at, kind in draft.linked]


def _cut(words: Sequence[Mention], reading: Reading, draft: Draft) -> None:
    """Show a fruit's inside where it is said to be cut, and understand that where its drawing shows it anyway."""
    said = [at for at in range(max(0, min(draft.words, default=0) - 4), max(draft.words, default=-5) + 5)
            if at < len(words) and words[at].text.lower() in CUTTING]  # fmt: skip
    fill = str(draft.entry.details.get("fill") or draft.entry.details.get("variant") or draft.entry.name)
    if not said or draft.entry.name not in {"morsel", "fruit", "watermelon", "durian"}:
        return
    if fill in HALVES:
        details = {key: value for key, value in draft.entry.details.items() if key != "metres"}
        half = lexicon().english.get(HALVES[fill])
        details |= {"prop": "morsel", "variant": HALVES[fill], "fill": HALVES[fill]}
        draft.entry = half if half is not None and half.kind == "thing" else Entry(
            kind="thing", name="morsel", details=details)  # fmt: skip
        fill = HALVES[fill]
    if fill in OPEN or draft.entry.name in OPEN:
        for at in said:
            after = [n for n in range(at + 1, min(at + 3, len(words))) if words[n].text.lower() in CUT_INTO]
            reading.used |= {at, *after}


def named_pairs(words: Sequence[Mention], reading: Reading) -> None:
    """ "Three pairs of socks" are three of the drawing that shows two."""
    for draft in reading.drafts:
        start = min(draft.words, default=0)
        if draft.text.lower().startswith("pairs of "):
            told = [words[at].entry for at in (start - 1, *draft.words) if 0 <= at and words[at].kind == "number"]
            draft.count = next((int(entry.name) for entry in told if entry is not None), draft.count)
        for at in range(max(1, start - 4), start):
            number = words[at - 1]
            if words[at].text.lower() == "pairs" and number.kind == "number" and number.entry is not None:
                draft.count = int(number.entry.name)
                draft.words += [at - 1, at]
