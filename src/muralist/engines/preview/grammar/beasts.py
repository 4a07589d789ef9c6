"""What the reader asks about clothes and animals: whose a garment is, and the number said before what it wears."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

FACES = frozenset({"robot", "snowman", "teddy"})
"""What wears things though its row lists no poses."""
WORN = frozenset({"hat", "scarf", "spectacles", "gloves", "crown", "chefhat"})
NEAR = 4
"""Words after a garment in which its wearer may be named."""


def for_people(words: Sequence[Mention], index: int, links: Links) -> bool:
    """Whether a garment belongs to a person, named before it or soon after, rather than to an animal or to nobody."""
    for number in (*reversed(links.clause), *reversed(links.sentence)):
        entry = links.drafts[number].entry
        if entry.kind == "thing" and (entry.details.get("poses") or entry.name in FACES):
            return entry.name in CLOTHED
    following = (word.meaning("thing") for word in words[index + 1 : index + 1 + NEAR])
    return any(thing is not None and thing.name in CLOTHED for thing in following)


def counted_before(words: Sequence[Mention], pending: Sequence[int], links: Links, relation: Entry) -> list[int]:
    """The number in 三隻戴圍巾的企鵝, which counts the penguins though the scarf comes first."""
    counted = [at for at in pending if words[at].kind == "number"]
    ahead = relation.name == "wearing" or bool(relation.details.get("ahead"))
    if links.last is None:
        return counted if ahead else []
    # 湖邊兩位穿白裙的少女: the measure says that a noun of its own is still to come
    close = bool(counted) and words[counted[-1] + 1].meaning("relation") is not None
    return counted if ahead and close and not words[counted[-1]].text.isascii() else []


def unknown_object(words: Sequence[Mention], index: int, waiting: str) -> bool:
    """Whether an unknown word is what somebody holds: 搖著蒲扇給孫女, where the granddaughter is not held."""
    thing = words[index + 1].meaning("thing") if index + 1 < len(words) else None
    return waiting == "carrying" and thing is not None and thing.name in CLOTHED


def of_unknown(words: Sequence[Mention], index: int, relation: Entry) -> bool:
    """Whether a Chinese relation word follows a landmark that is not known: 榻榻米上擺著矮桌, which is on nobody."""
    before = words[index - 1] if index else None
    return (
        bool(relation.details.get("after"))
        and before is not None
        and before.entry is None
        and (not before.text.isascii())
    )


def holder_of(links: Links, targets: Sequence[int]) -> list[int]:
    """Who goes on where something held was read last: 爸爸背著女兒走 says that he walks."""
    drafts = links.drafts
    return [
        n for n in links.clause
        if drafts[n].entry.details.get("poses") and any((held, "carrying") in drafts[n].linked for held in targets)
    ]  # fmt: skip


def worn_next(words: Sequence[Mention], index: int) -> bool:
    """Whether the next word is what is worn, so that the unknown one only says what it is like: 戴著破草帽."""
    after = words[index + 1] if index + 1 < len(words) else None
    return after is not None and (after.kind in {"garment", "trait"} or bool(after.entry and after.entry.name in WORN))


def alive(draft: Draft) -> bool:
    """Whether a draft is an animal, or something with a face."""
    from muralist.engines.preview.props.fits import FITS
    from muralist.engines.preview.props.kinds import CREATURES

    return draft.entry.kind == "thing" and (draft.entry.name in FITS or draft.entry.name in CREATURES)
