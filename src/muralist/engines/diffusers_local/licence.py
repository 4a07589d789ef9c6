"""The licences of open weights: which may be used freely, and which an operator must accept by setting first."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """A licence of weights. `word` is what an operator writes to accept it; None where nothing need be accepted."""

    title: str
    word: str | None = None


APACHE = Licence(title="Apache License 2.0")
NON_COMMERCIAL = Licence(title="FLUX Non-Commercial License", word="flux-non-commercial")


def licence_fault(licence: Licence, *, title: str, repository: str, accepted: str | None) -> str | None:
    """What keeps weights from being used as long as their licence is not accepted; None when nothing does."""
    if licence.word is None or accepted == licence.word:
        return None
    return (
        f"{title} is under the {licence.title} of Black Forest Labs: without a licence bought from them it may not be "
        "used commercially, and selling its pictures through a server counts as that. Read it at "
        f"https://huggingface.co/{repository}, and if you accept it, set MURALIST_LOCAL_ACCEPT_LICENCE={licence.word}"
    )
