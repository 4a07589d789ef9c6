"""What changes the mentions themselves, before any noun is bound to what is said of it, in order."""

from __future__ import annotations

from collections.abc import Callable

from muralist.engines.preview.casting.air.ice import on_ice
from muralist.engines.preview.casting.air.lit_windows import lit_windows
from muralist.engines.preview.casting.air.smokes import name_smokes
from muralist.engines.preview.casting.air.tinged import tinge_lamps
from muralist.engines.preview.casting.around.grounds import settle_grounds
from muralist.engines.preview.casting.around.snows import settle_snows
from muralist.engines.preview.casting.around.travelwindows import enter_by_windows
from muralist.engines.preview.casting.around.wetglass import find_panes
from muralist.engines.preview.casting.bearing.cloths import spread
from muralist.engines.preview.casting.bearing.hooks import name_hooks
from muralist.engines.preview.casting.food.scoops import settle_scoops
from muralist.engines.preview.casting.food.steam import settle_steam
from muralist.engines.preview.casting.food.tiers import count_tiers
from muralist.engines.preview.casting.land.leafbeds import lay_leaves
from muralist.engines.preview.casting.land.paddling import launch_boats
from muralist.engines.preview.casting.named.diagrams import move_hues, settle_signs
from muralist.engines.preview.casting.named.palettes import settle_palettes
from muralist.engines.preview.casting.nature.maples import name_maples
from muralist.engines.preview.casting.scene.backdrops import meant
from muralist.engines.preview.casting.sites.fronts import seen_outside
from muralist.engines.preview.casting.sites.vendors import name_stalls
from muralist.engines.preview.hanzi.clauses import settle_hanzi
from muralist.engines.preview.hanzi.folk.doers import doers
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.belongings.trimmings import name_bows
from muralist.engines.preview.mending.wares.chilled import settle_chilled
from muralist.engines.preview.mending.wares.measures import settle_packed
from muralist.engines.preview.mending.wares.surfaces import settle_surfaces
from muralist.engines.preview.wording.adjectives import settle_aged
from muralist.engines.preview.wording.categories import settle_categories
from muralist.engines.preview.wording.colours.graded import settle_graded
from muralist.engines.preview.wording.colours.grounds import settle_ground_colours
from muralist.engines.preview.wording.colours.namesakes import settle_namesakes
from muralist.engines.preview.wording.colours.neon import settle_neon
from muralist.engines.preview.wording.dealt import deal_colours
from muralist.engines.preview.wording.deeds.doings import settle_doings
from muralist.engines.preview.wording.deeds.instead import settle_instead
from muralist.engines.preview.wording.deeds.machines import settle_machines
from muralist.engines.preview.wording.deeds.nectar import settle_nectar
from muralist.engines.preview.wording.deeds.signals import settle_signals
from muralist.engines.preview.wording.deeds.substances import settle_pieces, settle_stuff
from muralist.engines.preview.wording.english import settle_english
from muralist.engines.preview.wording.goods.ambience import settle_ambience
from muralist.engines.preview.wording.goods.backlights import settle_backlights
from muralist.engines.preview.wording.goods.bars import settle_bars
from muralist.engines.preview.wording.goods.labelled import settle_labelled
from muralist.engines.preview.wording.goods.porcelain import settle_porcelain
from muralist.engines.preview.wording.goods.purposes import settle_purposes
from muralist.engines.preview.wording.goods.splashed import settle_splashed
from muralist.engines.preview.wording.goods.watches import settle_watches
from muralist.engines.preview.wording.goods.weathersets import settle_weather_sets
from muralist.engines.preview.wording.goods.woods import settle_woods
from muralist.engines.preview.wording.made.compared import settle_compared
from muralist.engines.preview.wording.made.dusted import settle_dusted
from muralist.engines.preview.wording.made.faces import settle_faces
from muralist.engines.preview.wording.made.inks import settle_inks
from muralist.engines.preview.wording.made.inscribed import settle_inscribed
from muralist.engines.preview.wording.made.mediums import settle_mediums
from muralist.engines.preview.wording.made.ownparts import own_parts
from muralist.engines.preview.wording.made.prints import settle_prints
from muralist.engines.preview.wording.made.shaped import settle_shaped
from muralist.engines.preview.wording.made.states import settle_states
from muralist.engines.preview.wording.made.stuffs import settle_stuffs
from muralist.engines.preview.wording.made.swatches import settle_swatches
from muralist.engines.preview.wording.paintings import settle_paintings
from muralist.engines.preview.wording.papers import settle_papers_named
from muralist.engines.preview.wording.people.doers import settle_doers
from muralist.engines.preview.wording.people.feelings import settle_feelings
from muralist.engines.preview.wording.people.groups.broods import in_broods
from muralist.engines.preview.wording.people.groups.ensembles import settle_ensembles
from muralist.engines.preview.wording.people.groups.gatherings import settle_gatherings
from muralist.engines.preview.wording.people.groups.teams import settle_teams
from muralist.engines.preview.wording.people.groups.younglings import settle_younglings
from muralist.engines.preview.wording.people.handwork import settle_handwork
from muralist.engines.preview.wording.people.identities import settle_identities
from muralist.engines.preview.wording.people.neckties import settle_neckties
from muralist.engines.preview.wording.people.pours import settle_pouring
from muralist.engines.preview.wording.people.screens import settle_screens
from muralist.engines.preview.wording.people.splashes import settle_splashes
from muralist.engines.preview.wording.people.unworn import settle_unworn
from muralist.engines.preview.wording.people.works.boarders import settle_boarders
from muralist.engines.preview.wording.people.works.costumes import settle_costumes
from muralist.engines.preview.wording.people.works.footwear import settle_footwear
from muralist.engines.preview.wording.people.works.objects import settle_objects
from muralist.engines.preview.wording.people.works.selfies import settle_selfies
from muralist.engines.preview.wording.people.works.serving import settle_served
from muralist.engines.preview.wording.people.works.wielded import settle_wielded
from muralist.engines.preview.wording.phrases.asides import settle_asides
from muralist.engines.preview.wording.phrases.bedtimes import settle_bedtimes
from muralist.engines.preview.wording.phrases.each import settle_each
from muralist.engines.preview.wording.phrases.given import settle_given
from muralist.engines.preview.wording.phrases.measures import settle_measures
from muralist.engines.preview.wording.phrases.ones import settle_ones
from muralist.engines.preview.wording.phrases.parted import settle_parted
from muralist.engines.preview.wording.phrases.shapes import settle_shapes
from muralist.engines.preview.wording.phrases.smiles import settle_smiles
from muralist.engines.preview.wording.phrases.suns import settle_suns
from muralist.engines.preview.wording.phrases.without import settle_free
from muralist.engines.preview.wording.scenes.airs import settle_airs
from muralist.engines.preview.wording.scenes.amid import settle_amid
from muralist.engines.preview.wording.scenes.farshores import settle_far_shores
from muralist.engines.preview.wording.scenes.flatlooks import settle_flat
from muralist.engines.preview.wording.scenes.kinds import settle_kinds
from muralist.engines.preview.wording.scenes.lanes import settle_lanes
from muralist.engines.preview.wording.scenes.riversides import settle_riversides
from muralist.engines.preview.wording.scenes.rooms import settle_rooms
from muralist.engines.preview.wording.scenes.topics import settle_topics
from muralist.engines.preview.wording.scenes.windows import settle_windows
from muralist.engines.preview.wording.shown.aerials import settle_aerials
from muralist.engines.preview.wording.shown.boards import settle_boards
from muralist.engines.preview.wording.shown.carts import settle_carts
from muralist.engines.preview.wording.shown.cyberpunk import settle_cyberpunk
from muralist.engines.preview.wording.shown.genres import settle_genres
from muralist.engines.preview.wording.shown.giants import settle_giants
from muralist.engines.preview.wording.shown.grounds import settle_coloured_grounds, settle_many_hues
from muralist.engines.preview.wording.shown.lightings import settle_lightings
from muralist.engines.preview.wording.shown.secondhand import settle_secondhand
from muralist.engines.preview.wording.shown.sitework import settle_sitework
from muralist.engines.preview.wording.shown.titles import settle_titles
from muralist.engines.preview.wording.shown.trades import settle_trades
from muralist.engines.preview.wording.spots.doorsteps import settle_doorsteps
from muralist.engines.preview.wording.spots.feet import settle_feet
from muralist.engines.preview.wording.spots.horseback import settle_horseback
from muralist.engines.preview.wording.spots.likened import settle_likened
from muralist.engines.preview.wording.spots.settings import settle_settings
from muralist.engines.preview.wording.spots.sides import settle_sides
from muralist.engines.preview.wording.stood import settle_stood

Rewording = Callable[[list[Mention]], list[Mention]]

REWORDINGS: tuple[Rewording, ...] = (
    settle_porcelain,
    settle_swatches,
    settle_woods,
    settle_bars,
    settle_likened,
    settle_neon,
    settle_splashed,
    settle_watches,
    settle_weather_sets,
    settle_graded,
    settle_flat,
    settle_backlights,
    settle_ambience,
    settle_purposes,
    settle_windows,
    settle_rooms,
    settle_kinds,
    settle_faces,
    settle_inks,
    settle_labelled,
    own_parts,
    spread,
    settle_compared,
    settle_shaped,
    settle_stuffs,
    settle_dusted,
    settle_states,
    settle_mediums,
    settle_titles,
    settle_coloured_grounds,
    settle_many_hues,
    settle_sitework,
    settle_trades,
    settle_gatherings,
    settle_cyberpunk,
    settle_airs,
    settle_lanes,
    settle_amid,
    settle_far_shores,
    settle_riversides,
    settle_asides,
    settle_bedtimes,
    settle_genres,
    settle_carts,
    settle_giants,
    settle_aerials,
    settle_lightings,
    settle_signals,
    settle_boards,
    settle_secondhand,
    settle_papers_named,
    settle_categories,
    settle_aged,
    settle_handwork,
    settle_neckties,
    settle_footwear,
    settle_wielded,
    settle_feet,
    settle_sides,
    settle_each,
    settle_suns,
    settle_snows,
    lay_leaves,
    settle_chilled,
    settle_surfaces,
    settle_grounds,
    settle_packed,
    enter_by_windows,
    tinge_lamps,
    name_smokes,
    settle_younglings,
    settle_costumes,
    settle_ensembles,
    settle_teams,
    count_tiers,
    settle_instead,
    doers,
    settle_doings,
    settle_machines,
    settle_stuff,
    settle_pieces,
    settle_scoops,
    in_broods,
    settle_identities,
    settle_measures,
    settle_shapes,
    settle_settings,
    settle_free,
    settle_ones,
    settle_smiles,
    settle_feelings,
    settle_boarders,
    settle_unworn,
    settle_prints,
    settle_inscribed,
    settle_given,
    name_stalls,
    settle_hanzi,
    settle_doers,
    settle_steam,
    settle_english,
    settle_topics,
    settle_screens,
    settle_served,
    settle_pouring,
    settle_splashes,
    settle_objects,
    settle_nectar,
    settle_selfies,
    settle_stood,
    name_hooks,
    settle_parted,
    settle_doorsteps,
    settle_horseback,
    settle_signs,
    settle_palettes,
    settle_namesakes,
    settle_ground_colours,
    move_hues,
    deal_colours,
    meant,
    name_bows,
    lit_windows,
    seen_outside,
    on_ice,
    settle_paintings,
    name_maples,
    find_panes,
    launch_boats,
)
"""What changes the mentions themselves, before any noun is bound to what is said of it."""


def reworded(words: list[Mention]) -> list[Mention]:
    """The mentions after every change that needs no nouns bound."""
    for change in REWORDINGS:
        words = change(words)
    return words
