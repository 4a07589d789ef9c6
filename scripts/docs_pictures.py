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
    "an astronaut riding a horse on the moon",
    "a black cat on the left and a white dog on the right of a red sofa",
    "a plate of spaghetti with meatballs and a glass of red wine on a checkered tablecloth",
    "a little girl with a yellow umbrella jumping in a puddle",
    "a steaming bowl of ramen with chopsticks and a boiled egg, top-down view",
    "a red fox wearing a green scarf in a snowy forest",
    "three hot air balloons over snowy mountains, watercolour",
    "a ballerina dancing on a stage under a spotlight",
    "a surfer riding a huge turquoise wave",
    "a decorated christmas tree next to a fireplace with presents",
    "a family having a picnic in the park",
    "a white horse galloping along the beach",
    "a fox in an orange hoodie wearing headphones, mascot, plain teal background",
    "an eagle flying over a canyon",
    "vintage travel poster of Paris with the Eiffel Tower at sunset",
    "a blue vintage car parked in front of a diner",
    "a cozy cabin beside a frozen lake under the northern lights",
    "four penguins, one of them wearing a red scarf",
    "an old fisherman in a small boat on a misty lake, ink drawing",
    "an elderly woman knitting in a rocking chair by the fireplace",
    "five colorful lanterns hanging from a tree at night",
    "a couple sitting on a bench watching the sunset over the sea",
    "a wooden fence and a red barn in a meadow, pixel art",
    "a lighthouse in a storm with big waves",
    "a glass perfume bottle on a marble table, product shot, soft light",
    "a pirate ship on a stormy sea, woodblock print",
    "a golden retriever puppy running through a field of sunflowers",
    "一隻橘貓坐在窗台上看雨",
    "夜晚的街道，霓虹灯下撑着红伞的女人",
    "書桌上有一台筆電、一杯咖啡和一盆小仙人掌",
    "厨房里妈妈和儿子一起包饺子",
    "一隻熊貓在竹林裡吃竹子",
    "湖邊的紅色帳篷與營火，星空",
    "三只小熊猫在竹林里吃竹子",
    "穿黃色雨衣的小孩在雨中撐著紅傘",
    "一艘白色帆船在藍色大海上，水彩風格",
    "太空人站在火星上，背後是地球",
    "两个小朋友在堆雪人",
    "左邊是一個綠色的花瓶，右邊是一盞黃色的檯燈，中間放著一本打開的書",
)
PAINTED, SHOWN = 1024, 480
COLUMNS = 4
QUALITY = 82


def painted(prompt: str, width: int, height: int, seed: int) -> Image.Image:
    """One picture of the preview engine."""
    request = PreviewRequest(prompt=prompt, width=width, height=height, seed=seed, tier="pro", output_format="png")
    return Image.open(io.BytesIO(paint(request).data)).convert("RGB")


def main() -> None:
    """Write docs/images and the pages that show them."""
    folder = IMAGES / "gallery"
    folder.mkdir(parents=True, exist_ok=True)
    vase = painted(VASE, 1536, 2048, seed=7)
    vase.resize((768, 1024), Image.Resampling.LANCZOS).save(IMAGES / "vase.jpg", quality=88)
    for index, prompt in enumerate(GALLERY):
        picture = painted(prompt, PAINTED, PAINTED, seed=index).resize((SHOWN, SHOWN), Image.Resampling.LANCZOS)
        picture.save(folder / f"{index:02}.webp", quality=QUALITY, method=6)
    (ROOT / "docs" / "gallery.md").write_text(page(), encoding="utf-8")


def page() -> str:
    """The gallery as a table: each picture with its prompt underneath."""
    rows = ["|" + " |" * COLUMNS, "|" + "---|" * COLUMNS]
    for start in range(0, len(GALLERY), COLUMNS):
        cells = list(enumerate(GALLERY))[start : start + COLUMNS]
        rows.append("| " + " | ".join(f"![{prompt}](images/gallery/{index:02}.webp)" for index, prompt in cells) + " |")
        rows.append("| " + " | ".join(prompt for _, prompt in cells) + " |")
    return (
        "# What the preview engine paints\n\n"
        f"{len(GALLERY)} prompts in English and Chinese with what the embedded painter makes of them, painted by "
        "`scripts/docs_pictures.py` as `flux-2-pro-text-to-image` in 1:1, seeds "
        f"0 to {len(GALLERY) - 1}. They are illustrations drawn by code, not FLUX.2.\n\n"
        "`muralist preview-plan PROMPT` prints what the painter understands of a prompt, and "
        "`muralist preview-sheet FILE -o sheet.png` paints many on one sheet.\n\n" + "\n".join(rows) + "\n"
    )


if __name__ == "__main__":
    main()
