"""A vase and flowers that are named together are one vase with these flowers in it, not an empty one beside another."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

VASE, STEM = "vase", "flower"
STALKS, DRIED = frozenset({"reeds"}), "dried grass"
"""What grows on banks, and what it is in a vase."""
HOLDING = frozenset({"holding", "carrying", "of"})
LOOSE = frozenset({"in", "on", "at", "beside"})
"""What flowers may be said to be to a landmark and still be in the vase that is there."""
APART = frozenset({"empty", "fallen", "scattered", "loose", "空", "空的"})
"""Words by which the flowers are not in it."""


def settle_arranged(words: Sequence[Mention], reading: Reading) -> None:
    """Put the flowers in the vase, where both are one of a kind and nothing else has either."""
    drafts = reading.drafts
    vases = [n for n, one in enumerate(drafts) if _is_vase(one)]
    if len(vases) != 1 or any(word.text.lower() in APART for word in words):
        return
    number, vase = vases[0], drafts[vases[0]]
    if _filled(drafts, number):
        return
    for other, flowers in enumerate(drafts):
        held = (other, "holding") in vase.linked or (number, "in") in flowers.linked
        if held and flowers.is_thing and flowers.entry.name in STALKS:
            # "a vase with pampas grass" has a bunch of it, dried
            flowers.entry, flowers.others = lexicon().english[DRIED], ()
        if other == number or not _are_flowers(flowers):
            continue
        said = [kind for n, kind in vase.linked if n == other and kind in HOLDING]
        if said or _together(drafts, number, other):
            vase.linked = [link for link in vase.linked if link[0] != other]
            flowers.linked = []
            vase.link(other, "holding")
            between = range(max(vase.words), min(flowers.words))
            reading.used.update(at for at in between if words[at].meaning("relation") and "carrying" in said)
            return


def _is_vase(draft: Draft) -> bool:
    plain = draft.entry.kind == "thing" and draft.entry.name == VASE and not draft.drop
    return plain and draft.count <= 1 and not draft.plural and not draft.entry.details.get("filling")


def _are_flowers(draft: Draft) -> bool:
    return draft.is_thing and draft.entry.details.get("fills") == STEM


def _filled(drafts: Sequence[Draft], vase: int) -> bool:
    """Whether flowers are said to be in it already, rather than to be held by something that has no hands."""
    held = any(kind == "holding" and _are_flowers(drafts[n]) for n, kind in drafts[vase].linked)
    return held or any((vase, "in") in one.linked and _are_flowers(one) for one in drafts)


def _together(drafts: Sequence[Draft], vase: int, flowers: int) -> bool:
    """Whether the flowers are named after the vase, and are where it is or nowhere else."""
    if flowers < vase or _had(drafts, vase, flowers):
        return False
    spots = {(n, kind) for n, kind in drafts[vase].linked if n != flowers}
    free = all(link in spots or (link[0] == vase and link[1] == "in") for link in drafts[flowers].linked)
    between = drafts[vase + 1 : flowers]
    return free and not drafts[flowers].spot and not any(_opens_scene(one) for one in between)


def _had(drafts: Sequence[Draft], vase: int, flowers: int) -> bool:
    """Whether somebody has the flowers, or something else is among them."""
    return any(
        other == flowers and kind in {*HOLDING, "in", "facing", "riding", "between"}
        for n, one in enumerate(drafts)
        for other, kind in one.linked
        if n != vase and one.entry.kind == "thing"
    )


def _opens_scene(draft: Draft) -> bool:
    """Whether a place, or somebody who may have them, is named between the two."""
    return not draft.drop and (draft.entry.kind == "place" or bool(draft.entry.details.get("poses")))
