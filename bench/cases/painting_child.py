"""Paints pictures and prints how long each took, as JSON. Run by `painting.py`: WIDTH HEIGHT COUNT SECONDS."""

import json
import resource
import sys
import time

PROMPTS = (
    "a ceramic vase with dried flowers on a linen tablecloth, natural window light, 35mm film grain",
    "a lighthouse on a cliff at dusk, oil painting, dramatic light",
    "three red apples and a pear on a wooden table",
    "a snow-covered mountain above a lake, early morning fog",
    "a sailing boat on a calm sea under a full moon",
    "a cactus in the desert at noon, flat poster style",
    "a small white house in a meadow with sunflowers, watercolour",
    "two tall trees beside a river in autumn",
    "a blue teapot with two cups, soft studio light",
    "a palm tree on a beach at sunset",
    "a pine forest in the rain, pencil drawing",
    "an astronaut's view of a planet with rings among stars",
    "a bunch of tulips in a glass vase, white background",
    "a hot-air balloon over green hills",
    "a stack of books and a candle on a desk at night",
    "a black cat on a window sill, winter outside",
    "coral and fish under water, rays of light",
    "a red bicycle in front of a yellow wall",
    "five balloons in a cloudy sky, ink drawing",
    "a bowl of oranges with a blue cloth, still life in oil",
)


def main() -> None:
    """Import the painter, then paint until the count is reached or the time is used up."""
    width, height, count = (int(each) for each in sys.argv[1:4])
    begun = time.perf_counter()
    until = begun + float(sys.argv[4])
    from muralist.engines.preview import PreviewRequest, paint

    imported = time.perf_counter() - begun
    seconds, cpu_seconds = [], []
    for number in range(count):
        request = PreviewRequest(
            prompt=PROMPTS[number % len(PROMPTS)],
            width=width,
            height=height,
            seed=number,
            tier="pro",
            output_format="png",
            sources=(),
        )
        wall, cpu = time.perf_counter(), time.process_time()
        paint(request, lambda _: None)
        seconds.append(time.perf_counter() - wall)
        cpu_seconds.append(time.process_time() - cpu)
        if time.perf_counter() > until:
            break
    unit = 2**20 if sys.platform == "darwin" else 2**10
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    json.dump(
        {"import_seconds": imported, "seconds": seconds, "cpu_seconds": cpu_seconds, "peak_rss_mib": peak}, sys.stdout
    )


if __name__ == "__main__":
    main()
