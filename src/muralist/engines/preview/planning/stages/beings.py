"""Who is there, how many and in what clothes."""

from __future__ import annotations

from muralist.engines.preview.casting.folk.ages import name_ages
from muralist.engines.preview.casting.folk.costumed import dress_trades
from muralist.engines.preview.casting.folk.creatures import settle_creatures
from muralist.engines.preview.casting.folk.genders import name_by_pronouns
from muralist.engines.preview.casting.parts import name_statues
from muralist.engines.preview.mending.belongings.abundance import settle_abundance
from muralist.engines.preview.mending.belongings.several import settle_several
from muralist.engines.preview.mending.belongings.theirs import hold_own, share_out
from muralist.engines.preview.mending.bodies.inarms import pose_carriers
from muralist.engines.preview.mending.herds import name_herds
from muralist.engines.preview.mending.subsets import full_rooms
from muralist.engines.preview.mending.young import name_babies, name_young_breeds
from muralist.engines.preview.planning.stages.kinds import Pass, by_words, of_drafts

BEINGS: tuple[Pass, ...] = (
    by_words(name_babies),
    by_words(name_young_breeds),
    by_words(name_ages),
    by_words(name_by_pronouns),
    by_words(dress_trades),
    of_drafts(settle_creatures),
    by_words(name_herds),
    of_drafts(name_statues),
    by_words(full_rooms),
    by_words(settle_several),
    by_words(settle_abundance),
    by_words(share_out),
    of_drafts(hold_own),
    of_drafts(pose_carriers),
)
"""Who is there, how many and in what clothes; their deeds need that."""
