"""Aircraft that people stand beside, and those on an airfield that do not fly, are on the ground, on their wheels."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

CRAFT, LEVEL = frozenset({"plane"}), frozenset({"beside", "left", "right", "front"})
FIELD = "airfield"
PARKED = "parked"
"""The word of a variant that has its wheels out."""
LEAVING = frozenset(
    {
        "taking",
        "takes",
        "take-off",
        "takeoff",
        "taking off",
        "takes off",
        "flying",
        "flies",
        "landing",
        "lands",
        "departing",
        "approaching",
        "起飛",
        "起飞",
        "降落",
        "飛過",
        "飞过",
        "飛",
        "飞",
    }
)
"""Words of one that is in the air."""


def park(drafts: list[Draft]) -> None:
    """Turn the relation of who stands beside a plane around."""
    for number, who in enumerate(drafts):
        if who.entry.name not in CLOTHED or who.drop:
            continue
        for other, kind in list(who.linked):
            craft = drafts[other]
            tied = any(drafts[landmark].entry.kind == "thing" for landmark, _ in craft.linked)
            if kind in LEVEL and craft.entry.name in CRAFT and not tied and not craft.poses:
                craft.linked = []
                who.linked = [tie for tie in who.linked if tie != (other, kind)]
                craft.link(number, "behind" if kind == "front" else "beside")
                if not any(draft.entry.kind == "place" and not draft.drop for draft in drafts):
                    drafts.append(Draft(entry=Entry(kind="place", name=FIELD), text=FIELD, plural=False, words=[]))


def stand_on_wheels(words: list[Mention], reading: Reading) -> None:
    """Put an aircraft on the ground of an airfield that it is said to be at."""
    fields = any(
        draft.entry.kind == "place" and draft.entry.name == FIELD and not draft.drop for draft in reading.drafts
    )
    if not fields or any(word.text.lower() in LEAVING for word in words):
        return
    for draft in reading.drafts:
        if draft.entry.name not in CRAFT or draft.drop or draft.poses or draft.aloft:
            continue
        if any(kind in {"above", "in"} for _, kind in draft.linked) or draft.entry.details.get("metres"):
            continue
        variant = f"{draft.entry.details.get('variant', '')} {PARKED}".strip()
        draft.entry = replace(draft.entry, details={**draft.entry.details, "variant": variant})
