"""Who is carried: a baby lies in arms; a child that is said to be carried goes along, and nobody claims more."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import Mention

BABY, CHILD, GROWN = "baby", "child", "person"
ON_BACK = frozenset({"背", "背著", "背着", "揹", "揹著"})


def settle_carried(words: Sequence[Mention], reading: Reading) -> None:
    """Put those who are too large for arms beside who carries them; the words for the carrying are not claimed."""
    drafts = reading.drafts
    for draft in drafts:
        for at, (other, kind) in enumerate(draft.linked):
            carried = drafts[other].entry
            large = carried.name in CLOTHED and BABY not in str(carried.details.get("variant", ""))
            if kind != "carrying" or not large or draft.entry.name not in CLOTHED:
                continue
            if draft.entry.name == GROWN and carried.name == CHILD and max(draft.count, drafts[other].count) < 2:
                start = min(drafts[other].words, default=0)
                if not any(words[n].text in ON_BACK for n in range(max(0, start - 4), start)):
                    # a child in the arms of who carries it
                    continue
            del draft.linked[at]
            drafts[other].link(drafts.index(draft), "beside")
            start = min(drafts[other].words, default=0)
            before = [n for n in range(max(0, start - 4), start) if words[n].text in ON_BACK]
            reading.unclaimed.update(before)
            break
