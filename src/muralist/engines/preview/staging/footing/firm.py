"""The last look at what things stand on, before they are held where an earlier picture had them."""

from __future__ import annotations

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.setting import Place
from muralist.engines.preview.staging.footing.banks import stand_beside_river, stand_on_bank
from muralist.engines.preview.staging.footing.beyond import build_beyond
from muralist.engines.preview.staging.footing.crests import sit_on_crest
from muralist.engines.preview.staging.footing.pavements import grow_beside_path, stand_on_pavement
from muralist.engines.preview.staging.footing.sand import sink_to_sand
from muralist.engines.preview.staging.footing.seats import share_seats
from muralist.engines.preview.staging.footing.shade import fit_in_shade
from muralist.engines.preview.staging.footing.tables import stand_at_tables
from muralist.engines.preview.staging.footing.vehicles import outgrow_people
from muralist.engines.preview.staging.footing.waders import stand_in_water
from muralist.engines.preview.staging.items import Frame, Item


def stand_firm(plan: ScenePlan, items: list[Item], place: Place, frame: Frame, seed: int) -> None:
    """Give everything that would hang in the air, float or overhang the ground that it needs."""
    stand_on_pavement(plan, items, place, frame)
    grow_beside_path(plan, items, place, frame)
    stand_on_bank(plan, items, place, frame)
    stand_beside_river(plan, items, place, frame, seed)
    share_seats(plan, items, frame)
    sit_on_crest(items, place, frame)
    fit_in_shade(plan, items, frame)
    outgrow_people(items, place, frame)
    build_beyond(items, place, frame)
    sink_to_sand(plan, items, place, frame, seed)
    stand_at_tables(plan, items, place, frame)
    stand_in_water(plan, items, place, frame, seed)
