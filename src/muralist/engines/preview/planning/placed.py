"""What mends a reading by its place, once that is known."""

from __future__ import annotations

from muralist.engines.preview.casting.air.hours import lit_rooms
from muralist.engines.preview.casting.air.shining import light_lamps
from muralist.engines.preview.casting.around.emptied import empty_places
from muralist.engines.preview.casting.scene.beyond import stand_beyond
from muralist.engines.preview.casting.scene.fixtures import settle_fixtures
from muralist.engines.preview.casting.scene.interiors import fit_out
from muralist.engines.preview.casting.scene.rooms import house_rows
from muralist.engines.preview.casting.scene.strung import string_lanterns
from muralist.engines.preview.casting.scene.where import resolve
from muralist.engines.preview.casting.sites.surfacing import come_up
from muralist.engines.preview.casting.surfaces import set_down
from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.belongings.panes import leave_outside
from muralist.engines.preview.scenery.setting import Place


def settle_in(words: list[Mention], reading: Reading, place: Place) -> None:
    """Mend a reading by what its place has and shows."""
    resolve(reading, place)
    come_up(reading, place)
    settle_fixtures(reading, place)
    house_rows(reading, place)
    string_lanterns(words, reading, place)
    leave_outside(words, reading.drafts, place)
    fit_out(reading, words, place)
    lit_rooms(reading, words, place)
    empty_places(reading, words, place)
    light_lamps(reading, words, place)
    set_down(reading.drafts)
    stand_beyond(reading.drafts, place)
