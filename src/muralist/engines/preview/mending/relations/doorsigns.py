"""A sign on a door hangs there: "a wooden sign on a cafe door" is on no front of a shop, and the door is what is seen."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.facades import DOORS

SIGN, DOOR, SHOP = "sign", "door", "shop"
ON = frozenset({"on", "hanging"})


def settle_door_signs(drafts: list[Draft]) -> None:
    """Hang the one sign on the door that has it, or that it is said to be on."""
    signs = [n for n, one in enumerate(drafts) if _thing(one, SIGN) and one.count <= 1 and not one.plural]
    if len(signs) != 1:
        return
    number, sign = signs[0], drafts[signs[0]]
    for other, door in enumerate(drafts):
        said = {kind for n, kind in sign.linked if n == other} & ON
        had = (number, "holding") in door.linked
        if not (said or had) or not _is_door(door):
            continue
        if door.entry.name == SHOP:
            door.entry, door.others = lexicon().english[DOOR], ()
        door.linked = [link for link in door.linked if link[0] != number]
        sign.linked = [link for link in sign.linked if link[0] != other]
        sign.link(other, "hanging")
        if not sign.entry.details.get("variant"):
            sign.entry = replace(sign.entry, details={**sign.entry.details, "variant": "hung"})
        return


def _is_door(draft: Draft) -> bool:
    """Whether it is a door, or the front of a shop that is named by its door."""
    words = draft.text.lower().split()
    return _thing(draft, DOOR) or (_thing(draft, SHOP) and bool(words) and words[-1] in DOORS - {"entrance"})


def _thing(draft: Draft, name: str) -> bool:
    return draft.entry.kind == "thing" and draft.entry.name == name and not draft.drop
