__all__ = ("there", "absent")
there = "here"
if not there:
    absent = 1
