"""Names that a library module does not have can be set on it; its variables, too."""

import math
import time

module = time
setattr(module, "mine", 5)
print(getattr(module, "mine"), vars(module)["mine"], hasattr(time, "mine"))
delattr([module][0], "mine")
print(hasattr(time, "mine"))
setattr(math, "pi", 3)
print(math.pi)
