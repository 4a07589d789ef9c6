"""What floats around somebody or something rings it: icons around a phone, charts around a woman at her laptop."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

NETWORK = "people_network"
ICON, SEVERAL = "icon_badge", 6
LIGHT = frozenset({"icon_badge", "bar_chart", "line_chart", "pie_chart", "speech_bubble", "heart", "letter",
    "star_solid",
                   "badge", "gear", "document", "coin", "percent_sign", "question_mark", "app_window"})  # fmt: skip
"""What floats in pictures of websites."""
FLOATS = ("floating", "flying", "hovering", "float", "fly", "漂浮", "飛", "飞", "懸浮", "悬浮")
MACHINES = frozenset({"phone", "laptop", "tablet", "computer"})
FLYING, CONFETTI, STUDIO = "flying", "confetti", "seamless"
BUBBLES = frozenset({"speech_bubble", "thought_bubble", "question_mark"})
HAD = frozenset({"holding", "carrying", "with"})


def float_around(words: Sequence[Mention], reading: Reading) -> None:
    """Tie what floats to the first thing, and leave everybody else on the ground."""
    drafts = reading.drafts
    _one_machine(drafts)
    for number, draft in enumerate(drafts):
        if draft.drop or draft.entry.kind != "thing" or draft.entry.name not in LIGHT or not draft.words:
            continue
        ringed = any(kind == "around" and drafts[to].entry.name in FIGURES for to, kind in draft.linked)
        if ringed and draft.entry.name in BUBBLES | {"heart", "star_solid"}:
            draft.aloft, draft.poses = True, [*draft.poses, FLYING]
            reading.used |= {n for n, word in enumerate(words) if word.text.lower() in {"head", "heads"}}
            continue
        after = words[max(draft.words) + 1] if max(draft.words) + 1 < len(words) else None
        first = min(draft.words)
        said = after is not None and after.text.lower().startswith(FLOATS)
        said = said or (first > 0 and words[first - 1].text.lower().startswith(FLOATS))
        if not (draft.entry.name == ICON or (said and (draft.plural or draft.count > 2))):
            continue
        main = next((n for n, one in enumerate(drafts) if n != number and one.entry.kind == "thing" and not one.drop
                     and one.words and one.entry.name not in LIGHT), None)  # fmt: skip
        if draft.entry.name == ICON and draft.count < 2:
            draft.count = SEVERAL
        if main is None:
            continue
        if said:
            reading.used |= {n for n in range(max(draft.words) + 1, min(len(words), max(draft.words) + 3))
                             if words[n].text.lower().startswith((*FLOATS, "around"))}  # fmt: skip
        draft.count = max(draft.count, SEVERAL) if draft.plural and draft.count < 3 else draft.count
        for one in drafts:
            one.linked = [link for link in one.linked if link[0] != number]
            if one.entry.name in FIGURES and said:
                one.poses = [pose for pose in one.poses if pose != FLYING]
        draft.linked = [(main, "around")]
        draft.aloft = True
        if FLYING not in draft.poses:
            draft.poses.append(FLYING)


def lift_bubbles(drafts: list[Draft]) -> None:
    """Bring speech bubbles that people have over their heads: one each, or some around one alone."""
    people = [n for n, one in enumerate(drafts) if one.entry.name in FIGURES and not one.drop and one.words]
    for number, bubble in enumerate(drafts):
        if bubble.drop or bubble.entry.name not in BUBBLES or bubble.size > 1 or bubble.linked:
            continue
        who = next((n for n in people if any(to == number and kind in HAD for to, kind in drafts[n].linked)), None)
        if who is None:
            continue
        drafts[who].linked = [link for link in drafts[who].linked if link[0] != number]
        several = max(1, drafts[who].count) if not drafts[who].plural or drafts[who].count else 3
        alone = several < 2 and (bubble.plural or bubble.count > 1)
        bubble.count = bubble.count or (SEVERAL // 2 if alone else several)
        bubble.linked, bubble.aloft = [(who, "around" if alone else "above")], True
        if FLYING not in bubble.poses:
            bubble.poses.append(FLYING)


def room_for_confetti(drafts: list[Draft]) -> None:
    """Confetti falls where there is room for it, unless a place is named."""
    if not any(one.entry.name == CONFETTI and not one.drop for one in drafts):
        return
    if not any(one.entry.kind == "place" and not one.drop for one in drafts):
        drafts.append(Draft(entry=Entry(kind="place", name=STUDIO), text=STUDIO, plural=False, words=[]))


def _one_machine(drafts: Sequence[Draft]) -> None:
    """A mobile app on a phone is what the phone shows anyway; two names of one network are one."""
    nets = [one for one in drafts if one.entry.name == NETWORK and not one.drop]
    for one in nets[1:]:
        nets[0].words += one.words
        one.drop = True
    machines = [n for n, one in enumerate(drafts) if one.entry.name in MACHINES and not one.drop and one.words]
    apps = [n for n in machines if drafts[n].text.lower().endswith((" app", "应用", "應用"))]
    if len(machines) != 2 or len(apps) != 1:
        return
    other = next(n for n in machines if n != apps[0])
    drafts[other].words += drafts[apps[0]].words
    drafts[apps[0]].drop = True
    for one in drafts:
        one.linked = [
            (other if to == apps[0] else to, kind)
            for to, kind in one.linked
            if one is not drafts[other] or to != apps[0]
        ]
