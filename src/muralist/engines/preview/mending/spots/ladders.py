"""On a ladder is who works there, not the roses that are pruned or the wall that is painted."""

from __future__ import annotations

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry

LADDER, WINDOW, UPON = "ladder", "window", frozenset({"on", "atop"})


def climb_ladders(drafts: list[Draft]) -> None:
    """Give the ladder under a thing to the one person who is named before and is nowhere yet."""
    for number, ladder in enumerate(drafts):
        if ladder.entry.name != LADDER or ladder.drop or not ladder.words:
            continue
        people = [one for one in drafts if one.is_named and one.entry.name in CLOTHED
                  and max(one.words) < min(ladder.words)]  # fmt: skip
        borne = [one for one in drafts if any((number, kind) in one.linked for kind in UPON)]
        if len(people) != 1 or people[0] in borne or not borne or any(map(alive, borne)):
            continue
        for one in borne:
            one.linked = [link for link in one.linked if link[0] != number]
        people[0].link(number, "on")
        windows = [one for one in borne if one.entry.name == WINDOW]
        if windows and not any(one.entry.kind == "place" and not one.drop for one in drafts):
            # they are those of a house front
            drafts.append(Draft(entry=Entry(kind="place", name="street"), text="street", plural=False))
            for one in windows:
                one.entry, one.others, one.linked = Entry(kind="feature", name=WINDOW), (), []
            return
