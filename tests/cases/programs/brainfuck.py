"""A brainf*** interpreter with a jump table and an optimiser (untyped)."""
HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
DIGITS = "++++++++[>++++++<-]>  <++++++++++[>.+<-]  print 0 to 9"
ECHO = ",[.,]"
REVERSE = ">,[>,]<[.<]"


class BrainError(Exception):
    pass


def jumps(code):
    stack, table = [], {}
    for i, ch in enumerate(code):
        if ch == "[":
            stack.append(i)
        elif ch == "]":
            if not stack:
                raise BrainError(f"unmatched ] at {i}")
            j = stack.pop()
            table[i], table[j] = j, i
    if stack:
        raise BrainError(f"unmatched [ at {stack[-1]}")
    return table


def run(code, stdin="", limit=200000):
    table = jumps(code)
    tape = [0] * 100
    pointer = position = steps = 0
    source = iter(stdin)
    out = []
    while position < len(code):
        ch = code[position]
        if ch == ">":
            pointer += 1
            if pointer == len(tape):
                tape.append(0)
        elif ch == "<":
            pointer -= 1
            if pointer < 0:
                raise BrainError("pointer fell off the tape")
        elif ch == "+":
            tape[pointer] = (tape[pointer] + 1) % 256
        elif ch == "-":
            tape[pointer] = (tape[pointer] - 1) % 256
        elif ch == ".":
            out.append(chr(tape[pointer]))
        elif ch == ",":
            tape[pointer] = ord(next(source, "\0"))
        elif ch == "[" and not tape[pointer]:
            position = table[position]
        elif ch == "]" and tape[pointer]:
            position = table[position]
        position += 1
        steps += 1
        if steps > limit:
            raise BrainError(f"no end after {limit} steps")
    return "".join(out), steps


def compress(code):
    """Folds runs of the same operation and recognises [-]."""
    code = "".join(ch for ch in code if ch in "<>+-.,[]").replace("[-]", "0")
    program = []
    for ch in code:
        if program and program[-1][0] == ch and ch in "<>+-":
            program[-1] = (ch, program[-1][1] + 1)
        else:
            program.append((ch, 1))
    return program


def run_compressed(program):
    opens, table = [], {}
    for i, (op, _) in enumerate(program):
        if op == "[":
            opens.append(i)
        elif op == "]":
            table[i] = opens.pop()
            table[table[i]] = i
    tape, pointer, i, out, steps = {}, 0, 0, "", 0
    while i < len(program):
        op, n = program[i]
        value = tape.get(pointer, 0)
        if op == ">":
            pointer += n
        elif op == "<":
            pointer -= n
        elif op == "+":
            tape[pointer] = (value + n) & 255
        elif op == "-":
            tape[pointer] = (value - n) & 255
        elif op == "0":
            tape[pointer] = 0
        elif op == ".":
            out += chr(value)
        elif (op == "[") == (value == 0) and op in "[]":
            i = table[i]
        i += 1
        steps += 1
    return out, steps


print(run(HELLO))
print(run_compressed(compress(HELLO)))
print(compress(HELLO)[:8])
print(run(ECHO, "echo!"), run(REVERSE, "desserts"))
digits, steps = run_compressed(compress(DIGITS))
print(digits, steps, run(DIGITS))
for bad in ("[[]", "]", "<", "+[]"):
    try:
        run(bad, limit=1000)
    except BrainError as error:
        print(repr(bad), error)
