"""Reads "on the bed" in a room that paints its bed by itself: what is new goes on that one, and no second is made."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.remix.asked.targets import same
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.orders import Orders
from muralist.engines.preview.scenery.built import rooms
from muralist.engines.preview.staging.held.ledges import LEDGES, ON

TABLES = frozenset({"table", "wood", "tablecloth"})
"""Features of a room that bring a table before the viewer."""
TABLELESS = frozenset({"bedroom"})
"""Rooms that show no table before the viewer, however small the things are."""
UPON = ("上", "上面", "床頭", "床头")
BEARING = frozenset({"on", "in", "at", "atop"})


def on_ledges(
    plan: ScenePlan, known: Memory, orders: Orders, numbers: list[int], new: list[Thing]
) -> tuple[ScenePlan, list[Thing], set[int]]:
    """The plan, the new things with their ledges, and the drafts that speak of the room's own furniture."""
    if plan.place != known.plan.place:
        return plan, new, set()
    drafts, hosts, found = orders.reading.drafts, set(), list(new)
    table = plan.place not in TABLELESS and rooms.at_table(set_scene(known.plan, 64, 64, known.seed, FINISHES["klein"]))
    for at, number in enumerate(numbers):
        for other, kind in drafts[number].linked:
            name = _furniture(plan.place, orders, other) if kind in BEARING else ""
            if not name or any(same(drafts[other], thing) for thing in known.plan.things if not thing.hidden):
                continue
            hosts.add(other)
            # before a table what is on it simply stands
            spot = "" if table else ON + name
            found[at] = replace(found[at], spot=spot or found[at].spot, relation=None)
    bare = [n for n, draft in enumerate(drafts) if draft.text.endswith(UPON) and n not in hosts]
    for host in bare:
        # 在床上加一隻貓: said of what is added in that clause
        name = _furniture(plan.place, orders, host)
        shown = [thing for thing in known.plan.things if not thing.hidden]
        free = [at for at, n in enumerate(numbers) if n != host and not any(same(drafts[n], one) for one in shown)]
        if name and free and not any(same(drafts[host], thing) for thing in known.plan.things):
            hosts.add(host)
            for at in free:
                if found[at].relation is None and not table:
                    found[at] = replace(found[at], spot=ON + name)
    if hosts and not table:
        before = {feature.name for feature in known.plan.features}
        kept = tuple(one for one in plan.features if one.name not in TABLES or one.name in before)
        plan = replace(plan, features=kept)
    return plan, found, hosts


def _furniture(place: str, orders: Orders, number: int) -> str:
    """The name of the ledge that a noun speaks of, "" where it speaks of none or of a new one."""
    draft = orders.reading.drafts[number]
    if any(orders.words[at].article in {"a", "an"} for at in draft.words) or draft.count:
        return ""
    return ledge_name(place, draft)


def ledge_name(place: str, draft: Draft) -> str:
    """What the ledge of a place is called that a noun names, or ""."""
    bare = draft.text.lower().removesuffix("面").removesuffix("上")
    names = [bare, draft.text.lower(), draft.entry.name, *(entry.name for entry in draft.others)]
    return next((name for name in names if (place, name) in LEDGES), "")
