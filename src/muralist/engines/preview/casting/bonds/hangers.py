"""Beasts that hang from a bough or are wound about it are one drawing with it, and so is a koala with its tree."""

from __future__ import annotations

from dataclasses import replace

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

GUESTS = {"snake": "snake", "sloth": "sloth", "monkey": "monkey", "chimp": "monkey", "bat": "bat"}
HOMES = {"bat": "forest"}
HANGING = frozenset(
    {"hanging", "upside", "upside down", "hangs", "hang", "dangling", "dangles", "swinging", "swings", "hung"}
)
COILED = frozenset({"wrapped", "coiled", "curled", "wound", "twisted", "draped", "coiling", "winding", "wraps"})
VINES = frozenset({"vine", "vines", "liana", "lianas"})
DOWN = frozenset({"upside", "down", "upside down"})
BRANCH, TREE, VINE = "branch", "tree", "vine"
HELD = frozenset({"hanging", "around", "on", "in"})
LAZY = frozenset({"snake", "sloth"})
"""Who is on a bough in this way whether or not it is said so."""
POSTURE = "pose"
CLAMBERERS = frozenset({"bear", "cat", "raccoon", "redpanda", "lion", "monkey"})
"""Who is on a trunk only where it is said to climb."""
CLIMBERS = frozenset({"koala", "woodpecker", "squirrel", *CLAMBERERS})
CLIMBING = frozenset({"climbing", "hugging", "sitting", "standing", "clinging"})
CLINGING = frozenset({"pecking", "pecking at", "clinging", "clinging to", "climbing up", "tapping", "drumming", "up"})
HUGGED = frozenset({"on", "in", "holding", "carrying", "beside", "hugging"})
UPON = frozenset({"on", "in", "at", "holding", "carrying"})
HAMSTER, WHEELS = "hamster", frozenset({"wheel", "hamster wheel", "running wheel", "exercise wheel", "a wheel"})
NEAR = 5
"""How many words after the deed its bough may be named."""


def hang_beasts(words: list[Mention], reading: Reading) -> None:
    """Draw one who hangs from a branch, a tree or a vine together with the bough, whose words it takes."""
    for draft in reading.drafts:
        guest = GUESTS.get(draft.entry.name, "") if draft.entry.kind == "thing" else ""
        if not guest or draft.drop or draft.plural or draft.count > 1 or not draft.words:
            continue
        deed = _deed(words, draft, guest)
        host = next((other for other, kind in draft.linked if kind in HELD and _bough(reading.drafts[other])), None)
        if host is None and deed is not None:
            host = next((n for n, one in enumerate(reading.drafts) if _bough(one) and _after(one, deed)), None)
        own = guest in LAZY and host is not None and reading.drafts[host].entry.name == BRANCH and not draft.poses
        if deed is None and not own:
            continue
        if guest == "snake" and host is None:
            continue
        vine = _take_words(words, reading, deed)
        if host is not None:
            _merge(reading.drafts, draft, host)
        for at, word in enumerate(words):
            if vine and word.text.lower() in VINES:
                _take_in(reading.drafts, draft, at)
        details = {"variant": f"{guest} {VINE}" if vine else guest, "home": HOMES.get(guest, "jungle")}
        draft.entry, draft.others = replace(draft.entry, name=BRANCH, details=details), ()
        draft.poses = []


def climb_trunks(words: list[Mention], reading: Reading) -> None:
    """Draw a koala, a woodpecker or a squirrel with the trunk that it is on, and a hamster with its wheel."""
    for draft in reading.drafts:
        if draft.entry.kind != "thing" or draft.drop or draft.plural or draft.count > 1 or not draft.words:
            continue
        if draft.entry.name == HAMSTER:
            _run_in_wheel(words, reading, draft)
            continue
        kinds = str(draft.entry.details.get("variant", "")).split()
        names = {draft.entry.name, *(kind.removeprefix("kin-") for kind in kinds)}
        guest = next(iter(sorted(names & CLIMBERS)), "")
        if not guest or not set(draft.poses) <= CLIMBING:
            continue
        if guest in CLAMBERERS and _clung_to(words, reading.drafts, draft) is None:
            continue
        ties = HUGGED if guest == "koala" else UPON
        host = next((other for other, kind in draft.linked if kind in ties and _stem(reading.drafts[other])), None)
        if host is None:
            host = _clung_to(words, reading.drafts, draft)
        if host is None:
            continue
        span = range(max(draft.words) + 1, min(reading.drafts[host].words, default=0))
        reading.used.update(at for at in span if words[at].text.lower() in CLINGING or words[at].kind == POSTURE)
        _merge(reading.drafts, draft, host)
        draft.entry, draft.others = replace(draft.entry, name="bole", details=_climbing(draft, guest)), ()
        draft.poses, draft.traits = [], []


def _climbing(draft: Draft, guest: str) -> dict[str, str]:
    """The details of a trunk with its guest, of whatever kind that is: a leopard is one of the lions."""
    own = str(draft.entry.details.get("variant", ""))
    return {"variant": f"{guest} {own}".strip() if guest in CLAMBERERS else guest, "home": "forest"}


def _clung_to(words: list[Mention], drafts: list[Draft], draft: Draft) -> int | None:
    """The tree that the very next words say somebody hugs, climbs or pecks at."""
    at = max(draft.words) + 1
    at += at < len(words) and words[at].kind == "located"
    if at >= len(words) or words[at].text.lower() not in CLINGING | {"hugging", "climbing", "爬樹", "爬树"}:
        return None
    return next((n for n, one in enumerate(drafts) if _stem(one) and _after(one, at)), None)


def _run_in_wheel(words: list[Mention], reading: Reading, draft: Draft) -> None:
    last = max(draft.words)
    wheel = next((at for at in range(last + 1, min(len(words), last + NEAR)) if words[at].text.lower() in WHEELS), None)
    if wheel is None:
        return
    draft.entry, draft.others = replace(draft.entry, name="hamster_wheel", details={"home": "bedroom"}), ()
    draft.poses = []
    draft.linked = []
    _take_in(reading.drafts, draft, wheel)
    reading.used.update(range(last + 1, wheel + 1))


def _take_in(drafts: list[Draft], draft: Draft, at: int) -> None:
    """What a word names as a thing of its own is drawn with another."""
    host = next((n for n, one in enumerate(drafts) if at in one.words and one is not draft), None)
    if host is not None:
        _merge(drafts, draft, host)


def _stem(draft: Draft) -> bool:
    """Whether it is one tree, or the trunk of one that lies nowhere."""
    trunk = draft.entry.name == "log" and draft.text.lower().endswith("trunk")
    return draft.entry.kind == "thing" and (draft.entry.name == TREE or trunk) and not draft.drop and draft.count < 2


def _deed(words: list[Mention], draft: Draft, guest: str) -> int | None:
    """The number of the word by which it hangs or is wound about something."""
    said = COILED | HANGING if guest == "snake" else HANGING
    last = max(draft.words)
    span = range(last + 1, min(len(words), last + 4))
    return next((at for at in span if words[at].text.lower().split()[0] in said), None)


def _bough(draft: Draft) -> bool:
    return draft.entry.kind == "thing" and draft.entry.name in {BRANCH, TREE} and not draft.drop and draft.count < 2


def _after(draft: Draft, at: int) -> bool:
    return bool(draft.words) and at < min(draft.words) <= at + NEAR


def _take_words(words: list[Mention], reading: Reading, deed: int | None) -> bool:
    """Count the deed's words as shown; whether a vine is what it hangs from."""
    if deed is None:
        return False
    vine = False
    for at in range(deed, min(len(words), deed + NEAR)):
        text = words[at].text.lower()
        if at == deed or text in DOWN | VINES:
            # a posture of its own here: no other thing bears it in the layout
            words[at] = replace(words[at], entry=Entry(kind=POSTURE, name="hanging"), others=())
            reading.used.add(at)
        vine = vine or text in VINES
    return vine


def _merge(drafts: list[Draft], draft: Draft, host: int) -> None:
    taken = drafts[host]
    draft.words += taken.words
    taken.entry, taken.others, taken.words = Entry(kind="merged", name=taken.text), (), []
    draft.linked = [link for link in draft.linked if link[0] != host]
    for one in drafts:
        one.linked = [link for link in one.linked if link[0] != host]
