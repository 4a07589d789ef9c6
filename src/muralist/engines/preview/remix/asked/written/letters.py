"""New words on a sign, a shop's front or the whole picture."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.brushes.colour import code_of
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.props import all_props
from muralist.engines.preview.props.writable import WRITABLE
from muralist.engines.preview.remix.asked.order import LETTER, Edit
from muralist.engines.preview.remix.asked.targets import GARMENT, OWN, THING, find
from muralist.engines.preview.remix.asked.written.inscribing import inscribed
from muralist.engines.preview.remix.asked.written.titles import TITLE, over

_QUOTE = '["\u201c「『\u2018\'](?P<q>[^"\u201d」』]+?)["\u201d」』\u2019\']'
_LETTERED = re.compile(
    r"^(?:change|make|let|have|edit)\s+(?:the\s+)?(?P<a>[\w' -]+?)\s+(?:to\s+|so (?:that )?it\s+)?"
    rf"(?:say|says|read|reads)\s+(?:instead\s+)?{_QUOTE}$",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"^(?:change|replace|edit|set)\s+(?:the\s+)?(?:text|words?|lettering|writing|letters|name|title|caption|slogan)"
    rf"(?:\s+(?:on|of|in|at)\s+(?:the\s+)?(?P<a>[\w' -]+?))?\s+(?:from\s+\S+\s+)?(?:to|with|into)\s+{_QUOTE}$",
    re.IGNORECASE,
)
_RENAMED = re.compile(
    rf"^(?:change|replace|make|edit|set|rename|switch)\s+(?:the\s+)?(?P<a>[\w' -]+?)\s+"
    rf"(?:from\s+\S+\s+)?(?:to|into|with)\s+{_QUOTE}$",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\b(?:title|caption|headline|slogan)\b|標題|标题", re.IGNORECASE)
_WRITTEN_ZH = re.compile(
    '^(?:把|將|将)?(?P<a>[^「"\u201c]*?)(?:上)?(?:的)?(?:字|文字|標題|标题|內容|内容)?'
    f"(?:改成|換成|换成|改為|改为|寫成|写成|變成|变成){_QUOTE}$"
)


_WALL = re.compile(r"\bwall\b|[牆墙]", re.IGNORECASE)
_ON_POSTER = re.compile(
    r"\b(?:on|onto|to|across)\s+(?:the|that|this)\s+(?:[\w-]+\s+)?poster\b|海報|海报", re.IGNORECASE
)


def _poster(plan: ScenePlan) -> bool:
    """Whether a poster is a thing of the picture."""
    return any(thing.prop == "sign" and "poster" in thing.variant.split() and not thing.hidden for thing in plan.things)


def lettered(short: str, text: str) -> Edit | None:
    """The edit of a clause that has other words written somewhere."""
    found = _LETTERED.match(short) or _WRITTEN.match(short) or _WRITTEN_ZH.match(short)
    if found is not None:
        return Edit(LETTER, found["a"] or "", found["q"], text)
    found = _RENAMED.match(short)
    if found is not None:
        return Edit(LETTER, found["a"], found["q"], text)
    said = inscribed(short)
    return None if said is None else Edit(LETTER, said[0], said[1], text)


def write(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | None:
    """The plan with the new words where there were some, or on the sign that is spoken of."""
    del seed
    if edit.target.partition(" ")[0] == TITLE and _ON_POSTER.search(edit.text) and _poster(plan):
        # one that hangs in the picture, not the picture itself
        edit = Edit(LETTER, "the poster", edit.value, edit.text)
    if edit.target.partition(" ")[0] == TITLE:
        titled = over(edit, plan)
        return None if titled is None else (titled, set())
    target = find(edit.target, plan) if edit.target else None
    named = target.index if target is not None and target.kind == THING else -1
    if named < 0 and edit.target and not plan.caption and _WALL.search(edit.target):
        return replace(plan, caption=edit.value), set()
    if target is not None and target.kind == GARMENT:
        # no drawing letters what somebody wears
        return None
    index = _bearer(edit, plan, named, known=target is not None and target.kind != OWN)
    if index < 0 and _TITLE.search(edit.text) and not plan.caption:
        # a title that the picture has not got yet
        titled = over(edit, plan)
        return None if titled is None else (titled, set())
    if index < 0:
        return (replace(plan, caption=edit.value), set()) if plan.caption else None
    from muralist.engines.preview.props.lettering import legible

    if not legible(edit.value):
        return None
    said = inscribed(edit.text)
    ink = plan.things[index].ink if said is None or said[2] is None else code_of(said[2])
    thing = replace(plan.things[index], text=edit.value, ink=ink)
    return plan.exchanged(index, thing), set()


def _bearer(edit: Edit, plan: ScenePlan, named: int, *, known: bool) -> int:
    """The number of what bears the words: what is named, what has some, a sign; -1 where nothing does."""
    shown = [n for n, thing in enumerate(plan.things) if not thing.hidden]
    bearers = [n for n in shown if _bears(plan.things[n])]
    written = [n for n in shown if plan.things[n].text]
    if named in {*written, *bearers}:
        return named
    if not known and edit.target and len(bearers) == 1:
        # 衣服 is the only shirt of the picture
        return bearers[0]
    if written:
        return written[0]
    if named >= 0 or plan.caption:
        return -1
    # the sign of a shop is a part of it
    blank = next((n for n in shown if plan.things[n].prop in BLANK), -1)
    anything = not edit.target and not _TITLE.search(edit.text)
    return bearers[0] if blank < 0 and anything and bearers else blank


def _bears(thing: Thing) -> bool:
    """Whether words can be seen on a thing where it is named."""
    if thing.prop == "truck" and thing.variant == "pickup":
        return False
    return thing.prop in BLANK | WRITABLE or all_props()[thing.prop].letters


BLANK = frozenset({"sign", "whiteboard", "shop", "neon_sign", "banner", "book", "mug", "poster"})
"""What can be lettered though it was not."""
