"""What a picture lends as stuff: "make the chair out of the marble of image 2", "cover the horse with the pattern"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan
from muralist.engines.preview.remix.asked.targets import THING, find
from muralist.engines.preview.remix.memory import Memory

_N = r"(?:\s+(?:of|from|in)\s+(?:image|picture|photo)\s*#?\s*(?P<{0}>[1-8]))?"
_STUFF = re.compile(
    rf"^(?:please\s+)?(?:(?:make|build|carve|recreate|render)\s+(?P<a>(?:the|a|this)\s+[\w' -]+?){_N.format('own')}\s+"
    r"(?:out\s+)?(?:of|from|in|with)"
    r"|(?:cover|wrap|coat|texture|decorate|paint|tile|clad|fill)\s+"
    rf"(?P<b>(?:the|a|this)\s+[\w' -]+?){_N.format('own2')}\s+(?:with|in|using))"
    r"\s+(?:the|that|this)\s+(?P<stuff>[\w' -]+?)"
    rf"(?P<pattern>\s+(?:pattern|texture|material|motif|print|design|surface))?{_N.format('n')}\s*[.!]?$",
    re.IGNORECASE,
)
_STUFF_ZH = re.compile(
    "^(?:把|將|将|用)?[圖图]片?(?P<own>[一二12])的?(?P<a>[^，。用]+?)(?:用|換成|换成|改成|變成|变成|做成)"
    "[圖图]片?(?P<n>[一二12])的?(?P<stuff>[^，。]+?)(?:材質|材质|紋理|纹理|圖案|图案|花紋|花纹)?(?:做成|製成|制成|做)?$"
)
DESCRIBING = frozenset({"colour", "material", "pattern"})
NOWHERE = "abstract"


def covering(prompt: str, memories: Sequence[Memory | None]) -> tuple[str, int, int] | None:
    """What is covered with the pattern that a picture is nothing but: its noun, its picture and the pattern's."""
    found = _STUFF.match(prompt.strip())
    if found is None or len(memories) != 2 or not (found["b"] or found["pattern"]):
        return None
    what = found["a"] or found["b"]
    for base in (0, 1):
        known, lender = memories[base], memories[1 - base]
        target = None if known is None else find(what, known.plan)
        patterned = lender is None or (lender.plan.place == NOWHERE and not lender.plan.things)
        if target is not None and target.kind == THING and patterned:
            return what, base, 1 - base
    return None


def made_of(prompt: str, memories: Sequence[Memory | None]) -> tuple[str, int] | None:
    """The order to the picture with the thing, the stuff told in the colours of the other picture."""
    found = _STUFF.match(prompt.strip()) or _STUFF_ZH.match(prompt.strip())
    if found is None or len(memories) != 2:
        return None
    parts = found.groupdict()
    what = parts.get("a") or parts.get("b") or ""
    bases = [n for n, memory in enumerate(memories)
             if memory is not None and (one := find(what, memory.plan)) is not None and one.kind == THING]  # fmt: skip
    if not bases:
        return None
    base = bases[0]
    lender = memories[1 - base]
    told = "" if lender is None else _called(parts["stuff"], lender.plan)
    if not told:
        return None
    return (f"make {what} {told}" if what.isascii() else f"把{what}改成{told}"), base


def _called(stuff: str, plan: ScenePlan) -> str:
    """That stuff in the colours that a picture shows it in; nothing where the word names no stuff and no colour."""
    words = mentions(stuff)
    if not any(word.meaning(kind) is not None for word in words for kind in DESCRIBING):
        return ""
    named = {entry.name for word in words for entry in (word.entry, *word.others) if entry is not None}
    tints = [tint.word for feature in plan.features if feature.name in named for tint in feature.colours]
    tints = tints or [tint.word for thing in plan.things if not thing.hidden for tint in thing.colours]
    fresh = dict.fromkeys(word for word in tints if word and word.lower() not in stuff.lower())
    return " ".join([*fresh, stuff]) if stuff.isascii() else "".join([*fresh, stuff])
