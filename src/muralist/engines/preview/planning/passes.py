"""What mends a reading before its things are cast, in order: meanings, belongings, beings, deeds, then the place.

The passes of each stage, one a line, are in `stages/`.
"""

from __future__ import annotations

from collections.abc import Callable

from muralist.engines.preview.casting.air.drawn import fill_air
from muralist.engines.preview.casting.air.portraits import sit_for_portraits
from muralist.engines.preview.casting.amounts.audiences import seat_audiences
from muralist.engines.preview.casting.amounts.diminutives import name_small
from muralist.engines.preview.casting.amounts.goods import settle_goods
from muralist.engines.preview.casting.amounts.laden import lade
from muralist.engines.preview.casting.amounts.nests import lay_eggs
from muralist.engines.preview.casting.amounts.owncups import pour_into_own
from muralist.engines.preview.casting.around.drapes import draw_drapes
from muralist.engines.preview.casting.around.glass import off_the_glass
from muralist.engines.preview.casting.around.nooks import furnish_nooks
from muralist.engines.preview.casting.around.occasions import keep_occasions
from muralist.engines.preview.casting.around.outside import look_outside
from muralist.engines.preview.casting.around.papers import settle_papers
from muralist.engines.preview.casting.bearing.backs import turn_backs
from muralist.engines.preview.casting.bearing.beaks import settle_birds
from muralist.engines.preview.casting.bearing.bedsides import tend_patients
from muralist.engines.preview.casting.bearing.hooks import mount_hooks
from muralist.engines.preview.casting.bearing.rafts import raft
from muralist.engines.preview.casting.bearing.trays import load_trays
from muralist.engines.preview.casting.bearing.umbrellas import raise_umbrellas
from muralist.engines.preview.casting.bearing.wheels import sew_at_machines, turn_pots
from muralist.engines.preview.casting.bonds.browsers import browse
from muralist.engines.preview.casting.bonds.canopies import raise_canopies
from muralist.engines.preview.casting.bonds.company import keep_company
from muralist.engines.preview.casting.bonds.feats import perform
from muralist.engines.preview.casting.bonds.hands import join_hands
from muralist.engines.preview.casting.bonds.hangers import climb_trunks, hang_beasts
from muralist.engines.preview.casting.bonds.palms import lay_in_palms
from muralist.engines.preview.casting.bonds.pastimes import settle_pastimes
from muralist.engines.preview.casting.bonds.perches import settle_perches, stand_before_goals
from muralist.engines.preview.casting.bonds.tresses import dress_hair
from muralist.engines.preview.casting.bonds.trunks import hug_trunks
from muralist.engines.preview.casting.containers import fill_vessels
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
from muralist.engines.preview.casting.fillings import name_fishbowls
from muralist.engines.preview.casting.folk.ages import name_ages
from muralist.engines.preview.casting.folk.company import settle_company
from muralist.engines.preview.casting.folk.costumed import dress_trades
from muralist.engines.preview.casting.folk.creatures import settle_creatures
from muralist.engines.preview.casting.folk.errands import run_errands
from muralist.engines.preview.casting.folk.genders import name_by_pronouns
from muralist.engines.preview.casting.folk.mats import spread_towels, unroll_mats
from muralist.engines.preview.casting.folk.paws import settle_paws
from muralist.engines.preview.casting.folk.players import seat_players
from muralist.engines.preview.casting.food.drinks import settle_drinks
from muralist.engines.preview.casting.food.emptied import settle_empty
from muralist.engines.preview.casting.food.glazes import glaze
from muralist.engines.preview.casting.food.ovens import take_out
from muralist.engines.preview.casting.food.plated import plate_up
from muralist.engines.preview.casting.food.sets import match_sets
from muralist.engines.preview.casting.food.spreads import spread
from muralist.engines.preview.casting.food.tiers import decorate
from muralist.engines.preview.casting.land.headlands import raise_headlands
from muralist.engines.preview.casting.land.heights import lay_paths, raise_hills
from muralist.engines.preview.casting.land.joined import join_lands
from muralist.engines.preview.casting.land.shallows import find_depth
from muralist.engines.preview.casting.land.sown import sow_fields
from muralist.engines.preview.casting.land.summits import raise_summits
from muralist.engines.preview.casting.land.waders import catch_in_falls
from muralist.engines.preview.casting.land.waterside import line_shores
from muralist.engines.preview.casting.named.diagrams import count_singly, settle_clouds, stand_plainly
from muralist.engines.preview.casting.named.envelopes import open_envelopes
from muralist.engines.preview.casting.named.launched import launch
from muralist.engines.preview.casting.named.onscreens import show_on_screens
from muralist.engines.preview.casting.named.pairs import settle_pairs
from muralist.engines.preview.casting.named.pinned import pin_signs
from muralist.engines.preview.casting.named.sights import settle_sights
from muralist.engines.preview.casting.named.wired import wire_up
from muralist.engines.preview.casting.nature.beams import settle_beams
from muralist.engines.preview.casting.nature.blooming import settle_bloom
from muralist.engines.preview.casting.nature.discs import settle_discs
from muralist.engines.preview.casting.nature.heaps import settle_heaps
from muralist.engines.preview.casting.nature.hues import settle_hues
from muralist.engines.preview.casting.nature.macros import behind_macros
from muralist.engines.preview.casting.nature.sprays import brush_branches, cut_twigs
from muralist.engines.preview.casting.nature.waters import settle_waters
from muralist.engines.preview.casting.parts import name_statues
from muralist.engines.preview.casting.rests import settle_rests
from muralist.engines.preview.casting.scene.abreast import settle_abreast
from muralist.engines.preview.casting.scene.walls import settle_walls
from muralist.engines.preview.casting.sites.dioramas import build_dioramas
from muralist.engines.preview.casting.sites.fused import fuse_sites
from muralist.engines.preview.casting.sites.shops import enter_shops
from muralist.engines.preview.casting.sites.surfacing import rest_drops
from muralist.engines.preview.casting.sites.vendors import tend_stalls
from muralist.engines.preview.casting.stock.boards import stand_at_boards
from muralist.engines.preview.casting.stock.calls import show_callers
from muralist.engines.preview.casting.stock.crossings import put_into, settle_crossings, take_places
from muralist.engines.preview.casting.stock.floating import float_around, lift_bubbles, room_for_confetti
from muralist.engines.preview.casting.stock.growing import let_grow
from muralist.engines.preview.casting.stock.overheads import hang_stars, hold_overhead
from muralist.engines.preview.casting.stock.roofs import roof_with_panels
from muralist.engines.preview.casting.stock.scales import settle_scales
from muralist.engines.preview.casting.stock.shelters import raise_megaphones, settle_shelters
from muralist.engines.preview.casting.stock.signtexts import letter_signs
from muralist.engines.preview.casting.surfaces import size_for_tables
from muralist.engines.preview.casting.tableware import set_tables
from muralist.engines.preview.casting.together.laps import sit_with_laps
from muralist.engines.preview.casting.together.pairs import pair_up
from muralist.engines.preview.casting.together.settled import do_together, serve_together, set_together
from muralist.engines.preview.casting.together.tenants import let_towers
from muralist.engines.preview.casting.ways.settled import settle_ways
from muralist.engines.preview.casting.ways.tunnels import settle_tunnels
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.hung import name_lines
from muralist.engines.preview.grammar.senses import settle_senses
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.belongings.abundance import settle_abundance
from muralist.engines.preview.mending.belongings.carried import settle_carried
from muralist.engines.preview.mending.belongings.games import settle_games
from muralist.engines.preview.mending.belongings.listed import settle_listed
from muralist.engines.preview.mending.belongings.pendants import settle_hanging, settle_wreaths
from muralist.engines.preview.mending.belongings.several import settle_several
from muralist.engines.preview.mending.belongings.surrounded import settle_surrounded
from muralist.engines.preview.mending.belongings.theirs import hold_own, share_out
from muralist.engines.preview.mending.belongings.trailing import settle_trailing
from muralist.engines.preview.mending.belongings.trimmings import settle_trimmings
from muralist.engines.preview.mending.belongings.vessels import settle_vessels
from muralist.engines.preview.mending.carriers import settle_carriers
from muralist.engines.preview.mending.clauses import settle_clauses
from muralist.engines.preview.mending.compounds import settle_compounds
from muralist.engines.preview.mending.docs.aboutit import set_about
from muralist.engines.preview.mending.docs.desks import set_on_desks
from muralist.engines.preview.mending.docs.edging import edge_with_flowers
from muralist.engines.preview.mending.docs.laid import lay_maps
from muralist.engines.preview.mending.docs.loads import strap_loads
from muralist.engines.preview.mending.docs.notes import stick_notes
from muralist.engines.preview.mending.docs.shared import share_supports
from muralist.engines.preview.mending.docs.shelved import shelve
from muralist.engines.preview.mending.docs.soapy import settle_soap_bubbles
from muralist.engines.preview.mending.docs.splashes import ring_splashes
from muralist.engines.preview.mending.eastern import settle_eastern
from muralist.engines.preview.mending.english.phrases import settle_phrases
from muralist.engines.preview.mending.herds import name_herds
from muralist.engines.preview.mending.homonyms import settle_homonyms
from muralist.engines.preview.mending.potted import pot_trees
from muralist.engines.preview.mending.relations.settled import settle_relations
from muralist.engines.preview.mending.spots.homely import settle_homely
from muralist.engines.preview.mending.spots.hovering import open_in_flight
from muralist.engines.preview.mending.spots.hungwith import hang_in_trees
from muralist.engines.preview.mending.spots.parked import park, stand_on_wheels
from muralist.engines.preview.mending.subsets import full_rooms, split_subsets
from muralist.engines.preview.mending.toys import settle_toys
from muralist.engines.preview.mending.wares.beside import stand_up
from muralist.engines.preview.mending.wares.shopparts import named_pairs, settle_shopparts
from muralist.engines.preview.mending.wares.soiled import soil
from muralist.engines.preview.mending.young import name_babies, name_young_breeds

Pass = Callable[[list[Mention], Reading], None]


def _of_drafts(mend: Callable[[list[Draft]], None]) -> Pass:
    def run(words: list[Mention], reading: Reading) -> None:
        del words
        mend(reading.drafts)

    return run


def _by_words(mend: Callable[[list[Mention], list[Draft]], None]) -> Pass:
    return lambda words, reading: mend(words, reading.drafts)


SENSES: tuple[Pass, ...] = (
    settle_hanging,
    settle_sights,
    settle_clouds,
    count_singly,
    settle_compounds,
    settle_senses,
    _by_words(settle_homonyms),
    settle_phrases,
    _of_drafts(open_in_flight),
)
"""Which of its meanings each noun has; all that follows trusts them."""
BELONGINGS: tuple[Pass, ...] = (
    _by_words(settle_listed),
    share_supports,
    _of_drafts(set_about),
    settle_relations,
    _of_drafts(ring_splashes),
    edge_with_flowers,
    settle_soap_bubbles,
    _of_drafts(shelve),
    _of_drafts(show_callers),
    show_on_screens,
    open_envelopes,
    pin_signs,
    _of_drafts(set_on_desks),
    stick_notes,
    _of_drafts(settle_wreaths),
    launch,
    brush_branches,
    _of_drafts(cut_twigs),
    _of_drafts(settle_perches),
    hang_beasts,
    climb_trunks,
    rest_drops,
    _by_words(settle_bloom),
    settle_trimmings,
    _by_words(settle_carriers),
    _by_words(settle_toys),
    _by_words(settle_clauses),
    _by_words(settle_eastern),
    _by_words(settle_games),
    _by_words(match_sets),
    _by_words(settle_vessels),
    _by_words(hang_in_trees),
    _of_drafts(settle_homely),
    settle_beams,
    _by_words(settle_trailing),
    _by_words(settle_surrounded),
    settle_carried,
    _of_drafts(name_fishbowls),
    _of_drafts(name_lines),
    _of_drafts(settle_discs),
    _of_drafts(catch_in_falls),
    _of_drafts(settle_walls),
    _of_drafts(pot_trees),
)
"""What goes with what: parts, carriers, clauses, what is around, behind and hung."""
BEINGS: tuple[Pass, ...] = (
    _by_words(name_babies),
    _by_words(name_young_breeds),
    _by_words(name_ages),
    _by_words(name_by_pronouns),
    _by_words(dress_trades),
    _of_drafts(settle_creatures),
    _by_words(name_herds),
    _of_drafts(name_statues),
    _by_words(full_rooms),
    _by_words(settle_several),
    _by_words(settle_abundance),
    _by_words(share_out),
    _of_drafts(hold_own),
)
"""Who is there, how many and in what clothes; their deeds need that."""
DEEDS: tuple[Pass, ...] = (
    work_seated,
    take_out,
    raft,
    raise_umbrellas,
    _of_drafts(tend_patients),
    keep_company,
    join_hands,
    pair_up,
    sit_with_laps,
    hug_trunks,
    _of_drafts(browse),
    _of_drafts(stand_before_goals),
    perform,
    dress_hair,
    settle_pastimes,
    lay_in_palms,
    give,
    touch_things,
    _by_words(turn_backs),
    _of_drafts(settle_birds),
    _of_drafts(load_trays),
    _of_drafts(turn_pots),
    _of_drafts(sew_at_machines),
    _of_drafts(handle),
    _of_drafts(fish_from_piers),
    settle_ways,
    convene,
    float_around,
    _of_drafts(lift_bubbles),
    _of_drafts(room_for_confetti),
    let_grow,
    _of_drafts(settle_scales),
    _of_drafts(settle_shelters),
    _of_drafts(type_at_desks),
    seat_viewers,
    _of_drafts(settle_crossings),
    letter_signs,
    _of_drafts(put_into),
    _of_drafts(raise_megaphones),
    _of_drafts(take_places),
    stand_at_boards,
    hold_overhead,
    _of_drafts(hang_stars),
    _of_drafts(roof_with_panels),
    _of_drafts(open_notebooks),
    _of_drafts(serve_dishes),
    _of_drafts(dine),
    _of_drafts(run_errands),
    strap_loads,
    _of_drafts(unroll_mats),
    _of_drafts(spread_towels),
    _of_drafts(settle_company),
    _of_drafts(spread),
    tether,
    _of_drafts(seat_passengers),
    _of_drafts(seat_in_wheelchairs),
    gaze,
    settle_beasts,
    sit_down,
    seat_workers,
    settle_drinkers,
    _by_words(settle_paws),
    _of_drafts(fish_with_mouths),
    _of_drafts(seat_players),
    _of_drafts(set_tables),
    _by_words(split_subsets),
    do_together,
)
"""What they do, and the tools and tables that it takes."""
SERVED: tuple[Pass, ...] = (
    _of_drafts(plate_up),
    _of_drafts(decorate),
    lade,
    glaze,
    _of_drafts(settle_abreast),
    named_pairs,
    settle_shopparts,
    soil,
    settle_drinks,
    pour_into_own,
    _of_drafts(fill_vessels),
    mount_hooks,
    settle_rests,
    serve_together,
    _of_drafts(stand_up),
    lay_maps,
    _by_words(settle_hues),
    _by_words(settle_empty),
)
"""What is in vessels, what leans and lies, and the colours of all of it."""
SCENES: tuple[Pass, ...] = (
    _by_words(settle_tunnels),
    _by_words(tend_stalls),
    settle_papers,
    _of_drafts(let_towers),
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
    _of_drafts(settle_heaps),
    off_the_glass,
    lay_paths,
    draw_drapes,
    set_together,
    look_outside,
    behind_macros,
    build_dioramas,
    sit_for_portraits,
    settle_goods,
    _of_drafts(name_small),
    _of_drafts(size_for_tables),
    _of_drafts(raise_canopies),
    _of_drafts(park),
    stand_on_wheels,
    wire_up,
    settle_pairs,
    stand_plainly,
    fill_air,
    _of_drafts(seat_audiences),
)
"""What feasts and winter things bring along, and what ground things are said to stand on."""
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.planning.stages.beings import BEINGS
from muralist.engines.preview.planning.stages.belongings import BELONGINGS
from muralist.engines.preview.planning.stages.deeds import DEEDS
from muralist.engines.preview.planning.stages.scenes import SCENES
from muralist.engines.preview.planning.stages.senses import SENSES
from muralist.engines.preview.planning.stages.served import SERVED

BEFORE_PLACE = (*SENSES, *BELONGINGS, *BEINGS, *DEEDS, *SERVED, *SCENES)


def settle(words: list[Mention], reading: Reading) -> None:
    """Mend a reading in place, until only the place is open."""
    for mend in BEFORE_PLACE:
        mend(words, reading)
