"""What deeds need to be seen: anglers in rowing boats, hands on dough at a table, seats at a fire and at a harp."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.casting.deeds.seated.handwork import sit_at_table
from muralist.engines.preview.grammar.drafts import Draft, things
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.plan import Tint

MERGED = Entry(kind="merged", name="")
PLACED = frozenset({"on", "at", "in", "riding", "under", "behind", "front"})
WORKED = frozenset({"preparing", "kneading", "chopping"})
"""Deeds of hands that rest on food."""
FILLED = {"wrapping": "dumpling board", "icing": "cake"}
"""Deeds that name the food, and its word."""
NETTING = "mending"
"""The pose of who has a net in the hands: out at sea, unless it is said where else by the boat."""
FOODS = frozenset({"cake", "bread", "morsel", "pie", "cookie", "steamer", "plate", "cupcake", "doughnut", "pizza",
                   "zongzi"})  # fmt: skip
MADE_MANY = frozenset({"zongzi", "cookie", "cupcake", "doughnut"})
"""Foods of which several are made at a time."""
ARMED = frozenset({"knight", "samurai", "warrior", "viking", "pirate", "gladiator", "soldier", "king", "ninja"})
SWORDED = frozenset({"swordsman"})
LARGE_INSTRUMENTS = {"harp": "harping", "cello": "bowing", "drum_kit": "beating", "guzheng": "plying",
                     "potters_wheel": "potting",
                     "erhu": "huqin", "pipa": "luting"}  # fmt: skip
"""Instruments that stand before whoever plays them sitting, and how."""
COACHES = frozenset({"bus", "train", "schoolbus", "school_bus"})
"""Nobody is seen to sit on the roof of one."""
AT_DOORS = {(coach, kind) for coach in COACHES for kind in ("riding", "in", "on")} | {("school", "on")}
"""Things, and the ties to them of people who are before them."""
BEATEN = "打"
"""How 打架子鼓 begins."""
BLADES = frozenset({"刀", "劍", "剑", "武士刀", "blade", "knife"})
"""What a swordsman's sword is also called."""
BUSY = frozenset({"standing", "walking", "running", "dancing", "jumping", "lying", "sleeping", "cheering", "waving"})
STONY = frozenset({"moonscape", "mars", "alienworld"})
"""Worlds with rocks to sit on."""
BLANKETS = frozenset({"blanket", "quilt"})


def run_errands(drafts: list[Draft]) -> None:
    """Mend what deeds need, before the place is chosen."""
    _fish_from_boats(drafts)
    _work_at_tables(drafts)
    _fight(drafts)
    _sit_round_fires(drafts)
    _play_sitting(drafts)
    _sit_on_rocks(drafts)
    _alight(drafts)
    _tuck_in(drafts)
    _lie_in_hammocks(drafts)


def _people(drafts: list[Draft]) -> list[Draft]:
    return [draft for _, draft in things(drafts) if draft.entry.name in CLOTHED]


def _unlink(drafts: list[Draft], index: int) -> None:
    for draft in drafts:
        draft.linked = [link for link in draft.linked if link[0] != index]


def _fish_from_boats(drafts: list[Draft]) -> None:
    """Anglers sit in the boat, which is one without a mast."""
    for number, boat in list(things(drafts)):
        if boat.entry.name != "boat":
            continue
        open_boat = str(boat.entry.details.get("variant", "")) in {"rowing", "fishing"}
        for draft in _people(drafts):
            inside = any(link in draft.linked for link in ((number, "in"), (number, "on"), (number, "riding")))
            angler = "fishing" in draft.poses or (
                "fisher" in str(draft.entry.details.get("variant", "")).split() and not draft.poses
            )
            netting = NETTING in draft.poses and not any(other == number for other, _ in draft.linked)
            elsewhere = any(kind in PLACED for other, kind in draft.linked if other != number)
            if (angler or netting) and not elsewhere and (inside or netting or "fishing" in draft.poses):
                draft.linked = [link for link in draft.linked if link[0] != number]
                draft.link(number, "in")
                if not draft.poses:
                    draft.poses.append("fishing")
                inside = True
            if inside and (angler or netting or boat.size < 1 or open_boat):
                boat.entry, boat.size = lexicon().english["rowing boat"], max(boat.size, 1.0)
                boat.words += boat.sized


def _food(draft: Draft) -> bool:
    details = draft.entry.details
    return draft.entry.name in FOODS or bool(details.get("fill") or details.get("filling") or details.get("fills"))


def _table(drafts: list[Draft]) -> int:
    """The table of the prompt, or one that is added."""
    found = next((n for n, draft in things(drafts) if draft.entry.name == "table"), None)
    if found is None:
        found = len(drafts)
        drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
    return found


def _board(drafts: list[Draft], table: int) -> int:
    """The board under what is cut: the prompt's, or one that is added."""
    plain = lexicon().english["cutting board"]
    found = next((n for n, draft in things(drafts) if draft.entry is plain), None)
    if found is None:
        found = len(drafts)
        drafts.append(Draft(entry=plain, text="board", plural=False, single=True))
    drafts[found].linked = [(table, "on")]
    return found


def _work_at_tables(drafts: list[Draft]) -> None:
    """Who makes dumplings or decorates a cake has the hands on them at a table."""
    workers = [
        (n, draft) for n, draft in things(drafts)
        if draft.entry.name in CLOTHED and {*draft.poses} & (WORKED | FILLED.keys())
    ]  # fmt: skip
    if not workers:
        return
    named = next((FILLED[pose] for _, draft in workers for pose in draft.poses if pose in FILLED), "")
    foods = [n for n, one in things(drafts) if _food(one)]
    if named and not foods:
        foods = [len(drafts)]
        drafts.append(Draft(entry=lexicon().english[named], text=named, plural=False, single=named != "cake"))
    if not foods:
        # "making a wish", "decorating a tree"
        for _, draft in workers:
            draft.poses = [pose for pose in draft.poses if pose not in {"preparing", "chopping"}]
        workers = [(n, draft) for n, draft in workers if "kneading" in draft.poses]
    if not workers:
        return
    table = _table(drafts)
    for _, draft in workers:
        kept = "chopping" if foods and "chopping" in draft.poses else "preparing" if foods else "kneading"
        deeds = WORKED | FILLED.keys()
        draft.words += [at for at, kind, name in draft.doubtful if kind == "pose" and name in deeds]
        draft.poses = [kept, *[pose for pose in draft.poses if pose not in deeds]]
        sit_at_table(draft)
        draft.linked = [(other, kind) for other, kind in draft.linked if other not in foods and other != table]
        draft.link(table, "at")
    under = table
    if any("chopping" in draft.poses for _, draft in workers):
        under = _board(drafts, table)
    _make_several([drafts[other] for other in foods])
    held = {other for n in foods for other, kind in drafts[n].linked if kind == "holding"}
    for other in foods:
        if other in held:
            # on its plate, which is on the table
            continue
        _unlink(drafts, other)
        drafts[other].linked = [link for link in drafts[other].linked if link[1] == "holding" and link[0] in held]
        drafts[other].link(under, "on")


def _make_several(foods: list[Draft]) -> None:
    """包粽子 makes more than one."""
    for food in foods:
        food.plural = food.plural or (food.entry.name in MADE_MANY and not (food.single or food.count))


def _fight(drafts: list[Draft]) -> None:
    """Knights fight with sword and shield, swordsmen with their sword, all others with their fists."""
    for draft in _people(drafts):
        words = {*str(draft.entry.details.get("variant", "")).split()}
        blades = [other for other, kind in draft.linked if kind in {"carrying", "holding"}
                  and drafts[other].entry.name == "knife" and drafts[other].text in BLADES]  # fmt: skip
        if words & SWORDED and blades and not draft.poses:
            draft.poses.append("armed")
            draft.words += drafts[blades[0]].words
            drafts[blades[0]].entry = MERGED
            draft.linked = [link for link in draft.linked if link[0] != blades[0]]
        if "fighting" in draft.poses and not words & ARMED:
            deed = "armed" if words & SWORDED else "sparring"
            draft.poses = [deed if pose == "fighting" else pose for pose in draft.poses]
            draft.doubtful = [(at, kind, deed if name == "fighting" else name) for at, kind, name in draft.doubtful]


def _sit_round_fires(drafts: list[Draft]) -> None:
    """Friends around a campfire sit."""
    fires = {n for n, draft in things(drafts) if draft.entry.name in {"campfire", "bonfire"}}
    ringed = any(kind == "around" and other in fires for draft in drafts for other, kind in draft.linked)
    for draft in _people(drafts):
        near = any(kind in {"around", "beside"} and other in fires for other, kind in draft.linked)
        if (near or (ringed and not draft.linked)) and not {*draft.poses} & (BUSY | {"cooking", "sitting"}):
            draft.poses.append("sitting")


def _play_sitting(drafts: list[Draft]) -> None:
    """A harp stands before whoever plays it."""
    people = _people(drafts)
    for number, kit in things(drafts):
        if kit.entry.name == "drum_kit" and kit.text[:1] == BEATEN and len(people) == 1:
            people[0].link(number, "carrying")
    for draft in people:
        for other, kind in draft.linked:
            deed = LARGE_INSTRUMENTS.get(drafts[other].entry.name)
            if deed and (
                kind in {"carrying", "holding", "at", "beside", "on"} or (kind, deed) == ("behind", "beating")
            ):
                draft.linked = [(one, "carrying" if one == other else how) for one, how in draft.linked]
                played = {"playing", "drumming"}
                draft.words += [at for at, word, name in draft.doubtful if word == "pose" and name in played]
                draft.poses = [deed, *[pose for pose in draft.poses if pose not in {"playing", "drumming", "sitting"}]]
                draft.traits += [word for word in ("seated", "chaired") if word not in draft.traits]
                break


def _sit_on_rocks(drafts: list[Draft]) -> None:
    """An astronaut who sits on the moon has a rock there to sit on."""
    there = any(draft.entry.kind == "place" and draft.entry.name in STONY and not draft.drop for draft in drafts)
    for _, draft in list(things(drafts)):
        seated = any(kind in PLACED and drafts[other].entry.kind == "thing" for other, kind in draft.linked)
        if there and draft.entry.name in {"astronaut", "robot"} and "sitting" in draft.poses and not seated:
            draft.link(len(drafts), "on")
            rock = lexicon().english["rock"]
            rock = replace(rock, details={**rock.details, "variant": "bare"})
            drafts.append(Draft(entry=rock, text="rock", plural=False, single=True))


def _alight(drafts: list[Draft]) -> None:
    """Passengers of a bus stand at its door, and students on a campus before its building."""
    for draft in _people(drafts):
        draft.linked = [
            (other, "front" if (drafts[other].entry.name, kind) in AT_DOORS else kind) for other, kind in draft.linked
        ]


def _tuck_in(drafts: list[Draft]) -> None:
    """A blanket on a bed is the bed's own, and whoever reads in bed has it over the legs."""
    beds = [(n, draft) for n, draft in things(drafts) if draft.entry.name == "bed"]
    if not beds:
        return
    number, bed = beds[0]
    sitters = [
        draft for draft in _people(drafts) if ({(number, "in"), (number, "on")} & {*draft.linked})
        and "sleeping" not in draft.poses and ((number, "in") in draft.linked or "sitting" in draft.poses)
    ]  # fmt: skip
    colours: list[Tint] = bed.colours
    for other, blanket in list(things(drafts)):
        if blanket.entry.name in BLANKETS:
            colours = blanket.colours or colours
            bed.colours = colours
            bed.words += blanket.words
            bed.linked = [link for link in bed.linked if link[0] != other]
            _unlink(drafts, other)
            blanket.entry = MERGED
    for draft in sitters:
        if {*draft.poses} & {"jumping", "standing", "lying", "dancing"}:
            continue
        draft.linked = [(other, "on" if other == number else kind) for other, kind in draft.linked]
        draft.poses = [pose for pose in draft.poses if pose != "sitting"]
        draft.poses.insert(0, "tucked")


def _lie_in_hammocks(drafts: list[Draft]) -> None:
    """In a hammock one lies, and in a bathtub one sits without one's clothes."""
    for draft in _people(drafts):
        bathes = any(drafts[other].entry.name == "bathtub" and kind == "in" for other, kind in draft.linked)
        if bathes and not draft.poses and "baby" not in str(draft.entry.details.get("variant", "")).split():
            draft.poses.append("sitting")
            draft.traits.append("swimsuit")
        lies = any(drafts[other].entry.name == "hammock" and kind in {"in", "on"} for other, kind in draft.linked)
        if lies and not {*draft.poses} & {"lying", "sleeping", "sitting"}:
            draft.poses.insert(0, "lying")
