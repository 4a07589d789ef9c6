"""What the reader asks about animals: whether one has just been named, and the number said before what it wears."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.implied import CLOTHED
from muralist.engines.preview.grammar.links import Links
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.parser import Mention


def beast_before(links: Links) -> bool:
    """Whether the being named last is an animal or a robot, whose clothes are things, rather than a person."""
    for number in (*reversed(links.clause), *reversed(links.sentence)):
        entry = links.drafts[number].entry
        if entry.kind == "thing" and (entry.details.get("poses") or entry.name in {"robot", "snowman", "teddy"}):
            return entry.name not in CLOTHED
    return False


def counted_before(words: Sequence[Mention], pending: Sequence[int], links: Links, relation: Entry) -> list[int]:
    """The number in 三隻戴圍巾的企鵝, which counts the penguins though the scarf comes first."""
    if relation.name != "wearing" or links.last is not None:
        return []
    return [at for at in pending if words[at].kind == "number"]
