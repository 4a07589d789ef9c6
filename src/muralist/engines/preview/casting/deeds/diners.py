"""Who eats a dish sits at a table with it, chopsticks or a fork in the hand."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import lexicon

EATING, DINING, CHOPSTICKS = "eating", "dining", "chopsticks"
DISHES = frozenset({"bowl", "plate", "pizza", "cake", "pie", "steamer"})
"""Drawings of dishes that stand on a table."""
EATERS = CLOTHED | {"robot", "astronaut"}
STICKS = ("noodle", "ramen", "rice", "sushi", "dumpling", "udon", "soba", "pho", "麵", "面", "飯", "饭", "餃", "饺",
          "壽司", "寿司", "火鍋", "火锅", "粥")  # fmt: skip
"""Parts of the names of what is eaten with chopsticks."""
HAD = frozenset({"carrying", "holding", "facing", "beside", "with"})
HOT_POT = "hot pot"
ROOMS = frozenset({"restaurant", "kitchen", "livingroom", "diner", "cafe", "garden", "porch", "balcony"})
"""Places with tables to eat at."""
MEAL, RICE = "spaghetti", "rice"
"""What is on the plates of a meal of nothing in particular, and in the bowls of one told in Chinese."""
TABLES = frozenset({"table", "desk", "counter"})


def dine(drafts: list[Draft]) -> None:
    """Bring the table, unless the eater is somewhere else."""
    seated: dict[str, int] = {}
    for number, eater in enumerate(list(drafts)):
        if eater.drop or eater.entry.name not in EATERS or EATING not in eater.poses:
            continue
        own = [other for other, kind in eater.linked
               if kind in HAD and _dish(drafts[other]) and not drafts[other].drop]  # fmt: skip
        if not own and _at_meal(drafts, eater):
            own = [len(drafts)]
            eater.linked = []
            drafts.append(_meal(eater))
        if not own and eater.text in seated and not eater.linked:
            # the children of a family sit down with the rest of it
            eater.link(seated[eater.text], "at")
            _sit(eater)
            continue
        if not own or _elsewhere(drafts, eater, own):
            continue
        table = next((n for n, draft in enumerate(drafts) if draft.is_thing
                      and draft.entry.name in TABLES), None)  # fmt: skip
        if table is None:
            table = len(drafts)
            drafts.append(Draft(entry=lexicon().english["table"], text="table", plural=False, single=True))
        eater.linked = [link for link in eater.linked if link[0] not in {*own, table}]
        eater.link(table, "at")
        seated[eater.text] = table
        _sit(eater)
        for other in own:
            drafts[other].linked = [link for link in drafts[other].linked if link[0] not in {number, table}]
            drafts[other].link(table, "on")
            if any(part in _named(drafts, other) for part in STICKS) and CHOPSTICKS not in eater.traits:
                eater.traits.append(CHOPSTICKS)


def _meal(eater: Draft) -> Draft:
    """A plate for each of them, as far as there is room."""
    number = max(eater.count, int(eater.entry.details.get("group", 0)), 2) if eater.count != 1 else 3
    number = 3 if eater.plural and not eater.count else min(number, 4)
    meal = MEAL if eater.text.isascii() else RICE
    return Draft(entry=lexicon().english[meal], text=meal, plural=True, count=number)


def _at_meal(drafts: list[Draft], eater: Draft) -> bool:
    """Whether several eat who have nothing in their hands and are nowhere else: a family at dinner."""
    several = eater.plural or max(eater.count, int(eater.entry.details.get("group", 1))) > 1
    elsewhere = any(one.entry.kind == "place" and not one.drop and one.entry.name not in ROOMS for one in drafts)
    tied = any(drafts[other].entry.kind != "place" and drafts[other].text.lower() not in ROOMS
               for other, _ in eater.linked)  # fmt: skip
    return several and not tied and not elsewhere and not any(_dish(one) and not one.drop for one in drafts)


def _sit(eater: Draft) -> None:
    eater.words += [at for at, kind, name in eater.doubtful if kind == "pose" and name in {EATING, "sitting"}]
    eater.poses = [DINING, *[pose for pose in eater.poses if pose not in {EATING, "sitting"}]]


def _dish(draft: Draft) -> bool:
    """Whether it is a dish, or a hot pot, which all eat from at the table."""
    return draft.entry.name in DISHES or (draft.entry.name == "pot" and draft.entry.details.get("filling") == HOT_POT)


def _named(drafts: list[Draft], dish: int) -> str:
    """Everything that a dish and what is in it are called."""
    inner = [drafts[other].text for other, kind in drafts[dish].linked if kind == "holding"]
    details = drafts[dish].entry.details
    own = (str(details.get(key, "")) for key in ("variant", "filling", "fill", "fills"))
    return " ".join([drafts[dish].text, *inner, *own]).lower()


def _elsewhere(drafts: list[Draft], eater: Draft, own: list[int]) -> bool:
    """Whether it is on or in something that is no table."""
    return any(kind in {"on", "in", "at", "under", "riding"} and other not in own and not drafts[other].drop
               and drafts[other].entry.kind == "thing" and drafts[other].entry.name not in TABLES
               for other, kind in eater.linked)  # fmt: skip
