"""What is put on somebody's head, neck or nose is worn: "put the cap from image 2 on the dog in image 1"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.plan import Relation, Thing
from muralist.engines.preview.props.kinds import CREATURES, WEARABLE
from muralist.engines.preview.staging.turns import living

WORN = WEARABLE | {"helmet", "necklace", "mask"}
HELD = frozenset({"handbag"})
"""What somebody who is given it has in the hand."""
_PUT_ON = frozenset({"on", "above", "carrying", "around"})
"""How such a thing is read to be at its wearer."""


def donned(things: Sequence[Thing | None], known: int) -> list[Thing | None]:
    """The things with every new garment on who it is put on; the first `known` were there before.

    One that stands in no relation goes to the only living thing of the picture that was there.
    """
    found = list(things)
    wearers = [at for at, one in enumerate(found[:known]) if one is not None and not one.hidden and wears(one)]
    for number in range(known, len(found)):
        thing = found[number]
        if thing is None or thing.prop not in WORN | HELD or thing.count > 1:
            continue
        tie = thing.relation
        if thing.prop in HELD and tie is None and not thing.spot and len(wearers) == 1:
            found[number] = replace(thing, relation=Relation(kind="carrying", other=wearers[0]))
            continue
        host = found[tie.other] if tie is not None and tie.other < len(found) else None
        if tie is not None and tie.kind in _PUT_ON and host is not None and wears(host):
            found[number] = replace(thing, relation=Relation(kind="wearing", other=tie.other), spot="")
        elif tie is None and not thing.spot and len(wearers) == 1:
            found[number] = replace(thing, relation=Relation(kind="wearing", other=wearers[0]))
    return found


def wears(thing: Thing) -> bool:
    """Whether it has a head to wear something on: people and animals."""
    return thing.prop in CREATURES | living()
