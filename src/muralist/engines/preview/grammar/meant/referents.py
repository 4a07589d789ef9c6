"""Which noun read before a deed, a relation or a pronoun speaks of."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft

FIGURES = frozenset({"person", "child"})
UPHOLDING = frozenset({"under", "on", "in"})
"""Relations to furniture rather than to who is on it."""
LANDMARK = 3.0
"""Metres from which a thing is where others are, rather than what stands on something with them in it."""


def actor(drafts: Sequence[Draft], clause: Sequence[int]) -> int:
    """Who does what a verb says: the last noun of the clause that lives, else the last."""
    living = [n for n in clause if drafts[n].entry.details.get("poses")]
    things = [n for n in clause if drafts[n].entry.kind == "thing"]
    return living[-1] if living else things[0] if things else clause[-1]


def holder(drafts: Sequence[Draft], clause: Sequence[int], number: int) -> int | None:
    """What holds a noun that was just read after "of" or "with": the relation that follows speaks of that."""
    if _seen_afar(drafts, clause, number):
        return None
    latest = list(reversed(clause))
    for other in sorted(latest, key=lambda n: drafts[n].entry.kind != "thing"):
        if {(number, "holding"), (number, "carrying")} & set(drafts[other].linked):
            return other
    return None


def _seen_afar(drafts: Sequence[Draft], clause: Sequence[int], number: int) -> bool:
    """Whether a landmark is only where somebody is: no waterfall "with a parrot on a branch" is on a branch."""
    from muralist.engines.preview.props import all_props
    from muralist.engines.preview.props.fits import FITS
    from muralist.engines.preview.props.kinds import CREATURES

    held = drafts[number].entry
    if held.kind != "thing" or held.name not in CREATURES | FITS.keys():
        return False
    props = all_props()
    return any(
        (number, "holding") in drafts[other].linked
        and not drafts[other].entry.details.get("poses")
        and drafts[other].entry.name in props
        and props[drafts[other].entry.name].size >= LANDMARK
        for other in clause
        if drafts[other].entry.kind == "thing"
    )


def owners(drafts: Sequence[Draft], clause: Sequence[int]) -> list[int]:
    """Who has what "with" names: the noun before it, and if that is only where a thing is, first the thing."""
    last = clause[-1]
    if drafts[last].entry.name in FIGURES:
        # "an alley with a man with an umbrella": whoever is named last has it
        return [last]
    held_by = holder(drafts, clause, last)
    if held_by is not None and (last, "carrying") not in drafts[held_by].linked:
        # "a shelf of books with a cat on top"
        return [held_by]
    if drafts[last].entry.kind == "thing":
        return [last]
    things = [n for n in clause if any(other == last for other, _ in drafts[n].linked)]
    return [*things[-1:], last]


def spoken_of(drafts: Sequence[Draft], kind: str, earlier: Sequence[int]) -> int:
    """What "it" is: "a cat on a chair and a dog under it" is about the chair."""
    still = [
        number
        for number in earlier
        if not drafts[number].entry.details.get("poses") and drafts[number].entry.kind == "thing"
    ]
    alive = bool(drafts[earlier[0]].entry.details.get("poses"))
    return still[-1] if kind in UPHOLDING and alive and still else earlier[0]


def before(drafts: Sequence[Draft], subjects: Sequence[int]) -> list[int]:
    """Whom an earlier sentence spoke of: the last living thing, else the last thing."""
    things = [
        n for n, draft in enumerate(drafts) if draft.entry.kind == "thing" and n not in subjects and not draft.drop
    ]
    living = [n for n in things if drafts[n].entry.details.get("poses")]
    return (living or things)[-1:]
