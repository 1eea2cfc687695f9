"""A star import of a module whose names are not known before it runs."""
from made import *

print(first)
