"""Books that fly have no wings: each hovers open by itself, and several are no pile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon

FLYING, SEVERAL = "flying", 5
HOVERER = "hummingbird"
"""What hardly ever sits."""
CLOUDLAND, SKIES = "cloudland", frozenset({"sky", "cloudland", "clouds"})
SWIMMERS = frozenset({"whale", "dolphin", "turtle", "fish", "manta"})
GROUNDED = frozenset({"house", "village", "city", "oldtown", "easterntown", "street", "mountains", "forest", "meadow"})
CARPETS = ("flying carpet", "magic carpet", "飛毯", "飞毯", "魔毯")
"""Names of what flies whether the prompt says so again or not."""


def open_in_flight(drafts: Sequence[Draft]) -> None:
    """Open the books that are said to fly, and let carpets fly that are known for it."""
    _lift_swimmers(drafts)
    for draft in drafts:
        if draft.entry.kind == "thing" and draft.text.lower().startswith(CARPETS) and FLYING not in draft.poses:
            draft.poses.append(FLYING)
        if draft.entry.name == HOVERER and draft.entry.kind == "thing" and not draft.poses:
            draft.poses.append(FLYING)
        if draft.entry.name != "books" or draft.entry.kind != "thing" or draft.drop or FLYING not in draft.poses:
            continue
        if draft.text.lower().split()[-1] == "books" or draft.plural:
            draft.count, draft.plural, draft.spot = draft.count or SEVERAL, True, ""
        draft.entry, draft.others = lexicon().english["open book"], ()


def _lift_swimmers(drafts: Sequence[Draft]) -> None:
    """A whale in the sky has no water around it: it is seen whole, over the clouds or over what is below it."""
    lands = [draft for draft in drafts if draft.entry.kind == "place" and not draft.drop]
    clouds = [draft for draft in lands if draft.entry.name == CLOUDLAND]
    for number, draft in enumerate(drafts):
        if draft.entry.name not in SWIMMERS or draft.entry.kind != "thing" or draft.drop:
            continue
        below = [one for one in drafts if (number, "under") in one.linked]
        below += [drafts[other] for other, kind in draft.linked if kind == "above"]
        aloft = any(kind in {"in", "on"} and drafts[other].entry.name in SKIES for other, kind in draft.linked)
        if not (clouds or aloft or FLYING in draft.poses or any(one.entry.name in GROUNDED for one in below)):
            continue
        details = draft.entry.details
        draft.poses = [FLYING]
        draft.entry = replace(draft.entry, details={
            **details, "variant": f"{details.get('variant', '')} swimming".strip(), "home": CLOUDLAND,
            "poses": f"{details.get('poses', '')}, {FLYING}",
        })  # fmt: skip
        for one in clouds if below else ():
            # what is below the clouds is the place, and they are in its sky
            one.entry, one.others = Entry(kind="feature", name="clouds"), ()
