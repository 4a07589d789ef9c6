"""Small signs that something comes with are pinned on it: a shield with a check mark, an envelope with a red badge."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon.mention import Mention
from muralist.engines.preview.plan import Tint
from muralist.engines.preview.props.symbols import PINNED, SHOWN

HOSTS = frozenset({
    "shield", "database", "server_rack", "document", "file_folder", "letter", "cloud_solid", "calendar", "bell",
    "globe", "app_window", "bank_card", "container", "phone", "hard_drive", "usb_stick", "router", "chip", "receipt",
    "certificate", "speech_bubble", "key_card", "user_sign", "avatar",
})  # fmt: skip
"""What signs are pinned on."""
SIGNS = {
    "tick": "green", "cross_mark": "red", "question_mark": "", "warning_sign": "yellow", "padlock": "gold",
    "star_solid": "gold", "heart": "red", "gear": "", "badge": "red", "lightning": "", "bolt_solid": "yellow",
}  # fmt: skip
"""Such signs, and the colours that they have."""
WEIGHING = frozenset({"balancing", "weighing", "with", "balance", "comparing"})
"""Words beside which scales have something on their pans."""
HAD = frozenset({"holding", "wearing", "carrying"})


def pin_signs(words: list[Mention], reading: Reading) -> None:
    """Make the sign a part of what has it."""
    _weigh(words, reading.drafts)
    for host in reading.drafts:
        if host.drop or host.entry.name not in HOSTS or host.entry.kind != "thing":
            continue
        if sum(kind in HAD for _, kind in host.linked) > 1:
            continue
        for number, kind in [*host.linked, *_loose_badge(reading.drafts, host)]:
            sign = reading.drafts[number]
            if kind in HAD and _pinnable(host, sign):
                shown = SHOWN.get(sign.entry.name, sign.entry.name)
                details = {**host.entry.details, "filling": f"{PINNED}{shown}"}
                host.entry, host.others = replace(host.entry, details=details), ()
                host.words = [*host.words, *sign.words]
                host.linked = [tie for tie in host.linked if tie[0] != number]
                sign.drop = True
                break


def _loose_badge(drafts: list[Draft], host: Draft) -> list[tuple[int, str]]:
    """A badge that is said of nothing else is the first host's."""
    badges = [number for number, one in enumerate(drafts) if one.entry.name == "badge" and not one.drop]
    first = next((one for one in drafts if one.entry.name in HOSTS and not one.drop), None)
    tied = any(other in badges for one in drafts for other, _ in one.linked)
    return [(number, "holding") for number in badges] if first is host and not tied else []


def _weigh(words: list[Mention], drafts: list[Draft]) -> None:
    """Two things beside scales that balance or weigh them lie on the pans."""
    scales = next((n for n, one in enumerate(drafts) if one.entry.name == "scales" and not one.drop), None)
    said = {part for word in words for part in word.text.lower().split()}
    others = [one for n, one in enumerate(drafts) if n != scales and one.is_thing]
    if scales is None or len(others) != 2 or not said & WEIGHING or any(one.count > 1 for one in others):
        return
    for one in others:
        one.linked = [(scales, "on")]
    drafts[scales].linked = []


def _pinnable(host: Draft, sign: Draft) -> bool:
    own = SIGNS.get(sign.entry.name)
    if own is None or sign.drop or sign.count > 1 or sign.plural or host.entry.details.get("filling"):
        return False
    return all(_alike(tint, own) for tint in sign.colours)


def _alike(tint: Tint, own: str) -> bool:
    """Whether a colour is the one that the sign has anyway."""
    red, green, blue = tint.colour
    if own == "red":
        return red > 1.5 * max(green, blue)
    if own == "green":
        return green > max(red, blue)
    return own in {"gold", "yellow"} and min(red, green) > 1.3 * blue
