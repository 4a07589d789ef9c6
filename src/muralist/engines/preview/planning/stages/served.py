"""What is in vessels, what leans and lies, and the colours of all of it."""

from __future__ import annotations

from muralist.engines.preview.casting.amounts.laden import lade
from muralist.engines.preview.casting.amounts.owncups import pour_into_own
from muralist.engines.preview.casting.bearing.hooks import mount_hooks
from muralist.engines.preview.casting.containers import fill_vessels
from muralist.engines.preview.casting.food.drinks import settle_drinks
from muralist.engines.preview.casting.food.emptied import settle_empty
from muralist.engines.preview.casting.food.glazes import glaze
from muralist.engines.preview.casting.food.plated import plate_up
from muralist.engines.preview.casting.food.tiers import decorate
from muralist.engines.preview.casting.nature.hues import settle_hues
from muralist.engines.preview.casting.rests import settle_rests
from muralist.engines.preview.casting.scene.abreast import settle_abreast
from muralist.engines.preview.casting.together.settled import serve_together
from muralist.engines.preview.mending.docs.laid import lay_maps
from muralist.engines.preview.mending.wares.beside import stand_up
from muralist.engines.preview.mending.wares.shopparts import named_pairs, settle_shopparts
from muralist.engines.preview.mending.wares.soiled import soil
from muralist.engines.preview.planning.stages.kinds import Pass, by_words, of_drafts

SERVED: tuple[Pass, ...] = (
    of_drafts(plate_up),
    of_drafts(decorate),
    lade,
    glaze,
    of_drafts(settle_abreast),
    named_pairs,
    settle_shopparts,
    soil,
    settle_drinks,
    pour_into_own,
    of_drafts(fill_vessels),
    mount_hooks,
    settle_rests,
    serve_together,
    of_drafts(stand_up),
    lay_maps,
    by_words(settle_hues),
    by_words(settle_empty),
)
"""What is in vessels, what leans and lies, and the colours of all of it."""
