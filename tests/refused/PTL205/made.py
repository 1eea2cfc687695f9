"""Its list of names is computed."""
__all__ = [name + "st" for name in ["fir"]]
first = 1
