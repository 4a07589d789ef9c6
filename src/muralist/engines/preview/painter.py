"""Paints a scene plan: backdrop, then props with their shadows and reflections, then weather, then style."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from PIL import Image, ImageFilter

from muralist.engines.preview.brushes.colour import Colour, mix, octets, times
from muralist.engines.preview.brushes.light import DAYLIGHTS, Daylight, Light, seasoned, weathered
from muralist.engines.preview.brushes.strands import shape_with_threads
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.brushes.view import View
from muralist.engines.preview.optics import lamps, lens, outline, sunlight
from muralist.engines.preview.optics.around.brook import brook
from muralist.engines.preview.optics.around.courses import watered
from muralist.engines.preview.optics.around.doubled import doubled, is_double
from muralist.engines.preview.optics.around.drifting import fall_before
from muralist.engines.preview.optics.around.earthrise import earthrise
from muralist.engines.preview.optics.around.flare import flared
from muralist.engines.preview.optics.around.lamplight import Flame, lit_up
from muralist.engines.preview.optics.around.leafbed import bedded
from muralist.engines.preview.optics.around.spotlit import spotlit
from muralist.engines.preview.optics.around.sweep import LIGHTHOUSE, shines, sweep
from muralist.engines.preview.optics.around.tongues import tongues
from muralist.engines.preview.optics.contact import discs, ripples, tufts
from muralist.engines.preview.optics.contact.lane import lane
from muralist.engines.preview.optics.contact.snowcaps import snowcap
from muralist.engines.preview.optics.cutouts import figure_sheets
from muralist.engines.preview.optics.keylight import keyed
from muralist.engines.preview.optics.plume import plume
from muralist.engines.preview.optics.states.sheet import Sheets
from muralist.engines.preview.optics.studio import FINISHES, Finish, Studio
from muralist.engines.preview.optics.toning import toned
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props.kinds import ROOFED
from muralist.engines.preview.scenery.air import fogs
from muralist.engines.preview.scenery.air.driven import driven
from muralist.engines.preview.scenery.air.weather import airborne, weather
from muralist.engines.preview.scenery.built.openair import lay_before, table_before
from muralist.engines.preview.scenery.home.freeside import clear_side
from muralist.engines.preview.scenery.nature.puddles import puddled, rained_on
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.scenery.surroundings import cast, drop, halo, has_wall, mirror_wet, reflect, shade_wall
from muralist.engines.preview.staging.held.backdrop import scenery_of
from muralist.engines.preview.staging.placement import Placement

Progress = Callable[[float], None]
SIMPLIFYING = frozenset({
    "anime", "collage", "comic", "flat", "gouache", "minimal", "newyearprint", "oil", "pixel", "popart", "poster",
    "risograph", "stainedglass", "vintage", "watercolour", "woodblock",
})  # fmt: skip
"""Styles that would paint over thin streaks of rain."""
CLEANLY, CLEAN = frozenset({"felt", "flat", "lineart", "minimal", "oneline", "poster"}), 0.12
"""Styles of clean areas, and the share of its texture that the ground keeps in them."""
PLAIN = frozenset({
    "comic", "embroidery", "felt", "flat", "minimal", "newyearprint", "oneline", "popart", "poster", "risograph",
    "stainedglass",
})  # fmt: skip
"""Styles of plain shapes: a form that is modelled would be cut into rings of shade."""
BANK = 0.052
"""How far over the ground that things stand on the near shore of a water ends."""
MOST_SHADED = 12
"""Up to how many things are painted before any is shown, so that their shadows fall on the wall alone."""
CORD: Colour = (0.27, 0.21, 0.17)


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
    picture = keyed(lamps.dyed(lamps.dimmed(picture, lamps.shading(plan, place)), plan), plan.lights, setting.side)
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


def number_subject(subjects: Image.Image, placement: Placement, sheets: Sheets, number: int) -> None:
    """Fill the shape of one thing with its number, 1..250, in an L image."""
    x = round(subjects.width / 2 + placement.x * min(subjects.size) - sheets.origin[0])
    y = round(placement.y * subjects.height - sheets.origin[1])
    for sheet in (sheets.toned, sheets.bright):
        subjects.paste(1 + number % 250, (x, y), shape_with_threads(sheet.getchannel("A")))


def stand_sheet(picture: Image.Image, sheet: Image.Image, at: tuple[int, int], place: Place, light: Light) -> None:
    """Stand a cut-out (RGBA, foot at its bottom edge) in the picture as if it were a prop."""
    foot = (at[0] + sheet.width / 2, float(at[1] + sheet.height))
    cast(picture, sheet, at, foot, light, place, perched=False)
    _tone_and_paste(picture, sheet, at, mix(light.tint, (1, 1, 1), 0.4), (0, 0, 0), 0.0)


def set_scene(plan: ScenePlan, width: int, height: int, seed: int, finish: Finish) -> Setting:
    """The setting to paint a plan's backdrop in, at backdrop size."""
    shrink = min(1.0, (finish.backdrop / (width * height)) ** 0.5)
    small = (max(16, round(width * shrink)), max(16, round(height * shrink)))
    view = View(*small, seed, finish.detail, texture=CLEAN if CLEANLY & set(plan.styles) else 1.0)
    side = -1 if stream(seed, "side").random() < 0.7 else 1
    return Setting(view=view, day=daylight(plan), plan=scenery_of(plan), side=side)


def daylight(plan: ScenePlan) -> Daylight:
    """The hour's light in the plan's season and weather; golden light makes a plain day golden."""
    time = "golden" if {"golden", "warm"} & set(plan.lights) and plan.time in {"day", "noon"} else plan.time
    hour = sunlight.blued(DAYLIGHTS[time]) if "blue" in plan.lights and time == "dusk" else DAYLIGHTS[time]
    if "inkwash" in plan.styles and not hour.lamps:
        hour = sunlight.papered(hour)
    return weathered(seasoned(hour, plan.season), fogs.light_of(plan))


def backdrop(setting: Setting, place: Place, width: int, height: int) -> Image.Image:
    """The place alone, scaled up to full size; dithered, so that skies do not band."""
    pixels = lens.table_from_above(setting) if lens.from_above(setting, place) else place.paint(setting)
    clear_side(setting, pixels, place)
    watered(setting, pixels, place)
    bedded(setting, pixels, place)
    if rained_on(setting, place):
        puddled(setting, pixels, place)
    if table_before(setting.plan, place):
        lay_before(setting, pixels)
    dither = setting.view.rng("dither").random(pixels.shape[:2], dtype=np.float32)
    pixels *= np.float32(255)
    pixels += dither[..., None]
    np.clip(pixels, 0, 255, out=pixels)
    picture = Image.fromarray(pixels.astype(np.uint8))
    if picture.size != (width, height):
        picture = picture.resize((width, height), Image.Resampling.BICUBIC)
    return picture


def stand(
    picture: Image.Image,
    placement: Placement,
    place: Place,
    setting: Setting,
    light: Light,
    sheets: Sheets,
    lamps_share: float,
    *,
    walled: bool = False,
) -> list[Flame]:
    """Paint one prop with the shadow or reflection it needs; returns where its flames and lamps burn, in pixels.

    `lamps_share` scales the light that it gives off; `walled` says that its shadow lies on the wall already.
    """
    width, height = picture.size
    unit = min(width, height)
    scale = placement.unit * unit
    sheet, bright, (ox, oy) = sheets.toned, sheets.bright, sheets.origin
    foot = (width / 2 + placement.x * unit, placement.y * height)
    at = (round(foot[0] - ox), round(foot[1] - oy))
    ground = tufts.soil(picture, at, sheet, foot, placement, place)
    surface = ripples.waterline(placement, foot, scale)
    if placement.where == "water" and not place.cut_open:
        reflect(picture, sheet, at, surface, setting, (place.ground - BANK) * height)
    elif placement.where == "sky" and not placement.hung:
        discs.mirror_disc(picture, Image.alpha_composite(sheet, bright), at, placement, place, setting)
    elif placement.hung or placement.cord:
        _cord(picture, placement, foot, scale, light)
        if placement.hung == "wall":
            drop(picture, sheet, at, light)
    elif placement.where == "ground" and placement.prop.casts and not placement.cut:
        cast(picture, sheet, at, foot, light, place, perched=placement.perched, walled=walled,
             roofed=placement.prop.name in ROOFED)  # fmt: skip
        if place.paved and setting.weather in {"rain", "storm"} and not placement.perched:
            mirror_wet(picture, sheet, at, foot)
    haze = placement.far if not place.indoor else 0.0
    if setting.weather == "fog" and not place.indoor and not place.weightless:
        haze = min(0.6, haze + fogs.veil(setting) * (0.10 + 0.5 * max(0.0, place.ground - placement.y)))
    _tone_and_paste(picture, sheet, at, light.tint, setting.day.haze, haze, named=bool(placement.look.colours))
    snowcap(picture, sheet, at, placement, place, setting, light)
    ripples.ring(picture, sheet, at, placement, surface[1])
    tufts.grow(picture, ground, sheet, at, foot, setting, placement.thing)
    if light.rim > 0 and placement.where != "sky":
        lamps.rim(picture, sheet, at, light)
    if bright.getbbox() is not None:
        picture.paste(bright.convert("RGB"), at, bright.getchannel("A"))
    plume(picture, placement, foot, scale, setting)
    return _shine(picture, placement, place, setting, light, sheets, lamps_share)


def _shine(
    picture: Image.Image, placement: Placement, place: Place, setting: Setting, light: Light, sheets: Sheets,
    lamps_share: float,
) -> list[Flame]:  # fmt: skip
    """Lay the light that a placed prop gives off into the air around it; returns where it burns, in pixels."""
    width, height = picture.size
    unit = min(width, height)
    scale = placement.unit * unit
    foot = (width / 2 + placement.x * unit, placement.y * height)
    flames: list[Flame] = []
    if placement.where == "sky" and not placement.hung and not CLEANLY.isdisjoint(setting.plan.styles):
        # in plain areas the glow of a moon would be rings
        return flames
    for x, y, radius, colour, strength in sheets.lamps:
        lx, ly = foot[0] + (-x if placement.flip else x) * scale, foot[1] - y * scale
        if placement.prop.name == LIGHTHOUSE and shines(setting):
            sweep(picture, lx, ly, setting)
        halo(picture, lx, ly, radius * scale, colour, strength * lamps_share)
        flames.append(Flame(lx, ly, radius * scale, colour, strength * lamps_share, foot[1]))
        if placement.prop.name == lamps.NEON_SIGN and placement.hung and not place.indoor and light.dark:
            # its colour lies on the street below
            halo(picture, lx, 0.5 * (1 + place.ground) * height, radius * scale * 0.8, colour, 0.6 * strength)
    return flames


def _cord(
    picture: Image.Image, placement: Placement, foot: tuple[float, float], scale: float, light: Light
) -> None:  # fmt: skip
    """The cord on which a thing hangs, from its top upwards."""
    if placement.cord <= 0:
        return
    low = foot[1] - placement.extent.top * scale
    long, wide = round(placement.cord * scale) + 2, max(1.0, min(picture.size) * 0.0026)
    strip = Image.new("L", (8, 1), 0)
    strip.putdata([round(255 * min(1.0, max(0.0, wide / 2 + 0.5 - abs(x - 3.5)))) for x in range(8)])
    tone = octets(times(CORD, light.tint))[:3]
    at = (round(foot[0]) - 4, round(low) - long + 2)
    picture.paste(Image.new("RGB", (8, long), tone), at, strip.resize((8, long)))


def lay_down(picture: Image.Image, placement: Placement, light: Light, sheets: Sheets, turn: int) -> None:
    """Paint one prop lying on a table that is seen from above, a little turned, with a shadow close around it."""
    width, height = picture.size
    unit = min(width, height)
    sheet, (ox, oy) = Image.alpha_composite(sheets.toned, sheets.bright), sheets.origin
    middle = (width / 2 + placement.x * unit - ox + sheet.width / 2, placement.y * height - oy + sheet.height / 2)
    sheet = sheet.rotate(float(stream(turn, "turn").uniform(-13, 13)), Image.Resampling.BICUBIC, expand=True)
    at = (round(middle[0] - sheet.width / 2), round(middle[1] - sheet.height / 2))
    drop(picture, sheet, at, light)
    _tone_and_paste(picture, sheet, at, light.tint, (0, 0, 0), 0.0)


def _tone_and_paste(
    picture: Image.Image, sheet: Image.Image, at: tuple[int, int], tint: Colour, haze: Colour, far: float,
    *, named: bool = False,
) -> None:  # fmt: skip
    picture.paste(toned(sheet, tint, haze, far, named=named), at, sheet.getchannel("A"))
