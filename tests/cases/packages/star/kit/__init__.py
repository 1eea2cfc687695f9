from . import alpha, beta
from .alpha import *
from .beta import *

__all__ = alpha.__all__ + [*beta.__all__, "fourth"]
__all__ += ["added"]
__all__.append("third")
__all__.extend(("_own",))
fourth = 4
added = "added"
_own = "listed"


def third():
    return 3
