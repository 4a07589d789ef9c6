"""What a screen shows: "a tablet showing a pie chart" or "a padlock on a phone screen" is one thing with a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import lexicon
from muralist.engines.preview.lexicon.mention import FIGURES, Mention
from muralist.engines.preview.props.symbols import SHOWN, SHOWS

SCREENS = frozenset({"phone", "laptop", "tablet", "computer", "television"})
ALWAYS = frozenset({"bar_chart", "pie_chart", "line_chart", "dashboard", "map", "qr_code", "app_window", "git_graph"})
"""What a machine that comes "with" it shows, and does not stand beside."""
LAID = frozenset({"clipboard", "key", "document", "letter", "magnifier", "bell", "padlock"})
"""What may lie on a laptop, unless its screen is spoken of."""
SAID = ("message", "chat window", "chat conversation", "interface", "conversation", "聊天")
GLASS = ("screen", "display", "屏幕", "螢幕", "荧幕")
PULSE = ("rate", "beat", "pulse", "心率", "心跳")


def show_on_screens(words: Sequence[Mention], reading: Reading) -> None:
    """Put on the screen what the prompt says is there."""
    drafts = reading.drafts
    _write_code(drafts)
    for number, machine in enumerate(drafts):
        if machine.drop or machine.entry.name not in SCREENS or machine.count > 1:
            continue
        shown = next((n for n, one in enumerate(drafts) if _shows(words, drafts, number, n, one)), None)
        if shown is None:
            continue
        content = drafts[shown]
        what = _what(content)
        variant = f"{machine.entry.details.get('variant', '')} {SHOWS}{what}".strip()
        machine.entry = replace(machine.entry, details={**machine.entry.details, "variant": variant})
        machine.others = ()
        machine.words = [*machine.words, *content.words]
        machine.linked = [tie for tie in machine.linked if tie[0] != shown]
        content.drop = True
        for one in drafts:
            one.linked = [(number if other == shown else other, kind) for other, kind in one.linked]
        machine.linked = [tie for tie in machine.linked if tie[0] != number]


def _write_code(drafts: list[Draft]) -> None:
    """Who writes code has it on the screen that is named, or on a laptop."""
    code = next(
        (n for n, one in enumerate(drafts) if one.entry.details.get("variant") == "code" and not one.drop), None
    )
    if code is None or not any(one.entry.name in FIGURES for one in drafts):
        return
    machine = next((one for one in drafts if one.entry.name in SCREENS and not one.drop), None)
    for one in drafts:
        one.linked = [tie for tie in one.linked if tie[0] != code]
    if machine is not None:
        machine.linked.append((code, "holding"))
    else:
        drafts[code].entry, drafts[code].others = lexicon().english["laptop"], ()


def _what(content: Draft) -> str:
    text = content.text.lower()
    if any(mark in text for mark in PULSE):
        return "pulse"
    variant = str(content.entry.details.get("variant", ""))
    return variant if variant in {"code", "terminal"} else SHOWN[content.entry.name]


def _shows(words: Sequence[Mention], drafts: Sequence[Draft], number: int, other: int, one: Draft) -> bool:
    """Whether the machine of that number shows the other."""
    machine = drafts[number]
    if one.drop or one.entry.kind != "thing" or one.entry.name not in SHOWN or other == number or one.count > 1:
        return False
    ties = {kind for target, kind in machine.linked if target == other}
    if ties & {"holding", "carrying"}:
        return one.entry.name in ALWAYS or any(mark in one.text.lower() for mark in (*SAID, *PULSE))
    back = {kind for target, kind in one.linked if target == number}
    if back & {"on", "in", "at"}:
        glass = any(mark in machine.text.lower() for mark in GLASS)
        return glass or machine.entry.name != "laptop" or one.entry.name not in LAID
    # "a tablet showing a pie chart": nothing else is between them
    return bool(one.words and machine.words and min(one.words) == max(machine.words) + 1
                and words[min(one.words)].article)  # fmt: skip
