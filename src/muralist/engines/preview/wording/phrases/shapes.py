"""Words of shape and process that name no place and no thing: a rounded square, the water cycle, arrows on a chart.

And colours that are fruits too: with a noun after them that is not known, they are its colour, "an orange windsock".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.wording.heads import POSTPOSED, VERBAL

PROCESSES = frozenset({"cycle", "cycles", "process", "lifecycle"})
"""Nouns that after another name what happens to it, and after an article alone a bicycle."""
ROUNDED = frozenset({"rounded", "round", "perfect", "simple", "geometric", "minimal", "minimalist", "flat", "solid",
                     "rotated", "outlined", "hollow", "small", "large"})  # fmt: skip
"""Words before a shape."""
SHAPED = "shaped"
FRAMING = frozenset({"rounded"})
"""Words by which a square is only the frame of an icon."""
ARCHERY = frozenset({"bow", "quiver", "archer", "archery", "target", "feathered", "feather", "wooden", "hunter", "elf",
                     "arrowhead", "shooting", "bullseye", "crossbow", "warrior", "robin", "cupid"})  # fmt: skip
"""Words beside which an arrow is one that is shot."""
SKIES = frozenset({"sky", "night", "moon", "moonlit", "starry", "space", "galaxy", "universe", "astronaut", "planet",
                   "milky", "shooting", "dusk", "midnight", "heaven", "heavens", "shining", "twinkling", "north",
                   "camp", "campfire", "desert"})  # fmt: skip
"""Words beside which stars are those of the night."""
EGYPT = frozenset({"desert", "egypt", "egyptian", "sand", "camel", "camels", "sphinx", "giza", "ancient", "pharaoh"})
"""Words beside which a pyramid is a building."""
GLASSWARE = frozenset({"perfume", "bottle", "vase", "jar", "lamp", "flask", "pitcher", "ornament"})
"""What may be said to be of glass after a pause: "a perfume bottle, amber glass"."""

PASSED = Mention(text=",", entry=Entry(kind="quality", name="pause"))
"""A pause after which the same thing is spoken of."""


def settle_shapes(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such words as what they mean beside their neighbours."""
    said = {part for word in words for part in word.text.lower().split()}
    found = list(words)
    for at, word in enumerate(found):
        text = word.text.lower()
        if not word.text.isascii():
            continue
        if text == SHAPED and at and found[at - 1].kind == "thing" and not word.article:
            # "a balloon-shaped lantern" has no balloon
            found[at - 1 : at + 1] = [_nothing(found[at - 1]), _nothing(word)]
        elif text in PROCESSES and at and _names(found[at - 1]) and not word.article:
            found[at - 1 : at + 1] = [replace(found[at - 1], entry=None, others=()), _nothing(word)]
        elif text in {"square", "squares"} and word.kind == "place" and _shaped(found, at):
            frame = any(one.text.lower() in FRAMING for one in found[max(0, at - 2) : at])
            found[at] = _nothing(word) if frame else replace(word, entry=lexicon().english["square shape"], others=())
        elif text in {"star", "stars"} and word.kind == "feature" and _drawn_star(found, at) and not said & SKIES:
            found[at] = replace(word, entry=lexicon().english["star icon"], others=())
        elif text in {"pyramid", "pyramids"} and at and found[at - 1].meaning("colour") and not said & EGYPT:
            found[at] = replace(word, entry=lexicon().english["pyramid solid"])
        elif text in {"arrow", "arrows"} and word.kind == "thing" and not said & ARCHERY:
            found[at] = replace(word, entry=lexicon().english["arrow icon"])
        elif word.kind == "thing" and word.meaning("colour") is not None and (
            _before_unknown(found, at) or _before_shape(found, at)
        ):  # fmt: skip
            found[at] = replace(word, entry=word.meaning("colour"), others=())
        elif text == "glass" and word.meaning("material") is not None and (pause := _stuff(found, at)):
            found[at] = replace(word, entry=word.meaning("material"), others=())
            found[pause] = PASSED
    return found


def _nothing(word: Mention) -> Mention:
    return replace(word, entry=None, others=())


def _names(word: Mention) -> bool:
    """Whether a word may say what a process is of."""
    return word.kind in {"unknown", "thing", "feature", "weather", "season", "material"} and word.text.isalpha()


def _shaped(words: Sequence[Mention], at: int) -> bool:
    """Whether a colour or a word of shape stands before a square."""
    before = words[at - 1] if at else None
    if before is None or words[at].article == "the":
        return False
    return before.meaning("colour") is not None or before.kind == "number" or before.text.lower() in ROUNDED


def _drawn_star(words: Sequence[Mention], at: int) -> bool:
    """Whether a star is a shape with a colour of its own: "a red star", "five yellow stars"."""
    start = at
    while start and words[start - 1].kind in {"size", "pattern", "unknown", "mood"} and not words[start].article:
        start -= 1
    return start > 0 and not words[start].article and words[start - 1].meaning("colour") is not None


def _before_unknown(words: Sequence[Mention], at: int) -> bool:
    """Whether an unknown noun follows in the same phrase, as its head."""
    word, head = words[at], words[at + 1] if at + 1 < len(words) else None
    if head is None or head.entry is not None or head.article or word.plural or not word.article:
        return False
    text = head.text.lower()
    return text.isalpha() and text.isascii() and len(text) > 2 and text not in POSTPOSED and not text.endswith(VERBAL)


def _before_shape(words: Sequence[Mention], at: int) -> bool:
    """Whether the frame of an icon follows: "a cream rounded square"."""
    after = [word.text.lower() for word in words[at + 1 : at + 3]]
    return len(after) == 2 and after[0] in FRAMING and after[1] in {"square", "squares"}


def _stuff(words: Sequence[Mention], at: int) -> int:
    """The pause before glass that a vessel named before it is made of: "a perfume bottle, amber glass"; 0 for none."""
    start = at
    while (
        start and words[start - 1].kind in {"colour", "unknown", "mood", "size", "weather"} and not words[start].article
    ):
        start -= 1
    if start in {0, at} or words[start].article or words[start - 1].text != "," or words[at].plural:
        return 0
    before = next((word for word in reversed(words[: start - 1]) if word.kind in {"thing", "break"}), None)
    named = before is not None and before.entry is not None and before.entry.name in GLASSWARE
    return start - 1 if named else 0
