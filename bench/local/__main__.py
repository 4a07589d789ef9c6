"""`python -m bench.local`: seconds a picture and pictures a minute, as ratios to the plain diffusers call."""

import argparse
import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from bench.local.measure import Case

OUT = Path("bench/out/local.json")
MANY = 8


def main() -> None:
    """Measure tiny weights on the CPU and, where there is a GPU, weights of the real shape on it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", type=Path, help="a folder of real [klein] weights to measure instead")
    parser.add_argument("--size", type=int, help="pixels a side; default 256 for tiny weights, else 1024")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--pictures", type=int, default=MANY, help="pictures of a case and round")
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--compile", action="store_true", help="compile the engine's transformer")
    parser.add_argument("--only", choices=["cpu", "gpu"])
    arguments = parser.parse_args()
    # Tiny tensors are slower on many threads; it holds for both sides, and real weights on a GPU do not care.
    os.environ.setdefault("OMP_NUM_THREADS", "1")

    import torch
    from tests.local.tiny import save_klein

    from bench.local.measure import Plan, measure
    from bench.local.weights import save_klein_4b

    with tempfile.TemporaryDirectory(prefix="muralist-bench-") as scratch:
        plans = []
        shared = {
            "pictures": arguments.pictures,
            "rounds": arguments.rounds,
            "batch": arguments.batch,
            "compile": arguments.compile,
        }
        has_gpu = torch.cuda.is_available()
        if arguments.only != "gpu" and arguments.weights is None:
            tiny = save_klein(Path(scratch) / "tiny", text_layers=36)
            plans.append(Plan(folder=str(tiny), device="cpu", dtype="float32", size=arguments.size or 256, **shared))
        if arguments.only != "cpu" and (has_gpu or arguments.weights is not None):
            device = "cuda:0" if has_gpu else "cpu"
            real = arguments.weights or save_klein_4b(Path(scratch) / "klein-4b", torch.device(device))
            plans.append(Plan(folder=str(real), device=device, dtype="bfloat16", size=arguments.size or 1024, **shared))
        results = []
        for plan in plans:
            cases = measure(plan)
            results.append({"plan": plan, "cases": cases})
            print(table(plan.device, cases, plan.size))
        if not has_gpu:
            print("No GPU is at hand: nothing was measured with weights of the real size.")
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(msgspec.json.format(msgspec.json.encode(results)))


def table(device: str, cases: "list[Case]", size: int) -> str:
    """The cases, each beside the first."""
    plain = cases[0].seconds
    lines = [f"\n{size}x{size} on {device}", f"{'':<28}{'s a picture':>12}{'a minute':>10}{'plain = 1':>11}   rounds"]
    for case in cases:
        spread = f"{min(case.rounds):.3f} to {max(case.rounds):.3f} s"
        lines.append(
            f"{case.name:<28}{case.seconds:>12.3f}{case.a_minute:>10.1f}{case.seconds / plain:>11.2f}   {spread}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
