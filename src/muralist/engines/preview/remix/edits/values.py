"""What an order turns something into: a colour or stuff, or a number of it."""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass, replace

from muralist.engines.preview.brushes.colour import Colour, mix, rgb
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import Tint

SHADES = frozenset({"bright", "vivid", "neon", "vibrant", "dark", "deep", "light", "pale", "pastel", "soft", "warm",
                    "solid", "pure", "rich", "明亮", "鮮豔", "鲜艳", "亮", "深", "淺", "浅", "淡", "暗"})  # fmt: skip
SHOWY, SOMBRE, FAINT = (
    frozenset({"bright", "vivid", "neon", "vibrant", "rich", "明亮", "鮮豔", "鲜艳", "亮"}),
    frozenset({"dark", "deep", "深", "暗"}),
    frozenset({"light", "pale", "pastel", "soft", "淺", "浅", "淡"}),
)
_WOODEN = re.compile(r"\bwood$", re.IGNORECASE)
PRINTS = {"dots": "dotted", "polka dots": "dotted", "spots": "dotted", "stripes": "striped", "checks": "checkered"}
_PRINTED = re.compile(rf"\s+with\s+(?P<c>[\w-]+\s+)?(?P<p>{'|'.join(PRINTS)})$", re.IGNORECASE)
_ONE = re.compile(r"\s+(?:ones?|colou?r|look|finish|version)$", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:an?|some|the|all)\s+", re.IGNORECASE)
_COUNTED = re.compile(r"^(?:it|them|that|this)\s+(?P<rest>.+)$", re.IGNORECASE)
DETERMINERS = frozenset({"the", "her", "his", "its", "their", "my"})
DETERMINED = re.compile(
    r"^(?:the|her|his|its|their|this|that|these|those|all|both|one|my|it|them|him)\b|.+'s\s", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coat:
    """Colours, stuff and surface to give a thing; `words` are the words that say so, by what they name."""

    colours: tuple[Tint, ...] = ()
    material: str = ""
    pattern: str = ""
    words: tuple[tuple[str, str], ...] = ()


def coat(value: str) -> Coat | None:
    """The colours and stuff that a value consists of, or None where it names anything else."""
    bare = value.strip()
    printed = _PRINTED.search(bare)
    if printed is not None:
        # "yellow with white dots"
        more = coat(f"{bare[: printed.start()]} and {printed['c'] or ''} {PRINTS[printed['p'].lower()]}")
        return None if more is None else replace(more, words=(*more.words, ("pattern", printed["p"])))
    fewer = _ONE.sub("", bare)
    listed = mentions(_ARTICLE.sub("", fewer))
    if fewer == bare and re.match(r"an?\s", bare, re.IGNORECASE) and listed and listed[-1].meaning("thing") is not None:
        # "an orange" is a fruit
        return None
    shade, colours, material, pattern = "", [], "", ""
    said: list[tuple[str, str]] = []
    for word in listed:
        stuff_named = _WOODEN.search(word.text)
        if stuff_named is not None:
            # "dark wood" is no forest
            material = "wood"
            said.append(("material", word.text))
            continue
        if word.plural:
            return None
        colour, stuff, look = word.meaning("colour"), word.meaning("material"), word.meaning("pattern")
        if colour is not None:
            colours.append(Tint(word=word.text, colour=_shaded(rgb(colour.details["code"]), shade)))
            said += [("shade", shade), ("colour", word.text)] if shade else [("colour", word.text)]
            shade = ""
        elif stuff is not None:
            material = stuff.name
            said.append(("material", word.text))
        elif look is not None:
            pattern = look.name
            said.append(("pattern", word.text))
        elif word.text.lower() in SHADES:
            shade = word.text.lower()
        elif not _harmless(word):
            return None
    found = Coat(colours=tuple(colours), material=material, pattern=pattern, words=tuple(said))
    return found if colours or material or pattern else None


def _harmless(word: Mention) -> bool:
    return word.kind in {"joining", "break", "palette"} or word.text in {"的", "one", "ones", "色"}


def _shaded(colour: Colour, shade: str) -> Colour:
    if shade in SHOWY:
        hue, light, full = colorsys.rgb_to_hls(*colour)
        return colorsys.hls_to_rgb(hue, min(0.55, max(0.42, light)), min(1.0, full * 1.4)) if full > 0.08 else colour
    if shade in SOMBRE:
        return mix(colour, (0.0, 0.0, 0.0), 0.42)
    return mix(colour, (1.0, 1.0, 1.0), 0.48) if shade in FAINT else colour


def is_colour(value: str) -> bool:
    """Whether a value is nothing but a colour, a stuff or a pattern."""
    return coat(value) is not None


def is_count(phrase: str) -> bool:
    """ "It three cats", "them two", 三隻貓: a number of what is there."""
    found = _COUNTED.match(phrase)
    words = mentions(found["rest"] if found else phrase)
    if found is None and phrase.isascii():
        return False
    kinds = [word.kind for word in words]
    return bool(kinds) and kinds[0] == "number" and set(kinds[1:]) <= {"thing"} and len(kinds) <= 2


def colour_tail(phrase: str) -> tuple[str, str]:
    """Split "the sofa brown leather" into what is meant and its longest ending that is a colour, if it has one."""
    if DETERMINED.match(phrase) is None:
        return "", ""
    parts = phrase.split()
    for cut in range(1, len(parts)):
        value = " ".join(parts[cut:])
        if parts[cut].lower() == "one" and cut < len(parts) - 1:
            # "the middle one blue"
            continue
        if {parts[0].lower()} <= DETERMINERS | {"one"} and cut == 1 and len(parts) > 2:
            # "the apple green": what is meant is no part of the colour
            continue
        if is_colour(value) and not is_colour(" ".join(parts[:cut])):
            return " ".join(parts[:cut]), value
    return "", ""
