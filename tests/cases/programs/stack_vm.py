"""A stack machine with an assembler, calls and frames (fully typed)."""
from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Callable


class Op(Enum):
    PUSH = "push"
    POP = "pop"
    DUP = "dup"
    ADD = "add"
    SUB = "sub"
    MUL = "mul"
    DIV = "div"
    LT = "lt"
    EQ = "eq"
    LOAD = "load"
    STORE = "store"
    JMP = "jmp"
    JZ = "jz"
    CALL = "call"
    RET = "ret"
    PRINT = "print"
    HALT = "halt"


BINARY: dict[Op, Callable[[int, int], int]] = {
    Op.ADD: lambda a, b: a + b,
    Op.SUB: lambda a, b: a - b,
    Op.MUL: lambda a, b: a * b,
    Op.DIV: lambda a, b: a // b,
    Op.LT: lambda a, b: int(a < b),
    Op.EQ: lambda a, b: int(a == b),
}


@dataclass(frozen=True)
class Instruction:
    op: Op
    arg: int | str | None = None
    line: int = 0


@dataclass
class Frame:
    return_to: int
    variables: dict[str, int] = field(default_factory=dict)


class VMError(Exception):
    pass


def assemble(source: str) -> list[Instruction]:
    labels: dict[str, int] = {}
    raw: list[tuple[Op, str | None, int]] = []
    for number, line in enumerate(source.splitlines(), 1):
        text = line.split(";")[0].strip()
        if not text:
            continue
        if text.endswith(":"):
            labels[text[:-1]] = len(raw)
            continue
        name, _, arg = text.partition(" ")
        try:
            raw.append((Op(name), arg.strip() or None, number))
        except ValueError:
            raise VMError(f"line {number}: unknown instruction {name!r}") from None
    program: list[Instruction] = []
    for op, arg, number in raw:
        value: int | str | None = arg
        if op in (Op.JMP, Op.JZ, Op.CALL):
            if arg not in labels:
                raise VMError(f"line {number}: unknown label {arg}")
            value = labels[arg]
        elif op is Op.PUSH and arg is not None:
            value = int(arg)
        program.append(Instruction(op, value, number))
    return program


class VM:
    def __init__(self, program: list[Instruction]) -> None:
        self.program = program
        self.stack: list[int] = []
        self.frames: list[Frame] = [Frame(-1)]
        self.pc = 0
        self.steps = 0
        self.output: list[int] = []

    def pop(self) -> int:
        if not self.stack:
            raise VMError(f"line {self.program[self.pc].line}: stack is empty")
        return self.stack.pop()

    def step(self) -> bool:
        instruction = self.program[self.pc]
        self.steps += 1
        following = self.pc + 1
        match instruction:
            case Instruction(Op.PUSH, int(value)):
                self.stack.append(value)
            case Instruction(Op.POP):
                self.pop()
            case Instruction(Op.DUP):
                value = self.pop()
                self.stack += [value, value]
            case Instruction(op) if op in BINARY:
                b, a = self.pop(), self.pop()
                try:
                    self.stack.append(BINARY[op](a, b))
                except ZeroDivisionError as error:
                    raise VMError(f"line {instruction.line}: {error}") from error
            case Instruction(Op.LOAD, str(name)):
                variables = self.frames[-1].variables
                if name not in variables:
                    raise VMError(f"line {instruction.line}: {name} is not set")
                self.stack.append(variables[name])
            case Instruction(Op.STORE, str(name)):
                self.frames[-1].variables[name] = self.pop()
            case Instruction(Op.JMP, int(target)):
                following = target
            case Instruction(Op.JZ, int(target)):
                if self.pop() == 0:
                    following = target
            case Instruction(Op.CALL, int(target)):
                if len(self.frames) > 50:
                    raise VMError("call stack too deep")
                self.frames.append(Frame(following))
                following = target
            case Instruction(Op.RET):
                following = self.frames.pop().return_to
            case Instruction(Op.PRINT):
                self.output.append(self.pop())
            case Instruction(Op.HALT):
                return False
            case _:
                raise VMError(f"bad instruction {instruction}")
        self.pc = following
        return 0 <= self.pc < len(self.program)

    def run(self) -> list[int]:
        while self.step():
            pass
        return self.output


FACTORIAL = """
    push 20
    call fact
    print
    push 5
    call fact
    print
    halt
fact:                ; n on the stack
    store n
    load n
    push 2
    lt
    jz recurse
    push 1
    ret
recurse:
    load n
    load n
    push 1
    sub
    call fact
    mul
    ret
"""
LOOP = """
    push 1
    store i
next:
    load i
    push 6
    lt
    jz end
    load i
    dup
    mul
    print
    load i
    push 1
    add
    store i
    jmp next
end:
    halt
"""


def main() -> None:
    for name, source in (("factorial", FACTORIAL), ("loop", LOOP)):
        vm = VM(assemble(source))
        print(name, vm.run(), "steps", vm.steps, "stack", vm.stack)
    print(assemble("push 1\nx:\njmp x")[1])
    for bad in ("add", "push 1\npush 0\ndiv", "load x", "jmp nowhere", "fly", "f:\ncall f", "push 1\npop\nprint"):
        try:
            print(VM(assemble(bad)).run())
        except VMError as error:
            print("error:", error, "| cause:", repr(error.__cause__))


if __name__ == "__main__":
    main()
