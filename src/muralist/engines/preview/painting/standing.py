"""Stands or lays one thing in the picture, with its shadow or reflection, its cord, and the light that it gives off."""

from __future__ import annotations

from PIL import Image

from muralist.engines.preview.brushes.colour import Colour, mix, octets, times
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.brushes.streams import stream
from muralist.engines.preview.optics import lamps
from muralist.engines.preview.optics.around.lamplight import Flame
from muralist.engines.preview.optics.around.sweep import LIGHTHOUSE, shines, sweep
from muralist.engines.preview.optics.contact import discs, ripples, tufts
from muralist.engines.preview.optics.contact.snowcaps import snowcap
from muralist.engines.preview.optics.plume import plume
from muralist.engines.preview.optics.states.sheet import Sheets
from muralist.engines.preview.optics.toning import toned
from muralist.engines.preview.painting.plainness import CLEANLY
from muralist.engines.preview.props.kinds import ROOFED
from muralist.engines.preview.scenery.air import fogs
from muralist.engines.preview.scenery.setting import Place, Setting
from muralist.engines.preview.scenery.surroundings import cast, drop, halo, mirror_wet, reflect
from muralist.engines.preview.staging.placement import Placement

BANK = 0.052
"""How far over the ground that things stand on the near shore of a water ends."""
CORD: Colour = (0.27, 0.21, 0.17)


def stand_sheet(picture: Image.Image, sheet: Image.Image, at: tuple[int, int], place: Place, light: Light) -> None:
    """Stand a cut-out (RGBA, foot at its bottom edge) in the picture as if it were a prop."""
    foot = (at[0] + sheet.width / 2, float(at[1] + sheet.height))
    cast(picture, sheet, at, foot, light, place, perched=False)
    _tone_and_paste(picture, sheet, at, mix(light.tint, (1, 1, 1), 0.4), (0, 0, 0), 0.0)


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
