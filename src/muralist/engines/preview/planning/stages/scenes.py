"""What feasts and winter things bring along, and what ground things are said to stand on."""

from __future__ import annotations

from muralist.engines.preview.casting.air.drawn import fill_air
from muralist.engines.preview.casting.air.portraits import sit_for_portraits
from muralist.engines.preview.casting.amounts.audiences import seat_audiences
from muralist.engines.preview.casting.amounts.diminutives import name_small
from muralist.engines.preview.casting.amounts.goods import settle_goods
from muralist.engines.preview.casting.amounts.nests import lay_eggs
from muralist.engines.preview.casting.around.drapes import draw_drapes
from muralist.engines.preview.casting.around.glass import off_the_glass
from muralist.engines.preview.casting.around.nooks import furnish_nooks
from muralist.engines.preview.casting.around.occasions import keep_occasions
from muralist.engines.preview.casting.around.outside import look_outside
from muralist.engines.preview.casting.around.papers import settle_papers
from muralist.engines.preview.casting.bonds.canopies import raise_canopies
from muralist.engines.preview.casting.land.headlands import raise_headlands
from muralist.engines.preview.casting.land.heights import lay_paths, raise_hills
from muralist.engines.preview.casting.land.joined import join_lands
from muralist.engines.preview.casting.land.shallows import find_depth
from muralist.engines.preview.casting.land.sown import sow_fields
from muralist.engines.preview.casting.land.summits import raise_summits
from muralist.engines.preview.casting.land.waterside import line_shores
from muralist.engines.preview.casting.named.diagrams import stand_plainly
from muralist.engines.preview.casting.named.pairs import settle_pairs
from muralist.engines.preview.casting.named.wired import wire_up
from muralist.engines.preview.casting.nature.heaps import settle_heaps
from muralist.engines.preview.casting.nature.macros import behind_macros
from muralist.engines.preview.casting.nature.waters import settle_waters
from muralist.engines.preview.casting.sites.dioramas import build_dioramas
from muralist.engines.preview.casting.sites.fused import fuse_sites
from muralist.engines.preview.casting.sites.shops import enter_shops
from muralist.engines.preview.casting.sites.vendors import tend_stalls
from muralist.engines.preview.casting.surfaces import size_for_tables
from muralist.engines.preview.casting.together.settled import set_together
from muralist.engines.preview.casting.together.tenants import let_towers
from muralist.engines.preview.casting.ways.tunnels import settle_tunnels
from muralist.engines.preview.mending.spots.parked import park, stand_on_wheels
from muralist.engines.preview.planning.stages.kinds import Pass, by_words, of_drafts

SCENES: tuple[Pass, ...] = (
    by_words(settle_tunnels),
    by_words(tend_stalls),
    settle_papers,
    of_drafts(let_towers),
    enter_shops,
    fuse_sites,
    join_lands,
    line_shores,
    sow_fields,
    keep_occasions,
    furnish_nooks,
    lay_eggs,
    raise_hills,
    raise_headlands,
    raise_summits,
    settle_waters,
    find_depth,
    of_drafts(settle_heaps),
    off_the_glass,
    lay_paths,
    draw_drapes,
    set_together,
    look_outside,
    behind_macros,
    build_dioramas,
    sit_for_portraits,
    settle_goods,
    of_drafts(name_small),
    of_drafts(size_for_tables),
    of_drafts(raise_canopies),
    of_drafts(park),
    stand_on_wheels,
    wire_up,
    settle_pairs,
    stand_plainly,
    fill_air,
    of_drafts(seat_audiences),
)
"""What feasts and winter things bring along, and what ground things are said to stand on."""
