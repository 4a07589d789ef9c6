"""A relation word that ends its clause: "a bench behind" is behind the main thing, "northern lights above" over it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.props import all_props
from muralist.engines.preview.scenery.outdoors import SKY_FEATURES

BEHIND = "behind"
OVERHEAD = frozenset({"above", "over", "overhead"})
HEAVENS = SKY_FEATURES | {"moon", "sun", "planet", "stars", "aurora", "fireworks", "clouds", "sky"}
GROUNDS = frozenset({"sand", "grass", "floor", "puddles", "flowers", "petals", "rug", "table", "tablecloth"})
"""Parts of a place that are not behind what stands there."""
LANDMARK = 3.2
"""Metres from which something is one."""
FLYING = "flying"
BETWEEN = frozenset({"pose", "stop", "time"})
"""Words that may stand between the noun and the relation: "a bench standing behind"."""


def settle_trailing(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Put what is "behind" behind the first thing that the prompt names."""
    main = next((n for n, draft in enumerate(drafts) if draft.is_thing), None)
    if main is None:
        return
    _set_free(drafts)
    _ground(drafts)
    for at, draft in _said(words, drafts):
        own = drafts.index(draft)
        if words[at].text.lower() != BEHIND or draft.entry.kind != "thing" or own == main:
            continue
        if (
            not any(drafts[other].entry.kind == "thing" for other, _ in draft.linked)
            and (own, BEHIND) not in drafts[main].linked
        ):
            draft.link(main, BEHIND)


def _set_free(drafts: list[Draft]) -> None:
    """What is "with" a landmark in the foreground or the distance stands by itself, and is not borne by it."""
    for number, draft in enumerate(drafts):
        if draft.spot in {"front", "back"} and draft.entry.kind == "thing":
            for one in drafts:
                if one.entry.kind == "thing" and all_props()[one.entry.name].size >= LANDMARK:
                    one.linked = [link for link in one.linked if link != (number, "holding")]


def _ground(drafts: list[Draft]) -> None:
    """A tower is above nobody: "a wizard's tower with a dragon above it" has the dragon above the tower."""
    for number, draft in enumerate(drafts):
        prop = all_props().get(draft.entry.name) if draft.entry.kind == "thing" and not draft.poses else None
        if prop is None or prop.stands != "ground" or prop.size < LANDMARK:
            continue
        hosts = {other for other, kind in draft.linked if kind == "above" and drafts[other].entry.kind == "thing"}
        if hosts and FLYING in str(draft.entry.details.get("poses", "")):
            # a dragon can be above a tower
            draft.poses.append(FLYING)
            continue
        draft.linked = [link for link in draft.linked if link not in {(other, "above") for other in hosts}]
        for one in drafts:
            if one is not draft:
                one.linked = [(number, kind) if kind == "above" and other in hosts else (other, kind)
                              for other, kind in one.linked]  # fmt: skip


def seen_about(words: Sequence[Mention], drafts: list[Draft], used: AbstractSet[int]) -> set[int]:
    """Such words of what a place shows: its sky is above, its walls and mountains are behind."""
    found: set[int] = set()
    for at, draft in _said(words, drafts):
        if not used & {*draft.words}:
            continue
        high = draft.entry.name in HEAVENS or (
            draft.entry.kind == "thing" and all_props()[draft.entry.name].stands == "sky"
        )
        if words[at].text.lower() in OVERHEAD:
            found |= {at} if high else set()
        elif draft.entry.kind in {"place", "feature"} and draft.entry.name not in GROUNDS:
            found.add(at)
    return found


def _said(words: Sequence[Mention], drafts: list[Draft]) -> Iterator[tuple[int, Draft]]:
    """Each such word, by its place, with the noun before it."""
    for at, word in enumerate(words):
        ends = at + 1 == len(words) or words[at + 1].kind == "break"
        if not ends or word.text.lower() not in OVERHEAD | {BEHIND, "behind him", "behind her", "behind it"}:
            continue
        last = at - 1
        while last > 0 and words[last].kind in BETWEEN:
            last -= 1
        noun = next((draft for draft in drafts if last in draft.words and not draft.drop), None)
        if noun is not None:
            yield at, noun
