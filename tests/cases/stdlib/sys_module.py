"""sys: argv, streams, maxsize, exceptions, version; run with arguments."""
# args: one "two words" --flag=3
import sys

print(len(sys.argv), sys.argv[1:], sys.argv[0].endswith("sys_module.py"))
print(sys.maxsize, sys.byteorder, sys.version_info[:2] >= (3, 11), sys.version_info >= (3, 8), sys.version_info.major, sys.getrecursionlimit())
sys.stdout.write("a\n")
print(sys.stdout.write("four") == 4)
sys.stdout.flush()
print(sys.stdin.read() == "", sys.float_info.max, sys.float_info.epsilon, sys.maxunicode)
try:
    1 / 0
except ZeroDivisionError:
    kind, value, traceback = sys.exc_info()
    print(kind.__name__, value, traceback is not None)
print(sys.exc_info(), "sys" in sys.modules, sys.implementation.name)


def parse(argv):
    options, rest = {}, []
    for arg in argv:
        if arg.startswith("--"):
            name, _, value = arg[2:].partition("=")
            options[name] = value or True
        else:
            rest.append(arg)
    return options, rest


print(parse(sys.argv[1:]))
sys.exit(len(sys.argv) - 4)
