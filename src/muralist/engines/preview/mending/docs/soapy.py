"""Soap bubbles are in the air: no soap lies there and nobody is under water. Goods by a brook are out of doors."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

WET = frozenset({"underwater", "under water", "sea", "ocean", "fish", "reef", "coral", "diver", "aquarium", "tank",
                 "水下", "海底", "魚", "鱼"})  # fmt: skip
SWUM = frozenset({"underwater", "sea", "pond", "aquarium", "lake"})
BROOKS = frozenset({"stream", "waterfall", "river"})
GROUND = "seamless"


def settle_soap_bubbles(words: Sequence[Mention], reading: Reading) -> None:
    """Let the bubbles float around what is named, and take the goods out to the brook that they are beside."""
    drafts = reading.drafts
    for at, word in enumerate(words[:-1]):
        if word.text.lower() == "soap" and words[at + 1].text.lower() in {"bubble", "bubbles"}:
            for draft in drafts:
                if at in draft.words and draft.entry.name == "soap":
                    draft.drop = True
                    reading.used.add(at)
    _outdoors(drafts)
    bubbles = [one for one in drafts if one.entry.kind == "feature" and one.entry.name == "bubbles" and not one.drop]
    said = {part for word in words for part in (word.text.lower(), *word.text.lower().split())}
    dry = any(one.is_thing for one in drafts) and not said & WET
    placed = any(one.entry.kind == "place" and not one.drop for one in drafts)
    if bubbles and dry and not placed and not any(_swims(one) for one in drafts):
        drafts.append(Draft(entry=Entry(kind="place", name=GROUND), text="", plural=False, words=[]))


def _swims(one: Draft) -> bool:
    """Whether it lives in the water."""
    from muralist.engines.preview.props import all_props

    if not one.is_thing or one.entry.name not in all_props():
        return False
    return str(one.entry.details.get("home") or all_props()[one.entry.name].home) in SWUM


def _outdoors(drafts: Sequence[Draft]) -> None:
    if not any(one.is_thing and one.entry.name in BROOKS for one in drafts):
        return
    for one in drafts:
        if one.entry.kind == "place" and one.entry.name == GROUND and one.words:
            one.drop = True
