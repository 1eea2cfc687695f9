"""SIGINT while standard input is read; what came before is not lost."""
# interrupts: 1
# stdin: first\n
# skip wasi: no signals
# skip browser: no signals
print(input("name? "))
try:
    print("ready", flush=True)
    input()
except KeyboardInterrupt as e:
    print("interrupted", repr(e), e.__context__)
raise SystemExit(3)
