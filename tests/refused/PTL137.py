"""A function of the library cannot be replaced."""

import time

setattr(time, "sleep", print)
