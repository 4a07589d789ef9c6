"""What a game is played with: the ball of who plays basketball is no beach ball."""

from __future__ import annotations

from collections.abc import Sequence

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon.mention import Mention

BALLS = {"籃": "basketball", "篮": "basketball", "basketball": "basketball", "排球": "volleyball",
         "volleyball": "volleyball", "tennis": "tennis"}  # fmt: skip
"""Parts of words for games, and the ball of each."""


def settle_games(words: Sequence[Mention], drafts: Sequence[Draft]) -> None:
    """Note on everybody who throws a ball which one it is."""
    for draft in drafts:
        for at, kind, name in draft.doubtful:
            if kind == "pose" and name == "throwing":
                text = words[at].text.lower()
                draft.traits += [ball for part, ball in BALLS.items() if part in text and ball not in draft.traits]
