"""A sign on a door hangs there, with the door close by and no shop around it; so it does on a gate or a tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.facades import DOORS
from muralist.engines.preview.lexicon.mention import Mention

SIGN, DOOR, SHOP = "sign", "door", "shop"
BEARERS = ("gate", "fence", "tree", "stone_wall", "hedge")
"""What else a board hangs on."""
BOARD, METRES = "plaque", 0.5
"""The variant of the sign that does, and how high it is."""
ON = frozenset({"on", "hanging"})


def settle_door_signs(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Hang the one sign on the door that has it, or that it is said to be on."""
    signs = [n for n, one in enumerate(drafts) if _thing(one, SIGN) and one.count <= 1 and not one.plural]
    if len(signs) != 1:
        return
    number, sign = signs[0], drafts[signs[0]]
    if sign.entry.details.get("variant", BOARD) != BOARD:
        return
    for other, door in enumerate(drafts):
        said = {kind for n, kind in sign.linked if n == other} & ON
        had = (number, "holding") in door.linked
        if not (said or had) or not (_is_door(words, door) or (_thing(door, *BEARERS) and door.count <= 1 and said)):
            continue
        if door.entry.name == SHOP:
            door.entry, door.others = lexicon().english[DOOR], ()
        door.linked = [link for link in door.linked if link[0] != number]
        sign.linked = [link for link in sign.linked if link[0] != other]
        sign.link(other, "hanging")
        sign.entry = replace(sign.entry, details={**sign.entry.details, "variant": BOARD, "metres": METRES})
        return


def _is_door(words: Sequence[Mention], draft: Draft) -> bool:
    """Whether it is a door, or the front of a shop that is named by its door: "a bakery door"."""
    if _thing(draft, DOOR) or not _thing(draft, SHOP) or not draft.words:
        return _thing(draft, DOOR)
    last = min(draft.words) + 1
    named = [draft.text, words[last].text] if last in draft.words else [draft.text]
    return named[-1].lower().split()[-1] in DOORS - {"entrance"}


def _thing(draft: Draft, *names: str) -> bool:
    return draft.entry.kind == "thing" and draft.entry.name in names and not draft.drop
