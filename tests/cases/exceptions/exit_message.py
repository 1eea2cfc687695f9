"""sys.exit with a text: printed on stderr, exits with 1."""
import sys

print("before")
if len(sys.argv) < 2:
    sys.exit("usage: program NAME")
print("not reached")
