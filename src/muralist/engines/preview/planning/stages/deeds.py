"""What they do, and the tools and tables that it takes."""

from __future__ import annotations

from muralist.engines.preview.casting.bearing.backs import turn_backs
from muralist.engines.preview.casting.bearing.beaks import settle_birds
from muralist.engines.preview.casting.bearing.bedsides import tend_patients
from muralist.engines.preview.casting.bearing.rafts import raft
from muralist.engines.preview.casting.bearing.trays import load_trays
from muralist.engines.preview.casting.bearing.umbrellas import raise_umbrellas
from muralist.engines.preview.casting.bearing.wheels import sew_at_machines, turn_pots
from muralist.engines.preview.casting.bonds.browsers import browse
from muralist.engines.preview.casting.bonds.company import keep_company
from muralist.engines.preview.casting.bonds.feats import perform
from muralist.engines.preview.casting.bonds.hands import join_hands
from muralist.engines.preview.casting.bonds.palms import lay_in_palms
from muralist.engines.preview.casting.bonds.pastimes import settle_pastimes
from muralist.engines.preview.casting.bonds.perches import stand_before_goals
from muralist.engines.preview.casting.bonds.tresses import dress_hair
from muralist.engines.preview.casting.bonds.trunks import hug_trunks
from muralist.engines.preview.casting.deeds.anglers import fish_from_piers, fish_with_mouths
from muralist.engines.preview.casting.deeds.beasts import settle_beasts
from muralist.engines.preview.casting.deeds.cafes import sit_down
from muralist.engines.preview.casting.deeds.desks import type_at_desks
from muralist.engines.preview.casting.deeds.diners import dine
from muralist.engines.preview.casting.deeds.dishes import serve_dishes
from muralist.engines.preview.casting.deeds.drinkers import settle_drinkers
from muralist.engines.preview.casting.deeds.gazing import gaze
from muralist.engines.preview.casting.deeds.gifts import give
from muralist.engines.preview.casting.deeds.handling import handle
from muralist.engines.preview.casting.deeds.seated.handwork import work_seated
from muralist.engines.preview.casting.deeds.seated.meetings import convene
from muralist.engines.preview.casting.deeds.seated.passengers import seat_passengers
from muralist.engines.preview.casting.deeds.seated.viewers import seat_viewers
from muralist.engines.preview.casting.deeds.seated.wheelchairs import seat_in_wheelchairs
from muralist.engines.preview.casting.deeds.seated.work import seat_workers
from muralist.engines.preview.casting.deeds.seated.writers import open_notebooks
from muralist.engines.preview.casting.deeds.tethers import tether
from muralist.engines.preview.casting.deeds.touching import touch_things
from muralist.engines.preview.casting.folk.company import settle_company
from muralist.engines.preview.casting.folk.errands import run_errands
from muralist.engines.preview.casting.folk.mats import spread_towels, unroll_mats
from muralist.engines.preview.casting.folk.paws import settle_paws
from muralist.engines.preview.casting.folk.players import seat_players
from muralist.engines.preview.casting.food.ovens import take_out
from muralist.engines.preview.casting.food.spreads import spread
from muralist.engines.preview.casting.stock.boards import stand_at_boards
from muralist.engines.preview.casting.stock.crossings import put_into, settle_crossings, take_places
from muralist.engines.preview.casting.stock.floating import float_around, lift_bubbles, room_for_confetti
from muralist.engines.preview.casting.stock.growing import let_grow
from muralist.engines.preview.casting.stock.overheads import hang_stars, hold_overhead
from muralist.engines.preview.casting.stock.roofs import roof_with_panels
from muralist.engines.preview.casting.stock.scales import settle_scales
from muralist.engines.preview.casting.stock.shelters import raise_megaphones, settle_shelters
from muralist.engines.preview.casting.stock.signtexts import letter_signs
from muralist.engines.preview.casting.tableware import set_tables
from muralist.engines.preview.casting.together.laps import sit_with_laps
from muralist.engines.preview.casting.together.pairs import pair_up
from muralist.engines.preview.casting.together.settled import do_together
from muralist.engines.preview.casting.ways.settled import settle_ways
from muralist.engines.preview.mending.docs.loads import strap_loads
from muralist.engines.preview.mending.subsets import split_subsets
from muralist.engines.preview.planning.stages.kinds import Pass, by_words, of_drafts

DEEDS: tuple[Pass, ...] = (
    work_seated,
    take_out,
    raft,
    raise_umbrellas,
    of_drafts(tend_patients),
    keep_company,
    join_hands,
    pair_up,
    sit_with_laps,
    hug_trunks,
    of_drafts(browse),
    of_drafts(stand_before_goals),
    perform,
    dress_hair,
    settle_pastimes,
    lay_in_palms,
    give,
    touch_things,
    by_words(turn_backs),
    of_drafts(settle_birds),
    of_drafts(load_trays),
    of_drafts(turn_pots),
    of_drafts(sew_at_machines),
    of_drafts(handle),
    of_drafts(fish_from_piers),
    settle_ways,
    convene,
    float_around,
    of_drafts(lift_bubbles),
    of_drafts(room_for_confetti),
    let_grow,
    of_drafts(settle_scales),
    of_drafts(settle_shelters),
    of_drafts(type_at_desks),
    seat_viewers,
    of_drafts(settle_crossings),
    letter_signs,
    of_drafts(put_into),
    of_drafts(raise_megaphones),
    of_drafts(take_places),
    stand_at_boards,
    hold_overhead,
    of_drafts(hang_stars),
    of_drafts(roof_with_panels),
    of_drafts(open_notebooks),
    of_drafts(serve_dishes),
    of_drafts(dine),
    of_drafts(run_errands),
    strap_loads,
    of_drafts(unroll_mats),
    of_drafts(spread_towels),
    of_drafts(settle_company),
    of_drafts(spread),
    tether,
    of_drafts(seat_passengers),
    of_drafts(seat_in_wheelchairs),
    gaze,
    settle_beasts,
    sit_down,
    seat_workers,
    settle_drinkers,
    by_words(settle_paws),
    of_drafts(fish_with_mouths),
    of_drafts(seat_players),
    of_drafts(set_tables),
    by_words(split_subsets),
    do_together,
)
"""What they do, and the tools and tables that it takes."""
