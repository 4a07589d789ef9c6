"""What a clause says is in the sky, 天空中有三隻鳥, is up there as much as 三隻鳥在天空中."""

from __future__ import annotations

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

SKY = "sky"
COUNTED = frozenset({"number", "indefinite", "colour", "size", "material", "pattern", "unknown", "quality", "stop"})
"""What may stand between the sky and the noun that is in it."""


def in_the_sky(words: list[Mention]) -> list[Mention]:
    """Put the sky behind the first noun of a clause that begins with it."""
    found = list(words)
    for at, word in enumerate(words):
        if word.entry is None or (word.kind, word.entry.name) != ("feature", SKY) or word.text.isascii():
            continue
        up = Mention(text="in", entry=Entry(kind="relation", name="in", details={"implied": True}))
        if at and words[at - 1].kind == "located" and (at + 1 == len(words) or words[at + 1].kind == "break"):
            found[at - 1] = up
            break
        if at and words[at - 1].kind != "break":
            continue
        end = at + 1
        while end < len(words) and words[end].kind in COUNTED:
            end += 1
        thing = words[end].meaning("thing") if end < len(words) else None
        ends = end + 1 >= len(words) or words[end + 1].kind == "break"
        if thing is not None and ends and _flies(thing):
            found[at : end + 1] = [*words[at + 1 : end + 1], up, word]
            break
    return found


def _flies(thing: Entry) -> bool:
    """Whether something can fly, or takes the pose of one that does."""
    from muralist.engines.preview.props import all_props

    return all_props()[thing.name].stands == SKY or "flying" in str(thing.details.get("poses", ""))
