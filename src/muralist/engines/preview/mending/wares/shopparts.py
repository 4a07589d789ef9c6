"""What a drawing of goods shows already: pearls in bubble tea, sprinkles, the hanger, a steamer, the cut of a fruit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.surfaces import DEWY
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.carriers import merge
from muralist.engines.preview.mending.wares.beside import beside_the_seat, fit_tray, flowers_beside, out_of_the_bucket
from muralist.engines.preview.mending.wares.cutting import cut_open
from muralist.engines.preview.props.cups import STRAWS

PEARLS = frozenset({"pearl", "pearls", "tapioca", "boba", "tapioca pearls", "boba pearls", "珍珠"})
SPRINKLED, SPRINKLES = (
    frozenset({"doughnut", "cake"}),
    frozenset({"sprinkles", "sprinkle", "糖粒", "糖針", "糖针", "糖珠"}),
)
MOTLEY = frozenset({"彩色", "colourful", "colorful", "rainbow"})
HANGER = "hanger"
ICE, LATTE_ART = "ice_cubes", frozenset({"拉花", "latte art"})
TWINS = frozenset({"glass", "steamer", "plate", "bowl", "pot", "basket", "cake"})
"""Vessels that the name of what is in them brings along."""
JEWELS = frozenset({"ring", "earrings", "necklace"})
METALS = {"silver": "silver", "銀": "silver", "银": "silver", "platinum": "silver", "white gold": "silver"}
SEATS = frozenset({"armchair", "sofa", "chair", "rocking_chair", "bed"})
SERVED, DRESSED = {"lobster": "lobster", "shrimp": "shrimp"}, frozenset({"ice_cubes", "plate", "board"})
GARNISHED = frozenset({"lemon", "lemon slice", "butter", "lime", "lime slice"})


def settle_shopparts(words: Sequence[Mention], reading: Reading) -> None:
    """Join to a thing what its drawing shows, and cut what is said to be cut."""
    drafts = reading.drafts
    _bedew(words, reading)
    _drinking_straw(words, reading)
    flowers_beside(drafts)
    for number, draft in enumerate(drafts):
        if draft.entry.kind != "thing" or draft.drop:
            continue
        join = _JOINED.get(draft.entry.name)
        if join is not None:
            join(drafts, number)
        if draft.entry.name in SEATS:
            beside_the_seat(drafts, number)
        if draft.entry.name in SPRINKLED:
            _sprinkle(words, reading)
        _one_vessel(words, drafts, number)
        cut_open(words, reading, draft)


def _merge_all(drafts: list[Draft], host: int, wanted: Callable[[Draft], bool]) -> None:
    for number, one in enumerate(drafts):
        if number != host and one.entry.kind == "thing" and wanted(one):
            merge(drafts, number, host)


def _pearls(drafts: list[Draft], number: int) -> None:
    _merge_all(drafts, number, lambda one: one.text.lower() in PEARLS)


def _hanger(drafts: list[Draft], number: int) -> None:
    _merge_all(drafts, number, lambda one: one.entry.name == HANGER)


def _latte_art(drafts: list[Draft], number: int) -> None:
    if drafts[number].entry.details.get("fill") == "latte":
        _merge_all(drafts, number, lambda one: one.text in LATTE_ART)


def _lidded(drafts: list[Draft], number: int) -> None:
    """Coffee in a paper cup is not seen, and no second cup."""
    cup = drafts[number]
    held = {at for at, _ in cup.linked} | {n for n, one in enumerate(drafts) for at, _ in one.linked if at == number}
    inside = [drafts[at] for at in held if drafts[at].entry.details.get("fills") == "drink"]
    if cup.single:
        _merge_all(drafts, number, lambda one: any(one is each for each in inside))


def _iced(drafts: list[Draft], number: int) -> None:
    """The ice of a glass of nothing else lies in it."""
    glass = drafts[number]
    own = {at for at, kind in glass.linked if kind == "holding"}
    own |= {n for n, one in enumerate(drafts) if (number, "in") in one.linked}
    cubes = [drafts[at] for at in own if drafts[at].entry.name == ICE]
    if not glass.entry.details.get("fills"):
        _merge_all(drafts, number, lambda one: any(one is each for each in cubes))


def _off_the_ice(drafts: list[Draft], number: int) -> None:
    """A plate stands beside the cubes that it is said to be on."""
    plate = drafts[number]
    plate.linked = [(at, "beside" if drafts[at].entry.name == ICE else kind) for at, kind in plate.linked]


def _drinking_straw(words: Sequence[Mention], reading: Reading) -> None:
    """A straw is understood where the drawing of a drink has one."""
    drawn = {str(one.entry.details.get("fill", "")) for one in reading.drafts if one.entry.name == "glass"}
    if drawn & STRAWS or any(one.entry.name == "bubble_tea" for one in reading.drafts):
        reading.used |= {at for at, word in enumerate(words) if word.text.lower() in {"straw", "paper straw", "吸管"}}


def _bedew(words: Sequence[Mention], reading: Reading) -> None:
    """ "With water drops" at the end of a prompt is said of the first thing."""
    first = next((one for one in reading.drafts if one.is_thing), None)
    if first is None or first.entry.details.get("poses") or first.pattern:
        return
    for at, word in enumerate(words):
        if word.kind == "pattern" and word.entry is not None and word.entry.name == DEWY:
            first.pattern = DEWY
            first.doubtful.append((at, "pattern", DEWY))


def _sprinkle(words: Sequence[Mention], reading: Reading) -> None:
    for at, word in enumerate(words):
        if word.text.lower() in SPRINKLES:
            reading.used |= {at, *([at - 1] if at and words[at - 1].text.lower() in MOTLEY else [])}


def _one_vessel(words: Sequence[Mention], drafts: list[Draft], number: int) -> None:
    """小籠包，竹蒸籠: the vessel that is named after what comes in one is that one."""
    filled = drafts[number]
    details = filled.entry.details
    whole = details.get("filling") or details.get("fills") == "drink" or filled.entry.name == "cake"
    if filled.entry.name not in TWINS or not whole or not filled.words:
        return
    for other in range(number + 1, min(number + 2, len(drafts))):
        vessel = drafts[other]
        told = {"filling", "fills"} if vessel.entry.name == "glass" else {"filling", "variant"}
        plain = not told & {key for key, value in vessel.entry.details.items() if value}
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


def _serve(drafts: list[Draft], number: int) -> None:
    """A lobster on ice or with lemon is a dish."""
    draft = drafts[number]
    names = {str(one.entry.details.get("fill", one.entry.name)) for one in drafts if one.entry.kind == "thing"}
    if names & (DRESSED | GARNISHED) and not draft.poses:
        fill = SERVED[draft.entry.name]
        details = {"prop": "plate", "filling": fill, "fills": "bite", "fill": fill, "pieces": True}
        draft.entry, draft.others = Entry(kind="thing", name="plate", details=details), ()
        _off_the_ice(drafts, number)


def named_pairs(words: Sequence[Mention], reading: Reading) -> None:
    """ "Three pairs of socks" are three of the drawing that shows two."""
    for draft in reading.drafts:
        start = min(draft.words, default=0)
        if draft.text.lower().startswith("pairs of "):
            told = [words[at].entry for at in (start - 1, *draft.words) if at >= 0 and words[at].kind == "number"]
            draft.count = next((int(entry.name) for entry in told if entry is not None), draft.count)
        for at in range(max(1, start - 4), start):
            number = words[at - 1]
            if words[at].text.lower() == "pairs" and number.kind == "number" and number.entry is not None:
                draft.count = int(number.entry.name)
                draft.words += [at - 1, at]
                draft.entry = replace(draft.entry, details={**draft.entry.details, "pair": False})


_JOINED: dict[str, Callable[[list[Draft], int], None]] = {
    "bubble_tea": _pearls, "tshirt": _hanger, "apparel": _hanger, "crate": _box, "jewel_box": _box, "gift": _box,
    "paper_cup": _lidded, "bucket": out_of_the_bucket, "tray": fit_tray, "lobster": _serve, "shrimp": _serve,
    "glass": _iced, "mug": _latte_art, "plate": _off_the_ice,
}  # fmt: skip
"""What is joined to a thing, by its name."""
