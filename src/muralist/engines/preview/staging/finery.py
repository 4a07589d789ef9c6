"""Dresses animals, robots and snowmen: what they wear becomes a part of how they are painted."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.colour import Colour
from muralist.engines.preview.brushes.surfaces import PRINTS
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.props import Look, Prop
from muralist.engines.preview.props.kinds import CREATURES, SWIMMERS, WEARABLE
from muralist.engines.preview.staging.items import Item
from muralist.engines.preview.staging.silhouette import broad, crest

if TYPE_CHECKING:
    from muralist.engines.preview.props.finery import Worn
    from muralist.engines.preview.props.fits import Fit

FIGURES = frozenset({"person", "child"})
"""They have clothes of their own."""
EYEWEAR = "spectacles"
EYES = {"owl": (-0.145, 0.145, 0.805, 0.132), "frog": (-0.20, 0.20, 0.715, 0.13), "monkey": (-0.095, 0.095, 0.92, 0.08),
        "teddy": (-0.155, 0.155, 1.04, 0.105), "penguin": (0.03, 0.17, 0.945, 0.062)}  # fmt: skip
"""Of creatures at rest: where their eyes are from left to right, how high, and how large a lens before one is."""
ELSEWHERE = frozenset({"flying", "swimming", "sleeping", "jumping", "lying", "sliding"})
LENS = 0.17
"""A lens, in heads of whoever faces the viewer."""
HEADWEAR = WEARABLE & {"hat", "crown", "cap", "ball_cap", "beanie", "partyhat", "wizardhat", "santahat", "cowboyhat",
                       "chefhat", "gradcap", "piratehat", "flowercrown"}  # fmt: skip
BARED = {"snowman": {**dict.fromkeys(("scarf", "silk_scarf", "bandana", "bowtie"), "barenecked"),
                     **dict.fromkeys(HEADWEAR, "bareheaded")}}  # fmt: skip
"""What takes off what a wearer has by itself, and the word of its variant for that."""
PRINT = 2.6
"""How many necks wide what is worn is, for the size of its print."""
ROOM = 0.9
"""How far, in head heights, what is worn may reach beyond an animal."""


def dress_up(plan: ScenePlan, items: list[Item]) -> list[Item]:
    """Put on what is worn; returns the items that stay things of their own."""
    if not any(thing.relation is not None and thing.relation.kind == "wearing" for thing in plan.things):
        return items
    from muralist.engines.preview.props.finery import garment_of

    owners: dict[int, list[Item]] = {}
    for item in items:
        owners.setdefault(item.thing, []).append(item)
    left = []
    for item in items:
        relation = plan.things[item.thing].relation
        wearers = owners.get(relation.other, []) if relation is not None and relation.kind == "wearing" else []
        garment = garment_of(item.prop.name, item.look.variant)
        if garment is None or not wearers or wearers[0].prop.name in FIGURES:
            left.append(item)
            continue
        worn, usual = garment
        several = len(owners[item.thing]) > 1
        if several and item.number >= len(wearers):
            continue
        dressed = [
            _dressed(one, worn, item, item.look.colour(usual))
            for one in (wearers if not several else [wearers[item.number]])
        ]
        if not all(dressed):
            left.append(item)
    return left


def ashore(items: list[Item]) -> None:
    """Water birds on land stand on their feet."""
    for item in items:
        if item.prop.name in SWIMMERS and item.where == "ground" and "flying" not in item.look.variant:
            item.look = replace(item.look, variant=f"{item.look.variant.replace('swimming', '')} standing".strip())
            item.extent = item.prop.extent(item.look)


def _dressed(owner: Item, worn: Worn, garment: Item, colour: Colour) -> bool:
    """Make a garment a part of its wearer; whether it could be."""
    from muralist.engines.preview.props.fits import fit_of

    bared = BARED.get(owner.prop.name, {}).get(garment.prop.name)
    if bared is not None:
        owner.look = replace(owner.look, variant=f"{owner.look.variant} {bared}".strip())
    fit = fit_of(owner.prop.name, owner.look) or outlined(owner.prop, owner.look)
    if garment.prop.name == EYEWEAR:
        fit = _eyed(owner, fit) or fit or _faceless(owner)
    if fit is None:
        return False
    owner.prop = replace(
        owner.prop, paint=_with(owner.prop.paint, fit, worn, colour, garment.look), extent=lambda _look: grown
    )
    grown = _grown(owner.extent, fit)
    owner.extent = grown
    return True


def _with(
    paint: Callable[[Canvas, Look], None], fit: Fit, worn: Worn, colour: Colour, cloth: Look
) -> Callable[[Canvas, Look], None]:  # fmt: skip
    def both(canvas: Canvas, look: Look) -> None:
        paint(canvas, look)
        if cloth.pattern not in PRINTS:
            worn(canvas, fit, colour)
            return
        from muralist.engines.preview.props.prints import printed

        # by itself, so that the print covers the garment alone
        sheet = Canvas(canvas.extent, canvas.scale, canvas.light, samples=canvas.samples, detail=canvas.detail)
        worn(sheet, fit, colour)
        printed(sheet, cloth, PRINT * max(fit.wide, 0.5 * fit.size))
        canvas.image.alpha_composite(sheet.image)

    return both


def _grown(extent: Extent, fit: Fit) -> Extent:
    """Room for a hat above the head, a cape behind and a scarf before."""
    x, y = fit.skull
    reach = ROOM * fit.size
    return Extent(
        left=min(extent.left, x - reach), right=max(extent.right, x + reach),
        top=max(extent.top, y + 0.5 * fit.size + reach), bottom=extent.bottom,
    )  # fmt: skip


def _eyed(owner: Item, fit: Fit | None) -> Fit | None:
    """Where glasses sit on a creature whose outline does not tell where it has its eyes."""
    eyes = EYES.get(owner.prop.name)
    if eyes is None or fit is None or ELSEWHERE & {*owner.look.variant.split()}:
        return None
    left, right, y, lens = eyes
    return replace(fit, eyes=((left, y), (right, y)), size=lens / LENS, turn=0.0, facing=True)


def _faceless(owner: Item) -> Fit:
    """Where glasses sit on a thing without eyes: across its broadest part."""
    from muralist.engines.preview.props.fits import Fit

    x, y, half = broad(owner.prop.name, owner.look)
    eyes = ((x - 0.36 * half, y + 0.12 * half), (x + 0.36 * half, y + 0.12 * half))
    return Fit(skull=(x, y), size=1.5 * half, turn=0.0, eyes=eyes, neck=(x, y - half), wide=half, rise=math.pi / 2,
               back=[(x, y - half), (x, y), (x, y + half)], girth=half, facing=True)  # fmt: skip


def outlined(prop: Prop, look: Look) -> Fit | None:
    """Where a creature whose joints are not known wears things, by its outline."""
    from muralist.engines.preview.props.fits import Fit

    if prop.name not in CREATURES:
        return None
    x, top, width = crest(prop.name, look)
    size = min(width, 0.55 * (top - prop.extent(look).bottom))
    eyes = ((x - 0.22 * size, top - 0.52 * size), (x + 0.22 * size, top - 0.52 * size))
    foot = prop.extent(look).bottom
    return Fit(
        skull=(x, top - 0.46 * size), size=size, turn=0.0, eyes=eyes, neck=(x, top - 1.0 * size), wide=0.9 * size,
        rise=math.pi / 2, back=[(x, foot + 0.1 * size), (x, 0.5 * (foot + top - size)), (x, top - 1.05 * size)],
            girth=1.2 * size, facing=True, feet=((x - 0.26 * size, foot), (x + 0.26 * size, foot)),
    )  # fmt: skip
