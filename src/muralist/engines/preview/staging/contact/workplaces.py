"""Hands on food that lies on a table, and instruments that stand before whoever plays them sitting."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.typed import DESK_MACHINES
from muralist.engines.preview.staging.contact.seats import SUNK
from muralist.engines.preview.staging.items import Frame, Item

WORKING = frozenset({"kneading", "preparing", "chopping"})
BEFORE = {"harping": 0.34, "bowing": 0.20, "beating": 0.10, "potting": 0.29, "plying": 0.12}
"""How far before the body the instrument of a deed stands, in figure units."""
MARGIN = 0.03
SCALE = {"drum_kit": 0.58, "guzheng": 0.86, "potters_wheel": 0.98}
"""Instruments that are painted smaller than in nature, so that the player shows."""
MIRRORED = frozenset({"harp"})
"""What is drawn with the player's side on the right."""
HANDS_ON, REACHED, LAPTOP = 0.14, 0.20, 0.17
"""How far before the body a typist's hands are and how high a laptop is at least, in figure units, and the share of a
laptop's width that is under the hands.
"""
BEHIND = 0.004
"""How much farther up the frame a trunk stands."""
INSTRUMENTS = frozenset({"harp", "cello", "drum_kit", "guzheng", "potters_wheel"})


def reach_food(items: list[Item]) -> None:
    """What one prepares alone is right before the hands."""
    workers = [item for item in items if WORKING & {*item.look.variant.split()} and item.on is not None]
    if len(workers) != 1:
        return
    worker = workers[0]
    foods = [item for item in items if item.on is worker.on and item is not worker and item.level > worker.level]
    if len(foods) == 1:
        side = -1 if worker.flip else 1
        moved = worker.x + side * 0.075 * worker.unit - foods[0].middle
        for item in items:
            if item is foods[0] or item.on is foods[0]:
                item.x += moved


def type_before(items: list[Item]) -> None:
    """The machine on a typist's desk is right before the hands; a laptop is seen from its side."""
    for typist in items:
        if "typing" not in typist.look.variant.split() or typist.on is None:
            continue
        own = [item for item in items if item.on is typist.on and item.prop.name in DESK_MACHINES]
        if not own:
            continue
        machine, side = own[min(typist.number, len(own) - 1)], -1 if typist.flip else 1
        if machine.prop.name == "laptop":
            tall = machine.height
            machine.look = replace(machine.look, variant="aside")
            machine.extent = machine.prop.extent(machine.look)
            machine.unit = max(tall, LAPTOP * typist.unit) / machine.extent.height
            machine.flip = typist.flip
        near = typist.x + side * HANDS_ON * typist.unit
        reach = REACHED if machine.prop.name == "laptop" else 0.5
        machine.centre_on(near + side * reach * machine.width)


def _before_trees(plan: ScenePlan, items: list[Item], player: Item) -> None:
    """Leave the trunk that somebody sits under behind them."""
    under = plan.things[player.thing].relation
    for tree in items:
        if under is not None and under.kind == "under" and tree.thing == under.other and tree.on is None:
            tree.y = min(tree.y, player.y - BEHIND)


def play_before(plan: ScenePlan, items: list[Item], frame: Frame) -> None:
    """Seat the players behind their instruments."""
    for player in items:
        deed = next((word for word in player.look.variant.split() if word in BEFORE), "")
        if not deed or player.on is not None:
            continue
        own = [
            item for item in items
            if item.prop.name in INSTRUMENTS and (relation := plan.things[item.thing].relation) is not None
            and relation.other == player.thing and item.number == player.number
        ]  # fmt: skip
        own = own or [item for item in items if item.prop.name in INSTRUMENTS and item.on is None]
        foot = player.y
        player.y -= SUNK * player.unit / frame.tall
        _before_trees(plan, items, player)
        if not own:
            continue
        instrument, side = own[0], -1 if player.flip else 1
        metre = player.unit * (player.prop.stature or 1.0) / player.metres
        share = SCALE.get(instrument.prop.name, 1.0)
        instrument.unit = share * instrument.metres / instrument.extent.height * metre
        instrument.flip = player.flip != (instrument.prop.name in MIRRORED)
        if instrument.prop.name == "cello":
            instrument.look = replace(instrument.look, variant="played")
        instrument.on, instrument.far, instrument.level = player, player.far, player.level + 1
        instrument.where = player.where
        middle = player.x + side * BEFORE[deed] * player.unit
        room = max(0.0, frame.half_width - 0.5 * instrument.width - MARGIN)
        inside = max(-room, min(room, middle))
        player.x += inside - middle
        instrument.centre_on(inside)
        instrument.y = foot + 0.012
