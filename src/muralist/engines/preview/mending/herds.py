"""Groups by their names: a caravan of camels, a wolf pack; who pulls a sled; and a duck with her ducklings."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.people import poses_taken
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import Mention

LINES = {
    "caravan": 5,
    "procession": 4,
    "parade": 5,
    "convoy": 4,
    "商隊": 5,
    "商队": 5,
    "駝隊": 5,
    "驼队": 5,
    "隊伍": 5,
    "队伍": 5,
    "隊": 5,
    "队": 5,
}
"""Groups that walk in a line, and how many they are."""
GROUPS = {
    "herd": 6, "flock": 6, "pack": 5, "pride": 5, "pod": 4, "troop": 5, "team": 4, "gaggle": 5, "bevy": 5, "colony": 6,
    "swarm": 9, "school": 7, "shoal": 7, "litter": 5, "brood": 5, "band": 4, "drove": 6, "群": 6, "大群": 8,
}  # fmt: skip
PULLING = frozenset({"pulling", "pulls", "pull", "towing", "tows", "drawing", "hauling", "dragging", "拉著", "拉着"})
CHASING = frozenset({"chasing", "chases", "chase", "pursuing", "running after", "hunting", "追", "追著", "追着", "追逐",
                     "追逐著", "追逐着", "追趕", "追赶"})  # fmt: skip
DRAWN = 0.25
"""Metres from which what an animal pulls comes after it; smaller things are in its mouth."""


def name_herds(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Count the animals of a group that is named before or after them."""
    for at, word in enumerate(words):
        text = word.text.lower()
        number = LINES.get(text) or GROUPS.get(text)
        draft = _member(at, words, drafts) if number else None
        if draft is None or not number:
            continue
        # the one of 一支駱駝隊 counts the caravans
        draft.count = number if draft.count == 1 and not word.text.isascii() else draft.count or number
        draft.words.append(at)
        if text in LINES and not draft.poses and not draft.entry.details.get("seated"):
            draft.poses.append("walking")
    _mothers(drafts)
    _chase(words, drafts)
    _pull(words, drafts)


def _member(at: int, words: Sequence[Mention], drafts: list[Draft]) -> Draft | None:
    """The animals that a group at a word is one of: "wolf pack", "a pack of grey wolves"."""
    for draft in drafts:
        if not alive(draft) or draft.drop or not draft.words:
            continue
        first, last = min(draft.words), max(draft.words)
        if last == at - 1 and draft.count in {0, 1} and not draft.plural:
            return draft
        after = [word for word in words[at + 1 : first] if word.kind not in {"colour", "size", "material", "pattern"}]
        if at < first and len(after) == 1 and after[0].text.lower() == "of" and draft.count == 0:
            return draft
    return None


def _mothers(drafts: list[Draft]) -> None:
    """A duck with ducklings is their mother, brown as she is."""
    young = any("duckling" in str(draft.entry.details.get("variant", "")) for draft in drafts)
    for draft in drafts:
        grown = draft.entry.name == "duck" and not draft.entry.details.get("variant")
        if young and grown and draft.count in {0, 1} and not draft.plural and not draft.colours:
            draft.entry = lexicon().english["mother duck"]


def _chase(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Who chases runs, and so does whoever is chased."""
    if not any(word.text.lower() in CHASING for word in words):
        return
    for draft in drafts:
        for other, kind in draft.linked:
            if kind == "following":
                for one in (draft, drafts[other]):
                    if not one.poses and one.entry.kind == "thing" and "running" in poses_taken(one.entry):
                        one.poses.append("running")


def _pull(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """A sled comes after the huskies that pull it."""
    from muralist.engines.preview.props import all_props

    said = [at for at, word in enumerate(words) if word.text.lower() in PULLING]
    for number, draft in enumerate(drafts):
        if not said or not alive(draft):
            continue
        for other, kind in list(draft.linked):
            cart = drafts[other]
            if kind != "carrying" or cart.entry.kind != "thing" or all_props()[cart.entry.name].size < DRAWN:
                continue
            draft.linked.remove((other, kind))
            cart.link(number, "following")
            draft.words += said
            if not draft.poses:
                draft.poses.append("walking")
