"""Orders that put lights on and out: the lamp off, the lights on, a light in the windows of the house."""

from __future__ import annotations

import re
from dataclasses import replace

from muralist.engines.preview.casting.air.lit_windows import HOUSES
from muralist.engines.preview.casting.air.shining import LAMPS
from muralist.engines.preview.parser import mentions
from muralist.engines.preview.places import all_places
from muralist.engines.preview.plan import Feature, ScenePlan, Thing
from muralist.engines.preview.remix.asked.amounts.gloom import GLOOM, darken
from muralist.engines.preview.remix.asked.order import LIGHT, Edit
from muralist.engines.preview.remix.asked.targets import THING, find

ON, OFF, WINDOWS = "on", "off", "windows"
UNLIT, DIM, WARM = "unlit", "dim", "warm"
SWITCHED = frozenset({"lamp", "candle"})
"""Drawings that have a look without their light."""
DARK = frozenset({"night", "dusk"})
BURNING = frozenset({"candle", "candlestick", "campfire", "torch"})
"""What burns in every drawing of it."""
CANDLED = frozenset({"birthday", "candles"})
"""Looks of things with candles on them."""
STREET_LAMP, LAMPLIT = "street_lamp", frozenset({"oldtown", "park", "harbour", "city", "promenade"})
"""A lamp of the open, and places that have some of their own."""
_ARTICLE = re.compile(r"^(?:(?:the|all|its|their)\s+)+", re.IGNORECASE)
_SWITCHED = re.compile(
    r"^(?:turn|switch|put|shut|click)\s+(?P<to>on|off|out)\s+(?P<a>.+)$"
    r"|^(?:turn|switch|put|shut|leave|have|make|with)\s+(?P<b>.+?)\s+(?:(?:turned|switched)\s+)?(?P<to2>on|off|out)$"
    r"|^(?P<c>(?:the|all)\s.+?|lights?|lamps?)\s+(?:(?:should be|is|are|to be)\s+)?"
    r"(?:(?:turned|switched)\s+)?(?P<to3>on|off|out)$"
    r"|^(?P<to4>extinguish|blow out)\s+(?P<d>.+)$"
    r"|^(?P<to5>light)\s+(?:up\s+)?(?P<e>(?:(?:the|all|its|her|his)\s+)+[\w' -]*?(?:lamps?|lanterns?|candles?))$",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"(?<=\w)\s+(?:and\s+)?with\s+(?P<a>(?:(?:the|all|its|her|his|their)\s+)*[\w' -]*?"
    r"(?:lights?|lamps?|lanterns?|candles?))\s+(?P<to>(?:(?:turned|switched)\s+)?(?:on|off|out)|lit)(?=\s*(?:$|[,.;]|and\b))",
    re.IGNORECASE,
)
_OFF_ZH = re.compile(
    "^(?:把|將|将|讓|让|請|请)?(?P<a>.*?)(?:吹滅|吹灭|吹熄|關掉|关掉|關上|关上|熄滅|熄灭|熄掉|滅掉|灭掉"
    "|關了|关了|關閉|关闭|滅了|灭了)$"
    "|^(?:吹滅|吹灭|吹熄|關掉|关掉|關上|关上|熄滅|熄灭|關閉|关闭|關|关|熄)(?P<b>.*(?:燈|灯|蠟燭|蜡烛).*)$"
)
_ON_ZH = re.compile(
    "^(?:把|將|将|讓|让|請|请)?(?P<a>.*?(?:燈|灯))(?:都|全)?(?:打開|打开|點亮|点亮|亮起來|亮起来|開啟|开启|亮起)$"
    "|^(?:打開|打开|點亮|点亮|開啟|开启|開|开)(?P<b>.*(?:燈|灯).*)$"
)
_LIGHTS = re.compile(r"\b(?:(?:flood)?lights?|lamps?|lanterns?|candles?)\b|燈|灯|蠟燭|蜡烛", re.IGNORECASE)
_CANDLES = re.compile("candle|蠟燭|蜡烛")
_OF_HOUSES = re.compile(
    r"\blights?\s+(?:in(?:side)?|of|on)\s+(?:(?:the|all|every|each|its)\s+)*(?:of\s+the\s+)?(?:houses?|cabins?|cottages?|huts?|windows?|homes?)\b"
    r"|\b(?:houses?|cabin|cottage|windows?)(?:'s|s')?\s+lights?\b"
    "|(?:房子|房屋|小屋|木屋|屋子|窗戶|窗户|窗)(?:裡|里|內|内)?(?:面)?的?(?:燈|灯)",
    re.IGNORECASE,
)
"""The lights of a house are its windows."""
_ALL = re.compile(
    r"^(?:(?:the|all|all the|every)\s+)*(?:lights?|lamps)$|^(?:所有|全部)?的?(?:燈|灯|燈光|灯光)$", re.IGNORECASE
)
_PANES = re.compile(
    r"(?:[,;]\s*)?(?:\b(?:and|with|add|have|show|put|make|let)\s+)*(?:"
    r"\b(?:(?:the|its|some|all|every)\s+)*(?:(?:warm|warmly|softly|brightly)\s+)?(?:lit(?:[- ]up)?"
    r"|glowing|lighted|illuminated)\s+windows?\b"
    r"|\b(?:an?\s+)?(?:(?:warm|soft|yellow|golden)\s+)*(?:lights?|glow)\s+(?:(?:on|shining|glowing|coming)\s+)?"
    r"(?:in|inside|from)\s+(?:(?:the|its|all|every)\s+)+windows?\b"
    r"|\b(?:the|its|all the)\s+windows?\s+(?:(?:are|is|should be)\s+)?(?:lit(?: up)?|glow(?:ing)?|alight|illuminated)\b"
    r"|\blight up (?:the|its|all the) windows?\b"
    r"|\blights? on (?:in|inside) (?:the|its) (?:house|cabin|cottage|hut|windows?)\b)"
    "|[\uff0c,]?(?:讓|让|把|給|给)?(?:房子|小屋|木屋|屋子)?的?"
    "(?:窗戶|窗户|窗子|窗口|窗|屋子|屋|房間|房间|房子)"
    "(?:裡|里|內|内|中)?(?:都|有|透出|亮著|亮着|亮起|點亮|点亮|發出|发出|亮)+"
    "(?:了|起)?(?:溫暖的?|温暖的?|暖暖的?|暖|黃色的?|黄色的?|微光|光|燈|灯|燈光|灯光)*(?:起來|起来)?(?=$|[\uff0c\u3002,;\uff1b])",
    re.IGNORECASE,
)


def apart(prompt: str) -> str:
    """The order with the lights in a clause of their own: "make it night, the lamp on"."""

    def clause(match: re.Match[str]) -> str:
        what = match["a"] if match["a"].lower().startswith(("the ", "all ")) else f"the {match['a']}"
        to = match["to"].lower()
        return f", {what} {ON if to == 'lit' else to}"

    return _WITH.sub(clause, prompt)


def panes_lit(prompt: str) -> tuple[list[Edit], str]:
    """The edit that lights the windows, and the order without it."""
    found = _PANES.search(prompt)
    if found is None:
        return [], prompt
    return [
        Edit(LIGHT, WINDOWS, ON, found[0].strip(" ,;\uff0c"))
    ], f"{prompt[: found.start()]} {prompt[found.end() :]}".strip()


def switched(short: str, text: str) -> Edit | None:
    """The edit of a clause, in English or Chinese, that puts a lamp on or out."""
    for pattern, fixed in ((_SWITCHED, ""), (_OFF_ZH, OFF), (_ON_ZH, ON)):
        found = pattern.match(short)
        if found is None:
            continue
        parts = found.groupdict()
        what = next((parts[name] for name in "abcde" if parts.get(name)), "")
        to = fixed or next(parts[name] for name in ("to", "to2", "to3", "to4", "to5") if parts[name]).lower()
        if to in {ON, LIGHT} and _OF_HOUSES.search(what):
            return Edit(LIGHT, WINDOWS, ON, text)
        if _LIGHTS.search(what):
            return Edit(LIGHT, what.strip(), ON if to in {ON, LIGHT} else OFF, text)
    return None


def put_light(edit: Edit, plan: ScenePlan, seed: int) -> tuple[ScenePlan, set[str]] | str | None:
    """The plan with that light on or out; None where there is none that can be."""
    del seed
    if edit.target == WINDOWS:
        housed = any(thing.prop in HOUSES and not thing.hidden for thing in plan.things)
        return (replace(plan, time=plan.time if plan.time in DARK else "dusk"), set()) if housed else "left"
    if edit.target == GLOOM:
        return darken(plan)
    room = all_places()[plan.place]
    if _CANDLES.search(edit.target) and any(CANDLED & {*one.variant.split()} for one in plan.things):
        # those of a cake burn until they are blown out
        return replace(
            plan,
            things=tuple(
                _switched(one, edit.value) if CANDLED & {*one.variant.split()} else one for one in plan.things
            ),
        ), set()
    target = find(edit.target, plan)
    general = _ALL.match(edit.target.strip()) is not None
    own = target is not None and target.kind == THING and plan.things[target.index].prop in LAMPS
    lamps = [n for n, thing in enumerate(plan.things) if thing.prop in SWITCHED and not thing.hidden]
    chosen = lamps if general else [target.index] if target is not None and own and target.index in lamps else []
    burning = [
        one for one in plan.things if one.prop in BURNING and not one.hidden and UNLIT not in one.variant.split()
    ]
    if edit.value == ON and burning and _LIGHTS.search(edit.target) and not general:
        return plan, set()
    if "candle" in edit.target and edit.value == OFF:
        plan = replace(plan, lights=tuple(one for one in plan.lights if one != "candle"))
    if not own and "candle" in edit.target:
        # no room has candles of its own
        return None
    if not chosen and not own and not room.indoor:
        return _brought(edit, plan) or _of_place(edit, plan)
    if not chosen and own and edit.value == ON and not room.indoor:
        # lamps in the open burn as soon as it is dark
        return replace(plan, time=plan.time if plan.time in DARK else "dusk"), set()
    if not chosen and own:
        return None
    things = tuple(_switched(thing, edit.value) if n in chosen else thing for n, thing in enumerate(plan.things))
    left = [n for n, thing in enumerate(things) if n in lamps and UNLIT not in thing.variant.split()]
    lights = plan.lights
    if room.indoor and not left:
        lights = tuple(one for one in lights if one not in {UNLIT, DIM, WARM})
        gloom = (DIM, UNLIT) if plan.time in DARK or not chosen else (UNLIT,)
        lights += gloom if edit.value == OFF else () if chosen else (WARM,)
    if own and edit.value == ON and room.indoor and things == plan.things and WARM not in lights:
        # one that burns already is seen to light the room
        lights = (*(one for one in lights if one not in {UNLIT, DIM}), WARM)
    changed = replace(plan, things=things, lights=lights)
    return None if changed == plan else (changed, set())


def _brought(edit: Edit, plan: ScenePlan) -> str:
    """Street lamps to be added where there are none that could be put on: "make it night with street lamps on"."""
    lamp = any(
        (meant := word.meaning("thing")) is not None and meant.name == STREET_LAMP for word in mentions(edit.target)
    )
    if edit.value != ON or not lamp or plan.place in LAMPLIT or any(one.prop == STREET_LAMP for one in plan.things):
        return ""
    return f"left with {_ARTICLE.sub('', edit.target)}"


def _of_place(edit: Edit, plan: ScenePlan) -> tuple[ScenePlan, set[str]] | None:
    """The plan with lights that the place has itself, as a playing field its floodlights, on or gone."""
    shown = all_places()[plan.place].features
    meant = [word.meaning("feature") for word in mentions(edit.target)]
    names = [entry.name for entry in meant if entry is not None and entry.name in shown]
    rest = tuple(one for one in plan.features if one.name not in names)
    if edit.value == ON:
        rest += tuple(Feature(name=name) for name in names)
    changed = replace(plan, features=rest)
    return None if not names or changed == plan else (changed, set())


def _switched(thing: Thing, to: str) -> Thing:
    tokens = [token for token in thing.variant.split() if token != UNLIT]
    return replace(thing, variant=" ".join([*tokens, UNLIT] if to == OFF else tokens))
