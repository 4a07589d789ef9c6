"""Cues of East Asia choose its buildings, its dragon and its streets, not those of Europe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.east import AFLOAT, CUES, MODERN, NAMED, PLACES, PLAIN_HOUSES
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.places import all_places

GROUNDS = frozenset(
    {"watertown", "templeyard", "easterntown", "oldlane", "bamboo", "terraces", "paddies", "teafield", "karst"}
)
HOUSES = frozenset({"house", "cabin", "castle", "temple_hall", "hut", "palace"})
TOWNS = frozenset({"watertown", "easterntown"})
PLAIN_BOATS = frozenset({"船", "小船", "木船", "boat", "boats", "small boat", "little boat"})
WATERTOWN = "watertown"
WATERS = frozenset({"水面", "湖面", "水面上", "湖面上", "水上", "水中"})
BUILT = frozenset({"classroom", "village", "city", "oldtown", "easterntown", "hospital", "library", "museum", "farm"})
"""Places of which the one that is named right after is a part: 小鎮車站 is a station."""
THINGS = {("dragon", ""): "chinese dragon", ("temple", ""): "chinese temple", ("tower", ""): "pagoda"}
"""Drawings with their variants, and the word for what is painted in their stead."""
LONG = frozenset({"龍", "龙", "大龍", "大龙"})
WESTERN = frozenset({"castle", "coin", "chest", "gem", "throne", "tyrannosaur"})
"""What a dragon guards in the tales of Europe."""
TALES = frozenset({"騎士", "骑士", "公主", "噴火", "喷火", "王子", "勇者", "knight"})
TALL = frozenset({"pagoda", "tower", "lighthouse", "clock_tower", "tree", "skyscraper"})
"""What is high enough to coil around."""
COILING = frozenset({"盤繞在", "盤繞", "盘绕在", "盘绕", "纏繞", "纏繞在", "缠绕", "缠绕在", "盤踞", "盤踞在",
                     "盘踞", "盘踞在", "盤在", "盘在", "繞在", "绕在", "環繞著", "环绕着"})  # fmt: skip
CROSSED = frozenset({"bridge"})
GARBED = frozenset({"旗袍", "漢服", "汉服", "qipao", "cheongsam", "hanfu"})


def settle_eastern(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Where a prompt speaks of the East, its dragon, temple, tower and street are eastern ones."""
    _of_a_place(words, drafts)
    _ponds(drafts)
    _pass_under(drafts)
    for draft in drafts:
        if draft.text in LONG and not _western(words, drafts):
            draft.entry = lexicon().english["chinese dragon"]
    if not _cued(words, drafts):
        return
    _coil(words, drafts)
    modern = any(draft.entry.name in MODERN for draft in drafts)
    for draft in drafts:
        entry = draft.entry
        if entry.kind == "thing":
            word = THINGS.get((entry.name, str(entry.details.get("variant", ""))))
            if word:
                draft.entry = lexicon().english[word]
            elif entry.name in CROSSED and _garbed(words, drafts):
                draft.entry = replace(entry, details={**entry.details, "home": "watertown"})
        elif entry.kind == "place" and entry.name in PLACES and not modern and "wall" not in draft.text:
            details = {key: value for key, value in entry.details.items() if key != "tints"}
            draft.entry = replace(entry, name=PLACES[entry.name], details=details)
    _houses(drafts)
    _boats(drafts)


def _of_a_place(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """The children of a school who are elsewhere are in no classroom, 幼兒園的孩子在操場上, nor is its playground."""
    for draft in drafts:
        after = max(draft.words, default=-1) + 1
        built = any(entry.kind == "place" and entry.name in BUILT for entry in (draft.entry, *draft.others))
        built = built or (draft.entry.name in HOUSES and after < len(words) and _indoors(words[after]))
        if built and not draft.text.isascii() and 0 < after < len(words) and _other_place(words[after], draft):
            _forget(drafts, draft)
    places = [draft for draft in drafts if draft.entry.kind == "place" and not draft.drop]
    for draft in places[:-1]:
        after = max(draft.words, default=-1) + 1
        if draft.text.isascii() or not 0 < after < len(words):
            continue
        person = words[after].meaning("thing")
        if person is not None and person.name in FIGURES and words[after - 1].kind == "place":
            _forget(drafts, draft)


def _other_place(word: Mention, draft: Draft) -> bool:
    """Whether a word is for a place of its own, as the street of an old town and the skyline of a city are not."""
    return word.entry is not None and word.kind == "place" and word.entry.name not in {"street", draft.entry.name}


def _indoors(word: Mention) -> bool:
    """Whether a word is for a room, or a part of one."""
    place = word.meaning("place")
    return place is not None and all_places()[place.name].indoor


def _pass_under(drafts: list[Draft]) -> None:
    """A boat that goes through or past a bridge is beneath it, 烏篷船穿過石橋."""
    for draft in drafts:
        if draft.entry.name in AFLOAT and draft.entry.kind == "thing":
            draft.linked = [
                (other, "under" if kind == "on" and drafts[other].entry.name in CROSSED else kind)
                for other, kind in draft.linked
            ]


def _houses(drafts: list[Draft]) -> None:
    """The plain houses of an eastern town are those that it has, 白牆黑瓦的房子."""
    town = next((draft.entry for draft in drafts if draft.entry.kind == "place" and draft.entry.name in TOWNS), None)
    marked = {other for draft in drafts for other, _ in draft.linked}
    for number, draft in enumerate(drafts):
        plain = draft.entry.name == "house" and draft.entry.kind == "thing" and not draft.count and not draft.colours
        if town is not None and plain and number not in marked and draft.text in PLAIN_HOUSES:
            draft.entry, draft.others, draft.linked = town, (), []


def _boats(drafts: list[Draft]) -> None:
    """A plain boat of a water town has an awning and no sail."""
    town = any(draft.entry.kind == "place" and draft.entry.name == WATERTOWN for draft in drafts)
    for draft in drafts if town else ():
        if draft.entry.name == "boat" and draft.entry.kind == "thing" and draft.text in PLAIN_BOATS:
            draft.entry = lexicon().english["wupeng boat"]


def _ponds(drafts: list[Draft]) -> None:
    """The water that lotus flowers are on is a pond's."""
    if any(draft.entry.name == "lotus" and not draft.drop for draft in drafts):
        for draft in drafts:
            if draft.entry.name == "lake" and draft.text in WATERS:
                draft.entry = lexicon().english["pond"]


def _forget(drafts: list[Draft], draft: Draft) -> None:
    draft.entry, draft.others, draft.words = Entry(kind="merged", name=draft.text), (), []
    for one in drafts:
        one.linked = [(other, kind) for other, kind in one.linked if drafts[other] is not draft]


def _cued(words: Sequence[Mention], drafts: Sequence[Draft]) -> bool:
    """Whether anything says that this is in the East."""
    return (
        any(word.text.lower() in NAMED for word in words)
        or any(draft.entry.name in CUES | GROUNDS and not draft.drop for draft in drafts)
        or any(_paper(draft) for draft in drafts)
    )


def _coil(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """The long dragon is wound about a tower that it coils around."""
    coiling = any(word.text in COILING or word.text.lower().endswith("around") for word in words)
    for draft in drafts:
        for at, (other, kind) in enumerate(draft.linked):
            tall = drafts[other].entry.name in TALL and kind in {"on", "around"} and coiling
            if tall and (draft.entry.name in {"dragon", "eastern dragon"}):
                draft.entry = replace(draft.entry, name="coiled dragon")
                draft.linked[at] = (other, "around")


def _western(words: Sequence[Mention], drafts: Sequence[Draft]) -> bool:
    """Whether a dragon is the winged one of Europe's tales."""
    return any(word.text.lower() in TALES for word in words) or any(draft.entry.name in WESTERN for draft in drafts)


def _paper(draft: Draft) -> bool:
    return draft.entry.name == "umbrella" and draft.entry.details.get("variant") == "paper"


def _garbed(words: Sequence[Mention], drafts: Sequence[Draft]) -> bool:
    """Whether somebody crosses a bridge as they do in a water town: in its dress, or under its umbrella."""
    return any(word.text.lower() in GARBED for word in words) or any(_paper(draft) for draft in drafts)
