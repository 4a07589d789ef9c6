"""Words for trades of which an animal wears the hat: a pirate cat."""

from __future__ import annotations

LIVERIES = {
    "chef": "chef hat", "cook": "chef hat", "baker": "chef hat", "pirate": "pirate hat", "wizard": "wizard hat",
    "witch": "wizard hat", "sorcerer": "wizard hat", "magician": "top hat", "cowboy": "cowboy hat",
    "cowgirl": "cowboy hat", "king": "crown", "queen": "crown", "prince": "crown", "princess": "crown",
    "santa": "santa hat", "detective": "hat", "farmer": "hat", "superhero": "cape", "sailor": "cap",
    "廚師": "chef hat", "厨师": "chef hat", "海盜": "pirate hat", "海盗": "pirate hat", "巫師": "wizard hat",
    "巫师": "wizard hat", "國王": "crown", "国王": "crown", "公主": "crown", "牛仔": "cowboy hat", "偵探": "hat",
    "侦探": "hat",
}  # fmt: skip
"""What shows the trade of an animal, by the word for who has it."""
