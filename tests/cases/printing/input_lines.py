"""input() with and without a prompt, and EOFError at the end."""
# stdin: Ann\n42\n  spaced  \n\nlast without newline
name = input("Name? ")
age = int(input())
print(f"{name} is {age}")
print(repr(input("> ")), repr(input()))
print(repr(input("last: ")))
try:
    input("more? ")
except EOFError as error:
    print()
    print(type(error).__name__, error)
