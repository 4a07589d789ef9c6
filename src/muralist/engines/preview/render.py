"""The painter's front door: a request in, a finished file out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PIL import Image, ImageOps

from muralist.engines.preview.encode import MIME_TYPES, encode
from muralist.engines.preview.optics.caption import captioned
from muralist.engines.preview.optics.studio import FINISHES
from muralist.engines.preview.painter import compose
from muralist.engines.preview.plan import LETTER_BAND, ScenePlan
from muralist.engines.preview.planning.inks import letter_ink
from muralist.engines.preview.remix.memory import FACT, remember
from muralist.engines.preview.remix.regrade import toned
from muralist.engines.preview.request import PreviewPicture, PreviewRequest
from muralist.engines.preview.staging.scale.borders import BORDERED
from muralist.engines.preview.styles.finish import finish

VERSION = "1"
SMALLEST, LARGEST = 64, 2048
COLLAGE = "collage"
CUT_PAPER = ("collage", "拼貼", "拼贴")
"""What a word says that means paper cut and glued; a layout also has words for things side by side."""
LETTERED_LAST = frozenset({"artdeco", "felt", "flat", "minimal", "poster", "roundel", "vintage"})
"""Styles of plain areas, which are done before any words are lettered over the picture."""


def _silent(share: float) -> None:
    del share


def paint(request: PreviewRequest, progress: Callable[[float], None] | None = None) -> PreviewPicture:
    """Paint a prompt, or rework its sources; the same request gives the same bytes in every process.

    `progress` is called with a growing share, 0..1. Raises ValueError for a size outside 64..2048 pixels, an unknown
    tier or format, and Pillow's errors for a source that cannot be read.
    """
    _check(request)
    tell = progress or _silent
    tell(0.0)
    # reading a prompt takes as many rooms as painting it: they load with the first prompt
    from muralist.engines.preview.planner import read_plan

    plan = read_plan(request.prompt)
    detail = FINISHES[request.tier].detail
    painted_by: int | None = request.seed
    kept = False
    subjects: Image.Image | None = None
    spared: Image.Image | None = None
    if request.sources:
        # most pictures have none, and reworking is a tenth of what there is to load
        from muralist.engines.preview.remix.rework import remix

        outcome = remix(plan, request.sources, request.width, request.height, request.seed, request.tier, tell)
        picture, plan, painted_by, kept = outcome.picture, outcome.plan, outcome.seed, outcome.kept
        subjects, spared = outcome.subjects, outcome.spared
    else:
        if COLLAGE in plan.layouts and any(name in word.lower() for word in plan.understood for name in CUT_PAPER):
            # there are no pictures to put together: it is one of cut paper
            plan = replace(plan, styles=(*plan.styles, COLLAGE))
        subjects = Image.new("L", (request.width, request.height)) if plan.styles else None
        picture = compose(plan, request.width, request.height, request.seed, request.tier, tell, subjects)
    if painted_by is not None and not kept:
        picture = toned(picture, plan)
    flat = plan.mirrored and not kept
    if flat and plan.caption:
        # what is written over the picture stays readable
        picture, flat = ImageOps.mirror(picture), False
        subjects = None if subjects is None else ImageOps.mirror(subjects)
    lettered = bool(plan.caption) and not (kept and painted_by is not None)
    # cut into plain areas, small letters would run together: they are printed last
    last = lettered and not LETTERED_LAST.isdisjoint(plan.styles)
    if lettered and not last:
        picture = _lettered(picture, plan)
    tell(0.8)
    if not kept or (plan.styles and painted_by is None):
        # a source's own picture has been finished before; what the painter knows keeps its grain
        coloured = picture
        picture = finish(picture, plan.styles, request.seed if painted_by is None else painted_by, detail, subjects)
        if subjects is not None and "mono" in plan.styles:
            picture = _spotted(picture, coloured, plan, subjects, request.seed if painted_by is None else painted_by)
        picture = picture if spared is None else Image.composite(coloured, picture, spared)
    picture = _lettered(picture, plan) if last else picture
    if flat:
        picture = ImageOps.mirror(picture)
    tell(0.92)
    data = encode(
        picture, request.output_format, f"Muralist preview {VERSION}", _facts(request, plan, painted_by, picture)
    )
    tell(1.0)
    return PreviewPicture(
        data=data, width=picture.width, height=picture.height, mime_type=MIME_TYPES[request.output_format],
        understood=plan.understood, ignored=plan.ignored,
    )  # fmt: skip


def _lettered(picture: Image.Image, plan: ScenePlan) -> Image.Image:
    """The picture with the words over it, within the bare border that its style leaves."""
    border = max((BORDERED.get(style, 0.0) for style in plan.styles), default=0.0)
    return captioned(picture, plan.caption, plan.caption_at, plan.feature(LETTER_BAND), border=border,
                     said=letter_ink(plan))  # fmt: skip


def _spotted(
    printed: Image.Image, coloured: Image.Image, plan: ScenePlan, subjects: Image.Image, seed: int
) -> Image.Image:  # fmt: skip
    """The print with its one vivid colour, whose room few pictures need."""
    from muralist.engines.preview.optics.around.spotcolour import spotted

    return spotted(printed, coloured, plan, subjects, seed, compose)


def _facts(request: PreviewRequest, plan: ScenePlan, painted_by: int | None, picture: Image.Image) -> dict[str, str]:
    """What the file says about itself; with a seed that painted all of it, also the plan to take it apart again."""
    own = {} if painted_by is None else {FACT: remember(plan, painted_by, picture)}
    return {
        **own,
        "engine": "preview",
        "understood": ", ".join(plan.understood),
        "ignored": ", ".join(plan.ignored),
        "seed": str(request.seed),
        "prompt": request.prompt,
    }


def _check(request: PreviewRequest) -> None:
    for name, value in (("width", request.width), ("height", request.height)):
        if not SMALLEST <= value <= LARGEST:
            raise ValueError(f"{name} must be {SMALLEST} to {LARGEST} pixels, not {value}")
    if request.tier not in FINISHES:
        raise ValueError(f"tier must be one of {', '.join(FINISHES)}, not {request.tier!r}")
    if request.output_format not in MIME_TYPES:
        raise ValueError(f"output_format must be one of {', '.join(MIME_TYPES)}, not {request.output_format!r}")
