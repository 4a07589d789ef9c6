"""Trees and posts that are hugged: people stand at the trunk, their arms on it, and animals are in the tree."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.beasts import alive
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.staging.poise.leaning import CLOSE

ROOTED = frozenset({"tree", "palm", "street_lamp", "christmas_tree", "cactus", "snowman"})
"""What stands too firmly to be taken in the arms."""
HOLDS = frozenset({"carrying", "holding"})
HUGGING = "hugging"


def hug_trunks(words: Sequence[Mention], reading: Reading) -> None:
    """Stand who hugs a tree at it, instead of the tree in their arms."""
    drafts = reading.drafts
    for doer in drafts:
        if doer.entry.kind != "thing" or doer.drop or not doer.words or not _moves(doer):
            continue
        trunk = next((other for other, kind in doer.linked if kind in HOLDS and _rooted(drafts[other])), None)
        if trunk is None or min(drafts[trunk].words, default=0) < min(doer.words):
            continue
        at = next((n for n in range(min(doer.words), min(drafts[trunk].words)) if _takes(words[n])), None)
        if at is None:
            continue
        doer.linked = [link for link in doer.linked if link[0] != trunk]
        drafts[trunk].linked = [link for link in drafts[trunk].linked if link[1] not in HOLDS]
        if doer.entry.name in CLOTHED:
            doer.poses = [HUGGING, *(pose for pose in doer.poses if pose != HUGGING)]
            doer.link(trunk, "beside")
            doer.spot = CLOSE
        else:
            doer.link(trunk, "in")
        reading.used.add(at)


def _takes(word: Mention) -> bool:
    """Whether a word says that it is hugged or held."""
    pose, relation = word.meaning("pose"), word.meaning("relation")
    hugs = pose is not None and pose.name == HUGGING
    return hugs or (relation is not None and relation.name in HOLDS and word.text != "'s")


def _moves(doer: Draft) -> bool:
    return doer.entry.name in CLOTHED or alive(doer)


def _rooted(draft: Draft) -> bool:
    """Whether it is one that stands, and no small one."""
    return draft.entry.name in ROOTED and draft.count < 2 and not draft.plural and draft.size >= 1
