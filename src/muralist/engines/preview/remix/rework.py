"""Chooses what a remix does with its sources, and says which of the prompt's words it honoured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PIL import Image

from muralist.engines.preview.brushes.light import Light
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import compose, set_scene, stand_sheet, stand_things
from muralist.engines.preview.parser import mentions, silent
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.combine import collage, double_exposure, inset, panels
from muralist.engines.preview.remix.memory import recall
from muralist.engines.preview.remix.regrade import regrade, with_palette_of
from muralist.engines.preview.remix.repaint import Repainted, donated, repaint
from muralist.engines.preview.remix.sources import decode, fit, is_cutout, read_facts
from muralist.engines.preview.scenery.setting import Place

Progress = Callable[[float], None]
PANELS_UP_TO = 3
WHOLE = frozenset({"style", "time", "weather", "season", "mood", "light"})
PARTS = frozenset({"thing", "colour", "number", "size", "material", "pose"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Remixed:
    """The reworked picture, not yet styled, and the plan with its understood and ignored words brought up to date.

    `seed` is given when the picture is painted wholly from the plan, by that seed.
    """

    picture: Image.Image
    plan: ScenePlan
    seed: int | None = None


def remix(
    plan: ScenePlan, sources: tuple[bytes, ...], width: int, height: int, seed: int, tier: str, progress: Progress
) -> Remixed:
    """Rework 1 to 8 encoded sources by the prompt. Every source shows in the result."""
    pictures = [decode(source) for source in sources]
    memories = [recall(read_facts(source), picture) for source, picture in zip(sources, pictures, strict=True)]
    progress(0.15)
    exact = repaint(plan.prompt, memories) if not _laid_out(plan, len(pictures)) else None
    if exact is not None:
        return _painted_anew(exact, pictures, width, height, tier, progress)
    given, givers = donated(plan.prompt, memories)
    if len(givers) < len(pictures):
        pictures = [picture for number, picture in enumerate(pictures) if number not in givers]
    figures = [picture for picture in pictures if is_cutout(picture)]
    grounds = [picture for picture in pictures if not is_cutout(picture)]
    honoured = set(WHOLE)
    if figures and not grounds:
        base = _scene(plan, width, height, seed, tier)
        place = all_places()[base_plan(plan).place]
        honoured |= PARTS | {"place", "feature"}
    else:
        base, done = _combine(plan, grounds, width, height)
        place = _photograph(plan)
        honoured |= done
    progress(0.4)
    if grounds:
        said = frozenset(word.kind for word in mentions(plan.prompt))
        if not plan.things and plan.palette:
            honoured.add("colour")
        base = regrade(base, plan, said, seed)
    progress(0.55)
    if grounds and (given or (plan.things and "add" in plan.layouts)):
        onto = replace(plan, things=tuple(given) or plan.things)
        stand_things(
            base, onto, place, set_scene(plan, width, height, seed, FINISHES[tier]), _soft_light(), seed, FINISHES[tier]
        )
        honoured |= PARTS | {"add"}
    if figures:
        _stand_figures(base, figures, place, plan, seed, tier)
        honoured.add("add")
    progress(0.7)
    return Remixed(picture=base, plan=_honest(plan, honoured))


def _laid_out(plan: ScenePlan, count: int) -> bool:
    """Whether the prompt asks to lay several pictures out on one sheet."""
    return count > 1 and bool({"collage", "triptych", "inset", "double"} & set(plan.layouts))


def _painted_anew(
    exact: Repainted, pictures: list[Image.Image], width: int, height: int, tier: str, progress: Progress
) -> Remixed:
    """Paint a changed plan; the colours of the other sources may still be asked for."""
    plan = exact.plan
    picture = compose(plan, width, height, exact.seed, tier, lambda share: progress(0.15 + 0.55 * share))
    if "palette" in plan.layouts and len(pictures) > 1:
        others = [one.convert("RGB") for number, one in enumerate(pictures) if number != exact.base]
        return Remixed(picture=with_palette_of(picture, others), plan=plan)
    return Remixed(picture=picture, plan=plan, seed=exact.seed)


def base_plan(plan: ScenePlan) -> ScenePlan:
    """The plan to paint behind cut-outs: a quiet studio where the prompt names no place."""
    return replace(plan, place="studio") if plan.place == "abstract" else plan


def _scene(plan: ScenePlan, width: int, height: int, seed: int, tier: str) -> Image.Image:
    return compose(base_plan(plan), width, height, seed, tier, lambda _share: None)


def _combine(plan: ScenePlan, pictures: list[Image.Image], width: int, height: int) -> tuple[Image.Image, set[str]]:
    """One picture out of the opaque sources, and which layout words it honoured."""
    layouts = plan.layouts
    if len(pictures) == 1:
        return fit(pictures[0], width, height), set()
    if "palette" in layouts:
        return with_palette_of(fit(pictures[0], width, height), pictures[1:]), {"palette"}
    if "double" in layouts:
        return double_exposure(pictures, width, height), {"double"}
    if "inset" in layouts:
        return inset(pictures, width, height), {"inset"}
    if "triptych" in layouts or (len(pictures) <= PANELS_UP_TO and "collage" not in layouts):
        return panels(pictures, width, height), {"triptych"}
    return collage(pictures, width, height), {"collage"}


def _soft_light() -> Light:
    return Light(shadow=0.32, reach=0.25, soft=0.05)


def _photograph(plan: ScenePlan) -> Place:
    """A stand-in place for things put on a photograph: ground low in the frame, nothing known of its light."""
    return replace(all_places()["meadow"], name=plan.place, ground=0.92, scale=0.62)


def _stand_figures(
    picture: Image.Image, figures: list[Image.Image], place: Place, plan: ScenePlan, seed: int, tier: str
) -> None:
    """Stand cut-outs side by side on the scene's ground, with contact and cast shadows."""
    width, height = picture.size
    setting = set_scene(base_plan(plan), width, height, seed, FINISHES[tier])
    light = place.light(setting) if place.name in all_places() else _soft_light()
    tall = round(min(0.62 * height, 0.80 * min(width, height)))
    trimmed = [figure.crop(figure.getchannel("A").getbbox()) for figure in figures]
    scaled = [
        figure.resize((max(1, round(figure.width * tall / figure.height)), tall), Image.Resampling.LANCZOS)
        for figure in trimmed
    ]
    gap = round(0.03 * width)
    total = sum(figure.width for figure in scaled) + gap * (len(scaled) - 1)
    shrink = min(1.0, 0.88 * width / total)
    x = (width - total * shrink) / 2
    beside = bool(plan.things) and len(figures) == 1
    if beside:
        x += 0.24 * width if seed % 2 else -0.24 * width
        x = min(max(0.02 * width, x), width * 0.98 - total * shrink)
    for figure in scaled:
        size = (max(1, round(figure.width * shrink)), max(1, round(figure.height * shrink)))
        small = figure.resize(size, Image.Resampling.LANCZOS)
        stand_sheet(picture, small, (round(x), round(place.ground * height) - size[1]), place, light)
        x += size[0] + gap * shrink


def _honest(plan: ScenePlan, honoured: set[str]) -> ScenePlan:
    """Move words that a remix does not act on from understood to ignored."""
    kinds: dict[str, str] = {}
    for word in mentions(plan.prompt):
        entry = word.entry
        kinds[word.text] = entry.name if entry is not None and entry.kind == "layout" else word.kind
    words = [word.text for word in mentions(plan.prompt) if not silent(word)]
    known = {word for word in plan.understood if kinds.get(word) in honoured}
    everything = tuple(dict.fromkeys(words))
    return replace(
        plan,
        understood=tuple(word for word in everything if word in known),
        ignored=tuple(word for word in everything if word not in known),
    )
