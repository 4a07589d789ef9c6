"""Small catalogue documents, as they stand in a model file."""

from typing import Any

LINE: dict[str, Any] = {
    "line": "toy",
    "title": "Toy",
    "service": "toys",
    "tier": "flex",
    "price": {"key": "output_resolution", "cents": {"1k": 3, "2k": 4}},
    "sizes": {"1k": {"1:1": [64, 64], "3:4": [96, 128]}, "2k": {"1:1": [128, 128], "3:4": [192, 256]}},
    "rules": [{"when": "enhance", "param": "steps", "maximum": 30, "reason": "with enhance"}],
    "params": {
        "output_resolution": {"kind": "choice", "description": "Size.", "choices": ["1k", "2k"], "default": "1k"},
        "aspect_ratio": {"kind": "choice", "description": "Shape.", "choices": ["1:1", "3:4"], "default": "1:1"},
        "steps": {"kind": "integer", "description": "Steps.", "minimum": 1, "maximum": 50},
        "enhance": {"kind": "boolean", "description": "Enhance."},
    },
    "actions": {
        "text_to_image": {
            "model": "toy-text-to-image",
            "summary": "Words.",
            "example": "a cat",
            "forbidden": ["output_count"],
        },
        "remix_image": {
            "model": "toy-remix-image",
            "summary": "Pictures.",
            "example": "a sketch",
            "params": {
                "aspect_ratio": {
                    "kind": "choice",
                    "description": "Shape.",
                    "choices": ["auto", "1:1", "3:4"],
                    "default": "auto",
                },
                "source_image_urls": {
                    "kind": "urls",
                    "description": "Sources.",
                    "required": True,
                    "min_items": 1,
                    "max_items": 3,
                },
            },
        },
    },
}

EVERY_MODEL: dict[str, Any] = {
    "params": {
        "prompt": {"kind": "text", "description": "Words.", "required": True, "min_length": 3, "max_length": 100},
        "output_format": {"kind": "choice", "description": "Type.", "choices": ["png", "webp"], "default": "png"},
        "seed": {"kind": "integer", "description": "Seed.", "minimum": 0, "maximum": 4294967295},
        "metadata": {"kind": "labels", "description": "Yours."},
        "callback_url": {"kind": "url", "description": "Tell me."},
    }
}
