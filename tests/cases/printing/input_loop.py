"""A menu loop reading input until end of file, converting and validating; exits with 2."""
# stdin: add 5\nadd x\nadd 7\n\nlist\nsum\nremove 9\nremove 5\nlist
import sys

numbers = []


def command(line):
    verb, *args = line.split()
    if verb == "add":
        numbers.append(int(args[0]))
    elif verb == "remove":
        numbers.remove(int(args[0]))
    elif verb == "list":
        print(*numbers, sep=", ")
    elif verb == "sum":
        print("sum:", sum(numbers))
    else:
        raise ValueError(f"unknown command {verb}")


errors = 0
while True:
    try:
        line = input("> ")
    except EOFError:
        print("bye")
        break
    if not line:
        print("(empty)")
        continue
    try:
        command(line)
    except ValueError as error:
        errors += 1
        print("error:", error)
        print("error:", error, file=sys.stderr)
sys.exit(errors)
