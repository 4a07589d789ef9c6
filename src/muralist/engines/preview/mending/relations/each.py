"""One for each: "a girl and a boy holding balloons" have one apiece, where the words count no other number."""

from __future__ import annotations

from copy import deepcopy

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.mending.relations.seated import FIGURES

HELD = frozenset({"carrying", "holding", "riding", "wearing"})
SHARED = frozenset({"umbrella", "flag", "banner", "kite", "books", "basket", "map", "rope", "sign"})
MOST = 4
"""Those who are named one by one; more are a crowd."""
CHILDS = 0.68
"""The size of a child's mount beside that of a grown-up."""


def settle_each(drafts: list[Draft]) -> None:
    """Give everybody who holds, wears or rides the same several things one of them."""
    for number in range(len(drafts)):
        held = drafts[number]
        if held.entry.kind != "thing" or held.drop or not (held.plural or held.count > 1 or _uncounted(held)):
            continue
        ties = [(one, link) for one in drafts for link in one.linked if link[0] == number and link[1] in HELD]
        owners = [one for one, _ in ties]
        mounts = {kind for _, (_, kind) in ties} == {"riding"}
        if (held.entry.details.get("poses") and not mounts) or held.entry.name in FIGURES:
            continue
        single = all(one.entry.name in FIGURES and one.count <= 1 and not one.plural for one in owners)
        if not single or not 2 <= len(owners) <= MOST or held.count not in {0, len(owners)}:
            continue
        held.count, held.plural = 1, False
        for one, link in ties[1:]:
            one.linked[one.linked.index(link)] = (len(drafts), link[1])
            drafts.append(deepcopy(held))
        if mounts and {one.entry.name for one in owners} == FIGURES:
            _smaller_for_children(drafts, owners)


def _smaller_for_children(drafts: list[Draft], owners: list[Draft]) -> None:
    """A child beside a grown-up rides a smaller bicycle or horse."""
    for one in owners:
        if one.entry.name == "child":
            mount = next(drafts[other] for other, kind in one.linked if kind == "riding")
            mount.size *= CHILDS


def _uncounted(draft: Draft) -> bool:
    """Whether a Chinese noun leaves open how many there are; an umbrella is shared."""
    return not draft.text.isascii() and not draft.count and draft.entry.name not in SHARED
