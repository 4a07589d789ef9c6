"""Where things go: turns a plan's things into placements that hold at every ratio and resolution."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.aloft import fly
from muralist.engines.preview.staging.attached import attached
from muralist.engines.preview.staging.contact.boats import cast_lines, stand_astern
from muralist.engines.preview.staging.contact.flows import join
from muralist.engines.preview.staging.contact.hands import take_up
from muralist.engines.preview.staging.contact.joined.catch import share_ball, share_phone
from muralist.engines.preview.staging.contact.joined.clasps import clasp_hands
from muralist.engines.preview.staging.contact.joined.lifters import bear_together
from muralist.engines.preview.staging.contact.joined.pans import load_pans
from muralist.engines.preview.staging.contact.joined.rafts import raft_up
from muralist.engines.preview.staging.contact.joined.tresses import stand_behind
from muralist.engines.preview.staging.contact.joined.visits import visit
from muralist.engines.preview.staging.contact.joined.wires import lay_wires
from muralist.engines.preview.staging.contact.leads import harness, put_on_leads
from muralist.engines.preview.staging.contact.muzzles import dip
from muralist.engines.preview.staging.contact.paws import lay_paws
from muralist.engines.preview.staging.finery import ashore, dress_up
from muralist.engines.preview.staging.footing.firm import stand_firm
from muralist.engines.preview.staging.footing.waders import river_at
from muralist.engines.preview.staging.goods.longtools import set_long_tools
from muralist.engines.preview.staging.goods.racks import load_racks
from muralist.engines.preview.staging.goods.tops import share_tops
from muralist.engines.preview.staging.groups.avenues import ROOTED, line_road
from muralist.engines.preview.staging.groups.crowds import CROWD, mingle
from muralist.engines.preview.staging.groups.herds import loosen, vary
from muralist.engines.preview.staging.groups.piles import pile_up, upper_rows
from muralist.engines.preview.staging.groups.ranks import line_up
from muralist.engines.preview.staging.groups.shoals import show_backs
from muralist.engines.preview.staging.hanging.doorways import clear_walls, set_in_wall
from muralist.engines.preview.staging.hanging.hovering import tilt_hovering
from muralist.engines.preview.staging.hanging.overthings import hang_over
from muralist.engines.preview.staging.hanging.placed import cord_lanterns, hang_in_room, sling
from muralist.engines.preview.staging.held.hold import hold
from muralist.engines.preview.staging.inside.filled import fill_up
from muralist.engines.preview.staging.inside.pinboards import pin_notes
from muralist.engines.preview.staging.inside.plunges import plunge
from muralist.engines.preview.staging.instances.made import OVERHEAD, items_of
from muralist.engines.preview.staging.instances.sizes import measure
from muralist.engines.preview.staging.items import Frame, Item
from muralist.engines.preview.staging.measures.alike import even_out
from muralist.engines.preview.staging.measures.contrasts import set_off
from muralist.engines.preview.staging.measures.goods import weigh_goods
from muralist.engines.preview.staging.measures.lineup import line_up_signs
from muralist.engines.preview.staging.measures.prominent import stand_out
from muralist.engines.preview.staging.measures.resting import fill_seats
from muralist.engines.preview.staging.measures.tops import keep_on_top
from muralist.engines.preview.staging.overhead import lay_table
from muralist.engines.preview.staging.placement import LEAVING, Placement
from muralist.engines.preview.staging.poise.bearers import offer_level
from muralist.engines.preview.staging.poise.boughs import foremost, grow_in
from muralist.engines.preview.staging.poise.brinks import off_the_brink
from muralist.engines.preview.staging.poise.counters import stand_at_counter
from muralist.engines.preview.staging.poise.leaning import keep_behind, lean, stay_close
from muralist.engines.preview.staging.poise.piers import sit_on_pier
from muralist.engines.preview.staging.poise.rails import lay_rails
from muralist.engines.preview.staging.poise.rest import lay_down_long, settle_afloat
from muralist.engines.preview.staging.poise.shores import stand_ashore
from muralist.engines.preview.staging.poise.spans import lead_paths, off_the_road, span_banks
from muralist.engines.preview.staging.poise.stands import give_stands
from muralist.engines.preview.staging.relate import relate
from muralist.engines.preview.staging.rows import sow, stand
from muralist.engines.preview.staging.scale.borders import within_border
from muralist.engines.preview.staging.scale.captions import below_caption
from muralist.engines.preview.staging.scale.centre import centre_main, fill_frame
from muralist.engines.preview.staging.scale.copyspace import leave_space
from muralist.engines.preview.staging.scale.deep import fill_the_deep
from muralist.engines.preview.staging.scale.foreground import come_near
from muralist.engines.preview.staging.scale.heavens import farthest, one_moon, swell
from muralist.engines.preview.staging.scale.hosts import fit_hosts
from muralist.engines.preview.staging.scale.proportions import true_to_size
from muralist.engines.preview.staging.scale.specks import no_specks
from muralist.engines.preview.staging.scale.tableside import beside_table
from muralist.engines.preview.staging.scale.tall import lift
from muralist.engines.preview.staging.sides.balloons import near_goods
from muralist.engines.preview.staging.sides.crowns import stay_under
from muralist.engines.preview.staging.sides.discs import set_behind
from muralist.engines.preview.staging.sides.halves import keep_sides
from muralist.engines.preview.staging.sides.heavenly import clear_discs
from muralist.engines.preview.staging.sides.legible import keep_legible
from muralist.engines.preview.staging.sides.mirrored import stand_mirrored
from muralist.engines.preview.staging.sides.piers import reach_shore
from muralist.engines.preview.staging.sides.shores import behind_water
from muralist.engines.preview.staging.sides.tiles import SLABS, onto_slab, onto_tile
from muralist.engines.preview.staging.sides.unhidden import uncover
from muralist.engines.preview.staging.ties.above import clear_above
from muralist.engines.preview.staging.ties.gateways import open_fences
from muralist.engines.preview.staging.turns import answer, part_noses, turn, turn_attached
from muralist.engines.preview.staging.visibility import keep_in_sight, show_lettering

EDGE = 0.015
"""World units that stay free at the frame's edges."""
LONE, GROWTH = 0.62, 1.6
"""The height that a lone group should have, of a square frame, and how much it may grow for that."""
ORDER = {"sky": 0, "water": 1, "pool": 1, "ground": 2}


def arrange(plan: ScenePlan, place: Place, aspect: float, seed: int, dark: bool) -> list[Placement]:
    """Place every thing of the plan for a frame of this width/height; back to front."""
    items = settled(plan, place, aspect, seed, dark)
    return [_finished(item) for item in items if not plan.things[item.thing].hidden]


def settled(plan: ScenePlan, place: Place, aspect: float, seed: int, dark: bool) -> list[Item]:
    """Every instance in its place, back to front, hidden ones as well."""
    frame, place = Frame.of(aspect), place.within(aspect)
    overhead = plan.lens == OVERHEAD and place.indoor
    items = _equipped(plan, place, frame, seed, dark=dark, overhead=overhead)
    if not items:
        return items
    if overhead:
        lay_table(plan, items, frame, seed)
        return items
    piles = upper_rows(plan, items)
    _stand(plan, items, place, frame, seed, lying=[item for rows in piles for row in rows[1:] for item in row])
    _relate(plan, items, place, frame, seed)
    pile_up(piles, frame)
    _size(plan, items, place, frame)
    _clear(plan, items, place, frame, seed)
    _touch(plan, items, place, frame, seed)
    items.sort(key=_depth)
    behind_water(items)
    return items


def _equipped(
    plan: ScenePlan, place: Place, frame: Frame, seed: int, *, dark: bool, overhead: bool
) -> list[Item]:  # fmt: skip
    """The instances with what they wear and hold, in what they lie in, each as large as it is beside the others."""
    items = one_moon(plan, take_up(plan, items_of(plan, place, seed, dark)))
    if not items:
        return items
    ashore(items)
    vary(plan, items)
    items = dress_up(plan, items)
    if not overhead:
        items = fill_up(plan, items)
        lay_down_long(plan, items, place)
        tilt_hovering(plan, items)
        give_stands(plan, items)
        offer_level(plan, items)
    fit_hosts(plan, items)
    even_out(plan, items)
    measure(plan, items, place, frame)
    weigh_goods(plan, items, place)
    swell(plan, items, place, frame)
    return items


def _stand(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int, lying: list[Item]) -> None:
    """Stand, sow, hang and fly what nothing else bears; `lying` are the upper rows of piles."""
    present = {item.thing for item in items}
    roots = [item for item in items if not attached(plan, item, present) and item not in lying]
    field = [item for item in roots if plan.things[item.thing].spot == "field" and item.where == "ground"]
    crowd = [item for item in roots if plan.things[item.thing].spot == CROWD and item.where == "ground"]
    standing = [item for item in roots if item.where in {"ground", "water"} and item not in field + crowd]
    floating = [item for item in roots if item.where == "sky" and not item.hung]
    stand(plan, standing, place, frame, seed)
    loosen(plan, standing, place)
    line_up(plan, standing, frame)
    sow(field, place, frame, seed)
    rooted = [item for item in crowd if item.prop.name in ROOTED]
    mingle([item for item in crowd if item not in rooted], place, frame, seed, standing)
    line_road(rooted, place, frame, standing)
    hang_in_room(plan, items, place, frame, seed)
    fly(plan, floating, place, frame, seed, standing + [item for item in items if item.hung in {"wall", "ceiling"}])
    stand_at_counter(plan, items, place, frame)
    span_banks(plan, items, place, frame)
    off_the_road(plan, roots, place, frame)
    stand_ashore(plan, roots, place, frame)
    set_in_wall(plan, items, place, frame)
    clear_walls(items, frame)
    off_the_brink(roots, place, frame, seed)
    turn(plan, items, roots)
    part_noses(standing, frame.half_width)


def _relate(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Bring to each other what belongs together, and turn them so."""
    relate(plan, items, place, frame, seed)
    pin_notes(plan, items, frame)
    load_racks(plan, items, frame)
    share_tops(plan, items, frame)
    lean(plan, items, place)
    set_long_tools(plan, items, place)
    stay_close(plan, items)
    lead_paths(items, place, frame)
    settle_afloat(items, place, frame)
    show_backs(plan, items, place, frame)
    turn_attached(plan, items)
    answer(plan, items)


def _size(plan: ScenePlan, items: list[Item], place: Place, frame: Frame) -> None:
    """True proportions first, then a main thing that fills the frame."""
    true_to_size(plan, items, place, frame)
    no_specks(plan, items, frame)
    _fill(items, place, frame)
    _fit(items, frame)
    come_near(plan, items, place, frame)
    fill_frame(plan, items, place, frame)
    centre_main(plan, items, place, frame)
    near_goods(plan, items, place, frame)
    fill_the_deep(plan, items, place, frame)
    stand_out(plan, items, place, frame)
    set_off(plan, items, frame)
    fill_seats(plan, items)


def _clear(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Whatever has grown: inside the frame, on its side, off letters and borders, over, under and behind, in sight."""
    keep_on_top(plan, items)
    keep_in_sight(plan, items, frame)
    lift(plan, items, place, frame)
    beside_table(plan, items, frame)
    leave_space(plan, items, place, frame, seed)
    below_caption(plan, items, frame)
    within_border(plan, items, frame)
    clear_above(plan, items, frame)
    keep_sides(plan, items, frame)
    onto_tile(plan, items, frame)
    onto_slab(plan, items, place, frame)
    set_behind(plan, items, place, frame)
    clear_discs(plan, items, place, frame)
    reach_shore(items, place, frame)
    stay_under(plan, items)
    uncover(plan, sorted(items, key=_depth), frame)
    keep_legible(plan, items, frame)
    pin_notes(plan, items, frame)


def _touch(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """What joins the things where they are now: paws, leads, lines and cords; and what an earlier picture pins."""
    show_lettering(items)
    sling(plan, items, frame)
    grow_in(items, frame)
    dip(plan, items, place, frame)
    put_on_leads(items, frame)
    join(items, frame)
    harness(plan, items, frame)
    lay_paws(items, frame)
    sit_on_pier(items, place, frame)
    cast_lines(items, frame)
    stand_astern(items, frame)
    cord_lanterns(plan, items, place, frame)
    keep_behind(plan, items)
    lay_rails(items, place, frame)
    open_fences(plan, items)
    set_in_wall(plan, items, place, frame)
    clear_walls(items, frame)
    hang_over(plan, items, frame)
    stand_firm(plan, items, place, frame, seed)
    stand_mirrored(plan, items, place, frame)
    plunge(items, place, frame)
    hold(plan, items, place, frame, seed)
    clasp_hands(plan, items, frame)
    bear_together(plan, items, frame)
    stand_behind(plan, items, frame)
    visit(plan, items, frame)
    raft_up(items, frame, river_at(0.925, seed) if place.name == "river" else None)
    share_ball(items)
    share_phone(items)
    if place.name == "seamless":
        line_up_signs(plan, items, frame)
    lay_wires(plan, items, frame, lying=place.name in SLABS)
    load_pans(plan, items, frame)


def _depth(item: Item) -> tuple[int, float, int]:
    """Painting order: the sky first, then from far to near, what is carried right after its carrier."""
    root = item
    while root.on is not None:
        root = root.on
    # who stands behind a counter is behind all that is on it, and a path lies under all that is on the ground
    behind = root.cut > 0 or (root.level < -1 and root.hung == "across")
    first = behind or farthest(root)
    return (ORDER[root.where], 0.0 if first else foremost(root), item.level)


def _finished(item: Item) -> Placement:
    return Placement(
        prop=item.prop, look=item.look, extent=item.extent, x=item.x, y=item.y, unit=item.unit, where=item.where,
        flip=item.flip, far=item.far, perched=item.on is not None, thing=item.thing,
        cut=item.cut, bend=item.bend, hung=item.hung, cord=item.cord,
    )  # fmt: skip


def _fill(items: list[Item], place: Place, frame: Frame) -> None:
    """A lone thing with what it carries grows until the group is as large as a lone thing would be."""
    roots = [item for item in items if item.on is None and item.where != "sky"]
    if len(roots) != 1 or len(items) == 1:
        return
    root = roots[0]
    family = [item for item in items if item.root is root]
    tall = (root.y - min(item.y - item.extent.top * item.unit / frame.tall for item in family)) * frame.tall
    wide = max(_right(item) for item in family) - min(_left(item) for item in family)
    wanted = min(LONE * min(frame.tall, 1.32) * place.scale / tall, 0.86 * 2 * frame.half_width / wide, GROWTH)
    if len(family) > 1 and wanted > 1:
        _scale_family(root, family, wanted)


def _scale_family(root: Item, family: list[Item], scale: float) -> None:
    """Scale about the root's foot."""
    for item in family:
        item.unit *= scale
        item.x = root.x + (item.x - root.x) * scale
        item.y = root.y + (item.y - root.y) * scale


def _fit(items: list[Item], frame: Frame) -> None:
    """Keep every root with what it carries inside the frame: move, then shrink about the root's foot."""
    for root in items:
        if root.on is not None or root.hung == "across":
            continue
        family = [item for item in items if item is root or item.root is root]
        if len(family) > 1:
            _shrink_family(root, family, frame)
        _keep_inside(root, frame)
    for item in items:
        if item.on is not None and not item.hung:
            _keep_inside(item, frame)


def _shrink_family(root: Item, family: list[Item], frame: Frame) -> None:
    """What stands on a thing may reach out of the frame: scale all of them alike until it does not."""
    foot = root.y * frame.tall
    top = min(item.y * frame.tall - item.extent.top * item.unit for item in family)
    left = min(_left(item) for item in family)
    right = max(_right(item) for item in family)
    tall, wide = foot - top, right - left
    scale = min(1.0, (foot - 2 * EDGE) / tall, (2 * frame.half_width - 4 * EDGE) / wide)
    _scale_family(root, family, scale)
    left, right = min(_left(item) for item in family), max(_right(item) for item in family)
    room = frame.half_width - 2 * EDGE
    shift = max(0.0, -room - left) - max(0.0, right - room)
    for item in family:
        item.x += shift


def _left(item: Item) -> float:
    return item.middle - item.width / 2


def _right(item: Item) -> float:
    return item.middle + item.width / 2


def _keep_inside(item: Item, frame: Frame) -> None:
    """Move, then shrink, until nothing is cut off by the frame."""
    room_w, room_h = 2 * frame.half_width - 2 * EDGE, frame.tall - 2 * EDGE
    item.unit *= min(1.0, room_w / item.width, room_h / item.height)
    item.x += max(0.0, -frame.half_width + EDGE - _left(item)) - max(0.0, _right(item) - frame.half_width + EDGE)
    head, foot = item.extent.top * item.unit, item.extent.bottom * item.unit
    base = item.y * frame.tall
    if base - head < EDGE and item.where == "ground" and item.on is None:
        # a tall thing keeps its feet: shrink rather than sink
        item.unit *= max(0.2, (base - EDGE) / head)
        head, foot = item.extent.top * item.unit, item.extent.bottom * item.unit
    foot = 0.0 if item.prop.name in LEAVING else foot
    item.y = min(max(base, head + EDGE), frame.tall - EDGE + foot + item.cut * item.height) / frame.tall
