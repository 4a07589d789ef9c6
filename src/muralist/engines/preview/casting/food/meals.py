"""What animals eat in the picture, and the mothers of their young."""

from __future__ import annotations

from muralist.engines.preview.grammar.drafts import Draft
from muralist.engines.preview.lexicon import lexicon

FOODS = {
    "bamboo": "bamboo", "carrot": "carrot", "banana": "banana", "apple": "apple", "cheese": "cheese", "fish": "fish",
    "salmon": "fish", "leaf": "leaf", "leaves": "leaf", "honey": "honey", "竹": "bamboo", "胡蘿蔔": "carrot",
    "胡萝卜": "carrot", "紅蘿蔔": "carrot", "红萝卜": "carrot", "香蕉": "banana", "蘋果": "apple", "苹果": "apple",
    "acorn": "acorn", "nut": "acorn", "hazelnut": "acorn", "walnut": "acorn", "堅果": "acorn", "坚果": "acorn",
    "核桃": "acorn", "橡果": "acorn", "橡實": "acorn", "橡实": "acorn",
    "起司": "cheese", "乳酪": "cheese", "奶酪": "cheese", "魚": "fish", "鱼": "fish",
}  # fmt: skip
"""Words of food, and how an animal that sits up holds it."""
FED = frozenset({
    "bear", "rabbit", "squirrel", "raccoon", "redpanda", "koala", "otter", "beaver", "mouse", "hamster", "chimp",
    "gorilla", "sloth", "badger", "meerkat", "monkey",
})  # fmt: skip
"""Who has paws to hold food with."""
FED_POSTURES = frozenset({"sitting", "standing"})
PARENTS = frozenset({"mother", "mom", "mum", "mama", "father", "dad", "parent", "媽媽", "妈妈", "母親", "母亲", "爸爸"})
HUMAN = frozenset({"carrying", "wearing", "riding"})
"""What parents do who are people, whichever young animal is named beside them."""
YOUNG = {
    "duckling": "mother duck", "chick": "hen", "puppy": "dog", "kitten": "cat", "cub": "", "fawn": "doe",
    "foal": "horse", "calf": "",
    "piglet": "pig", "kid": "goat", "lamb": "sheep", "gosling": "goose", "cygnet": "swan", "joey": "kangaroo",
}  # fmt: skip
"""Variants or names of young animals, and the word of their mother; "" for the row's own kind."""

PLAIN = frozenset({"calf", "lamb", "gosling", "cygnet", "joey"})
"""Young that have neither a drawing nor a variant of that name."""


def food_of(draft: Draft) -> str:
    """How the food that a noun names is held, or ""."""
    text = draft.text.lower().rpartition(" of ")[2]
    for word, food in FOODS.items():
        if text in {word, f"{word}s", f"{word}es"} or (not word.isascii() and word in text):
            return food
    return ""


def meals(drafts: list[Draft]) -> dict[int, str]:
    """Food that an animal has in its paws: the draft of the food, and what it is."""
    found: dict[int, str] = {}
    for draft in drafts:
        if draft.entry.name not in FED:
            continue
        if "eating" in draft.poses and FED_POSTURES & {*draft.poses}:
            # who eats sits for it
            draft.poses.sort(key=lambda pose: pose != "eating")
        for other, kind in draft.linked:
            food = food_of(drafts[other])
            if food and kind in {"carrying", "holding"} and drafts[other].entry.kind in {"thing", "place"}:
                if drafts[other].entry.kind == "thing":
                    found[other] = food
                if "eating" not in draft.poses:
                    draft.poses.insert(0, "eating")
    return found


def meal_of(drafts: list[Draft], index: int) -> str:
    """What the animal of that draft eats."""
    eaten = meals(drafts) if drafts[index].entry.name in FED else {}
    return next((eaten[other] for other, _ in drafts[index].linked if other in eaten), "")


def name_parents(drafts: list[Draft]) -> None:
    """The mother of ducklings is a duck."""
    young = next((draft for draft in drafts if _young(draft)), None)
    if young is None:
        return
    for draft in drafts:
        human = any(kind in HUMAN for _, kind in draft.linked)
        if draft.entry.name == "person" and draft.text.lower() in PARENTS and not human:
            names = _names(young)
            word = next(word for key, word in YOUNG.items() if key in names)
            grown = lexicon().english.get(word or ("lioness" if young.entry.name == "lion" else young.entry.name))
            if grown is not None:
                draft.entry = grown


BABIES = {
    "calf": {"elephant": "baby elephant", "giraffe": "baby giraffe"}, "cub": {"bear": "bear cub", "fox": "fox cub"},
}  # fmt: skip
"""Words for the young of several kinds, and the word for that of a kind named with it."""
CUBS = {"tiger": "tiger cub", "panda": "panda cub", "polar": "polar bear cub"}


def name_young(drafts: list[Draft]) -> None:
    """The calf of an elephant is an elephant."""
    for draft in drafts:
        word = draft.text.lower()
        kinds = BABIES.get(word) or BABIES.get(word[:-1]) or (BABIES["calf"] if word == "calves" else None)
        if kinds is None or draft.entry.kind != "thing":
            continue
        for other in drafts:
            variant = str(other.entry.details.get("variant", ""))
            name = CUBS.get(variant) if kinds is BABIES["cub"] else None
            name = name or kinds.get(other.entry.name)
            if name and other is not draft and variant != "wolf":
                draft.entry = lexicon().english[name]
                break


def _young(draft: Draft) -> bool:
    return draft.entry.kind == "thing" and bool(_names(draft) & YOUNG.keys())


def _names(draft: Draft) -> set[str]:
    """What a young animal is called: by its variant, its drawing or the prompt's own word."""
    own = PLAIN & {word.removesuffix("s") for word in draft.text.lower().split()}
    return {*str(draft.entry.details.get("variant", "")).split(), draft.entry.name, *own}
