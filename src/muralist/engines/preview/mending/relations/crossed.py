"""What is crossed: the bridge behind a place, 駛過山谷中的橋, or the last one named where the verb names none, 走過."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props.kinds import VEHICLES

CROSSING = frozenset({
    "crossing", "crosses", "passing", "passes", "walking across", "walks across", "walking over", "walks over",
    "crossing over", "passing by", "passes by", "走過", "走过", "經過", "经过", "路過", "路过", "穿過", "穿过", "駛過",
    "驶过", "開過", "开过", "騎過", "骑过", "通過", "通过", "跨過", "跨过",
})  # fmt: skip
"""Verbs of going over something."""
OVER = frozenset({"across", "over"})
"""Words that say so after a verb of moving."""
AIRBORNE, WINGED = frozenset({"flying", "jumping", "soaring"}), frozenset({"bird", "owl", "butterfly", "dragon", "bee"})
CROSSED = frozenset({"bridge", "viaduct", "rope_bridge"})
PASSED, REACH = frozenset({"經過", "经过", "路過", "路过"}), 4
"""Verbs of going by something, and the words between them and it."""
TRODDEN = CROSSED | {"road", "path", "stairs", "boardwalk", "jetty", "railway"}
LINING = frozenset({"tree", "willow", "birch", "flowers"})
"""What one goes between."""
BRIDGE, RAILED = "bridge", frozenset({"train", "tram"})
MOVING = VEHICLES | {"train", "tram"}
SPATIAL = frozenset({"on", "riding", "in", "under", "behind", "front"})
LOOKED_AT = frozenset({"facing", "following"})
"""Relations whose landmark may be a thing that only says where the object is: 看著桌上的蛋糕."""


def settle_crossed(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Put who crosses on what is crossed, and give Chinese verbs the object behind a landmark."""
    _behind_landmarks(words, drafts)
    _passed(words, drafts)
    _over_bridges(drafts)
    for at in range(len(words)):
        if not _without_object(words, at):
            continue
        before = [n for n, one in enumerate(drafts) if one.is_named and max(one.words) < at]
        mover = next((n for n in reversed(before) if _moves(drafts[n])), None)
        if mover is None:
            continue
        mover = next((n for n in before if any(o == mover and kind == "riding" for o, kind in drafts[n].linked)), mover)
        tied = [kind for other, kind in drafts[mover].linked if drafts[other].is_named]
        spans = [n for n in before if drafts[n].entry.name in CROSSED and n != mover]
        if spans and not SPATIAL & set(tied):
            drafts[mover].link(spans[-1], "on")
    _ridden(drafts)
    _led_over(drafts)
    _railed(drafts)


def _passed(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """騎車經過一棟房子: who passes a building or somebody is before it, not on it."""
    for draft in drafts:
        for place, (other, kind) in enumerate(draft.linked):
            host, first = drafts[other], min(drafts[other].words, default=0)
            said = [word for word in words[max(0, first - REACH) : first] if word.text in PASSED]
            through = [word for word in words[max(0, first - REACH) : first] if word.text in CROSSING]
            if kind == "on" and through and host.entry.name in LINING:
                # 穿過櫻花大道: trees on both sides, and nobody on top
                host.plural, draft.linked[place] = not host.count, (other, "front")
            elif kind == "on" and said and host.entry.kind == "thing" and host.entry.name not in TRODDEN:
                draft.linked[place] = (other, "front")


def _railed(drafts: list[Draft]) -> None:
    """A train in a valley with a bridge is on that bridge, wherever else it is said to go."""
    bridges = [number for number, one in enumerate(drafts) if one.is_named and one.entry.name == BRIDGE]
    if len(bridges) != 1:
        return
    for draft in drafts:
        if not draft.is_named or draft.entry.name not in RAILED or any(drafts[n].is_named for n, _ in draft.linked):
            continue
        ties = [link for link in draft.linked if drafts[link[0]].entry.kind == "place"]
        if not draft.linked or any(kind in {"on", "in", "at"} for _, kind in ties):
            draft.linked = [link for link in draft.linked if link not in ties or link[1] != "on"]
            draft.link(bridges[0], "on")


def _led_over(drafts: list[Draft]) -> None:
    """Who leads an animal over a bridge is on it as well."""
    for draft in drafts:
        if draft.entry.name not in {"person", "child"} or draft.drop:
            continue
        for other, _ in [link for link in draft.linked if link[1] in {"beside", "following"}]:
            spans = [n for n, kind in drafts[other].linked if kind in {"on", "in"} and drafts[n].entry.name in CROSSED]
            if spans and drafts[other].entry.details.get("poses"):
                drafts[other].linked = [(n, "on" if n in spans else kind) for n, kind in drafts[other].linked]
                draft.link(spans[0], "on")


def _ridden(drafts: list[Draft]) -> None:
    """A bridge bears the bicycle, and that its rider."""
    for draft in drafts:
        mount = next((other for other, kind in draft.linked if kind == "riding" and drafts[other].is_named), None)
        spans = [(n, kind) for n, kind in draft.linked if kind == "on" and drafts[n].entry.name in CROSSED]
        if mount is not None and spans:
            draft.linked = [link for link in draft.linked if link not in spans]
            drafts[mount].link(*spans[0])


def _without_object(words: Sequence[Mention], at: int) -> bool:
    """Whether a verb of crossing names nothing that is crossed, or only "it"."""
    text, before = words[at].text.lower(), words[at - 1].kind if at else ""
    crossing = text in CROSSING or (text in OVER and before in {"pose", "relation"})
    return crossing and (at + 1 == len(words) or words[at + 1].kind in {"break", "pronoun"})


def _over_bridges(drafts: list[Draft]) -> None:
    """Who rides over a bridge, or walks in the middle of it, is on it, unless they fly."""
    spans = [number for number, one in enumerate(drafts) if one.is_named and one.entry.name in CROSSED]
    for draft in drafts:
        middle = draft.spot == "middle" and "walking" in draft.poses and not draft.linked
        if draft.is_named and middle and len(spans) == 1:
            # 吊橋,登山客走在中間
            draft.spot = ""
            draft.link(spans[0], "on")
        if draft.is_named and _moves(draft) and not AIRBORNE & set(draft.poses) and draft.entry.name not in WINGED:
            draft.linked = [
                (other, "on" if kind == "over" and drafts[other].entry.name in CROSSED else kind)
                for other, kind in draft.linked
            ]


def _behind_landmarks(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """駛過山谷中的橋 is about the bridge, and the valley only says where it is."""
    for draft in drafts:
        for place, (other, kind) in enumerate(draft.linked):
            landmark = drafts[other]
            after = max(landmark.words, default=len(words)) + 1
            if landmark.text.isascii() or after >= len(words) or landmark.drop:
                continue
            if landmark.entry.kind != "place" and kind not in LOOKED_AT:
                continue
            where = words[after].meaning("relation")
            if where is None or not where.details.get("after") or not _said_by_verb(words, landmark, where.name):
                continue
            meant = next((n for n, one in enumerate(drafts) if one is not draft and _follows(words, one, after)
                          and (other, where.name) in one.linked), None)  # fmt: skip
            if meant is not None:
                draft.linked[place] = (meant, kind)


def _said_by_verb(words: Sequence[Mention], landmark: Draft, where: str) -> bool:
    """Whether a verb with its object stands right before a landmark."""
    first = min(landmark.words)
    verb = words[first - 1].meaning("relation") if first else None
    return verb is not None and not verb.details.get("after") and where in {"in", "on", "beside"}


def _follows(words: Sequence[Mention], draft: Draft, after: int) -> bool:
    """Whether a thing is named in the clause right after a landmark word."""
    if not draft.is_named or min(draft.words) <= after:
        return False
    return all(word.kind not in {"break", "relation", "pose"} for word in words[after + 1 : min(draft.words)])


def _moves(draft: Draft) -> bool:
    return bool(draft.entry.details.get("poses")) or draft.entry.name in MOVING
