"""Paints the pictures of the README and of docs/gallery.md with the preview engine."""

import io
from pathlib import Path

from PIL import Image

from muralist.engines.preview import PreviewRequest, paint

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
VASE = "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain"
GALLERY = (
    VASE,
    "a lighthouse at dusk, oil painting",
    "three red apples on a wooden table",
    "a sail boat on a calm sea at golden hour, watercolour",
    "a hot-air balloon over snowy mountains at dawn",
    "a red bicycle on a city street in the rain",
    "a cat sleeping on a stack of books",
    "a rocket and the moon, vintage poster",
    "a wooden cabin in a pine forest at night, snow",
    "a robot in a neon city at night",
    "a cactus in the desert, pencil sketch",
    "一隻橘貓坐在海邊，黃昏",
)
TILE = 384
COLUMNS = 4


def painted(prompt: str, width: int, height: int, seed: int) -> Image.Image:
    """One picture of the preview engine."""
    request = PreviewRequest(prompt=prompt, width=width, height=height, seed=seed, tier="pro", output_format="png")
    return Image.open(io.BytesIO(paint(request).data)).convert("RGB")


def main() -> None:
    """Write docs/images and the list of prompts."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    vase = painted(VASE, 1536, 2048, seed=7)
    vase.resize((768, 1024), Image.Resampling.LANCZOS).save(IMAGES / "vase.jpg", quality=88)
    rows = -(-len(GALLERY) // COLUMNS)
    sheet = Image.new("RGB", (TILE * COLUMNS, TILE * rows))
    for index, prompt in enumerate(GALLERY):
        tile = painted(prompt, 768, 768, seed=index).resize((TILE, TILE), Image.Resampling.LANCZOS)
        sheet.paste(tile, (index % COLUMNS * TILE, index // COLUMNS * TILE))
    sheet.save(IMAGES / "gallery.jpg", quality=85)
    lines = [f"{index + 1}. {prompt}" for index, prompt in enumerate(GALLERY)]
    text = (
        "# What the preview engine paints\n\n"
        "Twelve prompts, seeds 0 to 11, painted by `scripts/docs_pictures.py`, from left to right, row by row:\n\n"
        "![Twelve pictures of the preview engine](images/gallery.jpg)\n\n" + "\n".join(lines) + "\n"
    )
    (ROOT / "docs" / "gallery.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
