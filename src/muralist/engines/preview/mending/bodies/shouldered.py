"""Who is carried on somebody's shoulders sits there, and is held by the legs: 小孩騎在爸爸肩上."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

SHOULDERS = frozenset(
    {"shoulders", "piggyback", "肩上", "肩膀上", "肩頭", "肩头", "肩膀", "脖子", "脖子上", "背著", "背着"}
)
LAID = frozenset({"hand", "hands", "arm", "arms", "head", "手", "頭", "头"})
"""What else of somebody is on shoulders."""
ABOVE, BELOW = "shouldered", "shouldering"
"""The words of those two figures' variants."""
DEEDS = frozenset({"carrying", "riding"})
TIES = frozenset({"on", "riding", "beside", "carrying", "holding", "atop", "in"})


def settle_shouldered(words: Sequence[Mention], reading: Reading) -> None:
    """Put the one on the other's shoulders, where nothing else of anybody is there."""
    said = [at for at, word in enumerate(words) if _named(word)]
    if not said or any(word.text.lower() in LAID for word in words):
        return
    drafts = reading.drafts
    people = [n for n, one in enumerate(drafts) if one.entry.kind == "thing" and one.entry.name in FIGURES
              and not one.drop and one.count <= 1 and not one.plural]  # fmt: skip
    worn = any(other in people and kind in {"on", "over"} for n, one in enumerate(drafts) if n not in people
               for other, kind in one.linked)  # fmt: skip
    pair = None if worn or len(people) != 2 else _pair(drafts, *people)
    if pair is None:
        return
    upper, lower = pair
    for one, other in ((upper, lower), (lower, upper)):
        drafts[one].linked = [link for link in drafts[one].linked if link[0] != other or link[1] not in TIES]
    drafts[upper].link(lower, "on")
    drafts[upper].traits.append(ABOVE)
    drafts[lower].traits.append(BELOW)
    drafts[lower].poses = [pose for pose in drafts[lower].poses if pose not in {"sitting", "seated"}]
    deeds = {at for at, word in enumerate(words) if (deed := word.meaning("relation")) and deed.name in DEEDS}
    reading.used |= {*said, *deeds}


def _named(word: Mention) -> bool:
    return word.text.lower().split()[-1:] != [] and word.text.lower().split()[-1] in SHOULDERS


def _pair(drafts: Sequence[Draft], first: int, second: int) -> tuple[int, int] | None:
    """Who is above and who below: as it was said, else the child is above the grown-up."""
    for upper, lower in ((first, second), (second, first)):
        if any((lower, kind) in drafts[upper].linked for kind in ("on", "riding")):
            return upper, lower
    names = [drafts[first].entry.name, drafts[second].entry.name]
    if names[0] == names[1]:
        return None
    return (first, second) if names[0] == "child" else (second, first)
