"""Chooses what a remix does with its sources, and says which of the prompt's words it honoured."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PIL import Image, ImageOps

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import compose, stand_things
from muralist.engines.preview.painting.backdrops import set_scene
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.added.unnumbered import numbered_sources
from muralist.engines.preview.remix.asked.sparing import greyed_wholly
from muralist.engines.preview.remix.asked.written.spelt import quoted
from muralist.engines.preview.remix.asked.written.titles import lettering, with_title
from muralist.engines.preview.remix.edits.effect import backdrop_changes
from muralist.engines.preview.remix.kept.grounds import ground_words
from muralist.engines.preview.remix.kept.pins import pinned
from muralist.engines.preview.remix.memory import Memory, Repainted, recall
from muralist.engines.preview.remix.orders import JOINED, one_scene
from muralist.engines.preview.remix.palettes import with_palette_of
from muralist.engines.preview.remix.photos.figures import referents, stand_figures, trimmed
from muralist.engines.preview.remix.photos.guests import added, guests, own_of
from muralist.engines.preview.remix.photos.photograph import light_of, photographed, spared_in
from muralist.engines.preview.remix.photos.skies import in_sky
from muralist.engines.preview.remix.photos.subject import crop_middle
from muralist.engines.preview.remix.photos.worn import worn_on
from muralist.engines.preview.remix.regrade import regrade, toned
from muralist.engines.preview.remix.repaint import donated, repaint
from muralist.engines.preview.remix.report import PARTS, WHOLE, honoured_only, spoken_of, taken_back, told
from muralist.engines.preview.remix.sheets.combine import combined
from muralist.engines.preview.remix.sheets.hung import show, shown_in
from muralist.engines.preview.remix.sheets.layouts import Layout
from muralist.engines.preview.remix.sheets.panels import painted_for
from muralist.engines.preview.remix.sheets.silhouettes import exposed_inside
from muralist.engines.preview.remix.sheets.variants import varied_sheet
from muralist.engines.preview.remix.sources import cover, decode, is_cutout, read_facts
from muralist.engines.preview.remix.styled import style_lent
from muralist.engines.preview.remix.unseen import misplaced, unchanged, unsized
from muralist.engines.preview.remix.views.camera import box_of, cropped_to, farther, nearer, paint_nearer, sized
from muralist.engines.preview.remix.views.extending import seen_more, wider
from muralist.engines.preview.remix.views.framing import IN, OUT, View, read_framing
from muralist.engines.preview.remix.views.measures import dwarfed
from muralist.engines.preview.remix.views.turning import turn_of, turned, turning_words
from muralist.engines.preview.remix.views.windows import panes, view_asked, with_view
from muralist.engines.preview.scenery.setting import Place

Progress = Callable[[float], None]
BESIDE = re.compile(r"\bside by side\b", re.IGNORECASE)
PAINTING = frozenset(
    {"repaint", "redraw", "paint", "draw", "render", "restyle", "style", "风格", "風格", "重绘", "重繪", "画", "畫"}
)
"""Verbs that ask for no more than a style of another picture."""

WHOLE_BODY = frozenset({"whole body", "full body", "whole", "body", "full figure", "whole figure", "feet", "legs"})
"""What is seen of somebody as soon as more is seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remixed:
    """The reworked picture, not yet styled, and the plan with its understood and ignored words brought up to date.

    `seed` is given when the picture is painted wholly from the plan, by that seed; `kept` says that it is a source's
    own picture, finished already.
    """

    picture: Image.Image
    plan: ScenePlan
    seed: int | None = None
    kept: bool = False
    subjects: Image.Image | None = None
    """Which thing each pixel of a picture shows that was painted from the plan and has a style to be given."""
    spared: Image.Image | None = None
    """What of a photograph keeps its colour in black and white."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """What is asked for: the order without its framing words, that framing, and the frame to fill."""

    text: str
    view: View
    width: int
    height: int
    seed: int
    tier: str
    progress: Progress
    styles: tuple[str, ...] | None = None
    """Those of a source that lends only its style."""


def remix(
    plan: ScenePlan, sources: tuple[bytes, ...], width: int, height: int, seed: int, tier: str, progress: Progress
) -> Remixed:
    """Rework 1 to 8 encoded sources by the prompt. Every source shows in the result."""
    plan = _spelt(plan)
    pictures = [decode(source) for source in sources]
    memories = [recall(read_facts(source), picture) for source, picture in zip(sources, pictures, strict=True)]
    progress(0.15)
    turn = turn_of(plan.prompt) if len(pictures) == 1 else None
    if turn is not None:
        # what the painter knows of a picture that lies on its side tells nothing
        bare = replace(plan, styles=(), caption="", things=(), understood=())
        picture = turned(pictures[0], turn, width, height)
        return Remixed(picture=picture, plan=told(bare, plan.prompt, turning_words(plan.prompt)), kept=True)
    view, text = read_framing(plan.prompt)
    extending = not view.zoom and bool(view.words("extend")) and not _ratio_differs(pictures[0], width, height)
    # in a frame of the same shape there is more to see from farther away, in a longer one at its ends
    view = replace(view, zoom=OUT) if extending else view
    longer = view.roomier and not view.crop and _ratio_differs(pictures[0], width, height)
    view = replace(view, zoom="") if longer else view
    text, told_by = numbered_sources(text, memories)
    lender, text = style_lent(text, len(pictures))
    lent = None if lender is None else (memories.pop(lender), pictures.pop(lender))
    wanted = _Wanted(text=text, view=view, width=width, height=height, seed=seed, tier=tier, progress=progress,
                     styles=lent[0].plan.styles if lent is not None and lent[0] is not None else None)  # fmt: skip
    read = with_title(plan if text == plan.prompt else read_plan(text), text)
    done, outcome = _reworked(read, pictures, memories, wanted)
    framed = {"extend"} if _ratio_differs(pictures[0], width, height) else set()
    framed |= {"shape"} if view.shaped(width, height) else set()
    framed |= {"zoom"} if longer else set()
    if "zoom" in done:
        framed |= {"zoom", "extend"} if view.zoom == OUT else {"zoom"}
    restyled = {word.text for word in mentions(plan.prompt) if word.text.lower() in PAINTING} if lent else set()
    restyled |= spoken_of(plan.prompt, memories) if lent else set()
    if lent is not None and lent[0] is None:
        # of a foreign picture's style its colours can be had
        picture = with_palette_of(outcome.picture, [lent[1].convert("RGB")])
        outcome = replace(outcome, picture=picture, seed=None)
    if view.mirror:
        outcome = _mirrored(outcome)
        framed.add("mirror")
    words = {word for kind in framed for word in view.words(kind)} | restyled
    words |= set() if outcome.kept else told_by
    if view.zoom == OUT and framed & {"zoom", "extend"}:
        words |= {word.text for word in mentions(plan.prompt) if word.text.lower() in WHOLE_BODY}
    words |= seen_more(outcome.plan, view.more) if framed & {"zoom", "extend"} else set()
    return replace(outcome, plan=told(outcome.plan, plan.prompt, words))


def _spelt(plan: ScenePlan) -> ScenePlan:
    """The plan of the order with what it spells out in quotation marks."""
    prompt = quoted(plan.prompt)
    return plan if prompt == plan.prompt else read_plan(prompt)


def _mirrored(outcome: Remixed) -> Remixed:
    """The picture left to right: at once where it is finished already, else once it is."""
    if outcome.kept:
        outcome = replace(outcome, picture=ImageOps.mirror(outcome.picture))
    return replace(outcome, plan=replace(outcome.plan, mirrored=not outcome.plan.mirrored))


def _ratio_differs(picture: Image.Image, width: int, height: int) -> bool:
    return abs(picture.width / picture.height * height / width - 1) > 0.06


def _reworked(
    plan: ScenePlan, pictures: list[Image.Image], memories: list[Memory | None], wanted: _Wanted
) -> tuple[set[str], Remixed]:
    """The outcome, and whether the camera moved as asked ("zoom")."""
    cut = [number for number, picture in enumerate(pictures) if is_cutout(picture)]
    figures = [trimmed(pictures[number]) for number in cut]
    asked = view_asked(wanted.text, len(pictures))
    room = memories[asked[1]] if asked is not None else None
    if asked is not None and room is not None:
        seen = _through_window(room, pictures[asked[0]], wanted)
        if seen is not None:
            return set(), seen
    art = shown_in(wanted.text, memories)
    drawn = (
        None if art is None else show(art, wanted.text, pictures, memories, (wanted.width, wanted.height), wanted.tier)
    )
    if drawn is not None:
        return set(), Remixed(picture=toned(*drawn), plan=drawn[1])
    if len(pictures) == 1 and not cut:
        sheet = varied_sheet(
            wanted.text, pictures[0], memories[0], wanted.width, wanted.height, wanted.tier, wanted.progress
        )
        if sheet is not None:
            bare = replace(plan, styles=(), caption="", understood=())
            return set(), Remixed(picture=sheet[0], plan=told(bare, wanted.text, sheet[1]), kept=True)
    inside = exposed_inside(wanted.text, plan.layouts, memories)
    if inside is not None:
        return _painted_anew(inside, pictures, [], memories, wanted)
    laid = _laid_out(plan, len(pictures))
    exact = None if laid else repaint(wanted.text, memories, cut)
    if exact is not None and (not figures or len(pictures) > len(figures)):
        return _painted_anew(exact, pictures, figures, memories, wanted)
    # whole pictures are laid out, not what they show
    given, givers = ([], set()) if laid else donated(wanted.text, memories)
    if len(givers) < len(pictures):
        memories = [memory for number, memory in enumerate(memories) if number not in givers]
        pictures = [picture for number, picture in enumerate(pictures) if number not in givers]
    grounds = [picture for picture in pictures if not is_cutout(picture)]
    plans = [memory for memory, picture in zip(memories, pictures, strict=True) if not is_cutout(picture)]
    if figures and not grounds:
        return set(), _staged(plan, figures, wanted)
    done, outcome = _photographs(plan, grounds, plans, figures, given, wanted)
    if len(grounds) > 1:
        # what the order calls the pictures by: "the fisherman and the forest"
        outcome = replace(outcome, plan=told(outcome.plan, wanted.text, spoken_of(wanted.text, memories)))
    return done, outcome


def _through_window(room: Memory, view: Image.Image, wanted: _Wanted) -> Remixed | None:
    """The room painted again with that view, or None where it has no window."""
    mask = panes(room.plan, wanted.width, wanted.height, room.seed, wanted.tier)
    if mask is None:
        return None
    subjects = Image.new("L", (wanted.width, wanted.height))
    picture = compose(room.plan, wanted.width, wanted.height, room.seed, wanted.tier, wanted.progress, subjects)
    picture = toned(with_view(picture, mask, subjects, view), room.plan)
    words = {word.text for word in mentions(wanted.text) if not silent(word)}
    return Remixed(picture=picture, plan=told(replace(room.plan, understood=()), wanted.text, words))


def _laid_out(plan: ScenePlan, count: int) -> bool:
    """Whether the prompt asks to lay several pictures out on one sheet."""
    laid = {"collage", "triptych", "inset", "double"} & set(plan.layouts)
    if laid == {"collage"} and BESIDE.search(plan.prompt) and read_plan(plan.prompt).place != "abstract":
        # "the dog and the cat side by side in a park" stand there
        named = any(word.meaning("place") is not None and word.article == "a" for word in mentions(plan.prompt))
        laid = set() if named else laid
    if laid <= {"collage", "double"} and JOINED.search(plan.prompt):
        if one_scene(plan.prompt):
            return False
        # what the one picture is to show may be said after it
        rest = read_plan(JOINED.sub(" ", plan.prompt))
        laid = set() if len(rest.things) > 1 else laid
    return count > 1 and bool(laid)


def _painted_anew(
    exact: Repainted, pictures: list[Image.Image], figures: list[Image.Image], memories: Sequence[Memory | None],
    wanted: _Wanted,
) -> tuple[set[str], Remixed]:  # fmt: skip
    """Paint a changed plan; the colours of the other sources may still be asked for."""
    plan, width, height = exact.plan, wanted.width, wanted.height
    done: set[str] = set()
    if wanted.view.zoom == OUT:
        nearer_by, plan = plan, wider(plan, wanted.view.side, wanted.view.more)
        empty = all(thing.hidden for thing in plan.things)
        done = set() if empty and not backdrop_changes(nearer_by, plan, exact.seed) else {"zoom"}
    base = memories[exact.base]
    if wanted.styles is not None:
        plan = replace(plan, styles=wanted.styles)
    if base is not None and exact.afresh:
        plan = replace(plan, kept=False, pins=())
    elif base is not None:
        plan = pinned(greyed_wholly(plan, base.plan), base, *pictures[exact.base].size, width / height)
    box = box_of(plan, wanted.view.focus, width, height, exact.seed) if wanted.view.zoom == IN else None
    if box is not None:
        near = paint_nearer(
            plan, box, width, height, exact.seed, wanted.tier, lambda share: wanted.progress(0.15 + 0.55 * share)
        )
        return {"zoom"}, Remixed(picture=toned(near, plan), plan=plan)
    memory, source = memories[exact.base], pictures[exact.base]
    if memory is not None and not figures and unchanged(plan, memory.plan) and source.size == (width, height):
        return done, Remixed(picture=source.convert("RGB"), plan=plan, seed=exact.seed, kept=True)
    known = exact.own if exact.own >= 0 else len(memory.plan.things) if memory is not None else 0
    shown = dict(zip(referents(wanted.text, plan, len(figures), known), figures, strict=False))
    put = set(shown) | (set(range(known, len(plan.things))) if len(pictures) > 1 else set())
    plan = plan if exact.afresh else sized(plan, put, width, height, exact.seed)
    if memory is not None and not exact.afresh:
        plan = dwarfed(plan, len(memory.plan.things), *source.size, exact.seed)
        # sizes are told by the source's own frame, where nothing is cut
        lost = unsized(plan, memory.plan, *source.size, exact.seed)
        lost |= misplaced(plan, memory.plan, width, height, exact.seed) if plan.kept else set()
        plan = taken_back(plan, lost)
    if wanted.view.crop and not figures and _ratio_differs(source, width, height):
        cut = cropped_to(plan, source.size, width, height, exact.seed, wanted.tier, wanted.progress)
        return done, Remixed(picture=toned(cut, plan), plan=plan)
    subjects = Image.new("L", (width, height)) if plan.styles and not figures else None
    picture = compose(
        plan,
        width,
        height,
        exact.seed,
        wanted.tier,
        lambda share: wanted.progress(0.15 + 0.55 * share),
        subjects,
        shown,
    )
    left = figures[len(shown) :]
    if left:
        place = all_places()[plan.place]
        light = place.light(set_scene(plan, width, height, exact.seed, FINISHES[wanted.tier]))
        stand_figures(picture, left, place, light, beside=bool(plan.things), side=1 if wanted.seed % 2 else -1)
    if "palette" in plan.layouts and len(pictures) > 1:
        others = [one.convert("RGB") for number, one in enumerate(pictures) if number != exact.base]
        return done, Remixed(picture=with_palette_of(picture, others), plan=plan)
    return done, Remixed(picture=picture, plan=plan, seed=None if figures else exact.seed, subjects=subjects)


def base_plan(plan: ScenePlan) -> ScenePlan:
    """The plan to paint behind cut-outs: a quiet studio where the prompt names no place."""
    return replace(plan, place="studio") if plan.place == "abstract" else plan


def _staged(plan: ScenePlan, figures: list[Image.Image], wanted: _Wanted) -> Remixed:
    """Cut-outs in the scene that the prompt names."""
    base = base_plan(plan)
    shown = dict(zip(referents(wanted.text, base, len(figures)), figures, strict=False))
    picture = compose(base, wanted.width, wanted.height, wanted.seed, wanted.tier, lambda _share: None, figures=shown)
    left = figures[len(shown) :]
    place = all_places()[base.place]
    if left:
        light = place.light(set_scene(base, wanted.width, wanted.height, wanted.seed, FINISHES[wanted.tier]))
        stand_figures(picture, left, place, light, beside=bool(base.things), side=1 if wanted.seed % 2 else -1)
    return Remixed(picture=picture, plan=honoured_only(plan, WHOLE | PARTS | {"place", "feature", "add"}))


def _photographs(
    plan: ScenePlan, grounds: list[Image.Image], memories: list[Memory | None], figures: list[Image.Image],
    given: list[Thing], wanted: _Wanted,
) -> tuple[set[str], Remixed]:  # fmt: skip
    """Sources without a plan: laid out, regraded, and things put on them."""
    width, height, seed = wanted.width, wanted.height, wanted.seed
    honoured, done = set(WHOLE), set()
    if wanted.styles is not None:
        plan = replace(plan, styles=wanted.styles)
    layout = Layout.of(wanted.text, plan)
    if wanted.view.crop:
        grounds = [cover(one, width, height, crop_middle(one)) for one in grounds[:1]] + grounds[1:]
    base, laid = combined(layout, grounds, width, height, painted_for(memories, wanted.tier))
    honoured |= laid
    if wanted.view.zoom and len(grounds) == 1 and not wanted.view.focus:
        base, done = (farther(base) if wanted.view.zoom == OUT else nearer(base)), {"zoom"}
    wanted.progress(0.4)
    said = frozenset(word.kind for word in mentions(wanted.text))
    if not plan.things and plan.palette:
        honoured.add("colour")
    plain = base
    base = regrade(base, plan, said, seed)
    base, in_air = in_sky(base, plain, plan, wanted.text, set_scene(plan, width, height, seed, FINISHES[wanted.tier]),
                          FINISHES[wanted.tier])  # fmt: skip
    spared = spared_in(base, wanted.text, plan)
    base, told_words = photographed(base, wanted.text, plan)
    told_words |= in_air if spared is None else in_air | spared[1]
    wanted.progress(0.55)
    place, light = _photograph(plan), light_of(base)
    base, plan, dressed = worn_on(base, plan, wanted.text, light, FINISHES[wanted.tier])
    told_words |= dressed
    # what is taken from one photograph to another cannot be cut out of it
    taken = len(grounds) > 1 and len(own_of(plan, wanted.text)) == len(plan.things)
    if given or (plan.things and added(plan, wanted.text) and not figures and not taken):
        plan = plan if given else guests(plan, wanted.text, base, place, seed, dark=light.dark)
        onto = replace(plan, things=tuple(given) or plan.things)
        stand_things(base, onto, place, set_scene(plan, width, height, seed, FINISHES[wanted.tier]), light, seed,
                     FINISHES[wanted.tier])  # fmt: skip
        honoured |= PARTS | {"add", "spot"}
        told_words |= ground_words(wanted.text) if given else set()
    if figures:
        stand_figures(base, figures, place, light, beside=False, side=1)
        honoured.add("add")
        told_words |= {plan.things[index].word for index in referents(wanted.text, plan, len(figures))}
    wanted.progress(0.7)
    honest = honoured_only(plan, honoured)
    told_words |= lettering(wanted.text) if plan.caption else set()
    return done, Remixed(picture=base, plan=told(honest, wanted.text, told_words | layout.words(laid)), kept=True,
                         spared=None if spared is None else spared[0])  # fmt: skip


def _photograph(plan: ScenePlan) -> Place:
    """A stand-in place for things put on a photograph: ground low in the frame, nothing known of its light."""
    return replace(all_places()["meadow"], name=plan.place, ground=0.92, scale=0.62)
