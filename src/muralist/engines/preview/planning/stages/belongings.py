"""What goes with what: parts, carriers, clauses, what is around, behind and hung."""

from __future__ import annotations

from muralist.engines.preview.casting.bonds.hangers import climb_trunks, hang_beasts
from muralist.engines.preview.casting.bonds.perches import settle_perches
from muralist.engines.preview.casting.fillings import name_fishbowls
from muralist.engines.preview.casting.food.sets import match_sets
from muralist.engines.preview.casting.land.waders import catch_in_falls
from muralist.engines.preview.casting.named.envelopes import open_envelopes
from muralist.engines.preview.casting.named.launched import launch
from muralist.engines.preview.casting.named.onscreens import show_on_screens
from muralist.engines.preview.casting.named.pinned import pin_signs
from muralist.engines.preview.casting.nature.beams import settle_beams
from muralist.engines.preview.casting.nature.blooming import settle_bloom
from muralist.engines.preview.casting.nature.discs import settle_discs
from muralist.engines.preview.casting.nature.sprays import brush_branches, cut_twigs
from muralist.engines.preview.casting.scene.walls import settle_walls
from muralist.engines.preview.casting.sites.surfacing import rest_drops
from muralist.engines.preview.casting.stock.calls import show_callers
from muralist.engines.preview.grammar.hung import name_lines
from muralist.engines.preview.mending.belongings.carried import settle_carried
from muralist.engines.preview.mending.belongings.games import settle_games
from muralist.engines.preview.mending.belongings.listed import settle_listed
from muralist.engines.preview.mending.belongings.pendants import settle_wreaths
from muralist.engines.preview.mending.belongings.surrounded import settle_surrounded
from muralist.engines.preview.mending.belongings.trailing import settle_trailing
from muralist.engines.preview.mending.belongings.trimmings import settle_trimmings
from muralist.engines.preview.mending.belongings.vessels import settle_vessels
from muralist.engines.preview.mending.carriers import settle_carriers
from muralist.engines.preview.mending.clauses import settle_clauses
from muralist.engines.preview.mending.docs.aboutit import set_about
from muralist.engines.preview.mending.docs.desks import set_on_desks
from muralist.engines.preview.mending.docs.edging import edge_with_flowers
from muralist.engines.preview.mending.docs.notes import stick_notes
from muralist.engines.preview.mending.docs.shared import share_supports
from muralist.engines.preview.mending.docs.shelved import shelve
from muralist.engines.preview.mending.docs.soapy import settle_soap_bubbles
from muralist.engines.preview.mending.docs.splashes import ring_splashes
from muralist.engines.preview.mending.eastern import settle_eastern
from muralist.engines.preview.mending.potted import pot_trees
from muralist.engines.preview.mending.relations.settled import settle_relations
from muralist.engines.preview.mending.spots.homely import settle_homely
from muralist.engines.preview.mending.spots.hungwith import hang_in_trees
from muralist.engines.preview.mending.toys import settle_toys
from muralist.engines.preview.planning.stages.kinds import Pass, by_words, of_drafts

BELONGINGS: tuple[Pass, ...] = (
    by_words(settle_listed),
    share_supports,
    of_drafts(set_about),
    settle_relations,
    of_drafts(ring_splashes),
    edge_with_flowers,
    settle_soap_bubbles,
    of_drafts(shelve),
    of_drafts(show_callers),
    show_on_screens,
    open_envelopes,
    pin_signs,
    of_drafts(set_on_desks),
    stick_notes,
    of_drafts(settle_wreaths),
    launch,
    brush_branches,
    of_drafts(cut_twigs),
    of_drafts(settle_perches),
    hang_beasts,
    climb_trunks,
    rest_drops,
    by_words(settle_bloom),
    settle_trimmings,
    by_words(settle_carriers),
    by_words(settle_toys),
    by_words(settle_clauses),
    by_words(settle_eastern),
    by_words(settle_games),
    by_words(match_sets),
    by_words(settle_vessels),
    by_words(hang_in_trees),
    of_drafts(settle_homely),
    settle_beams,
    by_words(settle_trailing),
    by_words(settle_surrounded),
    settle_carried,
    of_drafts(name_fishbowls),
    of_drafts(name_lines),
    of_drafts(settle_discs),
    of_drafts(catch_in_falls),
    of_drafts(settle_walls),
    of_drafts(pot_trees),
)
"""What goes with what: parts, carriers, clauses, what is around, behind and hung."""
