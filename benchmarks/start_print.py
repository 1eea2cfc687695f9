"""Start to end of the smallest program."""

print("hello")
