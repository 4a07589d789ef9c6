"""What a pronoun says of whoever is spoken of: "a firefighter holding his helmet" is a man."""

from __future__ import annotations

import re

from muralist.engines.preview.grammar.drafts import Reading

HIS = re.compile(r"\b(?:his|he|him|himself)\b|他(?!們|们)", re.IGNORECASE)
HERS = re.compile(r"\b(?:her|she|hers|herself)\b|她(?!們|们)", re.IGNORECASE)
QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|「[^」]*」|『[^』]*』")
KINDS = {"person": ("man", "woman"), "child": ("boy", "girl")}
SAID = frozenset({"man", "woman", "boy", "girl"})


def know_by_pronouns(prompt: str, reading: Reading) -> None:
    """Make a man or a woman of the one figure of a prompt with such a pronoun, where no noun says which."""
    figures = [draft for draft in reading.drafts if draft.is_named and draft.entry.name in KINDS]
    if len(figures) != 1 or figures[0].plural or figures[0].count > 1:
        return
    plain = QUOTED.sub(" ", prompt)
    his, hers = HIS.search(plain), HERS.search(plain)
    who = figures[0]
    said = {*str(who.entry.details.get("variant", "")).split(), *who.traits}
    if (his is None) is not (hers is None) and not said & SAID:
        who.traits.append(KINDS[who.entry.name][hers is not None])
