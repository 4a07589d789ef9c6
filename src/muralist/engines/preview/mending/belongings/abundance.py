"""Bare Chinese nouns that a scene has several of: street lamps of a street, 周圍 trees, 草原上有羊."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import PLURAL_COUNT, Draft
from muralist.engines.preview.lexicon.folding import folded
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.mending.belongings.several import bare

OVERALL = frozenset({"到处", "遍地", "处处", "四处", "满地", "长满", "长满了", "开满", "开满了", "布满", "布满了",
                     "挤满", "挤满了", "站满", "站满了", "满是"})  # fmt: skip
"""Words in simplified script after which there are several of what is named."""
MANY = 5
FLANKING = frozenset({"两旁", "两侧", "两边", "道路两旁", "两岸"})
AROUND = frozenset({"周围", "四周", "周遭", "四边", "四面"})
HERDS = frozenset({"sheep", "cow", "bird", "gull", "duck", "butterfly", "dragonfly", "bee", "firefly", "deer", "fish",
                   "horse", "goat", "swallow"})  # fmt: skip
LINING = frozenset({"street_lamp", "tree"})
"""What a street or a park has more than one of."""
SINGLE = ("大", "老", "古", "枯", "巨", "孤")
"""What a tree's name begins with that is one of a kind."""
STREETS = frozenset(
    {"street", "easterntown", "city", "oldcity", "alley", "oldlane", "park", "village", "road", "watertown"}
)
SCENES = frozenset({"meadow", "lake", "river", "mountains", "garden", "pond", "farm", "forest", "hilltop", "savanna",
                    "beach", "sea", "sky", "harbour", "grass", "snowfield", "underwater"})  # fmt: skip
SHOWN = frozenset({"place", "feature"})


def settle_abundance(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Count what a bare noun means several of, by the words before it or by the scene that it is in."""
    wanted = {other for draft in drafts for other, _ in draft.linked if draft.entry.kind == "thing"}
    for number, draft in enumerate(drafts):
        if not bare(words, draft):
            if draft.plural and not draft.count and _before(words, drafts, number, AROUND) is not None:
                _surround(drafts, number)
            continue
        said = _before(words, drafts, number, OVERALL)
        if said is not None:
            draft.count = MANY
            draft.words.append(said)
        elif _before(words, drafts, number, FLANKING) is not None:
            _flank(drafts, number)
        elif _before(words, drafts, number, AROUND) is not None:
            _surround(drafts, number)
        elif number not in wanted and _scenic(words, drafts, number):
            draft.count = PLURAL_COUNT


def _before(words: Sequence[Mention], drafts: Sequence[Draft], number: int, texts: frozenset[str]) -> int | None:
    """Where one of these words stands in the clause before a noun, with no other noun between."""
    nouns = {at for draft in drafts for at in draft.words}
    # what no word of the prompt names has no place in it
    at = min(drafts[number].words, default=0) - 1
    while at >= 0 and at not in nouns and words[at].kind != "break":
        if folded(words[at].text) in texts:
            return at
        at -= 1
    return None


def _flank(drafts: list[Draft], number: int) -> None:
    """One on either side of a thing or a road, and more along a whole place."""
    draft = drafts[number]
    hosts = [other for other, kind in draft.linked if kind == "beside"]
    draft.count = 2 if hosts and drafts[hosts[0]].entry.kind == "thing" else MANY - 1
    if hosts and drafts[hosts[0]].entry.kind == "thing":
        draft.linked = [(other, kind) for other, kind in draft.linked if other != hosts[0]]
        drafts[hosts[0]].link(number, "between")


def _surround(drafts: list[Draft], number: int) -> None:
    """All around the thing that is spoken of, where there is one, else about the place."""
    draft = drafts[number]
    near = [other for other, kind in draft.linked if kind == "beside"]
    if not near:
        return
    things = [n for n in range(number) if drafts[n].entry.kind == "thing" and not drafts[n].drop]
    host = near[0] if drafts[near[0]].entry.kind == "thing" else things[-1] if things else None
    draft.plural = True
    if host is not None:
        draft.linked = [(other, kind) for other, kind in draft.linked if kind != "beside"]
        draft.link(host, "around")


def _scenic(words: Sequence[Mention], drafts: Sequence[Draft], number: int) -> bool:
    """Whether a noun ends its clause, after a scene that has several of it."""
    draft = drafts[number]
    name, text = draft.entry.name, folded(draft.text)
    places = {one.entry.name for one in drafts if one.entry.kind in SHOWN and not one.drop}
    places |= {one.entry.name for one in drafts if one.entry.name == "road" and not one.drop}
    if name in LINING:
        lone = text.startswith(SINGLE) or bool(draft.sized) or _doing(drafts, number)
        return not lone and bool(places & (STREETS if name == "street_lamp" else STREETS | SCENES))
    if name not in HERDS or draft.sized or text.startswith(("小", "大")) or (draft.linked and _doing(drafts, number)):
        return False
    first = min(draft.words)
    start = max((at for at in range(first) if words[at].kind == "break"), default=-1) + 1
    last = max(draft.words) + 1
    ends = last >= len(words) or words[last].kind in {"break", "joining"}
    led = words[start].kind in SHOWN and folded(words[start].text) != text and start < first
    alone = sum(one.is_thing for one in drafts) == 1
    return alone and ends and led and bool(places & (STREETS | SCENES))


def _doing(drafts: Sequence[Draft], number: int) -> bool:
    """Whether something else is tied to a noun, so that it is one to which that is near."""
    things = {"thing"}
    near = any(other == number for one in drafts for other, _ in one.linked if one.entry.kind in things)
    return near or any(drafts[other].entry.kind in things for other, _ in drafts[number].linked)
