"""Goods that share the top of a stone or a stump stand side by side on it, none of them in the air beside it."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.silhouette import surface

ROUGH = frozenset({"rock", "stump", "log", "stones"})
"""Hosts whose top is narrower than they are."""
TOP, LEAST, SUNK = 0.52, 0.5, 0.05
"""The share of the host's width that goods stand on, the most that they shrink for that, how deep their feet are."""


def share_tops(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Spread what is on such a host over its top, and let the host grow where that is too narrow."""
    for host in items:
        if host.prop.name not in ROUGH or host.on is not None or host.where != "ground":
            continue
        goods = [item for item in items if item.on is host and _set_on(plan, item)]
        if len(goods) < 2 or any(item.prop.stature for item in goods):
            continue
        need = sum(item.width for item in goods)
        room = TOP * host.width
        if need > room:
            shrink = max(LEAST, room / need)
            for item in goods:
                item.unit *= shrink
            need *= shrink
            middle = host.middle
            host.unit *= max(1.0, min(need / room, 1.6 * frame.half_width / host.width))
            host.centre_on(middle)
        x = host.middle - need / 2
        for item in goods:
            item.centre_on(x + item.width / 2)
            at = (item.middle - host.x) / host.unit * (-1 if host.flip else 1)
            reach = 0.3 * item.width / host.unit
            edges = [surface(host.prop.name, host.look, at + side * reach, 0.3 * reach) for side in (-1, 0, 1)]
            top = (min(edges) + max(edges)) / 2 - SUNK * host.extent.height
            item.y = host.y - (top * host.unit + item.extent.bottom * item.unit) / frame.tall
            x += item.width


def _set_on(plan: ScenePlan, item: Item) -> bool:
    relation = plan.things[item.thing].relation
    return relation is not None and relation.kind in {"on", "atop"}
