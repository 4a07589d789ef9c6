"""Studio backdrops: what a word says of the paper behind a thing, pastel, dark or graded, besides its colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.brushes.colour import Colour, mix, rgb
from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry, lexicon
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Feature, Tint

BEHIND = "背景"
"""Han for the far part of a scene; after a colour it is the paper behind the thing."""
TONES = {
    "pastel": "pastel", "soft pastel": "pastel", "gradient": "gradient", "graded": "gradient", "ombre": "gradient",
    "dark": "dark",
    "漸層": "gradient", "渐变": "gradient", "漸變": "gradient", "solid": "plain", "plain": "plain", "pure": "plain",
    "uniform": "plain", "純": "plain", "纯": "plain",
}  # fmt: skip
"""Words before the colour of a backdrop, and what they say of it."""
REACH = 4
"""Words before the backdrop among which such a word is looked for."""
PASTELS = (rgb("#f7d6dc"), rgb("#d5e6f5"), rgb("#dcefdc"), rgb("#fbeecb"), rgb("#e6dcf3"))
WHITE, WHITEST = ("white", "白"), 0.9
BLACK, BLACKEST = rgb("#0d0d10"), 0.22
DARK: Colour = rgb("#2c2d33")
BRIGHT: Colour = rgb("#fbfaf7")


def meant(words: list[Mention]) -> list[Mention]:
    """The words with "粉色背景" read as a backdrop of that colour, not as the far part of a scene."""
    wall = next((entry for entry in _walls("background") if entry.details.get("seamless")), None)
    if wall is None:
        return words
    return [
        replace(word, entry=wall) if at and word.text == BEHIND and words[at - 1].kind == "colour" else word
        for at, word in enumerate(words)
    ]


def _walls(word: str) -> Sequence[Entry]:
    first = lexicon().english.get(word)
    return ((first,) if first is not None else ()) + tuple(lexicon().others.get(word, ()))


def settle_backdrop(words: list[Mention], reading: Reading, shown: list[Feature], prompt: str) -> list[Feature]:
    """The features with the backdrop's paper as its words say; marks those words used."""
    draft = next((one for one in reading.drafts if _paper(one.entry) and not one.drop), None)
    wall = next((feature for feature in shown if feature.name == "wall"), None)
    if draft is None or wall is None or not draft.words:
        return shown
    white = any(word in draft.text.lower() for word in WHITE)
    tone = str(draft.entry.details.get("tone", "bright" if white else ""))
    for at in _before(words, draft):
        said = TONES.get(words[at].text.lower())
        if said is None or words[at].kind not in {"unknown", "mood", "style"}:
            continue
        reading.used.add(at)
        if words[at].kind == "style" and said in reading.tables.get("style", []):
            # "soft pastel" is a way to draw, but not of a backdrop
            reading.tables["style"].remove(said)
        tone = tone or said
    colours = _coloured(tone, wall.colours, prompt)
    rest = [feature for feature in shown if feature.name not in {"wall", "tablecloth", "gradient"}]
    paper = [replace(wall, colours=colours)]
    cloth = {feature.name for feature in shown} & {"tablecloth", "wood"}
    if colours and cloth == {"tablecloth"}:
        paper.append(Feature(name="tablecloth", colours=colours))
    graded = [Feature(name="gradient", colours=colours)] if tone == "gradient" else []
    return [*paper, *graded, *rest]


def _paper(entry: Entry) -> bool:
    """Whether it is the paper of a studio, as a feature or as the place."""
    return bool(entry.details.get("seamless")) or (entry.kind == "place" and entry.name == "seamless")


def _before(words: list[Mention], draft: Draft) -> list[int]:
    """Where the words stand that may describe the backdrop: before it, back to the last pause or other noun."""
    own = max(draft.words)
    found: list[int] = []
    for at in range(own - 1, max(-1, own - 1 - REACH), -1):
        ends = words[at].kind in {"break", "thing", "place", "relation"}
        if ends and words[at].meaning("colour") is None:
            break
        found.append(at)
    return found


def _coloured(tone: str, colours: tuple[Tint, ...], prompt: str) -> tuple[Tint, ...]:
    """The paper's colours under that word; without a colour named, one that fits the word."""
    if tone == "pastel":
        if colours:
            return tuple(replace(tint, colour=mix(tint.colour, (1, 1, 1), 0.55)) for tint in colours)
        return (Tint(word=tone, colour=PASTELS[sum(map(ord, prompt)) % len(PASTELS)]),)
    if tone == "dark":
        if colours:
            return tuple(replace(tint, colour=mix(tint.colour, (0.03, 0.03, 0.06), 0.5)) for tint in colours)
        return (Tint(word=tone, colour=DARK),)
    if tone == "bright" and not colours:
        return (Tint(word=tone, colour=BRIGHT),)
    # white paper behind goods is whiter than a white wall, and black paper blacker than paint
    return tuple(
        replace(tint, colour=BRIGHT if min(tint.colour) > WHITEST else BLACK)
        if min(tint.colour) > WHITEST or max(tint.colour) < BLACKEST else tint
        for tint in colours
    )  # fmt: skip
