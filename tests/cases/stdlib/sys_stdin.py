"""sys.stdin: iteration over lines, readline and read."""
# stdin: 3\n1 2\n3 4\n5 6\nrest of\nthe input
import sys

count = int(sys.stdin.readline())
pairs = [tuple(map(int, sys.stdin.readline().split())) for _ in range(count)]
print(count, pairs, sum(a * b for a, b in pairs))
for line in sys.stdin:
    print(repr(line), line.strip().title())
    break
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
