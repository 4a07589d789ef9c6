"""A key that unlocks a padlock is in its keyhole."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft, Reading
from muralist.engines.preview.lexicon import Entry
from muralist.engines.preview.lexicon.mention import Mention

KEY, LOCK, KEYED = "key", "padlock", "keyed"
TURNING = frozenset({"unlocking", "unlocks", "opening", "opens", "locking", "locks", "turning", "entering", "inserted",
                     "turns", "打開", "打开", "開", "开", "解開", "解开", "開啟", "开启", "插", "插著", "插着", "插在",
                     "插進", "插进", "解鎖", "解锁"})  # fmt: skip


def turn_keys(words: Sequence[Mention], reading: Reading) -> None:
    """Put the one key into the one padlock that it unlocks, or that it is in."""
    drafts = reading.drafts
    keys = [n for n, one in enumerate(drafts) if _one(one, KEY)]
    locks = [n for n, one in enumerate(drafts) if _one(one, LOCK)]
    if len(keys) != 1 or len(locks) != 1:
        return
    key, lock = drafts[keys[0]], drafts[locks[0]]
    ends = sorted((*key.words, *lock.words))
    deeds = [at for at in range(ends[0], ends[-1]) if words[at].text.lower() in TURNING]
    inside = {(locks[0], kind) for kind in ("in", "on")} & set(key.linked)
    had = any(kind == "holding" and other == keys[0] for other, kind in lock.linked)
    if not (deeds or inside or had):
        return
    lock.entry = Entry(kind="thing", name=LOCK, details={**lock.entry.details, "variant": KEYED})
    # the first colour is the lock's, the second the key's
    if key.colours and (lock.colours or not deeds):
        lock.colours = [*lock.colours[:1], *key.colours[:1]]
    lock.words += key.words
    lock.linked += [link for link in key.linked if link[0] != locks[0] and link not in lock.linked]
    lock.linked = [link for link in lock.linked if link[0] != keys[0]]
    for one in drafts:
        one.linked = [(locks[0] if other == keys[0] else other, kind) for other, kind in one.linked]
    lock.linked = [link for link in lock.linked if link[0] != locks[0]]
    key.entry, key.others, key.linked, key.words = Entry(kind="merged", name=key.text), (), [], []
    reading.used.update(deeds)


def _one(draft: Draft, name: str) -> bool:
    return draft.is_named and draft.entry.name == name and draft.count < 2 and not draft.plural
