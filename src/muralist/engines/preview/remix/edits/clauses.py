"""The clauses of an order, in English and Chinese: what is to be removed, replaced, recoloured, counted or worn."""

from __future__ import annotations

import re

from muralist.engines.preview.parser import mentions
from muralist.engines.preview.remix.asked.added.more import more, more_said
from muralist.engines.preview.remix.asked.amounts.counts import numbered
from muralist.engines.preview.remix.asked.amounts.gloom import darkened
from muralist.engines.preview.remix.asked.amounts.moves import shifted
from muralist.engines.preview.remix.asked.amounts.rows import joins_row
from muralist.engines.preview.remix.asked.amounts.sizes import resized
from muralist.engines.preview.remix.asked.amounts.toppings import topped
from muralist.engines.preview.remix.asked.amounts.varied import coloured_each
from muralist.engines.preview.remix.asked.backdrops import backed
from muralist.engines.preview.remix.asked.copies import copied
from muralist.engines.preview.remix.asked.lights import apart, panes_lit, switched
from muralist.engines.preview.remix.asked.order import ACT, COUNT, KEEP, RECOLOUR, REMOVE, REPLACE, RESIZE, WEAR, Edit
from muralist.engines.preview.remix.asked.sparing import spared
from muralist.engines.preview.remix.asked.weathers import ended
from muralist.engines.preview.remix.asked.written.letters import lettered
from muralist.engines.preview.remix.asked.written.titles import titled
from muralist.engines.preview.remix.edits.chinese import HAN, chinese_edit
from muralist.engines.preview.remix.edits.figures.ages import aged
from muralist.engines.preview.remix.edits.figures.had import had_said
from muralist.engines.preview.remix.edits.figures.holding import handed
from muralist.engines.preview.remix.edits.figures.seating import seated
from muralist.engines.preview.remix.edits.listing import listed
from muralist.engines.preview.remix.edits.pronouns import named_last, referred
from muralist.engines.preview.remix.edits.single.shares import shared
from muralist.engines.preview.remix.edits.states.acts import acted
from muralist.engines.preview.remix.edits.states.conditions import conditioned
from muralist.engines.preview.remix.edits.states.floating import lifted_off
from muralist.engines.preview.remix.edits.states.frames import framed_in
from muralist.engines.preview.remix.edits.states.outlooks import viewed
from muralist.engines.preview.remix.edits.states.swaps import BOUND, bound, swapped, whole
from muralist.engines.preview.remix.edits.states.tones import blurred, toned
from muralist.engines.preview.remix.edits.values import colour_tail, is_colour, is_count

_SPLIT = re.compile(
    r"([,;.!?\n\u3002\uff0c\uff1b\uff01\uff1f\u3001]|:(?=\s+(?:the|make|add|remove|put|turn)\s)"
    r"|\band then\b|\bthen\b|\band\b|\bbut\b|\bwhile\b|\bplus\b|"
    r"\u4e26\u4e14|\u5e76\u4e14|\u7136\u5f8c|\u7136\u540e)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:please|can you|could you|would you|now|also|just|i want(?: you)? to|i'd like(?: you)? to|let's|only)\s+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"\s+(?:please|instead|now|as well|too|for me)$|\s+(?:in|from|of)\s+(?:the|this|that)\s+(?:picture|image"
    r"|photo|scene)$",
    re.IGNORECASE,
)
_KEEP = re.compile(
    r"^(?:keep(?:ing)?|leav(?:e|ing)|have|with)?\s*(?:everything|anything|all|the rest|nothing|the others?)\b.*"
    r"\b(?:same|unchanged|as (?:it|they) (?:is|are|was|were)|as[- ]is|alone|intact|else|untouched|rest|changes?)\b.*$"
    r"|^(?:don't|do not|without) (?:change|changing|touch|touching) anything.*$|^(?:keep|leave) the rest\b.*$"
    r"|^(?:keep|leave) (?P<kept>(?:the|its|his|her)\s+[\w -]+?) "
    r"(?:in (?:it|there|place|the [\w-]+(?: [\w-]+)?)|inside(?: it)?|where (?:it is|they are))$"
    r"|^(?:the )?same (?:scene|picture|image|composition|everything)\b.*$",
    re.IGNORECASE,
)
_REMOVE = re.compile(
    r"^(?:remove|delete|erase|undo"
    r"|take away|take out|take off|get rid of|drop|clear away|hide|lose|cut out|without|no more|no)\s+"
    r"(?P<x>.+)$|^take\s+(?P<y>.+?)\s+(?:away|out|off)$"
    r"|^take\s+(?P<z>(?:the|her|his|its)\s+.+?)\s+(?:off|out of|from)\s+(?:the|her|his|its)\s+.+$",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s+(?:from|off|out of|in|on)\s+(?:the|her|his|its|their)\s+[\w' -]+$", re.IGNORECASE)
_REPLACE = re.compile(
    r"^(?:replace|swap(?: out)?|exchange|substitute)\s+(?P<a>.+?)\s+(?:with|for|by)\s+(?P<b>.+)$"
    r"|^(?:turn|change|transform|convert|morph|switch|recolou?r"
    r"|dye)\s+(?P<c>.+?)\s+(?:from\s+\w+\s+)?(?:in)?to\s+(?P<d>.+)$"
    r"|^(?P<e>.+?)\s*(?:->|=>|\u2192)\s*(?P<f>.+)$"
    r"|^(?:with\s+|use\s+|have\s+|show\s+)?(?P<h>.+?)\s+(?:instead of|in place of|rather than)\s+(?P<g>.+)$",
    re.IGNORECASE,
)
_MAKE = re.compile(
    r"^(?:make|paint|colou?r|dye|recolou?r|tint|turn|stain|render|have)\s+(?P<np>.+)$"
    r"|^(?P<should>.+?)\s+(?:should be|must be|to be|shall be|becomes?|turns?|(?:is|are)(?: now)?)\s+(?P<value>.+)$",
    re.IGNORECASE,
)
_WEAR = re.compile(
    r"^(?:put|place|add|pop)\s+(?P<what>.+?)\s+(?:on|onto|to|around|over)\s+(?P<who>.+)$"
    r"|^give\s+(?P<who2>(?:the|this|that|her|him|it|them)(?:\s+[\w-]+){0,3}?)\s+(?P<what2>(?:an?|some|two"
    r"|a pair of)\s+.+)$"
    r"|^give\s+(?P<who6>her|him|it|them)\s+(?P<what6>.+)$"
    r"|^(?:dress|clothe)\s+(?P<who3>.+?)\s+(?:in|with)\s+(?P<what3>.+)$"
    r"|^(?:let|have|make)\s+(?P<who4>.+?)\s+wear(?:ing)?\s+(?P<what4>.+)$"
    r"|^(?P<who5>(?:the|she|he|it)\b.*?)\s+(?:wears|wearing|should wear)\s+(?P<what5>.+)$",
    re.IGNORECASE,
)
_HAIR = re.compile(
    r"^(?:make|dye|colou?r|paint|turn|change|give)\s+(?P<who>her|his|their|its"
    r"|(?:the\s+[\w -]+?)'s)\s+hair(?:\s+colou?r)?"
    r"\s+(?:in)?(?:to\s+)?(?P<how>[\w -]+)$",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"^(?:it|this)\s+(?:into\s+)?(?P<b>an?\s+(?!.*\b(?:with|in|on|at|of)\b)[\w -]+)$", re.IGNORECASE)
_SHAPED = re.compile(r"^(?P<a>.+?)\s+(?:look like )?(?:an? )?(?P<b>[a-z]+)[- ]shaped?$", re.IGNORECASE)
_MOTLEY = re.compile(
    r"^(?P<a>.+?)\s+(?:in\s+)?(?P<b>rainbow(?:[- ]?colou?r(?:ed|s)?)?|multi-?colou?red|colou?rful)$", re.IGNORECASE
)
_HUE_OF = re.compile(r"^(?:the\s+)?(?:colou?r|shade|hue)\s+of\s+", re.IGNORECASE)
_HUE = re.compile(r"(?:'s)?\s+colou?r$", re.IGNORECASE)
_SOURCE = re.compile(r"\b(?:image|picture|photo|source)\s*#?[1-8]\b|[\u5716\u56fe]\s*[1-8\u4e00-\u516b]", re.IGNORECASE)
_ORDER = re.compile(
    r"^(?:also\s+|then\s+)?(?:make|turn|change|add|put|set|give|remove|delete|move|let|keep|paint|place|flip|zoom|crop|use)\b",
    re.IGNORECASE,
)
_SIZED = re.compile(
    r"^(?:much |a (?:bit|little|lot) |slightly |twice as )?"
    r"(?:bigger|larger|smaller|big|large|small|tiny|huge|giant|taller)$",
    re.IGNORECASE,
)
_LISTED = re.compile(r"^(?:the|her|his|its|their)\s+.+$", re.IGNORECASE)
_TO = re.compile(r"^(?P<a>(?:the|her|his|its|their)\s+.+?)\s+(?P<by>with|for|to|into)\s+(?P<b>.+)$", re.IGNORECASE)


def read_edits(prompt: str) -> tuple[list[Edit], str]:
    """The edits of an order, in reading order, and the text that is left over for everything else."""
    titles, prompt = titled(apart(whole(prompt)))
    edits, prompt = spared(prompt)
    lit, prompt = panes_lit(prompt)
    edits += lit
    rest: list[str] = []
    follows, spoken = "", ""
    """What the next clause joins: "edit", "rest" or nothing."""
    pieces = [piece.replace(BOUND, "and") for piece in listed(_SPLIT.split(bound(prompt)))]
    for number in range(0, len(pieces), 2):
        text = pieces[number].strip()
        mark = pieces[number - 1].strip() if number else ""
        if not text:
            continue
        rowed = joins_row(edits[-1], text) if edits and follows == "edit" else None
        rowed = rowed or (more_said(edits[-1], text) if edits and follows == "edit" else None)
        if rowed is not None:
            edits[-1] = rowed
            continue
        some = shared(text, spoken) if follows != "rest" else None
        edit = some or _edit(text, edits[-1] if edits and follows == "edit" else None)
        if edit is not None:
            edit = referred(edit, spoken)
            spoken = named_last(edit, text, spoken)
            edits.append(edit)
            follows = "edit"
        elif follows == "edit" and _goes_on(edits[-1], mark, text):
            # "with a plate and a cup"
            last = edits.pop()
            edits.append(Edit(last.kind, last.target, f"{last.value} and {text}", f"{last.text} and {text}"))
        else:
            if follows == "edit" and edits[-1].kind == RECOLOUR and _SIZED.match(text):
                # "make the dragon red and bigger"
                text = f"make {edits[-1].target} {text}"
            spoken = named_last(None, text, spoken)
            rest.append(f"{mark} {text}" if rest else text)
            follows = "rest"
    return [*edits, *titles], " ".join(rest)


def _goes_on(before: Edit, mark: str, text: str) -> bool:
    """Whether a piece belongs to the clause before: "with a plate and a cup", "blue and white striped"."""
    if before.kind == RECOLOUR:
        return mark.lower() in {"and", ","} and is_colour(text)
    return mark.lower() == "and" and before.kind in {REPLACE, WEAR} and _ORDER.match(text) is None


def _edit(text: str, before: Edit | None) -> Edit | None:
    """The edit that one clause asks for, if it does; `before` is the edit whose verb it may go on with."""
    if _SOURCE.search(text):
        return None
    if HAN.search(text):
        return chinese_edit(text)
    short = text
    while (cut := _LEAD.sub("", _TAIL.sub("", short))) != short:
        short = cut
    for read in (
        _kept,
        ended,
        numbered,
        darkened,
        switched,
        aged,
        lettered,
        blurred,
        viewed,
        backed,
        coloured_each,
        copied,
        more,
        resized,
        shifted,
        framed_in,
        toned,
        swapped,
        conditioned,
        handed,
        topped,
        seated,
        lifted_off,
        acted,
        _worn,
        had_said,
        _replaced,
        _removed,
        _made,
    ):
        edit = read(short, text)
        if edit is not None:
            return edit
    return _continued(short, text, before)


def _kept(short: str, text: str) -> Edit | None:
    found = _KEEP.match(short)
    return Edit(KEEP, found["kept"] or "", "", text) if found is not None else None


def _removed(short: str, text: str) -> Edit | None:
    found = _REMOVE.match(short)
    if found is None:
        return None
    return Edit(REMOVE, _FROM.sub("", found["x"] or found["y"] or found["z"]), "", text)


def _replaced(short: str, text: str) -> Edit | None:
    found = _REPLACE.match(short)
    if found is None:
        return None
    for old, new in (("a", "b"), ("c", "d"), ("e", "f"), ("g", "h")):
        if found[old]:
            return _change(found[old], found[new], text)
    return None


def _change(old: str, new: str, text: str) -> Edit:
    target = _HUE.sub("", _HUE_OF.sub("", old.strip()))
    return Edit(RECOLOUR if is_colour(new) else REPLACE, target, new.strip(), text)


def _made(short: str, text: str) -> Edit | None:
    found = _MAKE.match(short)
    if found is None:
        return None
    if found["should"]:
        return _change(found["should"], found["value"], text) if is_colour(found["value"]) else None
    phrase = found["np"]
    if _whole_look(phrase):
        return None
    if is_count(phrase):
        return Edit(COUNT, phrase, phrase, text)
    other = _ANOTHER.match(phrase)
    if other is not None and any(word.meaning("thing") for word in mentions(other["b"])):
        return Edit(REPLACE, "it", other["b"], text)
    shaped = _SHAPED.match(phrase)
    if shaped is not None:
        return Edit(RECOLOUR, shaped["a"], f"{shaped['b']}-shaped", text)
    motley = _MOTLEY.match(phrase)
    if motley is not None and motley["a"].lower() not in {"it", "this", "the image", "the picture", "everything"}:
        return Edit(RECOLOUR, motley["a"], "rainbow colored", text)
    target, value = colour_tail(phrase)
    return Edit(RECOLOUR, _HUE.sub("", target), value, text) if target and value else None


def _whole_look(phrase: str) -> bool:
    """Whether a picture is to have a look that has a colour or a stuff in its name: "it stained glass"."""
    kinds = [word.kind for word in mentions(phrase)]
    return kinds[:2] == ["pronoun", "style"]


def _worn(short: str, text: str) -> Edit | None:
    hair = _HAIR.match(short)
    if hair is not None:
        who = re.sub(r"'s$", "", hair["who"])
        return Edit(WEAR, "him" if who.lower() in {"her", "his", "their", "its"} else who, f"{hair['how']} hair", text)
    found = _WEAR.match(short)
    if found is None:
        return None
    for mark in ("", "2", "3", "4", "5", "6"):
        if found[f"who{mark}"]:
            return Edit(WEAR, found[f"who{mark}"], found[f"what{mark}"], text)
    return None


def _continued(short: str, text: str, before: Edit | None) -> Edit | None:
    """ "... and the balloon to yellow", "... and the rug": the verb before goes on."""
    if before is None:
        return None
    if before.kind == RESIZE and is_colour(short):
        # "make the kite bigger and red"
        return Edit(RECOLOUR, before.target, short, text)
    if before.kind == ACT:
        # "make her smile and hold a cake"
        told = f"make {before.target} {short}"
        return handed(told, text) or acted(told, text)
    found = _TO.match(short)
    if found is not None and before.kind in {REPLACE, RECOLOUR}:
        return _change(found["a"], found["b"], text)
    if before.kind == REMOVE and _LISTED.match(short):
        return Edit(REMOVE, _FROM.sub("", short), "", text)
    if before.kind == RECOLOUR and _LISTED.match(short):
        target, value = colour_tail(short)
        return Edit(RECOLOUR, target, value, text) if target and value else None
    return None
