"""Said last of a picture of somebody, "seen from behind" and "in profile" are of them."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import Mention

WATCHING = "watching"
BACKS = frozenset({"seen from behind", "from behind", "back view", "rear view", "from the back", "seen from the back",
                   "背影", "背面", "背對鏡頭", "背对镜头"})  # fmt: skip


def turn_backs(words: Sequence[Mention], drafts: list[Draft]) -> None:
    """Turn who alone is there away, where it was said apart from them."""
    people = [draft for draft in drafts if draft.is_thing
              and draft.entry.name in CLOTHED and draft.words]  # fmt: skip
    said = [at for at, word in enumerate(words) if word.text.lower() in BACKS and word.meaning("pose") is not None]
    if len(people) != 1 or not said or any(at in draft.words for draft in drafts for at in said):
        return
    strays = [draft for draft in drafts if any(one[0] in said for one in draft.doubtful)]
    if people[0] in strays:
        return
    for draft in strays:
        draft.doubtful = [one for one in draft.doubtful if one[0] not in said]
        draft.poses = [pose for pose in draft.poses if pose != WATCHING]
    people[0].poses.append(WATCHING)
    people[0].doubtful += [(at, "pose", WATCHING) for at in said]
