"""What stands on a shelf or lies in a bathtub is in that room, whatever its own home."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from muralist.engines.preview.casting.scene.walls import rooms_under
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import Entry, lexicon

BORNE = frozenset({"on", "in", "under"})


def free_of_rooms(standing: Sequence[Draft], drafts: Sequence[Draft], indoors: Callable[[Draft], bool]) -> list[Draft]:
    """The things that choose the place: those that furniture bears leave it to the furniture."""
    free = [
        draft for draft in standing
        if not any(kind in BORNE and _furniture(drafts[other], indoors) for other, kind in draft.linked)
    ]  # fmt: skip
    return free or list(standing)


def _furniture(host: Draft, indoors: Callable[[Draft], bool]) -> bool:
    # a table is in every room: what is on it says in which
    if host.entry.kind != "thing" or host.drop:
        return False
    # a garden wall says where its door is
    return bool(host.entry.details.get("home")) or (host.entry.name != "table" and indoors(host))


def hanging_room(drafts: Sequence[Draft]) -> str:
    """The place of what hangs on a wall: of a shelf with all that is named on it, the picture is of that wall only."""
    shelves = [number for number, draft in enumerate(drafts) if draft.entry.name == "shelf" and not draft.drop]
    others = [draft for draft in drafts if draft.entry.kind in {"thing", "feature"} and not draft.drop]
    borne = [draft for draft in others if draft.entry.name not in {"shelf", "wall"}]
    on_it = all(any(other in shelves and kind == "on" for other, kind in draft.linked) for draft in borne)
    if len(shelves) == 1 and borne and on_it:
        return "seamless"
    return next((room for room in rooms_under(drafts) if room != "livingroom"), "livingroom")


PLOTS = frozenset({"garden", "park", "playground"})
"""Places that are laid out within others."""
WITHIN = frozenset({"in", "on", "at"})
GROWN = frozenset({"cactus", "flowers", "tree", "houseplant", "palm", "mushroom", "rock", "bamboo", "lotus"})


def host_places(asked: list[Draft], drafts: Sequence[Draft]) -> list[Draft]:
    """The places asked for without the plots that are said to be in another one of them."""
    kept = []
    for draft in asked:
        hosts = [drafts[other] for other, kind in draft.linked if kind in WITHIN]
        inner = draft.entry.name in PLOTS and any(host in asked and host is not draft for host in hosts)
        if inner:
            _scatter(draft, drafts)
        else:
            kept.append(draft)
    return kept or asked


def _scatter(plot: Draft, drafts: Sequence[Draft]) -> None:
    """What the plot is named for is there several times."""
    before = min(plot.words, default=0) - 1
    for draft in drafts:
        if before not in draft.words or draft.count:
            continue
        draft.plural = True
        if draft.entry.name not in GROWN:
            # what a vegetable garden grows is not seen
            draft.entry, draft.others, draft.words = Entry(kind="merged", name=draft.text), (), []
    grown = lexicon().english.get(plot.text.lower().split()[0])
    if " " in plot.text and grown is not None and grown.kind == "thing" and grown.name in GROWN:
        plot.entry, plot.others, plot.plural, plot.linked = grown, (), True, []
