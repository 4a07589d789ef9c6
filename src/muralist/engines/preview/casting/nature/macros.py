"""Small wildlife through a close lens: what a macro looks at lives among leaves, not on a table."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

FOLIAGE, CLOSEST = "foliage", "close-up"
CLOSE = frozenset({"close-up", "bokeh"})
INSECTS = frozenset({"ladybird", "bee", "butterfly", "dragonfly", "snail", "ant", "caterpillar", "spider", "beetle",
                     "grasshopper", "hummingbird", "frog", "worm", "firefly", "moth", "chameleon"})  # fmt: skip
GROWN = frozenset({"flowers", "leaf", "mushroom", "lotus", "orchid", "hydrangea", "grass_tuft", "branch", "wheat",
                   "sunflower", "tulip"})  # fmt: skip
FEW = 7
"""The most flowers that are painted one by one."""
VISITS = frozenset({"on", "at", "beside", "above", "around", "in"})
"""How an insect may be at a flower."""
PONDS = frozenset({"frog", "chameleon"})
"""Those that are large enough to be seen where they live."""
SMALL = frozenset({"waterdrop", "drop", "dewdrop", "droplet"})


GREENS, SOFT = (
    frozenset({"green", "leafy", "綠", "绿", "綠色", "绿色"}),
    frozenset({"blurred", "blurry", "soft", "bokeh"}),
)
"""What is said of a background that is leaves out of focus."""
PARTS = frozenset({"leaves", "grass"})
"""Features that such a background has anyway."""


def behind_macros(words: list[Mention], reading: Reading) -> None:
    """Put what a close lens looks at, or an insect that sits on a plant, before blurred leaves, if it is nowhere."""
    papers = [draft for draft in reading.drafts if _leafy(words, draft)]
    there = [draft for draft in reading.drafts if not draft.drop and draft not in papers]
    if any(draft.entry.kind == "place" or (draft.entry.kind == "feature" and draft.entry.name not in PARTS)
           for draft in there):  # fmt: skip
        return
    things = [draft for draft in there if draft.entry.kind == "thing"]
    if not things or not all(draft.entry.name in INSECTS | GROWN | SMALL and not _potted(draft) for draft in things):
        return
    lens = reading.tables.get("lens", [])
    if not (CLOSE & set(lens) or any(_perched(draft, reading) for draft in things)):
        return
    leaves = Draft(entry=Entry(kind="place", name=FOLIAGE), text="macro", plural=False)
    for paper in papers:
        reading.used.update(paper.words, _softened(words, paper))
        paper.entry, paper.others, paper.words, paper.colours = Entry(kind="merged", name=paper.text), (), [], []
    reading.drafts.append(leaves)
    if any(_perched(draft, reading, frozenset({"on"})) for draft in things) and CLOSEST not in lens:
        reading.tables["lens"] = [*lens, CLOSEST]


def _leafy(words: list[Mention], draft: Draft) -> bool:
    """Whether a draft is the paper of a studio by its noun and a green blur by what is said of it."""
    paper = draft.entry.details.get("seamless") and draft.entry.kind == "feature" and draft.words and not draft.drop
    return bool(paper and all(GREENS & set(tint.word.split()) for tint in draft.colours)
                and (draft.colours or _softened(words, draft)))  # fmt: skip


def _softened(words: list[Mention], paper: Draft) -> list[int]:
    """The words right before a background that say it is out of focus."""
    first = min(paper.words)
    return [at for at in range(max(0, first - 3), first) if words[at].text.lower() in SOFT | GREENS]


def _perched(draft: Draft, reading: Reading, ways: frozenset[str] = VISITS) -> bool:
    """Whether an insect sits on a plant, or hovers at it."""
    hosts = [reading.drafts[other].entry.name for other, kind in draft.linked if kind in ways]
    return draft.entry.name in INSECTS - PONDS and any(host in GROWN for host in hosts)


def _potted(draft: Draft) -> bool:
    return "potted" in draft.poses or bool(draft.entry.details.get("variant") == "dried")


def _bunch(draft: Draft) -> bool:
    return any(word in draft.text.lower() for word in ("bouquet", "bunch", "束"))


def lone_variant(draft: Draft, variant: str, place: str, *, held: bool) -> str:
    """The variant of flowers in the open: one flower, or counted ones, are stems of their own and no clumps."""
    if held:
        # a tulip in the hand is one, a bouquet is not
        alone = (draft.single or draft.count == 1) and "mixed" not in variant and variant and not _bunch(draft)
        return f"{variant} lone" if alone else variant
    one = not _bunch(draft) and (draft.single or 0 < draft.count <= FEW or (place == FOLIAGE and not draft.plural))
    return f"{variant} lone".strip() if one and (draft.count or not draft.plural) else variant
