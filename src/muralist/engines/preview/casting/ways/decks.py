"""A bridge that people run, walk or ride over is the way under their feet: then its deck is the place."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

BRIDGE, DECK = "bridge", "bridge deck"
CROSSING = frozenset({"on", "in", "over", "atop", "above"})
MOVING = frozenset({"running", "riding", "cycling", "skateboarding", "stretching"})
"""What people do on bridges of which one sees no more than the deck."""
OPEN = frozenset({"city", "sea", "lake", "river", "mountains", "forest", "harbour", "street", "road", "beach"})
AFLOAT = frozenset({"duck", "swan", "fish", "goose", "koi", "otter", "frog", "bird", "bat", "dragon"})
"""Who is under a bridge in the water or in the air."""
RIDDEN = frozenset({"bicycle", "motorcycle", "scooter", "skateboard"})


def cross_decks(words: Sequence[Mention], reading: Reading) -> None:
    """Make the place of the bridge, where it is no small or old one that is described."""
    del words
    drafts = reading.drafts
    for number, bridge in enumerate(drafts):
        if not _plain_bridge(bridge):
            continue
        crossing = [who for who in drafts if who.entry.name in CLOTHED | RIDDEN
                    and any(other == number and kind in CROSSING for other, kind in who.linked)]  # fmt: skip
        places = [one.entry.name for one in drafts if one.entry.kind == "place" and not one.drop]
        if not crossing or not all(name in OPEN for name in places) or not any(map(_moves, crossing)):
            continue
        bridge.entry, bridge.others = Entry(kind="place", name=DECK, details={}), ()
        bridge.linked = []
        for who in drafts:
            who.linked = [link for link in who.linked if link[0] != number]
        return


def under_decks(reading: Reading) -> None:
    """Whoever is under a bridge, and neither swims nor floats, is on dry ground: there its arches stand on a street."""
    drafts = reading.drafts
    if any(one.entry.kind == "place" and not one.drop for one in drafts):
        return
    for number, bridge in enumerate(drafts):
        below = [one for one in drafts if (number, "under") in one.linked and not one.drop
                 and (alive(one) or one.entry.name in CLOTHED)]  # fmt: skip
        if bridge.entry.name == BRIDGE and bridge.is_thing and below:
            afloat = any(one.entry.name in AFLOAT or "swimming" in one.poses for one in below)
            place = Entry(kind="place", name="river" if afloat else "street")
            drafts.append(Draft(entry=place, text="", plural=False))
            return


def _moves(who: Draft) -> bool:
    own = {*who.poses, *str(who.entry.details.get("variant", "")).split()}
    return bool(own & MOVING) or who.entry.name in RIDDEN or any(kind == "riding" for _, kind in who.linked)


def _plain_bridge(draft: Draft) -> bool:
    """Whether a bridge is spoken of as a way: one, of no kind, colour or size."""
    described = draft.material or draft.colours or draft.sized or draft.entry.details.get("variant") or draft.plural
    return draft.entry.name == BRIDGE and draft.is_thing and not described
