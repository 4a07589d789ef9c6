"""Shows one picture in another as a thing there: framed on its wall, or printed on its shirt, mug or bag."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.painter import compose
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.pairs.cladding import covering
from muralist.engines.preview.remix.asked.pairs.printing import PRINTABLE, SCREENED
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.kept.pins import pinned
from muralist.engines.preview.remix.memory import Memory
from muralist.engines.preview.remix.repaint import repaint
from muralist.engines.preview.remix.report import told
from muralist.engines.preview.remix.sheets.screens import on_screen, placements_of
from muralist.engines.preview.remix.sources import cover, is_cutout

PICTURE = "picture"
NUMBERED = 250
SHARE, HIGH, ACROSS = 0.62, 0.56, 0.78
"""How much of what it is printed on a print is wide and high at most."""
GALLERY, GALLERY_SIZE = "museum", 1.9
"""Where a picture hangs in the place of the great one in the middle."""
FRAME, MOUNT = (92, 64, 42), (246, 243, 236)
_N = r"(?:image|picture|photo)\s*#?\s*(?P<{0}>[1-8])"
_NZ = "[\u5716\u56fe]\u7247?\\s*(?P<{0}>[1-8])"
_ART = r"(?:painting|picture|drawing|artwork|poster|photo(?:graph)?|image|print|illustration|design|logo|graphic)"
_HUNG = (
    re.compile(
        rf"^(?:please\s+)?(?:hang|put|mount|place|show|display|add)\s+(?:the\s+(?:[\w-]+\s+)?{_ART}\s+(?:from|of|in)\s+)?"
        rf"{_N.format('a')}\s*(?:,?\s*(?:framed|in an?\s+(?:[\w-]+\s+)?frame|as an?\s+(?:framed\s+)?{_ART}))?\s+"
        rf"(?P<at>(?:on|onto|to|above|over)\s+the\s+[\w ]*?(?:wall|sofa|couch|bed|fireplace|desk|table|shelf)"
        rf"(?:\s+(?:above|over|behind)\s+the\s+\w+)?)(?:\s+(?:of|in|from)\s+{_N.format('b')})?\s*[.!]?$",
        re.IGNORECASE,
    ),
    re.compile(
        f"^(?:\u8acb|\u8bf7)?(?:\u628a|\u5c07|\u5c06)?{_NZ.format('a')}(?:\u7684?(?:\u756b|\u753b|\u5716|\u56fe|\u7167\u7247))?"
        f"(?:\u639b|\u6302|\u653e|\u8cbc|\u8d34)(?:\u5728|\u5230)(?:{_NZ.format('b')}\u7684?)?"
        "(?P<at>[^\uff0c\u3002]*?(?:\u7246|\u5899))(?:\u58c1)?(?:\u4e0a|\u9762)*$"
    ),
)
_PRINTED = (
    re.compile(
        rf"^(?:please\s+)?(?P<verb>print|put|add|place|paint|apply)\s+(?:(?:the\s+)?(?P<what>[\w-]+(?:\s+[\w-]+)?)\s+"
        rf"(?:from|of|in)\s+)?{_N.format('a')}\s+(?:on|onto|to)\s+(?P<at>the\s+[\w -]+?)"
        rf"(?:\s+(?:of|in|from)\s+{_N.format('b')})?\s*[.!]?$",
        re.IGNORECASE,
    ),
    re.compile(
        f"^(?:\u8acb|\u8bf7)?(?:\u628a|\u5c07|\u5c06)?{_NZ.format('a')}\u7684?(?P<what>[^\u5370\u653e\u8cbc\u8d34\u756b\u753b\uff0c]*?"
        "(?:\u756b|\u753b)?)(?P<verb>\u5370|\u653e|\u8cbc|\u8d34|\u756b|\u753b)(?:\u5728|\u5230|\u4e0a)*"
        f"(?:{_NZ.format('b')}\u7684?)?(?P<at>[^\uff0c\u3002]+?)(?:\u4e0a|\u4e0a\u9762)?$"
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The source that is shown (from 0), the one it is shown in, and on what; `framed` says that it hangs there,
    `covers` that it covers all of that as a pattern."""

    art: int
    base: int
    at: str
    framed: bool
    covers: bool = False


def shown_in(prompt: str, memories: Sequence[Memory | None]) -> Shown | None:
    """What an order hangs or prints where, if it does."""
    covered = covering(prompt, memories)
    if covered is not None:
        return Shown(art=covered[2], base=covered[1], at=covered[0], framed=False, covers=True)
    for patterns, framed in ((_HUNG, True), (_PRINTED, False)):
        for pattern in patterns:
            found = pattern.match(prompt.strip())
            if found is None:
                continue
            art = int(found["a"]) - 1
            base = int(found["b"]) - 1 if found["b"] else next((n for n in range(len(memories)) if n != art), -1)
            if art == base or not (0 <= base < len(memories) and art < len(memories)) or memories[base] is None:
                return None
            return Shown(art=art, base=base, at=found["at"].strip(), framed=framed)
    return None


def show(
    asked: Shown, prompt: str, pictures: Sequence[Image.Image], memories: Sequence[Memory | None],
    size: tuple[int, int], tier: str,
) -> tuple[Image.Image, ScenePlan] | None:  # fmt: skip
    """The one picture in the other, and the plan that says so; None where there is nothing to show it on."""
    base = memories[asked.base]
    assert base is not None
    words = {word.text for word in mentions(prompt) if not silent(word)}
    if asked.framed:
        order = (
            f"add a framed picture {asked.at}"
            if asked.at.isascii()
            else f"\u5728{asked.at}\u4e0a\u639b\u4e00\u5e45\u756b"
        )
        exact = repaint(order, [base])
        new = [] if exact is None else [n for n, one in enumerate(exact.plan.things) if one.prop == PICTURE]
        if exact is None or not new:
            return None
        if base.plan.place == GALLERY:
            art = replace(exact.plan.things[new[-1]], size=GALLERY_SIZE)
            exact = replace(exact, plan=replace(exact.plan, things=(*exact.plan.things[: new[-1]], art,
                                                                    *exact.plan.things[new[-1] + 1 :])))  # fmt: skip
        plan = pinned(exact.plan, base, *pictures[asked.base].size)
        picture = compose(plan, *size, base.seed, tier, lambda _: None, figures={new[-1]: _framed(pictures[asked.art])})
        return picture, told(plan, prompt, words)
    target = find(asked.at, base.plan)
    if target is None or target.kind != THING:
        return None
    prop = base.plan.things[target.index].prop
    if prop not in PRINTABLE | SCREENED and not asked.covers:
        return None
    subjects = Image.new("L", size)
    picture = compose(base.plan, *size, base.seed, tier, lambda _: None, subjects)
    # what is painted is numbered in the order in which it is
    own = {1 + number % NUMBERED for number, one in enumerate(placements_of(base, *size)) if one.thing == target.index}
    mask = subjects.point([255 * (value in own) for value in range(256)])
    if mask.getbbox() is None:
        return None
    if asked.covers:
        return clad(picture, mask, pictures[asked.art].convert("RGB")), told(base.plan, prompt, words)
    if prop in SCREENED:
        lit = on_screen(picture, mask, pictures[asked.art].convert("RGB"), base, target.index)
        return None if lit is None else (lit, told(base.plan, prompt, words))
    return _printed(picture, mask, _motif(pictures[asked.art], memories[asked.art], tier)), told(
        base.plan, prompt, words
    )


def _framed(picture: Image.Image) -> Image.Image:
    """The picture in a mount and a wooden frame."""
    art = picture.convert("RGB")
    unit = min(art.size)
    mount, wood = max(2, round(0.07 * unit)), max(2, round(0.06 * unit))
    edge = mount + wood
    out = Image.new("RGBA", (art.width + 2 * edge, art.height + 2 * edge), (*FRAME, 255))
    draw = ImageDraw.Draw(out)
    light = tuple(min(255, round(1.35 * part)) for part in FRAME)
    draw.rectangle((0, 0, out.width - 1, wood // 2), fill=(*light, 255))
    draw.rectangle((0, 0, wood // 2, out.height - 1), fill=(*light, 255))
    draw.rectangle((wood, wood, out.width - wood - 1, out.height - wood - 1), fill=(*MOUNT, 255))
    out.paste(art, (edge, edge))
    return out


def _motif(picture: Image.Image, memory: Memory | None, tier: str) -> Image.Image:
    """What is printed: a cut-out, what a painted picture is of, or the whole picture."""
    if is_cutout(picture):
        return picture.crop(picture.getchannel("A").getbbox())
    whole = picture.convert("RGB")
    if memory is None or not any(not thing.hidden for thing in memory.plan.things):
        return whole.convert("RGBA")
    subjects = Image.new("L", whole.size)
    compose(memory.plan, *whole.size, memory.seed, tier, lambda _: None, subjects)
    mask = subjects.point([255 * (value > 0) for value in range(256)])
    box = mask.getbbox()
    if box is None:
        return whole.convert("RGBA")
    whole.putalpha(mask.filter(ImageFilter.GaussianBlur(0.8)))
    return whole.crop(box)


def clad(picture: Image.Image, mask: Image.Image, art: Image.Image) -> Image.Image:
    """What the mask covers with the other picture as its surface, under its own light and shade."""
    box = mask.getbbox()
    assert box is not None
    cloth = picture.copy()
    cloth.paste(cover(art, box[2] - box[0], box[3] - box[1]), box[:2])
    grey = picture.convert("L")
    area = np.asarray(mask) > 127
    usual = max(1.0, float(np.asarray(grey)[area].mean()))
    shade = grey.point([min(255, round(value / usual * 225)) for value in range(256)])
    dyed = ImageChops.multiply(cloth, Image.merge("RGB", (shade, shade, shade)))
    return Image.composite(dyed, picture, mask.filter(ImageFilter.GaussianBlur(0.7)))


def _printed(picture: Image.Image, mask: Image.Image, motif: Image.Image) -> Image.Image:
    """The motif on what the mask covers, under its light and shade."""
    area = np.asarray(mask) > 127
    rows, columns = np.flatnonzero(area.any(axis=1)), np.flatnonzero(area.any(axis=0))
    ys, xs = np.nonzero(area)
    # sleeves and handles stick out of where there is room for it
    middle = area[rows[0] + round(0.42 * len(rows)) : rows[0] + round(0.72 * len(rows)) + 1].sum(axis=1)
    wide = min(SHARE * (columns[-1] - columns[0]), ACROSS * float(middle.min()))
    high = HIGH * (rows[-1] - rows[0])
    share = min(wide / motif.width, high / motif.height)
    small = motif.resize((max(1, round(motif.width * share)), max(1, round(motif.height * share))),
                         Image.Resampling.LANCZOS)  # fmt: skip
    at = (round(float(np.median(xs)) - small.width / 2), round(float(np.median(ys)) - small.height / 2))
    ink = Image.new("RGBA", picture.size, (255, 255, 255, 0))
    ink.paste(small, at)
    # the cloth's own light and shade, without its colour, lies over the print
    grey = picture.convert("L")
    usual = max(1.0, float(np.asarray(grey)[area].mean()))
    shade = grey.point([min(255, round(value / usual * 235)) for value in range(256)])
    inked = ImageChops.multiply(ink.convert("RGB"), Image.merge("RGB", (shade, shade, shade)))
    return Image.composite(inked, picture, ImageChops.multiply(ink.getchannel("A"), mask))
