"""Random programs that must behave compiled as under CPython."""
