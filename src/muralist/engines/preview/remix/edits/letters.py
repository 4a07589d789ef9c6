"""New words on a sign, a shop's front or the whole picture."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.edits.order import LETTER, Edit
from muralist.engines.preview.remix.edits.targets import THING, find

_QUOTE = "[\"\u201c\u300c\u300e\u2018'](?P<q>[^\"\u201d\u300d\u300f]+?)[\"\u201d\u300d\u300f\u2019']"
_LETTERED = re.compile(
    r"^(?:change|make|let|have|edit)\s+(?:the\s+)?(?P<a>[\w' -]+?)\s+(?:to\s+|so (?:that )?it\s+)?(?:say|says|read|reads)\s+"
    rf"(?:instead\s+)?{_QUOTE}$",
    re.IGNORECASE,
)
_WRITTEN = re.compile(
    r"^(?:change|replace|edit|set)\s+(?:the\s+)?(?:text|words?|lettering|writing|letters|name|title|caption|slogan)"
    rf"(?:\s+(?:on|of|in|at)\s+(?:the\s+)?(?P<a>[\w' -]+?))?\s+(?:from\s+\S+\s+)?(?:to|with|into)\s+{_QUOTE}$",
    re.IGNORECASE,
)
_WRITTEN_ZH = re.compile(
    "^(?:\u628a|\u5c07|\u5c06)?(?P<a>[^\u300c\"\u201c]*?)(?:\u4e0a)?(?:\u7684)?(?:\u5b57|\u6587\u5b57|\u6a19\u984c|\u6807\u9898|\u5167\u5bb9|\u5185\u5bb9)?"
    f"(?:\u6539\u6210|\u63db\u6210|\u6362\u6210|\u6539\u70ba|\u6539\u4e3a|\u5beb\u6210|\u5199\u6210|\u8b8a\u6210|\u53d8\u6210){_QUOTE}$"
)


def lettered(short: str, text: str) -> Edit | None:
    """The edit of a clause that has other words written somewhere."""
    found = _LETTERED.match(short) or _WRITTEN.match(short) or _WRITTEN_ZH.match(short)
    return Edit(LETTER, found["a"] or "", found["q"], text) if found is not None else None


def write(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | None:
    """The plan with the new words where there were some, or on the sign that is spoken of."""
    del seed
    target = find(edit.target, plan) if edit.target else None
    index = target.index if target is not None and target.kind == THING else -1
    written = [n for n, thing in enumerate(plan.things) if thing.text and not thing.hidden]
    if index not in written and written:
        index = written[0]
    elif index < 0 or (index not in written and plan.things[index].prop not in BLANK):
        return (replace(plan, caption=edit.value), set()) if plan.caption else None
    thing = replace(plan.things[index], text=edit.value)
    return replace(plan, things=(*plan.things[:index], thing, *plan.things[index + 1 :])), set()


BLANK = frozenset({"sign", "shop", "neon_sign", "banner", "book", "mug", "poster"})
"""What can be lettered though it was not."""
