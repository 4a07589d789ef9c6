"""Paints a scene plan: backdrop, then props with their shadows and reflections, then weather, then style."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.optics import lamps, lens, outline, sunlight
from muralist.engines.preview.optics.around.brook import brook
from muralist.engines.preview.optics.around.doubled import doubled, is_double
from muralist.engines.preview.optics.around.drifting import fall_before
from muralist.engines.preview.optics.around.earthrise import earthrise
from muralist.engines.preview.optics.around.flare import flared
from muralist.engines.preview.optics.around.lamplight import Flame, lit_up
from muralist.engines.preview.optics.around.spotlit import spotlit
from muralist.engines.preview.optics.around.tongues import tongues
from muralist.engines.preview.optics.contact.lane import lane
from muralist.engines.preview.optics.cutouts import figure_sheets
from muralist.engines.preview.optics.keylight import keyed
from muralist.engines.preview.optics.states.sheet import Sheets
from muralist.engines.preview.optics.studio import FINISHES, Finish, Studio
from muralist.engines.preview.painting.backdrops import backdrop, set_scene
from muralist.engines.preview.painting.plainness import PLAIN, SIMPLIFYING
from muralist.engines.preview.painting.standing import lay_down, stand
from muralist.engines.preview.painting.subjects import number_subject
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.scenery.air import fogs
from muralist.engines.preview.scenery.air.driven import driven
from muralist.engines.preview.scenery.air.weather import airborne, weather
from muralist.engines.preview.scenery.built.openair import table_before
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.scenery.surroundings import has_wall, shade_wall
from muralist.engines.preview.staging.placement import Placement

Progress = Callable[[float], None]
MOST_SHADED = 12
"""Up to how many things are painted before any is shown, so that their shadows fall on the wall alone."""


def compose(
    plan: ScenePlan, width: int, height: int, seed: int, tier: str, progress: Progress,
    subjects: Image.Image | None = None, figures: Mapping[int, Image.Image] | None = None,
) -> Image.Image:  # fmt: skip
    """Paint the plan, without its style, as an RGB picture of exactly this size.

    `subjects`, an L image of that size, is filled in with the number of the thing that each pixel shows, 0 for none.
    `figures` are cut-outs to show in the place of the things of those numbers.
    """
    finish = FINISHES.get(tier, FINISHES["pro"])
    place = all_places()[plan.place].within(width / height)
    setting = set_scene(plan, width, height, seed, finish)
    light = place.light(setting)
    from muralist.engines.preview.layout import arrange

    placed = arrange(plan, place, width / height, seed, light.dark)
    setting = replace(setting, disc=next((each.x for each in placed if each.prop.name == "moon"), None))
    picture = backdrop(setting, place, width, height)
    picture = sunlight.gilded(picture, sunlight.NOWHERE if place.indoor else place.horizon, setting.day)
    if outline.STICKER in plan.styles and plan.things:
        wall = plan.feature("wall")
        picture = outline.sheet_of_paper(picture.size, seed, wall.colours[0].colour if wall and wall.colours else None)
    progress(0.4)
    if not lens.from_above(setting, place):
        plain = outline.STICKER in plan.styles or table_before(setting.plan, place)
        picture = picture if plain else place.finish(setting, picture)
        picture = tongues(lane(brook(picture, setting, place, placed), setting, place, placed), setting, place, placed)
        picture = earthrise(picture, setting, place, placed)
        picture = lens.focused(picture, setting, place, placed)
    open_air = not place.indoor and not place.sheltered and not place.weightless and place.name != "abstract"
    if open_air and plan.weather == "fog":
        # distance hides behind fog before things stand in it; things take their own share by how far they are
        picture = weather(picture, fogs.kind(setting), setting.day, seed, horizon=place.horizon,
                          fog=fogs.share(setting))  # fmt: skip
    if "window" in plan.lights and place.indoor and place.name != "studio" and not lens.from_above(setting, place):
        picture = sunlight.panes(picture, place.horizon, setting.side, setting.day.beam)
    if "rim" in plan.lights:
        picture = _from_behind(picture, plan, place, setting, placed)
    progress(0.5)
    if is_double(plan):
        scene, shapes = picture.copy(), subjects if subjects is not None else Image.new("L", picture.size)
        stand_things(picture, plan, place, setting, light, seed, finish, progress, shapes, figures, placed)
        return doubled(picture, scene, shapes.point([0] + [255] * 255))
    flames = stand_things(picture, plan, place, setting, light, seed, finish, progress, subjects, figures,
                          placed)  # fmt: skip
    picture = picture if table_before(setting.plan, place) else place.over(setting, picture)
    picture = spotlit(picture, setting, placed)
    picture = fall_before(picture, setting)
    if open_air:
        picture = airborne(picture, setting, place.seasons, place.horizon)
        picture = weather(picture, plan.weather, setting.day, seed, horizon=place.horizon,
                          fog=0.25 * fogs.veil(setting), heavy=setting.wants("downpour") or setting.wants("blizzard"),
                          bold=not SIMPLIFYING.isdisjoint(plan.styles))  # fmt: skip
        picture = driven(picture, setting, place.horizon)
    if setting.wants("rays") and not place.weightless:
        picture = sunlight.shafts(picture, seed, setting.side, setting.day.sun)
    if "candle" in plan.lights:
        picture = lamps.candlelit(picture, [(each.x, each.y) for each in flames], night=setting.night)
    picture = lamps.lamplit(picture, [(each.x, each.y, each.foot) for each in flames], plan.lights)
    picture = keyed(
        lamps.dyed(lamps.dimmed(picture, lamps.shading(plan, place)), plan), (*plan.lights, plan.lens), setting.side
    )
    if (setting.day.lamps or {"dim", "warm"} & set(plan.lights)) and "candle" not in plan.lights:
        picture = lit_up(picture, flames, 0.5 if place.indoor and "dim" not in plan.lights else 1.0)
    picture = flared(picture, setting)
    if setting.wants("indoor mist"):
        picture = weather(picture, "fog", setting.day, seed, horizon=0.72, fog=0.9)
    return crisp(picture) if finish.detail > 1 else picture


def _from_behind(
    picture: Image.Image, plan: ScenePlan, place: Place, setting: Setting, placed: Sequence[Placement]
) -> Image.Image:
    """The backdrop of things that are lit from behind, with the sun where the frame shows it."""
    picture = lamps.backlit(picture)
    if place.indoor:
        # in a room and before a studio's paper the light is out of sight: only its edge on the things is seen
        return picture
    aspect = picture.width / picture.height
    seen = lens.framed(placed, plan.lens, place, aspect)
    hidden = plan.lens in lens.CLOSE or setting.day.lamps
    return sunlight.glare(picture, seen, setting.day, setting.side, hidden=hidden)


def crisp(picture: Image.Image) -> Image.Image:
    """The finest tiers' last touch: grain, leaves and edges stand out."""
    radius = max(0.8, min(picture.size) / 1024)
    return picture.filter(ImageFilter.UnsharpMask(radius=radius, percent=60, threshold=1))


def stand_things(
    picture: Image.Image, plan: ScenePlan, place: Place, setting: Setting, light: Light, seed: int, finish: Finish,
    progress: Progress | None = None, subjects: Image.Image | None = None,
    figures: Mapping[int, Image.Image] | None = None, placed: Sequence[Placement] | None = None,
) -> list[Flame]:  # fmt: skip
    """Paint every thing of the plan into the picture, back to front; returns the flames and lamps that burn in it.

    `subjects`, an L image, gets the number of the thing that each pixel shows. `placed` is the layout for a frame of
    this shape, where it is known already.
    """
    aspect = picture.width / picture.height
    if placed is None:
        from muralist.engines.preview.layout import arrange

        placed = arrange(plan, place, aspect, seed, light.dark)
    placements = lens.framed(placed, plan.lens, place, aspect)
    light = lamps.stained(lamps.asked(light, plan.lights), plan)
    if light.dark:
        light = lamps.beside_neon(light, placements)
    if outline.SILHOUETTE in plan.styles:
        light = outline.unlit(light)
    elif PLAIN & set(plan.styles):
        light = replace(light, even=True)
    studio = Studio(placements, light, finish, min(picture.size))
    flames: list[Flame] = []
    if outline.STICKER in plan.styles:
        outline.lay_borders(picture, placements, studio)

    def sheets_of(number: int, placement: Placement) -> Sheets:
        if figures and placement.thing in figures:
            return figure_sheets(figures[placement.thing], placement, min(picture.size), picture.width)
        return studio.sheets(number).sunk(placement.cut, placement.bend)

    above = lens.from_above(setting, place)
    ready = {} if above else _shade_walls(picture, placements, place, light, sheets_of)
    for number, placement in enumerate(placements):
        sheets = ready[number] if number in ready else sheets_of(number, placement)
        if above:
            lay_down(picture, placement, light, sheets, turn=seed + number)
        else:
            flames += stand(picture, placement, place, setting, light, sheets, lamps_share=len(placements) ** -0.55,
                            walled=number in ready)  # fmt: skip
        if subjects is not None:
            number_subject(subjects, placement, sheets, number)
        if progress is not None and number % 3 == 0:
            progress(0.5 + 0.25 * (number + 1) / len(placements))
    return flames


def _shade_walls(
    picture: Image.Image, placements: Sequence[Placement], place: Place, light: Light,
    sheets_of: Callable[[int, Placement], Sheets],
) -> dict[int, Sheets]:  # fmt: skip
    """Lay the shadows of a few things on the wall behind all of them; returns the sheets that this took."""
    standing = [(number, each) for number, each in enumerate(placements)
                if each.where == "ground" and each.prop.casts and not (each.cut or each.hung or each.cord
                                                                      or each.perched)]  # fmt: skip
    if not has_wall(place) or not 1 < len(standing) <= MOST_SHADED:
        return {}
    ready = {number: sheets_of(number, each) for number, each in standing}
    for number, each in standing:
        ox, oy = ready[number].origin
        x, y = picture.width / 2 + each.x * min(picture.size), each.y * picture.height
        shade_wall(picture, ready[number].toned, (round(x - ox), round(y - oy)), light, place)
    return ready
