"""Hats, glasses and scarves on whoever looks out of a foreign picture; where no face is found, none is painted."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from PIL import Image

from muralist.engines.preview.brushes.canvas import Canvas, Extent
from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.optics.studio import Finish
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.props.finery import garment_of
from muralist.engines.preview.props.fits import Fit
from muralist.engines.preview.props.kinds import WEARABLE
from muralist.engines.preview.remix.asked.order import WEAR
from muralist.engines.preview.remix.asked.removal import closed
from muralist.engines.preview.remix.edits.clauses import read_edits
from muralist.engines.preview.remix.photos.faces import Face, find_face

SUITED = WEARABLE - {"backpack", "heels", "cape", "sweater"}
"""What a face alone shows the place of."""
HEAD, CHIN, NECK = 1.65, 0.68, 0.62
"""How tall a head is for what is worn on it, how far the chin is below the eyes and how wide the neck is: in widths of
the face.
"""
BROW, LOWEST = 0.36, 4.0
"""How far above the eyes a hat comes down to, and how far below them everything that is worn ends."""
_SOMEBODY = re.compile(
    r"\b(?:him|her|he|she|them|me|face|head|eyes|neck|someone|person)\b|他|她|頭上|头上|頭|头|脖子|臉|脸", re.IGNORECASE
)


def worn_on(
    picture: Image.Image, plan: ScenePlan, prompt: str, light: Light, finish: Finish
) -> tuple[Image.Image, ScenePlan, set[str]]:  # fmt: skip
    """The picture with what is to be worn put on, the plan without it, and the words that were done."""
    edits = [edit for edit in read_edits(prompt)[0] if edit.kind == WEAR and _wearable(edit.value)]
    loose = [] if edits else [n for n, thing in enumerate(plan.things) if _free(thing)]
    if not edits and not loose:
        return picture, plan, set()
    face = find_face(picture) if edits == [] or all(_on_somebody(edit.target) for edit in edits) else None
    if face is None and not edits:
        return picture, plan, set()
    asked = [thing for edit in edits for thing in _wearable(edit.value)] or [plan.things[n] for n in loose]
    gone = {thing.word for thing in asked}
    # whoever is to wear it is in the picture already
    gone |= {word.text for edit in edits for word in mentions(edit.target)}
    said = [edit.text for edit in edits] or [prompt]
    told = {word.text for text in said for word in mentions(text) if not silent(word)}
    plan = replace(
        plan,
        things=closed([None if thing.word in gone else thing for thing in plan.things]),
        understood=tuple(word for word in plan.understood if word not in told),
    )
    if face is None:
        return picture, plan, set()
    for thing in asked:
        picture = _put_on(picture, thing, face, light, finish)
    return picture, plan, told


def _wearable(phrase: str) -> tuple[Thing, ...]:
    """What a phrase names, if a face shows where all of it is worn."""
    things = read_plan(phrase).things
    return things if all(thing.prop in SUITED for thing in things) else ()


def _free(thing: Thing) -> bool:
    return thing.prop in SUITED and thing.relation is None and thing.count == 1


def _on_somebody(target: str) -> bool:
    words = [word.meaning("thing") for word in mentions(target)]
    return _SOMEBODY.search(target) is not None or any(entry is not None and entry.name in CLOTHED for entry in words)


def fit_for(face: Face) -> Fit:
    """Where a face wears things, in units of the width of the face, with its eyes LOWEST above the ground."""
    middle = (face.eyes[0][1] + face.eyes[1][1]) / 2
    left, right = (((x - face.x) / face.width, LOWEST + (middle - y) / face.width) for x, y in face.eyes)
    crown, chin = 0.46, LOWEST - CHIN
    return Fit(
        skull=(0.0, LOWEST + BROW - crown * HEAD), size=HEAD, turn=0.0, eyes=(left, right), neck=(0.0, chin - 0.12),
        wide=NECK, rise=math.pi / 2, back=[(0.0, 0.5), (0.0, 1.5), (0.0, chin)], girth=1.4, facing=True, crown=crown,
    )  # fmt: skip


def _put_on(picture: Image.Image, thing: Thing, face: Face, light: Light, finish: Finish) -> Image.Image:
    """The picture with one thing worn."""
    garment = garment_of(thing.prop, thing.variant)
    if garment is None:
        return picture
    worn, usual = garment
    box = Extent(left=-1.6, right=1.6, top=LOWEST + 2.2)
    canvas = Canvas(box, face.width, light, samples=finish.samples, detail=finish.detail)
    worn(canvas, fit_for(face), thing.colours[0].colour if thing.colours else usual)
    at = canvas.pixel((0.0, LOWEST))
    level = (face.eyes[0][1] + face.eyes[1][1]) / 2
    sheet = Image.new("RGBA", picture.size, (0, 0, 0, 0))
    for layer in (canvas.image, canvas.bright):
        part = Image.new("RGBA", picture.size, (0, 0, 0, 0))
        part.paste(layer, (round(face.x - at[0]), round(level - at[1])))
        sheet.alpha_composite(part)
    whole = picture.convert("RGBA")
    whole.alpha_composite(sheet)
    return whole.convert("RGB")
