"""What a picture's thing is to be: "change to white roses", "make it a boy", 改成狗."""

from __future__ import annotations

import re

from muralist.engines.preview.lexicon.mention import silent
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.plan import ScenePlan, Thing
from muralist.engines.preview.planner import read_plan
from muralist.engines.preview.remix.asked.targets import FILLING, THING, find
from muralist.engines.preview.staging.instances.kinds import LIVING

_BECOMES = re.compile(
    r"^\s*(?:please\s+)?(?:change|turn|switch|make)\s+(?:(?:it|them|this|these)\s+)?(?:in)?to\s+"
    r"(?P<en>[\w-]+\s+[\w-]+)\s*[.!]?$"
    "|^(?:請|请)?(?:改成|換成|换成|變成|变成|改為|改为)(?P<zh>[^\uff0c\u3002,]{2,6})$",
    re.IGNORECASE,
)
_IS = re.compile(
    r"^\s*(?:please\s+)?make\s+(?:it|him|her|this)\s+(?:into\s+)?(?P<en>an?\s+[\w-]+(?:\s+[\w-]+)?)\s*[.!]?$"
    "|^(?:請|请)?(?:改成|換成|换成|變成|变成|改為|改为)(?P<zh>[^\uff0c\u3002,]{1,6})$",
    re.IGNORECASE,
)


def becoming(prompt: str, plan: ScenePlan) -> str:
    """The order with what is to change named in it."""
    told = _BECOMES.sub(lambda match: _recoloured(match, plan), prompt)
    return told if told != prompt else _IS.sub(lambda match: _succeeded(match, plan), prompt)


def _recoloured(match: re.Match[str], plan: ScenePlan) -> str:
    """White roses where roses are: another colour for them."""
    said = match["en"] or match["zh"]
    words = [word for word in mentions(said) if not silent(word)]
    colours = [word.text for word in words if word.kind == "colour"]
    nouns = [word.text for word in words if word.meaning("thing") is not None and word.kind != "colour"]
    if len(words) != 2 or len(colours) != 1 or len(nouns) != 1:
        return match[0]
    target = find(nouns[0], plan)
    if target is None or target.kind not in {THING, FILLING}:
        return match[0]
    return f"make the {nouns[0]} {colours[0]}" if match["en"] else f"把{nouns[0]}改成{colours[0]}"


def _succeeded(match: re.Match[str], plan: ScenePlan) -> str:
    """A boy where a girl is: one being for another."""
    said = match["en"] or match["zh"]
    asked = read_plan(said)
    main = next((thing for thing in plan.things if not thing.hidden), None)
    if main is None or len(asked.things) != 1 or asked.ignored or asked.styles or asked.features:
        return match[0]
    new = asked.things[0]
    if main.prop not in LIVING or new.prop not in LIVING or _alike(main, new) or main.word.isascii() != said.isascii():
        return match[0]
    if any(word.kind in {"time", "season", "weather", "style", "place", "mood"} for word in mentions(said)):
        return match[0]
    return f"replace the {main.word} with {said}" if match["en"] else f"把{main.word}換成{said}"


def _alike(old: Thing, new: Thing) -> bool:
    kind = set(new.variant.split())
    return old.prop == new.prop and (not kind or kind <= set(old.variant.split()))
