"""Animals with a trade: a pirate cat is a cat in a pirate's hat, and nobody else."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.liveries import LIVERIES
from muralist.engines.preview.lexicon.mention import Mention


def dress_trades(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Make one of a trade and the animal that follows it at once."""
    for index, draft in enumerate(list(drafts)):
        worn = LIVERIES.get(draft.text.lower())
        if worn is None or draft.entry.name not in CLOTHED or draft.plural or not draft.words:
            continue
        behind = draft.words[0] + 1
        number = next((n for n, one in enumerate(drafts) if alive(one) and one.words[:1] == [behind]), None)
        if number is None or drafts[number].drop:
            continue
        beast = drafts[number]
        hats = [at for at in draft.words[1:] if words[at].text.lower().endswith(worn.split()[-1])]
        beast.words += [draft.words[0], *hats]
        beast.count = beast.count or draft.count
        beast.single = beast.single or draft.single
        for other, kind in draft.linked:
            beast.link(other, kind)
        for one in drafts:
            one.linked = [(number if other == index else other, kind) for other, kind in one.linked]
        draft.entry, draft.linked = Entry(kind="merged", name=draft.text), []
        entry = lexicon().english[worn]
        if not any(one.entry is entry for one in drafts):
            drafts.append(Draft(entry=entry, text=worn, plural=False, single=True))
            beast.link(len(drafts) - 1, "wearing")
