"""Tools that are waved, raised and pointed with are in the hand: a wand, a baton, a ladle, a pointer, a syringe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import FIGURES, Mention

HELD = {
    "wand": "wand", "magic wand": "wand", "fairy wand": "wand", "star wand": "wand", "魔杖": "wand", "魔法棒": "wand",
    "baton": "baton", "ladle": "ladle", "soup ladle": "ladle", "wooden spoon": "woodspoon", "pointer": "pointer",
    "pointing stick": "pointer", "pointer stick": "pointer",
}  # fmt: skip
"""What the figure's own drawing has in its hand, by the word for it."""
INJECTED = frozenset({"syringe", "vaccine syringe", "needle", "hypodermic syringe"})
TAKING = frozenset({"holding", "with", "carrying", "using", "raising", "holds", "wielding", "lifting", "brandishing",
                    "拿著", "拿着", "手持"})  # fmt: skip
WAVING = frozenset(
    {"waving", "swinging", "swishing", "揮舞", "挥舞", "揮動", "挥动", "揮著", "挥着", "揮舞著", "挥舞着"}
)
STIRRED = frozenset({"stirring", "preparing", "cooking"})
POSED = Entry(kind="pose", name="waving")
SHOWN = Entry(kind="role", name="object")
BETWEEN = frozenset({"colour", "size", "material", "pronoun", "quality"})


def settle_wielded(words: Sequence[Mention]) -> list[Mention]:
    """The mentions with such tools as what the figure has in its hand."""
    found = list(words)
    for at, word in enumerate(words):
        text = word.text.lower()
        if text not in HELD and text not in INJECTED:
            continue
        verb = _verb(words, at)
        if verb is None:
            continue
        waved = words[verb].text.lower() in WAVING
        if text in INJECTED:
            found[verb] = replace(words[verb], entry=SHOWN, others=())
            found[at] = replace(word, entry=Entry(kind="pose", name="injecting"), others=(), article="")
        elif any(_stirs(one) for one in words[:verb]) and not waved:
            # what a pot is stirred with is drawn with the pot
            found[verb] = replace(words[verb], entry=SHOWN, others=())
            found[at] = replace(word, entry=SHOWN, others=(), article="")
        else:
            found[at] = replace(word, entry=Entry(kind="trait", name=HELD[text], details={"noun": True}), others=(),
                                article="")  # fmt: skip
            if waved:
                found[verb] = replace(words[verb], entry=POSED, others=())
    return found


def _stirs(word: Mention) -> bool:
    pose = word.meaning("pose")
    return pose is not None and pose.name in STIRRED


def _verb(words: Sequence[Mention], at: int) -> int | None:
    """The word that says that somebody named before has it in hand."""
    verb = at - 1
    while verb > 0 and words[verb].kind in BETWEEN:
        verb -= 1
    if verb < 1 or words[verb].text.lower() not in TAKING | WAVING:
        return None
    owner = next((thing for word in words[:verb] if (thing := word.meaning("thing")) is not None), None)
    return verb if owner is not None and owner.name in FIGURES else None
