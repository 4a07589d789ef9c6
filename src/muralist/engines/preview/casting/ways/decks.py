"""A bridge that people run, walk or ride over is the way under their feet: then its deck is the place."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

BRIDGE, DECK = "bridge", "bridge deck"
CROSSING = frozenset({"on", "in", "over", "atop", "above"})
MOVING = frozenset({"running", "riding", "cycling", "skateboarding", "stretching"})
"""What people do on bridges of which one sees no more than the deck."""
OPEN = frozenset({"city", "sea", "lake", "river", "mountains", "forest", "harbour", "street", "road", "beach"})
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


def _moves(who: Draft) -> bool:
    own = {*who.poses, *str(who.entry.details.get("variant", "")).split()}
    return bool(own & MOVING) or who.entry.name in RIDDEN or any(kind == "riding" for _, kind in who.linked)


def _plain_bridge(draft: Draft) -> bool:
    """Whether a bridge is spoken of as a way: one, of no kind, colour or size."""
    described = draft.material or draft.colours or draft.sized or draft.entry.details.get("variant") or draft.plural
    return draft.entry.name == BRIDGE and draft.is_thing and not described
